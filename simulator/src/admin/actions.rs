//! What makes something happen.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{inspect, read};
use crate::errors::{ApiError, codes};
use crate::server::App;

/// How far to move the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

pub(super) fn advance_clock(app: &App, body: &[u8]) -> Result<Value, ApiError> {
    let Advance { advance_seconds } = read(body)?;
    app.clock.advance(Duration::from_secs(advance_seconds));
    inspect::clock(app, body)
}

pub(super) fn settle_ach(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    app.settle_ach();
    Ok(Value::Null)
}

pub(super) fn settle_wires(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    app.settle_wires();
    Ok(Value::Null)
}

pub(super) fn forget_received(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    app.state().received.clear();
    Ok(Value::Null)
}

/// Sets up another small bank.
pub(super) fn seed(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    let bank = app
        .seed()
        .map_err(|error| ApiError::new(codes::INTERNAL_ERROR, error.to_string()))?;
    Ok(json!({
        "person": bank.person,
        "business": bank.business,
        "account_template": bank.account_template,
        "checking": bank.checking,
        "savings": bank.savings,
        "business_account": bank.business_account,
        "external_account": bank.external_account,
        "virtual_card_product": bank.virtual_card_product,
        "physical_card_product": bank.physical_card_product,
        "card": bank.card,
    }))
}
