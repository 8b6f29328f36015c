// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `adverse_actions`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /adverse_actions`.
    pub fn list_adverse_actions<'a>(
        &'a self,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_related_resource_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/adverse_actions", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_id",
                    &p_related_resource_id,
                ),
            )
            .build()
    }
    /// `POST /adverse_actions`.
    pub fn create_adverse_action<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/adverse_actions", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /adverse_actions/{adverse_action_id}`.
    pub fn get_adverse_action<'a>(
        &'a self,
        p_adverse_action_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/adverse_actions/{}", self.baseurl, encode_path(& p_adverse_action_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
