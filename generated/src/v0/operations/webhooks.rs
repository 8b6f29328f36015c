// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `webhooks`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /webhook_secrets`
///
/// Creates the signing secret; fails if there is one already.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecret {}

impl CreateSecret {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Operation for CreateSecret {
    type Client = Client;
    type Output = WebhookSecret;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createSecret",
        method: Method::Post,
        path: "/webhook_secrets",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WebhookSecret>, SendError> {
        client.create_secret().await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WebhookSecret>(json))
    }
}

/// `PUT /webhook_secrets`
///
/// Replaces the signing secret, at once or with the old one valid for 24 more hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplaceSecret {
    /// What is sent, as JSON.
    pub body: WebhookSecretUpdate,
}

impl ReplaceSecret {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WebhookSecretUpdate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for ReplaceSecret {
    type Client = Client;
    type Output = ReplaceSecretResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "replaceSecret",
        method: Method::Put,
        path: "/webhook_secrets",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ReplaceSecretResponse>, SendError> {
        client.replace_secret(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ReplaceSecretResponse>(json))
    }
}

/// `DELETE /webhook_secrets`
///
/// Revokes the signing secret, while rotating both unless only the old one is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RevokeSecret {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_secret_only: Option<bool>,
}

impl RevokeSecret {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(RevokeSecret {
    value old_secret_only: bool,
});

impl Operation for RevokeSecret {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "revokeSecret",
        method: Method::Delete,
        path: "/webhook_secrets",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        client.revoke_secret(self.old_secret_only).await.map_err(SendError::from)
    }
}

/// `GET /webhooks`
///
/// Lists webhooks.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListWebhooks {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled_only: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListWebhooks {
    show: [],
    show_optional: [is_enabled_only, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListWebhooks {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListWebhooks {
    value is_enabled_only: bool,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListWebhooks {
    type Client = Client;
    type Output = WebhookList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listWebhooks",
        method: Method::Get,
        path: "/webhooks",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("webhooks") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WebhookList>, SendError> {
        client.list_webhooks(self.is_enabled_only, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WebhookList>(json))
    }
}

/// `POST /webhooks`
///
/// Subscribes an address to event types; create a signing secret first, to check deliveries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// What is sent, as JSON.
    pub body: WebhookCreate,
}

impl CreateWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WebhookCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateWebhook {
    type Client = Client;
    type Output = Webhook;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createWebhook",
        method: Method::Post,
        path: "/webhooks",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Webhook>, SendError> {
        client.create_webhook(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Webhook>(json))
    }
}

/// `POST /webhooks/trigger`
///
/// Sends a test event of a type to your webhooks; only id, type and time are filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TriggerEvent {
    /// What is sent, as JSON.
    pub body: WebhookEventRequest,
}

impl TriggerEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WebhookEventRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for TriggerEvent {
    type Client = Client;
    type Output = EventTrigger;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "triggerEvent",
        method: Method::Post,
        path: "/webhooks/trigger",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EventTrigger>, SendError> {
        client.trigger_event(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EventTrigger>(json))
    }
}

/// `GET /webhooks/{webhook_id}`
///
/// Fetches a webhook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetWebhook {
    /// Text. Format `uuid`.
    pub webhook_id: String,
}

impl GetWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl Operation for GetWebhook {
    type Client = Client;
    type Output = Webhook;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getWebhook",
        method: Method::Get,
        path: "/webhooks/{webhook_id}",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Webhook>, SendError> {
        let p_webhook_id = &self.webhook_id;
        client.get_webhook(params::path("webhook_id", p_webhook_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Webhook>(json))
    }
}

/// `PUT /webhooks/{webhook_id}`
///
/// Replaces address, event types and state of a webhook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Text. Format `uuid`.
    pub webhook_id: String,
    /// What is sent, as JSON.
    pub body: WebhookCreate,
}

impl UpdateWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>, body: WebhookCreate) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            body,
        }
    }
}

impl Operation for UpdateWebhook {
    type Client = Client;
    type Output = Webhook;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateWebhook",
        method: Method::Put,
        path: "/webhooks/{webhook_id}",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Webhook>, SendError> {
        let p_webhook_id = &self.webhook_id;
        client.update_webhook(params::path("webhook_id", p_webhook_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Webhook>(json))
    }
}

/// `DELETE /webhooks/{webhook_id}`
///
/// Deletes a webhook; its events are no longer delivered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Text. Format `uuid`.
    pub webhook_id: String,
}

impl DeleteWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl Operation for DeleteWebhook {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteWebhook",
        method: Method::Delete,
        path: "/webhooks/{webhook_id}",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_webhook_id = &self.webhook_id;
        client.delete_webhook(params::path("webhook_id", p_webhook_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /webhooks/{webhook_id}/events`
///
/// Lists events of a webhook.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEvents {
    /// Text. Format `uuid`.
    pub webhook_id: String,
    /// Day.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Timestamp>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Day.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Timestamp>,
}

redacted_debug!(ListEvents {
    show: [webhook_id],
    show_optional: [end_date, end_time, limit, resource_id, start_date, start_time],
    hide: [],
    hide_optional: [page_token]
});

impl ListEvents {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            end_date: Default::default(),
            end_time: Default::default(),
            limit: Default::default(),
            page_token: Default::default(),
            resource_id: Default::default(),
            start_date: Default::default(),
            start_time: Default::default(),
        }
    }
}

setters!(ListEvents {
    into end_date: Date,
    into end_time: Timestamp,
    value limit: i64,
    into page_token: String,
    into resource_id: String,
    into start_date: Date,
    into start_time: Timestamp,
});

impl Operation for ListEvents {
    type Client = Client;
    type Output = EventList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listEvents",
        method: Method::Get,
        path: "/webhooks/{webhook_id}/events",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("event_list") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EventList>, SendError> {
        let p_webhook_id = &self.webhook_id;
        client.list_events(params::path("webhook_id", p_webhook_id)?, self.end_date.as_ref().map(|value| value.as_str()), self.end_time.as_ref().map(|value| value.as_str()), self.limit, self.page_token.as_deref(), self.resource_id.as_deref(), self.start_date.as_ref().map(|value| value.as_str()), self.start_time.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EventList>(json))
    }
}

/// `GET /webhooks/{webhook_id}/events/{event_id}`
///
/// Fetches an event with the history of its delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEvent {
    /// Text. Format `uuid`.
    pub webhook_id: String,
    /// Text. Format `uuid`.
    pub event_id: String,
}

impl GetEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Operation for GetEvent {
    type Client = Client;
    type Output = Event;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getEvent",
        method: Method::Get,
        path: "/webhooks/{webhook_id}/events/{event_id}",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Event>, SendError> {
        let p_webhook_id = &self.webhook_id;
        let p_event_id = &self.event_id;
        client.get_event(params::path("webhook_id", p_webhook_id)?, params::path("event_id", p_event_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Event>(json))
    }
}

/// `POST /webhooks/{webhook_id}/events/{event_id}/resend`
///
/// Delivers an event once more, now or after a delay of up to an hour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResendEvent {
    /// Text. Format `uuid`.
    pub webhook_id: String,
    /// Text. Format `uuid`.
    pub event_id: String,
    /// Whole number. At least 0. At most 3600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<i64>,
}

impl ResendEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            event_id: event_id.into(),
            delay: Default::default(),
        }
    }
}

setters!(ResendEvent {
    value delay: i64,
});

impl Operation for ResendEvent {
    type Client = Client;
    type Output = Event;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "resendEvent",
        method: Method::Post,
        path: "/webhooks/{webhook_id}/events/{event_id}/resend",
        group: "webhooks",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Event>, SendError> {
        let p_webhook_id = &self.webhook_id;
        let p_event_id = &self.event_id;
        client.resend_event(params::path("webhook_id", p_webhook_id)?, params::path("event_id", p_event_id)?, self.delay).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Event>(json))
    }
}
