//! Errors that code of others drops leave nothing behind.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde::Deserialize;

use crate::{decode_any, record, tagged_union};

#[derive(Clone, PartialEq)]
struct Name {
    first: String,
}

record! { Name {
    0 required show first;
} }

#[derive(Clone, PartialEq)]
struct Person {
    name: Name,
}

record! { Person {
    0 required show name;
} }

tagged_union! {
    enum Either by "type" {
        One(Person) = ["ONE"],
    }
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Any {
    Person(Person),
    Other(serde_json::Value),
}

#[derive(Debug, Deserialize)]
struct Mine {
    any: Any,
    person: Person,
    count: u8,
}

#[test]
fn a_dropped_error_is_no_part_of_the_path_of_another() {
    for (body, path, missing) in [
        (
            r#"{"any": {"name": {}}, "person": {"name": 1}, "count": 1}"#,
            "name",
            None,
        ),
        (
            r#"{"any": {"name": {}}, "person": {"name": {}}, "count": 1}"#,
            "name",
            Some("first"),
        ),
        (r#"{"any": {"name": {"first": 1}}, "count": 300}"#, "", None),
        (r#"{"any": {"name": {}}, "count": 1}"#, "", Some("person")),
        (r#"{"person": {"name": {"first": 1}}}"#, "name.first", None),
    ] {
        let error = decode_any::<Mine>(body.as_bytes()).unwrap_err();
        assert_eq!(
            (error.path(), error.missing_field()),
            (path, missing),
            "{body}"
        );
    }
}

#[derive(Debug, Deserialize)]
struct Loose {
    #[serde(deserialize_with = "or_none")]
    either: Option<Either>,
    count: u8,
}

/// What many write to be lenient.
fn or_none<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Either>, D::Error> {
    Ok(serde_json::from_value(serde_json::Value::deserialize(from)?).ok())
}

#[test]
fn a_dropped_error_of_a_union_is_no_reason() {
    let good = r#"{"either": {"type": "ONE", "name": {"first": "a"}}, "count": 1}"#;
    let loose: Loose = decode_any(good.as_bytes()).unwrap();
    assert!(loose.either.is_some() && loose.count == 1);
    let body = r#"{"either": {"type": "ONE", "name": {}}, "count": 300}"#;
    let error = decode_any::<Loose>(body.as_bytes()).unwrap_err();
    assert_eq!((error.path(), error.missing_field()), ("", None));
}
