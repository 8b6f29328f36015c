// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `webhooks`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub event_resource: Option<String>,
    pub event_resource_changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    pub response_history: Option<Vec<HistoryItem>>,
    pub status: Option<EventStatus>,
    pub r#type: Option<EventTypeExplicit>,
    /// At most 1024 characters.
    pub url: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<String>,
}

record! { Event {
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
pub struct EventList {
    pub event_list: Vec<Event>,
    pub next_page_token: Option<String>,
}

record! { EventList {
    0 required show event_list;
    1 optional hide next_page_token;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTrigger {
    /// Deprecated.
    pub event_resource: Option<String>,
    /// Deprecated.
    pub event_resource_changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    /// Free-form JSON.
    /// Deprecated.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub response_history: Option<Vec<HistoryItem>>,
    /// Deprecated.
    pub status: Option<EventTriggerStatus>,
    pub r#type: Option<EventTypeExplicit>,
    /// At most 1024 characters.
    /// Deprecated.
    pub url: Option<String>,
    /// Format `uuid`.
    /// Deprecated.
    pub webhook_id: Option<String>,
}

record! { EventTrigger {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoryItem {
    pub code: Option<i64>,
    pub response_body: Option<String>,
    pub response_time: Option<Timestamp>,
    pub sent_time: Option<Timestamp>,
}

record! { HistoryItem {
    0 optional show code;
    1 optional hide response_body;
    2 optional show response_time;
    3 optional show sent_time;
} }

/// Schema `webhook`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub enabled_events: Option<Vec<EventType>>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
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
    pub enabled_events: Vec<EventType>,
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventRequest {
    pub event: Option<EventType>,
}

record! { WebhookEventRequest {
    0 optional show event;
} }

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
