// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `internal_accounts`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /internal_accounts`.
    pub fn list_internal_accounts<'a>(
        &'a self,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/internal_accounts", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .build()
    }
    /// `POST /internal_accounts`.
    pub fn add_internal_accounts<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/internal_accounts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /internal_accounts/{internal_account_id}`.
    pub fn get_internal_accounts<'a>(
        &'a self,
        p_internal_account_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/internal_accounts/{}", self.baseurl, encode_path(& p_internal_account_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /internal_accounts/{internal_account_id}`.
    pub fn patch_internal_account<'a>(
        &'a self,
        p_internal_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/internal_accounts/{}", self.baseurl, encode_path(& p_internal_account_id
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
