//! The client: cheap to clone, shared by all calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use synctera_api::support::{Context, Operation, RawClient};

use crate::auth::{ApiKey, Credentials};
use crate::call::Call;
use crate::environment::{self, BaseUrl, Environment};
use crate::error::{ConfigurationError, Error};
use crate::observe::Observer;
use crate::retry::{Backoff, Budget, RetryPolicy, Standard};
use crate::time::{SystemTimer, Time};

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
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
            largest_body: 64 << 20,
            backoff: Backoff::default(),
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

    /// progenitor's own client, with the current key. It sends once, without an idempotency key and
    /// without anything else that this crate adds.
    ///
    /// # Errors
    /// Credentials that give no key.
    pub async fn raw_client<C: RawClient>(&self) -> Result<C, Error> {
        let key = self
            .credentials()
            .api_key()
            .await
            .map_err(|_| ConfigurationError::NoCredentials)?;
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(
            reqwest::header::AUTHORIZATION,
            key.authorization().map_err(ConfigurationError::from)?,
        );
        let context = Context::new().with_headers(headers);
        Ok(C::for_call(
            &self.base_of(C::API),
            self.http().clone(),
            context,
        ))
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
