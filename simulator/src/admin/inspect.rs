//! What has happened.

use serde_json::{Map, Value, json};

use crate::clock::timestamp;
use crate::errors::ApiError;
use crate::ledger::Posting;
use crate::server::{App, Received};

pub(super) fn clock(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    Ok(json!({"now": timestamp(app.clock.now())}))
}

/// The requests, oldest first.
pub(super) fn received(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    let state = app.state();
    let requests: Vec<Value> = state.received.iter().map(request).collect();
    Ok(json!({"received": requests}))
}

/// A request. What is no text is shown with replacement characters.
fn request(received: &Received) -> Value {
    let mut headers: Map<String, Value> = Map::new();
    for (name, value) in &received.headers {
        let values = headers.entry(name.as_str()).or_insert_with(|| json!([]));
        if let Some(values) = values.as_array_mut() {
            values.push(String::from_utf8_lossy(value.as_bytes()).into());
        }
    }
    json!({
        "method": received.method.as_str(),
        "path": received.path,
        "query": received.query,
        "headers": headers,
        "body": String::from_utf8_lossy(&received.body),
        "at": timestamp(received.at),
        "fault": received.fault,
    })
}

/// The accounts with the bank, oldest first.
pub(super) fn accounts(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    let accounts: Vec<Value> = app
        .state()
        .world
        .account_summaries()
        .into_iter()
        .map(|account| {
            json!({
                "id": account.id, "nickname": account.nickname, "balance": account.balance,
            })
        })
        .collect();
    Ok(json!({"accounts": accounts}))
}

/// Every balance and posting, in minor units.
pub(super) fn ledger(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    let state = app.state();
    let ledger = state.world.ledger.snapshot();
    let postings: Vec<Value> = ledger.postings.iter().map(posting).collect();
    Ok(json!({
        "settlement_account_id": state.world.settlement(),
        "balances": ledger.balances,
        "held": ledger.held,
        "postings": postings,
    }))
}

fn posting(posting: &Posting) -> Value {
    let lines: Vec<Value> = posting
        .lines
        .iter()
        .map(|line| {
            json!({
                "account_id": line.account_id, "amount": line.amount, "balance": line.balance,
            })
        })
        .collect();
    json!({
        "transaction_id": posting.transaction_id,
        "idempotency_key": posting.idempotency_key,
        "lines": lines,
        "at": timestamp(posting.at),
    })
}
