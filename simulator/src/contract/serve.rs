//! What the server does with the interface files.

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use serde_json::{Map, Value};

use super::body;
use super::operation::{Operation, Segment};
use super::request::check_query;
use super::routes::{Route, find};
use super::sample::Sampler;
use super::schema::Direction;
use super::tiers::{Facts, facts};
use crate::errors::{ApiError, ApiVersion, codes};
use crate::idempotency::{Scope, Tier};
use crate::server::Answer;

/// A picture nobody will see: the beginning and the end of a JPEG.
const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF, 0xD9];

/// The operation that a request calls, if it is one and the request is as documented.
pub(crate) fn admit(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    content: &Bytes,
) -> Result<&'static Operation, ApiError> {
    let operation = match find(method, uri.path()) {
        Route::Found(operation) => operation,
        Route::WrongMethod => {
            let detail = "the path does not take this method";
            return Err(ApiError::new(codes::BAD_REQUEST, detail).with_status(405));
        }
        Route::Unknown => {
            let detail = "there is no such operation";
            return Err(ApiError::new(codes::RESOURCE_NOT_FOUND, detail));
        }
    };
    let query = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri)
        .map(|query| query.0)
        .unwrap_or_default();
    check_query(operation, &query)?;
    body::check(operation, headers, content)?;
    Ok(operation)
}

/// Whether a route of this shape is that of the operation, and not one of ids that happened to
/// match the name of something else.
pub(crate) fn is_handwritten(operation: &Operation, matched: &str) -> bool {
    let matched: Vec<&str> = matched.trim_start_matches('/').split('/').collect();
    matched.len() == operation.segments.len()
        && operation
            .segments
            .iter()
            .zip(matched)
            .all(|(segment, matched)| match segment {
                Segment::Literal(literal) => *literal == matched,
                Segment::Parameter(_) => matched.starts_with('{'),
            })
}

/// The answer of an operation without behaviour of its own. `sent` is the request's body.
pub(crate) fn answer(
    operation: &Operation,
    path: &str,
    sent: &Bytes,
    seed: u64,
    now: std::time::SystemTime,
) -> Answer {
    let (status, content) = operation.success();
    let Some((media, schema)) = content else {
        return Answer::empty(status);
    };
    match media {
        "application/json" => {
            let mut sampler = Sampler::new(operation, Direction::Answered, seed, path, now);
            let known = known(operation, path, sent);
            Answer::json(status, &sampler.value(schema, Some(&known)))
        }
        "image/jpeg" => Answer::new(status, "image/jpeg", JPEG),
        _ => Answer::new(status, "application/octet-stream", &b"simulated"[..]),
    }
}

/// What the request says about the answer: its own members, and the ids of its path.
fn known(operation: &Operation, path: &str, sent: &Bytes) -> Value {
    let mut known = match serde_json::from_slice(sent) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    };
    let given = path.trim_start_matches('/').split('/');
    for (segment, given) in operation.segments.iter().zip(given) {
        if let Segment::Parameter(name) = segment {
            known.insert((*name).to_owned(), given.into());
        }
    }
    if let (Some(Segment::Parameter(_)), Some(last)) =
        (operation.segments.last(), path.rsplit('/').next())
    {
        known.insert("id".to_owned(), last.into());
    }
    Value::Object(known)
}

impl Operation {
    /// How its idempotency keys are treated.
    pub(crate) fn tier(&self) -> Tier {
        if self.facts().is_ledger {
            Tier::Ledger(Scope::Posted)
        } else {
            Tier::General
        }
    }

    /// Whether it changes nothing.
    pub(crate) fn is_read(&self) -> bool {
        self.method == Method::GET
    }

    /// Whether production refuses it.
    pub(crate) fn is_sandbox_only(&self) -> bool {
        self.facts().is_sandbox_only
    }

    fn facts(&self) -> Facts {
        let version = match self.version {
            ApiVersion::V0 => "v0",
            ApiVersion::V1 => "v1",
        };
        facts(version, self.id)
    }
}
