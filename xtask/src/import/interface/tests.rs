#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::*;
use crate::document::testing::{document, minimal, operation, with_paths, with_schemas};

fn stripped(value: Value) -> Value {
    interface(&document(value), Prose::Strip)
}

fn stripped_schema(schema: Value) -> Value {
    stripped(with_schemas(json!({ "a": schema })))["components"]["schemas"]["a"].clone()
}

#[test]
fn annotations_of_schemas_go_and_facts_stay() {
    let facts = json!({
        "type": "string", "format": "date", "pattern": "^a", "minLength": 1, "maxLength": 9,
        "default": "a", "nullable": true, "readOnly": true, "deprecated": true,
        "x-status": "beta", "x-alpha": true
    });
    let mut schema = facts.clone();
    for (key, value) in [
        ("title", json!("t")),
        ("description", json!("d")),
        ("example", json!({"type": "x"})),
        ("examples", json!(["e"])),
        ("externalDocs", json!({"url": "u", "description": "d"})),
        ("x-enumDescriptions", json!({"A": "d"})),
        ("x-go-type", json!("string")),
    ] {
        schema[key] = value;
    }
    assert_eq!(stripped_schema(schema), facts);
}

#[test]
fn what_is_only_named_like_an_annotation_stays() {
    let schema = json!({
        "properties": {
            "default": {"type": "string"}, "description": {"type": "string"},
            "example": {"type": "string"}, "examples": {"type": "string"},
            "summary": {"type": "string"}, "title": {"type": "string"},
            "x-go-type": {"type": "string"}
        },
        "required": ["description", "title"]
    });
    assert_eq!(stripped_schema(schema.clone()), schema);
    let schemas = json!({
        "description": {"enum": ["description", "title"]},
        "title": {"default": {"description": "d"}, "patternProperties": {"example": {}}},
        "u": {"discriminator": {"propertyName": "title", "mapping": {"summary": "title"}}}
    });
    assert_eq!(
        stripped(with_schemas(schemas.clone()))["components"]["schemas"],
        schemas
    );
}

#[test]
fn annotations_are_found_in_every_nested_schema() {
    let noted = json!({"type": "string", "description": "d"});
    let plain = json!({"type": "string"});
    for (field, wrap) in [
        ("items", false),
        ("not", false),
        ("additionalProperties", false),
        ("allOf", true),
        ("oneOf", true),
        ("anyOf", true),
    ] {
        let nest = |inner: &Value| {
            let inner = if wrap { json!([inner]) } else { inner.clone() };
            json!({ field: inner })
        };
        assert_eq!(stripped_schema(nest(&noted)), nest(&plain), "{field}");
    }
}

#[test]
fn operations_keep_their_facts() {
    let operation = json!({
        "operationId": "a", "summary": "s", "description": "d", "tags": ["z", "b"],
        "deprecated": true, "x-status": "alpha", "x-permissions": ["p"], "x-external": true,
        "externalDocs": {"url": "u"},
        "parameters": [
            {"name": "title", "in": "query", "description": "d", "schema": {"example": 1}},
            {"name": "example", "in": "header", "example": "e", "required": true, "schema": {}}
        ],
        "requestBody": {"description": "d", "required": true, "content": {"application/json": {
            "schema": {"title": "t"}, "example": {}, "examples": {"one": {"value": 1}}
        }}},
        "responses": {"200": {"description": "d", "headers": {"H": {"description": "d"}}}},
        "callbacks": {"description": {"{$url}": {"post": {"summary": "s", "responses": {}}}}}
    });
    let out = stripped(with_paths(
        json!({"/a": {"summary": "s", "post": operation}}),
    ));
    assert_eq!(
        out["paths"]["/a"],
        json!({"post": {
            "operationId": "a", "tags": ["z", "b"], "deprecated": true, "x-status": "alpha",
            "parameters": [
                {"name": "example", "in": "header", "required": true, "schema": {}},
                {"name": "title", "in": "query", "schema": {}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {}}}},
            "responses": {"200": {"description": "", "headers": {"H": {}}}},
            "callbacks": {"description": {"{$url}": {"post": {"responses": {}}}}}
        }})
    );
}

#[test]
fn the_top_of_the_document_keeps_what_is_needed() {
    let mut value = minimal();
    value["info"] = json!({
        "title": "t", "description": "d", "version": "1.2.3", "contact": {"name": "n"},
        "license": {"name": "Apache 2.0", "url": "u"}
    });
    value["servers"] = json!([
        {"url": "https://b.example/v1", "description": "d"}, {"url": "https://a.example/v1"}
    ]);
    value["tags"] = json!([{"name": "b", "description": "d"}, {"name": "a"}]);
    value["security"] = json!([{"key": []}]);
    value["x-readme"] = json!({});
    value["components"] = json!({
        "examples": {"e": {"value": 1}},
        "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer", "description": "d"},
            "oauth": {"type": "oauth2", "flows": {"password": {
                "tokenUrl": "u", "scopes": {"read": "d"}
            }}}
        }
    });
    assert_eq!(
        stripped(value),
        json!({
            "openapi": "3.0.3",
            "info": {
                "title": "Synctera API v1 interface", "version": "1.2.3",
                "license": {"name": "Apache 2.0", "url": "u"}
            },
            "servers": [{"url": "https://a.example/v1"}, {"url": "https://b.example/v1"}],
            "tags": [{"name": "a"}, {"name": "b"}],
            "security": [{"key": []}],
            "paths": {},
            "components": {"securitySchemes": {
                "key": {"type": "http", "scheme": "bearer"},
                "oauth": {"type": "oauth2", "flows": {"password": {
                    "tokenUrl": "u", "scopes": {"read": ""}
                }}}
            }}
        })
    );
}

#[test]
fn a_response_that_is_a_reference_gets_no_description() {
    let mut get = operation("a");
    get["responses"]["200"] = json!({"$ref": "#/components/responses/r"});
    let mut value = with_paths(json!({"/a": {"get": get}}));
    value["components"] = json!({"responses": {"r": {}}});
    let out = stripped(value);
    let reference = json!({"$ref": "#/components/responses/r"});
    assert_eq!(out["paths"]["/a"]["get"]["responses"]["200"], reference);
    assert_eq!(
        out["components"]["responses"]["r"],
        json!({"description": ""})
    );
}

#[test]
fn lists_without_meaning_in_their_order_are_sorted() {
    assert_eq!(
        stripped_schema(json!({
            "required": ["b", "a"],
            "enum": ["z", "y"],
            "oneOf": [{"type": "string", "title": "a"}, {"type": "integer", "title": "b"}]
        })),
        json!({
            "required": ["a", "b"],
            "enum": ["y", "z"],
            "oneOf": [{"type": "integer"}, {"type": "string"}]
        })
    );
}

#[test]
fn the_same_document_in_another_order_gives_the_same_bytes() {
    let one = r#"{"openapi": "3.0.3", "info": {"version": "1", "title": "t"}, "paths": {},
        "servers": [{"url": "https://a/v0"}, {"url": "https://b/v0"}],
        "components": {"schemas": {"a": {}, "b": {"type": "object", "nullable": true}}}}"#;
    let two = r#"{"components": {"schemas": {"b": {"nullable": true, "type": "object"}, "a": {}}},
        "servers": [{"url": "https://b/v0"}, {"url": "https://a/v0"}],
        "paths": {}, "info": {"title": "t", "version": "1"}, "openapi": "3.0.3"}"#;
    let bytes = |text| {
        let document = Document::parse("test.json", text).unwrap();
        format!("{:#}", interface(&document, Prose::Strip))
    };
    assert_eq!(bytes(one), bytes(two));
    assert!(
        bytes(one).starts_with("{\n  \"components\": {"),
        "{}",
        bytes(one)
    );
}

#[test]
fn kept_prose_stays_word_for_word_in_the_same_order() {
    let mut value = with_schemas(json!({"a": {
        "title": "t", "description": "d", "example": {"b": 1, "a": 2}, "required": ["b", "a"],
        "x-enumDescriptions": {"A": "d"}, "x-go-type": "string"
    }}));
    value["servers"][0]["description"] = json!("d");
    let out = interface(&document(value), Prose::Keep);
    assert_eq!(
        out["components"]["schemas"]["a"],
        json!({
            "title": "t", "description": "d", "example": {"b": 1, "a": 2}, "required": ["a", "b"],
            "x-enumDescriptions": {"A": "d"}
        })
    );
    assert_eq!(out["info"]["title"], "Test");
    assert_eq!(out["servers"][0]["description"], "d");
}

#[test]
fn unknown_fields_are_left_out_and_told() {
    let value = with_schemas(json!({"a": {"type": "string", "desciption": "d", "x-note": 1}}));
    let interface = rewritten(&document(value), Prose::Strip);
    assert_eq!(
        interface.unknown_fields,
        ["/components/schemas/a/desciption"]
    );
    assert_eq!(
        interface.value["components"]["schemas"]["a"],
        json!({"type": "string"})
    );
}
