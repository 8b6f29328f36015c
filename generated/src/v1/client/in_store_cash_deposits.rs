// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `in_store_cash_deposits`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /cash/barcodes`.
    pub async fn get_barcodes<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_barcode_number: Option<&'a str>,
        p_barcode_number_like: Option<&'a str>,
        p_biller_id: Option<&'a str>,
        p_biller_id_like: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_from_timestamp_valid_to: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_to_timestamp_valid_to: Option<&'a str>,
        p_type: Option<&'a str>,
        p_upc: Option<&'a str>,
        p_upc_like: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::BarcodeList>, Error<()>> {
        let url = format!("{}/cash/barcodes", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(
                &progenitor_client::QueryParam::new("barcode_number", &p_barcode_number),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "barcode_number_like",
                    &p_barcode_number_like,
                ),
            )
            .query(&progenitor_client::QueryParam::new("biller_id", &p_biller_id))
            .query(
                &progenitor_client::QueryParam::new("biller_id_like", &p_biller_id_like),
            )
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "from_creation_time",
                    &p_from_creation_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_last_updated_time",
                    &p_from_last_updated_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_timestamp_valid_to",
                    &p_from_timestamp_valid_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_creation_time",
                    &p_to_creation_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_last_updated_time",
                    &p_to_last_updated_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_timestamp_valid_to",
                    &p_to_timestamp_valid_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .query(&progenitor_client::QueryParam::new("upc", &p_upc))
            .query(&progenitor_client::QueryParam::new("upc_like", &p_upc_like))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_barcodes",
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
    /// `POST /cash/barcodes`.
    pub async fn create_barcode<'a>(
        &'a self,
        body: &'a crate::v1::types::BarcodeCreate,
    ) -> Result<ResponseValue<crate::v1::types::Barcode>, Error<()>> {
        let url = format!("{}/cash/barcodes", self.baseurl,);
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
            operation_id: "create_barcode",
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
    /// `GET /cash/barcodes/retailer_map_url`.
    pub async fn get_retailer_map_url<'a>(
        &'a self,
        p_lat: Option<&'a str>,
        p_lng: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::BarcodeRetailerMapUrl>, Error<()>> {
        let url = format!("{}/cash/barcodes/retailer_map_url", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("lng", &p_lng))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_retailer_map_url",
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
    /// `GET /cash/barcodes/{barcode_id}`.
    pub async fn get_barcode<'a>(
        &'a self,
        p_barcode_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Barcode>, Error<()>> {
        let url = format!(
            "{}/cash/barcodes/{}", self.baseurl, encode_path(& p_barcode_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_barcode",
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
    /// `PATCH /cash/barcodes/{barcode_id}`.
    pub async fn update_barcode<'a>(
        &'a self,
        p_barcode_id: &'a str,
        body: &'a crate::v1::types::BarcodeUpdate,
    ) -> Result<ResponseValue<crate::v1::types::Barcode>, Error<()>> {
        let url = format!(
            "{}/cash/barcodes/{}", self.baseurl, encode_path(& p_barcode_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_barcode",
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
