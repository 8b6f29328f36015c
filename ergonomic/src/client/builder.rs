//! Makes the client: what has no default must be said.

use std::sync::Arc;
use std::time::Duration;

use super::{Inner, Settings, Synctera};
use crate::auth::{ApiKey, Credentials};
use crate::environment::Environment;
use crate::error::{ConfigurationError, Error};
use crate::observe::Observer;
use crate::retry::{Backoff, Budget, RetryPolicy, Standard};
use crate::time::{SystemTimer, Time};
use crate::validate::Checks;

/// How many attempts a call has unless it says otherwise.
const ATTEMPTS: u32 = 4;

/// Makes a [`Synctera`].
#[derive(Default)]
#[must_use]
pub struct Builder {
    environment: Option<Environment>,
    credentials: Option<Result<Arc<dyn Credentials>, ConfigurationError>>,
    allow_plain_http: bool,
    http: Option<reqwest::Client>,
    proxy: Option<reqwest::Proxy>,
    policy: Option<Arc<dyn RetryPolicy>>,
    budget: Budget,
    time: Option<Arc<dyn Time>>,
    observers: Vec<Arc<dyn Observer>>,
    settings: Settings,
}

impl Builder {
    /// Where calls go.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// The key of the workspace.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.credentials = Some(
            ApiKey::new(key)
                .map_err(Into::into)
                .map(|key| Arc::new(key) as Arc<dyn Credentials>),
        );
        self
    }

    /// Where the key comes from, if it changes at run time.
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Some(Ok(Arc::new(credentials)));
        self
    }

    /// Lets the key travel in clear to machines other than this one. Only for closed networks.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// A client of your own. Build it without redirects and without retries of its own
    /// (`redirect(Policy::none())`, `retry(reqwest::retry::never())`): this crate owns both.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// A proxy; not used with a client of your own.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// When failed attempts are repeated; by default what the reviewed table says, four attempts.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.policy = Some(Arc::new(policy));
        self
    }

    /// How long to wait between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.settings.backoff = backoff;
        self
    }

    /// The budget of retries that all calls share.
    pub fn retry_budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// The time for one attempt; 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// The time for a call with all its attempts; 2 min by default.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.total_timeout = timeout;
        self
    }

    /// The largest answer that is read into memory; 64 MiB by default. Downloads are not limited.
    pub fn largest_body(mut self, bytes: usize) -> Self {
        self.settings.largest_body = bytes;
        self
    }

    /// How requests are checked before they leave; by default everything is, and what Synctera
    /// would refuse is not sent.
    pub fn validation(mut self, checks: impl Into<Checks>) -> Self {
        self.settings.checks = checks.into();
        self
    }

    /// Told of attempts and errors.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Another clock, for tests.
    pub fn time(mut self, time: impl Time + 'static) -> Self {
        self.time = Some(Arc::new(time));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// No environment or key, or one that cannot be used.
    pub fn build(self) -> Result<Synctera, Error> {
        let environment = self.environment.ok_or(ConfigurationError::NoEnvironment)?;
        let base = environment
            .base_url(self.allow_plain_http)
            .map_err(ConfigurationError::from)?;
        let credentials = self
            .credentials
            .ok_or(ConfigurationError::NoCredentials)??;
        let http = match self.http {
            Some(http) => http,
            None => http_client(self.proxy)?,
        };
        Ok(Synctera {
            inner: Arc::new(Inner {
                base,
                http,
                credentials,
                policy: self
                    .policy
                    .unwrap_or_else(|| Arc::new(Standard.with_attempt_limit(ATTEMPTS))),
                budget: self.budget,
                time: self.time.unwrap_or_else(|| Arc::new(SystemTimer)),
                observers: self.observers,
                settings: self.settings,
            }),
        })
    }
}

fn http_client(proxy: Option<reqwest::Proxy>) -> Result<reqwest::Client, ConfigurationError> {
    let mut builder = reqwest::Client::builder()
        // Credentials never follow a redirect, because nothing does.
        .redirect(reqwest::redirect::Policy::none())
        // One layer owns retries.
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10))
        .pool_idle_timeout(Duration::from_secs(60))
        .tcp_keepalive(Duration::from_secs(60))
        .user_agent(concat!("synctera-rust/", env!("CARGO_PKG_VERSION")));
    if let Some(proxy) = proxy {
        builder = builder.proxy(proxy);
    }
    builder.build().map_err(|_| ConfigurationError::HttpClient)
}
