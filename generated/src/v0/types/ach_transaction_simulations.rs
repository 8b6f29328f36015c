// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `ach_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_return_simulation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchReturnSimulationRequest {
    /// Format `uuid`.
    pub ach_id: OutgoingAchId,
}

record! { AchReturnSimulationRequest {
    0 required show ach_id;
} }

impl AchReturnSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(ach_id: impl Into<OutgoingAchId>) -> Self {
        Self {
            ach_id: ach_id.into(),
        }
    }
}

/// Schema `ach_transaction_simulation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransactionSimulationRequest {
    pub account_number: String,
    /// Minor units of the currency (cents). At least 0. At most 9999999999.
    pub amount: i64,
    pub dc_sign: DcSign,
    pub effective_date: Date,
}

record! { AchTransactionSimulationRequest {
    0 required hide account_number;
    1 required show amount;
    2 required show dc_sign spelled Lower;
    3 required show effective_date;
} }

impl AchTransactionSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_number: impl Into<String>,
        amount: i64,
        dc_sign: DcSign,
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
