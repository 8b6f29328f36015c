//! What makes two requests the same request.

use bytes::Bytes;
use http::Method;

/// Method, path with query, and payload, compared byte by byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    /// The method.
    pub(crate) method: Method,
    /// The path, with the query if there is one.
    pub(crate) target: String,
    /// The body as it was sent.
    pub(crate) payload: Bytes,
}
