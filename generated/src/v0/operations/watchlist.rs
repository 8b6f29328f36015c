// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `watchlist`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "updateWatchlistAlert")]
/// `PUT /customers/{customer_id}/watchlists/alerts/{alert_id}`
///
/// Sets the status of a watchlist hit; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceCustomerWatchlistAlert {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// Format `uuid`.
    pub alert_id: WatchlistAlertId,
    /// What is sent, as JSON.
    pub body: WatchlistAlertUpdate,
}

record! { ReplaceCustomerWatchlistAlert {
    0 required show customer_id;
    1 required show alert_id;
    2 required show body;
} }

impl ReplaceCustomerWatchlistAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
        alert_id: impl Into<WatchlistAlertId>,
        body: WatchlistAlertUpdate,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            alert_id: alert_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceCustomerWatchlistAlert {}

impl Operation for ReplaceCustomerWatchlistAlert {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "watchlist",
            "updateWatchlistAlert",
            Method::Put,
            "/customers/{customer_id}/watchlists/alerts/{alert_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).gives(ResponseKind::Empty).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let p_alert_id = self.alert_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_watchlist_alert(
            params::path("customer_id", p_customer_id)?,
            params::path("alert_id", p_alert_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[doc(alias = "listWatchlistSubscriptions")]
/// `GET /customers/{customer_id}/watchlists/subscriptions`
///
/// Lists watchlist subscriptions of a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerWatchlistSubscriptions {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCustomerWatchlistSubscriptions {
    0 required show customer_id;
    1 optional show limit;
    2 optional show page_token;
} }

impl ListCustomerWatchlistSubscriptions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCustomerWatchlistSubscriptions {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCustomerWatchlistSubscriptions {}

impl Operation for ListCustomerWatchlistSubscriptions {
    type Output = WatchlistSubscriptionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "watchlist",
            "listWatchlistSubscriptions",
            Method::Get,
            "/customers/{customer_id}/watchlists/subscriptions",
        )
            .tier(Tier::Read).pages("subscriptions").deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let built = client.list_watchlist_subscriptions(
            params::path("customer_id", p_customer_id)?,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WatchlistSubscriptionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateWatchlistSubscription")]
/// `PUT /customers/{customer_id}/watchlists/subscriptions/{subscription_id}`
///
/// Changes a watchlist subscription; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceCustomerWatchlistSubscription {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// Format `uuid`.
    pub subscription_id: WatchlistSubscriptionId,
    /// What is sent, as JSON.
    pub body: WatchlistSubscriptionUpdate,
}

record! { ReplaceCustomerWatchlistSubscription {
    0 required show customer_id;
    1 required show subscription_id;
    2 required show body;
} }

impl ReplaceCustomerWatchlistSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
        subscription_id: impl Into<WatchlistSubscriptionId>,
        body: WatchlistSubscriptionUpdate,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            subscription_id: subscription_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceCustomerWatchlistSubscription {}

impl Operation for ReplaceCustomerWatchlistSubscription {
    type Output = WatchlistSubscription;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "watchlist",
            "updateWatchlistSubscription",
            Method::Put,
            "/customers/{customer_id}/watchlists/subscriptions/{subscription_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let p_subscription_id = self.subscription_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_watchlist_subscription(
            params::path("customer_id", p_customer_id)?,
            params::path("subscription_id", p_subscription_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<WatchlistSubscription, DecodeError> {
        decode(body)
    }
}
