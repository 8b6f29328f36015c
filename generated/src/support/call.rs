// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Operations as values, and the raw client that sends one.

use std::fmt;
use std::future::Future;

use progenitor_client::ResponseValue;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::DecodeError;
use super::context::Context;
use super::file::File;
use super::operation::OperationMeta;
use super::params::ParameterError;

/// One call of the API with all its parameters, ready to be sent as often as needed.
///
/// As JSON it is `{"parameter": value, …, "body": …}`; the idempotency key belongs to the call and
/// not to the value.
pub trait Operation:
    Clone + fmt::Debug + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The raw client of the operation's version.
    type Client: RawClient;
    /// What comes back on success.
    type Output: Send;
    /// What the document says about the operation.
    const META: OperationMeta;

    /// Sends it once.
    ///
    /// # Errors
    /// A parameter that cannot be sent, or what the raw client reports.
    fn send(
        &self,
        client: &Self::Client,
    ) -> impl Future<Output = Result<ResponseValue<Self::Output>, SendError>> + Send;

    /// Reads a success body as this operation's answer and writes it again, which shows what of it
    /// is understood; `None` where the answer is not JSON.
    #[must_use]
    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        let _ = json;
        None
    }

    /// The largest file that it takes, in bytes, where a limit is stated.
    const UPLOAD_LIMIT: Option<u64> = None;

    /// The file that it uploads, if it does.
    #[must_use]
    fn upload(&self) -> Option<&File> {
        None
    }
}

/// A version's client for one call.
pub trait RawClient: Clone + Send + Sync + Sized + 'static {
    /// The version's name: `v0`.
    const API: &'static str;

    /// A client for the server at `base`, which ends in the version: `https://…/v0`.
    fn for_call(base: &str, http: reqwest::Client, context: Context) -> Self;
}

/// Why a call gave no typed answer.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// A parameter cannot be sent; nothing was.
    #[error(transparent)]
    Parameter(#[from] ParameterError),
    /// The body cannot be written; nothing was sent.
    #[error("the body cannot be written as {0}")]
    Body(&'static str),
    /// The raw client's report. It may hold the answer's content, so that neither its text nor its
    /// Debug form is ever printed from here.
    #[error("the call gave no answer that its document describes")]
    Raw(Box<progenitor_client::Error<()>>),
}

impl fmt::Debug for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(error) => f.debug_tuple("Parameter").field(error).finish(),
            Self::Body(form) => f.debug_tuple("Body").field(form).finish(),
            Self::Raw(_) => f.write_str("Raw([hidden])"),
        }
    }
}

impl From<progenitor_client::Error<()>> for SendError {
    fn from(error: progenitor_client::Error<()>) -> Self {
        Self::Raw(Box::new(error))
    }
}

/// What can be done with an operation of any type; see the `visit` function of each version.
pub trait OperationVisitor<C: RawClient> {
    /// What comes of it.
    type Output;
    /// Called with the operation's type.
    fn visit<O: Operation<Client = C>>(self) -> Self::Output;
}

/// An answer as it was understood.
#[derive(Clone, PartialEq, Eq)]
pub struct Echo {
    /// The answer written again: what of the body is understood.
    pub json: Vec<u8>,
    /// Its Debug form, which shows no personal and no secret value.
    pub debug: String,
}

/// Reads an answer and writes it again.
#[allow(dead_code, reason = "a document may have no JSON")]
pub(crate) fn echo<T>(json: &[u8]) -> Result<Echo, DecodeError>
where
    T: fmt::Debug + Serialize + DeserializeOwned,
{
    super::decode::<T>(json).map(|answer| Echo {
        json: serde_json::to_vec(&answer).unwrap_or_default(),
        debug: format!("{answer:?}"),
    })
}

/// The context with another content type, for bodies that are not JSON.
#[allow(dead_code, reason = "a document may have no files")]
pub(crate) fn with_content_type(context: &Context, kind: &str) -> Result<Context, SendError> {
    let kind = HeaderValue::from_str(kind).map_err(|_| SendError::Body("a file of that type"))?;
    let mut headers = context.headers().cloned().unwrap_or_else(HeaderMap::new);
    headers.insert(CONTENT_TYPE, kind);
    Ok(context.clone().with_headers(headers))
}

/// A part of a form that is not text.
#[allow(dead_code, reason = "a document may have no such form")]
pub(crate) fn json_text<T: Serialize>(value: &T) -> Result<String, SendError> {
    serde_json::to_string(value).map_err(|_| SendError::Body("JSON"))
}

/// Makes progenitor's client a [`RawClient`].
#[allow(unused_macros, reason = "a crate may have no version")]
macro_rules! raw_client {
    ($client:ident, $api:literal) => {
        $crate::support::client_hooks!($client);

        impl $crate::support::RawClient for $client {
            const API: &'static str = $api;

            fn for_call(
                base: &str,
                http: ::reqwest::Client,
                context: $crate::support::Context,
            ) -> Self {
                Self::new_with_client(base, http, context)
            }
        }

        impl $client {
            /// The same client, sending another content type.
            #[allow(dead_code)]
            pub(crate) fn with_content_type(
                &self,
                kind: &str,
            ) -> Result<Self, $crate::support::SendError> {
                let context = $crate::support::call::with_content_type(&self.inner, kind)?;
                Ok(Self::new_with_client(
                    &self.baseurl,
                    self.client.clone(),
                    context,
                ))
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use raw_client;
