// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `batch_payments`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /batch_templates`.
    pub fn get_batch_payment_templates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_enabled: Option<bool>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/batch_templates", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("enabled", &p_enabled))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /batch_templates`.
    pub fn create_batch_payment_template<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/batch_templates", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /batch_templates/{id}`.
    pub fn get_batch_payment_template<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/batch_templates/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /batch_templates/{id}`.
    pub fn update_batch_payment_template<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/batch_templates/{}", self.baseurl, encode_path(& p_id.to_string()),
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
    /// `GET /batches`.
    pub fn get_batch_payments<'a>(
        &'a self,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_status: Option<&'a str>,
        p_template_id: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/batches", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("template_id", &p_template_id))
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .build()
    }
    /// `POST /batches`.
    pub fn create_batch_payments<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/batches", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /batches/{id}`.
    pub fn get_batch_payment<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/batches/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /batches/{id}`.
    pub fn update_batch_payment<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/batches/{}", self.baseurl, encode_path(& p_id.to_string()),
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
