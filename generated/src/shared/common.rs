// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas that several API groups use.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tag_enum! {
    /// v0: what `type` says in this variant.
    /// v1: what `payment_rail` says in this variant; what `type` says in this variant.
    pub enum AchTag {
        /// `ACH`.
        Ach = "ACH",
    }
}

open_enum! {
    /// v0 and v1: schema `application_type`.
    pub enum ApplicationType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `LINE_OF_CREDIT`. Only in v0.
        LineOfCredit = "LINE_OF_CREDIT",
        /// `LOC`. Only in v1.
        Loc = "LOC",
        /// `RESTRICTED_ACCOUNT`.
        RestrictedAccount = "RESTRICTED_ACCOUNT",
    }
}

open_enum! {
    /// v0: schema `form`; `form` of `CardProduct`.
    /// v1: schemas `form`, `gateway_authorization_card_format`; `form` of `CardProduct`.
    pub enum CardForm {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

open_enum! {
    /// v0 and v1: schema `card_fulfillment_status`.
    pub enum CardFulfillmentStatus {
        /// `DIGITALLY_PRESENTED`.
        DigitallyPresented = "DIGITALLY_PRESENTED",
        /// `ISSUED`.
        Issued = "ISSUED",
        /// `ORDERED`.
        Ordered = "ORDERED",
        /// `REISSUED`.
        Reissued = "REISSUED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REORDERED`.
        Reordered = "REORDERED",
        /// `SHIPPED`.
        Shipped = "SHIPPED",
    }
}

/// v0 and v1: schema `recipient_name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardRecipientName {
    /// At most 30 characters.
    pub first_name: Option<String>,
    /// At most 30 characters.
    pub last_name: Option<String>,
    /// At most 30 characters.
    pub middle_name: Option<String>,
}

record! { CardRecipientName {
    0 optional hide first_name;
    1 optional hide last_name;
    2 optional hide middle_name;
} }

/// v0 and v1: schema `recipient_name`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardRecipientNameInput {
    /// At most 30 characters.
    pub first_name: String,
    /// At most 30 characters.
    pub last_name: String,
    /// At most 30 characters.
    pub middle_name: Option<String>,
}

record! { CardRecipientNameInput {
    0 required hide first_name;
    1 required hide last_name;
    2 optional hide middle_name;
} }

impl CardRecipientNameInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            middle_name: Default::default(),
        }
    }
}

setters!(CardRecipientNameInput {
    into middle_name: String,
});

open_enum! {
    /// v0: schemas `card_program_type`, `card_type`, `external_card_product_type`.
    /// v1: schemas `card_type`, `external_card_product_type`.
    pub enum CardType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
    }
}

open_enum! {
    /// v0: schema `cash_status`; `status` of `CashTransferUpdate`.
    /// v1: schema `synctera_pay_status`; `status` of `SyncteraPayTransferUpdate`.
    pub enum CashOrSyncteraPayStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INITIATED`.
        Initiated = "INITIATED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
    }
}

tag_enum! {
    /// v0: what `account_type` says in this variant.
    /// v1: what `statement_type` says in this variant.
    pub enum ChargeSecuredTag {
        /// `CHARGE_SECURED`.
        ChargeSecured = "CHARGE_SECURED",
    }
}

tag_enum! {
    /// v0: what `account_type` says in this variant.
    /// v1: what `statement_type` says in this variant.
    pub enum ChargeUnsecuredTag {
        /// `CHARGE_UNSECURED`.
        ChargeUnsecured = "CHARGE_UNSECURED",
    }
}

open_enum! {
    /// v0: `currency` of `WireCreate`.
    /// v1: `currency` of `Barcode`.
    pub enum Currency {
        /// `USD`.
        Usd = "USD",
    }
}

open_enum! {
    /// v0: schemas `customer_type`, `ext_account_customer_type`.
    /// v1: schema `loc_applicant_type`.
    pub enum CustomerType {
        /// `BUSINESS` or `business`.
        Business = "BUSINESS" | "business",
        /// `PERSONAL` or `personal`.
        Personal = "PERSONAL" | "personal",
    }
}

open_enum! {
    /// v0: schema `dc_sign`; `dc_sign` of `AchTransactionSimulationRequest`, `CashTransfer`,
    /// `EftCanadaTransferCreate`, `EftCanadaTransfer` and 2 more; parameter `dc_sign` of
    /// `listPostedTransactions`.
    /// v1: `dc_sign` of `AchTransaction`, `CardTransaction`, `CashTransaction`, `CheckTransaction` and 10
    /// more.
    pub enum DcSign {
        /// `CREDIT` or `credit`.
        Credit = "CREDIT" | "credit",
        /// `DEBIT` or `debit`.
        Debit = "DEBIT" | "debit",
    }
}

/// v0 and v1: schema `delete_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deletion {
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub resource: Option<String>,
}

record! { Deletion {
    0 optional show id;
    1 optional show resource;
} }

tag_enum! {
    /// v0: what `product_type` says in this variant.
    /// v1: what `type` says in this variant.
    pub enum FeeTag {
        /// `FEE`.
        Fee = "FEE",
    }
}

/// v0: schemas `address2`, `address3`.
/// v1: schema `address1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { InstitutionAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional hide postal_code;
    5 optional hide state;
} }

tag_enum! {
    /// v0 and v1: what `type` says in this variant.
    pub enum InternalTransferTag {
        /// `INTERNAL_TRANSFER`.
        InternalTransfer = "INTERNAL_TRANSFER",
    }
}

tag_enum! {
    /// v0: what `account_type` says in this variant.
    /// v1: what `statement_type` says in this variant.
    pub enum LineOfCreditTag {
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
    }
}

open_enum! {
    /// v0: schemas `party_vendor_type`, `vendor_type`.
    /// v1: schema `loc_provider`.
    pub enum LoanServicer {
        /// `LOANPRO` or `loanpro`.
        Loanpro = "LOANPRO" | "loanpro",
    }
}

open_enum! {
    /// v0: schema `funds_ownership`.
    /// v1: schema `managed_by_types`.
    pub enum ManagedBy {
        /// `BANK`.
        Bank = "BANK",
        /// `FINTECH`.
        Fintech = "FINTECH",
        /// `PLATFORM`.
        Platform = "PLATFORM",
    }
}

/// v0 and v1: schema `action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryEntry {
    /// Free-form JSON.
    pub data: Option<Value>,
    pub message: Option<String>,
    pub timestamp: Option<Timestamp>,
}

record! { PaymentHistoryEntry {
    0 optional hide data;
    1 optional hide message;
    2 optional show timestamp;
} }

open_enum! {
    /// v0: schema `cash_network_status`; `network_status` of `EftCanadaTransfer`.
    /// v1: schema `synctera_pay_network_status`.
    pub enum PaymentNetworkStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
        /// `RETURNED`.
        Returned = "RETURNED",
        /// `REVERSED`.
        Reversed = "REVERSED",
    }
}

open_enum! {
    /// v0: schemas `related_resource_type1`, `related_resource_type2`, `related_resource_type`.
    /// v1: schema `related_resource_type`.
    pub enum RelatedResourceType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `APPLICATION`. Only in v0.
        Application = "APPLICATION",
        /// `BILLING`. Only in v0.
        Billing = "BILLING",
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `EDD`. Only in v0.
        Edd = "EDD",
        /// `FILE`. Only in v0.
        File = "FILE",
        /// `INVOICE`. Only in v0.
        Invoice = "INVOICE",
        /// `REVENUE_STATEMENT`. Only in v0.
        RevenueStatement = "REVENUE_STATEMENT",
        /// `SHADOW_TRANSACTION`. Only in v0.
        ShadowTransaction = "SHADOW_TRANSACTION",
        /// `SNAPSHOT`. Only in v0.
        Snapshot = "SNAPSHOT",
        /// `TENANT`. Only in v0.
        Tenant = "TENANT",
        /// `TRANSACTION`. Only in v0.
        Transaction = "TRANSACTION",
        /// `USER`. Only in v0.
        User = "USER",
    }
}

/// v0: schema `card_widget_url_response`.
/// v1: schemas `barcode_retailer_map_url_response`, `card_widget_url_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebLink {
    /// Format `uri`.
    pub url: Option<String>,
}

record! { WebLink {
    0 optional hide url;
} }

/// v0 and v1: schema `response_history_item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookDeliveryAttempt {
    pub code: Option<i64>,
    pub response_body: Option<String>,
    pub response_time: Option<Timestamp>,
    pub sent_time: Option<Timestamp>,
}

record! { WebhookDeliveryAttempt {
    0 optional show code;
    1 optional hide response_body;
    2 optional show response_time;
    3 optional show sent_time;
} }

open_enum! {
    /// v0: `status` of `WebhookDelivery`, `WebhookEventTrigger`, `WebhookEvent`.
    /// v1: `status` of `WebhookEvent`.
    pub enum WebhookDeliveryStatus {
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
    /// v0 and v1: schema `event_type_explicit`.
    pub enum WebhookEventType {
        /// `ACCOUNT.CREATED`. Only in v0.
        AccountCreated = "ACCOUNT.CREATED",
        /// `ACCOUNT.UPDATED`. Only in v0.
        AccountUpdated = "ACCOUNT.UPDATED",
        /// `ACH.INCOMING.FUTURE_DATED`. Only in v0.
        AchIncomingFutureDated = "ACH.INCOMING.FUTURE_DATED",
        /// `ADDRESS.CREATED`. Only in v0.
        AddressCreated = "ADDRESS.CREATED",
        /// `ADDRESS.UPDATED`. Only in v0.
        AddressUpdated = "ADDRESS.UPDATED",
        /// `ADVERSE_ACTION.CREATED`. Only in v1.
        AdverseActionCreated = "ADVERSE_ACTION.CREATED",
        /// `APPLICATION.CREATED`.
        ApplicationCreated = "APPLICATION.CREATED",
        /// `APPLICATION.UPDATED`.
        ApplicationUpdated = "APPLICATION.UPDATED",
        /// `BUSINESS.CREATED`. Only in v0.
        BusinessCreated = "BUSINESS.CREATED",
        /// `BUSINESS.UPDATED`. Only in v0.
        BusinessUpdated = "BUSINESS.UPDATED",
        /// `BUSINESS.VERIFICATION_OUTCOME.UPDATED`. Only in v0.
        BusinessVerificationOutcomeUpdated = "BUSINESS.VERIFICATION_OUTCOME.UPDATED",
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
        /// `CASE.CREATED`. Only in v0.
        CaseCreated = "CASE.CREATED",
        /// `CASE.UPDATED`. Only in v0.
        CaseUpdated = "CASE.UPDATED",
        /// `CASH_PICKUP.CREATED`. Only in v0.
        CashPickupCreated = "CASH_PICKUP.CREATED",
        /// `CASH_PICKUP.UPDATED`. Only in v0.
        CashPickupUpdated = "CASH_PICKUP.UPDATED",
        /// `CREDIT_SCORE.CREATED`. Only in v0.
        CreditScoreCreated = "CREDIT_SCORE.CREATED",
        /// `CUSTOMER.CREATED`. Only in v0.
        CustomerCreated = "CUSTOMER.CREATED",
        /// `CUSTOMER.KYC_OUTCOME.UPDATED`. Only in v0.
        CustomerKycOutcomeUpdated = "CUSTOMER.KYC_OUTCOME.UPDATED",
        /// `CUSTOMER.UPDATED`. Only in v0.
        CustomerUpdated = "CUSTOMER.UPDATED",
        /// `DISPUTE.CREATED`. Only in v1.
        DisputeCreated = "DISPUTE.CREATED",
        /// `DISPUTE.UPDATED`. Only in v1.
        DisputeUpdated = "DISPUTE.UPDATED",
        /// `EXTERNAL_CARD.CREATED`.
        ExternalCardCreated = "EXTERNAL_CARD.CREATED",
        /// `EXTERNAL_CARD.DELETED`.
        ExternalCardDeleted = "EXTERNAL_CARD.DELETED",
        /// `EXTERNAL_CARD.UPDATED`.
        ExternalCardUpdated = "EXTERNAL_CARD.UPDATED",
        /// `EXTERNAL_CARD_TRANSFER.CREATED`.
        ExternalCardTransferCreated = "EXTERNAL_CARD_TRANSFER.CREATED",
        /// `EXTERNAL_CARD_TRANSFER.UPDATED`.
        ExternalCardTransferUpdated = "EXTERNAL_CARD_TRANSFER.UPDATED",
        /// `INTEREST.MONTHLY_PAYOUT`. Only in v0.
        InterestMonthlyPayout = "INTEREST.MONTHLY_PAYOUT",
        /// `INTERNAL_ACCOUNT.CREATED`. Only in v0.
        InternalAccountCreated = "INTERNAL_ACCOUNT.CREATED",
        /// `INTERNAL_ACCOUNT.UPDATED`. Only in v0.
        InternalAccountUpdated = "INTERNAL_ACCOUNT.UPDATED",
        /// `INTERNAL_TRANSFER.SUCCEEDED`.
        InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",
        /// `NOTE.CREATED`. Only in v0.
        NoteCreated = "NOTE.CREATED",
        /// `NOTE.UPDATED`. Only in v0.
        NoteUpdated = "NOTE.UPDATED",
        /// `PAYMENT_SCHEDULE.CREATED`. Only in v0.
        PaymentScheduleCreated = "PAYMENT_SCHEDULE.CREATED",
        /// `PAYMENT_SCHEDULE.PAYMENT.CREATED`. Only in v0.
        PaymentSchedulePaymentCreated = "PAYMENT_SCHEDULE.PAYMENT.CREATED",
        /// `PAYMENT_SCHEDULE.UPDATED`. Only in v0.
        PaymentScheduleUpdated = "PAYMENT_SCHEDULE.UPDATED",
        /// `PERSON.CREATED`. Only in v0.
        PersonCreated = "PERSON.CREATED",
        /// `PERSON.UPDATED`. Only in v0.
        PersonUpdated = "PERSON.UPDATED",
        /// `PERSON.VERIFICATION_OUTCOME.UPDATED`. Only in v0.
        PersonVerificationOutcomeUpdated = "PERSON.VERIFICATION_OUTCOME.UPDATED",
        /// `STATEMENT.CREATED`.
        StatementCreated = "STATEMENT.CREATED",
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
