//! Numbers as limits compare them.

use rust_decimal::Decimal;
use validator::ValidateRange;

/// A number that is compared exactly.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Number(Decimal);

impl ValidateRange<Self> for Number {
    fn greater_than(&self, max: Self) -> Option<bool> {
        Some(*self > max)
    }

    fn less_than(&self, min: Self) -> Option<bool> {
        Some(*self < min)
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl Number {
    /// A number as JSON writes it. One with more digits than a decimal holds is taken for the
    /// greatest of its sign.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parsed = text.parse::<synctera_runtime::Decimal>().ok()?;
        Some(Self(match parsed.to_decimal() {
            Ok(number) => number,
            Err(_) => nearest(parsed.to_f64_lossy()),
        }))
    }
}

fn nearest(number: f64) -> Decimal {
    Decimal::try_from(number).unwrap_or(if number < 0.0 {
        Decimal::MIN
    } else {
        Decimal::MAX
    })
}
