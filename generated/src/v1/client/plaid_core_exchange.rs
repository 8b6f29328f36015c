// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `plaid_core_exchange`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /fdx_auth_requests`.
    pub fn list_fdx_auth_requests<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fdx_auth_requests", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `GET /fdx_auth_requests/authorization_test`.
    pub fn get_authorization_test<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fdx_auth_requests/authorization_test", self.baseurl,);
        self.client.get(url).build()
    }
    /// `POST /fdx_auth_requests/authorize`.
    pub fn grant_fdx_auth_request<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fdx_auth_requests/authorize", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /fdx_tokens`.
    pub fn list_fdx_token<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fdx_tokens", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `GET /fdx_tokens/{fdx_token_id}`.
    pub fn get_fdx_token<'a>(
        &'a self,
        p_fdx_token_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/fdx_tokens/{}", self.baseurl, encode_path(& p_fdx_token_id.to_string()),
        );
        self.client.get(url).build()
    }
}
