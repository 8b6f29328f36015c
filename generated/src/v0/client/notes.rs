// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `notes`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /notes`.
    pub async fn list_notes<'a>(
        &'a self,
        p_author_user_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_related_resource_id: Option<&'a str>,
        p_related_resource_type: Option<&'a str>,
        p_tenant: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::NoteList>, Error<()>> {
        let url = format!("{}/notes", self.baseurl,);
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
                &progenitor_client::QueryParam::new("author_user_id", &p_author_user_id),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_id",
                    &p_related_resource_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_type",
                    &p_related_resource_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_notes",
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
    /// `POST /notes`.
    pub async fn create_note<'a>(
        &'a self,
        body: &'a crate::v0::types::NoteCreate,
    ) -> Result<ResponseValue<crate::v0::types::Note>, Error<()>> {
        let url = format!("{}/notes", self.baseurl,);
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
            operation_id: "create_note",
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
    /// `PATCH /notes/{note_id}`.
    pub async fn patch_note<'a>(
        &'a self,
        p_note_id: &'a str,
        p_related_resource_type: Option<&'a str>,
        body: &'a crate::v0::types::NoteUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Note>, Error<()>> {
        let url = format!(
            "{}/notes/{}", self.baseurl, encode_path(& p_note_id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_type",
                    &p_related_resource_type,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "patch_note",
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
