// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `credit_scores`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /credit_scores`.
    pub fn list_credit_scores<'a>(
        &'a self,
        p_customer_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/credit_scores", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /credit_scores`.
    pub fn create_credit_scores<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/credit_scores", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /credit_scores/{credit_score_id}`.
    pub fn get_credit_score<'a>(
        &'a self,
        p_credit_score_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/credit_scores/{}", self.baseurl, encode_path(& p_credit_score_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
