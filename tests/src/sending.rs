//! Sends an operation value of an operation that is only known by its id.

use std::future::Future;
use std::pin::Pin;

use synctera_api::{v0, v1};
use synctera_runtime::{DecodeError, Operation, OperationVisitor, decode};

use crate::raw::{self, RawError};

/// A call on its way; gives the status of its success.
pub type Call = Pin<Box<dyn Future<Output = Result<u16, RawError>> + Send>>;

/// Prepares the call of an operation value to a server at `origin`. `None` if there is no such
/// operation.
#[must_use]
pub fn send(api: &str, id: &str, value: &[u8], origin: &str) -> Option<Result<Call, DecodeError>> {
    let sender = Sender { value, origin };
    match api {
        "v0" => v0::visit(id, sender),
        "v1" => v1::visit(id, sender),
        _ => None,
    }
}

struct Sender<'a> {
    value: &'a [u8],
    origin: &'a str,
}

impl OperationVisitor for Sender<'_> {
    type Output = Result<Call, DecodeError>;

    fn visit<O: Operation>(self) -> Self::Output {
        let operation: O = decode(self.value)?;
        let origin = self.origin.to_owned();
        Ok(Box::pin(async move {
            let response = raw::send(&origin, &operation).await?;
            Ok(response.status().as_u16())
        }))
    }
}
