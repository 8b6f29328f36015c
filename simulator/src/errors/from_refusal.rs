//! What the bank's refusals are called by the API.

use super::{ApiError, codes};
use crate::ledger::LedgerError;
use crate::world::Refusal;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        let code = match &refusal {
            Refusal::Ledger(error) => return error.clone().into(),
            Refusal::NoSuchNumber => codes::ACCOUNT_NOT_FOUND,
            Refusal::Closed(_) => codes::ACCOUNT_CLOSED,
            Refusal::Status(_) => codes::IMPROPER_ACCOUNT_STATUS,
            Refusal::Frozen(_) => codes::IMPROPER_ACCOUNT_ACCESS_STATUS,
            Refusal::Rail(..) => codes::PAYMENT_RAIL_NOT_ENABLED,
        };
        Self::new(code, refusal.to_string())
    }
}

impl From<LedgerError> for ApiError {
    fn from(error: LedgerError) -> Self {
        let code = match error {
            LedgerError::InsufficientFunds(_) => codes::INSUFFICIENT_FUNDS,
            LedgerError::UnknownAccount(_) => codes::ACCOUNT_NOT_FOUND,
            LedgerError::Overflow => codes::BALANCE_VIOLATION,
            LedgerError::Unbalanced
            | LedgerError::NotPositive
            | LedgerError::DuplicateAccount(_) => codes::INTERNAL_ERROR,
        };
        Self::new(code, error.to_string())
    }
}
