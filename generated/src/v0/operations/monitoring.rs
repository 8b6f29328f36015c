// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `monitoring`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /monitoring/alerts`
///
/// Lists monitoring alerts.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAlerts {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub person_id: Vec<String>,
}

redacted_debug!(ListAlerts {
    show: [business_id, id, person_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListAlerts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAlerts {
    list business_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list person_id: String,
});

impl Operation for ListAlerts {
    type Client = Client;
    type Output = MonitoringAlertList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAlerts",
        method: Method::Get,
        path: "/monitoring/alerts",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("alerts") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<MonitoringAlertList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_person_id = params::csv("person_id", &self.person_id)?;
        client.list_alerts(p_business_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_person_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<MonitoringAlertList>(json))
    }
}

/// `GET /monitoring/alerts/{alert_id}`
///
/// Fetches a monitoring alert.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAlert {
    /// Text. Format `uuid`.
    pub alert_id: String,
}

impl GetAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(alert_id: impl Into<String>) -> Self {
        Self {
            alert_id: alert_id.into(),
        }
    }
}

impl Operation for GetAlert {
    type Client = Client;
    type Output = MonitoringAlert;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAlert",
        method: Method::Get,
        path: "/monitoring/alerts/{alert_id}",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<MonitoringAlert>, SendError> {
        let p_alert_id = &self.alert_id;
        client.get_alert(params::path("alert_id", p_alert_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<MonitoringAlert>(json))
    }
}

/// `PATCH /monitoring/alerts/{alert_id}`
///
/// Sets the status of a monitoring alert.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAlert {
    /// Text. Format `uuid`.
    pub alert_id: String,
    /// What is sent, as JSON.
    pub body: MonitoringAlertUpdate,
}

impl UpdateAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(alert_id: impl Into<String>, body: MonitoringAlertUpdate) -> Self {
        Self {
            alert_id: alert_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAlert {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAlert",
        method: Method::Patch,
        path: "/monitoring/alerts/{alert_id}",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        let p_alert_id = &self.alert_id;
        client.update_alert(params::path("alert_id", p_alert_id)?, &self.body).await.map_err(SendError::from)
    }
}

/// `GET /monitoring/subscriptions`
///
/// Lists monitoring subscriptions.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubscriptions {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub person_id: Vec<String>,
}

redacted_debug!(ListSubscriptions {
    show: [business_id, id, person_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListSubscriptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListSubscriptions {
    list business_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list person_id: String,
});

impl Operation for ListSubscriptions {
    type Client = Client;
    type Output = MonitoringSubscriptionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listSubscriptions",
        method: Method::Get,
        path: "/monitoring/subscriptions",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("subscriptions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<MonitoringSubscriptionList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_person_id = params::csv("person_id", &self.person_id)?;
        client.list_subscriptions(p_business_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_person_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<MonitoringSubscriptionList>(json))
    }
}

/// `POST /monitoring/subscriptions`
///
/// Enrols a person or business by hand; rarely needed.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSubscription {
    /// What is sent, as JSON.
    pub body: MonitoringSubscriptionCreate,
}

impl CreateSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: MonitoringSubscriptionCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateSubscription {
    type Client = Client;
    type Output = MonitoringSubscription;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createSubscription",
        method: Method::Post,
        path: "/monitoring/subscriptions",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<MonitoringSubscription>, SendError> {
        client.create_subscription(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<MonitoringSubscription>(json))
    }
}

/// `GET /monitoring/subscriptions/{subscription_id}`
///
/// Fetches a monitoring subscription.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSubscription {
    /// Text. Format `uuid`.
    pub subscription_id: String,
}

impl GetSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

impl Operation for GetSubscription {
    type Client = Client;
    type Output = MonitoringSubscription;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getSubscription",
        method: Method::Get,
        path: "/monitoring/subscriptions/{subscription_id}",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<MonitoringSubscription>, SendError> {
        let p_subscription_id = &self.subscription_id;
        client.get_subscription(params::path("subscription_id", p_subscription_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<MonitoringSubscription>(json))
    }
}

/// `DELETE /monitoring/subscriptions/{subscription_id}`
///
/// Ends the monitoring of a person or business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSubscription {
    /// Text. Format `uuid`.
    pub subscription_id: String,
}

impl DeleteSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

impl Operation for DeleteSubscription {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteSubscription",
        method: Method::Delete,
        path: "/monitoring/subscriptions/{subscription_id}",
        group: "monitoring",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_subscription_id = &self.subscription_id;
        client.delete_subscription(params::path("subscription_id", p_subscription_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}
