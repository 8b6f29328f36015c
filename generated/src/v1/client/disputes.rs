// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `disputes`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /disputes`.
    pub fn list_disputes<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_decision: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_from_date: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_rail: Option<&'a str>,
        p_related_transaction_id: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disputes", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("decision", &p_decision))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("payment_rail", &p_payment_rail))
            .query(
                &progenitor_client::QueryParam::new(
                    "related_transaction_id",
                    &p_related_transaction_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .build()
    }
    /// `POST /disputes`.
    pub fn create_dispute<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disputes", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /disputes/documents/{document_id}/contents`.
    pub fn get_dispute_document_contents<'a>(
        &'a self,
        p_document_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/documents/{}/contents", self.baseurl, encode_path(&
            p_document_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /disputes/{dispute_id}`.
    pub fn get_dispute<'a>(
        &'a self,
        p_dispute_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/{}", self.baseurl, encode_path(& p_dispute_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /disputes/{dispute_id}`.
    pub fn update_dispute<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/{}", self.baseurl, encode_path(& p_dispute_id.to_string()),
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
    /// `POST /disputes/{dispute_id}/actions`.
    pub fn create_action<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/{}/actions", self.baseurl, encode_path(& p_dispute_id
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
    /// `POST /disputes/{dispute_id}/documents`.
    pub fn add_dispute_document<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/{}/documents", self.baseurl, encode_path(& p_dispute_id
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
