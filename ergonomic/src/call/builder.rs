//! A call before it is made.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use synctera_runtime::Operation;

use super::options::Options;
use super::{RawCall, Response, attempts};
use crate::client::Synctera;
use crate::error::Error;
use crate::idempotency::KeySource;
use crate::paging::Paged;
use crate::retry::RetryPolicy;
use crate::validate::Checks;

/// A call with its options; nothing happens before it is awaited.
#[must_use = "a call does nothing before it is awaited"]
pub struct Call<O> {
    pub(crate) synctera: Synctera,
    pub(crate) operation: O,
    pub(crate) options: Options,
}

impl<O: Operation> Call<O> {
    pub(crate) fn new(synctera: Synctera, operation: O) -> Self {
        Self {
            synctera,
            operation,
            options: Options::default(),
        }
    }

    /// The key under which a write is done at most once; without one, a fresh key is made.
    pub fn idempotency_key(mut self, key: impl Into<KeySource>) -> Self {
        self.options.key = Some(key.into());
        self
    }

    /// The time for the whole call, all attempts and waits included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// A header besides those that this crate sets; a name of those is an error of the call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options.header(name, value);
        self
    }

    /// Another policy for this call. Whoever repeats what the table does not, answers for it.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.options.retry = Some(Arc::new(policy));
        self
    }

    /// Other checks of the request than the client's: `Validation::Off` for the day a document is
    /// wrong.
    pub fn validation(mut self, checks: impl Into<Checks>) -> Self {
        self.options.checks = Some(checks.into());
        self
    }

    /// The answer as JSON instead of its type.
    pub fn raw(self) -> RawCall<O> {
        RawCall { call: self }
    }
}

impl<O: Paged> Call<O> {
    /// The same call once more. Only lists have it: a copy of a write would get a key of its own, and
    /// be a second write.
    pub(crate) fn again(&self) -> Self {
        Self {
            synctera: self.synctera.clone(),
            operation: self.operation.clone(),
            options: self.options.clone(),
        }
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Response<O::Output>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { attempts::run(&self.synctera, &self.operation, &self.options).await })
    }
}
