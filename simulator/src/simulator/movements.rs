//! One movement of money of each kind, for whoever goes through all operations.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::bank::Bank;
use crate::errors::ApiError;
use crate::world::{AchDirection, NewAch, NewIncoming, NewTransfer, NewWire, Record, World};

/// A movement of each kind; ACH and wire stay pending.
pub(super) fn add(
    world: &mut World,
    bank: &Bank,
    now: SystemTime,
) -> Result<Vec<(String, Uuid)>, ApiError> {
    // Keys of its own for each bank.
    let key = |what: &str| format!("seed-{what}-{}", bank.checking);
    let transfer = NewTransfer {
        from: bank.checking,
        to: bank.savings,
        amount: 100,
        kind: "ACCOUNT_TO_ACCOUNT".to_owned(),
        memo: None,
        reference_id: None,
    };
    let request = json!({
        "amount": 100, "currency": "USD", "type": "ACCOUNT_TO_ACCOUNT",
        "originating_account_id": bank.checking, "receiving_account_id": bank.savings,
    });
    let transfer = world.transfer(transfer, record(request), &key("transfer"), now)?;
    let ach = NewAch {
        direction: AchDirection::Push,
        inside: bank.checking,
        outside: bank.external_account,
        amount: 100,
        memo: "Invented".to_owned(),
        is_same_day: false,
        effective_date: None,
        company_name: None,
        company_entry_description: None,
        reference_info: None,
    };
    let ach = world.send_ach(ach, &key("ach"), now)?;
    let wire = send_wire(world, bank, &key("wire"), now)?;
    let incoming_wire = world.receive_wire(bank.checking, 100, "FEDWIRE", None, now)?;
    let incoming = NewIncoming {
        account: bank.checking,
        amount: 100,
        is_credit: true,
        effective_date: "2020-01-01",
    };
    let incoming_ach = world.receive_ach(incoming, now);
    let ids = [
        ("/ach", ach),
        ("/ach/incoming", incoming_ach),
        ("/transactions", transfer),
        ("/transactions/internal_transfer", transfer),
        ("/transactions/pending", ach),
        ("/transactions/posted", transfer),
        ("/wires", wire),
        ("/wires/incoming", incoming_wire),
    ];
    Ok(ids.map(|(path, id)| (path.to_owned(), id)).into())
}

/// A wire to the account elsewhere.
pub(super) fn send_wire(
    world: &mut World,
    bank: &Bank,
    key: &str,
    now: SystemTime,
) -> Result<Uuid, ApiError> {
    let wire = NewWire {
        from: bank.checking,
        to: bank.external_account,
        amount: 100,
        message: "Invented".to_owned(),
    };
    let request = json!({
        "amount": 100, "currency": "USD", "customer_id": bank.person,
        "originating_account_id": bank.checking, "receiving_account_id": bank.external_account,
        "recipient_message": "Invented",
    });
    Ok(world.send_wire(wire, record(request), key, now)?)
}

fn record(members: Value) -> Record {
    match members {
        Value::Object(members) => members,
        _ => Record::new(),
    }
}
