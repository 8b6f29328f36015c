// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `internal_transfer`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `POST /transactions/internal_transfer`.
    pub fn create_internal_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions/internal_transfer", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /transactions/internal_transfer/{id}`.
    pub fn get_internal_transfer_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/internal_transfer/{}", self.baseurl, encode_path(& p_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /transactions/internal_transfer/{id}`.
    pub fn update_internal_transfer_by_id<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/internal_transfer/{}", self.baseurl, encode_path(& p_id
            .to_string()),
        );
        self.client
            .patch(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
}
