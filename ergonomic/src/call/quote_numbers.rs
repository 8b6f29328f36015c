//! Numbers in the place of texts.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// The body with the number at `path` as a text of its digits, in every item of the lists on the
/// way; none where there is no number.
pub(super) fn quote_numbers(body: &[u8], path: &str) -> Option<Vec<u8>> {
    let body: &RawValue = serde_json::from_slice(body).ok()?;
    quoted(body, &steps(path)).map(String::into_bytes)
}

enum Step<'a> {
    Field(&'a str),
    Items,
}

/// Takes a path such as `wires[3].sender.account_number` apart.
fn steps(path: &str) -> Vec<Step<'_>> {
    path.split('.')
        .flat_map(|part| {
            let (name, indexes) = part.split_at(part.find('[').unwrap_or(part.len()));
            let field = (!name.is_empty()).then_some(Step::Field(name));
            field
                .into_iter()
                .chain(indexes.matches('[').map(|_| Step::Items))
        })
        .collect()
}

fn quoted(value: &RawValue, steps: &[Step<'_>]) -> Option<String> {
    let text = value.get();
    match steps {
        [] => text
            .starts_with(|first: char| first == '-' || first.is_ascii_digit())
            .then(|| format!("\"{text}\"")),
        [Step::Field(name), rest @ ..] => {
            let mut fields: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
            let changed = raw(quoted(fields.get(*name)?, rest)?)?;
            fields.insert((*name).to_owned(), &changed);
            serde_json::to_string(&fields).ok()
        }
        [Step::Items, rest @ ..] => {
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            let changed: Vec<Option<Box<RawValue>>> = items
                .iter()
                .map(|item| quoted(item, rest).and_then(raw))
                .collect();
            if changed.iter().all(Option::is_none) {
                return None;
            }
            let items: Vec<&RawValue> = changed
                .iter()
                .zip(items)
                .map(|(changed, item)| changed.as_deref().unwrap_or(item))
                .collect();
            serde_json::to_string(&items).ok()
        }
    }
}

fn raw(text: String) -> Option<Box<RawValue>> {
    RawValue::from_string(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_at_the_path_become_texts() {
        for (body, path, expected) in [
            (r#"{"a":12,"b":1}"#, "a", Some(r#"{"a":"12","b":1}"#)),
            (
                r#"{"a":{"b":-12345678901234567890.10}}"#,
                "a.b",
                Some(r#"{"a":{"b":"-12345678901234567890.10"}}"#),
            ),
            (
                r#"{"l":[{"n":1},{},{"n":"2"},{"n":3}]}"#,
                "l[3].n",
                Some(r#"{"l":[{"n":"1"},{},{"n":"2"},{"n":"3"}]}"#),
            ),
            ("[[1],[null]]", "[0][0]", Some(r#"[["1"],[null]]"#)),
            ("7", "", Some("\"7\"")),
            (r#"{"a":"12"}"#, "a", None),
            (r#"{"a":true}"#, "a", None),
            (r#"{"a":{}}"#, "a", None),
            (r#"{"a":1}"#, "b", None),
            (r#"{"a":1}"#, "a[0].b", None),
            ("{", "a", None),
        ] {
            let changed = quote_numbers(body.as_bytes(), path);
            let changed = changed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            assert_eq!(changed.as_deref(), expected, "{body} {path}");
        }
    }
}
