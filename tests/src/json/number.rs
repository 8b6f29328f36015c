//! Comparison of numbers by their exact decimal value.

/// Whether two JSON numbers have the same value: `1.50` and `15e-1` have, `1.50` and `1.500001` have
/// not, however many digits there are. Texts that are no numbers are only equal to themselves.
#[must_use]
pub fn same_number(a: &str, b: &str) -> bool {
    a == b || matches!((value(a), value(b)), (Some(a), Some(b)) if a == b)
}

/// Sign, digits without noughts at either end, and the power of ten of the last digit.
type Value = (bool, String, i64);

fn value(text: &str) -> Option<Value> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let short = digits.trim_start_matches('0');
    let kept = short.trim_end_matches('0');
    if kept.is_empty() {
        // Nought has no sign and no power.
        return Some((false, String::new(), 0));
    }
    let cut = i64::try_from(short.len() - kept.len()).ok()?;
    let places = i64::try_from(fraction.len()).ok()?;
    let power = exponent
        .parse::<i64>()
        .ok()?
        .checked_add(cut)?
        .checked_sub(places)?;
    Some((negative, kept.to_owned(), power))
}

#[cfg(test)]
mod tests {
    use super::same_number;

    #[test]
    fn compares_by_value() {
        for (a, b, same) in [
            ("1", "1.0", true),
            ("1.50", "15e-1", true),
            ("100", "1E+2", true),
            ("-0.0", "0", true),
            ("0.10", "0.1", true),
            ("-1", "1", false),
            ("10", "1", false),
            ("0.01", "0.1", false),
            ("9007199254740993", "9007199254740992", false),
            (
                "0.30000000000000000000000000000001",
                "0.30000000000000000000000000000002",
                false,
            ),
            ("x", "x", true),
            ("x", "y", false),
        ] {
            assert_eq!(same_number(a, b), same, "{a} {b}");
            assert_eq!(same_number(b, a), same, "{b} {a}");
        }
    }
}
