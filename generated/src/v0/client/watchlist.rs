// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `watchlist`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `PUT /customers/{customer_id}/watchlists/alerts/{alert_id}`.
    pub async fn update_watchlist_alert<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_alert_id: &'a str,
        body: &'a crate::v0::types::WatchlistAlertUpdate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/customers/{}/watchlists/alerts/{}", self.baseurl, encode_path(&
            p_customer_id.to_string()), encode_path(& p_alert_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "update_watchlist_alert",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `GET /customers/{customer_id}/watchlists/subscriptions`.
    pub async fn list_watchlist_subscriptions<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::WatchlistSubscriptionList>, Error<()>> {
        let url = format!(
            "{}/customers/{}/watchlists/subscriptions", self.baseurl, encode_path(&
            p_customer_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_watchlist_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `PUT /customers/{customer_id}/watchlists/subscriptions/{subscription_id}`.
    pub async fn update_watchlist_subscription<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_subscription_id: &'a str,
        body: &'a crate::v0::types::WatchlistSubscriptionUpdate,
    ) -> Result<ResponseValue<crate::v0::types::WatchlistSubscription>, Error<()>> {
        let url = format!(
            "{}/customers/{}/watchlists/subscriptions/{}", self.baseurl, encode_path(&
            p_customer_id.to_string()), encode_path(& p_subscription_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_watchlist_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
