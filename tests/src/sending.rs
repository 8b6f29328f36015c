//! Sends an operation value of an operation that is only known by its id.

use std::future::Future;
use std::pin::Pin;

use synctera_api::support::{self, DecodeError, Operation, OperationVisitor, RawClient, SendError};
use synctera_api::{v0, v1};

use crate::raw;

/// A call on its way; gives the status of its answer.
pub type Call = Pin<Box<dyn Future<Output = Result<u16, SendError>> + Send>>;

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

impl<C: RawClient> OperationVisitor<C> for Sender<'_> {
    type Output = Result<Call, DecodeError>;

    fn visit<O: Operation<Client = C>>(self) -> Self::Output {
        let operation: O = support::decode(self.value)?;
        let client: C = raw::client(self.origin);
        Ok(Box::pin(async move {
            let answer = operation.send(&client).await?;
            Ok(answer.status().as_u16())
        }))
    }
}
