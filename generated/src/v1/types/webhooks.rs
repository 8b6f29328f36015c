// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `webhooks`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `event`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource_changed_fields: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_history: Option<Vec<HistoryItem>>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStatus>,
    /// One of 20 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<EventTypeExplicit>,
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
}

redacted_debug!(Event {
    show: [id],
    show_optional: [event_time, resource_id, response_history, status, r#type, webhook_id],
    hide: [],
    hide_optional: [event_resource, event_resource_changed_fields, metadata, url]
});

/// Schema `event_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventList {
    /// List: object.
    pub event_list: Vec<Event>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(EventList {
    show: [event_list],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `status` of [`Event`].
    pub enum EventStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `RETRYING`.
        Retrying = "RETRYING",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}

/// Schema `event_trigger`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTrigger {
    /// Text.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource: Option<String>,
    /// Text.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource_changed_fields: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Free-form JSON.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_history: Option<Vec<HistoryItem>>,
    /// One of 4 values.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventTriggerStatus>,
    /// One of 20 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<EventTypeExplicit>,
    /// Text. At most 1024 characters.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
}

redacted_debug!(EventTrigger {
    show: [id],
    show_optional: [event_time, resource_id, response_history, status, r#type, webhook_id],
    hide: [],
    hide_optional: [event_resource, event_resource_changed_fields, metadata, url]
});

open_enum! {
    /// `status` of [`EventTrigger`].
    /// Deprecated.
    pub enum EventTriggerStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `RETRYING`.
        Retrying = "RETRYING",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}

open_enum! {
    /// Schema `event_type`.
    pub enum EventType {
        /// `ADVERSE_ACTION.*`.
        AdverseActionAll = "ADVERSE_ACTION.*",
        /// `ADVERSE_ACTION.CREATED`.
        AdverseActionCreated = "ADVERSE_ACTION.CREATED",
        /// `APPLICATION.*`.
        ApplicationAll = "APPLICATION.*",
        /// `APPLICATION.CREATED`.
        ApplicationCreated = "APPLICATION.CREATED",
        /// `APPLICATION.UPDATED`.
        ApplicationUpdated = "APPLICATION.UPDATED",
        /// `CARD.*`.
        CardAll = "CARD.*",
        /// `CARD.CREATED`.
        CardCreated = "CARD.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.CREATED`.
        CardDigitalwallettokenCreated = "CARD.DIGITALWALLETTOKEN.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.UPDATED`.
        CardDigitalwallettokenUpdated = "CARD.DIGITALWALLETTOKEN.UPDATED",
        /// `CARD.IMAGE.CREATED`.
        CardImageCreated = "CARD.IMAGE.CREATED",
        /// `CARD.IMAGE.UPDATED`.
        CardImageUpdated = "CARD.IMAGE.UPDATED",
        /// `CARD.UPDATED`.
        CardUpdated = "CARD.UPDATED",
        /// `DISPUTE.*`.
        DisputeAll = "DISPUTE.*",
        /// `DISPUTE.CREATED`.
        DisputeCreated = "DISPUTE.CREATED",
        /// `DISPUTE.UPDATED`.
        DisputeUpdated = "DISPUTE.UPDATED",
        /// `EXTERNAL_CARD.*`.
        ExternalCardAll = "EXTERNAL_CARD.*",
        /// `EXTERNAL_CARD.CREATED`.
        ExternalCardCreated = "EXTERNAL_CARD.CREATED",
        /// `EXTERNAL_CARD.DELETED`.
        ExternalCardDeleted = "EXTERNAL_CARD.DELETED",
        /// `EXTERNAL_CARD.UPDATED`.
        ExternalCardUpdated = "EXTERNAL_CARD.UPDATED",
        /// `EXTERNAL_CARD_TRANSFER.*`.
        ExternalCardTransferAll = "EXTERNAL_CARD_TRANSFER.*",
        /// `EXTERNAL_CARD_TRANSFER.CREATED`.
        ExternalCardTransferCreated = "EXTERNAL_CARD_TRANSFER.CREATED",
        /// `EXTERNAL_CARD_TRANSFER.UPDATED`.
        ExternalCardTransferUpdated = "EXTERNAL_CARD_TRANSFER.UPDATED",
        /// `INTERNAL_TRANSFER.*`.
        InternalTransferAll = "INTERNAL_TRANSFER.*",
        /// `INTERNAL_TRANSFER.SUCCEEDED`.
        InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",
        /// `STATEMENT.*`.
        StatementAll = "STATEMENT.*",
        /// `STATEMENT.CREATED`.
        StatementCreated = "STATEMENT.CREATED",
        /// `TRANSACTION.*`.
        TransactionAll = "TRANSACTION.*",
        /// `TRANSACTION.CREATED`.
        TransactionCreated = "TRANSACTION.CREATED",
        /// `TRANSACTION.UPDATED`.
        TransactionUpdated = "TRANSACTION.UPDATED",
    }
}

/// Schema `response_history_item`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HistoryItem {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_body: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_time: Option<Timestamp>,
}

redacted_debug!(HistoryItem {
    show: [],
    show_optional: [code, response_time, sent_time],
    hide: [],
    hide_optional: [response_body]
});

/// Schema `webhook`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// List: one of 29 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_events: Option<Vec<EventType>>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Webhook {
    show: [id],
    show_optional: [
        creation_time,
        description,
        enabled_events,
        is_enabled,
        last_updated,
        last_updated_time,
        tenant,
    ],
    hide: [],
    hide_optional: [metadata, url]
});

/// Schema `webhook`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookCreate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// List: one of 29 values.
    pub enabled_events: Vec<EventType>,
    /// True or false.
    pub is_enabled: bool,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uri`. At most 1000 characters.
    pub url: String,
}

redacted_debug!(WebhookCreate {
    show: [enabled_events, is_enabled],
    show_optional: [description, tenant],
    hide: [url],
    hide_optional: [metadata]
});

impl WebhookCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        enabled_events: impl IntoMany<EventType>,
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

/// What `triggerEvent` takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEventRequest {
    /// One of 29 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<EventType>,
}

impl WebhookEventRequest {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(WebhookEventRequest {
    into event: EventType,
});

/// Schema `webhook_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub webhooks: Vec<Webhook>,
}

redacted_debug!(WebhookList {
    show: [webhooks],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
