#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn paths_are_written_from_the_outside() {
    let key = |key: &str| Segment::Key(key.to_owned());
    for (path, text) in [
        (vec![], ""),
        (vec![key("a")], "a"),
        (vec![Segment::Index(0)], "[0]"),
        (vec![key("b"), Segment::Index(3), key("a")], "a[3].b"),
        (vec![Segment::Index(1), Segment::Index(2)], "[2][1]"),
    ] {
        assert_eq!(render(&path), text);
    }
}

#[test]
fn notes_are_kept_only_while_a_body_is_read() {
    note_key("before");
    let (located, _) = traced(|| {
        note_key("inner");
        note_index(2);
        serde_json::from_str::<u8>("\"6789\"")
    })
    .unwrap_err();
    assert_eq!(
        (located.path.as_str(), &located.reason),
        ("[2].inner", &Reason::Data)
    );
    note_key("after");
    let (located, _) = traced(|| serde_json::from_str::<u8>("")).unwrap_err();
    assert_eq!((located.path.as_str(), &located.reason), ("", &Reason::Eof));
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
