// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas that several API groups use.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_request_hold_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchHoldDataInput {
    /// Minor units of the currency (cents).
    pub amount: i64,
    /// At least 0.
    pub duration: i64,
}

record! { AchHoldDataInput {
    0 required show amount;
    1 required show duration;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// Free-form JSON.
    pub data: Option<Value>,
    pub message: Option<String>,
    pub timestamp: Option<Timestamp>,
}

record! { Action {
    0 optional hide data;
    1 optional hide message;
    2 optional show timestamp;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Balance {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    pub r#type: Option<BalanceType>,
}

record! { Balance {
    0 optional show balance;
    1 optional show r#type as "type";
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_type: Option<AddressType>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { BusinessAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional show address_type;
    3 optional hide city;
    4 optional show country_code;
    5 optional show id;
    6 optional show is_registered_agent;
    7 optional hide nickname;
    8 optional hide postal_code;
    9 optional hide state;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub resource: Option<String>,
}

record! { DeleteResponse {
    0 optional show id;
    1 optional show resource;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub capture_mode: Option<InternalTransferCaptureMode>,
    pub currency: String,
    pub expires_at: Option<Timestamp>,
    /// Format `uuid`.
    pub final_customer_id: Option<String>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub originating_account_alias: Option<String>,
    /// Format `uuid`.
    pub originating_account_customer_id: Option<String>,
    /// Format `uuid`.
    pub originating_account_id: Option<String>,
    pub receiving_account_alias: Option<String>,
    /// Format `uuid`.
    pub receiving_account_customer_id: Option<String>,
    /// Format `uuid`.
    pub receiving_account_id: Option<String>,
    pub reference_id: Option<String>,
    pub tenant: Option<String>,
    pub r#type: InternalTransferType,
}

record! { InternalTransferCreate {
    0 required show amount;
    1 optional show capture_mode;
    2 required show currency;
    3 optional show expires_at;
    4 optional show final_customer_id;
    5 optional hide memo;
    6 optional hide metadata;
    7 optional hide originating_account_alias;
    8 optional show originating_account_customer_id;
    9 optional show originating_account_id;
    10 optional hide receiving_account_alias;
    11 optional show receiving_account_customer_id;
    12 optional show receiving_account_id;
    13 optional show reference_id;
    14 optional show tenant;
    15 required show r#type as "type";
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegalAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_type: Option<LegalAddressType>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { LegalAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional show address_type;
    3 optional hide city;
    4 optional show country_code;
    5 optional show id;
    6 optional show is_registered_agent;
    7 optional hide nickname;
    8 optional hide postal_code;
    9 optional hide state;
} }

/// Schema `legal_address`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalAddressInput {
    pub address_line_1: String,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { LegalAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 required show country_code;
    4 optional show is_registered_agent;
    5 optional hide nickname;
    6 optional hide postal_code;
    7 optional hide state;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantAddressInput {
    /// At most 100 characters.
    pub address_line_1: String,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: String,
    pub country_code: String,
    pub postal_code: String,
    pub state: String,
}

record! { MerchantAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 required hide city;
    3 required show country_code;
    4 required hide postal_code;
    5 required hide state;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutgoingAchCreate {
    /// Minor units of the currency (cents). At least 1. At most 9999999999.
    pub amount: i64,
    /// At most 10 characters.
    pub company_entry_description: Nullable<String>,
    /// At most 16 characters.
    pub company_name: Option<String>,
    pub currency: String,
    /// Format `uuid`.
    pub customer_id: String,
    pub dc_sign: OutgoingAchDcSign,
    pub effective_date: Nullable<Date>,
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    /// Format `uuid`.
    pub final_customer_id: Nullable<String>,
    pub hold: Nullable<AchHoldDataInput>,
    pub is_same_day: Nullable<bool>,
    pub memo: Nullable<String>,
    /// Format `uuid`.
    pub originating_account_id: String,
    /// Format `uuid`.
    pub receiving_account_id: String,
    pub reference_info: Nullable<String>,
    pub risk: Nullable<RiskData>,
    /// The document's default is `WEB`; it is never filled in here.
    pub sec_code: Option<OutgoingAchSecCode>,
}

record! { OutgoingAchCreate {
    0 required show amount;
    1 optional hide company_entry_description;
    2 optional hide company_name;
    3 required show currency;
    4 required show customer_id;
    5 required show dc_sign;
    6 optional show effective_date;
    7 optional hide external_data;
    8 optional show final_customer_id;
    9 optional show hold;
    10 optional show is_same_day;
    11 optional hide memo;
    12 required show originating_account_id;
    13 required show receiving_account_id;
    14 optional hide reference_info;
    15 optional show risk;
    16 optional show sec_code;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartyLoanproVendorData {
    /// At least 1.
    pub customer_id: Option<i64>,
}

record! { PartyLoanproVendorData {
    0 optional show customer_id;
} }

/// Schema `party_loanpro_vendor_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartyLoanproVendorDataInput {
    /// At least 1.
    pub customer_id: i64,
}

record! { PartyLoanproVendorDataInput {
    0 required show customer_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartyVendorData {
    pub loanpro: Option<PartyLoanproVendorData>,
}

record! { PartyVendorData {
    0 optional show loanpro;
} }

/// Schema `party_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartyVendorDataInput {
    pub loanpro: Option<PartyLoanproVendorDataInput>,
}

record! { PartyVendorDataInput {
    0 optional show loanpro;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartyVendorInfo {
    pub vendor_data: Option<PartyVendorData>,
    pub vendor_type: Option<PartyVendorType>,
}

record! { PartyVendorInfo {
    0 optional hide vendor_data;
    1 optional show vendor_type;
} }

/// Schema `party_vendor_info`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartyVendorInfoInput {
    pub vendor_data: PartyVendorDataInput,
    pub vendor_type: PartyVendorType,
}

record! { PartyVendorInfoInput {
    0 required hide vendor_data;
    1 required show vendor_type;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTokenizeDataUserAddress {
    /// At most 100 characters.
    pub address_line_1: Option<String>,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { PushTokenizeDataUserAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional hide postal_code;
    5 optional hide state;
} }

/// Schema `risk_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RiskData {
    pub client_ip: Option<String>,
}

record! { RiskData {
    0 optional hide client_ip;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_type: Option<ShippingAddressType>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { ShippingAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional show address_type;
    3 optional hide city;
    4 optional show country_code;
    5 optional show id;
    6 optional show is_registered_agent;
    7 optional hide nickname;
    8 optional hide postal_code;
    9 optional hide state;
} }

/// Schema `shipping_address`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddressInput {
    pub address_line_1: String,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { ShippingAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 required show country_code;
    4 optional show is_registered_agent;
    5 optional hide nickname;
    6 optional hide postal_code;
    7 optional hide state;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorJson {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Option<Value>,
    pub vendor: Option<String>,
}

record! { VendorJson {
    0 required show content_type;
    1 optional hide json;
    2 optional show vendor;
} }

/// Schema `vendor_json`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VendorJsonInput {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Value,
    pub vendor: String,
}

record! { VendorJsonInput {
    0 required show content_type;
    1 required hide json;
    2 required show vendor;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorXml {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub vendor: Option<String>,
    pub xml: Option<String>,
}

record! { VendorXml {
    0 required show content_type;
    1 optional show vendor;
    2 optional hide xml;
} }

/// Schema `vendor_xml`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VendorXmlInput {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub vendor: String,
    pub xml: String,
}

record! { VendorXmlInput {
    0 required show content_type;
    1 required show vendor;
    2 required hide xml;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationVendorJsonInput {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Value,
    pub vendor: String,
}

record! { VerificationVendorJsonInput {
    0 required show content_type;
    1 required hide json;
    2 required show vendor;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationVendorXmlInput {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub vendor: String,
    pub xml: String,
}

record! { VerificationVendorXmlInput {
    0 required show content_type;
    1 required show vendor;
    2 required hide xml;
} }

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
