//! Telling "this key was used" from other conflicts.

use reqwest::StatusCode;

use crate::error::ApiBody;

/// Whether the answer says that a ledger write with this key was carried out before.
///
/// A 409 also says that a resource exists (`DUPLICATE_RESOURCE`), and a key in concurrent use; only
/// the text tells them apart, since ledger writes give no code of their own.
pub(crate) fn is_duplicate(status: StatusCode, body: &ApiBody) -> bool {
    if status != StatusCode::CONFLICT {
        return false;
    }
    let normal = |text: &str| text.to_ascii_lowercase().replace(['-', '_'], " ");
    body.texts()
        .any(|text| normal(text).contains("duplicate idempotency key"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_counts() {
        let body = |text: &str| ApiBody::parse(text.as_bytes());
        for (status, text, expected) in [
            (409, r#"{"detail":"duplicate idempotency key"}"#, true),
            (409, r#"{"detail":"Duplicate Idempotency-Key: 42"}"#, true),
            (409, r#"{"code":"DUPLICATE_IDEMPOTENCY_KEY"}"#, true),
            (409, "duplicate idempotency key", true),
            (
                409,
                r#"{"code":"DUPLICATE_RESOURCE","detail":"the person exists"}"#,
                false,
            ),
            (409, r#"{"code":"IDEMPOTENCY_CONCURRENT_USE"}"#, false),
            (422, r#"{"detail":"duplicate idempotency key"}"#, false),
        ] {
            let status = StatusCode::from_u16(status).unwrap_or_default();
            assert_eq!(is_duplicate(status, &body(text)), expected, "{text}");
        }
    }
}
