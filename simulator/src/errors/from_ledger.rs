//! What the ledger's refusals are called by the API.

use super::{ApiError, codes};
use crate::ledger::LedgerError;

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
