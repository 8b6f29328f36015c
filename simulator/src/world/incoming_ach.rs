//! ACH that others send: money that comes in or is taken, at once or on a later day.

use std::time::SystemTime;

use serde_json::json;
use uuid::Uuid;

use super::refusal::Rail;
use super::transactions::{Labels, Stage};
use super::{Record, TENANT, World, id, integer, kinds, text};
use crate::clock::{date, timestamp};

/// An ACH that others send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NewIncoming<'a> {
    pub(crate) account: Uuid,
    pub(crate) amount: i64,
    /// Whether the account gets the money or gives it.
    pub(crate) is_credit: bool,
    pub(crate) effective_date: &'a str,
}

impl World {
    /// Takes an ACH from outside. One for a later day waits for it; one without an amount only
    /// tests whether the account is there.
    pub(crate) fn receive_ach(&mut self, new: NewIncoming<'_>, at: SystemTime) -> Uuid {
        let today = date(at);
        let is_future = new.effective_date > today.as_str();
        let ach = self.new_id();
        let number = self.records.len(kinds::INCOMING_ACH) + 1;
        let mut record = Record::new();
        let members = [
            ("id", json!(ach)),
            ("account_id", json!(new.account)),
            ("account_no", json!(self.account_number(new.account))),
            ("amount", json!(new.amount)),
            ("company_entry_description", json!("SIMULATED")),
            ("company_name", json!("Invented Sender")),
            (
                "dc_sign",
                json!(if new.is_credit { "credit" } else { "debit" }),
            ),
            ("effective_date", json!(new.effective_date)),
            ("identification_number", json!("")),
            ("is_future_dated", json!(is_future)),
            ("originating_routing_number", json!("000000000")),
            ("sec_code", json!("PPD")),
            ("settlement_date", json!(new.effective_date)),
            ("status", json!("INIT")),
            ("tenant", json!(TENANT)),
            ("trace_no", json!(format!("{number:015}"))),
            ("creation_time", json!(timestamp(at))),
        ];
        for (name, value) in members {
            record.insert(name.into(), value);
        }
        self.records.insert(kinds::INCOMING_ACH, ach, record);
        if is_future {
            self.waiting_ach
                .insert((new.effective_date.to_owned(), ach));
            self.tell_future(ach, at);
        } else {
            self.post_incoming(ach, at);
        }
        ach
    }

    /// Posts what has waited for this day.
    pub(crate) fn post_waiting_ach(&mut self, at: SystemTime) {
        if self.waiting_ach.is_empty() {
            return;
        }
        let today = date(at);
        while let Some((day, ach)) = self.waiting_ach.first().cloned() {
            if day > today {
                return;
            }
            self.waiting_ach.remove(&(day, ach));
            self.post_incoming(ach, at);
        }
    }

    /// Moves the money, or sends the ACH back if that is not possible.
    fn post_incoming(&mut self, ach: Uuid, at: SystemTime) {
        let Some(record) = self.records.get(kinds::INCOMING_ACH, ach) else {
            return;
        };
        let amount = integer(record, "amount");
        let is_credit = text(record, "dc_sign") == "credit";
        let account = id(record, "account_id").unwrap_or_default();
        let outcome = if amount == 0 {
            Ok(())
        } else {
            self.move_incoming(account, amount, is_credit, at)
        };
        let Some(record) = self.records.get_mut(kinds::INCOMING_ACH, ach) else {
            return;
        };
        let status = match outcome {
            Ok(()) => "POSTED",
            Err(reason) => {
                record.insert("decline_reason".into(), json!(reason));
                "RETURNED"
            }
        };
        record.insert("status".into(), json!(status));
    }

    fn move_incoming(
        &mut self,
        account: Uuid,
        amount: i64,
        is_credit: bool,
        at: SystemTime,
    ) -> Result<(), String> {
        self.expect_usable(account, Rail::Ach)
            .map_err(|refusal| refusal.to_string())?;
        let (from, to, subtype) = if is_credit {
            (self.settlement, account, "INCOMING_CREDIT")
        } else {
            (account, self.settlement, "INCOMING_DEBIT")
        };
        let labels = Labels {
            stage: Stage::Posted,
            kind: "ACH",
            subtype: subtype.to_owned(),
            memo: "Invented Sender".to_owned(),
            reference_id: None,
        };
        self.move_outside(None, (from, to), account, amount, labels, at)
            .map(|_| ())
            .map_err(|error| error.to_string())
    }

    fn tell_future(&mut self, ach: Uuid, at: SystemTime) {
        let Some(record) = self.records.get(kinds::INCOMING_ACH, ach) else {
            return;
        };
        let new = super::shown(record);
        let event = super::Event {
            v0: "ACH.INCOMING.FUTURE_DATED",
            v1: "",
            resource_id: ach,
            old: None,
            new: &new,
        };
        self.emit(&event, at);
    }
}
