// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas that several API groups use.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_request_hold_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchHoldDataInput {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Whole number. At least 0.
    pub duration: i64,
}

impl AchHoldDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, duration: i64) -> Self {
        Self {
            amount,
            duration,
        }
    }
}

/// Schema `action`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
}

redacted_debug!(Action {
    show: [],
    show_optional: [timestamp],
    hide: [],
    hide_optional: [data, message]
});

open_enum! {
    /// `address_type` of [`BusinessAddress`].
    pub enum AddressType {
        /// `BILLING`.
        Billing = "BILLING",
        /// `LEGAL`.
        Legal = "LEGAL",
        /// `OPERATING`.
        Operating = "OPERATING",
        /// `OTHER`.
        Other = "OTHER",
        /// `SHIPPING`.
        Shipping = "SHIPPING",
    }
}

tag_enum! {
    /// What `content_type` says in this variant.
    pub enum ApplicationJsonTag {
        /// `application/json`.
        ApplicationJson = "application/json",
    }
}

/// Schema `balance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Balance {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<BalanceType>,
}

open_enum! {
    /// Schema `balance_type`.
    pub enum BalanceType {
        /// `ACCOUNT_BALANCE`.
        AccountBalance = "ACCOUNT_BALANCE",
        /// `ACCRUED_INTEREST_MTD`.
        AccruedInterestMtd = "ACCRUED_INTEREST_MTD",
        /// `AVAILABLE_BALANCE`.
        AvailableBalance = "AVAILABLE_BALANCE",
        /// `PAYMENTS_RECEIVED_MTD`.
        PaymentsReceivedMtd = "PAYMENTS_RECEIVED_MTD",
    }
}

open_enum! {
    /// Schema `ban_status`.
    pub enum BanStatus {
        /// `ALLOWED`.
        Allowed = "ALLOWED",
        /// `BANNED`.
        Banned = "BANNED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
    }
}

/// Schema `address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<AddressType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(BusinessAddress {
    show: [id],
    show_optional: [address_type, country_code, is_registered_agent],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, nickname, postal_code, state]
});

open_enum! {
    /// Schema `card_fulfillment_status`.
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

open_enum! {
    /// Schema `classification`.
    pub enum Classification {
        /// `AUTHORIZED_USER`.
        AuthorizedUser = "AUTHORIZED_USER",
        /// `BANK_CUSTOMER`.
        BankCustomer = "BANK_CUSTOMER",
        /// `INACTIVE_BANK_CUSTOMER`.
        InactiveBankCustomer = "INACTIVE_BANK_CUSTOMER",
        /// `PROSPECT`.
        Prospect = "PROSPECT",
    }
}

open_enum! {
    /// Schema `customer_kyc_status`.
    pub enum CustomerKycStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `PROVIDER_FAILURE`.
        ProviderFailure = "PROVIDER_FAILURE",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REVIEW`.
        Review = "REVIEW",
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
    }
}

open_enum! {
    /// Schema `dc_sign`.
    pub enum DcSign {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
    }
}

/// Schema `delete_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
}

open_enum! {
    /// Schema `event_type_explicit`.
    pub enum EventTypeExplicit {
        /// `ACCOUNT.CREATED`.
        AccountCreated = "ACCOUNT.CREATED",
        /// `ACCOUNT.UPDATED`.
        AccountUpdated = "ACCOUNT.UPDATED",
        /// `ACH.INCOMING.FUTURE_DATED`.
        AchIncomingFutureDated = "ACH.INCOMING.FUTURE_DATED",
        /// `ADDRESS.CREATED`.
        AddressCreated = "ADDRESS.CREATED",
        /// `ADDRESS.UPDATED`.
        AddressUpdated = "ADDRESS.UPDATED",
        /// `APPLICATION.CREATED`.
        ApplicationCreated = "APPLICATION.CREATED",
        /// `APPLICATION.UPDATED`.
        ApplicationUpdated = "APPLICATION.UPDATED",
        /// `BUSINESS.CREATED`.
        BusinessCreated = "BUSINESS.CREATED",
        /// `BUSINESS.UPDATED`.
        BusinessUpdated = "BUSINESS.UPDATED",
        /// `BUSINESS.VERIFICATION_OUTCOME.UPDATED`.
        BusinessVerificationOutcomeUpdated = "BUSINESS.VERIFICATION_OUTCOME.UPDATED",
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
        /// `CASE.CREATED`.
        CaseCreated = "CASE.CREATED",
        /// `CASE.UPDATED`.
        CaseUpdated = "CASE.UPDATED",
        /// `CASH_PICKUP.CREATED`.
        CashPickupCreated = "CASH_PICKUP.CREATED",
        /// `CASH_PICKUP.UPDATED`.
        CashPickupUpdated = "CASH_PICKUP.UPDATED",
        /// `CREDIT_SCORE.CREATED`.
        CreditScoreCreated = "CREDIT_SCORE.CREATED",
        /// `CUSTOMER.CREATED`.
        CustomerCreated = "CUSTOMER.CREATED",
        /// `CUSTOMER.KYC_OUTCOME.UPDATED`.
        CustomerKycOutcomeUpdated = "CUSTOMER.KYC_OUTCOME.UPDATED",
        /// `CUSTOMER.UPDATED`.
        CustomerUpdated = "CUSTOMER.UPDATED",
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
        /// `INTEREST.MONTHLY_PAYOUT`.
        InterestMonthlyPayout = "INTEREST.MONTHLY_PAYOUT",
        /// `INTERNAL_ACCOUNT.CREATED`.
        InternalAccountCreated = "INTERNAL_ACCOUNT.CREATED",
        /// `INTERNAL_ACCOUNT.UPDATED`.
        InternalAccountUpdated = "INTERNAL_ACCOUNT.UPDATED",
        /// `INTERNAL_TRANSFER.SUCCEEDED`.
        InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",
        /// `NOTE.CREATED`.
        NoteCreated = "NOTE.CREATED",
        /// `NOTE.UPDATED`.
        NoteUpdated = "NOTE.UPDATED",
        /// `PAYMENT_SCHEDULE.CREATED`.
        PaymentScheduleCreated = "PAYMENT_SCHEDULE.CREATED",
        /// `PAYMENT_SCHEDULE.PAYMENT.CREATED`.
        PaymentSchedulePaymentCreated = "PAYMENT_SCHEDULE.PAYMENT.CREATED",
        /// `PAYMENT_SCHEDULE.UPDATED`.
        PaymentScheduleUpdated = "PAYMENT_SCHEDULE.UPDATED",
        /// `PERSON.CREATED`.
        PersonCreated = "PERSON.CREATED",
        /// `PERSON.UPDATED`.
        PersonUpdated = "PERSON.UPDATED",
        /// `PERSON.VERIFICATION_OUTCOME.UPDATED`.
        PersonVerificationOutcomeUpdated = "PERSON.VERIFICATION_OUTCOME.UPDATED",
        /// `STATEMENT.CREATED`.
        StatementCreated = "STATEMENT.CREATED",
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

open_enum! {
    /// `capture_mode` of [`InternalTransferInstructionRequest`].
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub enum InternalTransferCaptureMode {
        /// `IMMEDIATE`.
        Immediate = "IMMEDIATE",
        /// `MANUAL`.
        Manual = "MANUAL",
    }
}

/// Schema `internal_transfer`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransferCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// One of 2 values.
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture_mode: Option<InternalTransferCaptureMode>,
    /// Text.
    pub currency: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 114 values.
    pub r#type: InternalTransferType,
}

redacted_debug!(InternalTransferCreate {
    show: [amount, currency, r#type],
    show_optional: [
        capture_mode,
        expires_at,
        final_customer_id,
        originating_account_customer_id,
        originating_account_id,
        receiving_account_customer_id,
        receiving_account_id,
        reference_id,
        tenant,
    ],
    hide: [],
    hide_optional: [memo, metadata, originating_account_alias, receiving_account_alias]
});

impl InternalTransferCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, currency: impl Into<String>, r#type: InternalTransferType) -> Self {
        Self {
            amount,
            capture_mode: Default::default(),
            currency: currency.into(),
            expires_at: Default::default(),
            final_customer_id: Default::default(),
            memo: Default::default(),
            metadata: Default::default(),
            originating_account_alias: Default::default(),
            originating_account_customer_id: Default::default(),
            originating_account_id: Default::default(),
            receiving_account_alias: Default::default(),
            receiving_account_customer_id: Default::default(),
            receiving_account_id: Default::default(),
            reference_id: Default::default(),
            tenant: Default::default(),
            r#type,
        }
    }
}

setters!(InternalTransferCreate {
    into capture_mode: InternalTransferCaptureMode,
    into expires_at: Timestamp,
    into final_customer_id: String,
    into memo: String,
    into metadata: Value,
    into originating_account_alias: String,
    into originating_account_customer_id: String,
    into originating_account_id: String,
    into receiving_account_alias: String,
    into receiving_account_customer_id: String,
    into receiving_account_id: String,
    into reference_id: String,
    into tenant: String,
});

open_enum! {
    /// `type` of [`InternalTransferInstructionRequest`].
    pub enum InternalTransferType {
        /// `ACCOUNT_BALANCE_ADJUSTMENT`.
        AccountBalanceAdjustment = "ACCOUNT_BALANCE_ADJUSTMENT",
        /// `ACCOUNT_TO_ACCOUNT`.
        AccountToAccount = "ACCOUNT_TO_ACCOUNT",
        /// `ACCOUNT_TO_ACCOUNT_SWEEP`.
        AccountToAccountSweep = "ACCOUNT_TO_ACCOUNT_SWEEP",
        /// `ACH_CREDIT_SWEEP`.
        AchCreditSweep = "ACH_CREDIT_SWEEP",
        /// `ACH_DEBIT_SWEEP`.
        AchDebitSweep = "ACH_DEBIT_SWEEP",
        /// `ACH_FLOAT_TRANSFER`.
        AchFloatTransfer = "ACH_FLOAT_TRANSFER",
        /// `ACH_INCOMING_CREDIT_SWEEP`.
        AchIncomingCreditSweep = "ACH_INCOMING_CREDIT_SWEEP",
        /// `ACH_INCOMING_DEBIT_SWEEP`.
        AchIncomingDebitSweep = "ACH_INCOMING_DEBIT_SWEEP",
        /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`.
        AchIncomingReturnCreditSweep = "ACH_INCOMING_RETURN_CREDIT_SWEEP",
        /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`.
        AchIncomingReturnDebitSweep = "ACH_INCOMING_RETURN_DEBIT_SWEEP",
        /// `ACH_OUTGOING_CREDIT_SWEEP`.
        AchOutgoingCreditSweep = "ACH_OUTGOING_CREDIT_SWEEP",
        /// `ACH_OUTGOING_DEBIT_SWEEP`.
        AchOutgoingDebitSweep = "ACH_OUTGOING_DEBIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`.
        AchOutgoingReturnCreditSweep = "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`.
        AchOutgoingReturnDebitSweep = "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
        /// `ACH_SWEEP`.
        AchSweep = "ACH_SWEEP",
        /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`.
        BulkDomesticWireOutgoingSweep = "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`.
        BulkEftCaOutgoingCreditSweep = "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`.
        BulkEftCaOutgoingDebitSweep = "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `CARD_CHARGEBACK`.
        CardChargeback = "CARD_CHARGEBACK",
        /// `CARD_CHARGEBACK_CASE1`.
        CardChargebackCase1 = "CARD_CHARGEBACK_CASE1",
        /// `CARD_CHARGEBACK_CASE1_REVERSAL`.
        CardChargebackCase1Reversal = "CARD_CHARGEBACK_CASE1_REVERSAL",
        /// `CARD_CHARGEBACK_CASE2`.
        CardChargebackCase2 = "CARD_CHARGEBACK_CASE2",
        /// `CARD_CHARGEBACK_CASE2_REVERSAL`.
        CardChargebackCase2Reversal = "CARD_CHARGEBACK_CASE2_REVERSAL",
        /// `CARD_CHARGEBACK_CASE3`.
        CardChargebackCase3 = "CARD_CHARGEBACK_CASE3",
        /// `CARD_CHARGEBACK_CASE3_REVERSAL`.
        CardChargebackCase3Reversal = "CARD_CHARGEBACK_CASE3_REVERSAL",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP`.
        CardChargebackCaseWonSweep = "CARD_CHARGEBACK_CASE_WON_SWEEP",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`.
        CardChargebackCaseWonSweepReversal = "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL",
        /// `CARD_CHARGEBACK_WRITEOFF`.
        CardChargebackWriteoff = "CARD_CHARGEBACK_WRITEOFF",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`.
        CardChargebackWriteoffSweep = "CARD_CHARGEBACK_WRITEOFF_SWEEP",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`.
        CardChargebackWriteoffSweepReversal = "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL",
        /// `CARD_PROVISIONAL_CREDIT`.
        CardProvisionalCredit = "CARD_PROVISIONAL_CREDIT",
        /// `CARD_PROVISIONAL_CREDIT_REVERSAL`.
        CardProvisionalCreditReversal = "CARD_PROVISIONAL_CREDIT_REVERSAL",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP`.
        CardProvisionalCreditSweep = "CARD_PROVISIONAL_CREDIT_SWEEP",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`.
        CardProvisionalCreditSweepReversal = "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL",
        /// `CASHBACK`.
        Cashback = "CASHBACK",
        /// `CASHBACK_SWEEP`.
        CashbackSweep = "CASHBACK_SWEEP",
        /// `CREDIT_MEMO`.
        CreditMemo = "CREDIT_MEMO",
        /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`.
        DomesticWireIncomingReturnSweep = "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_INCOMING_SWEEP`.
        DomesticWireIncomingSweep = "DOMESTIC_WIRE_INCOMING_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`.
        DomesticWireOutgoingReturnSweep = "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_SWEEP`.
        DomesticWireOutgoingSweep = "DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`.
        EftCaIncomingCreditReturnSweep = "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_SWEEP`.
        EftCaIncomingCreditSweep = "EFT_CA_INCOMING_CREDIT_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`.
        EftCaIncomingDebitReturnSweep = "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_SWEEP`.
        EftCaIncomingDebitSweep = "EFT_CA_INCOMING_DEBIT_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`.
        EftCaOutgoingCreditReturnSweep = "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_SWEEP`.
        EftCaOutgoingCreditSweep = "EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`.
        EftCaOutgoingDebitReturnSweep = "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_SWEEP`.
        EftCaOutgoingDebitSweep = "EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `ETRANSFER_SWEEP`.
        EtransferSweep = "ETRANSFER_SWEEP",
        /// `FEE`.
        Fee = "FEE",
        /// `FEE_SWEEP`.
        FeeSweep = "FEE_SWEEP",
        /// `FORCE_PAYMENT`.
        ForcePayment = "FORCE_PAYMENT",
        /// `GENERAL_FEE_SWEEP`.
        GeneralFeeSweep = "GENERAL_FEE_SWEEP",
        /// `GENERAL_FEE_SWEEP_REVERSAL`.
        GeneralFeeSweepReversal = "GENERAL_FEE_SWEEP_REVERSAL",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP`.
        GeneralInternalTransferSweep = "GENERAL_INTERNAL_TRANSFER_SWEEP",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL`.
        GeneralInternalTransferSweepReversal = "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL",
        /// `GENERAL_REWARD_SWEEP`.
        GeneralRewardSweep = "GENERAL_REWARD_SWEEP",
        /// `GENERAL_REWARD_SWEEP_REVERSAL`.
        GeneralRewardSweepReversal = "GENERAL_REWARD_SWEEP_REVERSAL",
        /// `INCOMING_WIRE`.
        IncomingWire = "INCOMING_WIRE",
        /// `INCOMING_WIRE_SWEEP`.
        IncomingWireSweep = "INCOMING_WIRE_SWEEP",
        /// `INTEREST_CHARGED_SWEEP`.
        InterestChargedSweep = "INTEREST_CHARGED_SWEEP",
        /// `INTEREST_CORRECTION`.
        InterestCorrection = "INTEREST_CORRECTION",
        /// `INTEREST_PAYOUT`.
        InterestPayout = "INTEREST_PAYOUT",
        /// `INTEREST_PAYOUT_SWEEP`.
        InterestPayoutSweep = "INTEREST_PAYOUT_SWEEP",
        /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`.
        InternationalWireIncomingSweep = "INTERNATIONAL_WIRE_INCOMING_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`.
        InternationalWireOutgoingReturnSweep = "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`.
        InternationalWireOutgoingSweep = "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
        /// `INVOICE`.
        Invoice = "INVOICE",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP`.
        InStoreCashDepositSweep = "IN_STORE_CASH_DEPOSIT_SWEEP",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`.
        InStoreCashDepositSweepReversal = "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL",
        /// `LOAN_DISBURSEMENT`.
        LoanDisbursement = "LOAN_DISBURSEMENT",
        /// `LOAN_FUNDING`.
        LoanFunding = "LOAN_FUNDING",
        /// `MANUAL_ADJUSTMENT`.
        ManualAdjustment = "MANUAL_ADJUSTMENT",
        /// `MANUAL_ADJUSTMENT_REVERSAL`.
        ManualAdjustmentReversal = "MANUAL_ADJUSTMENT_REVERSAL",
        /// `MANUAL_ADJUSTMENT_SWEEP`.
        ManualAdjustmentSweep = "MANUAL_ADJUSTMENT_SWEEP",
        /// `MANUAL_AFT_SWEEP`.
        ManualAftSweep = "MANUAL_AFT_SWEEP",
        /// `MANUAL_CARD_SWEEP`.
        ManualCardSweep = "MANUAL_CARD_SWEEP",
        /// `MANUAL_CASH_DEPOSIT_SWEEP`.
        ManualCashDepositSweep = "MANUAL_CASH_DEPOSIT_SWEEP",
        /// `MANUAL_CASH_ORDER_SWEEP`.
        ManualCashOrderSweep = "MANUAL_CASH_ORDER_SWEEP",
        /// `MANUAL_CHECK_ISSUANCE`.
        ManualCheckIssuance = "MANUAL_CHECK_ISSUANCE",
        /// `MANUAL_CHECK_SWEEP`.
        ManualCheckSweep = "MANUAL_CHECK_SWEEP",
        /// `MANUAL_OCT_SWEEP`.
        ManualOctSweep = "MANUAL_OCT_SWEEP",
        /// `MANUAL_WIRE_SWEEP`.
        ManualWireSweep = "MANUAL_WIRE_SWEEP",
        /// `MASTERCARD_GROSS_SWEEP`.
        MastercardGrossSweep = "MASTERCARD_GROSS_SWEEP",
        /// `MASTERCARD_INTERCHANGE_SWEEP`.
        MastercardInterchangeSweep = "MASTERCARD_INTERCHANGE_SWEEP",
        /// `MASTERCARD_NET_SWEEP`.
        MastercardNetSweep = "MASTERCARD_NET_SWEEP",
        /// `MOBILE_DEPOSIT_RETURN_SWEEP`.
        MobileDepositReturnSweep = "MOBILE_DEPOSIT_RETURN_SWEEP",
        /// `MOBILE_DEPOSIT_SWEEP`.
        MobileDepositSweep = "MOBILE_DEPOSIT_SWEEP",
        /// `NEGATIVE_BALANCE_RESERVE`.
        NegativeBalanceReserve = "NEGATIVE_BALANCE_RESERVE",
        /// `NEGATIVE_BALANCE_WRITEOFF`.
        NegativeBalanceWriteoff = "NEGATIVE_BALANCE_WRITEOFF",
        /// `NETWORK_ADJUSTMENT_SWEEP`.
        NetworkAdjustmentSweep = "NETWORK_ADJUSTMENT_SWEEP",
        /// `NETWORK_CHARGEBACK_SWEEP`.
        NetworkChargebackSweep = "NETWORK_CHARGEBACK_SWEEP",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE`.
        OutgoingInternationalRemittance = "OUTGOING_INTERNATIONAL_REMITTANCE",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`.
        OutgoingInternationalRemittanceReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL",
        /// `OVERDUE_CARD_WRITEOFF`.
        OverdueCardWriteoff = "OVERDUE_CARD_WRITEOFF",
        /// `PEER_TO_PEER`.
        PeerToPeer = "PEER_TO_PEER",
        /// `PROMOTIONAL_CREDIT`.
        PromotionalCredit = "PROMOTIONAL_CREDIT",
        /// `PROMOTIONAL_CREDIT_REVERSAL`.
        PromotionalCreditReversal = "PROMOTIONAL_CREDIT_REVERSAL",
        /// `PROMOTIONAL_CREDIT_SWEEP`.
        PromotionalCreditSweep = "PROMOTIONAL_CREDIT_SWEEP",
        /// `PULSE_GROSS_SWEEP`.
        PulseGrossSweep = "PULSE_GROSS_SWEEP",
        /// `PULSE_INTERCHANGE_SWEEP`.
        PulseInterchangeSweep = "PULSE_INTERCHANGE_SWEEP",
        /// `SECURITY_ACCOUNT_PAYMENT`.
        SecurityAccountPayment = "SECURITY_ACCOUNT_PAYMENT",
        /// `SECURITY_OVERPAY_ADJUSTMENT`.
        SecurityOverpayAdjustment = "SECURITY_OVERPAY_ADJUSTMENT",
        /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`.
        SecurityOverpayAdjustmentReversal = "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL",
        /// `SIGN_UP_BONUS`.
        SignUpBonus = "SIGN_UP_BONUS",
        /// `SUBSCRIPTION_FEE`.
        SubscriptionFee = "SUBSCRIPTION_FEE",
        /// `TRANSFER_FEE`.
        TransferFee = "TRANSFER_FEE",
        /// `TRANSFER_FEE_REVERSAL`.
        TransferFeeReversal = "TRANSFER_FEE_REVERSAL",
        /// `VISA_GROSS_SWEEP`.
        VisaGrossSweep = "VISA_GROSS_SWEEP",
        /// `VISA_INTERCHANGE_SWEEP`.
        VisaInterchangeSweep = "VISA_INTERCHANGE_SWEEP",
        /// `VISA_NET_SWEEP`.
        VisaNetSweep = "VISA_NET_SWEEP",
        /// `WIRE_SETTLEMENT_CREDIT`.
        WireSettlementCredit = "WIRE_SETTLEMENT_CREDIT",
        /// `WIRE_SETTLEMENT_DEBIT`.
        WireSettlementDebit = "WIRE_SETTLEMENT_DEBIT",
    }
}

/// Schema `legal_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LegalAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<LegalAddressType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(LegalAddress {
    show: [id],
    show_optional: [address_type, country_code, is_registered_agent],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, nickname, postal_code, state]
});

/// Schema `legal_address`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LegalAddressInput {
    /// Text.
    pub address_line_1: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(LegalAddressInput {
    show: [country_code],
    show_optional: [is_registered_agent],
    hide: [address_line_1],
    hide_optional: [address_line_2, city, nickname, postal_code, state]
});

impl LegalAddressInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_line_1: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            city: Default::default(),
            country_code: country_code.into(),
            is_registered_agent: Default::default(),
            nickname: Default::default(),
            postal_code: Default::default(),
            state: Default::default(),
        }
    }
}

setters!(LegalAddressInput {
    into address_line_2: String,
    into city: String,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
    into state: String,
});

open_enum! {
    /// `address_type` of [`LegalAddress`].
    pub enum LegalAddressType {
        /// `BILLING`.
        Billing = "BILLING",
        /// `LEGAL`.
        Legal = "LEGAL",
        /// `OPERATING`.
        Operating = "OPERATING",
        /// `OTHER`.
        Other = "OTHER",
        /// `SHIPPING`.
        Shipping = "SHIPPING",
    }
}

/// Schema `address1`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MerchantAddressInput {
    /// Text. At most 100 characters.
    pub address_line_1: String,
    /// Text. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    pub city: String,
    /// Text.
    pub country_code: String,
    /// Text.
    pub postal_code: String,
    /// Text.
    pub state: String,
}

redacted_debug!(MerchantAddressInput {
    show: [country_code],
    show_optional: [],
    hide: [address_line_1, city, postal_code, state],
    hide_optional: [address_line_2]
});

impl MerchantAddressInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        address_line_1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            city: city.into(),
            country_code: country_code.into(),
            postal_code: postal_code.into(),
            state: state.into(),
        }
    }
}

setters!(MerchantAddressInput {
    into address_line_2: String,
});

/// Schema `outgoing_ach_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutgoingAchCreate {
    /// Whole number. Minor units of the currency (cents). At least 1. At most 9999999999.
    pub amount: i64,
    /// Text. At most 10 characters.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_entry_description: Nullable<String>,
    /// Text. At most 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Text.
    pub currency: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// One of 2 values.
    pub dc_sign: OutgoingAchDcSign,
    /// Day.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub effective_date: Nullable<Date>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// Text. Format `uuid`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub final_customer_id: Nullable<String>,
    /// Object.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub hold: Nullable<AchHoldDataInput>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_same_day: Nullable<bool>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub memo: Nullable<String>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text. Format `uuid`.
    pub receiving_account_id: String,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reference_info: Nullable<String>,
    /// Object.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub risk: Nullable<RiskData>,
    /// One of 3 values.
    /// The document's default is `WEB`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_code: Option<OutgoingAchSecCode>,
}

redacted_debug!(OutgoingAchCreate {
    show: [amount, currency, customer_id, dc_sign, originating_account_id, receiving_account_id],
    show_optional: [effective_date, final_customer_id, hold, is_same_day, risk, sec_code],
    hide: [],
    hide_optional: [company_entry_description, company_name, external_data, memo, reference_info]
});

impl OutgoingAchCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        customer_id: impl Into<String>,
        dc_sign: OutgoingAchDcSign,
        originating_account_id: impl Into<String>,
        receiving_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            company_entry_description: Default::default(),
            company_name: Default::default(),
            currency: currency.into(),
            customer_id: customer_id.into(),
            dc_sign,
            effective_date: Default::default(),
            external_data: Default::default(),
            final_customer_id: Default::default(),
            hold: Default::default(),
            is_same_day: Default::default(),
            memo: Default::default(),
            originating_account_id: originating_account_id.into(),
            receiving_account_id: receiving_account_id.into(),
            reference_info: Default::default(),
            risk: Default::default(),
            sec_code: Default::default(),
        }
    }
}

setters!(OutgoingAchCreate {
    nullable company_entry_description: String,
    into company_name: String,
    nullable effective_date: Date,
    nullable external_data: Value,
    nullable final_customer_id: String,
    nullable hold: AchHoldDataInput,
    nullable is_same_day: bool,
    nullable memo: String,
    nullable reference_info: String,
    nullable risk: RiskData,
    into sec_code: OutgoingAchSecCode,
});

open_enum! {
    /// `dc_sign` of [`OutgoingAchCreate`].
    pub enum OutgoingAchDcSign {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
    }
}

open_enum! {
    /// `sec_code` of [`OutgoingAchCreate`].
    /// The document's default is `WEB`; it is never filled in here.
    pub enum OutgoingAchSecCode {
        /// `CCD`.
        Ccd = "CCD",
        /// `PPD`.
        Ppd = "PPD",
        /// `WEB`.
        Web = "WEB",
    }
}

/// Schema `party_loanpro_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyLoanproVendorData {
    /// Whole number. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<i64>,
}

/// Schema `party_loanpro_vendor_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyLoanproVendorDataInput {
    /// Whole number. At least 1.
    pub customer_id: i64,
}

impl PartyLoanproVendorDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: i64) -> Self {
        Self {
            customer_id,
        }
    }
}

/// Schema `party_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyVendorData {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<PartyLoanproVendorData>,
}

/// Schema `party_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyVendorDataInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<PartyLoanproVendorDataInput>,
}

impl PartyVendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PartyVendorDataInput {
    into loanpro: PartyLoanproVendorDataInput,
});

/// Schema `party_vendor_info`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyVendorInfo {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<PartyVendorData>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_type: Option<PartyVendorType>,
}

redacted_debug!(PartyVendorInfo {
    show: [],
    show_optional: [vendor_type],
    hide: [],
    hide_optional: [vendor_data]
});

/// Schema `party_vendor_info`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyVendorInfoInput {
    /// Object.
    pub vendor_data: PartyVendorDataInput,
    /// One of 1 values.
    pub vendor_type: PartyVendorType,
}

redacted_debug!(PartyVendorInfoInput {
    show: [vendor_type],
    show_optional: [],
    hide: [vendor_data],
    hide_optional: []
});

impl PartyVendorInfoInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: PartyVendorDataInput, vendor_type: PartyVendorType) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

open_enum! {
    /// Schema `party_vendor_type`.
    pub enum PartyVendorType {
        /// `LOANPRO`.
        Loanpro = "LOANPRO",
    }
}

/// Schema `address1`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PushTokenizeDataUserAddress {
    /// Text. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(PushTokenizeDataUserAddress {
    show: [],
    show_optional: [country_code],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, postal_code, state]
});

/// Schema `risk_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RiskData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
}

redacted_debug!(RiskData {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [client_ip]
});

impl RiskData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(RiskData {
    into client_ip: String,
});

/// Schema `shipping_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<ShippingAddressType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(ShippingAddress {
    show: [id],
    show_optional: [address_type, country_code, is_registered_agent],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, nickname, postal_code, state]
});

/// Schema `shipping_address`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShippingAddressInput {
    /// Text.
    pub address_line_1: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(ShippingAddressInput {
    show: [country_code],
    show_optional: [is_registered_agent],
    hide: [address_line_1],
    hide_optional: [address_line_2, city, nickname, postal_code, state]
});

impl ShippingAddressInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_line_1: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            city: Default::default(),
            country_code: country_code.into(),
            is_registered_agent: Default::default(),
            nickname: Default::default(),
            postal_code: Default::default(),
            state: Default::default(),
        }
    }
}

setters!(ShippingAddressInput {
    into address_line_2: String,
    into city: String,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
    into state: String,
});

open_enum! {
    /// `address_type` of [`ShippingAddress`].
    pub enum ShippingAddressType {
        /// `BILLING`.
        Billing = "BILLING",
        /// `LEGAL`.
        Legal = "LEGAL",
        /// `OPERATING`.
        Operating = "OPERATING",
        /// `OTHER`.
        Other = "OTHER",
        /// `SHIPPING`.
        Shipping = "SHIPPING",
    }
}

open_enum! {
    /// Schema `ssn_source`.
    pub enum SsnSource {
        /// `MANUAL`.
        Manual = "MANUAL",
        /// `PREFILL`.
        Prefill = "PREFILL",
    }
}

tag_enum! {
    /// What `content_type` says in this variant.
    pub enum TextXmlTag {
        /// `text/xml`.
        TextXml = "text/xml",
    }
}

/// Schema `vendor_json`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorJson {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}

redacted_debug!(VendorJson {
    show: [content_type],
    show_optional: [vendor],
    hide: [],
    hide_optional: [json]
});

/// Schema `vendor_json`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorJsonInput {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Value,
    /// Text.
    pub vendor: String,
}

redacted_debug!(VendorJsonInput {
    show: [content_type, vendor],
    show_optional: [],
    hide: [json],
    hide_optional: []
});

impl VendorJsonInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(json: impl Into<Value>, vendor: impl Into<String>) -> Self {
        Self {
            content_type: ApplicationJsonTag::default(),
            json: json.into(),
            vendor: vendor.into(),
        }
    }
}

/// Schema `vendor_xml`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorXml {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
}

redacted_debug!(VendorXml {
    show: [content_type],
    show_optional: [vendor],
    hide: [],
    hide_optional: [xml]
});

/// Schema `vendor_xml`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorXmlInput {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    /// Text.
    pub vendor: String,
    /// Text.
    pub xml: String,
}

redacted_debug!(VendorXmlInput {
    show: [content_type, vendor],
    show_optional: [],
    hide: [xml],
    hide_optional: []
});

impl VendorXmlInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor: impl Into<String>, xml: impl Into<String>) -> Self {
        Self {
            content_type: TextXmlTag::default(),
            vendor: vendor.into(),
            xml: xml.into(),
        }
    }
}

open_enum! {
    /// Schema `verification_status`.
    pub enum VerificationStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REVIEW`.
        Review = "REVIEW",
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
    }
}

tagged_union! {
    /// Schema `verification_vendor_info`.
    pub enum VerificationVendorInfoInput by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VerificationVendorJsonInput) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VerificationVendorXmlInput) = ["text/xml"],
    }
}

/// Schema `verification_vendor_json`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationVendorJsonInput {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Value,
    /// Text.
    pub vendor: String,
}

redacted_debug!(VerificationVendorJsonInput {
    show: [content_type, vendor],
    show_optional: [],
    hide: [json],
    hide_optional: []
});

impl VerificationVendorJsonInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(json: impl Into<Value>, vendor: impl Into<String>) -> Self {
        Self {
            content_type: ApplicationJsonTag::default(),
            json: json.into(),
            vendor: vendor.into(),
        }
    }
}

/// Schema `verification_vendor_xml`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationVendorXmlInput {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    /// Text.
    pub vendor: String,
    /// Text.
    pub xml: String,
}

redacted_debug!(VerificationVendorXmlInput {
    show: [content_type, vendor],
    show_optional: [],
    hide: [xml],
    hide_optional: []
});

impl VerificationVendorXmlInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor: impl Into<String>, xml: impl Into<String>) -> Self {
        Self {
            content_type: TextXmlTag::default(),
            vendor: vendor.into(),
            xml: xml.into(),
        }
    }
}
