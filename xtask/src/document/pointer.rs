//! JSON pointers (RFC 6901) and the local references (`#/…`) built from them.

use serde_json::Value;

/// Escapes one key for use in a JSON pointer: `a/b` becomes `a~1b`.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`escape`].
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The pointer of `key` inside the object or list at `parent`.
pub fn child(parent: &str, key: &str) -> String {
    format!("{parent}/{}", escape(key))
}

/// The JSON pointer a local reference stands for, `None` if the reference is not local.
///
/// A reference is a URI fragment, so that `%7Bid%7D` in it means `{id}`.
pub fn from_reference(reference: &str) -> Option<String> {
    let pointer = percent_decoded(reference.strip_prefix('#')?)?;
    (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
}

/// The value a local reference points at, `None` if it is not local or dangling.
pub fn resolve<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(&from_reference(reference)?)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let mut digit = || char::from(bytes.next()?).to_digit(16);
            let (high, low) = (digit()?, digit()?);
            decoded.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn escaping_round_trips() {
        for key in ["/accounts/{id}", "a~b", "~1", "~0/", ""] {
            assert_eq!(unescape(&escape(key)), key);
        }
        assert_eq!(child("/paths", "/a~b"), "/paths/~1a~0b");
    }

    #[test]
    fn references_resolve_through_both_escapes() {
        let root = json!({"paths": {"/a/{id}": {"get": 7}}});
        for reference in ["#/paths/~1a~1{id}/get", "#/paths/~1a~1%7Bid%7D/get"] {
            assert_eq!(resolve(&root, reference), Some(&json!(7)), "{reference}");
        }
    }

    #[test]
    fn what_is_not_local_does_not_resolve() {
        let root = json!({"a": 1});
        for reference in [
            "other.json#/a",
            "/a",
            "a",
            "#a",
            "#/b",
            "#/%",
            "#/%zz",
            "#/%ff",
        ] {
            assert_eq!(resolve(&root, reference), None, "{reference}");
        }
        assert_eq!(resolve(&root, "#"), Some(&root));
    }
}
