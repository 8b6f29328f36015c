// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `applications`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /applications`.
    pub fn list_applications<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
        p_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/applications", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .build()
    }
    /// `POST /applications`.
    pub fn create_application<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/applications", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /applications/{application_id}`.
    pub fn get_application<'a>(
        &'a self,
        p_application_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/applications/{}", self.baseurl, encode_path(& p_application_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /applications/{application_id}`.
    pub fn patch_application<'a>(
        &'a self,
        p_application_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/applications/{}", self.baseurl, encode_path(& p_application_id
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
