//! Which extensions (`x-…` fields) an interface file keeps.

use super::Prose;

/// Facts the documentation shows, and the name of the API.
const FACTS: [&str; 3] = ["x-alpha", "x-status", "x-synctera-api"];

/// Explanations for people.
const PROSE: [&str; 1] = ["x-enumDescriptions"];

/// Whether an extension stays. Everything not listed goes, since hints for other people's tools
/// keep being invented and any of them may carry prose.
pub(super) fn stays(name: &str, prose: Prose) -> bool {
    FACTS.contains(&name) || (prose == Prose::Keep && PROSE.contains(&name))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn facts_stay_and_hints_go() {
        for fact in FACTS {
            assert!(
                stays(fact, Prose::Strip) && stays(fact, Prose::Keep),
                "{fact}"
            );
        }
        for hint in [
            "x-go-type",
            "x-go-name",
            "x-oapi-codegen-extra-tags",
            "x-readme",
            "x-permissions",
            "x-external",
            "x-not-yet-invented",
        ] {
            assert!(
                !stays(hint, Prose::Strip) && !stays(hint, Prose::Keep),
                "{hint}"
            );
        }
    }

    #[test]
    fn explanations_of_enum_values_are_prose() {
        assert!(!stays("x-enumDescriptions", Prose::Strip));
        assert!(stays("x-enumDescriptions", Prose::Keep));
    }
}
