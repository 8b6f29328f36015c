//! The hand-kept tables beside the code: `xtask/tables/*.toml`.

pub mod apis;
pub(crate) mod ids;
pub(crate) mod names;
pub(crate) mod operations;
pub(crate) mod required;
pub(crate) mod sensitive;
pub(crate) mod units;
pub(crate) mod waived;

use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// Reads one table.
fn parse<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| Error::Table {
        file,
        problem: error.message().to_owned(),
    })
}

/// Whether `name` fits `pattern`, in which `*` stands for any text.
pub(crate) fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => {
            let Some(tail) = name.strip_prefix(start) else {
                return false;
            };
            if rest.is_empty() {
                return true;
            }
            (0..=tail.len())
                .filter(|at| tail.is_char_boundary(*at))
                .any(|at| fits(rest, &tail[at..]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn stars_stand_for_any_text() {
        for (pattern, name, expected) in [
            ("ssn", "ssn", true),
            ("ssn", "ssn_source", false),
            ("*_ssn", "owner_ssn", true),
            ("*_ssn", "ssn", false),
            ("*address*", "mailing_address_line", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c", false),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }
}
