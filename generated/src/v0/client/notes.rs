// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `notes`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /notes`.
    pub fn list_notes<'a>(
        &'a self,
        p_author_user_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_related_resource_id: Option<&'a str>,
        p_related_resource_type: Option<&'a str>,
        p_tenant: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/notes", self.baseurl,);
        self.client
            .get(url)
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
            .build()
    }
    /// `POST /notes`.
    pub fn create_note<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/notes", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /notes/{note_id}`.
    pub fn patch_note<'a>(
        &'a self,
        p_note_id: &'a str,
        p_related_resource_type: Option<&'a str>,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/notes/{}", self.baseurl, encode_path(& p_note_id.to_string()),
        );
        self.client
            .patch(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_type",
                    &p_related_resource_type,
                ),
            )
            .build()
    }
}
