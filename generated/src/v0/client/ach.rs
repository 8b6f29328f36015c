// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `ach`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /ach`.
    pub fn list_transactions_out<'a>(
        &'a self,
        p_effective_date: Option<&'a str>,
        p_end_effective_date: Option<&'a str>,
        p_incoming_ach_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_start_effective_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/ach", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("effective_date", &p_effective_date),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "end_effective_date",
                    &p_end_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "incoming_ach_id",
                    &p_incoming_ach_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "start_effective_date",
                    &p_start_effective_date,
                ),
            )
            .build()
    }
    /// `POST /ach`.
    pub fn add_transaction_out<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/ach", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /ach/gateways`.
    pub fn get_all_gateway_configs<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/ach/gateways", self.baseurl,);
        self.client.get(url).build()
    }
    /// `POST /ach/gateways`.
    pub fn add_gateway_config<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/ach/gateways", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /ach/gateways/{id}`.
    pub fn get_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /ach/gateways/{id}`.
    pub fn patch_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
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
    /// `DELETE /ach/gateways/{id}`.
    pub fn delete_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /ach/incoming`.
    pub fn get_incoming_ach_list<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_settlement_date_from: Option<&'a str>,
        p_settlement_date_to: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/ach/incoming", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_date_from",
                    &p_settlement_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_date_to",
                    &p_settlement_date_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .build()
    }
    /// `GET /ach/incoming/{id}`.
    pub fn get_incoming_ach_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/incoming/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /ach/{transaction_id}`.
    pub fn get_transaction_out<'a>(
        &'a self,
        p_transaction_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/{}", self.baseurl, encode_path(& p_transaction_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /ach/{transaction_id}`.
    pub fn patch_transaction_out<'a>(
        &'a self,
        p_transaction_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/{}", self.baseurl, encode_path(& p_transaction_id.to_string()),
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
