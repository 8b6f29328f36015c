//! An API call as a value.

mod meta;

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use meta::{BodyKind, Method, OperationMeta, Paging, ResponseKind, Safety, Stability, Tier};

use crate::DecodeError;
use crate::internal::Sealed;
use crate::record::Record;
use crate::request::RequestError;
use crate::types::{ByteStream, File};

/// One call of the API with all its parameters, ready to be sent as often as needed.
///
/// As JSON it is `{"parameter": value, …, "body": …}`. The idempotency key belongs to the call and
/// not to the value. Operations are generated: the trait is sealed by a supertrait that is hidden and
/// promises nothing, so that it can grow.
pub trait Operation:
    Sealed + Record + Clone + fmt::Debug + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// What comes back on success.
    type Output: fmt::Debug + Serialize + Send;

    /// What the document says about the operation.
    const META: OperationMeta;

    /// The largest file that it takes, in bytes, where a limit is stated.
    const UPLOAD_LIMIT: Option<u64> = None;

    /// The request to a server at `base`, which ends in the version: `https://…/v0`.
    ///
    /// It has neither credentials nor an idempotency key.
    ///
    /// # Errors
    /// A parameter or body that cannot be sent.
    fn request(&self, http: &reqwest::Client, base: &str)
    -> Result<reqwest::Request, RequestError>;

    /// Reads the body of a success. This is the only place where bytes become the output.
    ///
    /// # Errors
    /// A body that is not JSON, or not of the documented form.
    fn decode(body: &[u8]) -> Result<Self::Output, DecodeError>;

    /// The output of an operation whose response is a file ([`ResponseKind::Stream`]); `None` for
    /// every other operation.
    #[must_use]
    fn stream(content: ByteStream) -> Option<Self::Output> {
        drop(content);
        None
    }

    /// The file that it uploads, if it does.
    #[must_use]
    fn upload(&self) -> Option<&File> {
        None
    }
}

/// What can be done with an operation of any type; see the `visit` function of each version.
pub trait OperationVisitor {
    /// What comes of it.
    type Output;

    /// Called with the operation's type.
    fn visit<O: Operation>(self) -> Self::Output;
}
