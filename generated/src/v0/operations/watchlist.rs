// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `watchlist`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `PUT /customers/{customer_id}/watchlists/alerts/{alert_id}`
///
/// Sets the status of a watchlist hit; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateWatchlistAlert {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Text. Format `uuid`.
    pub alert_id: String,
    /// What is sent, as JSON.
    pub body: WatchlistAlertUpdate,
}

impl UpdateWatchlistAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<String>,
        alert_id: impl Into<String>,
        body: WatchlistAlertUpdate,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            alert_id: alert_id.into(),
            body,
        }
    }
}

impl Operation for UpdateWatchlistAlert {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateWatchlistAlert",
        method: Method::Put,
        path: "/customers/{customer_id}/watchlists/alerts/{alert_id}",
        group: "watchlist",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        let p_customer_id = &self.customer_id;
        let p_alert_id = &self.alert_id;
        client.update_watchlist_alert(params::path("customer_id", p_customer_id)?, params::path("alert_id", p_alert_id)?, &self.body).await.map_err(SendError::from)
    }
}

/// `GET /customers/{customer_id}/watchlists/subscriptions`
///
/// Lists watchlist subscriptions of a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListWatchlistSubscriptions {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListWatchlistSubscriptions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListWatchlistSubscriptions {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListWatchlistSubscriptions {
    type Client = Client;
    type Output = WatchlistSubscriptionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listWatchlistSubscriptions",
        method: Method::Get,
        path: "/customers/{customer_id}/watchlists/subscriptions",
        group: "watchlist",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("subscriptions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WatchlistSubscriptionList>, SendError> {
        let p_customer_id = &self.customer_id;
        client.list_watchlist_subscriptions(params::path("customer_id", p_customer_id)?, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WatchlistSubscriptionList>(json))
    }
}

/// `PUT /customers/{customer_id}/watchlists/subscriptions/{subscription_id}`
///
/// Changes a watchlist subscription; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateWatchlistSubscription {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Text. Format `uuid`.
    pub subscription_id: String,
    /// What is sent, as JSON.
    pub body: WatchlistSubscriptionUpdate,
}

impl UpdateWatchlistSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<String>,
        subscription_id: impl Into<String>,
        body: WatchlistSubscriptionUpdate,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            subscription_id: subscription_id.into(),
            body,
        }
    }
}

impl Operation for UpdateWatchlistSubscription {
    type Client = Client;
    type Output = WatchlistSubscription;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateWatchlistSubscription",
        method: Method::Put,
        path: "/customers/{customer_id}/watchlists/subscriptions/{subscription_id}",
        group: "watchlist",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WatchlistSubscription>, SendError> {
        let p_customer_id = &self.customer_id;
        let p_subscription_id = &self.subscription_id;
        client.update_watchlist_subscription(params::path("customer_id", p_customer_id)?, params::path("subscription_id", p_subscription_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WatchlistSubscription>(json))
    }
}
