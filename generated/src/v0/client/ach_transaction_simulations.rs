// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `ach_transaction_simulations`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `POST /ach/transaction_simulations/receiving_return`.
    pub async fn ach_return_simulation<'a>(
        &'a self,
        body: &'a crate::v0::types::AchReturnSimulationRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/ach/transaction_simulations/receiving_return", self.baseurl,
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "ach_return_simulation",
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
    /// `POST /ach/transaction_simulations/receiving_transaction`.
    pub async fn ach_transaction_simulation<'a>(
        &'a self,
        body: &'a crate::v0::types::AchTransactionSimulationRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/ach/transaction_simulations/receiving_transaction", self.baseurl,
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "ach_transaction_simulation",
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
