//! Why the bank does not move money.

use uuid::Uuid;

use super::{World, kinds, text};
use crate::ledger::LedgerError;

/// A movement of money that is refused. Nothing has been changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    #[error("no account has this number")]
    NoSuchNumber,
    #[error("account {0} is closed")]
    Closed(Uuid),
    #[error("account {0} cannot be used in its status")]
    Status(Uuid),
    #[error("account {0} is frozen")]
    Frozen(Uuid),
    #[error("{1} is not set for account {0}")]
    Rail(Uuid, &'static str),
}

/// How money moves, by the member of an account that allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rail {
    Transfer,
    Ach,
    Wire,
    Card,
}

impl Rail {
    fn member(self) -> &'static str {
        match self {
            Self::Transfer => "is_p2p_enabled",
            Self::Ach => "is_ach_enabled",
            Self::Wire => "is_wire_enabled",
            Self::Card => "is_card_enabled",
        }
    }
}

impl World {
    /// Whether a request may move money of this account. The settlement account is in the ledger
    /// and belongs to nobody.
    pub(crate) fn expect_usable(&self, id: Uuid, rail: Rail) -> Result<(), Refusal> {
        let account = self
            .records
            .get(kinds::ACCOUNTS, id)
            .ok_or(LedgerError::UnknownAccount(id))?;
        match text(account, "status") {
            "ACTIVE_OR_DISBURSED" | "IN_CLOSING" => {}
            "CLOSED" => return Err(Refusal::Closed(id)),
            _ => return Err(Refusal::Status(id)),
        }
        if text(account, "access_status") == "FROZEN" {
            return Err(Refusal::Frozen(id));
        }
        if account.get(rail.member()) != Some(&true.into()) {
            return Err(Refusal::Rail(id, rail.member()));
        }
        Ok(())
    }
}
