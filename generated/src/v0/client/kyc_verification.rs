// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `kyc_verification`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /customers/{customer_id}/verifications`.
    pub async fn list_verifications<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_include_history: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<
        ResponseValue<crate::v0::types::CustomerVerificationResultList>,
        Error<()>,
    > {
        let url = format!(
            "{}/customers/{}/verifications", self.baseurl, encode_path(& p_customer_id
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
            .query(
                &progenitor_client::QueryParam::new(
                    "include_history",
                    &p_include_history,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_verifications",
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
    /// `POST /customers/{customer_id}/verifications`.
    pub async fn create_customer_verification_result<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: &'a crate::v0::types::CustomerVerificationResultCreate,
    ) -> Result<ResponseValue<crate::v0::types::CustomerVerificationResult>, Error<()>> {
        let url = format!(
            "{}/customers/{}/verifications", self.baseurl, encode_path(& p_customer_id
            .to_string()),
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
            operation_id: "create_customer_verification_result",
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
    /// `GET /customers/{customer_id}/verifications/{verification_id}`.
    pub async fn get_verification<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_verification_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::CustomerVerificationResult>, Error<()>> {
        let url = format!(
            "{}/customers/{}/verifications/{}", self.baseurl, encode_path(& p_customer_id
            .to_string()), encode_path(& p_verification_id.to_string()),
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
            operation_id: "get_verification",
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
    /// `POST /customers/{customer_id}/verify`.
    pub async fn verify_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: &'a crate::v0::types::CustomerVerificationRequest,
    ) -> Result<ResponseValue<crate::v0::types::CustomerVerify>, Error<()>> {
        let url = format!(
            "{}/customers/{}/verify", self.baseurl, encode_path(& p_customer_id
            .to_string()),
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
            operation_id: "verify_customer",
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
