// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `kyc_verification`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /customers/{customer_id}/verifications`.
    pub fn list_verifications<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_include_history: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/verifications", self.baseurl, encode_path(& p_customer_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "include_history",
                    &p_include_history,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /customers/{customer_id}/verifications`.
    pub fn create_customer_verification_result<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/verifications", self.baseurl, encode_path(& p_customer_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /customers/{customer_id}/verifications/{verification_id}`.
    pub fn get_verification<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_verification_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/verifications/{}", self.baseurl, encode_path(& p_customer_id
            .to_string()), encode_path(& p_verification_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /customers/{customer_id}/verify`.
    pub fn verify_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/verify", self.baseurl, encode_path(& p_customer_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
}
