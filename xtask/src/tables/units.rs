//! `units.toml`: which whole numbers are amounts of money in minor units.

use serde::Deserialize;

use super::fits;
use crate::error::Result;

/// The unit of a field, by its name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Units {
    unit: Vec<Unit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unit {
    text: String,
    patterns: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[allow(dead_code, reason = "for the reader of the table")]
    source: String,
}

impl Units {
    pub(crate) fn read() -> Result<Self> {
        super::parse("units.toml", include_str!("../../tables/units.toml"))
    }

    /// What a whole number of this name counts.
    pub(crate) fn of(&self, property: &str) -> Option<&str> {
        self.unit
            .iter()
            .find(|unit| {
                unit.patterns.iter().any(|pattern| fits(pattern, property))
                    && !unit.except.iter().any(|pattern| fits(pattern, property))
            })
            .map(|unit| unit.text.as_str())
    }
}
