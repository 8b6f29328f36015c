// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `businesses`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /businesses`.
    pub fn list_businesses<'a>(
        &'a self,
        p_classifications: Option<&'a str>,
        p_entity_name: Option<&'a str>,
        p_has_accounts: Option<bool>,
        p_id: Option<&'a str>,
        p_is_customer: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_phone_number: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/businesses", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "classifications",
                    &p_classifications,
                ),
            )
            .query(&progenitor_client::QueryParam::new("entity_name", &p_entity_name))
            .query(&progenitor_client::QueryParam::new("has_accounts", &p_has_accounts))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_customer", &p_is_customer))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("phone_number", &p_phone_number))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .build()
    }
    /// `POST /businesses`.
    pub fn create_business<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/businesses", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /businesses/{business_id}`.
    pub fn get_business<'a>(
        &'a self,
        p_business_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/businesses/{}", self.baseurl, encode_path(& p_business_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /businesses/{business_id}`.
    pub fn update_business<'a>(
        &'a self,
        p_business_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/businesses/{}", self.baseurl, encode_path(& p_business_id.to_string()),
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
