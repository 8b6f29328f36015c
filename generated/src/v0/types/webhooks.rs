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
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_history: Option<Vec<HistoryItem>>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStatus>,
    /// One of 47 values.
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
    /// Text. At most 1024 characters.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_history: Option<Vec<HistoryItem>>,
    /// One of 4 values.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventTriggerStatus>,
    /// One of 47 values.
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
    show_optional: [event_time, response_history, status, r#type, webhook_id],
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
        /// `ACCOUNT.*`.
        AccountAll = "ACCOUNT.*",
        /// `ACCOUNT.CREATED`.
        AccountCreated = "ACCOUNT.CREATED",
        /// `ACCOUNT.UPDATED`.
        AccountUpdated = "ACCOUNT.UPDATED",
        /// `ACH.*`.
        AchAll = "ACH.*",
        /// `ACH.INCOMING.FUTURE_DATED`.
        AchIncomingFutureDated = "ACH.INCOMING.FUTURE_DATED",
        /// `ADDRESS.CREATED`.
        AddressCreated = "ADDRESS.CREATED",
        /// `ADDRESS.UPDATED`.
        AddressUpdated = "ADDRESS.UPDATED",
        /// `APPLICATION.*`.
        ApplicationAll = "APPLICATION.*",
        /// `APPLICATION.CREATED`.
        ApplicationCreated = "APPLICATION.CREATED",
        /// `APPLICATION.UPDATED`.
        ApplicationUpdated = "APPLICATION.UPDATED",
        /// `BUSINESS.*`.
        BusinessAll = "BUSINESS.*",
        /// `BUSINESS.CREATED`.
        BusinessCreated = "BUSINESS.CREATED",
        /// `BUSINESS.UPDATED`.
        BusinessUpdated = "BUSINESS.UPDATED",
        /// `BUSINESS.VERIFICATION_OUTCOME.UPDATED`.
        BusinessVerificationOutcomeUpdated = "BUSINESS.VERIFICATION_OUTCOME.UPDATED",
        /// `CARD.*`.
        CardAll = "CARD.*",
        /// `CARD.CREATED`.
        CardCreated = "CARD.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.CREATED`.
        CardDigitalwallettokenCreated = "CARD.DIGITALWALLETTOKEN.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.UPDATED`.
        CardDigitalwallettokenUpdated = "CARD.DIGITALWALLETTOKEN.UPDATED",
        /// `CARD.IMAGE.UPDATED`.
        CardImageUpdated = "CARD.IMAGE.UPDATED",
        /// `CARD.THREE_DS.AUTHENTICATION`.
        CardThreeDsAuthentication = "CARD.THREE_DS.AUTHENTICATION",
        /// `CARD.THREE_DS.DECISION`.
        CardThreeDsDecision = "CARD.THREE_DS.DECISION",
        /// `CARD.UPDATED`.
        CardUpdated = "CARD.UPDATED",
        /// `CASE.*`.
        CaseAll = "CASE.*",
        /// `CASE.CREATED`.
        CaseCreated = "CASE.CREATED",
        /// `CASE.UPDATED`.
        CaseUpdated = "CASE.UPDATED",
        /// `CASH_PICKUP.*`.
        CashPickupAll = "CASH_PICKUP.*",
        /// `CASH_PICKUP.CREATED`.
        CashPickupCreated = "CASH_PICKUP.CREATED",
        /// `CASH_PICKUP.UPDATED`.
        CashPickupUpdated = "CASH_PICKUP.UPDATED",
        /// `CREDIT_SCORE.*`.
        CreditScoreAll = "CREDIT_SCORE.*",
        /// `CREDIT_SCORE.CREATED`.
        CreditScoreCreated = "CREDIT_SCORE.CREATED",
        /// `CUSTOMER.*`.
        CustomerAll = "CUSTOMER.*",
        /// `CUSTOMER.CREATED`.
        CustomerCreated = "CUSTOMER.CREATED",
        /// `CUSTOMER.KYC_OUTCOME.UPDATED`.
        CustomerKycOutcomeUpdated = "CUSTOMER.KYC_OUTCOME.UPDATED",
        /// `CUSTOMER.UPDATED`.
        CustomerUpdated = "CUSTOMER.UPDATED",
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
        /// `INTEREST.*`.
        InterestAll = "INTEREST.*",
        /// `INTEREST.MONTHLY_PAYOUT`.
        InterestMonthlyPayout = "INTEREST.MONTHLY_PAYOUT",
        /// `INTERNAL_ACCOUNT.CREATED`.
        InternalAccountCreated = "INTERNAL_ACCOUNT.CREATED",
        /// `INTERNAL_ACCOUNT.UPDATED`.
        InternalAccountUpdated = "INTERNAL_ACCOUNT.UPDATED",
        /// `INTERNAL_TRANSFER.*`.
        InternalTransferAll = "INTERNAL_TRANSFER.*",
        /// `INTERNAL_TRANSFER.SUCCEEDED`.
        InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",
        /// `NOTE.*`.
        NoteAll = "NOTE.*",
        /// `NOTE.CREATED`.
        NoteCreated = "NOTE.CREATED",
        /// `NOTE.UPDATED`.
        NoteUpdated = "NOTE.UPDATED",
        /// `PAYMENT_SCHEDULE.*`.
        PaymentScheduleAll = "PAYMENT_SCHEDULE.*",
        /// `PAYMENT_SCHEDULE.CREATED`.
        PaymentScheduleCreated = "PAYMENT_SCHEDULE.CREATED",
        /// `PAYMENT_SCHEDULE.PAYMENT.CREATED`.
        PaymentSchedulePaymentCreated = "PAYMENT_SCHEDULE.PAYMENT.CREATED",
        /// `PAYMENT_SCHEDULE.UPDATED`.
        PaymentScheduleUpdated = "PAYMENT_SCHEDULE.UPDATED",
        /// `PERSON.*`.
        PersonAll = "PERSON.*",
        /// `PERSON.CREATED`.
        PersonCreated = "PERSON.CREATED",
        /// `PERSON.UPDATED`.
        PersonUpdated = "PERSON.UPDATED",
        /// `PERSON.VERIFICATION_OUTCOME.UPDATED`.
        PersonVerificationOutcomeUpdated = "PERSON.VERIFICATION_OUTCOME.UPDATED",
        /// `STATEMENT.*`.
        StatementAll = "STATEMENT.*",
        /// `STATEMENT.CREATED`.
        StatementCreated = "STATEMENT.CREATED",
        /// `TRANSACTION.*`.
        TransactionAll = "TRANSACTION.*",
        /// `TRANSACTION.PENDING.CREATED`.
        TransactionPendingCreated = "TRANSACTION.PENDING.CREATED",
        /// `TRANSACTION.PENDING.UPDATED`.
        TransactionPendingUpdated = "TRANSACTION.PENDING.UPDATED",
        /// `TRANSACTION.POSTED.CREATED`.
        TransactionPostedCreated = "TRANSACTION.POSTED.CREATED",
        /// `TRANSACTION.POSTED.UPDATED`.
        TransactionPostedUpdated = "TRANSACTION.POSTED.UPDATED",
    }
}

/// What `replaceSecret` gives.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplaceSecretResponse {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Text. At least 64 characters. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

redacted_debug!(ReplaceSecretResponse {
    show: [],
    show_optional: [deleted_at],
    hide: [],
    hide_optional: [secret]
});

/// Schema `webhook`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// List: one of 65 values.
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
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Webhook {
    show: [id],
    show_optional: [description, enabled_events, is_enabled, last_updated, tenant],
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
    /// List: one of 65 values.
    pub enabled_events: Vec<EventType>,
    /// True or false.
    pub is_enabled: bool,
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
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
    into metadata: String,
    into tenant: String,
});

/// What `triggerEvent` takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookEventRequest {
    /// One of 65 values.
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

/// What `createSecret` gives.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookSecret {
    /// Text. At least 64 characters. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

redacted_debug!(WebhookSecret {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [secret]
});

/// What `replaceSecret` takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookSecretUpdate {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_rolling_secret: Option<bool>,
}

impl WebhookSecretUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(WebhookSecretUpdate {
    value is_rolling_secret: bool,
});
