// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `plaid_core_exchange`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /fdx_auth_requests`.
    pub async fn list_fdx_auth_requests<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::FdxAuthRequestList>, Error<()>> {
        let url = format!("{}/fdx_auth_requests", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_fdx_auth_requests",
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
    /// `GET /fdx_auth_requests/authorization_test`.
    pub async fn get_authorization_test<'a>(
        &'a self,
    ) -> Result<ResponseValue<crate::v1::types::TestAuthorizeResponse>, Error<()>> {
        let url = format!("{}/fdx_auth_requests/authorization_test", self.baseurl,);
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
            operation_id: "get_authorization_test",
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
    /// `POST /fdx_auth_requests/authorize`.
    pub async fn grant_fdx_auth_request<'a>(
        &'a self,
        body: &'a crate::v1::types::FdxAuthGrantRequest,
    ) -> Result<ResponseValue<crate::v1::types::FdxAuthGrant>, Error<()>> {
        let url = format!("{}/fdx_auth_requests/authorize", self.baseurl,);
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
            operation_id: "grant_fdx_auth_request",
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
    /// `GET /fdx_tokens`.
    pub async fn list_fdx_token<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::FdxTokenList>, Error<()>> {
        let url = format!("{}/fdx_tokens", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_fdx_token",
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
    /// `GET /fdx_tokens/{fdx_token_id}`.
    pub async fn get_fdx_token<'a>(
        &'a self,
        p_fdx_token_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::FdxToken>, Error<()>> {
        let url = format!(
            "{}/fdx_tokens/{}", self.baseurl, encode_path(& p_fdx_token_id.to_string()),
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
            operation_id: "get_fdx_token",
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
