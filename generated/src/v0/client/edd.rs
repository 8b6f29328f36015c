// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `edd`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /edd`.
    pub fn list_edd<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_related_resource_id: Option<&'a str>,
        p_related_resource_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/edd", self.baseurl,);
        self.client
            .get(url)
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
            .build()
    }
    /// `POST /edd`.
    pub fn create_edd<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/edd", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /edd/{edd_id}`.
    pub fn get_edd<'a>(
        &'a self,
        p_edd_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/edd/{}", self.baseurl, encode_path(& p_edd_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `DELETE /edd/{edd_id}`.
    pub fn delete_edd<'a>(
        &'a self,
        p_edd_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/edd/{}", self.baseurl, encode_path(& p_edd_id.to_string()),
        );
        self.client.delete(url).build()
    }
}
