//! What an error's body says, whatever its shape: problem+json, v1's shape, anything or nothing.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::ErrorCode;

/// The body of an error, read leniently: no property of it is promised.
#[derive(Clone, Default)]
pub(crate) struct ApiBody {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) title: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) invalid: BTreeMap<String, String>,
    pub(crate) immutable: Vec<String>,
    pub(crate) valid_status: Vec<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) raw: Bytes,
}

impl ApiBody {
    #[cfg(test)]
    pub(crate) fn parse(raw: &[u8]) -> Self {
        Self::from_bytes(Bytes::copy_from_slice(raw))
    }

    /// Reads a body; nothing in it can make this fail.
    pub(crate) fn from_bytes(raw: Bytes) -> Self {
        let mut body = Self {
            raw: raw.clone(),
            ..Self::default()
        };
        let Ok(Value::Object(fields)) = serde_json::from_slice::<Value>(&raw) else {
            return body;
        };
        let text = |name: &str| {
            fields
                .get(name)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        let texts = |name: &str| {
            fields
                .get(name)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        body.code = text("code").map(ErrorCode::from);
        body.title = text("title");
        body.detail = text("detail");
        body.kind = text("type");
        body.missing = texts("missing");
        body.immutable = texts("immutable");
        body.valid_status = texts("valid_status");
        body.invalid = fields
            .get("invalid")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, why)| {
                (
                    name.clone(),
                    why.as_str().map_or_else(|| why.to_string(), str::to_owned),
                )
            })
            .collect();
        body.retry_after = fields.get("retry_after").and_then(seconds);
        body
    }

    /// Everything that might tell what happened.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let structured = self.code.is_some() || self.detail.is_some() || self.title.is_some();
        let raw = if structured || self.raw.len() > 4096 {
            None
        } else {
            std::str::from_utf8(&self.raw).ok()
        };
        [
            self.code.as_ref().map(ErrorCode::as_str),
            self.detail.as_deref(),
            self.title.as_deref(),
            self.kind.as_deref(),
            raw,
        ]
        .into_iter()
        .flatten()
    }
}

fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value
        .as_f64()
        .or_else(|| value.as_str()?.trim().parse().ok())?;
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn both_shapes_and_their_extra_fields_are_read() {
        let body = ApiBody::parse(
            br#"{"type":"https://x/errors/bad","title":"Bad","status":400,"detail":"d","code":"BAD_REQUEST_BODY",
                "missing":["dob"],"invalid":{"ssn":"bad form"},"immutable":["id"],"retry_after":7}"#,
        );
        assert_eq!(body.code, Some(ErrorCode::BadRequestBody));
        assert_eq!(body.missing, ["dob"]);
        assert_eq!(body.invalid["ssn"], "bad form");
        assert_eq!(body.immutable, ["id"]);
        assert_eq!(body.retry_after, Some(Duration::from_secs(7)));
        let body = ApiBody::parse(br#"{"code":"NEW_CODE","status":422,"valid_status":["ACTIVE"]}"#);
        assert_eq!(body.code.unwrap().as_str(), "NEW_CODE");
        assert_eq!(body.valid_status, ["ACTIVE"]);
    }

    #[test]
    fn wrong_types_are_passed_over() {
        let body = ApiBody::parse(
            br#"{"code":5,"missing":"dob","invalid":[1],"retry_after":-1,"title":"T"}"#,
        );
        assert!(
            body.code.is_none()
                && body.missing.is_empty()
                && body.invalid.is_empty()
                && body.retry_after.is_none()
        );
        assert_eq!(body.title.as_deref(), Some("T"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..512)) {
            prop_assert_eq!(&ApiBody::parse(&raw).raw[..], &raw[..]);
        }

        #[test]
        fn any_json_is_read(code in ".{0,20}", retry in any::<f64>()) {
            let raw = serde_json::json!({"code": code, "retry_after": retry, "invalid": {"a": retry}}).to_string();
            let _ = ApiBody::parse(raw.as_bytes());
        }
    }
}
