//! Odd documents that are a list of names or kinds tried one after the other.

use serde_json::{Map, Value, json};

use crate::common::operation;
use crate::odd_documents::{Case, case, with_paths, with_schemas};

/// Names that mean something to Rust, to its prelude or to the runtime.
const NAMES: &str = "a.b-c self type Option String Result Client Vec Box Some Operation Self Ok \
    Default crate Send Option1 Debug Clone PartialEq Serialize Deserialize IntoMany SendError \
    ResponseValue ByteStream OperationMeta Method Paging BodyKind Stability Echo DecodeError \
    Multipart From Into AsRef Iterator Eq Hash Display Formatter FromStr Deserializer Serializer \
    Error Cow Copy Ord Drop Fn Sync Sized ToString ToOwned u8 str bool i64 Future Path Query Params \
    Nullable Timestamp Context OperationVisitor Decimal Value File Date Map BTreeMap Json";
const TAGS: &[&str] = &[
    "",
    " ",
    "mod",
    "shared",
    "callbacks",
    "client",
    "types",
    "self",
    "super",
    "crate",
    "3D Secure",
    "a/b",
    "../../etc/passwd",
    "größe",
    "名前",
    "🦀",
    "(alpha)",
    "\"x\"",
    "a\nb",
    "prelude",
    "Async",
    "A\u{0}B",
    "lib",
    "other",
];
const OPERATIONS: &[&str] = &[
    "client",
    "new",
    "default",
    "option",
    "string",
    "thing",
    "self",
    "type",
    "operation",
    "result",
    "visit",
    "baseurl",
    "inner",
    "exec",
    "send",
    "get-thing.v2",
    "getThing1",
    "apiVersion",
    "x",
    "operationMeta",
    "responseValue",
    "pre",
    "vec",
    "context",
    "async",
    "somé",
];

pub fn cases() -> Vec<Case> {
    let mut cases = named();
    cases.extend(groups());
    cases.extend(large());
    cases
}

fn named() -> Vec<Case> {
    let names = || NAMES.split_whitespace();
    let schemas: Map<String, Value> = names()
        .enumerate()
        .map(|(at, name)| {
            let own = json!({format!("own_{at}"): {"type": "string"}});
            (
                name.to_owned(),
                json!({"type": "object", "properties": own}),
            )
        })
        .collect();
    let inline: Map<String, Value> = names()
        .map(|name| {
            (
                name.to_owned(),
                json!({"type": "string", "enum": ["A", name]}),
            )
        })
        .collect();
    let holder = json!({"holder": {"type": "object", "properties": inline}});
    vec![
        case("schemas named like Rust", with_schemas(schemas.into())),
        case("properties named like Rust", with_schemas(holder)),
    ]
}

fn groups() -> Vec<Case> {
    let reference = json!({"$ref": "#/components/schemas/thing"});
    let tagged = TAGS.iter().map(|tag| {
        let mut post = operation("useThing", &reference);
        post["tags"] = json!([tag]);
        case(
            &format!("tag {tag:?}"),
            with_paths(json!({"/a": {"post": post}})),
        )
    });
    let called = OPERATIONS.iter().map(|id| {
        let post = operation(id, &reference);
        case(
            &format!("operation {id:?}"),
            with_paths(json!({"/a": {"post": post}})),
        )
    });
    tagged.chain(called).collect()
}

fn large() -> Vec<Case> {
    let values: Vec<String> = (0..2000).map(|at| format!("VALUE_{at}")).collect();
    let mut deep = json!({"type": "string"});
    let mut same = deep.clone();
    let mut lists = deep.clone();
    for level in [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta",
    ]
    .repeat(3)
    {
        deep = json!({"type": "object", "properties": {level: deep}});
        lists = json!({"type": "array", "items": lists, "nullable": true});
    }
    for _ in 0..4 {
        same = json!({"type": "object", "properties": {"data": same}});
    }
    vec![
        case(
            "long enumeration",
            with_schemas(
                json!({"thing": {"type": "object", "properties": {"a": {"type": "string", "enum": values}}}}),
            ),
        ),
        case("deep objects", with_schemas(json!({ "thing": deep }))),
        case(
            "deep objects of one name",
            with_schemas(json!({ "thing": same })),
        ),
        case(
            "deep lists",
            with_schemas(json!({"thing": {"type": "object", "properties": {"lists": lists}}})),
        ),
    ]
}
