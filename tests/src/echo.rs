//! Calls the generated code for an operation that is only known by its id.

use std::fmt;

use serde::Serialize;
use synctera_api::{v0, v1};
use synctera_runtime::{
    DecodeError, Operation, OperationMeta, OperationVisitor, ResponseKind, decode,
};

/// A body as it was understood.
#[derive(Clone, PartialEq, Eq)]
pub struct Echo {
    /// The value written again: what of the body is understood.
    pub json: Vec<u8>,
    /// Its Debug form, which shows no personal and no secret value.
    pub debug: String,
}

impl Echo {
    fn of<T: Serialize + fmt::Debug>(value: &T) -> Self {
        Self {
            json: serde_json::to_vec(value).unwrap_or_default(),
            debug: format!("{value:?}"),
        }
    }
}

/// The operations of the generated crate in this version; none if there is no such version.
#[must_use]
pub fn operations(api: &str) -> &'static [OperationMeta] {
    match api {
        "v0" => v0::OPERATIONS,
        "v1" => v1::OPERATIONS,
        _ => &[],
    }
}

/// What the generated code makes of a success body. The outer `None` says that there is no such
/// operation, the inner one that its answer is not JSON.
#[must_use]
pub fn answer(api: &str, id: &str, body: &[u8]) -> Option<Option<Result<Echo, DecodeError>>> {
    match api {
        "v0" => v0::visit(id, Answer(body)),
        "v1" => v1::visit(id, Answer(body)),
        _ => None,
    }
}

/// What the generated code makes of an operation value. `None` if there is no such operation.
#[must_use]
pub fn request(api: &str, id: &str, value: &[u8]) -> Option<Result<Echo, DecodeError>> {
    match api {
        "v0" => v0::visit(id, Request(value)),
        "v1" => v1::visit(id, Request(value)),
        _ => None,
    }
}

struct Answer<'a>(&'a [u8]);

impl OperationVisitor for Answer<'_> {
    type Output = Option<Result<Echo, DecodeError>>;

    fn visit<O: Operation>(self) -> Self::Output {
        (O::META.response == ResponseKind::Decode)
            .then(|| O::decode(self.0).map(|output| Echo::of(&output)))
    }
}

struct Request<'a>(&'a [u8]);

impl OperationVisitor for Request<'_> {
    type Output = Result<Echo, DecodeError>;

    fn visit<O: Operation>(self) -> Self::Output {
        let operation: O = decode(self.0)?;
        Ok(Echo::of(&operation))
    }
}
