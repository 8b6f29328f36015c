//! `{"type": "object", "format": "rawjson"}`: any JSON at all.

use serde_json::Value;

use super::walk;
use crate::error::Result;

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    walk::schemas(document, &mut |schema| {
        let raw = schema.get("format").and_then(Value::as_str) == Some("rawjson");
        if raw {
            schema.remove("format");
            schema.remove("type");
        }
        Ok(usize::from(raw))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn becomes_any_json() {
        let mut document = json!({"components": {"schemas": {
            "a": {"type": "object", "format": "rawjson", "nullable": true},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["components"]["schemas"]["a"],
            json!({"nullable": true})
        );
    }
}
