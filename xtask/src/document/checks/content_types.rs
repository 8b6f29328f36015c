//! Bodies are of the types the client knows how to send and to read.

use super::{Problems, Subject};
use crate::document::kind::Kind;
use crate::document::pointer;

const SENT: &[&str] = &[
    "application/json",
    "multipart/form-data",
    "image/jpeg",
    "application/octet-stream",
];

/// `text/*` stands for every text type.
const RECEIVED: &[&str] = &[
    "application/json",
    "application/problem+json",
    "*/*",
    "image/jpeg",
    "image/png",
    "application/pdf",
    "application/octet-stream",
    "text/*",
];

/// Parameters and headers that are written as a body of their own.
const INLINE: &[&str] = &["application/json"];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in &subject.nodes {
        let (known, whose) = match node.kind {
            Kind::RequestBody => (SENT, "request"),
            Kind::Response => (RECEIVED, "response"),
            Kind::Parameter | Kind::Header => (INLINE, "parameter"),
            _ => continue,
        };
        for (name, _) in node.entries("content") {
            let is_text = name.starts_with("text/") && known.contains(&"text/*");
            if !is_text && !known.contains(&name) {
                problems.add(
                    &pointer::child(&node.field_pointer("content"), name),
                    format!("{name} is an unknown content type for a {whose}"),
                    format!("use one of {}", known.join(", ")),
                );
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, operation, refusal, with_paths};
    use super::{RECEIVED, SENT};
    use serde_json::{Value, json};

    fn sending(content_type: &str) -> Value {
        let mut post = operation("a");
        post["requestBody"] = json!({"content": {content_type: {}}});
        with_paths(json!({"/a": {"post": post}}))
    }

    fn answering(content_type: &str) -> Value {
        let mut get = operation("a");
        get["responses"]["200"] = json!({"content": {content_type: {}}});
        with_paths(json!({"/a": {"get": get}}))
    }

    #[test]
    fn known_types_pass() {
        for known in SENT {
            document(sending(known));
        }
        for known in RECEIVED.iter().chain(&["text/csv"]) {
            document(answering(known));
        }
    }

    #[test]
    fn unknown_types_are_refused_with_their_place() {
        for unknown in [
            "application/xml",
            "*/*",
            "text/plain",
            "application/problem+json",
        ] {
            let message = refusal(sending(unknown));
            assert!(
                message.contains("#/paths/~1a/post/requestBody/content/"),
                "{message}"
            );
            assert!(
                message.contains("unknown content type for a request"),
                "{message}"
            );
        }
        for unknown in ["application/xml", "multipart/form-data", "text", ""] {
            let message = refusal(answering(unknown));
            assert!(
                message.contains("unknown content type for a response"),
                "{message}"
            );
        }
    }

    #[test]
    fn parameters_are_json_only() {
        let mut get = operation("a");
        get["parameters"] = json!([{"name": "q", "in": "query", "content": {"text/csv": {}}}]);
        let message = refusal(with_paths(json!({"/a": {"get": get}})));
        assert!(
            message.contains("unknown content type for a parameter"),
            "{message}"
        );
    }
}
