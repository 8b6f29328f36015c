// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `disputes`, one a method.

use progenitor_client::{
    ByteStream, ClientHooks, Error, OperationInfo, ResponseValue, encode_path,
};
use super::Client;
impl Client {
    /// `GET /disputes`.
    pub async fn list_disputes<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_decision: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_from_date: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_rail: Option<&'a str>,
        p_related_transaction_id: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::DisputeList>, Error<()>> {
        let url = format!("{}/disputes", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("decision", &p_decision))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("payment_rail", &p_payment_rail))
            .query(
                &progenitor_client::QueryParam::new(
                    "related_transaction_id",
                    &p_related_transaction_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_disputes",
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
    /// `POST /disputes`.
    pub async fn create_dispute<'a>(
        &'a self,
        body: &'a crate::v1::types::DisputeCreate,
    ) -> Result<ResponseValue<crate::v1::types::Dispute>, Error<()>> {
        let url = format!("{}/disputes", self.baseurl,);
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
            operation_id: "create_dispute",
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
    /// `GET /disputes/documents/{document_id}/contents`.
    pub async fn get_dispute_document_contents<'a>(
        &'a self,
        p_document_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/disputes/documents/{}/contents", self.baseurl, encode_path(&
            p_document_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_dispute_document_contents",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `GET /disputes/{dispute_id}`.
    pub async fn get_dispute<'a>(
        &'a self,
        p_dispute_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Dispute>, Error<()>> {
        let url = format!(
            "{}/disputes/{}", self.baseurl, encode_path(& p_dispute_id.to_string()),
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
            operation_id: "get_dispute",
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
    /// `PATCH /disputes/{dispute_id}`.
    pub async fn update_dispute<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: &'a crate::v1::types::DisputeUpdate,
    ) -> Result<ResponseValue<crate::v1::types::Dispute>, Error<()>> {
        let url = format!(
            "{}/disputes/{}", self.baseurl, encode_path(& p_dispute_id.to_string()),
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
            operation_id: "update_dispute",
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
    /// `POST /disputes/{dispute_id}/actions`.
    pub async fn create_action<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: &'a crate::v1::types::DisputeActionCreate,
    ) -> Result<ResponseValue<crate::v1::types::DisputeAction>, Error<()>> {
        let url = format!(
            "{}/disputes/{}/actions", self.baseurl, encode_path(& p_dispute_id
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
            operation_id: "create_action",
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
    /// `POST /disputes/{dispute_id}/documents`.
    pub async fn add_dispute_document<'a, B: Into<reqwest::Body>>(
        &'a self,
        p_dispute_id: &'a str,
        body: B,
    ) -> Result<ResponseValue<crate::v1::types::DisputeDocument>, Error<()>> {
        let url = format!(
            "{}/disputes/{}/documents", self.baseurl, encode_path(& p_dispute_id
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
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_dispute_document",
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
