//! What tiny documents become, before any Rust is written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::{Api, Direction, Kind, Origin, Paging, Presence, Response, Ty, TypeDef};
use crate::document::Document;
use crate::fixups::Strictness;

/// The model of a document in which `POST /things` takes and gives the schema `thing`, and
/// `GET /things` gives a page of it.
pub(crate) fn model(schemas: Value) -> Api {
    let (api, _) =
        crate::generate::model(&document("v0", schemas), Strictness::Foreign, &mut |_| {}).unwrap();
    api
}

/// The document of [`model`], of a version.
pub(crate) fn document(version: &str, schemas: Value) -> Document {
    let content = |schema: Value| json!({"application/json": {"schema": schema}});
    let thing = json!({"$ref": "#/components/schemas/thing"});
    let page = json!({"type": "object", "properties": {
        "next_page_token": {"type": "string"},
        "things": {"type": "array", "items": thing},
    }});
    let value = json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "0.1.0"},
        "servers": [{"url": format!("https://api.example.com/{version}")}],
        "components": {"schemas": schemas},
        "paths": {"/things": {
            "get": {"operationId": "listThings", "tags": ["Things"], "responses": {"200": {"description": "", "content": content(page)}}},
            "post": {"operationId": "createThing", "tags": ["Things"], "requestBody": {"content": content(thing.clone())},
                "responses": {"201": {"description": "", "content": content(thing)}}},
        }},
    });
    Document::parse("test.json", &value.to_string()).unwrap()
}

fn component<'a>(api: &'a Api, schema: &str, direction: Direction) -> &'a TypeDef {
    let origin = Origin::Component(schema.to_owned());
    let mut found = api
        .types
        .iter()
        .filter(|definition| definition.origin == origin && definition.direction == direction);
    found
        .next()
        .unwrap_or_else(|| panic!("{schema} {direction:?}"))
}

fn presences(definition: &TypeDef) -> Vec<(&str, Presence)> {
    let Kind::Struct(fields) = &definition.kind else {
        panic!("{definition:?}");
    };
    fields
        .iter()
        .map(|field| (field.wire.as_str(), field.presence))
        .collect()
}

#[test]
fn what_is_sent_and_what_is_received_differ() {
    let api = model(json!({"thing": {
        "type": "object",
        "required": ["r", "read", "write"],
        "properties": {
            "o": {"type": "string", "default": "never filled in"}, "r": {"type": "string"},
            "read": {"type": "string", "readOnly": true}, "write": {"type": "string", "writeOnly": true},
        },
    }}));
    assert_eq!(
        presences(component(&api, "thing", Direction::In)),
        [
            ("o", Presence::Optional),
            ("r", Presence::Required),
            ("write", Presence::Required)
        ],
    );
    assert_eq!(
        presences(component(&api, "thing", Direction::Out)),
        [
            ("o", Presence::Optional),
            ("r", Presence::Optional),
            ("read", Presence::Optional)
        ],
    );
}

#[test]
fn read_only_stands_beside_or_behind_a_reference() {
    let api = model(json!({
        "stamp": {"type": "string", "readOnly": true},
        "part": {"type": "object", "properties": {"x": {"type": "string"}}},
        "thing": {"type": "object", "properties": {
            "a": {"$ref": "#/components/schemas/stamp"},
            "b": {"allOf": [{"$ref": "#/components/schemas/part"}], "readOnly": true},
            "c": {"$ref": "#/components/schemas/part"},
        }},
    }));
    assert_eq!(
        presences(component(&api, "thing", Direction::In)),
        [("c", Presence::Optional)]
    );
    assert_eq!(presences(component(&api, "thing", Direction::Out)).len(), 3);
}

#[test]
fn nullable_tells_absent_null_and_set_apart() {
    let text = json!({"type": "string", "nullable": true});
    let api = model(
        json!({"thing": {"type": "object", "required": ["r"], "properties": {"o": text, "r": text}}}),
    );
    assert_eq!(
        presences(component(&api, "thing", Direction::In)),
        [("o", Presence::Nullable), ("r", Presence::RequiredNullable)],
    );
    assert_eq!(
        presences(component(&api, "thing", Direction::Out)),
        [("o", Presence::Nullable), ("r", Presence::Nullable)],
    );
}

#[test]
fn only_the_own_id_is_relied_on() {
    for (id, required, expected) in [
        (json!({"type": "string"}), json!([]), Presence::OwnId),
        (json!({"type": "string"}), json!(["id"]), Presence::Required),
        (
            json!({"type": "integer"}),
            json!(["id"]),
            Presence::Optional,
        ),
        (
            json!({"type": "string", "nullable": true}),
            json!(["id"]),
            Presence::Nullable,
        ),
    ] {
        let api = model(
            json!({"thing": {"type": "object", "required": required, "properties": {"id": id, "other_id": {"type": "string"}}}}),
        );
        let received = presences(component(&api, "thing", Direction::Out));
        assert_eq!(
            received,
            [("id", expected), ("other_id", Presence::Optional)],
            "{id} {required}"
        );
    }
}

#[test]
fn a_page_without_its_items_is_no_page() {
    let api = model(json!({"thing": {"type": "object", "properties": {"a": {"type": "string"}}}}));
    let list = api
        .operations
        .iter()
        .find(|operation| operation.id == "listThings")
        .unwrap();
    let Response::Json(Ty::Named(page)) = list.response else {
        panic!("{list:?}");
    };
    assert_eq!(
        presences(&api.types[page]),
        [
            ("next_page_token", Presence::Optional),
            ("things", Presence::Required)
        ],
    );
    assert!(matches!(&list.paging, Some(Paging { item_key: Some(key), .. }) if key == "things"));
    let parameters: Vec<&str> = list
        .parameters
        .iter()
        .map(|parameter| parameter.wire.as_str())
        .collect();
    assert_eq!(
        parameters,
        ["limit", "page_token"],
        "the document forgot them"
    );
}

#[test]
fn a_variant_can_only_hold_its_own_tags() {
    let variant = json!({"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "string"}}});
    let api = model(json!({
        "cat": variant, "dog": variant,
        "thing": {
            "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "KITTEN": "#/components/schemas/cat", "CAT": "#/components/schemas/cat", "DOG": "#/components/schemas/dog"}},
        },
    }));
    for direction in [Direction::In, Direction::Out] {
        let Kind::Union { tag, variants } = &component(&api, "thing", direction).kind else {
            panic!("no union");
        };
        assert_eq!(tag, "kind");
        let tags: Vec<&[String]> = variants
            .iter()
            .map(|variant| variant.tags.as_slice())
            .collect();
        assert_eq!(tags, [["CAT", "KITTEN"].as_slice(), ["DOG"].as_slice()]);
        for variant in variants {
            let Kind::Struct(fields) = &api.types[variant.content].kind else {
                panic!("no struct");
            };
            let kind = fields.iter().find(|field| field.wire == "kind").unwrap();
            assert_eq!(kind.presence, Presence::Required);
            let Some(Kind::Tag(values)) = kind.ty.named().map(|id| &api.types[id].kind) else {
                panic!("{kind:?}");
            };
            assert_eq!(*values, variant.tags);
        }
    }
}

#[test]
fn kinds_of_values() {
    for (schema, expected) in [
        (json!({"type": "integer"}), Ty::I64),
        (json!({"type": "integer", "format": "int64"}), Ty::I64),
        (json!({"type": "integer", "format": "int32"}), Ty::I32),
        (json!({"type": "integer", "enum": [1, 2]}), Ty::I64),
        (json!({"type": "number", "format": "float"}), Ty::Decimal),
        (
            json!({"type": "string", "format": "date-time"}),
            Ty::Timestamp,
        ),
        (json!({"format": "date-time"}), Ty::Timestamp),
        (
            json!({"type": "string", "format": "never heard of"}),
            Ty::String,
        ),
        (
            json!({"type": "object", "additionalProperties": true}),
            Ty::Json,
        ),
        (
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
            Ty::Map(Box::new(Ty::String)),
        ),
        (
            json!({"type": "array", "items": {"type": "string", "nullable": true}}),
            Ty::List(Box::new(Ty::Option(Box::new(Ty::String)))),
        ),
        (json!({"type": "array"}), Ty::List(Box::new(Ty::Json))),
    ] {
        let api = model(json!({"thing": {"type": "object", "properties": {"a": schema}}}));
        let Kind::Struct(fields) = &component(&api, "thing", Direction::Out).kind else {
            panic!("no struct");
        };
        assert_eq!(fields[0].ty, expected, "{schema}");
    }
}
