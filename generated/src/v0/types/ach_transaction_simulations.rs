// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `ach_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_return_simulation_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchReturnSimulationRequest {
    /// Text. Format `uuid`.
    pub ach_id: String,
}

impl AchReturnSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(ach_id: impl Into<String>) -> Self {
        Self {
            ach_id: ach_id.into(),
        }
    }
}

open_enum! {
    /// `dc_sign` of [`AchTransactionSimulationRequest`].
    pub enum AchTransactionSimulationDcSign {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
    }
}

/// Schema `ach_transaction_simulation_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchTransactionSimulationRequest {
    /// Text.
    pub account_number: String,
    /// Whole number. Minor units of the currency (cents). At least 0. At most 9999999999.
    pub amount: i64,
    /// One of 2 values.
    pub dc_sign: AchTransactionSimulationDcSign,
    /// Day.
    pub effective_date: Date,
}

redacted_debug!(AchTransactionSimulationRequest {
    show: [amount, dc_sign, effective_date],
    show_optional: [],
    hide: [account_number],
    hide_optional: []
});

impl AchTransactionSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_number: impl Into<String>,
        amount: i64,
        dc_sign: AchTransactionSimulationDcSign,
        effective_date: impl Into<Date>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            amount,
            dc_sign,
            effective_date: effective_date.into(),
        }
    }
}
