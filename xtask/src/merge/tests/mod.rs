//! What tiny documents of one or two versions have in common.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod enums;
mod files;
mod lock;

use serde_json::{Value, json};

use super::report;
use crate::document::Document;
use crate::fixups::Strictness;
use crate::model::tests::document;
use crate::model::{Api, EnumValue, Kind, TypeDef};
use crate::names::lock::Lock;
use crate::names::{All, name};
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;

/// The versions with what they became.
struct Tiny {
    apis: Vec<Api>,
    all: All,
}

fn models(versions: &[Value]) -> Vec<Api> {
    let documents = documents(versions);
    let models = documents.iter().map(|document| {
        let (api, _) = crate::generate::model(document, Strictness::Foreign, &mut |_| {}).unwrap();
        api
    });
    models.collect()
}

fn documents(versions: &[Value]) -> Vec<Document> {
    let versions = versions.iter().enumerate();
    versions
        .map(|(place, schemas)| document(&format!("v{place}"), schemas.clone()))
        .collect()
}

fn merged(mut apis: Vec<Api>, lock: &Lock) -> Tiny {
    let all = name(
        &mut apis,
        &NameTable::default(),
        &OperationTable::default(),
        lock,
    )
    .unwrap();
    Tiny { apis, all }
}

fn tiny(versions: &[Value]) -> Tiny {
    merged(models(versions), &Lock::default())
}

impl Tiny {
    /// The name of a schema's type in a version.
    fn name(&self, version: usize, place: &str) -> &str {
        let locked = &self.all.lock.apis[&format!("v{version}")];
        locked
            .get(place)
            .unwrap_or_else(|| panic!("{place}: {locked:?}"))
    }

    fn is_shared(&self, name: &str) -> bool {
        self.all.lock.shared.contains(name)
    }

    fn definition(&self, version: usize, place: &str) -> &TypeDef {
        let mut types = self.apis[version].types.iter();
        types.find(|one| one.place() == place).unwrap()
    }

    fn values(&self, version: usize, place: &str) -> &[EnumValue] {
        match &self.definition(version, place).kind {
            Kind::Enum(values) => values,
            other => panic!("{other:?}"),
        }
    }

    fn report(&self) -> Vec<String> {
        report::apart(&self.apis, &self.all.names, &self.all.merged)
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// A thing with a state of these values.
fn with_state(values: &[&str]) -> Value {
    json!({
        "state": {"type": "string", "enum": values},
        "thing": object(json!({"state": reference("state")})),
    })
}

#[test]
fn structs_that_are_equal_are_one_within_a_version_and_across() {
    let place = object(json!({"street": {"type": "string", "maxLength": 9}}));
    let schemas = |other: &str| {
        json!({
            "home": place, other: place,
            "thing": object(json!({"a": reference("home"), "b": reference(other)})),
        })
    };
    let both = tiny(&[schemas("office"), schemas("shop")]);
    let name = both.name(0, "home received");
    for (version, place) in [
        (0, "office received"),
        (1, "home received"),
        (1, "shop received"),
    ] {
        assert_eq!(both.name(version, place), name);
    }
    assert!(both.is_shared(name) && both.is_shared("Thing"));
    assert!(both.report().is_empty(), "{:?}", both.report());
    // What is sent is the same here, too, since nothing is required.
    assert_eq!(both.name(0, "home sent"), name);
}

#[test]
fn what_could_be_seen_keeps_structs_apart() {
    let text = json!({"type": "string", "maxLength": 9});
    let thing = |property: Value, required: Value| json!({"thing": {"type": "object", "required": required, "properties": {"name": property}}});
    let plain = thing(text.clone(), json!([]));
    for (other, sent_only, said) in [
        (
            thing(json!({"type": "string", "maxLength": 8}), json!([])),
            false,
            "the limits of `name` differ",
        ),
        (
            thing(text.clone(), json!(["name"])),
            true,
            "`name` is Optional in v0, Required in v1",
        ),
        (
            thing(
                json!({"type": "string", "maxLength": 9, "nullable": true}),
                json!([]),
            ),
            false,
            "`name` is Optional in v0, Nullable in v1",
        ),
        (
            thing(json!({"type": "integer"}), json!([])),
            false,
            "`name` is String in v0, I64 in v1",
        ),
        (
            thing(
                json!({"type": "array", "items": {"type": "string", "maxLength": 9}}),
                json!([]),
            ),
            false,
            "`name` is",
        ),
        (
            json!({"thing": object(json!({"name": text, "more": text}))}),
            false,
            "`more` is only in v1",
        ),
    ] {
        let both = tiny(&[plain.clone(), other.clone()]);
        let shared = both.is_shared(both.name(0, "thing received"));
        assert_eq!(shared, sent_only, "{other}");
        assert!(!both.is_shared(both.name(1, "thing sent")), "{other}");
        let report = both.report().join("\n");
        if !sent_only {
            assert!(report.contains("v0 and v1: Thing stays apart"), "{report}");
            assert!(report.contains(said), "{said}: {report}");
        }
    }
}

#[test]
fn a_merged_type_hides_what_any_of_them_hides() {
    let schemas =
        json!({"thing": object(json!({"colour": {"type": "string"}, "size": {"type": "string"}}))});
    let mut apis = models(&[schemas.clone(), schemas]);
    for definition in &mut apis[1].types {
        if let Kind::Struct(fields) = &mut definition.kind {
            for field in fields.iter_mut().filter(|field| field.wire == "colour") {
                field.facts.hidden = true;
            }
        }
    }
    let both = merged(apis, &Lock::default());
    assert!(both.is_shared("Thing"));
    for version in [0, 1] {
        let Kind::Struct(fields) = &both.definition(version, "thing received").kind else {
            panic!("no struct");
        };
        let hidden: Vec<(&str, bool)> = fields
            .iter()
            .map(|field| (field.wire.as_str(), field.facts.hidden))
            .collect();
        assert_eq!(hidden, [("colour", true), ("size", false)]);
    }
}
