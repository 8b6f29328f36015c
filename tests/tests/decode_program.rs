//! The program `decode` from the outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the program with this input; gives its lines and exit code.
fn decode(input: &[u8]) -> (Vec<String>, Option<i32>) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_decode"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(input).unwrap();
    let output = program.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    (
        text.lines().map(str::to_owned).collect(),
        output.status.code(),
    )
}

fn file(folder: &Path, name: &str, body: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, body).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn counts_what_decodes_without_loss() {
    let folder = tempfile::tempdir().unwrap();
    let person = file(
        folder.path(),
        "person.json",
        r#"{"id":"1","status":"NEW","metadata":{"a":1.50},"extra":{"b":1}}"#,
    );
    let page = file(folder.path(), "page.json", r#"{"barcodes":[]}"#);
    let input = format!("v0\tgetPerson\t{person}\nv1\tgetBarcodes\t{page}\n");
    let (lines, code) = decode(input.as_bytes());
    assert_eq!(
        lines,
        ["undocumented keys dropped: 1", "decoded 2 of 2, lossless 2"]
    );
    assert_eq!(code, Some(0));
}

#[test]
fn names_place_and_reason_and_never_the_value() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        (
            "getPerson",
            r#"{"id":"1","is_customer":"6789"}"#,
            "is_customer",
        ),
        (
            "getPerson",
            r#"{"id":"1","legal_address":{"city":6789}}"#,
            "legal_address.city",
        ),
        ("getPerson", r#"{"id":"1","ssn":null,"ss":"6789"}"#, "ssn"),
        ("listPersons", r#"{"next_page_token":"6789"}"#, "$"),
        ("listPersons", "[", "$"),
        ("getPerson", r#"{"id":"1","id":"6789"}"#, "$"),
    ];
    let mut input = String::new();
    for (index, (id, body, _)) in cases.iter().enumerate() {
        let name = file(folder.path(), &format!("{index}.json"), body);
        input.push_str(&format!("v0\t{id}\t{name}\n"));
    }
    let (lines, code) = decode(input.as_bytes());
    for ((line, (id, _, path)), input) in lines.iter().zip(&cases).zip(input.lines()) {
        let rest = line.strip_prefix(input).expect(line);
        let columns: Vec<&str> = rest.split('\t').collect();
        assert_eq!(columns.len(), 3, "{line}");
        assert_eq!(columns[1], *path, "{id}: {line}");
        assert!(!columns[2].is_empty());
        assert!(!rest.contains("6789"), "{line}");
    }
    assert!(lines[2].ends_with("\tssn\tlossy"), "{}", lines[2]);
    assert_eq!(lines.last().unwrap(), "decoded 1 of 6, lossless 0");
    assert_eq!(code, Some(1));
}

#[test]
fn what_cannot_be_decoded_is_a_failure_and_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    let person = file(folder.path(), "person.json", r#"{"id":"1"}"#);
    let mut input = format!(
        "v9\tgetPerson\t{person}\nv0\tgetNobody\t{person}\nv0\tgetPerson\t/nowhere.json\n\
         v0\tgetPerson\n\nv0\tgetCardImageData\t{person}\n"
    )
    .into_bytes();
    input.extend_from_slice(b"v0\tgetPerson\t\xff\xfe");
    let (lines, code) = decode(&input);
    assert_eq!(lines.len(), 9, "{lines:?}");
    for (line, reason) in lines.iter().zip([
        "there is no such version",
        "there is no such operation",
        "the file cannot be read",
        "the line is not",
        "the line is not",
        "the operation's answer is not JSON",
        "the file cannot be read",
    ]) {
        assert!(line.contains(reason), "{line}");
    }
    assert_eq!(lines.last().unwrap(), "decoded 0 of 7, lossless 0");
    assert_eq!(code, Some(1));
}

#[test]
fn nothing_is_fine() {
    let (lines, code) = decode(b"");
    assert_eq!(
        lines,
        ["undocumented keys dropped: 0", "decoded 0 of 0, lossless 0"]
    );
    assert_eq!(code, Some(0));
}
