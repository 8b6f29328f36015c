//! Parameters of the path and the query.

use std::fmt;

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
pub fn csv<T: fmt::Display>(
    name: &'static str,
    values: &[T],
) -> Result<Option<String>, ParameterError> {
    let texts = repeated(name, values)?;
    if texts.iter().flatten().any(|text| text.contains(',')) {
        return Err(ParameterError::Comma(name));
    }
    Ok(texts.map(|texts| texts.join(",")))
}

/// A list for a parameter that is sent once per value. An empty list is no
/// parameter.
pub fn repeated<T: fmt::Display>(
    name: &'static str,
    values: &[T],
) -> Result<Option<Vec<String>>, ParameterError> {
    let texts: Vec<String> = values.iter().map(T::to_string).collect();
    if texts.iter().any(String::is_empty) {
        return Err(ParameterError::Empty(name));
    }
    Ok((!texts.is_empty()).then_some(texts))
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

    open_enum! { enum Kind { A = "A", B = "B" } }

    #[test]
    fn comma_lists() {
        assert_eq!(csv::<String>("id", &[]), Ok(None));
        assert_eq!(csv("id", &["a"]), Ok(Some("a".into())));
        assert_eq!(csv("id", &["a", "b c"]), Ok(Some("a,b c".into())));
        assert_eq!(csv("id", &[1, 2]), Ok(Some("1,2".into())));
        assert!(Kind::A.is_recognized());
        assert_eq!(csv("id", &[Kind::B, Kind::A]), Ok(Some("B,A".into())));
        assert_eq!(
            csv("id", &["a", "b,6789"]),
            Err(ParameterError::Comma("id"))
        );
        assert_eq!(csv("id", &["a", ""]), Err(ParameterError::Empty("id")));
    }

    #[test]
    fn repeated_lists() {
        assert_eq!(repeated::<String>("id", &[]), Ok(None));
        let two = vec!["a,b".to_owned(), "c".to_owned()];
        assert_eq!(repeated("id", &["a,b", "c"]), Ok(Some(two)));
        assert_eq!(repeated("id", &["", "c"]), Err(ParameterError::Empty("id")));
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
        let error = csv("account_id", &["12,6789"]).unwrap_err();
        assert_eq!(error.name(), "account_id");
        assert!(error.to_string().contains("`account_id`"));
        assert!(!format!("{error} {error:?}").contains("6789"));
    }
}
