#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use serde_json::json;

use super::*;
use crate::document::testing;
use crate::names::reserved::RESERVED;

fn tiny() -> Value {
    let text = json!({"type": "string", "format": "uuid"});
    let mut value = testing::with_schemas(json!({
        "thing": {"type": "object", "properties": {
            "account_id": text, "id": {"$ref": "#/components/schemas/own"}, "open_id": text,
            "account_ids": {"type": "array", "items": text}, "number_id": {"type": "integer"},
            "note": {"type": "string"}, "tax_id": {"type": "string"}, "seen_id": {"type": "string", "format": "date"},
        }},
        "other": {"type": "object", "properties": {"account_id": text}},
        "own": text,
    }));
    value["components"]["parameters"] =
        json!({"id": {"name": "id", "in": "query", "schema": {"type": "array", "items": text}}});
    let mut list = testing::operation("listThings");
    list["parameters"] = json!([{"$ref": "#/components/parameters/id"}]);
    value["paths"] = json!({"/things": {"get": list}});
    value
}

fn table() -> Ids {
    Ids::parse(
        r#"
        [[id]]
        type = "AccountId"
        names = ["account_id", "account_ids", "number_id", "tax_id"]
        [[id]]
        type = "ThingId"
        places = ["thing.id", "listThings.id"]
        [[text]]
        places = ["other.account_id"]
        reason = "of another system"
        "#,
    )
    .unwrap()
}

#[test]
fn texts_are_marked_by_place_and_name() {
    let mut value = tiny();
    sensitive::mark(&mut value, &Sensitive::read().unwrap());
    table().mark(&mut value);
    let mark = |pointer: &str| {
        value.pointer(pointer).unwrap()[ID]
            .as_str()
            .map(str::to_owned)
    };
    let thing = |name: &str| mark(&format!("/components/schemas/thing/properties/{name}"));
    for (name, expected) in [
        ("account_id", Some("AccountId")),
        ("account_ids", Some("AccountId")),
        ("id", Some("ThingId")),
        ("open_id", None),
        ("number_id", None),
        // Hidden wins: the Debug of an id shows it.
        ("tax_id", None),
    ] {
        assert_eq!(thing(name).as_deref(), expected, "{name}");
    }
    assert_eq!(
        mark("/components/schemas/other/properties/account_id"),
        None
    );
    let parameter = mark("/paths/~1things/get/parameters/0/schema");
    assert_eq!(parameter.as_deref(), Some("ThingId"));
}

#[test]
fn what_looks_like_an_id_and_is_not_decided_is_told() {
    let document = testing::document(tiny());
    let undecided = table().undecided(&document).unwrap();
    assert_eq!(undecided, BTreeSet::from(["thing.open_id".to_owned()]));
    for (name, format, expected) in [
        ("id", "", true),
        ("merchantId", "", true),
        ("account_ids", "", true),
        ("card_products", "uuid", true),
        ("paid", "", false),
        ("note", "", false),
    ] {
        assert_eq!(looks_like_an_id(name, format), expected, "{name}");
    }
}

#[test]
fn an_entry_without_effect_is_an_error() {
    for (entry, expected) in [
        ("type = \"XId\"\nnames = [\"open_id\"]", None),
        (
            "type = \"XId\"\nnames = [\"gone_id\"]",
            Some("decided by gone_id; remove"),
        ),
        (
            "type = \"XId\"\nnames = [\"number_id\"]",
            Some("decided by number_id"),
        ),
        (
            "type = \"XId\"\nnames = [\"seen_id\"]",
            Some("decided by seen_id"),
        ),
        (
            "type = \"XId\"\nplaces = [\"other.id\"]",
            Some("decided by other.id"),
        ),
        (
            "type = \"XId\"\nnames = [\"tax_id\"]",
            Some("sensitive.toml hides tax_id"),
        ),
    ] {
        let ids = Ids::parse(&format!("[[id]]\n{entry}")).unwrap();
        let error = ids.check(&[testing::document(tiny())]).err();
        let told = error.map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(told.is_empty(), expected.is_none(), "{told}");
        assert!(told.contains(expected.unwrap_or_default()), "{told}");
    }
}

#[test]
fn the_table_itself_is_checked() {
    for (text, expected) in [
        ("[[id]]\nnames = [\"a\"]", "has no type"),
        ("[[text]]\nnames = [\"a\"]", "needs a reason"),
        (
            "[[id]]\ntype = \"A\"\nplaces = [\"a\"]",
            "write `owner.name`",
        ),
        (
            "[[id]]\ntype = \"A\"\nnames = [\"a\"]\n[[id]]\ntype = \"B\"\nnames = [\"a\"]",
            "decided twice",
        ),
    ] {
        let error = Ids::parse(text).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// The list of types, the names that generated code starts from, and the table go together.
#[test]
fn the_types_of_the_table_are_those_of_the_runtime() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |file: &str| std::fs::read_to_string(root.join(file)).unwrap();
    let types: BTreeSet<String> = read("runtime/src/types/ids.rs")
        .lines()
        .filter_map(|line| {
            line.strip_prefix("    ")?
                .strip_suffix(';')?
                .split(' ')
                .next()
        })
        .filter(|name| name.ends_with("Id"))
        .map(str::to_owned)
        .collect();
    let prelude = read("xtask/templates/prelude.rs.in");
    let (_, imported) = prelude.split_once("ids::{").unwrap();
    let (imported, _) = imported.split_once('}').unwrap();
    let imported = imported.split(',').map(|name| name.trim().to_owned());
    let imported: BTreeSet<String> = imported.filter(|name| !name.is_empty()).collect();
    let ids = Ids::read().unwrap();
    let decided = ids.places.values().chain(ids.names.values());
    let decided = decided.filter_map(|decision| match decision {
        Decision::Id(ty) => Some(ty.clone()),
        Decision::Text => None,
    });
    assert_eq!(types, decided.collect());
    assert_eq!(types, imported);
    for name in &types {
        assert!(
            RESERVED.contains(&name.as_str()),
            "{name} is not in names/reserved.rs"
        );
    }
}

#[test]
fn everything_in_the_committed_documents_is_decided() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let documents = ["synctera_openapi.json", "synctera_openapi_v1.json"]
        .map(|file| Document::read(&root.join(file)).unwrap());
    let ids = Ids::read().unwrap();
    ids.check(&documents).unwrap();
    for document in &documents {
        assert_eq!(ids.undecided(document).unwrap(), BTreeSet::new());
    }
}
