//! Values and their letters.

use serde_json::json;

use super::{object, reference, tiny, with_state};
use crate::model::{Kind, Spelling};

#[test]
fn a_value_that_only_one_version_has_splits_nothing() {
    let both = tiny(&[
        with_state(&["ON", "OFF"]),
        with_state(&["ON", "OFF", "HALF"]),
    ]);
    let name = both.name(0, "state");
    assert_eq!(both.name(1, "state"), name);
    assert!(both.is_shared(name) && both.is_shared("Thing"));
    let texts: Vec<(&str, &[String])> = both
        .values(0, "state")
        .iter()
        .map(|value| (value.text.as_str(), value.only.as_slice()))
        .collect();
    let only_v1: &[String] = &["v1".to_owned()];
    assert_eq!(texts, [("HALF", only_v1), ("OFF", &[]), ("ON", &[])]);
    assert_eq!(both.values(0, "state"), both.values(1, "state"));
    // Without a value in common they are two things of one name.
    let other = tiny(&[with_state(&["ON"]), with_state(&["BLUE", "RED"])]);
    assert!(!other.is_shared("State"));
    assert!(
        other
            .report()
            .iter()
            .any(|line| line.contains("no value is in both")),
        "{:?}",
        other.report()
    );
}

#[test]
fn a_value_that_many_take_makes_them_no_one_thing() {
    let state = |values: &[&str]| json!({"type": "string", "enum": values});
    let one = tiny(&[json!({
        "wire_state": state(&["SENT", "CANCELED"]), "wire_state1": state(&["CANCELED"]),
        "check_state": state(&["CASHED", "CANCELED"]), "check_state1": state(&["CANCELED"]),
        "thing": object(json!({
            "a": reference("wire_state"), "b": reference("wire_state1"),
            "c": reference("check_state"), "d": reference("check_state1"),
        })),
    })]);
    assert_eq!(one.name(0, "wire_state1"), one.name(0, "wire_state"));
    assert_eq!(one.name(0, "check_state1"), one.name(0, "check_state"));
    assert_ne!(one.name(0, "check_state"), one.name(0, "wire_state"));
}

#[test]
fn each_field_keeps_the_letters_of_its_document() {
    let sign = |values: &[&str]| {
        json!({"thing": object(json!({
            "amount": object(json!({"sign": {"type": "string", "enum": values}})),
            "signs": {"type": "array", "items": {"type": "string", "enum": values}},
        }))})
    };
    let both = tiny(&[
        sign(&["CREDIT", "DEBIT"]),
        sign(&["credit", "debit", "none"]),
    ]);
    let names: Vec<&str> = [
        (0, "thing/properties/amount/properties/sign"),
        (1, "thing/properties/signs/items"),
    ]
    .map(|(version, place)| both.name(version, place))
    .into();
    assert_eq!(names[0], names[1]);
    let values = both.values(0, "thing/properties/signs/items");
    let spelled: Vec<(&str, Option<&str>)> = values
        .iter()
        .map(|value| (value.text.as_str(), value.lower.as_deref()))
        .collect();
    assert_eq!(
        spelled,
        [
            ("CREDIT", Some("credit")),
            ("DEBIT", Some("debit")),
            ("none", None)
        ]
    );
    for (version, expected) in [(0, None), (1, Some(Spelling::Lower))] {
        let Kind::Struct(fields) = &both.definition(version, "thing received").kind else {
            panic!("no struct");
        };
        let signs = fields.iter().find(|field| field.wire == "signs").unwrap();
        assert_eq!(signs.spelling, expected);
        let sign = &both
            .definition(version, "thing/properties/amount received")
            .kind;
        assert!(matches!(sign, Kind::Struct(fields) if fields[0].spelling == expected));
    }
    let report = both.report().join("\n");
    assert!(
        report.contains("the letters differ in which `signs` is written"),
        "{report}"
    );
}

#[test]
fn letters_that_mean_something_stay() {
    for (mine, theirs, expected) in [
        // Both are documented in one place.
        (vec!["CREDIT", "credit"], vec!["CREDIT"], false),
        (vec!["Individual"], vec!["INDIVIDUAL"], false),
        (vec!["Individual"], vec!["Individual"], true),
        (vec!["a:asc", "a:desc"], vec!["a:asc", "a:desc"], true),
    ] {
        let both = tiny(&[with_state(&mine), with_state(&theirs)]);
        assert_eq!(both.is_shared("State"), expected, "{mine:?} {theirs:?}");
        let values = both.values(0, "state");
        assert!(
            values.iter().all(|value| value.lower.is_none()),
            "{values:?}"
        );
        assert_eq!(values.len(), mine.len());
    }
}
