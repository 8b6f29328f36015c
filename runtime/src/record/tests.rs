#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Inspect, Record as _, RecordView, View};
use crate::{Nullable, decode, record};

#[derive(Clone, Default, PartialEq)]
struct Person {
    id: String,
    r#type: Option<i64>,
    name: String,
    dob: Option<String>,
    ssn: Nullable<String>,
    phones: Vec<String>,
    tags: Vec<String>,
    friend: Option<Box<Person>>,
    extra: BTreeMap<String, String>,
    size: Option<i64>,
}

record! { Person {
    0 optional show id;
    1 optional show r#type as "type";
    2 required hide name;
    3 optional hide dob;
    4 optional hide ssn;
    5 optional hide phones;
    6 required show tags;
    7 optional show friend;
    8 optional hide extra as "free-form";
    9 required show size;
} }

#[derive(Clone, PartialEq)]
struct Bare {}
record! { Bare {} }

const FULL: &str = r#"{"id":"1","type":2,"name":"6789","dob":"6789","ssn":"6789","phones":["6789","6789"],"tags":["a"],"friend":{"name":"6789","tags":[],"size":null},"free-form":{"6789":"6789"},"size":3}"#;

#[test]
fn what_is_read_is_written_again() {
    for text in [
        FULL,
        r#"{"name":"","tags":[],"size":null}"#,
        r#"{"name":"","ssn":null,"tags":[],"size":null}"#,
    ] {
        let person: Person = decode(text.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&person).unwrap(), text);
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(
            serde_json::from_value::<Person>(value.clone()).unwrap(),
            person
        );
        assert_eq!(serde_json::to_value(&person).unwrap(), value);
    }
    let bare: Bare = decode(br#"{"more":[1,{"x":2}]}"#).unwrap();
    assert_eq!(serde_json::to_string(&bare).unwrap(), "{}");
}

/// serde's own formats must not be tied to JSON.
#[test]
fn another_format_serves_as_well() {
    let text = r#"{"id":"1","type":2,"name":"n","tags":["a"],"size":3}"#;
    let person: Person = decode(text.as_bytes()).unwrap();
    let written = toml::to_string(&person).unwrap();
    assert!(written.contains("type = 2"), "{written}");
    assert_eq!(toml::from_str::<Person>(&written).unwrap(), person);
}

#[test]
fn members_may_stand_in_any_order_and_be_unknown() {
    let text = r#"{"size":1,"unknown":{"a":[1]},"tags":["a"],"type":2,"name":"n","id":"1"}"#;
    let person: Person = decode(text.as_bytes()).unwrap();
    let expected = Person {
        id: "1".into(),
        r#type: Some(2),
        name: "n".into(),
        tags: vec!["a".into()],
        size: Some(1),
        ..Person::default()
    };
    assert!(person == expected);
}

#[test]
fn what_is_missing_double_or_of_another_form_is_an_error() {
    for (text, path, missing) in [
        (r#"{"tags":[],"size":1}"#, "", Some("name")),
        (r#"{"name":"","tags":[]}"#, "", Some("size")),
        (r#"{"name":"","name":"","tags":[],"size":1}"#, "", None),
        (r#"{"name":"","tags":null,"size":1}"#, "tags", None),
        (r#"{"name":"","tags":["",1],"size":1}"#, "tags[1]", None),
        (r#"{"friend":{"name":1}}"#, "friend.name", None),
        (r#"{"friend":{}}"#, "friend", Some("name")),
        (r#"{"free-form":{"a":1}}"#, "free-form.a", None),
        (r#"["1",2]"#, "", None),
        ("null", "", None),
    ] {
        let error = decode::<Person>(text.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{text}");
        assert_eq!(error.missing_field(), missing, "{text}");
    }
}

#[test]
fn nothing_hidden_is_printed() {
    let person: Person = decode(FULL.as_bytes()).unwrap();
    assert_eq!(
        format!("{person:?}"),
        "Person { id: \"1\", type: 2, name: [hidden], dob: [hidden], ssn: [hidden], \
         phones: [2 hidden], tags: [\"a\"], friend: Person { name: [hidden], dob: None, ssn: None, \
         phones: [], tags: [], free-form: [], size: None, .. }, free-form: [1 hidden], size: 3 }"
    );
    let null = Person {
        ssn: Nullable::Null,
        ..Person::default()
    };
    assert!(format!("{null:?}").contains("ssn: Null"), "{null:?}");
    assert_eq!(format!("{:?}", Bare {}), "Bare");
}

#[test]
fn each_field_is_found_by_its_place_and_name() {
    let person: Person = decode(FULL.as_bytes()).unwrap();
    assert_eq!(Person::SHAPE.fields[1], "type");
    let person: &dyn RecordView = &person;
    for (index, name) in Person::SHAPE.fields.iter().enumerate() {
        let shown = format!("{:?}", person.field(index).unwrap().view());
        assert_eq!(format!("{:?}", person.named(name).unwrap().view()), shown);
    }
    assert!(matches!(
        person.named("type").unwrap().view(),
        View::Integer(2)
    ));
    assert!(matches!(
        person.named("ssn").unwrap().view(),
        View::Text("6789")
    ));
    assert!(person.field(10).is_none() && person.named("size2").is_none());
    let Some(View::List(phones)) = person.named("phones").map(Inspect::view) else {
        panic!("a list is one");
    };
    assert_eq!(phones.len(), 2);
    assert!(matches!(phones.item(1).unwrap().view(), View::Text("6789")));
    let Some(View::Record(friend)) = person.named("friend").map(Inspect::view) else {
        panic!("a struct is one");
    };
    assert!(matches!(friend.named("id").unwrap().view(), View::Text("")));
}

/// More fields than the bits that note which have been seen.
mod wide {
    use super::*;

    macro_rules! wide {
        ($($index:literal $field:ident)*) => {
            #[derive(Clone, PartialEq)]
            struct Wide { $($field: Option<i64>),* }
            record! { Wide { $($index required show $field;)* } }
        };
    }

    wide! {
        0 a0 1 a1 2 a2 3 a3 4 a4 5 a5 6 a6 7 a7 8 a8 9 a9 10 b0 11 b1 12 b2 13 b3 14 b4 15 b5
        16 b6 17 b7 18 b8 19 b9 20 c0 21 c1 22 c2 23 c3 24 c4 25 c5 26 c6 27 c7 28 c8 29 c9
        30 d0 31 d1 32 d2 33 d3 34 d4 35 d5 36 d6 37 d7 38 d8 39 d9 40 e0 41 e1 42 e2 43 e3
        44 e4 45 e5 46 e6 47 e7 48 e8 49 e9 50 f0 51 f1 52 f2 53 f3 54 f4 55 f5 56 f6 57 f7
        58 f8 59 f9 60 g0 61 g1 62 g2 63 g3 64 g4 65 g5 66 g6 67 g7 68 g8 69 g9 70 h0 71 h1
        72 h2 73 h3 74 h4 75 h5 76 h6 77 h7 78 h8 79 h9 80 i0 81 i1 82 i2 83 i3 84 i4 85 i5
        86 i6 87 i7 88 i8 89 i9 90 j0 91 j1 92 j2 93 j3 94 j4 95 j5 96 j6 97 j7 98 j8 99 j9
        100 k0 101 k1 102 k2 103 k3 104 k4 105 k5 106 k6 107 k7 108 k8 109 k9 110 l0 111 l1
        112 l2 113 l3 114 l4 115 l5 116 l6 117 l7 118 l8 119 l9 120 m0 121 m1 122 m2 123 m3
        124 m4 125 m5 126 m6 127 m7 128 m8 129 m9 130 n0
    }

    #[test]
    fn fields_beyond_are_missed_and_found_twice() {
        let mut object = serde_json::Map::new();
        for name in Wide::SHAPE.fields {
            object.insert((*name).to_owned(), json!(1));
        }
        let text = Value::from(object.clone()).to_string();
        assert!(decode::<Wide>(text.as_bytes()).is_ok());
        let twice = format!(r#"{},"n0":1}}"#, &text[..text.len() - 1]);
        assert!(decode::<Wide>(twice.as_bytes()).is_err());
        for name in ["a0", "m7", "m8", "n0"] {
            let mut object = object.clone();
            object.remove(name);
            let text = Value::from(object).to_string();
            let error = decode::<Wide>(text.as_bytes()).unwrap_err();
            assert_eq!(error.missing_field(), Some(name));
        }
    }
}
