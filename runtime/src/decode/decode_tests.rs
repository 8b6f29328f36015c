#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use super::{DecodeErrorKind, decode};
use crate::{Decimal, Nullable, record, tag_enum, tagged_union};

tag_enum! { enum CardTag { Card = "CARD" } }
tag_enum! { enum GroupTag { Group = "GROUP" } }

#[derive(Clone, PartialEq)]
struct Emboss {
    line_1: String,
}

record! { Emboss { 0 required show line_1; } }

#[derive(Clone, PartialEq)]
struct Card {
    kind: CardTag,
    emboss_name: Emboss,
    fee: Option<Decimal>,
    limit: Nullable<i64>,
}

record! { Card {
    0 required show kind;
    1 required show emboss_name;
    2 optional show fee;
    3 optional show limit;
} }

#[derive(Clone, PartialEq)]
struct Group {
    kind: GroupTag,
    members: Vec<Thing>,
}

record! { Group { 0 required show kind; 1 required show members; } }

tagged_union! {
    enum Thing by "kind" {
        Card(Card) = ["CARD"],
        Group(Group) = ["GROUP"],
    }
}

struct Page {
    id: String,
    things: Vec<Thing>,
    main: Option<Thing>,
    notes: BTreeMap<String, String>,
}

record! { Page {
    0 required show id;
    1 required show things;
    2 optional show main;
    3 optional show notes;
} }

const CARD: &str = r#"{"emboss_name":{"line_1":"J"},"fee":1.0,"kind":"CARD"}"#;

#[test]
fn good_bodies_decode() {
    let body = format!(r#"{{"id":"1","things":[{CARD},{CARD}],"main":{CARD}}}"#);
    let page: Page = decode(body.as_bytes()).unwrap();
    assert_eq!(page.things.len(), 2);
    assert!(page.things.iter().all(Thing::is_recognized));
}

#[test]
fn errors_name_the_place() {
    let data = DecodeErrorKind::Data;
    for (body, kind, path, missing) in [
        (r#"{"things":[]}"#, data, "", Some("id")),
        (
            r#"{"id":"123-45-6789","id":"x","things":[]}"#,
            data,
            "",
            None,
        ),
        (r#"{"id":1234567,"things":[]}"#, data, "id", None),
        (r#"{"id":"","things":"123-45-6789"}"#, data, "things", None),
        (
            r#"{"id":"","things":[{"kind":"NEW"},{"kind":"CARD","emboss_name":"123-45-6789"}]}"#,
            data,
            "things[1].emboss_name",
            None,
        ),
        (
            r#"{"id":"","things":[{"kind":"CARD","emboss_name":{}}]}"#,
            data,
            "things[0].emboss_name",
            Some("line_1"),
        ),
        (
            r#"{"id":"","things":[{"kind":"CARD"}]}"#,
            data,
            "things[0]",
            Some("emboss_name"),
        ),
        (
            r#"{"id":"","things":[],"main":{"kind":"GROUP","members":[{"kind":"GROUP","members":[{"kind":"X"},{"kind":"CARD","emboss_name":{"line_1":6789}}]}]}}"#,
            data,
            "main.members[0].members[1].emboss_name.line_1",
            None,
        ),
        (
            r#"{"id":"","things":[{"kind":"CARD","emboss_name":{"line_1":""},"fee":"6789x"}]}"#,
            data,
            "things[0].fee",
            None,
        ),
        (
            r#"{"id":"","things":[{"kind":"CARD","emboss_name":{"line_1":""},"limit":"6789"}]}"#,
            data,
            "things[0].limit",
            None,
        ),
        (
            r#"{"id":"","things":[],"notes":{"123-45-6789":1}}"#,
            data,
            "notes.*",
            None,
        ),
        (
            r#"{"id":"","things":[} 6789"#,
            DecodeErrorKind::Syntax,
            "things[0]",
            None,
        ),
        (
            r#"{"id":"","things":[{"kind":6789x}]}"#,
            DecodeErrorKind::Syntax,
            "things[0]",
            None,
        ),
        (
            r#"{"id":"","things":[]} 6789"#,
            DecodeErrorKind::Syntax,
            "",
            None,
        ),
        ("<html>6789", DecodeErrorKind::Syntax, "", None),
        ("", DecodeErrorKind::Eof, "", None),
        (r#"{"id":"6789"#, DecodeErrorKind::Eof, "id", None),
        (
            r#"{"id":"","things":[{"kind":"CA"#,
            DecodeErrorKind::Eof,
            "things[0]",
            None,
        ),
    ] {
        let error = decode::<Page>(body.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{body}: {error}");
        assert_eq!(error.kind(), kind, "{body}: {error}");
        assert_eq!(error.missing_field(), missing, "{body}: {error}");
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("6789"), "{shown}");
        assert!(!shown.contains("json-path"), "{shown}");
        assert!(!shown.contains("invalid"), "{shown}");
        assert!(path.is_empty() || shown.contains(path), "{shown}");
    }
}

#[test]
fn the_words_are_ours() {
    let error = decode::<Page>(b"{\n\"id\": 5 }").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 7));
    assert_eq!(
        error.to_string(),
        "the JSON does not have the expected form at `id` (line 2, column 7)"
    );
    let error = decode::<Vec<Emboss>>(b"[{}]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the required field `line_1` is missing at `[0]` (line 1, column 3)"
    );
}

#[test]
fn invalid_utf8_is_a_syntax_error() {
    let error = decode::<Page>(b"{\"id\":\"\xff\"}").unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::Syntax);
    // What is not text has no path; the line and column of the byte remain.
    let error = decode::<Page>(b"{\n\"things\":[{\"a\":\"\xff\"}]}").unwrap_err();
    assert_eq!((error.path(), error.line(), error.column()), ("", 2, 17));
}

#[test]
fn nothing_is_left_behind() {
    let json = r#"[{"kind":"GROUP","members":[{"kind":"CARD","emboss_name":{"line_1":6789}}]}]"#;
    let error = serde_json::from_str::<Vec<Thing>>(json).unwrap_err();
    assert!(!error.to_string().contains("6789"), "{error}");
    let body = format!(r#"{{"id":"1","things":[{CARD}]}}"#);
    for _ in 0..100 {
        assert_eq!(decode::<Page>(b"{").unwrap_err().path(), "");
        assert!(decode::<Page>(body.as_bytes()).is_ok());
        assert!(serde_json::from_str::<Thing>(CARD).is_ok());
        assert!(serde_json::from_str::<Thing>(r#"{"kind":"CARD"}"#).is_err());
    }
}
