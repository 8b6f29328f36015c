// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas that several API groups use.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `balance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountBalance {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    pub r#type: Option<AccountBalanceType>,
}

record! { AccountBalance {
    0 optional show balance;
    1 optional show r#type as "type";
} }

open_enum! {
    /// Schema `balance_type`.
    pub enum AccountBalanceType {
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

/// Schema `ach_request_hold_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchHoldInput {
    /// Minor units of the currency (cents).
    pub amount: i64,
    /// At least 0.
    pub duration: i64,
}

record! { AchHoldInput {
    0 required show amount;
    1 required show duration;
} }

impl AchHoldInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, duration: i64) -> Self {
        Self {
            amount,
            duration,
        }
    }
}

/// Schema `risk_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchRiskData {
    pub client_ip: Option<String>,
}

record! { AchRiskData {
    0 optional hide client_ip;
} }

impl AchRiskData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AchRiskData {
    into client_ip: String,
});

open_enum! {
    /// `sec_code` of [`OutgoingAchCreate`].
    /// The document's default is `WEB`; it is never filled in here.
    pub enum AchSecCode {
        /// `CCD`.
        Ccd = "CCD",
        /// `PPD`.
        Ppd = "PPD",
        /// `WEB`.
        Web = "WEB",
    }
}

open_enum! {
    /// `address_type` of `AddressCreate`, `Address`, `CustomerAddress`; parameter `address_type` of
    /// `listAddresses`.
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

open_enum! {
    /// `capture_mode` of `InternalTransfer`, `ScheduledInternalTransfer`.
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub enum CaptureMode {
        /// `IMMEDIATE`.
        Immediate = "IMMEDIATE",
        /// `MANUAL`.
        Manual = "MANUAL",
    }
}

open_enum! {
    /// `country_codes` of `ExternalAccountLinkToken`, `Institution`; parameter `country_codes` of
    /// `getInstitutions`.
    pub enum CountryCode {
        /// `CA`.
        Ca = "CA",
        /// `US`.
        Us = "US",
    }
}

/// Schemas `address`, `legal_address`, `shipping_address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_type: Option<AddressType>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AddressId,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { CustomerAddress {
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

/// Schemas `address`, `legal_address`, `shipping_address`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressInput {
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

record! { CustomerAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 required show country_code;
    4 optional show is_registered_agent;
    5 optional hide nickname;
    6 optional hide postal_code;
    7 optional hide state;
} }

impl CustomerAddressInput {
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

setters!(CustomerAddressInput {
    into address_line_2: String,
    into city: String,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
    into state: String,
});

open_enum! {
    /// Schema `classification`.
    pub enum CustomerClassification {
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

/// Schema `party_vendor_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerVendor {
    pub vendor_data: Option<CustomerVendorData>,
    pub vendor_type: Option<LoanServicer>,
}

record! { CustomerVendor {
    0 optional hide vendor_data;
    1 optional show vendor_type;
} }

/// Schema `party_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerVendorData {
    pub loanpro: Option<LoanProCustomerData>,
}

record! { CustomerVendorData {
    0 optional show loanpro;
} }

/// Schema `party_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerVendorDataInput {
    pub loanpro: Option<LoanProCustomerDataInput>,
}

record! { CustomerVendorDataInput {
    0 optional show loanpro;
} }

impl CustomerVendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CustomerVendorDataInput {
    into loanpro: LoanProCustomerDataInput,
});

/// Schema `party_vendor_info`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerVendorInput {
    pub vendor_data: CustomerVendorDataInput,
    pub vendor_type: LoanServicer,
}

record! { CustomerVendorInput {
    0 required hide vendor_data;
    1 required show vendor_type;
} }

impl CustomerVendorInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: CustomerVendorDataInput, vendor_type: LoanServicer) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

open_enum! {
    /// Schemas `general_ledger_category`, `internal_account_purpose`.
    pub enum InternalAccountPurpose {
        /// `CORE`.
        Core = "CORE",
        /// `PROFIT_AND_LOSS`.
        ProfitAndLoss = "PROFIT_AND_LOSS",
        /// `RESERVE`.
        Reserve = "RESERVE",
        /// `SETTLEMENT`.
        Settlement = "SETTLEMENT",
        /// `SUSPENSE`.
        Suspense = "SUSPENSE",
        /// `TREASURY`.
        Treasury = "TREASURY",
    }
}

open_enum! {
    /// Schemas `general_ledger_type`, `internal_account_type`.
    pub enum InternalAccountType {
        /// `ACH_SETTLEMENT`.
        AchSettlement = "ACH_SETTLEMENT",
        /// `ACH_SUSPENSE`.
        AchSuspense = "ACH_SUSPENSE",
        /// `ALLOCATED_SUSPENSE`.
        AllocatedSuspense = "ALLOCATED_SUSPENSE",
        /// `BANK_DRAFT`.
        BankDraft = "BANK_DRAFT",
        /// `BILLING_EXPENSE`.
        BillingExpense = "BILLING_EXPENSE",
        /// `BILLING_REVENUE`.
        BillingRevenue = "BILLING_REVENUE",
        /// `CARD_AFT_PREFUNDING`.
        CardAftPrefunding = "CARD_AFT_PREFUNDING",
        /// `CARD_OCT_SETTLEMENT`.
        CardOctSettlement = "CARD_OCT_SETTLEMENT",
        /// `CARD_SETTLEMENT`.
        CardSettlement = "CARD_SETTLEMENT",
        /// `CASH_SETTLEMENT`.
        CashSettlement = "CASH_SETTLEMENT",
        /// `CASH_SUSPENSE`.
        CashSuspense = "CASH_SUSPENSE",
        /// `CHECK_SETTLEMENT`.
        CheckSettlement = "CHECK_SETTLEMENT",
        /// `DISPUTE_WRITE_OFF_PNL`.
        DisputeWriteOffPnl = "DISPUTE_WRITE_OFF_PNL",
        /// `EFT_CA_SETTLEMENT`.
        EftCaSettlement = "EFT_CA_SETTLEMENT",
        /// `EFT_CA_SUSPENSE`.
        EftCaSuspense = "EFT_CA_SUSPENSE",
        /// `EXTERNAL_CARD_AFT_SETTLEMENT`.
        ExternalCardAftSettlement = "EXTERNAL_CARD_AFT_SETTLEMENT",
        /// `EXTERNAL_CARD_OCT_SETTLEMENT`.
        ExternalCardOctSettlement = "EXTERNAL_CARD_OCT_SETTLEMENT",
        /// `FEDNOW_SETTLEMENT`.
        FednowSettlement = "FEDNOW_SETTLEMENT",
        /// `FEES`.
        Fees = "FEES",
        /// `FRAUD_LOSSES`.
        FraudLosses = "FRAUD_LOSSES",
        /// `FUNDING_ACCOUNTS`.
        FundingAccounts = "FUNDING_ACCOUNTS",
        /// `GENERAL_PNL`.
        GeneralPnl = "GENERAL_PNL",
        /// `INTEREST_PAYOUT`.
        InterestPayout = "INTEREST_PAYOUT",
        /// `INTERNATIONAL_WIRE_SETTLEMENT`.
        InternationalWireSettlement = "INTERNATIONAL_WIRE_SETTLEMENT",
        /// `IN_STORE_CASH_SETTLEMENT`.
        InStoreCashSettlement = "IN_STORE_CASH_SETTLEMENT",
        /// `LOC_INTEREST_INCOME`.
        LocInterestIncome = "LOC_INTEREST_INCOME",
        /// `LOC_INVESTOR_PORTFOLIO`.
        LocInvestorPortfolio = "LOC_INVESTOR_PORTFOLIO",
        /// `LOC_REPURCHASE`.
        LocRepurchase = "LOC_REPURCHASE",
        /// `MONEY_IN_AND_OUT`.
        MoneyInAndOut = "MONEY_IN_AND_OUT",
        /// `NEGATIVE_BALANCE`.
        NegativeBalance = "NEGATIVE_BALANCE",
        /// `NETWORK_ADJUSTMENT`.
        NetworkAdjustment = "NETWORK_ADJUSTMENT",
        /// `NETWORK_CHARGEBACK`.
        NetworkChargeback = "NETWORK_CHARGEBACK",
        /// `NEW_FUNDING_ACCOUNT`.
        NewFundingAccount = "NEW_FUNDING_ACCOUNT",
        /// `PROVISIONAL_CREDIT_PNL`.
        ProvisionalCreditPnl = "PROVISIONAL_CREDIT_PNL",
        /// `RESERVE`.
        Reserve = "RESERVE",
        /// `REWARDS`.
        Rewards = "REWARDS",
        /// `SC_INVESTOR_PORTFOLIO`.
        ScInvestorPortfolio = "SC_INVESTOR_PORTFOLIO",
        /// `SC_REPURCHASE`.
        ScRepurchase = "SC_REPURCHASE",
        /// `SYNCTERA_PAY_SUSPENSE`.
        SyncteraPaySuspense = "SYNCTERA_PAY_SUSPENSE",
        /// `USC_INTEREST_INCOME`.
        UscInterestIncome = "USC_INTEREST_INCOME",
        /// `USC_INVESTOR_PORTFOLIO`.
        UscInvestorPortfolio = "USC_INVESTOR_PORTFOLIO",
        /// `USC_REPURCHASE`.
        UscRepurchase = "USC_REPURCHASE",
        /// `WIRE_SETTLEMENT`.
        WireSettlement = "WIRE_SETTLEMENT",
        /// `WIRE_SUSPENSE`.
        WireSuspense = "WIRE_SUSPENSE",
        /// `WRITE_OFF`.
        WriteOff = "WRITE_OFF",
    }
}

/// Schema `internal_transfer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub capture_mode: Option<CaptureMode>,
    pub currency: String,
    pub expires_at: Option<Timestamp>,
    /// Format `uuid`.
    pub final_customer_id: Option<CustomerId>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub originating_account_alias: Option<String>,
    /// Format `uuid`.
    pub originating_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub originating_account_id: Option<LedgerAccountId>,
    pub receiving_account_alias: Option<String>,
    /// Format `uuid`.
    pub receiving_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub receiving_account_id: Option<LedgerAccountId>,
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
    into capture_mode: CaptureMode,
    into expires_at: Timestamp,
    into final_customer_id: CustomerId,
    into memo: String,
    into metadata: Value,
    into originating_account_alias: String,
    into originating_account_customer_id: CustomerId,
    into originating_account_id: LedgerAccountId,
    into receiving_account_alias: String,
    into receiving_account_customer_id: CustomerId,
    into receiving_account_id: LedgerAccountId,
    into reference_id: String,
    into tenant: String,
});

open_enum! {
    /// `type` of `InternalTransfer`, `ScheduledInternalTransfer`.
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

/// Schema `party_loanpro_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanProCustomerData {
    /// At least 1.
    pub customer_id: Option<i64>,
}

record! { LoanProCustomerData {
    0 optional show customer_id;
} }

/// Schema `party_loanpro_vendor_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoanProCustomerDataInput {
    /// At least 1.
    pub customer_id: i64,
}

record! { LoanProCustomerDataInput {
    0 required show customer_id;
} }

impl LoanProCustomerDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: i64) -> Self {
        Self {
            customer_id,
        }
    }
}

open_enum! {
    /// Schema `monitoring_status`; `status` of `WatchlistAlertUpdate`.
    pub enum MonitoringStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUPPRESSED`.
        Suppressed = "SUPPRESSED",
    }
}

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
    pub customer_id: CustomerId,
    pub dc_sign: DcSign,
    pub effective_date: Nullable<Date>,
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    /// Format `uuid`.
    pub final_customer_id: Nullable<CustomerId>,
    pub hold: Nullable<AchHoldInput>,
    pub is_same_day: Nullable<bool>,
    pub memo: Nullable<String>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    /// Format `uuid`.
    pub receiving_account_id: ExternalAccountId,
    pub reference_info: Nullable<String>,
    pub risk: Nullable<AchRiskData>,
    /// The document's default is `WEB`; it is never filled in here.
    pub sec_code: Option<AchSecCode>,
}

record! { OutgoingAchCreate {
    0 required show amount;
    1 optional hide company_entry_description;
    2 optional hide company_name;
    3 required show currency;
    4 required show customer_id;
    5 required show dc_sign spelled Lower;
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
        customer_id: impl Into<CustomerId>,
        dc_sign: DcSign,
        originating_account_id: impl Into<AccountId>,
        receiving_account_id: impl Into<ExternalAccountId>,
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
    nullable final_customer_id: CustomerId,
    nullable hold: AchHoldInput,
    nullable is_same_day: bool,
    nullable memo: String,
    nullable reference_info: String,
    nullable risk: AchRiskData,
    into sec_code: AchSecCode,
});

open_enum! {
    /// Schema `person_status`; `status` of `CustomerUpdate`; parameter `status` of `listCustomers`.
    pub enum PersonStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `DECEASED`.
        Deceased = "DECEASED",
        /// `DENIED`.
        Denied = "DENIED",
        /// `DORMANT`.
        Dormant = "DORMANT",
        /// `ESCHEAT`.
        Escheat = "ESCHEAT",
        /// `FROZEN`.
        Frozen = "FROZEN",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
        /// `PROSPECT`.
        Prospect = "PROSPECT",
        /// `SANCTION`.
        Sanction = "SANCTION",
    }
}

/// Schema `address1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostalAddress {
    /// At most 100 characters.
    pub address_line_1: Option<String>,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { PostalAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional hide postal_code;
    5 optional hide state;
} }

/// Schema `address1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostalAddressInput {
    /// At most 100 characters.
    pub address_line_1: String,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: String,
    pub country_code: String,
    pub postal_code: String,
    pub state: String,
}

record! { PostalAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 required hide city;
    3 required show country_code;
    4 required hide postal_code;
    5 required hide state;
} }

impl PostalAddressInput {
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

setters!(PostalAddressInput {
    into address_line_2: String,
});

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

tagged_union! {
    /// Schemas `vendor_info1`, `vendor_info2`, `vendor_info3`, `vendor_info4`.
    pub enum VendorResponse by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorResponseJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorResponseXml) = ["text/xml"],
    }
}

tagged_union! {
    /// Schemas `vendor_info2`, `vendor_info4`, `vendor_info5`, `verification_vendor_info`.
    pub enum VendorResponseInput by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorResponseJsonInput) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorResponseXmlInput) = ["text/xml"],
    }
}

/// Schema `vendor_json`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorResponseJson {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Option<Value>,
    pub vendor: Option<String>,
}

record! { VendorResponseJson {
    0 required show content_type;
    1 optional hide json;
    2 optional show vendor;
} }

/// Schemas `vendor_json`, `verification_vendor_json`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VendorResponseJsonInput {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// Free-form JSON.
    pub json: Value,
    pub vendor: String,
}

record! { VendorResponseJsonInput {
    0 required show content_type;
    1 required hide json;
    2 required show vendor;
} }

impl VendorResponseJsonInput {
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
pub struct VendorResponseXml {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub vendor: Option<String>,
    pub xml: Option<String>,
}

record! { VendorResponseXml {
    0 required show content_type;
    1 optional show vendor;
    2 optional hide xml;
} }

/// Schemas `vendor_xml`, `verification_vendor_xml`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VendorResponseXmlInput {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub vendor: String,
    pub xml: String,
}

record! { VendorResponseXmlInput {
    0 required show content_type;
    1 required show vendor;
    2 required hide xml;
} }

impl VendorResponseXmlInput {
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
