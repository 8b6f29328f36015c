//! Whether a limit lets less through than before: requests that were taken are then refused.

/// What became of a limit, in a word.
pub(super) fn direction(keyword: &str, old: Option<&String>, new: Option<&String>) -> &'static str {
    let (Some(old), Some(new)) = (old, new) else {
        return if new.is_some() { "tighter" } else { "looser" };
    };
    let number = |text: &str| text.parse::<f64>().ok();
    match (number(old), number(new)) {
        (Some(old), Some(new)) if keyword.starts_with("max") == (new < old) => "tighter",
        (Some(_), Some(_)) => "looser",
        // A pattern: nobody can tell.
        _ => "another",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_room_is_tighter() {
        for (keyword, old, new, expected) in [
            ("maxLength", Some("10"), Some("8"), "tighter"),
            ("maxItems", Some("10"), Some("20"), "looser"),
            ("minimum", Some("0"), Some("1"), "tighter"),
            ("minLength of items", Some("2"), Some("1"), "looser"),
            ("pattern", Some("^a$"), Some("^b$"), "another"),
            ("maximum", None, Some("5"), "tighter"),
            ("maximum", Some("5"), None, "looser"),
        ] {
            let text = |limit: Option<&str>| limit.map(str::to_owned);
            let (old, new) = (text(old), text(new));
            assert_eq!(
                direction(keyword, old.as_ref(), new.as_ref()),
                expected,
                "{keyword}"
            );
        }
    }
}
