// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `cash_transaction_simulations`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `POST /cash/transaction_simulations/barcodes/deposit`.
    pub async fn create_barcode_deposit_simulation<'a>(
        &'a self,
        body: &'a crate::v1::types::BarcodeDepositSimulationCreate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/cash/transaction_simulations/barcodes/deposit", self.baseurl,
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "create_barcode_deposit_simulation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `GET /cash/transaction_simulations/barcodes/stores`.
    pub async fn get_barcode_simulation_store<'a>(
        &'a self,
        p_lat: Option<&'a str>,
        p_limit: Option<i64>,
        p_lng: Option<&'a str>,
        p_radius: Option<i64>,
    ) -> Result<ResponseValue<crate::v1::types::CashBarcodeSimulationStore>, Error<()>> {
        let url = format!(
            "{}/cash/transaction_simulations/barcodes/stores", self.baseurl,
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("lat", &p_lat))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("lng", &p_lng))
            .query(&progenitor_client::QueryParam::new("radius", &p_radius))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_barcode_simulation_store",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
