//! Texts of the documents: gone by default, kept on demand, and never able to break the docs.

use std::path::Path;

use serde_json::{Value, json};

use crate::common::{cargo_check, folder, import_and_regen, snapshot, sound, write, xtask};

/// Words that only the prose has, around what rustdoc or rustc could take for more than text.
const NASTY: &str = "zebra [link](http://a.example) <b>tag</b> `code ```rust\nfn x() { */ }\n``` # heading\n\n    indented\n* list\n1. one\n[unknown] https://bare.example \\ \" {braces} | table | ~~x~~ &amp; &lt;b&gt;\u{0} \u{202e} \r end\n=====\n---\n> quote\n[a]: b";

fn told() -> Value {
    let mut value = sound("v0");
    value["info"]["description"] = json!(NASTY);
    value["tags"] = json!([{"name": "Things", "description": NASTY}]);
    let post = &mut value["paths"]["/things"]["post"];
    post["summary"] = json!(NASTY);
    post["description"] = json!(NASTY);
    post["parameters"] = json!([{"name": "q", "in": "query", "description": NASTY, "schema": {"type": "string", "title": "zebra", "example": "zebra"}}]);
    post["responses"]["200"]["description"] = json!(NASTY);
    let thing = &mut value["components"]["schemas"]["thing"];
    thing["description"] = json!(NASTY);
    thing["title"] = json!("zebra");
    thing["properties"]["id"]["description"] = json!(NASTY);
    thing["properties"]["state"] = json!({"type": "string", "enum": ["A"], "description": NASTY, "x-enumDescriptions": {"A": "zebra"}});
    value
}

fn source(root: &Path) -> String {
    snapshot(root)
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|e| e == "rs"))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect()
}

#[test]
fn without_keep_prose_no_word_of_it_is_left() {
    let folder = folder();
    let path = write(folder.path(), "told.json", &told());
    import_and_regen(folder.path(), &[path]).worked();
    for part in ["interface", "crate"] {
        for (file, bytes) in snapshot(&folder.path().join(part)) {
            assert!(
                !String::from_utf8_lossy(&bytes).contains("zebra"),
                "{part}/{}",
                file.display()
            );
        }
    }
}

/// A text may only say what an escaped one says: no signs that begin code, links or headings.
#[test]
fn with_keep_prose_the_docs_hold_it_as_plain_text() {
    let folder = folder();
    let folder = folder.path();
    let path = write(folder, "told.json", &told());
    xtask([
        "import".as_ref(),
        path.as_os_str(),
        "--keep-prose".as_ref(),
        "--out".as_ref(),
        folder.as_os_str(),
    ])
    .worked();
    let out = folder.join("crate");
    xtask([
        "regen".as_ref(),
        "--interface".as_ref(),
        folder.join("synctera_openapi.json").as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ])
    .worked();
    let text = source(&out.join("src/v0"));
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("zebra")).collect();
    assert!(
        lines.len() >= 5,
        "operation, parameter, type, field and enumeration: {lines:#?}"
    );
    for line in lines {
        assert!(
            line.trim_start().starts_with(
                "/// zebra \\[link\\](http&#58;//a.example) \\<b\\>tag\\</b\\> \\`code"
            ),
            "{line}"
        );
    }
    for line in text
        .lines()
        .map(str::trim_start)
        .filter(|line| line.starts_with("///"))
    {
        for sign in [
            "```", "~~~", "// >", "// #", "// * ", "//     ", "https://", "\u{0}", "\u{202e}", "\r",
        ] {
            assert!(!line.contains(sign), "{sign:?}: {line}");
        }
    }
    cargo_check(&out, "prose").worked();
}
