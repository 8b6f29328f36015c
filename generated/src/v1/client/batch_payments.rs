// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `batch_payments`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /batch_templates`.
    pub async fn get_batch_payment_templates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_enabled: Option<bool>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<crate::v1::types::BatchPaymentTemplate>>,
        Error<()>,
    > {
        let url = format!("{}/batch_templates", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("enabled", &p_enabled))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_batch_payment_templates",
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
    /// `POST /batch_templates`.
    pub async fn create_batch_payment_template<'a>(
        &'a self,
        body: &'a crate::v1::types::BatchPaymentTemplateCreate,
    ) -> Result<ResponseValue<crate::v1::types::BatchPaymentTemplate>, Error<()>> {
        let url = format!("{}/batch_templates", self.baseurl,);
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
            operation_id: "create_batch_payment_template",
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
    /// `GET /batch_templates/{id}`.
    pub async fn get_batch_payment_template<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::BatchPaymentTemplate>, Error<()>> {
        let url = format!(
            "{}/batch_templates/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_batch_payment_template",
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
    /// `PATCH /batch_templates/{id}`.
    pub async fn update_batch_payment_template<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v1::types::BatchPaymentTemplateUpdate,
    ) -> Result<ResponseValue<crate::v1::types::BatchPaymentTemplate>, Error<()>> {
        let url = format!(
            "{}/batch_templates/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "update_batch_payment_template",
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
    /// `GET /batches`.
    pub async fn get_batch_payments<'a>(
        &'a self,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_status: Option<&'a str>,
        p_template_id: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<crate::v1::types::BatchPayment>>,
        Error<()>,
    > {
        let url = format!("{}/batches", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("template_id", &p_template_id))
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_batch_payments",
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
    /// `POST /batches`.
    pub async fn create_batch_payments<'a>(
        &'a self,
        body: &'a crate::v1::types::BatchPaymentsCreate,
    ) -> Result<ResponseValue<crate::v1::types::BatchPayments>, Error<()>> {
        let url = format!("{}/batches", self.baseurl,);
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
            operation_id: "create_batch_payments",
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
    /// `GET /batches/{id}`.
    pub async fn get_batch_payment<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::BatchPayment>, Error<()>> {
        let url = format!(
            "{}/batches/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_batch_payment",
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
    /// `PATCH /batches/{id}`.
    pub async fn update_batch_payment<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v1::types::BatchPaymentUpdate,
    ) -> Result<ResponseValue<crate::v1::types::BatchPayment>, Error<()>> {
        let url = format!(
            "{}/batches/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "update_batch_payment",
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
