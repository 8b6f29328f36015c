// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `internal_accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `internal_account_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalAccount {
    pub account_number: Option<String>,
    pub account_type: Option<InternalAccountType>,
    pub balances: Option<Vec<Balance>>,
    /// Format `uuid`.
    pub bank_account_id: Option<String>,
    /// At most 9 characters.
    pub bank_routing: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub description: Option<String>,
    pub gl_type: Option<InternalAccountGlType>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    /// The document's default is `false`; it is never filled in here.
    pub is_system_acc: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub purpose: Option<InternalAccountPurpose>,
    pub status: Option<InternalAccountStatus>,
    pub tenant: Option<String>,
}

record! { InternalAccount {
    0 optional hide account_number;
    1 optional show account_type;
    2 optional show balances;
    3 optional show bank_account_id;
    4 optional hide bank_routing;
    5 optional show creation_time;
    6 optional show currency;
    7 optional hide description;
    8 optional show gl_type;
    9 optional show id;
    10 optional show is_system_acc;
    11 optional show last_updated_time;
    12 optional show purpose;
    13 optional show status;
    14 optional show tenant;
} }

/// Schema `internal_account_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountCreate {
    pub account_type: Option<InternalAccountType>,
    /// Format `uuid`.
    pub bank_account_id: Option<String>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    pub description: Option<String>,
    pub gl_type: Option<InternalAccountGlType>,
    /// The document's default is `false`; it is never filled in here.
    pub is_system_acc: Option<bool>,
    pub purpose: Option<InternalAccountPurpose>,
    pub status: InternalAccountStatus,
}

record! { InternalAccountCreate {
    0 optional show account_type;
    1 optional show bank_account_id;
    2 required show currency;
    3 optional hide description;
    4 optional show gl_type;
    5 optional show is_system_acc;
    6 optional show purpose;
    7 required show status;
} }

impl InternalAccountCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(currency: impl Into<String>, status: InternalAccountStatus) -> Self {
        Self {
            account_type: Default::default(),
            bank_account_id: Default::default(),
            currency: currency.into(),
            description: Default::default(),
            gl_type: Default::default(),
            is_system_acc: Default::default(),
            purpose: Default::default(),
            status,
        }
    }
}

setters!(InternalAccountCreate {
    into account_type: InternalAccountType,
    into bank_account_id: String,
    into description: String,
    into gl_type: InternalAccountGlType,
    value is_system_acc: bool,
    into purpose: InternalAccountPurpose,
});

open_enum! {
    /// `gl_type` of [`InternalAccountCreate`].
    pub enum InternalAccountGlType {
        /// `ASSET`.
        Asset = "ASSET",
        /// `EXPENSE`.
        Expense = "EXPENSE",
        /// `LIABILITY`.
        Liability = "LIABILITY",
        /// `REVENUE`.
        Revenue = "REVENUE",
    }
}

/// Schema `internal_accounts_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountList {
    pub internal_accounts: Vec<InternalAccount>,
    pub next_page_token: Option<String>,
}

record! { InternalAccountList {
    0 required show internal_accounts;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `internal_account_purpose`.
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
    /// `status` of [`InternalAccountCreate`].
    pub enum InternalAccountStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
    }
}

open_enum! {
    /// Schema `internal_account_type`.
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

/// Schema `internal_account_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountUpdate {
    pub account_type: Option<InternalAccountType>,
    /// Format `uuid`.
    pub bank_account_id: Option<String>,
    pub description: Option<String>,
    pub purpose: Option<InternalAccountPurpose>,
}

record! { InternalAccountUpdate {
    0 optional show account_type;
    1 optional show bank_account_id;
    2 optional hide description;
    3 optional show purpose;
} }

impl InternalAccountUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternalAccountUpdate {
    into account_type: InternalAccountType,
    into bank_account_id: String,
    into description: String,
    into purpose: InternalAccountPurpose,
});
