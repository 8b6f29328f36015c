//! Parameters of the path and the query.

use crate::record::{Items, Spelling, View};

/// A parameter that cannot be sent. It names the parameter, not its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// A list that is sent with commas has a value with a comma.
    #[error("a value of the parameter `{0}` has a comma, which its list cannot carry")]
    Comma(&'static str),
    /// A value is empty.
    #[error("the parameter `{0}` has an empty value")]
    Empty(&'static str),
    /// A value of the path would lead to another path.
    #[error("the value of the parameter `{0}` cannot stand in a path")]
    Path(&'static str),
}

impl ParameterError {
    /// The parameter's name as the API writes it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Comma(name) | Self::Empty(name) | Self::Path(name) => name,
        }
    }
}

/// A list for a parameter that takes its values joined by commas. An empty
/// list is no parameter.
pub fn csv(
    name: &'static str,
    values: &dyn Items,
    spelling: Spelling,
) -> Result<Option<String>, ParameterError> {
    let texts = repeated(name, values, spelling)?;
    if texts.iter().flatten().any(|text| text.contains(',')) {
        return Err(ParameterError::Comma(name));
    }
    Ok(texts.map(|texts| texts.join(",")))
}

/// A list for a parameter that is sent once per value. An empty list is no
/// parameter.
pub fn repeated(
    name: &'static str,
    values: &dyn Items,
    spelling: Spelling,
) -> Result<Option<Vec<String>>, ParameterError> {
    let values = (0..values.len()).filter_map(|index| values.item(index));
    let texts: Vec<String> = values.map(|value| text(value.view(), spelling)).collect();
    if texts.iter().any(String::is_empty) {
        return Err(ParameterError::Empty(name));
    }
    Ok((!texts.is_empty()).then_some(texts))
}

/// A value as it stands in a URL; what no document has in a list there is empty, which is refused.
fn text(value: View<'_>, spelling: Spelling) -> String {
    match value {
        View::Text(text) => text.to_owned(),
        View::Choice(choice) => choice.text_in(spelling).to_owned(),
        View::Integer(number) => number.to_string(),
        View::Bool(value) => value.to_string(),
        View::Decimal(number) => number.as_str().to_owned(),
        _ => String::new(),
    }
}

/// Checks a value that becomes one segment of a path. The generated client
/// escapes what it has to, but an empty value, `.` and `..` would be resolved
/// to another path, and so would a backslash, which URLs read as a slash.
pub fn path<'a>(name: &'static str, value: &'a str) -> Result<&'a str, ParameterError> {
    match value {
        "" => Err(ParameterError::Empty(name)),
        "." | ".." => Err(ParameterError::Path(name)),
        _ if value.contains('\\') => Err(ParameterError::Path(name)),
        _ => Ok(value),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::open_enum;

    open_enum! { enum Kind { A = "A", B = "B" | "b" } }

    fn csv(name: &'static str, values: &dyn Items) -> Result<Option<String>, ParameterError> {
        super::csv(name, values, Spelling::Upper)
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn comma_lists() {
        assert_eq!(csv("id", &texts(&[])), Ok(None));
        assert_eq!(csv("id", &texts(&["a"])), Ok(Some("a".into())));
        assert_eq!(csv("id", &texts(&["a", "b c"])), Ok(Some("a,b c".into())));
        assert_eq!(csv("id", &vec![1_i64, 2]), Ok(Some("1,2".into())));
        assert_eq!(csv("id", &vec![true, false]), Ok(Some("true,false".into())));
        let kinds = vec![Kind::B, Kind::A];
        assert!(kinds[0].is_recognized());
        assert_eq!(csv("id", &kinds), Ok(Some("B,A".into())));
        let lower = super::csv("id", &kinds, Spelling::Lower);
        assert_eq!(lower, Ok(Some("b,A".into())));
        assert_eq!(
            csv("id", &texts(&["a", "b,6789"])),
            Err(ParameterError::Comma("id"))
        );
        assert_eq!(
            csv("id", &texts(&["a", ""])),
            Err(ParameterError::Empty("id"))
        );
    }

    #[test]
    fn repeated_lists() {
        let repeated = |values: &[&str]| super::repeated("id", &texts(values), Spelling::Upper);
        assert_eq!(repeated(&[]), Ok(None));
        assert_eq!(repeated(&["a,b", "c"]), Ok(Some(texts(&["a,b", "c"]))));
        assert_eq!(repeated(&["", "c"]), Err(ParameterError::Empty("id")));
    }

    #[test]
    fn path_segments() {
        for (value, expected) in [
            ("a", Ok("a")),
            ("...", Ok("...")),
            ("a/b", Ok("a/b")),
            ("%2e%2e", Ok("%2e%2e")),
            ("", Err(ParameterError::Empty("id"))),
            (".", Err(ParameterError::Path("id"))),
            ("..", Err(ParameterError::Path("id"))),
            ("a\\..\\b", Err(ParameterError::Path("id"))),
        ] {
            assert_eq!(path("id", value), expected, "{value}");
        }
    }

    /// What `path` lets through stays one segment once the client has put it
    /// into a URL.
    #[test]
    fn accepted_values_do_not_change_the_path() {
        for value in ["a", "...", "a/b", "%2e%2e", "../x", "a b", "ä?#", "\t.."] {
            let value = path("id", value).unwrap();
            let encoded = progenitor_client::encode_path(value);
            let url = format!("https://example.com/v0/persons/{encoded}/tail");
            let url = reqwest::Url::parse(&url).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            assert_eq!(segments.len(), 4, "{url}");
            assert_eq!((segments[1], segments[3]), ("persons", "tail"), "{url}");
        }
    }

    #[test]
    fn errors_name_the_parameter_only() {
        let error = csv("account_id", &texts(&["12,6789"])).unwrap_err();
        assert_eq!(error.name(), "account_id");
        assert!(error.to_string().contains("`account_id`"));
        assert!(!format!("{error} {error:?}").contains("6789"));
    }
}
