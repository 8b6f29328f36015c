//! One row a kind of change, and the official documents where they are at hand.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::*;

/// A document with one operation that sends `Thing` and receives it with an id.
fn document(change: impl Fn(&mut Value)) -> Document {
    let mut value = json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.example/v0"}],
        "paths": {"/things": {
            "get": {"operationId": "listThings", "tags": ["Things"],
                "parameters": [{"name": "kind", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing_list"}}}}}},
            "post": {"operationId": "createThing", "tags": ["Things"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing_request"}}}},
                "responses": {"201": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}}},
        }},
        "components": {"schemas": {
            "thing_list": {"type": "object", "properties": {"things": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}}}},
            "thing": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string"}, "state": {"type": "string", "enum": ["ON", "OFF"]}, "size": {"type": "integer"}}},
            "thing_request": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 10}, "size": {"type": "integer", "maximum": 5}}},
        }},
    });
    change(&mut value);
    Document::parse("tiny.json", &value.to_string()).unwrap()
}

fn diff(change: impl Fn(&mut Value)) -> String {
    let (old, new) = (document(|_| {}), document(change));
    documents(&old, &new, &Lock::default(), Detail::All).unwrap()
}

const SENT: &str = "/components/schemas/thing_request";
const RECEIVED: &str = "/components/schemas/thing";

/// A change, what is said of it, and the reason if it breaks callers.
type Row = (fn(&mut Value), &'static str, Option<&'static str>);

#[test]
fn each_kind_of_change_is_told_with_what_it_means() {
    let rows: &[Row] = &[
        (
            |v| v["paths"]["/other"] = json!({"get": {"operationId": "getOther", "tags": ["Things"], "responses": {"204": {"description": ""}}}}),
            "+ `GET /other`",
            None,
        ),
        (
            |v| drop(v["paths"]["/things"].as_object_mut().unwrap().remove("get")),
            "− `GET /things`",
            Some("the operation is gone"),
        ),
        (
            |v| {
                let item = v["paths"]
                    .as_object_mut()
                    .unwrap()
                    .remove("/things")
                    .unwrap();
                v["paths"]["/items"] = item
            },
            "~ `GET /things` → `GET /items`",
            None,
        ),
        (
            |v| v["paths"]["/things"]["get"]["parameters"][0]["required"] = json!(true),
            "~ `kind: Option<String>` → `String`",
            Some("the arguments of `new` differ"),
        ),
        (
            |v| v["paths"]["/things"]["get"]["parameters"] = json!([]),
            "− `kind`",
            Some("the field is gone"),
        ),
        (
            |v| v.pointer_mut(SENT).unwrap()["properties"]["colour"] = json!({"type": "string"}),
            "+ `colour: Option<String>`",
            None,
        ),
        (
            |v| {
                let sent = v.pointer_mut(SENT).unwrap();
                sent["properties"]["colour"] = json!({"type": "string"});
                sent["required"] = json!(["colour", "name"])
            },
            "+ `colour: String`",
            Some("`new` takes one more argument"),
        ),
        (
            |v| v.pointer_mut(SENT).unwrap()["required"] = json!(["name", "size"]),
            "~ `size: Option<i64>` → `i64`",
            Some("the arguments of `new` differ"),
        ),
        (
            |v| v.pointer_mut(SENT).unwrap()["properties"]["size"]["type"] = json!("string"),
            "~ `size: Option<i64>` → `Option<String>`",
            Some("its type differs"),
        ),
        (
            |v| v.pointer_mut(SENT).unwrap()["properties"]["name"]["maxLength"] = json!(8),
            "~ `name` maxLength `10` → `8` (tighter)",
            None,
        ),
        (
            |v| {
                drop(
                    v.pointer_mut(SENT).unwrap()["properties"]["size"]
                        .as_object_mut()
                        .unwrap()
                        .remove("maximum"),
                )
            },
            "− `size` maximum `5` (looser)",
            None,
        ),
        (
            |v| {
                v.pointer_mut(RECEIVED).unwrap()["properties"]["state"]["enum"] =
                    json!(["ON", "OFF", "HALF"])
            },
            "+ `HALF`",
            None,
        ),
        (
            |v| v.pointer_mut(RECEIVED).unwrap()["properties"]["state"]["enum"] = json!(["ON"]),
            "− `OFF`",
            Some("the variant is gone"),
        ),
        (
            |v| v.pointer_mut(RECEIVED).unwrap()["required"] = json!(["id", "size"]),
            "+ `size`",
            None,
        ),
        (
            |v| {
                v.pointer_mut(RECEIVED).unwrap()["properties"]["colour"] = json!({"type": "string"})
            },
            "+ `colour: Option<String>`",
            None,
        ),
        (
            |v| {
                drop(
                    v.pointer_mut(RECEIVED).unwrap()["properties"]
                        .as_object_mut()
                        .unwrap()
                        .remove("size"),
                )
            },
            "− `size`",
            Some("the field is gone"),
        ),
        (
            |v| {
                v.pointer_mut(RECEIVED).unwrap()["properties"]["owner"] =
                    json!({"type": "object", "properties": {"id": {"type": "string"}}})
            },
            "+ struct",
            None,
        ),
        (
            |v| {
                v.pointer_mut(RECEIVED).unwrap()["properties"]["hue"] =
                    json!({"type": "string", "enum": ["RED", "BLUE"]});
            },
            "`ThingHue`: + `BLUE`, + `RED`",
            None,
        ),
    ];
    for (change, said, breaks) in rows {
        let text = diff(change);
        assert!(text.contains(said), "{said}\n{text}");
        match breaks {
            None => assert!(text.contains("**Nothing breaks callers"), "{said}\n{text}"),
            Some(reason) => assert!(text.contains(&format!("({reason})")), "{said}\n{text}"),
        }
    }
}

#[test]
fn a_renamed_type_is_no_new_one() {
    let (old, new) = (document(|_| {}), document(|_| {}));
    let names = [(
        "v0".to_owned(),
        [("thing received".to_owned(), "Gadget".to_owned())].into(),
    )];
    let lock = Lock {
        apis: names.into(),
        ..Lock::default()
    };
    let (mut before, after) = (
        view::view(&old, &Lock::default()).unwrap(),
        view::view(&new, &lock).unwrap(),
    );
    before.version = "0".into();
    let text = markdown::markdown(
        &before,
        &after,
        &compare::compare(&before, &after),
        Detail::All,
    );
    assert!(
        text.contains("`Gadget`: ~ was `Thing` (the type is renamed)"),
        "{text}"
    );
}

#[test]
fn a_shared_type_that_changes_is_told_to_leave_the_others() {
    let lock = Lock {
        shared: ["Thing".to_owned(), "ThingState".to_owned()].into(),
        ..Lock::default()
    };
    let said = |change: fn(&mut Value)| {
        let (old, new) = (document(|_| {}), document(change));
        documents(&old, &new, &lock, Detail::All).unwrap()
    };
    let leaves = "`Thing`: ~ shared with other versions";
    let field = said(|v| {
        v.pointer_mut(RECEIVED).unwrap()["properties"]["colour"] = json!({"type": "string"});
    });
    assert!(
        field.contains("shared with other versions"),
        "{leaves}\n{field}"
    );
    // A value does not: the enum has those of all versions.
    let value = said(|v| {
        v.pointer_mut(RECEIVED).unwrap()["properties"]["state"]["enum"] =
            json!(["ON", "OFF", "HALF"]);
    });
    assert!(!value.contains("shared with other versions"), "{value}");
}

#[test]
fn the_same_document_differs_in_nothing_and_other_versions_are_refused() {
    assert!(diff(|_| {}).contains("Nothing that callers"));
    let other = document(|v| v["servers"][0]["url"] = json!("https://api.example/v1"));
    let error = documents(&document(|_| {}), &other, &Lock::default(), Detail::Page).unwrap_err();
    assert!(error.to_string().contains("two versions"), "{error}");
}

/// Every value that a schema reachable from the paths allows, read on its own.
fn values(document: &Document) -> BTreeSet<String> {
    fn collect(
        all: &Value,
        here: &Value,
        seen: &mut BTreeSet<String>,
        found: &mut BTreeSet<String>,
    ) {
        match here {
            Value::Object(members) => {
                if let Some(reference) = here["$ref"].as_str() {
                    if seen.insert(reference.to_owned()) {
                        let target = all.pointer(reference.trim_start_matches('#')).unwrap();
                        collect(all, target, seen, found);
                    }
                    return;
                }
                let values = here["enum"].as_array().into_iter().flatten();
                found.extend(values.filter_map(Value::as_str).map(str::to_owned));
                members
                    .values()
                    .for_each(|member| collect(all, member, seen, found));
            }
            Value::Array(items) => items
                .iter()
                .for_each(|item| collect(all, item, seen, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    let all = document.value();
    collect(all, &all["paths"], &mut BTreeSet::new(), &mut found);
    found
}

/// What the releases between two documents brought stands on a page, every new value among it.
#[test]
fn official_documents_fit_a_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let spec = root.join("../shared/spec");
    let [old, new] =
        ["0.153.0", "0.179.0"].map(|version| spec.join(format!("synctera_api_v0-{version}.json")));
    if !old.exists() {
        println!("skipped: the official documents are not there");
        return;
    }
    let page = run(root, &old, &new, Detail::Page).unwrap();
    assert!(page.lines().count() <= 80, "{}", page.lines().count());
    for expected in [
        "`PATCH /accounts/templates/{template_id}`",
        "`PATCH /accounts/{account_id}/initiate_closure`",
        "`POST /verifications/docv_session`",
        "maxItems `10` → `20` (looser)",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let [before, after] = [&old, &new].map(|path| values(&read(path).unwrap()));
    let unnamed: Vec<&String> = after
        .difference(&before)
        .filter(|value| !page.contains(&format!("`{value}`")))
        .collect();
    assert!(
        after.difference(&before).count() > 50 && unnamed.is_empty(),
        "{unnamed:?}"
    );
    assert_eq!(page, run(root, &old, &new, Detail::Page).unwrap());
    let all = run(root, &old, &new, Detail::All).unwrap();
    assert!(all.lines().count() > page.lines().count());
    // An interface file tells the same as the official document that it was made from.
    let interface = root.join("synctera_openapi.json");
    assert_eq!(page, run(root, &old, &interface, Detail::Page).unwrap());
}
