//! ACH out: money between an account of the bank and one elsewhere.

use std::time::SystemTime;

use uuid::Uuid;

use super::World;
use super::ach_returns::AchState;
use super::refusal::{Rail, Refusal};
use super::transactions::{Hold, Labels, Stage};

/// Which way the money goes. The API calls it from the view of the receiving account, which is the
/// one outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AchDirection {
    /// `credit`: money is pushed out of the bank.
    Push,
    /// `debit`: money is pulled into the bank.
    Pull,
}

/// An ACH to be sent.
#[derive(Debug, Clone)]
pub(crate) struct NewAch {
    pub(crate) direction: AchDirection,
    /// The account with the bank.
    pub(crate) inside: Uuid,
    /// The account elsewhere; the simulator does not know such accounts.
    pub(crate) outside: Uuid,
    pub(crate) amount: i64,
    pub(crate) memo: String,
    pub(crate) is_same_day: bool,
    pub(crate) effective_date: Option<String>,
    pub(crate) company_name: Option<String>,
    pub(crate) company_entry_description: Option<String>,
    pub(crate) reference_info: Option<String>,
}

/// An ACH that was sent.
#[derive(Debug, Clone)]
pub(crate) struct Ach {
    pub(crate) id: Uuid,
    pub(crate) number: usize,
    pub(crate) created: SystemTime,
    pub(crate) state: AchState,
    pub(crate) given: NewAch,
}

impl World {
    /// Moves the money between the account and the settlement account, and lists the transaction
    /// as pending until [`World::settle_ach`].
    pub(crate) fn send_ach(
        &mut self,
        new: NewAch,
        key: &str,
        at: SystemTime,
    ) -> Result<Uuid, Refusal> {
        self.expect_usable(new.inside, Rail::Ach)?;
        let id = self.new_id();
        let (from, to, subtype) = match new.direction {
            AchDirection::Push => (new.inside, self.settlement, "OUTGOING_CREDIT"),
            AchDirection::Pull => (self.settlement, new.inside, "OUTGOING_DEBIT"),
        };
        let posting = self
            .ledger
            .move_money(id, Some(key), from, to, new.amount, at)?
            .clone();
        let labels = Labels {
            stage: Stage::Pending(Hold::Pending),
            kind: "ACH",
            subtype: subtype.to_owned(),
            memo: new.memo.clone(),
            reference_id: None,
        };
        self.list_transaction(&posting, new.inside, labels);
        let number = self.ach.len() + 1;
        self.ach.insert(
            id,
            Ach {
                id,
                number,
                created: at,
                state: AchState::Pending,
                given: new,
            },
        );
        Ok(id)
    }
}
