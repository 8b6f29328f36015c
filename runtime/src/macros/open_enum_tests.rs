#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::json;

use crate::{Nullable, Spelling, record};

open_enum! {
    /// State of an account.
    #[allow(dead_code)]
    enum Status {
        /// In use.
        Active = "ACTIVE",
        /// Closed for good.
        Closed = "CLOSED",
        Empty = "",
    }
}

#[test]
fn every_way_of_building_is_canonical() {
    for (text, documented) in [
        ("ACTIVE", true),
        ("CLOSED", true),
        ("", true),
        ("active", false),
        ("NEW", false),
    ] {
        let json = format!("\"{text}\"");
        let escaped = format!(
            "\"{}\"",
            text.chars()
                .map(|c| format!("\\u{:04x}", c as u32))
                .collect::<String>()
        );
        let built: Vec<Status> = vec![
            text.into(),
            text.to_owned().into(),
            text.parse().unwrap(),
            serde_json::from_str(&json).unwrap(),
            serde_json::from_str(&escaped).unwrap(),
            serde_json::from_reader(json.as_bytes()).unwrap(),
            serde_json::from_value(text.into()).unwrap(),
        ];
        for status in built {
            assert_eq!(
                matches!(status, Status::Unrecognized(_)),
                !documented,
                "{text}"
            );
            assert_eq!(status.is_recognized(), documented, "{text}");
            assert_eq!(status.as_str(), text);
            assert_eq!(status.to_string(), text);
            assert_eq!(status, *text);
            assert_eq!(status, text);
            assert_eq!(AsRef::<str>::as_ref(&status), text);
            assert_eq!(serde_json::to_string(&status).unwrap(), json);
        }
    }
    assert_eq!(Status::VALUES, ["ACTIVE", "CLOSED", ""]);
}

#[test]
fn other_json_is_an_error() {
    for json in ["1", "null", "true", "[]", "{}"] {
        assert!(serde_json::from_str::<Status>(json).is_err(), "{json}");
    }
}

#[test]
fn equality_order_and_hash_follow_the_text() {
    let disguised = Status::Unrecognized("ACTIVE".into());
    assert_eq!(disguised, Status::Active);
    assert!(disguised.is_recognized());
    assert_ne!(disguised, Status::Closed);
    assert_eq!(HashSet::from([disguised, Status::Active]).len(), 1);

    let sorted: Vec<String> = BTreeSet::from([
        Status::Closed,
        Status::Unrecognized("BETWEEN".into()),
        Status::Active,
    ])
    .iter()
    .map(Status::to_string)
    .collect();
    assert_eq!(sorted, ["ACTIVE", "BETWEEN", "CLOSED"]);
}

#[test]
fn debug_names_the_variant_and_hides_the_rest() {
    assert_eq!(format!("{:?}", Status::Active), "Active");
    let unknown = Status::from("123-45-6789");
    assert_eq!(format!("{unknown:?}"), "Unrecognized([hidden])");
}

#[test]
fn works_as_a_map_key_and_pads() {
    let map: HashMap<Status, u8> = serde_json::from_str(r#"{"ACTIVE":1,"X":2}"#).unwrap();
    assert_eq!(map[&Status::Active], 1);
    assert_eq!(map[&Status::from("X")], 2);
    assert_eq!(format!("{:>7}|", Status::Active), " ACTIVE|");
}

open_enum! {
    /// Which way money goes, in two spellings.
    enum Sign {
        Credit = "CREDIT" | "credit",
        Debit = "DEBIT" | "debit",
        Both = "BOTH",
    }
}

#[derive(Clone, PartialEq)]
struct Signs {
    plain: Sign,
    some: Option<Sign>,
    list: Vec<Sign>,
    map: BTreeMap<String, Vec<Sign>>,
    null: Nullable<Sign>,
    upper: Option<Sign>,
}

record! { Signs {
    0 required show plain spelled Lower;
    1 optional show some spelled Lower;
    2 required show list spelled Lower;
    3 required show map spelled Lower;
    4 optional show null as "nothing" spelled Lower;
    5 optional show upper;
} }

#[test]
fn a_value_in_two_spellings_is_read_in_both_and_written_as_its_field_says() {
    for (text, upper, lower) in [
        ("DEBIT", "DEBIT", "debit"),
        ("debit", "DEBIT", "debit"),
        ("BOTH", "BOTH", "BOTH"),
        // What no document has is not touched.
        ("Debit", "Debit", "Debit"),
        ("both", "both", "both"),
    ] {
        let sign: Sign = serde_json::from_value(text.into()).unwrap();
        assert_eq!(sign, Sign::from(text.to_owned()));
        assert_eq!(serde_json::to_value(&sign).unwrap(), upper);
        assert_eq!(sign.as_str_in(Spelling::Upper), upper);
        assert_eq!(sign.as_str_in(Spelling::Lower), lower);
        let written = |sign: &str| {
            json!({"plain": sign, "some": sign, "list": [sign, "BOTH"], "map": {"k": [sign]},
                "nothing": null, "upper": upper})
        };
        let mut read: Signs = serde_json::from_value(written(text)).unwrap();
        read.upper = Some(sign);
        assert_eq!(serde_json::to_value(&read).unwrap(), written(lower));
    }
    assert!(matches!(Sign::from("debit"), Sign::Debit));
    assert!(Sign::Unrecognized("debit".into()).is_recognized());
    assert!(!Sign::from("both").is_recognized());
    assert_eq!(Sign::VALUES, ["CREDIT", "DEBIT", "BOTH"]);
}
