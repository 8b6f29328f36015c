//! Documents that cannot be worked with: one clear error, exit code 1, nothing written.

use serde_json::{Value, json};

use crate::common::{folder, snapshot, sound, write, xtask};

fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value = sound("v0");
    change(&mut value);
    value.to_string()
}

/// Name, text of the file, and what the message says: its place and its cause.
fn cases() -> Vec<(&'static str, String, [&'static str; 2])> {
    let post = "/paths/~1things/post";
    vec![
        (
            "empty file",
            String::new(),
            ["bad.json:1:0", "not readable as JSON"],
        ),
        (
            "malformed",
            "{\"openapi\": }".into(),
            ["bad.json:1:13", "not readable as JSON"],
        ),
        (
            "cut off",
            sound("v0").to_string()[..200].to_owned(),
            ["bad.json:1:200", "not readable as JSON"],
        ),
        (
            "too deep",
            "[".repeat(100_000),
            ["bad.json:1:", "not readable as JSON"],
        ),
        ("a list", "[]".into(), ["bad.json#:", "object"]),
        ("a text", "\"openapi\"".into(), ["bad.json#:", "object"]),
        ("no version", "{}".into(), ["bad.json#", "openapi"]),
        (
            "3.1",
            changed(|v| v["openapi"] = json!("3.1.0")),
            ["bad.json#/openapi:", "3.1"],
        ),
        (
            "2.0",
            json!({"swagger": "2.0"}).to_string(),
            ["bad.json#/swagger:", "2.0"],
        ),
        (
            "dangling reference",
            changed(|v| {
                v["components"]["schemas"]["thing"]["properties"]["size"] =
                    json!({"$ref": "#/components/schemas/no"})
            }),
            [
                "bad.json#/components/schemas/thing/properties/size",
                "#/components/schemas/no",
            ],
        ),
        (
            "reference to another file",
            changed(|v| {
                v["components"]["schemas"]["thing"]["properties"]["size"] =
                    json!({"$ref": "other.json#/a"})
            }),
            [
                "bad.json#/components/schemas/thing/properties/size",
                "other.json#/a",
            ],
        ),
        (
            "references in a circle",
            changed(
                |v| v["components"]["schemas"] = json!({"thing": {"$ref": "#/components/schemas/b"}, "b": {"$ref": "#/components/schemas/thing"}}),
            ),
            ["bad.json#/components/schemas/", "stands for itself"],
        ),
        (
            "no operationId",
            changed(|v| {
                v["paths"]["/things"]["post"]
                    .as_object_mut()
                    .map(|post| post.remove("operationId"));
            }),
            ["bad.json#/paths/~1things/post:", "operationId is missing"],
        ),
        (
            "repeated operationId",
            changed(|v| v["paths"]["/more"] = v["paths"]["/things"].clone()),
            [post, "already stands"],
        ),
        (
            "operationIds that differ in case",
            changed(|v| {
                v["paths"]["/more"] = v["paths"]["/things"].clone();
                v["paths"]["/more"]["post"]["operationId"] = json!("CREATE_thing");
            }),
            [post, "same Rust name"],
        ),
        (
            "unknown content type",
            changed(|v| {
                v["paths"]["/things"]["post"]["requestBody"]["content"] =
                    json!({"application/xml": {}})
            }),
            [
                "bad.json#/paths/~1things/post/requestBody/content/application~1xml",
                "unknown content type",
            ],
        ),
        (
            "no server",
            changed(|v| v["servers"] = json!([])),
            ["bad.json#/servers:", "which API"],
        ),
        (
            "unknown type",
            changed(|v| {
                v["components"]["schemas"]["thing"]["properties"]["size"] = json!({"type": "money"})
            }),
            [
                "bad.json#/components/schemas/thing/properties/size",
                "money",
            ],
        ),
        (
            "a list as type",
            changed(|v| {
                v["components"]["schemas"]["thing"]["properties"]["size"] =
                    json!({"type": ["string", "null"]})
            }),
            ["bad.json#/components/schemas/thing/properties/size", "type"],
        ),
        (
            "a schema that is a text",
            changed(|v| v["components"]["schemas"]["thing"] = json!("thing")),
            ["bad.json#/components/schemas/thing", "object"],
        ),
        (
            "a path parameter that nobody declares",
            changed(
                |v| v["paths"]["/things/{id}"] = json!({"delete": {"operationId": "deleteThing", "responses": {"204": {"description": ""}}}}),
            ),
            ["bad.json#/paths/~1things~1{id}", "id"],
        ),
        (
            "a header that nobody sends",
            changed(|v| {
                v["paths"]["/things"]["post"]["parameters"] =
                    json!([{"name": "X-Odd", "in": "header", "schema": {"type": "string"}}])
            }),
            ["bad.json#/paths/~1things/post/parameters/", "X-Odd"],
        ),
        (
            "all of itself",
            changed(|v| {
                v["components"]["schemas"]["thing"] =
                    json!({"allOf": [{"$ref": "#/components/schemas/thing"}]})
            }),
            ["bad.json#/components/schemas/thing", "itself"],
        ),
        (
            "a tagged union of texts",
            changed(|v| {
                v["components"]["schemas"] = json!({
                    "thing": {"oneOf": [{"$ref": "#/components/schemas/a"}], "discriminator": {"propertyName": "k", "mapping": {"A": "#/components/schemas/a"}}},
                    "a": {"type": "string"},
                });
            }),
            ["bad.json#/components/schemas/", "not an object"],
        ),
    ]
}

#[test]
fn regen_refuses_with_place_and_cause_and_writes_nothing() {
    for (name, text, expected) in cases() {
        let folder = folder();
        let path = folder.path().join("bad.json");
        std::fs::write(&path, text).unwrap();
        let before = snapshot(folder.path());
        let run = xtask([
            "regen".as_ref(),
            "--out".as_ref(),
            folder.path().join("out").as_os_str(),
            "--interface".as_ref(),
            path.as_os_str(),
        ]);
        let run = run.refused();
        for part in expected {
            assert!(run.err.contains(part), "{name}: {part}: {}", run.err);
        }
        assert_eq!(snapshot(folder.path()), before, "{name}");
        assert!(!folder.path().join("out").exists(), "{name}");
    }
}

#[test]
fn import_refuses_or_leaves_it_to_regen() {
    for (name, text, expected) in cases() {
        let folder = folder();
        let path = folder.path().join("bad.json");
        std::fs::write(&path, text).unwrap();
        let run = xtask([
            "import".as_ref(),
            "--out".as_ref(),
            folder.path().join("out").as_os_str(),
            path.as_os_str(),
        ])
        .did_not_panic();
        if run.code == Some(0) {
            continue;
        }
        let run = run.refused();
        for part in expected {
            assert!(run.err.contains(part), "{name}: {part}: {}", run.err);
        }
        assert!(!folder.path().join("out").exists(), "{name}");
    }
}

#[test]
fn one_bad_document_keeps_the_good_one_from_being_written() {
    let folder = folder();
    let good = write(folder.path(), "good.json", &sound("v0"));
    let bad = write(folder.path(), "bad.json", &json!({"openapi": "3.1.0"}));
    let out = folder.path().join("out");
    for command in [
        vec![
            "import".as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
            good.as_os_str(),
            bad.as_os_str(),
        ],
        vec![
            "regen".as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
            "--interface".as_ref(),
            good.as_os_str(),
            bad.as_os_str(),
        ],
    ] {
        let run = xtask(command).refused();
        assert!(run.err.contains("bad.json#/openapi"), "{}", run.err);
        assert!(!out.exists());
    }
}
