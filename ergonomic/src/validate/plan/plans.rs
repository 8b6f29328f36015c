//! The plans of the versions that are built in.

use std::sync::OnceLock;

use synctera_runtime::{Fields, Limit};

use super::limits::DocumentLimits;
use super::{Book, Plan};
use crate::validate::{normalize, rules};

/// What a request is gone through for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To check the limits of the document.
    Document,
    /// To check the rules, too.
    Rules,
    /// To find what can be cleaned.
    Cleaning,
}

/// What is known of a version, and the plans that follow.
struct Plans {
    fields: &'static [Fields],
    rows: &'static [Limit],
    limits: OnceLock<DocumentLimits>,
    document: OnceLock<Plan>,
    rules: OnceLock<Plan>,
    cleaning: OnceLock<Plan>,
}

#[cfg(feature = "v0")]
static V0: Plans = Plans::new(synctera_api::v0::FIELDS, synctera_api::v0::LIMITS);
#[cfg(feature = "v1")]
static V1: Plans = Plans::new(synctera_api::v1::FIELDS, synctera_api::v1::LIMITS);
static NONE: Plans = Plans::new(&[], &[]);

pub(super) fn of(api: &str, purpose: Purpose) -> &'static Plan {
    version(api).of(purpose)
}

fn version(api: &str) -> &'static Plans {
    match api {
        #[cfg(feature = "v0")]
        "v0" => &V0,
        #[cfg(feature = "v1")]
        "v1" => &V1,
        _ => &NONE,
    }
}

impl Plans {
    const fn new(fields: &'static [Fields], rows: &'static [Limit]) -> Self {
        Self {
            fields,
            rows,
            limits: OnceLock::new(),
            document: OnceLock::new(),
            rules: OnceLock::new(),
            cleaning: OnceLock::new(),
        }
    }

    fn of(&'static self, purpose: Purpose) -> &'static Plan {
        let (plan, limits, book): (_, _, fn() -> Book) = match purpose {
            Purpose::Document => (&self.document, true, Book::default),
            Purpose::Rules => (&self.rules, true, rules::book),
            Purpose::Cleaning => (&self.cleaning, false, normalize::book),
        };
        plan.get_or_init(|| Plan::new(self.fields, limits.then(|| self.limits()), &book()))
    }

    fn limits(&self) -> &DocumentLimits {
        self.limits.get_or_init(|| DocumentLimits::read(self.rows))
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_of_every_version_is_understood_and_has_its_field() {
        for api in ["v0", "v1"] {
            let plans = version(api);
            assert_eq!(plans.limits().unknown, 0, "{api}");
            for limit in plans.rows {
                let owner = plans.fields.iter().find(|of| of.owner == limit.owner);
                let owner = owner.expect(limit.owner);
                assert!(owner.names.contains(&limit.field), "{limit:?}");
            }
        }
    }
}
