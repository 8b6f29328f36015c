//! What only the server sets cannot be sent, also where the document requires it.

use serde_json::{Value, json};
use synctera_tests::bodies::values;
use synctera_tests::echo;
use synctera_tests::interface::{Facets, FirstVariant, Interface, Operation, Part};

use crate::recorder::request_of;

#[tokio::test]
async fn they_are_not_sent() {
    let body = json!({"id": "1", "creation_time": "2022-03-04T05:06:07Z",
        "is_customer": true, "status": "ACTIVE"});
    let seen = request_of("v0", "createPerson", json!({"body": body})).await;
    assert_eq!(
        seen.json(),
        json!({"is_customer": true, "status": "ACTIVE"})
    );
}

/// The properties of a JSON body that are read-only in every schema that describes them.
fn read_only<'a>(interface: &'a Interface, operation: &Operation<'a>) -> Vec<&'a str> {
    let Some(body) = operation
        .body()
        .filter(|body| body.media == "application/json")
    else {
        return Vec::new();
    };
    let facets = Facets::read(interface, &[body.part], &mut FirstVariant);
    let flag = |schema: &Value| schema.get("readOnly") == Some(&Value::Bool(true));
    let read_only = |part: &Part<'_>| flag(part.schema) || flag(interface.resolve(part.schema));
    facets
        .properties
        .iter()
        .filter(|(_, parts)| parts.iter().all(read_only))
        .map(|(name, _)| *name)
        .collect()
}

#[test]
fn no_body_of_any_operation_keeps_one() {
    let mut count = 0;
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for name in read_only(&interface, &operation) {
                let minimal = values(&interface, &operation).pop().unwrap();
                let mut value: Value = serde_json::from_str(&minimal.json.to_string()).unwrap();
                value["body"][name] = Value::Null;
                let echo = echo::request(interface.api, operation.id, value.to_string().as_bytes());
                let place = format!("{} {}.{name}", interface.api, operation.id);
                let echo = echo
                    .unwrap()
                    .unwrap_or_else(|error| panic!("{place}: {error}"));
                let back: Value = serde_json::from_slice(&echo.json).unwrap();
                assert_eq!(back["body"].get(name), None, "{place}");
                count += 1;
            }
        }
    }
    println!("{count} read-only fields of bodies");
    assert!(count >= 50);
}
