//! The settings that variables make: Synctera's own names for them, and those of its guides.

use super::{BaseUrl, Environment, PRODUCTION_HOST, SANDBOX_HOST};
use crate::auth::ApiKey;

/// Why the variables make no settings. Names the variables, never their values.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentError {
    /// Nothing says which key to use.
    #[error("no API key: set SYNCTERA_API_KEY")]
    NoKey,
    /// Nothing says where calls go.
    #[error(
        "no environment is chosen: set SYNCTERA_ENVIRONMENT to sandbox or production, or SYNCTERA_BASE_URL"
    )]
    NoEnvironment,
    /// The environment has another name.
    #[error("SYNCTERA_ENVIRONMENT must be sandbox or production")]
    UnknownEnvironment,
    /// Two variables say different things.
    #[error("{0} and {1} contradict each other: unset one of them")]
    Contradiction(&'static str, &'static str),
    /// A base URL cannot be used.
    #[error("{0}: {1}")]
    BaseUrl(&'static str, super::BaseUrlError),
    /// The key cannot be sent.
    #[error("{0}: the key has characters that no header can carry")]
    Key(&'static str),
}

/// What the variables say.
#[derive(Debug)]
pub(crate) struct FromEnv {
    pub(crate) environment: Environment,
    pub(crate) key: ApiKey,
}

/// Reads the settings with `variable`, which gives the value of a variable.
pub(crate) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<FromEnv, EnvironmentError> {
    let value = |name: &'static str| {
        variable(name)
            .filter(|value| !value.trim().is_empty())
            .map(|value| (name, value))
    };
    let (key_name, key) = one_of(value("SYNCTERA_API_KEY"), value("apikey"), |a, b| a == b)?
        .ok_or(EnvironmentError::NoKey)?;
    let key = ApiKey::new(key.trim()).map_err(|_| EnvironmentError::Key(key_name))?;
    let same = |a: &str, b: &str| match (BaseUrl::parse(a, true), BaseUrl::parse(b, true)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    };
    let base = one_of(value("SYNCTERA_BASE_URL"), value("baseurl"), same)?;
    let chosen = match value("SYNCTERA_ENVIRONMENT") {
        None => None,
        Some((_, name)) => Some(match name.trim().to_ascii_lowercase().as_str() {
            "sandbox" => (Environment::Sandbox, SANDBOX_HOST),
            "production" => (Environment::Production, PRODUCTION_HOST),
            _ => return Err(EnvironmentError::UnknownEnvironment),
        }),
    };
    let environment = match (chosen, base) {
        (None, None) => return Err(EnvironmentError::NoEnvironment),
        (Some((environment, _)), None) => environment,
        (None, Some((_, url))) => Environment::Custom(url),
        (Some((_, host)), Some((name, url))) => {
            let parsed = BaseUrl::parse(&url, true)
                .map_err(|error| EnvironmentError::BaseUrl(name, error))?;
            if !parsed.host().eq_ignore_ascii_case(host) {
                return Err(EnvironmentError::Contradiction(
                    "SYNCTERA_ENVIRONMENT",
                    name,
                ));
            }
            Environment::Custom(url)
        }
    };
    Ok(FromEnv { environment, key })
}

type Setting = Option<(&'static str, String)>;

fn one_of(
    ours: Setting,
    theirs: Setting,
    same: impl Fn(&str, &str) -> bool,
) -> Result<Setting, EnvironmentError> {
    match (ours, theirs) {
        (Some((a, x)), Some((b, y))) if !same(&x, &y) => Err(EnvironmentError::Contradiction(a, b)),
        (ours, theirs) => Ok(ours.or(theirs)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> Result<FromEnv, EnvironmentError> {
        read(|name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_caller_must_choose() {
        assert_eq!(with(&[]).unwrap_err(), EnvironmentError::NoKey);
        assert_eq!(
            with(&[("apikey", "k")]).unwrap_err(),
            EnvironmentError::NoEnvironment
        );
        assert_eq!(
            with(&[("apikey", "k"), ("SYNCTERA_ENVIRONMENT", "staging")]).unwrap_err(),
            EnvironmentError::UnknownEnvironment
        );
    }

    #[test]
    fn both_families_of_names_are_read() {
        let read = with(&[
            ("SYNCTERA_API_KEY", "k"),
            ("SYNCTERA_ENVIRONMENT", "Sandbox"),
        ])
        .unwrap();
        assert_eq!(read.environment, Environment::Sandbox);
        let url = "https://api-sandbox.synctera.com/v0";
        let read = with(&[("apikey", "k"), ("baseurl", url)]).unwrap();
        assert_eq!(read.environment, Environment::Custom(url.into()));
    }

    #[test]
    fn contradictions_name_the_variables() {
        let key = ("SYNCTERA_API_KEY", "k");
        for (variables, a, b) in [
            (vec![key, ("apikey", "other")], "SYNCTERA_API_KEY", "apikey"),
            (
                vec![
                    key,
                    ("SYNCTERA_BASE_URL", "https://a.example"),
                    ("baseurl", "https://b.example"),
                ],
                "SYNCTERA_BASE_URL",
                "baseurl",
            ),
            (
                vec![
                    key,
                    ("SYNCTERA_ENVIRONMENT", "sandbox"),
                    ("baseurl", "https://api.synctera.com"),
                ],
                "SYNCTERA_ENVIRONMENT",
                "baseurl",
            ),
        ] {
            assert_eq!(
                with(&variables).unwrap_err(),
                EnvironmentError::Contradiction(a, b)
            );
        }
        let same = [
            key,
            ("baseurl", "https://api.synctera.com"),
            ("SYNCTERA_BASE_URL", "https://api.synctera.com/v0"),
        ];
        assert!(with(&same).is_ok());
    }
}
