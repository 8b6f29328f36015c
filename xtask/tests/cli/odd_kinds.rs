//! Schemas of every kind, everywhere where a schema may stand.

use serde_json::{Map, Value, json};

use crate::odd_documents::{Case, case, with_paths, with_schemas};

pub fn cases() -> Vec<Case> {
    let mut cases = kinds();
    cases.extend(parameters());
    cases
}

/// Schemas of every kind by a short name.
fn every_kind() -> Map<String, Value> {
    let text = r#"{
        "t": {"type": "object", "additionalProperties": true}, "f": {"type": "object", "additionalProperties": false},
        "e": {"type": "object", "additionalProperties": {}}, "s": {"type": "object", "additionalProperties": {"type": "string"}},
        "n": {"type": "object", "additionalProperties": {"type": "number", "nullable": true}},
        "l": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "integer", "nullable": true}}},
        "o": {"type": "object", "additionalProperties": {"type": "object", "properties": {"x": {"type": "string"}}}},
        "m": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
        "p": {"type": "object", "properties": {}}, "q": {"type": "object"}, "r": {}, "u": {"type": "array", "items": {}},
        "v": {"type": "string", "format": "no-such-format"}, "w": {"type": "integer", "format": "uint8"},
        "x": {"type": "number", "multipleOf": 0.01, "minimum": -1e300, "format": "double"}, "y": {"type": "string", "format": "byte"},
        "z": {"type": "integer", "format": "int32", "default": 7}, "file": {"type": "string", "format": "binary"},
        "day": {"type": "string", "format": "date"}, "when": {"type": "string", "format": "date-time"}, "yes": {"type": "boolean"}
    }"#;
    serde_json::from_str(text).unwrap()
}

fn kinds() -> Vec<Case> {
    let every = every_kind();
    let each = |change: fn(&Value) -> Value| -> Map<String, Value> {
        every
            .iter()
            .map(|(name, schema)| (name.clone(), change(schema)))
            .collect()
    };
    let nullable = each(|schema| {
        let mut schema = schema.clone();
        schema["nullable"] = json!(true);
        schema
    });
    let lists = each(|schema| json!({"type": "array", "items": schema}));
    let named = every
        .iter()
        .map(|(name, schema)| (format!("named_{name}"), schema.clone()));
    let named: Map<String, Value> = named.collect();
    let mut cases = vec![case("kinds as components", with_schemas(named.into()))];
    for (name, properties) in [
        ("plain", every.clone()),
        ("nullable", nullable),
        ("lists", lists),
    ] {
        for required in [json!([]), json!(every.keys().collect::<Vec<_>>())] {
            let count = required.as_array().map_or(0, Vec::len);
            let thing = json!({"type": "object", "properties": properties, "required": required});
            let name = format!("kinds as properties, {name}, {count} required");
            cases.push(case(&name, with_schemas(json!({ "thing": thing }))));
        }
    }
    cases
}

fn parameters() -> Vec<Case> {
    let text = r#"{
        "s": {"type": "string"}, "i": {"type": "integer"}, "j": {"type": "integer", "format": "int32"}, "b": {"type": "boolean"},
        "n": {"type": "number"}, "d": {"type": "string", "format": "date"}, "t": {"type": "string", "format": "date-time"},
        "e": {"type": "string", "enum": ["A", "B"]}, "k": {"type": "integer", "enum": [1, 2]}, "x": {}, "z": {"type": "string", "nullable": true}
    }"#;
    let scalars: Map<String, Value> = serde_json::from_str(text).unwrap();
    let lists = scalars.iter().map(|(name, schema)| {
        (
            format!("l{name}"),
            json!({"type": "array", "items": schema}),
        )
    });
    let both: Map<String, Value> = scalars.clone().into_iter().chain(lists).collect();
    let given = |schemas: &Map<String, Value>, more: Value| -> Value {
        let one = |(name, schema): (&String, &Value)| {
            let mut one = json!({"name": name, "schema": schema});
            one.as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            one
        };
        json!({"operationId": "getA", "parameters": schemas.iter().map(one).collect::<Vec<_>>(), "responses": {"204": {"description": ""}}})
    };
    let mut cases: Vec<Case> = [
        json!({"in": "query"}),
        json!({"in": "query", "required": true}),
        json!({"in": "query", "explode": false}),
        json!({"in": "query", "explode": false, "required": true}),
    ]
    .into_iter()
    .map(|more| {
        case(
            &format!("parameters {more}"),
            with_paths(json!({"/a": {"get": given(&both, more)}})),
        )
    })
    .collect();
    let template: String = scalars.keys().map(|name| format!("/{{{name}}}")).collect();
    let get = given(&scalars, json!({"in": "path", "required": true}));
    cases.push(case(
        "parameters in the path",
        with_paths(json!({template: {"get": get}})),
    ));
    cases
}
