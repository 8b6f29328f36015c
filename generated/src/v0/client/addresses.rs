// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `addresses`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /addresses`.
    pub fn list_addresses<'a>(
        &'a self,
        p_address_type: Option<&'a str>,
        p_business_id: Option<&'a str>,
        p_country: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_is_active: Option<bool>,
        p_is_registered_agent: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/addresses", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("address_type", &p_address_type))
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("country", &p_country))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("is_active", &p_is_active))
            .query(
                &progenitor_client::QueryParam::new(
                    "is_registered_agent",
                    &p_is_registered_agent,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /addresses`.
    pub fn create_address<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/addresses", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /addresses/{address_id}`.
    pub fn get_address<'a>(
        &'a self,
        p_address_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/addresses/{}", self.baseurl, encode_path(& p_address_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /addresses/{address_id}`.
    pub fn update_address<'a>(
        &'a self,
        p_address_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/addresses/{}", self.baseurl, encode_path(& p_address_id.to_string()),
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
