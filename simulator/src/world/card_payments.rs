//! Payments by card: money is held when they are authorized and moves when they are cleared.

use std::time::SystemTime;

use uuid::Uuid;

use super::refusal::{Rail, Refusal};
use super::transactions::{Hold, Labels, Stage};
use super::{World, id, kinds, text};
use crate::ledger::{LedgerError, Line};

/// How far a payment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PaymentState {
    Pending,
    Cleared,
    Released,
    Declined,
}

/// A payment by card, or money that comes to a card.
#[derive(Debug, Clone)]
pub(crate) struct CardPayment {
    pub(crate) id: Uuid,
    pub(crate) card: Uuid,
    pub(crate) account: Uuid,
    pub(crate) amount: i64,
    /// What was given back of a cleared payment.
    pub(crate) returned: i64,
    pub(crate) state: PaymentState,
    /// Why it was declined.
    pub(crate) reason: String,
    pub(crate) memo: String,
}

/// Why a payment cannot be taken further.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PaymentError {
    #[error("no payment has this id")]
    Unknown,
    #[error("the payment is in no state for this")]
    State,
    #[error("more than was paid")]
    TooMuch,
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl From<LedgerError> for PaymentError {
    fn from(error: LedgerError) -> Self {
        Self::Refused(error.into())
    }
}

impl World {
    /// Asks whether a card may pay, and holds the money if so. A payment that is declined is kept
    /// as well.
    pub(crate) fn authorize(
        &mut self,
        card: Uuid,
        amount: i64,
        memo: String,
        subtype: &'static str,
        at: SystemTime,
    ) -> Result<Uuid, PaymentError> {
        let record = self
            .records
            .get(kinds::CARDS, card)
            .ok_or(PaymentError::Unknown)?;
        let account = id(record, "account_id").ok_or(PaymentError::Unknown)?;
        let is_active = text(record, "card_status") == "ACTIVE";
        let payment = self.new_id();
        let refused = if is_active {
            self.expect_usable(account, Rail::Card)
                .and_then(|()| Ok(self.ledger.hold(payment, account, amount)?))
                .err()
                .map(|refusal| refusal.to_string())
        } else {
            Some("the card is not active".to_owned())
        };
        let (state, hold) = match refused {
            None => (PaymentState::Pending, Hold::Pending),
            Some(_) => (PaymentState::Declined, Hold::Declined),
        };
        self.payments.insert(
            payment,
            CardPayment {
                id: payment,
                card,
                account,
                amount,
                returned: 0,
                state,
                reason: refused.unwrap_or_default(),
                memo: memo.clone(),
            },
        );
        let lines = (
            self.line(account, -amount),
            self.line(self.settlement, amount),
        );
        let labels = card_labels(Stage::Pending(hold), subtype, memo);
        self.list_lines(payment, String::new(), lines, labels, at);
        Ok(payment)
    }

    /// Changes the amount of a payment that is not cleared yet; none releases it.
    pub(crate) fn adjust_payment(
        &mut self,
        payment: Uuid,
        amount: i64,
        at: SystemTime,
    ) -> Result<(), PaymentError> {
        let found = self.payment(payment, PaymentState::Pending)?;
        let before = self.ledger.release(payment);
        if amount > 0
            && let Err(error) = self.ledger.hold(payment, found.account, amount)
        {
            // There was room for it a moment ago.
            let _ = self.ledger.hold(payment, found.account, before);
            return Err(error.into());
        }
        let is_released = amount == 0;
        self.change_payment(payment, |payment| {
            if is_released {
                payment.state = PaymentState::Released;
            } else {
                payment.amount = amount;
            }
        });
        let lines = (
            self.line(found.account, -amount),
            self.line(self.settlement, amount),
        );
        self.change_transaction(payment, at, |transaction| {
            if is_released {
                transaction.stage = Stage::Pending(Hold::Released);
            } else {
                (transaction.primary, transaction.offset) = lines;
            }
        });
        Ok(())
    }

    /// Takes the money of an authorized payment; the amount may differ from what was held.
    pub(crate) fn clear_payment(
        &mut self,
        payment: Uuid,
        amount: i64,
        at: SystemTime,
    ) -> Result<(), PaymentError> {
        let found = self.payment(payment, PaymentState::Pending)?;
        let held = self.ledger.release(payment);
        let settlement = self.settlement;
        let moved = self
            .ledger
            .move_money(payment, None, found.account, settlement, amount, at)
            .cloned();
        let posting = match moved {
            Ok(posting) => posting,
            Err(error) => {
                // There was room for it a moment ago.
                let _ = self.ledger.hold(payment, found.account, held);
                return Err(error.into());
            }
        };
        self.change_payment(payment, |payment| {
            payment.amount = amount;
            payment.state = PaymentState::Cleared;
        });
        let mut lines = posting.lines.into_iter();
        let (Some(primary), Some(offset)) = (lines.next(), lines.next()) else {
            return Ok(());
        };
        self.change_transaction(payment, at, |transaction| {
            transaction.stage = Stage::Posted;
            transaction.primary = primary;
            transaction.offset = offset;
        });
        Ok(())
    }

    pub(super) fn payment(
        &self,
        id: Uuid,
        state: PaymentState,
    ) -> Result<CardPayment, PaymentError> {
        let payment = self.payments.get(id).ok_or(PaymentError::Unknown)?;
        if payment.state == state {
            Ok(payment.clone())
        } else {
            Err(PaymentError::State)
        }
    }

    pub(super) fn change_payment(&mut self, id: Uuid, change: impl FnOnce(&mut CardPayment)) {
        if let Some(payment) = self.payments.get_mut(id) {
            change(payment);
        }
    }

    /// A line that has changed no balance yet.
    fn line(&self, account_id: Uuid, amount: i64) -> Line {
        Line {
            account_id,
            amount,
            balance: self.ledger.balance(account_id).unwrap_or_default(),
        }
    }
}

pub(super) fn card_labels(stage: Stage, subtype: &'static str, memo: String) -> Labels {
    Labels {
        stage,
        kind: "CARD",
        subtype: subtype.to_owned(),
        memo,
        reference_id: None,
    }
}
