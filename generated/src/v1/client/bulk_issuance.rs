// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `bulk_issuance`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /cards/bulk_issuance`.
    pub async fn list_bulk_order_configs<'a>(
        &'a self,
        p_card_product_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::BulkList>, Error<()>> {
        let url = format!("{}/cards/bulk_issuance", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_bulk_order_configs",
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
    /// `POST /cards/bulk_issuance`.
    pub async fn create_bulk_order_config<'a>(
        &'a self,
        body: &'a crate::v1::types::BulkIssuanceCreate,
    ) -> Result<ResponseValue<crate::v1::types::BulkIssuance>, Error<()>> {
        let url = format!("{}/cards/bulk_issuance", self.baseurl,);
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
            operation_id: "create_bulk_order_config",
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
    /// `GET /cards/bulk_issuance/{bulk_order_config_id}`.
    pub async fn get_bulk_order_config<'a>(
        &'a self,
        p_bulk_order_config_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::BulkIssuance>, Error<()>> {
        let url = format!(
            "{}/cards/bulk_issuance/{}", self.baseurl, encode_path(&
            p_bulk_order_config_id.to_string()),
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
            operation_id: "get_bulk_order_config",
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
    /// `POST /cards/bulk_issuance/{bulk_order_config_id}/fulfill`.
    pub async fn fulfill_bulk_order<'a>(
        &'a self,
        p_bulk_order_config_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/cards/bulk_issuance/{}/fulfill", self.baseurl, encode_path(&
            p_bulk_order_config_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "fulfill_bulk_order",
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
}
