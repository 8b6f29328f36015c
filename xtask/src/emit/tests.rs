//! Rust source of tiny documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::Named;
use crate::model::Api;
use crate::model::tests::model;
use crate::names::lock::Lock;
use crate::names::name_one;
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;
use crate::tables::units::Units;
use crate::tables::waived::Waived;

/// The source of every struct of this schema, in one line each.
fn structs(properties: Value) -> String {
    source(model(
        json!({"thing": {"type": "object", "required": ["r"], "properties": properties}}),
    ))
}

/// The source of every struct, in one line each.
fn source(mut api: Api) -> String {
    let units = Units::read().unwrap();
    let table = OperationTable::read().unwrap();
    let names = name_one(&mut api, &NameTable::default(), &table, &Lock::default()).unwrap();
    let named = Named {
        table: &table,
        waived: &Waived::default(),
        api: &api,
        names: &names,
        units: &units,
    };
    let text: String = (0..api.types.len()).map(|id| named.structure(id)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn absence_shows_in_the_type() {
    let text = json!({"type": "string"});
    let nullable = json!({"type": "string", "nullable": true});
    for (properties, sent, received) in [
        (
            json!({"r": text}),
            "pub r: String,",
            "pub r: Option<String>,",
        ),
        (
            json!({"o": text}),
            "pub o: Option<String>,",
            "pub o: Option<String>,",
        ),
        (
            json!({"r": nullable}),
            "pub r: Option<String>,",
            "pub r: Nullable<String>,",
        ),
        (
            json!({"o": nullable}),
            "pub o: Nullable<String>,",
            "pub o: Nullable<String>,",
        ),
        (
            json!({"o": {"type": "string", "default": "X"}}),
            "pub o: Option<String>,",
            "pub o: Option<String>,",
        ),
        (
            json!({"o": {"type": "array", "items": text}}),
            "pub o: Option<Vec<String>>,",
            "pub o: Option<Vec<String>>,",
        ),
        (
            json!({"id": text}),
            "pub id: Option<String>,",
            "pub id: String,",
        ),
    ] {
        let source = structs(properties.clone());
        for part in [sent, received] {
            assert!(source.contains(part), "{part}: {properties}: {source}");
        }
    }
}

#[test]
fn a_default_is_told_and_never_written_as_a_value() {
    let source = structs(json!({"sec_code": {"type": "string", "default": "WEB"}}));
    assert_eq!(
        source.matches("WEB").count(),
        source.matches("document's default is `WEB`").count()
    );
    assert!(source.contains("WEB"));
}

#[test]
fn only_what_is_sent_can_be_made() {
    let source =
        structs(json!({"r": {"type": "string"}, "seen": {"type": "string", "readOnly": true}}));
    assert_eq!(source.matches("pub fn new(").count(), 1, "{source}");
    assert!(
        source.contains("pub fn new(r: impl Into<String>) -> Self"),
        "{source}"
    );
    assert_eq!(source.matches("pub seen:").count(), 1, "{source}");
}

/// The table decides by name here; a text of another name stays one.
#[test]
fn ids_are_types_of_their_own() {
    let text = json!({"type": "string", "format": "uuid"});
    let source = structs(json!({
        "r": text, "account_id": text, "card_id": {"type": "string", "nullable": true},
        "spend_control_ids": {"type": "array", "items": text}, "trace_id": text,
        "person_id": {"type": "integer"}, "tax_id": text,
    }));
    for part in [
        "/// Format `uuid`. pub account_id: Option<AccountId>,",
        "pub card_id: Nullable<CardId>,",
        "pub spend_control_ids: Option<Vec<SpendControlId>>,",
        "pub trace_id: Option<String>,",
        "pub person_id: Option<i64>,",
        "pub tax_id: Option<String>,",
        "into account_id: AccountId,",
        "nullable card_id: CardId,",
        "many spend_control_ids: SpendControlId,",
    ] {
        assert!(source.contains(part), "{part}: {source}");
    }
}

#[test]
fn a_required_id_is_an_argument_that_takes_texts() {
    let one_line = source(model(
        json!({"thing": {"type": "object", "required": ["account_id", "spend_control_ids"], "properties": {
            "account_id": {"type": "string"},
            "spend_control_ids": {"type": "array", "items": {"type": "string"}},
        }}}),
    ));
    for argument in [
        "account_id: impl Into<AccountId>",
        "spend_control_ids: impl IntoMany<SpendControlId>",
    ] {
        assert!(one_line.contains(argument), "{argument}: {one_line}");
    }
}

#[test]
fn circles_are_boxed_by_the_field_that_closes_them() {
    let source = structs(
        json!({"next": {"$ref": "#/components/schemas/thing"}, "all": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}}}),
    );
    assert!(
        source.contains("pub next: Option<Box<Thing")
            && source.contains("pub all: Option<Vec<Thing"),
        "{source}"
    );
}

#[test]
fn an_id_is_an_alias_unless_rustdoc_refuses_it() {
    use super::docs::alias;
    assert_eq!(
        alias("addTransactionOut", "CreateAch"),
        "#[doc(alias = \"addTransactionOut\")]\n"
    );
    // What is called so anyway is an error of rustdoc, and so are quotes and spaces.
    for (id, item) in [
        ("verify", "verify"),
        ("it's", "Its"),
        ("a\"b", "AB"),
        ("a b", "AB"),
    ] {
        assert_eq!(alias(id, item), "", "{id}");
    }
}
