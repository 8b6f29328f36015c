//! ACH that does not arrive: canceled before it left, or returned by the other bank.

use std::time::SystemTime;

use uuid::Uuid;

use super::ach::AchDirection;
use super::transactions::{Hold, Labels, Stage};
use super::{Ach, World};
use crate::ledger::LedgerError;

/// Where an ACH stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AchState {
    Pending,
    Complete,
    Canceled,
    Returned,
}

/// Why an ACH cannot be taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReturnError {
    #[error("no ACH has this id")]
    Unknown,
    #[error("the ACH is in no state for this")]
    State,
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl World {
    /// Takes back what has not been settled.
    pub(crate) fn cancel_ach(&mut self, id: Uuid, at: SystemTime) -> Result<(), ReturnError> {
        self.take_back(id, &[AchState::Pending], AchState::Canceled, at)?;
        self.change_transaction(id, at, |transaction| {
            transaction.stage = Stage::Pending(Hold::Released);
        });
        Ok(())
    }

    /// The other bank sends it back.
    pub(crate) fn return_ach(&mut self, id: Uuid, at: SystemTime) -> Result<(), ReturnError> {
        let before = [AchState::Pending, AchState::Complete];
        self.take_back(id, &before, AchState::Returned, at)?;
        // What is returned had left before.
        self.change_transaction(id, at, |transaction| transaction.stage = Stage::Posted);
        Ok(())
    }

    fn take_back(
        &mut self,
        id: Uuid,
        before: &[AchState],
        after: AchState,
        at: SystemTime,
    ) -> Result<(), ReturnError> {
        let Ach { given, state, .. } = self.ach.get(id).ok_or(ReturnError::Unknown)?.clone();
        if !before.contains(&state) {
            return Err(ReturnError::State);
        }
        let (from, to, subtype) = match given.direction {
            AchDirection::Push => (self.settlement, given.inside, "OUTGOING_CREDIT_RETURN"),
            AchDirection::Pull => (given.inside, self.settlement, "OUTGOING_DEBIT_RETURN"),
        };
        if after == AchState::Returned {
            let labels = Labels {
                stage: Stage::Posted,
                kind: "ACH",
                subtype: subtype.to_owned(),
                memo: given.memo,
                reference_id: Some(id.to_string()),
            };
            self.move_outside(None, (from, to), given.inside, given.amount, labels, at)?;
        } else {
            let back = self.new_id();
            self.ledger
                .move_money(back, None, from, to, given.amount, at)?;
        }
        if let Some(ach) = self.ach.get_mut(id) {
            ach.state = after;
        }
        Ok(())
    }
}
