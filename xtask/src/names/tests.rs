//! Names that tiny documents get.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::lock::{Lock, Locked};
use super::{Names, name_one};
use crate::error::{Error, Result};
use crate::model::Api;
use crate::model::tests::model;
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;

fn table(text: &str) -> NameTable {
    toml::from_str(text).unwrap()
}

/// The names where the table of operations is silent.
fn assign(api: &Api, table: &NameTable, locked: &Locked) -> Result<Names> {
    let lock = Lock {
        apis: [(api.name.clone(), locked.clone())].into(),
        ..Lock::default()
    };
    name_one(&mut api.clone(), table, &OperationTable::default(), &lock)
}

fn named(api: &Api) -> BTreeSet<String> {
    let names = assign(api, &NameTable::default(), &Locked::new()).unwrap();
    names.types.into_values().collect()
}

fn object(property: &str) -> Value {
    json!({"type": "object", "properties": {property: {"type": "string"}}})
}

#[test]
fn the_body_of_a_creation_is_named_after_the_resource() {
    let api = model(
        json!({"thing": {"type": "object", "required": ["a"], "properties": {
            "a": {"type": "string"},
            "part": {"type": "object", "required": ["x"], "properties": {"x": {"type": "string"}}},
            "state": {"type": "string", "enum": ["A"]},
        }}}),
    );
    let expected = [
        "Thing",
        "ThingCreate",
        "ThingList",
        "ThingPart",
        "ThingPartInput",
        "ThingState",
    ];
    let names = named(&api);
    for name in expected {
        // A page written in place is named after its operation.
        assert!(
            names.contains(name) || name == "ThingList",
            "{name}: {names:?}"
        );
    }
}

#[test]
fn schemas_of_one_structure_are_one_type() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let api = model(json!({
        "address": object("a"), "address1": object("a"), "address2": object("a"),
        "thing": {"type": "object", "properties": {
            "x": reference("address"), "y": reference("address1"), "z": reference("address2")}},
    }));
    let addresses: Vec<String> = named(&api)
        .into_iter()
        .filter(|name| name.contains("Address"))
        .collect();
    assert_eq!(addresses, ["Address"]);
}

#[test]
fn numbers_of_the_bundler_never_show() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let api = model(json!({
        "address": object("a"), "address1": object("b"), "address2": object("c"),
        "thing": {"type": "object", "properties": {
            "home": reference("address"), "work": reference("address1"), "other": reference("address2")}},
    }));
    for name in named(&api) {
        assert!(!name.contains(|c: char| c.is_ascii_digit()), "{name}");
    }
}

#[test]
fn a_lock_keeps_a_name_that_no_rule_would_choose() {
    let api = model(json!({"thing": object("a")}));
    let table = NameTable::default();
    let before = assign(&api, &table, &Locked::new()).unwrap();
    let mut locked = before.lock.clone();
    for name in locked.values_mut().filter(|name| *name == "Thing") {
        *name = "Widget".to_owned();
    }
    let after = assign(&api, &table, &locked).unwrap();
    assert!(
        after.types.values().any(|name| name == "Widget"),
        "{:?}",
        after.types
    );
    assert!(
        after.types.values().all(|name| name != "Thing"),
        "{:?}",
        after.types
    );
    assert_eq!(after.lock, locked);
}

#[test]
fn a_name_is_found_again_although_other_schemas_join() {
    let few = model(json!({"thing": object("a"), "part": object("b")}));
    let locked = assign(&few, &NameTable::default(), &Locked::new())
        .unwrap()
        .lock;
    let part = json!({"$ref": "#/components/schemas/part"});
    let many = model(json!({
        "thing": {"type": "object", "properties": {"a": {"type": "string"}, "part": part}},
        "part": object("b"), "a_thing_request": object("c"),
    }));
    let after = assign(&many, &NameTable::default(), &locked).unwrap().lock;
    for (key, name) in &locked {
        assert_eq!(after.get(key), Some(name), "{key}");
    }
}

/// The operations' names under a table with these handles.
fn operations(handles: &str) -> Result<Vec<String>> {
    let mut api = model(json!({"thing": object("a")}));
    let table: OperationTable = toml::from_str(handles).unwrap();
    let names = name_one(&mut api, &NameTable::default(), &table, &Lock::default())?;
    Ok(names.operations.into_values().collect())
}

/// A handle with the method of an operation that gets this name.
fn handle(id: &str, name: &str) -> String {
    format!(
        "[[handle]]\napi = \"v0\"\npath = \"things\"\ndoc = \"\"\noperations = [{{ id = \"{id}\", method = \"make\", name = \"{name}\", tier = \"cached\", doc = \"\" }}]\n"
    )
}

#[test]
fn a_collision_that_no_rule_resolves_is_an_error() {
    let both = [handle("listThings", "Same"), handle("createThing", "Same")].concat();
    let error = operations(&both).unwrap_err();
    assert!(
        matches!(error, Error::OperationNameCollision { .. }),
        "{error}"
    );
    let text = error.to_string();
    for part in ["v0", "listThings", "createThing", "Same", "operations.toml"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn an_operation_that_the_table_does_not_know_is_named_by_its_id() {
    assert_eq!(operations("").unwrap(), ["CreateThing", "ListThings"]);
    let one = handle("listThings", "BrowseThings");
    assert_eq!(operations(&one).unwrap(), ["CreateThing", "BrowseThings"]);
    // Such a name can be taken by one of the table's.
    let error = operations(&handle("listThings", "CreateThing")).unwrap_err();
    assert!(
        matches!(error, Error::OperationNameCollision { .. }),
        "{error}"
    );
}

#[test]
fn the_table_wins_over_the_rules() {
    let api = model(json!({"thing": object("a")}));
    let table = table(
        "[[type]]\napi = \"v0\"\nschema = \"thing\"\ndirection = \"out\"\nname = \"Gadget\"\nreason = \"test\"\n",
    );
    let names: BTreeSet<String> = assign(&api, &table, &Locked::new())
        .unwrap()
        .types
        .into_values()
        .collect();
    assert!(
        names.contains("Gadget") && !names.contains("Thing"),
        "{names:?}"
    );
}

#[test]
fn entries_of_the_table_that_no_longer_apply_are_errors() {
    let api = model(json!({"thing": object("a")}));
    let type_entry = |api: &str, schema: &str| {
        format!(
            "[[type]]\napi = \"{api}\"\nschema = \"{schema}\"\ndirection = \"out\"\nname = \"N\"\nreason = \"test\"\n"
        )
    };
    for good in [type_entry("v0", "thing"), type_entry("v1", "gone")] {
        table(&good).check(std::slice::from_ref(&api)).unwrap();
    }
    let bad = type_entry("v0", "gone");
    let checked = table(&bad).check(std::slice::from_ref(&api));
    let text = checked.unwrap_err().to_string();
    assert!(
        text.contains("names.toml") && text.contains("gone"),
        "{text}"
    );
}

#[test]
fn an_entry_can_be_for_any_version_or_for_one_variant() {
    let variant = json!({"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "string"}}});
    let api = model(json!({
        "pet": variant,
        "thing": {
            "oneOf": [{"$ref": "#/components/schemas/pet"}],
            "discriminator": {"propertyName": "kind", "mapping": {"CAT": "#/components/schemas/pet"}},
        },
        "plain": {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/pet"}}},
    }));
    let entry = |schema: &str| {
        format!(
            "[[type]]\napi = \"all\"\nschema = \"{schema}\"\ndirection = \"out\"\nname = \"Cat\"\nreason = \"test\"\n"
        )
    };
    let names = assign(&api, &table(&entry("pet@kind=CAT")), &Locked::new()).unwrap();
    assert_eq!(names.lock["pet received kind=CAT"], "Cat");
    let one = std::slice::from_ref(&api);
    table(&entry("pet@kind=CAT")).check(one).unwrap();
    let error = table(&entry("pet@kind=DOG")).check(one).unwrap_err();
    assert!(error.to_string().contains("pet@kind=DOG"), "{error}");
}

#[test]
fn values_are_named_in_the_singular_and_abbreviations_are_written_out() {
    let api = model(json!({
        "loc_kinds": {"type": "string", "enum": ["A", "B"]},
        "thing": {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/loc_kinds"}}},
    }));
    let names = named(&api);
    assert!(names.contains("LineOfCreditKind"), "{names:?}");
}

#[test]
fn an_enum_of_many_owners_is_named_after_their_property() {
    let part = |more: &str| {
        json!({"type": "object", "properties": {
            "reissue_reason": {"type": "string", "enum": ["LOST", "STOLEN"]}, more: {"type": "string"}}})
    };
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let api = model(json!({
        "metal": part("a"), "paper": part("b"),
        "thing": {"type": "object", "properties": {"m": reference("metal"), "p": reference("paper")}},
    }));
    let names = named(&api);
    assert!(names.contains("ReissueReason"), "{names:?}");
}
