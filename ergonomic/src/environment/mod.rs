//! Where calls go: there is no default, the caller or the variables must choose.

mod base_url;
mod from_env;

pub(crate) use base_url::BaseUrl;
pub use base_url::BaseUrlError;
pub use from_env::EnvironmentError;
pub(crate) use from_env::read;

/// The server that calls go to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Synctera's sandbox: nothing moves in the real world.
    Sandbox,
    /// Production: real money.
    Production,
    /// Another server, by its base URL without version, such as a simulator on this machine.
    ///
    /// A URL on production's host counts as production.
    Custom(String),
}

/// The sandbox's base URL without version.
pub(crate) const SANDBOX: &str = "https://api-sandbox.synctera.com";
/// Production's base URL without version.
pub(crate) const PRODUCTION: &str = "https://api.synctera.com";
/// Production's host.
pub(crate) const PRODUCTION_HOST: &str = "api.synctera.com";
/// The sandbox's host.
pub(crate) const SANDBOX_HOST: &str = "api-sandbox.synctera.com";

impl Environment {
    /// The base URL, checked; plain HTTP is for loopback unless allowed.
    pub(crate) fn base_url(&self, allow_plain_http: bool) -> Result<BaseUrl, BaseUrlError> {
        let url = match self {
            Self::Sandbox => SANDBOX,
            Self::Production => PRODUCTION,
            Self::Custom(url) => url,
        };
        BaseUrl::parse(url, allow_plain_http)
    }
}
