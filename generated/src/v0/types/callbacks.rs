// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of what Synctera calls.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `webhook_request_object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    pub event_resource: Option<String>,
    pub event_resource_changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: WebhookEventId,
    /// At most 1024 characters.
    pub metadata: Option<String>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub response_history: Option<Vec<WebhookDeliveryAttempt>>,
    /// Deprecated.
    pub status: Option<WebhookDeliveryStatus>,
    pub r#type: WebhookEventType,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<WebhookId>,
}

record! { WebhookDelivery {
    0 optional hide event_resource;
    1 optional hide event_resource_changed_fields;
    2 optional show event_time;
    3 required show id;
    4 optional hide metadata;
    5 optional show resource_id;
    6 optional show response_history;
    7 optional show status;
    8 required show r#type as "type";
    9 optional hide url;
    10 optional show webhook_id;
} }
