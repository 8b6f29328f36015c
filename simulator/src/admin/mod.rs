//! What a Rust test does with [`Simulator`](crate::Simulator), over HTTP and so for any language:
//! faults, the clock, and a look at what happened.
//!
//! It is no part of Synctera's API. Its requests meet no faults and are not among those received.

mod actions;
mod faults;
mod inspect;

use http::{Method, request};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::errors::{ApiError, ApiVersion, codes};
use crate::server::{Answer, App};

/// Where it is; no path of Synctera begins so.
const ROOT: &str = "/_simulator/";

/// The one that has to wait, so that it is not in the table.
const DELIVERIES: &str = "webhooks/deliveries";

/// Does what a body asks for.
type Handler = fn(&App, &[u8]) -> Result<Value, ApiError>;

/// What there is.
const ROUTES: &[(Method, &str, Handler)] = &[
    (Method::GET, "accounts", inspect::accounts),
    (Method::POST, "ach/settle", actions::settle_ach),
    (Method::GET, "clock", inspect::clock),
    (Method::POST, "clock", actions::advance_clock),
    (Method::GET, "faults", faults::counters),
    (Method::PUT, "faults", faults::replace),
    (Method::POST, "faults/scripts", faults::add_script),
    (Method::GET, "ledger", inspect::ledger),
    (Method::GET, "received", inspect::received),
    (Method::DELETE, "received", actions::forget_received),
    (Method::POST, "seed", actions::seed),
    (Method::POST, "wires/settle", actions::settle_wires),
];

/// Whether a path is here.
pub(crate) fn is_at(path: &str) -> bool {
    path.starts_with(ROOT)
}

/// Answers a request.
pub(crate) async fn answer(app: &App, parts: &request::Parts, body: &[u8]) -> Answer {
    let path = parts.uri.path().strip_prefix(ROOT).unwrap_or_default();
    let done = if !app.is_authorized(&parts.headers) {
        Err(ApiError::new(codes::UNAUTHENTICATED, "no valid API key"))
    } else if path == DELIVERIES && parts.method == Method::POST {
        app.deliveries_attempted().await;
        Ok(Value::Null)
    } else {
        handle(app, &parts.method, path, body)
    };
    done.map_or_else(
        |error| error.answer(ApiVersion::V0),
        |value| Answer::ok(&value),
    )
}

fn handle(app: &App, method: &Method, path: &str, body: &[u8]) -> Result<Value, ApiError> {
    let at_path = || ROUTES.iter().filter(|(_, known, _)| *known == path);
    let found = at_path().find(|(known, _, _)| known == method);
    if let Some((_, _, handler)) = found {
        return handler(app, body);
    }
    if at_path().next().is_some() || path == DELIVERIES {
        let detail = "the path does not take this method";
        return Err(ApiError::new(codes::BAD_REQUEST, detail).with_status(405));
    }
    let detail = "the simulator has nothing of this name";
    Err(ApiError::new(codes::RESOURCE_NOT_FOUND, detail))
}

/// Reads a body. There are no secrets in it: the answer may quote what is wrong.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_json::from_slice(body)
        .map_err(|error| ApiError::new(codes::BAD_REQUEST_BODY, error.to_string()))
}
