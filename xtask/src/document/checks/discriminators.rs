//! Discriminator mappings lead to schemas.

use super::{Problems, Subject};
use crate::document::kind::Kind;
use crate::document::pointer;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in subject
        .nodes
        .iter()
        .filter(|node| node.kind == Kind::Discriminator)
    {
        for (tag, target) in node.entries("mapping") {
            let Some(target) = target.as_str() else {
                continue;
            };
            if !leads_to_schema(subject, target) {
                problems.add(
                    &pointer::child(&node.field_pointer("mapping"), tag),
                    format!("the mapping to {target} leads to no schema"),
                    "add the schema or correct the mapping",
                );
            }
        }
    }
}

/// A mapping holds a reference or the bare name of a schema.
fn leads_to_schema(subject: &Subject<'_>, target: &str) -> bool {
    let place = pointer::from_reference(target)
        .unwrap_or_else(|| pointer::child("/components/schemas", target));
    let mut schemas = subject
        .nodes
        .iter()
        .filter(|node| node.kind == Kind::Schema);
    schemas.any(|node| node.pointer == place)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, refusal, with_schemas};
    use serde_json::{Value, json};

    fn mapping_to(target: &str) -> Value {
        with_schemas(json!({
            "cat": {"type": "object"},
            "pet": {
                "oneOf": [{"$ref": "#/components/schemas/cat"}],
                "discriminator": {"propertyName": "kind", "mapping": {"CAT": target}}
            }
        }))
    }

    #[test]
    fn references_and_bare_names_lead_to_schemas() {
        document(mapping_to("#/components/schemas/cat"));
        document(mapping_to("cat"));
    }

    #[test]
    fn mappings_to_nowhere_are_refused() {
        for target in [
            "#/components/schemas/dog",
            "dog",
            "#/info",
            "other.json#/cat",
            "",
        ] {
            let message = refusal(mapping_to(target));
            assert!(
                message.starts_with(
                    "test.json#/components/schemas/pet/discriminator/mapping/CAT: the mapping to"
                ),
                "{message}"
            );
        }
    }
}
