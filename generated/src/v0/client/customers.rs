// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `customers`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /customers`.
    pub async fn list_customers<'a>(
        &'a self,
        p_classifications: Option<&'a str>,
        p_email: Option<&'a str>,
        p_first_name: Option<&'a str>,
        p_has_accounts: Option<bool>,
        p_id: Option<&'a str>,
        p_last_name: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_phone_number: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_ssn_last_4: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::CustomerList>, Error<()>> {
        let url = format!("{}/customers", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("email", &p_email))
            .query(&progenitor_client::QueryParam::new("first_name", &p_first_name))
            .query(&progenitor_client::QueryParam::new("has_accounts", &p_has_accounts))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("last_name", &p_last_name))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("phone_number", &p_phone_number))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("ssn_last_4", &p_ssn_last_4))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customers",
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
    /// `POST /customers`.
    pub async fn create_customer<'a>(
        &'a self,
        body: &'a crate::v0::types::CustomerCreate,
    ) -> Result<ResponseValue<crate::v0::types::Customer>, Error<()>> {
        let url = format!("{}/customers", self.baseurl,);
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
            operation_id: "create_customer",
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
    /// `GET /customers/{customer_id}`.
    pub async fn get_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
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
            operation_id: "get_customer",
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
    /// `PUT /customers/{customer_id}`.
    pub async fn update_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: &'a crate::v0::types::CustomerCreate,
    ) -> Result<ResponseValue<crate::v0::types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_customer",
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
    /// `PATCH /customers/{customer_id}`.
    pub async fn patch_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: &'a crate::v0::types::CustomerUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
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
            operation_id: "patch_customer",
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
