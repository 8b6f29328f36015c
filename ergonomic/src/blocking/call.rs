//! A call that blocks.

use serde_json::Value;
use synctera_runtime::Operation;

use super::Synctera;
use crate::call::{Response, forward_options};
use crate::error::Error;
use crate::idempotency::KeySource;

/// A call with its options; nothing happens before [`send`](Self::send).
#[must_use = "a call does nothing before it is sent"]
pub struct Call<O> {
    call: crate::Call<O>,
    synctera: Synctera,
}

impl<O: Operation> Call<O> {
    pub(super) fn new(call: crate::Call<O>, synctera: Synctera) -> Self {
        Self { call, synctera }
    }

    /// The key under which a write is done at most once; without one, a fresh key is made.
    pub fn idempotency_key(mut self, key: impl Into<KeySource>) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    forward_options!(call);

    /// Makes the call.
    ///
    /// # Errors
    /// As for the async call, and within an async runtime.
    pub fn send(self) -> Result<Response<O::Output>, Error> {
        self.synctera.wait(self.call.into_future())?
    }

    /// Makes the call and gives its answer as JSON, also where it does not fit its type.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub fn send_raw(self) -> Result<Response<Value>, Error> {
        self.synctera.wait(self.call.raw().into_future())?
    }
}
