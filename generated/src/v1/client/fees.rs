// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `fees`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /fee_templates`.
    pub async fn list_feetemplates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_enabled: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::FeeTemplateList>, Error<()>> {
        let url = format!("{}/fee_templates", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_enabled", &p_is_enabled))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_feetemplates",
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
    /// `POST /fee_templates`.
    pub async fn create_fee_template<'a>(
        &'a self,
        body: &'a crate::v1::types::FeeTemplateCreate,
    ) -> Result<ResponseValue<crate::v1::types::FeeTemplate>, Error<()>> {
        let url = format!("{}/fee_templates", self.baseurl,);
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
            operation_id: "create_fee_template",
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
    /// `GET /fee_templates/{fee_template_id}`.
    pub async fn get_fee_template<'a>(
        &'a self,
        p_fee_template_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::FeeTemplate>, Error<()>> {
        let url = format!(
            "{}/fee_templates/{}", self.baseurl, encode_path(& p_fee_template_id
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
            operation_id: "get_fee_template",
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
    /// `PATCH /fee_templates/{fee_template_id}`.
    pub async fn patch_fee_template<'a>(
        &'a self,
        p_fee_template_id: &'a str,
        body: &'a crate::v1::types::FeeTemplateUpdate,
    ) -> Result<ResponseValue<crate::v1::types::FeeTemplate>, Error<()>> {
        let url = format!(
            "{}/fee_templates/{}", self.baseurl, encode_path(& p_fee_template_id
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
            operation_id: "patch_fee_template",
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
    /// `GET /fees`.
    pub async fn list_fees<'a>(
        &'a self,
        p_account_id: Option<&'a ::std::vec::Vec<::std::string::String>>,
        p_description: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_fee_template_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::FeeList>, Error<()>> {
        let url = format!("{}/fees", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(
                &progenitor_client::QueryParam::new(
                    "fee_template_id",
                    &p_fee_template_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_fees",
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
    /// `POST /fees`.
    pub async fn create_fee<'a>(
        &'a self,
        body: &'a crate::v1::types::FeeCreate,
    ) -> Result<ResponseValue<crate::v1::types::Fee>, Error<()>> {
        let url = format!("{}/fees", self.baseurl,);
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
            operation_id: "create_fee",
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
    /// `GET /fees/{fee_id}`.
    pub async fn get_fee<'a>(
        &'a self,
        p_fee_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Fee>, Error<()>> {
        let url = format!(
            "{}/fees/{}", self.baseurl, encode_path(& p_fee_id.to_string()),
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
            operation_id: "get_fee",
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
    /// `POST /fees/{fee_id}/reverse`.
    pub async fn reverse_fee<'a>(
        &'a self,
        p_fee_id: &'a str,
        body: &'a crate::v1::types::FeeReverseRequest,
    ) -> Result<ResponseValue<crate::v1::types::Fee>, Error<()>> {
        let url = format!(
            "{}/fees/{}/reverse", self.baseurl, encode_path(& p_fee_id.to_string()),
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
            operation_id: "reverse_fee",
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
