#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::Cell;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::record::{Failed, Fill, Source, View};
use crate::{Decimal, FieldValue, Inspect, TaggedUnion, decode, record, tag_enum};

tag_enum! { enum PushTag { Push = "PUSH" } }
tag_enum! { enum PullTag { Pull = "PULL", PullReversal = "PULL_REVERSAL" } }
tag_enum! { enum BatchTag { Batch = "BATCH" } }

#[derive(Clone, PartialEq)]
struct Push {
    r#type: PushTag,
    amount: Decimal,
}

record! { Push { 0 required show r#type as "type"; 1 required show amount; } }

#[derive(Clone, PartialEq)]
struct Pull {
    r#type: PullTag,
    id: String,
}

record! { Pull { 0 required show r#type as "type"; 1 required show id; } }

#[derive(Clone, PartialEq)]
struct Batch {
    r#type: BatchTag,
    items: Vec<Transfer>,
}

record! { Batch { 0 required show r#type as "type"; 1 required show items; } }

tagged_union! {
    /// A transfer.
    enum Transfer by "type" {
        /// Gives.
        Push(Push) = ["PUSH"],
        Pull(Pull) = ["PULL", "PULL_REVERSAL"],
        Batch(Batch) = ["BATCH"],
    }
}

/// Reads the text by every route of serde_json.
fn read_all(json: &str) -> Vec<Transfer> {
    vec![
        serde_json::from_str(json).unwrap(),
        serde_json::from_slice(json.as_bytes()).unwrap(),
        serde_json::from_reader(json.as_bytes()).unwrap(),
        serde_json::from_value(serde_json::from_str(json).unwrap()).unwrap(),
        decode(json.as_bytes()).unwrap(),
    ]
}

#[test]
fn the_tag_alone_chooses() {
    let push = || {
        Transfer::from(Push {
            r#type: PushTag::Push,
            amount: "1.5".parse().unwrap(),
        })
    };
    let pull = |r#type| {
        Transfer::Pull(Pull {
            r#type,
            id: "a".into(),
        })
    };
    for (json, expected) in [
        (r#"{"type":"PUSH","amount":1.5}"#, push()),
        // Fits both structs but for the tag; the tag stands last.
        (r#"{"id":"a","amount":1.5,"type":"PUSH"}"#, push()),
        // Key and text may be escaped.
        (r#"{"\u0074ype":"P\u0055SH","amount":1.5}"#, push()),
        // A tag inside another member does not count.
        (
            r#"{"x":{"type":"PULL"},"amount":1.5,"type":"PUSH"}"#,
            push(),
        ),
        (
            "  {\"type\" :\n\"PULL\", \"id\":\"a\"} ",
            pull(PullTag::Pull),
        ),
        (
            r#"{"type":"PULL_REVERSAL","id":"a"}"#,
            pull(PullTag::PullReversal),
        ),
    ] {
        for read in read_all(json) {
            assert_eq!(read, expected, "{json}");
            assert!(read.is_recognized());
            let again = serde_json::to_string(&read).unwrap();
            assert_eq!(serde_json::from_str::<Transfer>(&again).unwrap(), read);
        }
    }
}

#[test]
fn other_json_is_kept() {
    for value in [
        json!({"type": "NEW", "ssn": "123-45-6789"}),
        json!({"type": null}),
        json!({"type": 1}),
        json!({"type": {"type": "PUSH"}}),
        json!({"type": ["PUSH"]}),
        json!({"amount": 1}),
        json!({}),
        json!([]),
        json!(null),
        json!("PUSH"),
        json!(1),
    ] {
        for read in read_all(&value.to_string()) {
            assert_eq!(read, Transfer::Unrecognized(value.clone()));
            assert!(!read.is_recognized());
            assert_eq!(serde_json::to_value(&read).unwrap(), value);
            assert_eq!(format!("{read:?}"), "Unrecognized([hidden])");
        }
    }
}

#[test]
fn a_known_tag_with_wrong_content_is_an_error() {
    for json in [
        r#"{"type":"PUSH"}"#,
        r#"{"type":"PULL","amount":1}"#,
        r#"{"type":"PULL","id":1}"#,
        r#"{"type":"PULL","id":"a","type":"PULL"}"#,
    ] {
        assert!(serde_json::from_str::<Transfer>(json).is_err(), "{json}");
    }
}

#[test]
fn nested_lists_keep_digits() {
    let json = r#"{"type":"BATCH","items":[{"type":"PUSH","amount":1234567.890},{"type":"BATCH","items":[{"type":"PULL","id":"x"}]}]}"#;
    let read: Transfer = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
    assert!(format!("{read:?}").starts_with("Batch(Batch {"));
}

#[test]
fn documented_tags_are_listed() {
    assert_eq!(Transfer::TAG, "type");
    assert_eq!(Transfer::TAGS, ["PUSH", "PULL", "PULL_REVERSAL", "BATCH"]);
}

thread_local! {
    static PROBED: Cell<u32> = const { Cell::new(0) };
}

/// Counts how often it is read, and never succeeds.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Probe;

impl Inspect for Probe {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Fill for Probe {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        PROBED.set(PROBED.get() + 1);
        Err(from.fail("6789"))
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl FieldValue for Probe {
    fn blank() -> Self {
        Self
    }
}

#[derive(Clone, PartialEq)]
struct Outer {
    inner: Option<Box<Deep>>,
    probe: Option<Probe>,
}

record! { Outer { 0 optional show inner; 1 optional show probe; } }

tagged_union! { enum Deep by "t" { Outer(Outer) = ["O"] } }

fn nested(depth: usize, core: &str) -> String {
    let open = r#"{"t":"O","inner":"#.repeat(depth);
    format!("{open}{core}{}", "}".repeat(depth))
}

#[test]
fn a_deep_error_is_read_once() {
    let json = nested(30, r#"{"t":"O","probe":1}"#);
    let path = format!("{}probe", "inner.".repeat(30));
    let error = serde_json::from_str::<Deep>(&json).unwrap_err().to_string();
    assert!(!error.contains("6789"), "{error}");
    assert_eq!(PROBED.replace(0), 1);
    let error = decode::<Deep>(json.as_bytes()).unwrap_err();
    assert_eq!(error.path(), path);
    assert_eq!(PROBED.replace(0), 1);
}

#[test]
fn hostile_depth_is_refused() {
    for (depth, fine) in [(40, true), (64, true), (65, false), (20_000, false)] {
        let read = serde_json::from_str::<Deep>(&nested(depth, "null"));
        assert_eq!(read.is_ok(), fine, "{depth}");
        assert!(read.iter().all(Deep::is_recognized));
    }
}

tag_enum! { enum WideTag { Wide = "WIDE" } }

/// A small object as lists hold it, with every member decoded.
#[derive(Clone, PartialEq)]
struct Wide {
    id: String,
    account_id: String,
    creation_time: String,
    note: Option<String>,
    amount: i64,
    currency: String,
    is_same_day: bool,
    status: String,
    r#type: WideTag,
}

record! { Wide { 0 required show id; 1 required show account_id; 2 required show creation_time; 3 optional show note; 4 required show amount; 5 required show currency; 6 required show is_same_day; 7 required show status; 8 required show r#type as "type"; } }

/// The same without a description, as serde derives it.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Derived {
    id: String,
    account_id: String,
    creation_time: String,
    note: Option<String>,
    amount: i64,
    currency: String,
    is_same_day: bool,
    status: String,
    r#type: WideTag,
}

tagged_union! {
    enum Only by "type" { Wide(Wide) = ["WIDE"] }
}

/// Prints what the tag costs; run with `--release -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement, not a check"]
fn measure_the_cost_of_the_tag() {
    let time = |run: &dyn Fn() -> usize| {
        let mut best = Duration::MAX;
        for _ in 0..500 {
            let start = Instant::now();
            assert_eq!(run(), 100);
            best = best.min(start.elapsed());
        }
        best
    };
    let rest = r#""id":"6f1c1c1e-1a2b-4c3d-8e9f-000102030405","account_id":"7f1c1c1e-1a2b-4c3d-8e9f-000102030405","creation_time":"2022-01-25T11:45:54.485698Z","note":"for the goods of last week","amount":1250,"currency":"USD","is_same_day":false,"status":"PENDING""#;
    for (place, item) in [
        ("first", format!(r#"{{"type":"WIDE",{rest}}}"#)),
        ("last", format!(r#"{{{rest},"type":"WIDE"}}"#)),
    ] {
        let json = format!("[{}]", vec![item; 100].join(","));
        let read: Vec<Only> = serde_json::from_str(&json).unwrap();
        assert!(read.iter().all(Only::is_recognized));
        let plain = time(&|| serde_json::from_str::<Vec<Derived>>(&json).unwrap().len());
        let union = time(&|| serde_json::from_str::<Vec<Only>>(&json).unwrap().len());
        let value = time(&|| serde_json::from_str::<Vec<Value>>(&json).unwrap().len());
        let ratio = union.as_secs_f64() / plain.as_secs_f64();
        println!("tag {place}: plain {plain:?}, union {union:?} ({ratio:.2}), value {value:?}");
    }
}
