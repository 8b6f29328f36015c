// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `eft_canada`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /eft_ca`.
    pub fn get_eftca_transfers<'a>(
        &'a self,
        p_amount: Option<&'a str>,
        p_bank_id: Option<&'a str>,
        p_currency: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_dc_sign: Option<&'a str>,
        p_destination_account_id: Option<&'a str>,
        p_destination_account_number: Option<&'a str>,
        p_destination_account_owner_name: Option<&'a str>,
        p_effective_date: Option<&'a str>,
        p_from_effective_date: Option<&'a str>,
        p_from_posting_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_same_day: Option<bool>,
        p_limit: Option<i64>,
        p_max_amount: Option<i64>,
        p_min_amount: Option<i64>,
        p_network_status: Option<&'a str>,
        p_originating_account_id: Option<&'a str>,
        p_originating_account_number: Option<&'a str>,
        p_originating_account_owner_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_partner_id: Option<&'a str>,
        p_posting_date: Option<&'a str>,
        p_reference_id: Option<&'a str>,
        p_status: Option<&'a str>,
        p_subtype: Option<&'a str>,
        p_to_effective_date: Option<&'a str>,
        p_to_posting_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/eft_ca", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("bank_id", &p_bank_id))
            .query(&progenitor_client::QueryParam::new("currency", &p_currency))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("dc_sign", &p_dc_sign))
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_id",
                    &p_destination_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_number",
                    &p_destination_account_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_owner_name",
                    &p_destination_account_owner_name,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("effective_date", &p_effective_date),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_effective_date",
                    &p_from_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_posting_date",
                    &p_from_posting_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_same_day", &p_is_same_day))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("max_amount", &p_max_amount))
            .query(&progenitor_client::QueryParam::new("min_amount", &p_min_amount))
            .query(
                &progenitor_client::QueryParam::new("network_status", &p_network_status),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_number",
                    &p_originating_account_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_owner_name",
                    &p_originating_account_owner_name,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("partner_id", &p_partner_id))
            .query(&progenitor_client::QueryParam::new("posting_date", &p_posting_date))
            .query(&progenitor_client::QueryParam::new("reference_id", &p_reference_id))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_effective_date",
                    &p_to_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_posting_date",
                    &p_to_posting_date,
                ),
            )
            .build()
    }
    /// `POST /eft_ca`.
    pub fn create_eftca_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/eft_ca", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /eft_ca/{id}`.
    pub fn get_eftca_transfer<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/eft_ca/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /eft_ca/{id}`.
    pub fn patch_eftca_transfer<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/eft_ca/{}", self.baseurl, encode_path(& p_id.to_string()),
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
