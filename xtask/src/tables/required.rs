//! `required_response_fields.toml`: fields of received objects without which the object is useless.

use serde::Deserialize;

use crate::error::Result;

/// The reviewed exceptions to the rule that received fields are optional.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequiredFields {
    field: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    schema: String,
    name: String,
    #[allow(dead_code, reason = "for the reader of the table")]
    reason: String,
}

impl RequiredFields {
    pub(crate) fn read() -> Result<Self> {
        super::parse(
            "required_response_fields.toml",
            include_str!("../../tables/required_response_fields.toml"),
        )
    }

    pub(crate) fn names(&self, schema: &str, property: &str) -> bool {
        self.field
            .iter()
            .any(|entry| entry.schema == schema && entry.name == property)
    }
}
