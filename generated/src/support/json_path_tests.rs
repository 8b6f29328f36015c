// Copied from `xtask/support` by `cargo xtask regen`; change it there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn the_fixed_form_is_read_back() {
    for reason in [
        Reason::Missing("id".into()),
        Reason::Duplicate("id".into()),
        Reason::Data,
        Reason::Syntax,
        Reason::Eof,
    ] {
        let located = Located {
            path: "a[0].b".into(),
            reason,
        };
        let plain = located.to_string();
        assert_eq!(Located::parse(&plain).unwrap(), located);
        let placed = format!("{plain} at line 1 column 2");
        assert_eq!(Located::parse(&placed).unwrap(), located);
    }
    for message in ["", "missing field `x`", "json-path:a", "json-path:a|data"] {
        assert_eq!(Located::parse(message), None, "{message}");
    }
}

#[test]
fn paths_join() {
    for (outer, inner, joined) in [
        ("", "", ""),
        ("a", "", "a"),
        ("", "b", "b"),
        ("a[3]", "b.c", "a[3].b.c"),
        ("a", "[3].b", "a[3].b"),
    ] {
        assert_eq!(join(outer, inner), joined);
    }
}

#[test]
fn keys_that_may_be_personal_are_not_shown() {
    for (name, shown) in [
        ("first_name", "first_name"),
        ("addressLine1", "addressLine1"),
        ("123-45-6789", "*"),
        ("ssn-123456789", "*"),
        ("jane@example.com", "*"),
        ("Jane Doe", "*"),
        ("a|b", "*"),
        ("", "*"),
    ] {
        assert_eq!(safe_name(name), shown, "{name}");
    }
}
