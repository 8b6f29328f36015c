//! Numbers that keep their digits.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::value::RawValue;

/// A text that is no number, or a number out of the range asked for. It does
/// not carry the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDecimalError {
    /// The text is not a number as JSON writes it.
    #[error("the text is not a JSON number")]
    Grammar,
    /// The number cannot be held without loss.
    #[error("the number has too many digits to be held exactly")]
    Range,
}

/// A number exactly as received: no digit is lost and none is added.
///
/// It reads a JSON number, or a JSON string that holds one, and writes back
/// the same. When it is read from a [`serde_json::Value`] it holds the digits
/// that the `Value` has kept. Equality is that of the text: `1.0` is not `1`;
/// compare [`to_decimal`](Self::to_decimal) for the value. It can be read and
/// written through serde_json only.
#[derive(Clone)]
pub struct Decimal {
    text: String,
    quoted: bool,
}

impl Decimal {
    /// The digits as received, without quotes.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The number in a type to calculate with; an error if it does not fit
    /// exactly (28 places after the point, 96 bits of digits).
    pub fn to_decimal(&self) -> Result<rust_decimal::Decimal, ParseDecimalError> {
        exact(&self.text).ok_or(ParseDecimalError::Range)
    }

    /// The nearest binary fraction. It usually differs from the number, so
    /// it is not fit for amounts of money; beyond the range it is infinite.
    pub fn to_f64_lossy(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }
}

/// Splits the digits into a whole number and a scale.
fn exact(text: &str) -> Option<rust_decimal::Decimal> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = format!("{whole}{fraction}");
    if digits.bytes().all(|digit| digit == b'0') {
        let scale = u32::try_from(fraction.len()).ok()?.min(28);
        return rust_decimal::Decimal::try_from_i128_with_scale(0, scale).ok();
    }
    let places = i64::try_from(fraction.len()).ok()?;
    let mut scale = places.checked_sub(exponent.parse().ok()?)?;
    if (-28..0).contains(&scale) {
        digits.extend((scale..0).map(|_| '0'));
        scale = 0;
    }
    let build = |digits: &str, scale: i64| {
        let number = format!("{sign}{digits}").parse().ok()?;
        rust_decimal::Decimal::try_from_i128_with_scale(number, u32::try_from(scale).ok()?).ok()
    };
    loop {
        if let Some(number) = build(&digits, scale) {
            return Some(number);
        }
        // Noughts at the end of a fraction may go.
        if scale <= 0 || digits.pop() != Some('0') {
            return None;
        }
        scale -= 1;
    }
}

/// Whether the text is a number by JSON's grammar.
fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        if !is_json_number(text) {
            return Err(ParseDecimalError::Grammar);
        }
        Ok(Self {
            text: text.to_owned(),
            quoted: false,
        })
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self {
            text: number.to_string(),
            quoted: false,
        }
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self {
            text: number.to_string(),
            quoted: false,
        }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return to.serialize_str(&self.text);
        }
        let raw = RawValue::from_string(self.text.clone()).map_err(ser::Error::custom)?;
        raw.serialize(to)
    }
}

impl Decimal {
    /// The number that JSON holds, as a number or a text.
    pub(crate) fn from_raw(raw: Box<RawValue>) -> Result<Self, ParseDecimalError> {
        let quoted = raw.get().starts_with('"');
        let text = if quoted {
            serde_json::from_str(raw.get()).map_err(|_| ParseDecimalError::Grammar)?
        } else {
            String::from(Box::<str>::from(raw))
        };
        if is_json_number(&text) {
            Ok(Self { text, quoted })
        } else {
            Err(ParseDecimalError::Grammar)
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::from_raw(Box::<RawValue>::deserialize(from)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
#[path = "decimal_tests.rs"]
mod tests;
