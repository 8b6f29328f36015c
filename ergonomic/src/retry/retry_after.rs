//! How long the server asks to wait: in the body, or in the header's two forms.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The wait that the answer asks for; the body's word comes first, being Synctera's own.
pub(crate) fn retry_after(
    body: Option<Duration>,
    headers: &HeaderMap,
    now: SystemTime,
) -> Option<Duration> {
    body.or_else(|| header(headers.get(RETRY_AFTER)?.to_str().ok()?, now))
}

/// Seconds, or a date.
fn header(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let date = httpdate::parse_http_date(text).ok()?;
    // A date that has passed asks for nothing more.
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn both_forms_are_read() {
        let now = at(784_111_777);
        for (text, expected) in [
            ("7", Some(7)),
            (" 120 ", Some(120)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sun, 06 Nov 1994 08:49:27 GMT", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(
                header(text, now),
                expected.map(Duration::from_secs),
                "{text}"
            );
        }
    }

    #[test]
    fn the_body_comes_first() {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, "9".parse().unwrap());
        assert_eq!(
            retry_after(Some(Duration::from_secs(2)), &headers, at(0)),
            Some(Duration::from_secs(2))
        );
        assert_eq!(
            retry_after(None, &headers, at(0)),
            Some(Duration::from_secs(9))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in ".{0,64}") {
            let _ = header(&text, at(0));
        }

        #[test]
        fn seconds_are_taken_as_they_are(seconds in any::<u32>()) {
            prop_assert_eq!(header(&seconds.to_string(), at(0)), Some(Duration::from_secs(seconds.into())));
        }
    }
}
