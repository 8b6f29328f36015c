// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `internal_transfer`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `POST /transactions/internal_transfer`.
    pub async fn create_internal_transfer<'a>(
        &'a self,
        body: &'a crate::v0::types::InternalTransferCreate,
    ) -> Result<ResponseValue<crate::v0::types::InternalTransfer>, Error<()>> {
        let url = format!("{}/transactions/internal_transfer", self.baseurl,);
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
            operation_id: "create_internal_transfer",
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
    /// `GET /transactions/internal_transfer/{id}`.
    pub async fn get_internal_transfer_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::InternalTransfer>, Error<()>> {
        let url = format!(
            "{}/transactions/internal_transfer/{}", self.baseurl, encode_path(& p_id
            .to_string()),
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
            operation_id: "get_internal_transfer_by_id",
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
    /// `PATCH /transactions/internal_transfer/{id}`.
    pub async fn update_internal_transfer_by_id<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v0::types::InternalTransferUpdate,
    ) -> Result<ResponseValue<crate::v0::types::InternalTransfer>, Error<()>> {
        let url = format!(
            "{}/transactions/internal_transfer/{}", self.baseurl, encode_path(& p_id
            .to_string()),
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
            operation_id: "update_internal_transfer_by_id",
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
