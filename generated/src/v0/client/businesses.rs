// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `businesses`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /businesses`.
    pub async fn list_businesses<'a>(
        &'a self,
        p_classifications: Option<&'a str>,
        p_entity_name: Option<&'a str>,
        p_has_accounts: Option<bool>,
        p_id: Option<&'a str>,
        p_is_customer: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_phone_number: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::BusinessList>, Error<()>> {
        let url = format!("{}/businesses", self.baseurl,);
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
                    "classifications",
                    &p_classifications,
                ),
            )
            .query(&progenitor_client::QueryParam::new("entity_name", &p_entity_name))
            .query(&progenitor_client::QueryParam::new("has_accounts", &p_has_accounts))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_customer", &p_is_customer))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("phone_number", &p_phone_number))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_businesses",
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
    /// `POST /businesses`.
    pub async fn create_business<'a>(
        &'a self,
        body: &'a crate::v0::types::BusinessCreate,
    ) -> Result<ResponseValue<crate::v0::types::Business>, Error<()>> {
        let url = format!("{}/businesses", self.baseurl,);
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
            operation_id: "create_business",
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
    /// `GET /businesses/{business_id}`.
    pub async fn get_business<'a>(
        &'a self,
        p_business_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Business>, Error<()>> {
        let url = format!(
            "{}/businesses/{}", self.baseurl, encode_path(& p_business_id.to_string()),
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
            operation_id: "get_business",
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
    /// `PATCH /businesses/{business_id}`.
    pub async fn update_business<'a>(
        &'a self,
        p_business_id: &'a str,
        body: &'a crate::v0::types::BusinessUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Business>, Error<()>> {
        let url = format!(
            "{}/businesses/{}", self.baseurl, encode_path(& p_business_id.to_string()),
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
            operation_id: "update_business",
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
