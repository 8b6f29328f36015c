// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `webhooks`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /webhooks`.
    pub fn list_webhooks<'a>(
        &'a self,
        p_is_enabled_only: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "is_enabled_only",
                    &p_is_enabled_only,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /webhooks`.
    pub fn create_webhook<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /webhooks/trigger`.
    pub fn trigger_event<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/trigger", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /webhooks/{webhook_id}`.
    pub fn get_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PUT /webhooks/{webhook_id}`.
    pub fn update_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
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
    /// `DELETE /webhooks/{webhook_id}`.
    pub fn delete_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /webhooks/{webhook_id}/events`.
    pub fn list_events<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_end_time: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_resource_id: Option<&'a str>,
        p_start_time: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}/events", self.baseurl, encode_path(& p_webhook_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("resource_id", &p_resource_id))
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .build()
    }
    /// `GET /webhooks/{webhook_id}/events/{event_id}`.
    pub fn get_event<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_event_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}/events/{}", self.baseurl, encode_path(& p_webhook_id
            .to_string()), encode_path(& p_event_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /webhooks/{webhook_id}/events/{event_id}/resend`.
    pub fn resend_event<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_event_id: &'a str,
        p_delay: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}/events/{}/resend", self.baseurl, encode_path(& p_webhook_id
            .to_string()), encode_path(& p_event_id.to_string()),
        );
        self.client
            .post(url)
            .query(&progenitor_client::QueryParam::new("delay", &p_delay))
            .build()
    }
}
