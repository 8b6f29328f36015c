// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `wires`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /wires`.
    pub fn list_wires<'a>(
        &'a self,
        p_customer_id: Option<&'a str>,
        p_from_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_originating_account_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_receiving_account_id: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/wires", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "receiving_account_id",
                    &p_receiving_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .build()
    }
    /// `POST /wires`.
    pub fn create_wire<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/wires", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /wires/incoming`.
    pub fn list_incoming_wires<'a>(
        &'a self,
        p_from_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_imad: Option<&'a str>,
        p_limit: Option<i64>,
        p_omad: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_uetr: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/wires/incoming", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("imad", &p_imad))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("omad", &p_omad))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(&progenitor_client::QueryParam::new("uetr", &p_uetr))
            .build()
    }
    /// `GET /wires/incoming/{wire_id}`.
    pub fn get_incoming_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/incoming/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /wires/incoming/{wire_id}`.
    pub fn patch_incoming_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/incoming/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
    /// `GET /wires/{wire_id}`.
    pub fn get_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /wires/{wire_id}`.
    pub fn cancel_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
