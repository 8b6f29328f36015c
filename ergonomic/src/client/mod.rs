//! The client: cheap to clone, shared by all calls.

mod builder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use builder::Builder;
use synctera_runtime::Operation;

use crate::auth::Credentials;
use crate::call::Call;
use crate::environment::{self, BaseUrl, Environment};
use crate::error::{ConfigurationError, Error};
use crate::observe::Observer;
use crate::paging::{List, Paged};
use crate::retry::{Backoff, Budget, RetryPolicy};
use crate::time::Time;
use crate::validate::Checks;

/// A client of Synctera's API. Clones share connections, credentials and the budget of retries.
#[derive(Clone)]
pub struct Synctera {
    inner: Arc<Inner>,
}

struct Inner {
    base: BaseUrl,
    http: reqwest::Client,
    credentials: Arc<dyn Credentials>,
    policy: Arc<dyn RetryPolicy>,
    budget: Budget,
    time: Arc<dyn Time>,
    observers: Vec<Arc<dyn Observer>>,
    settings: Settings,
}

/// Sizes and times.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) largest_body: usize,
    pub(crate) backoff: Backoff,
    pub(crate) checks: Checks,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
            largest_body: 64 << 20,
            backoff: Backoff::default(),
            checks: Checks::default(),
        }
    }
}

impl Synctera {
    /// A builder; environment and key have no default.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A client for the sandbox.
    ///
    /// # Errors
    /// A key that cannot be sent.
    pub fn sandbox(key: impl Into<String>) -> Result<Self, Error> {
        Self::builder()
            .environment(Environment::Sandbox)
            .api_key(key)
            .build()
    }

    /// A client from the variables `SYNCTERA_API_KEY`, `SYNCTERA_ENVIRONMENT` and
    /// `SYNCTERA_BASE_URL`, or `apikey` and `baseurl` as Synctera's guides export them.
    ///
    /// # Errors
    /// Variables that are missing or contradict each other; the error names them.
    pub fn from_env() -> Result<Self, Error> {
        let read =
            environment::read(|name| std::env::var(name).ok()).map_err(ConfigurationError::from)?;
        Self::builder()
            .environment(read.environment)
            .credentials(read.key)
            .build()
    }

    /// A call of any operation of either version.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self.clone(), operation)
    }

    /// A list of either version: one page by `.await`, or all of them as a stream.
    pub fn list<O: Paged>(&self, operation: O) -> List<O> {
        List::new(self.call(operation))
    }

    /// Whether real money moves where this client calls.
    #[must_use]
    pub fn is_production(&self) -> bool {
        self.inner.base.is_production()
    }

    pub(crate) fn base_of(&self, version: &str) -> String {
        self.inner.base.of_version(version)
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    pub(crate) fn credentials(&self) -> &dyn Credentials {
        &*self.inner.credentials
    }

    pub(crate) fn retry_policy(&self) -> &dyn RetryPolicy {
        &*self.inner.policy
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.inner.budget
    }

    pub(crate) fn time(&self) -> &dyn Time {
        &*self.inner.time
    }

    pub(crate) fn observers(&self) -> &[Arc<dyn Observer>] {
        &self.inner.observers
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.inner.settings
    }
}

impl fmt::Debug for Synctera {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Synctera")
            .field("base", &self.inner.base)
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}
