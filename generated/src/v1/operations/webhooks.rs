// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `webhooks`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listWebhooks")]
/// `GET /webhooks`
///
/// Lists webhooks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooks {
    pub is_enabled_only: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListWebhooks {
    0 optional show is_enabled_only;
    1 optional show limit;
    2 optional hide page_token;
} }

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

impl Sealed for ListWebhooks {}

impl Operation for ListWebhooks {
    type Output = WebhookList;
    const META: OperationMeta =
        OperationMeta::new("v1", "webhooks", "listWebhooks", Method::Get, "/webhooks")
            .tier(Tier::Read).pages("webhooks");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_webhooks(
            self.is_enabled_only,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebhookList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createWebhook")]
/// `POST /webhooks`
///
/// Subscribes an address to event types; create a signing secret first, to check deliveries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// What is sent, as JSON.
    pub body: WebhookCreate,
}

record! { CreateWebhook {
    0 required show body;
} }

impl CreateWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WebhookCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateWebhook {}

impl Operation for CreateWebhook {
    type Output = Webhook;
    const META: OperationMeta =
        OperationMeta::new("v1", "webhooks", "createWebhook", Method::Post, "/webhooks")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_webhook(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Webhook, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "triggerEvent")]
/// `POST /webhooks/trigger`
///
/// Sends a test event of a type to your webhooks; only id, type and time are filled in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhook {
    /// What is sent, as JSON.
    pub body: WebhookTriggerRequest,
}

record! { TriggerWebhook {
    0 required show body;
} }

impl TriggerWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WebhookTriggerRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for TriggerWebhook {}

impl Operation for TriggerWebhook {
    type Output = WebhookEvent;
    const META: OperationMeta =
        OperationMeta::new("v1", "webhooks", "triggerEvent", Method::Post, "/webhooks/trigger")
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.trigger_event(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<WebhookEvent, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getWebhook")]
/// `GET /webhooks/{webhook_id}`
///
/// Fetches a webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhook {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
}

record! { GetWebhook {
    0 required show webhook_id;
} }

impl GetWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl Sealed for GetWebhook {}

impl Operation for GetWebhook {
    type Output = Webhook;
    const META: OperationMeta =
        OperationMeta::new("v1", "webhooks", "getWebhook", Method::Get, "/webhooks/{webhook_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let built = client.get_webhook(params::path("webhook_id", p_webhook_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Webhook, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateWebhook")]
/// `PUT /webhooks/{webhook_id}`
///
/// Replaces address, event types and state of a webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceWebhook {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
    /// What is sent, as JSON.
    pub body: WebhookCreate,
}

record! { ReplaceWebhook {
    0 required show webhook_id;
    1 required show body;
} }

impl ReplaceWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>, body: WebhookCreate) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceWebhook {}

impl Operation for ReplaceWebhook {
    type Output = Webhook;
    const META: OperationMeta =
        OperationMeta::new("v1", "webhooks", "updateWebhook", Method::Put, "/webhooks/{webhook_id}")
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_webhook(
            params::path("webhook_id", p_webhook_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Webhook, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteWebhook")]
/// `DELETE /webhooks/{webhook_id}`
///
/// Deletes a webhook; its events are no longer delivered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
}

record! { DeleteWebhook {
    0 required show webhook_id;
} }

impl DeleteWebhook {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl Sealed for DeleteWebhook {}

impl Operation for DeleteWebhook {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "webhooks",
            "deleteWebhook",
            Method::Delete,
            "/webhooks/{webhook_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let built = client.delete_webhook(params::path("webhook_id", p_webhook_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listEvents")]
/// `GET /webhooks/{webhook_id}/events`
///
/// Lists events of a webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookEvents {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
    pub end_time: Option<Timestamp>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    pub start_time: Option<Timestamp>,
}

record! { ListWebhookEvents {
    0 required show webhook_id;
    1 optional show end_time;
    2 optional show limit;
    3 optional hide page_token;
    4 optional show resource_id;
    5 optional show start_time;
} }

impl ListWebhookEvents {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            end_time: Default::default(),
            limit: Default::default(),
            page_token: Default::default(),
            resource_id: Default::default(),
            start_time: Default::default(),
        }
    }
}

setters!(ListWebhookEvents {
    into end_time: Timestamp,
    value limit: i64,
    into page_token: String,
    into resource_id: String,
    into start_time: Timestamp,
});

impl Sealed for ListWebhookEvents {}

impl Operation for ListWebhookEvents {
    type Output = WebhookEventList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "webhooks",
            "listEvents",
            Method::Get,
            "/webhooks/{webhook_id}/events",
        )
            .tier(Tier::Read).pages("event_list");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let built = client.list_events(
            params::path("webhook_id", p_webhook_id)?,
            self.end_time.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.resource_id.as_deref(),
            self.start_time.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebhookEventList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getEvent")]
/// `GET /webhooks/{webhook_id}/events/{event_id}`
///
/// Fetches an event with the history of its delivery.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookEvent {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
    /// Format `uuid`.
    pub event_id: WebhookEventId,
}

record! { GetWebhookEvent {
    0 required show webhook_id;
    1 required show event_id;
} }

impl GetWebhookEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>, event_id: impl Into<WebhookEventId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Sealed for GetWebhookEvent {}

impl Operation for GetWebhookEvent {
    type Output = WebhookEvent;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "webhooks",
            "getEvent",
            Method::Get,
            "/webhooks/{webhook_id}/events/{event_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let p_event_id = self.event_id.as_str();
        let built = client.get_event(
            params::path("webhook_id", p_webhook_id)?,
            params::path("event_id", p_event_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebhookEvent, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "resendEvent")]
/// `POST /webhooks/{webhook_id}/events/{event_id}/resend`
///
/// Delivers an event once more, now or after a delay of up to an hour.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResendWebhookEvent {
    /// Format `uuid`.
    pub webhook_id: WebhookId,
    /// Format `uuid`.
    pub event_id: WebhookEventId,
    /// At least 0. At most 3600.
    pub delay: Option<i64>,
}

record! { ResendWebhookEvent {
    0 required show webhook_id;
    1 required show event_id;
    2 optional show delay;
} }

impl ResendWebhookEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(webhook_id: impl Into<WebhookId>, event_id: impl Into<WebhookEventId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            event_id: event_id.into(),
            delay: Default::default(),
        }
    }
}

setters!(ResendWebhookEvent {
    value delay: i64,
});

impl Sealed for ResendWebhookEvent {}

impl Operation for ResendWebhookEvent {
    type Output = WebhookEvent;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "webhooks",
            "resendEvent",
            Method::Post,
            "/webhooks/{webhook_id}/events/{event_id}/resend",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_webhook_id = self.webhook_id.as_str();
        let p_event_id = self.event_id.as_str();
        let built = client.resend_event(
            params::path("webhook_id", p_webhook_id)?,
            params::path("event_id", p_event_id)?,
            self.delay,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebhookEvent, DecodeError> {
        decode(body)
    }
}
