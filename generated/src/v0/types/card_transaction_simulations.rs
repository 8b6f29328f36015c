// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `auth_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<SimulatedCardAcceptor>,
    /// Format `uuid`.
    pub card_id: CardId,
    pub card_options: Option<SimulatedCardOptions>,
    /// Minor units of the currency (cents).
    pub cash_back_amount: Option<i64>,
    /// The document's default is `false`; it is never filled in here.
    pub is_pre_auth: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub network_fees: Option<Vec<SimulatedNetworkFee>>,
    /// At least 1 characters. At most 50 characters.
    pub pin: Option<String>,
    pub transaction_options: Option<SimulatedTransactionOptions>,
}

record! { AuthorizationSimulationRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 required show card_id;
    3 optional show card_options;
    4 optional show cash_back_amount;
    5 optional show is_pre_auth;
    6 required show mid;
    7 optional show network_fees;
    8 optional hide pin;
    9 optional show transaction_options;
} }

impl AuthorizationSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, card_id: impl Into<CardId>, mid: impl Into<String>) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            card_options: Default::default(),
            cash_back_amount: Default::default(),
            is_pre_auth: Default::default(),
            mid: mid.into(),
            network_fees: Default::default(),
            pin: Default::default(),
            transaction_options: Default::default(),
        }
    }
}

setters!(AuthorizationSimulationRequest {
    into card_acceptor: SimulatedCardAcceptor,
    into card_options: SimulatedCardOptions,
    value cash_back_amount: i64,
    value is_pre_auth: bool,
    many network_fees: SimulatedNetworkFee,
    into pin: String,
    into transaction_options: SimulatedTransactionOptions,
});

/// Schema `balance_inquiry_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceInquirySimulationRequest {
    pub account_type: TerminalAccountType,
    pub card_acceptor: SimulatedCardAcceptor,
    /// Format `uuid`.
    pub card_id: CardId,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub network_fees: Option<Vec<SimulatedNetworkFee>>,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
}

record! { BalanceInquirySimulationRequest {
    0 required show account_type;
    1 required show card_acceptor;
    2 required show card_id;
    3 required show mid;
    4 optional show network_fees;
    5 optional hide pin;
} }

impl BalanceInquirySimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_type: TerminalAccountType,
        card_acceptor: SimulatedCardAcceptor,
        card_id: impl Into<CardId>,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            account_type,
            card_acceptor,
            card_id: card_id.into(),
            mid: mid.into(),
            network_fees: Default::default(),
            pin: Default::default(),
        }
    }
}

setters!(BalanceInquirySimulationRequest {
    many network_fees: SimulatedNetworkFee,
    into pin: String,
});

/// Schema `clearing_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearingSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<SimulatedCardAcceptor>,
    /// The document's default is `false`; it is never filled in here.
    pub force_post: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_refund: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: Option<String>,
    pub network_fees: Option<Vec<SimulatedNetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
}

record! { ClearingSimulationRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 optional show force_post;
    3 optional show is_refund;
    4 optional show mid;
    5 optional show network_fees;
    6 required show original_transaction_id;
} }

impl ClearingSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, original_transaction_id: impl Into<String>) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            force_post: Default::default(),
            is_refund: Default::default(),
            mid: Default::default(),
            network_fees: Default::default(),
            original_transaction_id: original_transaction_id.into(),
        }
    }
}

setters!(ClearingSimulationRequest {
    into card_acceptor: SimulatedCardAcceptor,
    value force_post: bool,
    value is_refund: bool,
    into mid: String,
    many network_fees: SimulatedNetworkFee,
});

/// Schema `financial_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: SimulatedCardAcceptor,
    /// Format `uuid`.
    pub card_id: CardId,
    /// Minor units of the currency (cents).
    pub cash_back_amount: Option<i64>,
    /// The document's default is `false`; it is never filled in here.
    pub is_pre_auth: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
    pub transaction_options: Option<SimulatedTransactionOptions>,
}

record! { FinancialSimulationRequest {
    0 required show amount;
    1 required show card_acceptor;
    2 required show card_id;
    3 optional show cash_back_amount;
    4 optional show is_pre_auth;
    5 required show mid;
    6 optional hide pin;
    7 optional show transaction_options;
} }

impl FinancialSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        card_acceptor: SimulatedCardAcceptor,
        card_id: impl Into<CardId>,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            card_acceptor,
            card_id: card_id.into(),
            cash_back_amount: Default::default(),
            is_pre_auth: Default::default(),
            mid: mid.into(),
            pin: Default::default(),
            transaction_options: Default::default(),
        }
    }
}

setters!(FinancialSimulationRequest {
    value cash_back_amount: i64,
    value is_pre_auth: bool,
    into pin: String,
    into transaction_options: SimulatedTransactionOptions,
});

/// Schema `original_credit_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OriginalCreditSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<SimulatedCardAcceptor>,
    /// Format `uuid`.
    pub card_id: CardId,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub screening_score: Option<String>,
    pub sender_data: Option<OriginalCreditSenderData>,
    pub transaction_purpose: Option<String>,
    pub r#type: OriginalCreditType,
}

record! { OriginalCreditSimulationRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 required show card_id;
    3 required show mid;
    4 optional hide screening_score;
    5 optional show sender_data;
    6 optional hide transaction_purpose as "transactionPurpose";
    7 required show r#type as "type";
} }

impl OriginalCreditSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        card_id: impl Into<CardId>,
        mid: impl Into<String>,
        r#type: OriginalCreditType,
    ) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            mid: mid.into(),
            screening_score: Default::default(),
            sender_data: Default::default(),
            transaction_purpose: Default::default(),
            r#type,
        }
    }
}

setters!(OriginalCreditSimulationRequest {
    into card_acceptor: SimulatedCardAcceptor,
    into screening_score: String,
    into sender_data: OriginalCreditSenderData,
    into transaction_purpose: String,
});

/// Schema `card_acceptor_model`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimulatedCardAcceptor {
    /// At most 255 characters.
    pub address: Option<String>,
    /// At most 40 characters.
    pub city: Option<String>,
    pub country: Option<String>,
    pub ecommerce_security_level_indicator: Option<String>,
    /// At most 5 characters.
    pub mcc: Option<String>,
    /// At most 50 characters.
    pub name: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub partial_approval_capable: Option<bool>,
    /// Pattern
    /// `\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b`.
    pub state: Option<String>,
    /// At most 10 characters.
    pub zip: Option<String>,
}

record! { SimulatedCardAcceptor {
    0 optional hide address;
    1 optional hide city;
    2 optional show country;
    3 optional show ecommerce_security_level_indicator;
    4 optional show mcc;
    5 optional hide name;
    6 optional show partial_approval_capable;
    7 optional hide state;
    8 optional hide zip;
} }

impl SimulatedCardAcceptor {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SimulatedCardAcceptor {
    into address: String,
    into city: String,
    into country: String,
    into ecommerce_security_level_indicator: String,
    into mcc: String,
    into name: String,
    value partial_approval_capable: bool,
    into state: String,
    into zip: String,
});

/// Schema `withdrawal_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WithdrawalSimulationRequest {
    pub account_type: Option<TerminalAccountType>,
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<SimulatedCardAcceptor>,
    /// Format `uuid`.
    pub card_id: CardId,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
}

record! { WithdrawalSimulationRequest {
    0 optional show account_type;
    1 required show amount;
    2 optional show card_acceptor;
    3 required show card_id;
    4 required show mid;
    5 optional hide pin;
} }

impl WithdrawalSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, card_id: impl Into<CardId>, mid: impl Into<String>) -> Self {
        Self {
            account_type: Default::default(),
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            mid: mid.into(),
            pin: Default::default(),
        }
    }
}

setters!(WithdrawalSimulationRequest {
    into account_type: TerminalAccountType,
    into card_acceptor: SimulatedCardAcceptor,
    into pin: String,
});
