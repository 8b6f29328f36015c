#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::record;

#[derive(PartialEq)]
struct Row {
    n: Decimal,
    o: Option<Decimal>,
}

record! { Row { 0 required show n; 1 required show o; } }

#[test]
fn digits_survive_every_route() {
    for number in [
        "0",
        "-0",
        "1",
        "-12",
        "1234567.890",
        "1e-7",
        "1E+7",
        "0.10",
        "123456789012345678901234567890",
        "0.123456789012345678901234567890",
        "\"1234567.890\"",
        "\"-5\"",
    ] {
        let json = format!("{{\"n\":{number},\"o\":{number}}}");
        let text = number.trim_matches('"');
        for row in [
            serde_json::from_str::<Row>(&json).unwrap(),
            serde_json::from_slice(json.as_bytes()).unwrap(),
            serde_json::from_reader(json.as_bytes()).unwrap(),
            crate::decode(json.as_bytes()).unwrap(),
        ] {
            assert_eq!(row.n.as_str(), text);
            assert_eq!(row.n.to_string(), text);
            assert_eq!(format!("{:?}", row.n), text);
            assert_eq!(row.o.as_ref(), Some(&row.n));
            assert_eq!(serde_json::to_string(&row).unwrap(), json);
        }
    }
}

#[test]
fn a_value_keeps_what_it_keeps() {
    for (json, text) in [
        ("12", "12"),
        ("1.50", "1.5"),
        ("\"1.50\"", "1.50"),
        ("-9223372036854775808", "-9223372036854775808"),
    ] {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        let number: Decimal = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(number.as_str(), text);
        assert_eq!(serde_json::to_value(&number).unwrap(), value);
    }
}

#[test]
fn only_numbers_are_read() {
    for json in [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\"x\"",
        "\"1,5\"",
        "\" 1\"",
        "\"+1\"",
        "\"01\"",
        "\".5\"",
        "\"1.\"",
        "\"1e\"",
        "\"NaN\"",
        "\"1e+-5\"",
        "\"--1\"",
        "\"-\"",
    ] {
        assert!(serde_json::from_str::<Decimal>(json).is_err(), "{json}");
        let text = json.trim_matches('"');
        assert_eq!(text.parse::<Decimal>(), Err(ParseDecimalError::Grammar));
    }
    let row: Row = serde_json::from_str(r#"{"n":"\u0031","o":null}"#).unwrap();
    assert_eq!((row.n.as_str(), row.o), ("1", None));
}

#[test]
fn converts_exactly_or_not_at_all() {
    for (text, expected) in [
        ("1234567.890", Some("1234567.890")),
        ("-0.5", Some("-0.5")),
        ("1e-7", Some("0.0000001")),
        ("1.5e3", Some("1500")),
        ("1E+2", Some("100")),
        ("-0", Some("0")),
        ("0.00", Some("0.00")),
        ("0e999999999999", Some("0")),
        (
            "79228162514264337593543950335",
            Some("79228162514264337593543950335"),
        ),
        ("79228162514264337593543950336", None),
        (
            "1.00000000000000000000000000000000000000000000000000",
            Some("1.0000000000000000000000000000"),
        ),
        ("0.12345678901234567890123456789", None),
        ("1e30", None),
        ("1e999999999999", None),
        ("1e99999999999999999999999", None),
        ("1e-9223372036854775808", None),
    ] {
        let number = text.parse::<Decimal>().unwrap().to_decimal();
        let shown = number.ok().map(|number| number.to_string());
        assert_eq!(shown.as_deref(), expected, "{text}");
        assert!(expected.is_some() || number == Err(ParseDecimalError::Range));
    }
}

#[test]
fn built_from_numbers() {
    assert_eq!(Decimal::from(-5).as_str(), "-5");
    let number = rust_decimal::Decimal::new(1050, 2);
    assert_eq!(
        serde_json::to_string(&Decimal::from(number)).unwrap(),
        "10.50"
    );
    assert_eq!(Decimal::from(number).to_decimal().unwrap(), number);
    assert_eq!("1.5".parse::<Decimal>().unwrap().to_f64_lossy(), 1.5);
    assert!(
        "1e999"
            .parse::<Decimal>()
            .unwrap()
            .to_f64_lossy()
            .is_infinite()
    );
    assert_ne!("1.0".parse::<Decimal>(), "1".parse::<Decimal>());
}
