// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `webhooks`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `webhook`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub enabled_events: Option<Vec<WebhookEventPattern>>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: WebhookId,
    pub is_enabled: Option<bool>,
    pub last_updated: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub tenant: Option<String>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { Webhook {
    0 optional show creation_time;
    1 optional show description;
    2 optional show enabled_events;
    3 optional show id;
    4 optional show is_enabled;
    5 optional show last_updated;
    6 optional show last_updated_time;
    7 optional hide metadata;
    8 optional show tenant;
    9 optional hide url;
} }

/// Schema `webhook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCreate {
    pub description: Option<String>,
    pub enabled_events: Vec<WebhookEventPattern>,
    pub is_enabled: bool,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub tenant: Option<String>,
    /// Format `uri`. At most 1000 characters.
    pub url: String,
}

record! { WebhookCreate {
    0 optional show description;
    1 required show enabled_events;
    2 required show is_enabled;
    3 optional hide metadata;
    4 optional show tenant;
    5 required hide url;
} }

impl WebhookCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        enabled_events: impl IntoMany<WebhookEventPattern>,
        is_enabled: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            description: Default::default(),
            enabled_events: enabled_events.into_many(),
            is_enabled,
            metadata: Default::default(),
            tenant: Default::default(),
            url: url.into(),
        }
    }
}

setters!(WebhookCreate {
    into description: String,
    into metadata: Value,
    into tenant: String,
});

/// Schemas `event_trigger`, `event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    pub event_resource: Option<String>,
    pub event_resource_changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: WebhookEventId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    pub response_history: Option<Vec<WebhookDeliveryAttempt>>,
    pub status: Option<WebhookDeliveryStatus>,
    pub r#type: Option<WebhookEventType>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<WebhookId>,
}

record! { WebhookEvent {
    0 optional hide event_resource;
    1 optional hide event_resource_changed_fields;
    2 optional show event_time;
    3 optional show id;
    4 optional hide metadata;
    5 optional show resource_id;
    6 optional show response_history;
    7 optional show status;
    8 optional show r#type as "type";
    9 optional hide url;
    10 optional show webhook_id;
} }

/// Schema `event_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventList {
    pub event_list: Vec<WebhookEvent>,
    pub next_page_token: Option<String>,
}

record! { WebhookEventList {
    0 required show event_list;
    1 optional hide next_page_token;
} }

/// Schema `webhook_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookList {
    pub next_page_token: Option<String>,
    pub webhooks: Vec<Webhook>,
}

record! { WebhookList {
    0 optional hide next_page_token;
    1 required show webhooks;
} }
