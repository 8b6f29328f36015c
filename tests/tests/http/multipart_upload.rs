//! Forms with files: each field a part, in one buffer of known length.

use serde_json::json;

use crate::recorder::{Seen, request_of};

/// The parts of a form: head and content.
fn parts(seen: &Seen) -> Vec<(String, Vec<u8>)> {
    let kind = seen.header("content-type").unwrap();
    let boundary = kind
        .strip_prefix("multipart/form-data; boundary=")
        .expect("the content type names the boundary");
    let line = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut rest = &seen.body[..];
    while let Some(at) = find(rest, line.as_bytes()) {
        rest = &rest[at + line.len()..];
        if rest.starts_with(b"--") {
            assert_eq!(rest, b"--\r\n", "something follows the last boundary");
            return parts;
        }
        let end = find(rest, format!("\r\n{line}").as_bytes()).expect("a part ends");
        let part = &rest[2..end];
        let head = find(part, b"\r\n\r\n").expect("a part has a head");
        let text = String::from_utf8(part[..head].to_vec()).unwrap();
        parts.push((text, part[head + 4..].to_vec()));
    }
    panic!("the form does not end");
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes
        .windows(needle.len())
        .position(|window| window == needle)
}

#[tokio::test]
async fn has_a_part_for_each_field_that_is_set() {
    let body = json!({
        "file": {"file_name": "id.pdf", "content_type": "application/pdf", "base64": "/9j/DQo="},
        "name": "Ada's id",
        "related_resource_type": "PERSON",
    });
    let seen = request_of("v0", "createDocument", json!({"body": body})).await;
    let mut parts = parts(&seen);
    parts.sort();
    let part = |head: &str, content: &[u8]| {
        (
            format!("Content-Disposition: form-data; {head}"),
            content.to_vec(),
        )
    };
    let expected = [
        part(
            "name=\"file\"; filename=\"id.pdf\"\r\nContent-Type: application/pdf",
            &[0xff, 0xd8, 0xff, b'\r', b'\n'],
        ),
        part("name=\"name\"", b"Ada's id"),
        part("name=\"related_resource_type\"", b"PERSON"),
    ];
    assert_eq!(parts, expected);
    let length = seen.header("content-length").unwrap();
    assert_eq!(length, seen.body.len().to_string());
    assert_eq!(seen.header("transfer-encoding"), None);
}

#[tokio::test]
async fn the_same_form_is_the_same_bytes() {
    let file = json!({"file_name": "a", "content_type": "text/plain", "base64": "/9j/"});
    let value = json!({"dispute_id": "1", "body": {"file": file}});
    let first = request_of("v1", "addDisputeDocument", value.clone()).await;
    let second = request_of("v1", "addDisputeDocument", value).await;
    assert_eq!(first.body, second.body);
    assert_eq!(first.header("content-type"), second.header("content-type"));
}
