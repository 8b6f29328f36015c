//! Points in time and dates, kept as the text that was received.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

/// A text that is no point in time or no date. It does not carry the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseTimestampError {
    /// The text is no point in time of a known form.
    #[error("the text is not a timestamp of a known form")]
    Timestamp,
    /// The text is no calendar date.
    #[error("the text is not a date of the form YYYY-MM-DD")]
    Date,
}

/// The methods and conversions that both text types share.
macro_rules! kept_text {
    ($name:ident) => {
        impl $name {
            /// The text as received.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }
    };
}

/// A point in time, kept exactly as received, even if it is no timestamp.
///
/// Equality is that of the text: two ways to write one instant differ.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(String);

kept_text!(Timestamp);

impl Timestamp {
    /// Reads the text. Known forms:
    ///
    /// * RFC 3339, with any number of fraction digits; digits beyond the
    ///   nanosecond are cut. Offsets may lack the colon.
    /// * the same without an offset, which is read in UTC;
    /// * JavaScript's `Sun Aug 22 2021 10:11:12 GMT+0000 (…)`.
    pub fn parse(&self) -> Result<DateTime<FixedOffset>, ParseTimestampError> {
        let text = self.0.as_str();
        if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
            return Ok(instant);
        }
        for form in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M:%S%.f%#z"] {
            if let Ok(instant) = DateTime::parse_from_str(text, form) {
                return Ok(instant);
            }
        }
        for form in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"] {
            if let Ok(local) = NaiveDateTime::parse_from_str(text, form) {
                return Ok(local.and_utc().fixed_offset());
            }
        }
        let without_zone_name = text.split_once(" (").map_or(text, |(before, _)| before);
        DateTime::parse_from_str(without_zone_name, "%a %b %d %Y %H:%M:%S GMT%z")
            .map_err(|_| ParseTimestampError::Timestamp)
    }

    /// Whether this is Go's zero time, `0001-01-01T00:00:00Z`, which stands
    /// for "no time".
    pub fn is_zero(&self) -> bool {
        self.0.starts_with("0001-01-01")
            && self.parse().is_ok_and(|instant| {
                NaiveDate::from_ymd_opt(1, 1, 1).and_then(|date| date.and_hms_opt(0, 0, 0))
                    == Some(instant.naive_utc())
            })
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<DateTime<FixedOffset>> for Timestamp {
    fn from(instant: DateTime<FixedOffset>) -> Self {
        Self(instant.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// A calendar date, kept exactly as received, even if it is no date.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(String);

kept_text!(Date);

impl Date {
    /// Reads the text as `YYYY-MM-DD`. If a time of day follows after `T`, it
    /// is ignored and the date taken as written.
    pub fn parse(&self) -> Result<NaiveDate, ParseTimestampError> {
        let date = match self.0.split_once('T') {
            Some((date, _)) if Timestamp(self.0.clone()).parse().is_ok() => date,
            _ => &self.0,
        };
        // chrono is more lenient than the form: signs, spaces, short numbers.
        let exact = date.len() == 10 && date.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        match NaiveDate::parse_from_str(date, "%Y-%m-%d") {
            Ok(date) if exact => Ok(date),
            _ => Err(ParseTimestampError::Date),
        }
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date.format("%Y-%m-%d").to_string())
    }
}

#[cfg(test)]
#[path = "timestamp_tests.rs"]
mod tests;
