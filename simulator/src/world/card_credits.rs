//! Money that comes to a card: refunds, reversals of what was taken, credits.

use std::time::SystemTime;

use uuid::Uuid;

use super::card_payments::{CardPayment, PaymentError, PaymentState, card_labels};
use super::transactions::Stage;
use super::{World, id, kinds};

impl World {
    /// Gives back money of a cleared payment, as a transaction of its own.
    pub(crate) fn return_payment(
        &mut self,
        payment: Uuid,
        amount: i64,
        subtype: &'static str,
        at: SystemTime,
    ) -> Result<Uuid, PaymentError> {
        let found = self.payment(payment, PaymentState::Cleared)?;
        if amount > found.amount - found.returned {
            return Err(PaymentError::TooMuch);
        }
        let id = self.credit_card(found.card, amount, found.memo, subtype, at)?;
        self.change_payment(payment, |payment| payment.returned += amount);
        Ok(id)
    }

    /// Money that comes to a card.
    pub(crate) fn credit_card(
        &mut self,
        card: Uuid,
        amount: i64,
        memo: String,
        subtype: &'static str,
        at: SystemTime,
    ) -> Result<Uuid, PaymentError> {
        let account = self
            .records
            .get(kinds::CARDS, card)
            .and_then(|record| id(record, "account_id"))
            .ok_or(PaymentError::Unknown)?;
        let payment = self.new_id();
        let posting = self
            .ledger
            .move_money(payment, None, self.settlement, account, amount, at)?
            .clone();
        let labels = card_labels(Stage::Posted, subtype, memo.clone());
        self.list_transaction(&posting, account, labels);
        self.payments.insert(
            payment,
            CardPayment {
                id: payment,
                card,
                account,
                amount,
                returned: amount,
                state: PaymentState::Cleared,
                reason: String::new(),
                memo,
            },
        );
        Ok(payment)
    }
}
