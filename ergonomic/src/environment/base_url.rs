//! A base URL without version, checked before anything is sent to it.

use std::fmt;

use reqwest::Url;

use super::PRODUCTION_HOST;

/// Why a base URL cannot be used. Never tells the URL itself, which may hold credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It cannot be read as a URL.
    #[error("the base URL is not a URL")]
    NotAUrl,
    /// It is neither https nor http.
    #[error("the base URL must begin with https://")]
    Scheme,
    /// It is http to another machine.
    #[error(
        "the base URL is plain http to another machine: use https, or allow plain http if you mean it"
    )]
    PlainHttp,
    /// It holds a user, a password, a query or a fragment.
    #[error("the base URL must hold nothing but scheme, host, port and path")]
    TooMuch,
}

/// A base URL without version and without a slash at its end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: String,
    host: String,
}

impl BaseUrl {
    /// Reads a base URL; a version at its end is understood and taken off.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, BaseUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| BaseUrlError::NotAUrl)?;
        let host = url
            .host_str()
            .ok_or(BaseUrlError::NotAUrl)?
            .trim_end_matches('.')
            .to_owned();
        match url.scheme() {
            "https" => {}
            "http" if allow_plain_http || is_loopback(&host) => {}
            "http" => return Err(BaseUrlError::PlainHttp),
            _ => return Err(BaseUrlError::Scheme),
        }
        let bare = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if !bare {
            return Err(BaseUrlError::TooMuch);
        }
        let text = without_version(url.as_str().trim_end_matches('/'))
            .trim_end_matches('/')
            .to_owned();
        Ok(Self { text, host })
    }

    /// The base URL of one version of the API.
    pub(crate) fn of_version(&self, version: &str) -> String {
        format!("{}/{version}", self.text)
    }

    /// The host.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Whether real money moves there.
    pub(crate) fn is_production(&self) -> bool {
        self.host.eq_ignore_ascii_case(PRODUCTION_HOST)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// `…/v0` → `…`
fn without_version(url: &str) -> &str {
    match url.rsplit_once('/') {
        Some((start, last)) if is_version(last) => start,
        _ => url,
    }
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_slashes_come_off() {
        for (given, expected) in [
            ("https://api.synctera.com", "https://api.synctera.com/v1"),
            (
                "https://api.synctera.com/v0/",
                "https://api.synctera.com/v1",
            ),
            (
                "http://127.0.0.1:4010/prefix/v12",
                "http://127.0.0.1:4010/prefix/v1",
            ),
            ("http://[::1]:4010//", "http://[::1]:4010/v1"),
            ("https://example.com/vault", "https://example.com/vault/v1"),
        ] {
            assert_eq!(
                BaseUrl::parse(given, false).unwrap().of_version("v1"),
                expected
            );
        }
    }

    #[test]
    fn production_is_recognised_however_it_is_written() {
        for url in [
            "https://api.synctera.com",
            "https://API.Synctera.com:443/v0",
            "https://api.synctera.com./v1",
        ] {
            assert!(BaseUrl::parse(url, false).unwrap().is_production(), "{url}");
        }
        assert!(
            !BaseUrl::parse("https://api-sandbox.synctera.com", false)
                .unwrap()
                .is_production()
        );
    }

    #[test]
    fn what_cannot_be_used_is_refused() {
        for (url, error) in [
            ("api.synctera.com", BaseUrlError::NotAUrl),
            ("ftp://api.synctera.com", BaseUrlError::Scheme),
            ("http://example.com", BaseUrlError::PlainHttp),
            ("http://127.0.0.1.example.com", BaseUrlError::PlainHttp),
            ("https://user:word@example.com", BaseUrlError::TooMuch),
            ("https://example.com/?key=1", BaseUrlError::TooMuch),
        ] {
            assert_eq!(BaseUrl::parse(url, false).unwrap_err(), error, "{url}");
        }
        assert!(BaseUrl::parse("http://example.com", true).is_ok());
    }
}
