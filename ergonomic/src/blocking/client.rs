//! The client that blocks.

use std::sync::Arc;

use synctera_runtime::Operation;
use tokio::runtime::{Builder, Handle, Runtime};

use super::{Call, List};
use crate::error::{ConfigurationError, Error};
use crate::handle::Caller;
use crate::handle::sealed::Sealed;
use crate::paging::Paged;

/// A client whose calls block the thread until they end. Clones share everything.
#[derive(Clone, Debug)]
pub struct Synctera {
    client: crate::Synctera,
    runtime: Arc<Waiting>,
}

/// The runtime that is waited on. One that is dropped within another runtime would panic.
#[derive(Debug)]
struct Waiting(Option<Runtime>);

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Synctera {
    /// Makes the calls of an async client block.
    ///
    /// # Errors
    /// A runtime that the system does not give.
    pub fn new(client: crate::Synctera) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| ConfigurationError::NoRuntime)?;
        Ok(Self {
            client,
            runtime: Arc::new(Waiting(Some(runtime))),
        })
    }

    /// A call of any operation of either version.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self.client.call(operation), self.clone())
    }

    /// A list of either version.
    pub fn list<O: Paged>(&self, operation: O) -> List<O> {
        List::new(self.client.list(operation), self.clone())
    }

    /// Whether real money moves where this client calls.
    #[must_use]
    pub fn is_production(&self) -> bool {
        self.client.is_production()
    }

    /// Waits for a future; within an async runtime that would stop the whole thread, and is an error.
    pub(super) fn wait<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            return Err(ConfigurationError::BlocksRuntime.into());
        }
        match &self.runtime.0 {
            Some(runtime) => Ok(runtime.block_on(future)),
            None => Err(ConfigurationError::NoRuntime.into()),
        }
    }
}

impl Sealed for Synctera {}

impl Caller for Synctera {
    type Call<O: Operation> = Call<O>;
    type List<O: Paged> = List<O>;

    fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Self::call(self, operation)
    }

    fn list<O: Paged>(&self, operation: O) -> List<O> {
        Self::list(self, operation)
    }
}
