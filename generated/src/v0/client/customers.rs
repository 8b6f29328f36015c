// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `customers`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /customers`.
    pub fn list_customers<'a>(
        &'a self,
        p_classifications: Option<&'a str>,
        p_email: Option<&'a str>,
        p_first_name: Option<&'a str>,
        p_has_accounts: Option<bool>,
        p_id: Option<&'a str>,
        p_last_name: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_phone_number: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_ssn_last_4: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "classifications",
                    &p_classifications,
                ),
            )
            .query(&progenitor_client::QueryParam::new("email", &p_email))
            .query(&progenitor_client::QueryParam::new("first_name", &p_first_name))
            .query(&progenitor_client::QueryParam::new("has_accounts", &p_has_accounts))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("last_name", &p_last_name))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("phone_number", &p_phone_number))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("ssn_last_4", &p_ssn_last_4))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .build()
    }
    /// `POST /customers`.
    pub fn create_customer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /customers/{customer_id}`.
    pub fn get_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PUT /customers/{customer_id}`.
    pub fn update_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
        );
        self.client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /customers/{customer_id}`.
    pub fn patch_customer<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& p_customer_id.to_string()),
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
