// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `webhooks`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// v0 and v1: schema `event_type`.
    pub enum WebhookEventPattern {
        /// `ACCOUNT.*`. Only in v0.
        AccountAll = "ACCOUNT.*",
        /// `ACCOUNT.CREATED`. Only in v0.
        AccountCreated = "ACCOUNT.CREATED",
        /// `ACCOUNT.UPDATED`. Only in v0.
        AccountUpdated = "ACCOUNT.UPDATED",
        /// `ACH.*`. Only in v0.
        AchAll = "ACH.*",
        /// `ACH.INCOMING.FUTURE_DATED`. Only in v0.
        AchIncomingFutureDated = "ACH.INCOMING.FUTURE_DATED",
        /// `ADDRESS.CREATED`. Only in v0.
        AddressCreated = "ADDRESS.CREATED",
        /// `ADDRESS.UPDATED`. Only in v0.
        AddressUpdated = "ADDRESS.UPDATED",
        /// `ADVERSE_ACTION.*`. Only in v1.
        AdverseActionAll = "ADVERSE_ACTION.*",
        /// `ADVERSE_ACTION.CREATED`. Only in v1.
        AdverseActionCreated = "ADVERSE_ACTION.CREATED",
        /// `APPLICATION.*`.
        ApplicationAll = "APPLICATION.*",
        /// `APPLICATION.CREATED`.
        ApplicationCreated = "APPLICATION.CREATED",
        /// `APPLICATION.UPDATED`.
        ApplicationUpdated = "APPLICATION.UPDATED",
        /// `BUSINESS.*`. Only in v0.
        BusinessAll = "BUSINESS.*",
        /// `BUSINESS.CREATED`. Only in v0.
        BusinessCreated = "BUSINESS.CREATED",
        /// `BUSINESS.UPDATED`. Only in v0.
        BusinessUpdated = "BUSINESS.UPDATED",
        /// `BUSINESS.VERIFICATION_OUTCOME.UPDATED`. Only in v0.
        BusinessVerificationOutcomeUpdated = "BUSINESS.VERIFICATION_OUTCOME.UPDATED",
        /// `CARD.*`.
        CardAll = "CARD.*",
        /// `CARD.CREATED`.
        CardCreated = "CARD.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.CREATED`.
        CardDigitalwallettokenCreated = "CARD.DIGITALWALLETTOKEN.CREATED",
        /// `CARD.DIGITALWALLETTOKEN.UPDATED`.
        CardDigitalwallettokenUpdated = "CARD.DIGITALWALLETTOKEN.UPDATED",
        /// `CARD.IMAGE.CREATED`. Only in v1.
        CardImageCreated = "CARD.IMAGE.CREATED",
        /// `CARD.IMAGE.UPDATED`.
        CardImageUpdated = "CARD.IMAGE.UPDATED",
        /// `CARD.THREE_DS.AUTHENTICATION`. Only in v0.
        CardThreeDsAuthentication = "CARD.THREE_DS.AUTHENTICATION",
        /// `CARD.THREE_DS.DECISION`. Only in v0.
        CardThreeDsDecision = "CARD.THREE_DS.DECISION",
        /// `CARD.UPDATED`.
        CardUpdated = "CARD.UPDATED",
        /// `CASE.*`. Only in v0.
        CaseAll = "CASE.*",
        /// `CASE.CREATED`. Only in v0.
        CaseCreated = "CASE.CREATED",
        /// `CASE.UPDATED`. Only in v0.
        CaseUpdated = "CASE.UPDATED",
        /// `CASH_PICKUP.*`. Only in v0.
        CashPickupAll = "CASH_PICKUP.*",
        /// `CASH_PICKUP.CREATED`. Only in v0.
        CashPickupCreated = "CASH_PICKUP.CREATED",
        /// `CASH_PICKUP.UPDATED`. Only in v0.
        CashPickupUpdated = "CASH_PICKUP.UPDATED",
        /// `CREDIT_SCORE.*`. Only in v0.
        CreditScoreAll = "CREDIT_SCORE.*",
        /// `CREDIT_SCORE.CREATED`. Only in v0.
        CreditScoreCreated = "CREDIT_SCORE.CREATED",
        /// `CUSTOMER.*`. Only in v0.
        CustomerAll = "CUSTOMER.*",
        /// `CUSTOMER.CREATED`. Only in v0.
        CustomerCreated = "CUSTOMER.CREATED",
        /// `CUSTOMER.KYC_OUTCOME.UPDATED`. Only in v0.
        CustomerKycOutcomeUpdated = "CUSTOMER.KYC_OUTCOME.UPDATED",
        /// `CUSTOMER.UPDATED`. Only in v0.
        CustomerUpdated = "CUSTOMER.UPDATED",
        /// `DISPUTE.*`. Only in v1.
        DisputeAll = "DISPUTE.*",
        /// `DISPUTE.CREATED`. Only in v1.
        DisputeCreated = "DISPUTE.CREATED",
        /// `DISPUTE.UPDATED`. Only in v1.
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
        /// `INTEREST.*`. Only in v0.
        InterestAll = "INTEREST.*",
        /// `INTEREST.MONTHLY_PAYOUT`. Only in v0.
        InterestMonthlyPayout = "INTEREST.MONTHLY_PAYOUT",
        /// `INTERNAL_ACCOUNT.CREATED`. Only in v0.
        InternalAccountCreated = "INTERNAL_ACCOUNT.CREATED",
        /// `INTERNAL_ACCOUNT.UPDATED`. Only in v0.
        InternalAccountUpdated = "INTERNAL_ACCOUNT.UPDATED",
        /// `INTERNAL_TRANSFER.*`.
        InternalTransferAll = "INTERNAL_TRANSFER.*",
        /// `INTERNAL_TRANSFER.SUCCEEDED`.
        InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",
        /// `NOTE.*`. Only in v0.
        NoteAll = "NOTE.*",
        /// `NOTE.CREATED`. Only in v0.
        NoteCreated = "NOTE.CREATED",
        /// `NOTE.UPDATED`. Only in v0.
        NoteUpdated = "NOTE.UPDATED",
        /// `PAYMENT_SCHEDULE.*`. Only in v0.
        PaymentScheduleAll = "PAYMENT_SCHEDULE.*",
        /// `PAYMENT_SCHEDULE.CREATED`. Only in v0.
        PaymentScheduleCreated = "PAYMENT_SCHEDULE.CREATED",
        /// `PAYMENT_SCHEDULE.PAYMENT.CREATED`. Only in v0.
        PaymentSchedulePaymentCreated = "PAYMENT_SCHEDULE.PAYMENT.CREATED",
        /// `PAYMENT_SCHEDULE.UPDATED`. Only in v0.
        PaymentScheduleUpdated = "PAYMENT_SCHEDULE.UPDATED",
        /// `PERSON.*`. Only in v0.
        PersonAll = "PERSON.*",
        /// `PERSON.CREATED`. Only in v0.
        PersonCreated = "PERSON.CREATED",
        /// `PERSON.UPDATED`. Only in v0.
        PersonUpdated = "PERSON.UPDATED",
        /// `PERSON.VERIFICATION_OUTCOME.UPDATED`. Only in v0.
        PersonVerificationOutcomeUpdated = "PERSON.VERIFICATION_OUTCOME.UPDATED",
        /// `STATEMENT.*`.
        StatementAll = "STATEMENT.*",
        /// `STATEMENT.CREATED`.
        StatementCreated = "STATEMENT.CREATED",
        /// `TRANSACTION.*`.
        TransactionAll = "TRANSACTION.*",
        /// `TRANSACTION.CREATED`. Only in v1.
        TransactionCreated = "TRANSACTION.CREATED",
        /// `TRANSACTION.PENDING.CREATED`. Only in v0.
        TransactionPendingCreated = "TRANSACTION.PENDING.CREATED",
        /// `TRANSACTION.PENDING.UPDATED`. Only in v0.
        TransactionPendingUpdated = "TRANSACTION.PENDING.UPDATED",
        /// `TRANSACTION.POSTED.CREATED`. Only in v0.
        TransactionPostedCreated = "TRANSACTION.POSTED.CREATED",
        /// `TRANSACTION.POSTED.UPDATED`. Only in v0.
        TransactionPostedUpdated = "TRANSACTION.POSTED.UPDATED",
        /// `TRANSACTION.UPDATED`. Only in v1.
        TransactionUpdated = "TRANSACTION.UPDATED",
    }
}

/// v0 and v1: what `triggerEvent` takes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTriggerRequest {
    pub event: Option<WebhookEventPattern>,
}

record! { WebhookTriggerRequest {
    0 optional show event;
} }

impl WebhookTriggerRequest {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(WebhookTriggerRequest {
    into event: WebhookEventPattern,
});
