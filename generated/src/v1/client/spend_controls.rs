// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `spend_controls`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /spend_controls`.
    pub fn list_spend_controls<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_amount_limit: Option<i64>,
        p_amount_limit_gte: Option<i64>,
        p_amount_limit_lte: Option<i64>,
        p_direction: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_active: Option<bool>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_num_related_accounts: Option<i64>,
        p_num_related_accounts_gte: Option<i64>,
        p_num_related_accounts_lte: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_type: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/spend_controls", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("amount_limit", &p_amount_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "amount_limit_gte",
                    &p_amount_limit_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "amount_limit_lte",
                    &p_amount_limit_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("direction", &p_direction))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_active", &p_is_active))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts",
                    &p_num_related_accounts,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts_gte",
                    &p_num_related_accounts_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts_lte",
                    &p_num_related_accounts_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("payment_type", &p_payment_type))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .build()
    }
    /// `POST /spend_controls`.
    pub fn create_spend_control<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/spend_controls", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /spend_controls/{spend_control_id}`.
    pub fn get_spend_control<'a>(
        &'a self,
        p_spend_control_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/spend_controls/{}", self.baseurl, encode_path(& p_spend_control_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /spend_controls/{spend_control_id}`.
    pub fn update_spend_control<'a>(
        &'a self,
        p_spend_control_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/spend_controls/{}", self.baseurl, encode_path(& p_spend_control_id
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
