// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `monitoring`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /monitoring/alerts`.
    pub fn list_alerts<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/monitoring/alerts", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .build()
    }
    /// `GET /monitoring/alerts/{alert_id}`.
    pub fn get_alert<'a>(
        &'a self,
        p_alert_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/monitoring/alerts/{}", self.baseurl, encode_path(& p_alert_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /monitoring/alerts/{alert_id}`.
    pub fn update_alert<'a>(
        &'a self,
        p_alert_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/monitoring/alerts/{}", self.baseurl, encode_path(& p_alert_id
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
    /// `GET /monitoring/subscriptions`.
    pub fn list_subscriptions<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/monitoring/subscriptions", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .build()
    }
    /// `POST /monitoring/subscriptions`.
    pub fn create_subscription<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/monitoring/subscriptions", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /monitoring/subscriptions/{subscription_id}`.
    pub fn get_subscription<'a>(
        &'a self,
        p_subscription_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/monitoring/subscriptions/{}", self.baseurl, encode_path(&
            p_subscription_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `DELETE /monitoring/subscriptions/{subscription_id}`.
    pub fn delete_subscription<'a>(
        &'a self,
        p_subscription_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/monitoring/subscriptions/{}", self.baseurl, encode_path(&
            p_subscription_id.to_string()),
        );
        self.client.delete(url).build()
    }
}
