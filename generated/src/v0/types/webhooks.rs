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
    /// At most 1024 characters.
    pub metadata: Option<String>,
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
    /// At most 1024 characters.
    /// Deprecated.
    pub metadata: Option<String>,
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
    5 optional show response_history;
    6 optional show status;
    7 optional show r#type as "type";
    8 optional hide url;
    9 optional show webhook_id;
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceSecretResponse {
    pub deleted_at: Option<Timestamp>,
    /// At least 64 characters. At most 64 characters.
    pub secret: Option<String>,
}

record! { ReplaceSecretResponse {
    0 optional show deleted_at;
    1 optional hide secret;
} }

/// Schema `webhook`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub description: Option<String>,
    pub enabled_events: Option<Vec<EventType>>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub is_enabled: Option<bool>,
    pub last_updated: Option<Timestamp>,
    /// At most 1024 characters.
    pub metadata: Option<String>,
    pub tenant: Option<String>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { Webhook {
    0 optional show description;
    1 optional show enabled_events;
    2 optional show id;
    3 optional show is_enabled;
    4 optional show last_updated;
    5 optional hide metadata;
    6 optional show tenant;
    7 optional hide url;
} }

/// Schema `webhook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCreate {
    pub description: Option<String>,
    pub enabled_events: Vec<EventType>,
    pub is_enabled: bool,
    /// At most 1024 characters.
    pub metadata: Option<String>,
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
    into metadata: String,
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

/// What `createSecret` gives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSecret {
    /// At least 64 characters. At most 64 characters.
    pub secret: Option<String>,
}

record! { WebhookSecret {
    0 optional hide secret;
} }

/// What `replaceSecret` takes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSecretUpdate {
    pub is_rolling_secret: Option<bool>,
}

record! { WebhookSecretUpdate {
    0 optional show is_rolling_secret;
} }

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
