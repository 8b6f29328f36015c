// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `watchlist`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `PUT /customers/{customer_id}/watchlists/alerts/{alert_id}`.
    pub fn update_watchlist_alert<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_alert_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/watchlists/alerts/{}", self.baseurl, encode_path(&
            p_customer_id.to_string()), encode_path(& p_alert_id.to_string()),
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
    /// `GET /customers/{customer_id}/watchlists/subscriptions`.
    pub fn list_watchlist_subscriptions<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/watchlists/subscriptions", self.baseurl, encode_path(&
            p_customer_id.to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `PUT /customers/{customer_id}/watchlists/subscriptions/{subscription_id}`.
    pub fn update_watchlist_subscription<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_subscription_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/watchlists/subscriptions/{}", self.baseurl, encode_path(&
            p_customer_id.to_string()), encode_path(& p_subscription_id.to_string()),
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
}
