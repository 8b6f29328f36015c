// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `internal_accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `internal_account_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalAccount {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<InternalAccountType>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balances: Option<Vec<Balance>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. At most 9 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_routing: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gl_type: Option<InternalAccountGlType>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_acc: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<InternalAccountPurpose>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InternalAccountStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(InternalAccount {
    show: [id],
    show_optional: [
        account_type,
        balances,
        bank_account_id,
        creation_time,
        currency,
        gl_type,
        is_system_acc,
        last_updated_time,
        purpose,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [account_number, bank_routing, description]
});

/// Schema `internal_account_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalAccountCreate {
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<InternalAccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gl_type: Option<InternalAccountGlType>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_acc: Option<bool>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<InternalAccountPurpose>,
    /// One of 1 values.
    pub status: InternalAccountStatus,
}

redacted_debug!(InternalAccountCreate {
    show: [currency, status],
    show_optional: [account_type, bank_account_id, gl_type, is_system_acc, purpose],
    hide: [],
    hide_optional: [description]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalAccountList {
    /// List: object.
    pub internal_accounts: Vec<InternalAccount>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(InternalAccountList {
    show: [internal_accounts],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalAccountUpdate {
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<InternalAccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<InternalAccountPurpose>,
}

redacted_debug!(InternalAccountUpdate {
    show: [],
    show_optional: [account_type, bank_account_id, purpose],
    hide: [],
    hide_optional: [description]
});

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
