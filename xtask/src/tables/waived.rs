//! `waived_limits.toml`: limits of the documents that requests are not checked against.

use serde::Deserialize;

use crate::error::{Error, Result};

/// The reviewed exceptions to the rule that every limit is enforced.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Waived {
    waive: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    api: String,
    field: String,
    keywords: Vec<String>,
    #[allow(dead_code, reason = "for the reader of the table")]
    reason: String,
}

impl Waived {
    pub(crate) fn read() -> Result<Self> {
        super::parse(
            "waived_limits.toml",
            include_str!("../../tables/waived_limits.toml"),
        )
    }

    pub(crate) fn has(&self, api: &str, field: &str, keyword: &str) -> bool {
        self.waive
            .iter()
            .any(|entry| entry.fits(api, field, keyword))
    }

    /// Each entry must waive something: `limits` are the fields and keywords of the document.
    pub(crate) fn check(&self, api: &str, limits: &[(String, &str)]) -> Result<()> {
        for entry in self.waive.iter().filter(|entry| entry.api == api) {
            for keyword in &entry.keywords {
                let used = limits
                    .iter()
                    .any(|(field, known)| entry.field == *field && keyword == known);
                if !used {
                    return Err(Error::Table {
                        file: "waived_limits.toml",
                        problem: format!(
                            "{api} has no limit {keyword} on {}; remove the entry",
                            entry.field
                        ),
                    });
                }
            }
        }
        Ok(())
    }
}

impl Entry {
    fn fits(&self, api: &str, field: &str, keyword: &str) -> bool {
        self.api == api && self.field == field && self.keywords.iter().any(|known| known == keyword)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_without_effect_is_an_error() {
        let waived = Waived::read().unwrap();
        let both = [
            ("transaction_code".to_owned(), "minimum"),
            ("transaction_code".to_owned(), "maximum"),
        ];
        assert!(waived.has("v0", "transaction_code", "minimum"));
        assert!(!waived.has("v1", "transaction_code", "minimum"));
        assert!(!waived.has("v0", "transaction_code", "pattern"));
        waived.check("v0", &both).unwrap();
        let error = waived.check("v0", &both[..1]).unwrap_err();
        assert!(error.to_string().contains("maximum"), "{error}");
    }
}
