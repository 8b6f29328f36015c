//! Where in a body an error lies: noted field by field while the error travels outwards, so that a
//! body is read only once.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Write as _};

use serde_json::error::Category;

use crate::record::{Fill, read_text};

/// Unions nested deeper than this are refused, so that a hostile body cannot exhaust the stack: each
/// level starts a parser with a fresh depth count.
const MAX_DEPTH: u8 = 64;

/// What is wrong, without any text of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A required field is missing.
    Missing(String),
    /// A field appears twice.
    Duplicate(String),
    /// A value does not have the expected form.
    Data,
    /// The text is not JSON.
    Syntax,
    /// The text ends too early.
    Eof,
}

impl Reason {
    /// Reads serde_json's error.
    pub(crate) fn of(error: &serde_json::Error) -> Self {
        match error.classify() {
            Category::Eof => Self::Eof,
            Category::Syntax | Category::Io => Self::Syntax,
            Category::Data => {
                let message = error.to_string();
                if let Some(field) = quoted(&message, "missing field `") {
                    Self::Missing(field)
                } else if let Some(field) = quoted(&message, "duplicate field `") {
                    Self::Duplicate(field)
                } else {
                    Self::Data
                }
            }
        }
    }
}

/// An error with its place in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Located {
    /// The place, such as `cards[3].status`; empty for the body as a whole.
    pub(crate) path: String,
    /// What is wrong there.
    pub(crate) reason: Reason,
}

enum Segment {
    Key(String),
    Index(usize),
}

/// What is noted while one body is read.
#[derive(Default)]
struct Notes {
    /// The way to the error, from the inside outwards.
    path: Vec<Segment>,
    /// What was wrong inside a union, whose own error does not tell it.
    reason: Option<Reason>,
    /// The last error that was handed to code of others, and how much of the path belongs to it.
    handed_out: Option<(String, usize)>,
}

impl Notes {
    /// Forgets an error that others have taken for none, as another came out in the end.
    fn settle(&mut self, message: &str) {
        if let Some((_, count)) = self
            .handed_out
            .take()
            .filter(|(before, _)| before != message)
        {
            self.path.drain(..count.min(self.path.len()));
            self.reason = None;
        }
    }
}

/// An error's text without the position, which is added on the way.
fn message(error: &dyn fmt::Display) -> String {
    let mut text = error.to_string();
    if let Some(at) = text.rfind(" at line ") {
        text.truncate(at);
    }
    text
}

/// A reading begins, so whatever error was noted has been dropped.
pub(crate) fn begin() {
    note(|notes| {
        if !notes.path.is_empty() || notes.reason.is_some() {
            *notes = Notes::default();
        }
    });
}

/// An error goes to code of others, who may drop it.
#[cold]
pub(crate) fn hand_out(error: &dyn fmt::Display) {
    note(|notes| notes.handed_out = Some((message(error), notes.path.len())));
}

thread_local! {
    /// Only while [`traced`] runs; whoever reads a type with serde alone has no use for notes.
    static NOTES: RefCell<Option<Notes>> = const { RefCell::new(None) };
    static DEPTH: Cell<u8> = const { Cell::new(0) };
}

fn note(add: impl FnOnce(&mut Notes)) {
    NOTES.with_borrow_mut(|notes| {
        if let Some(notes) = notes {
            add(notes);
        }
    });
}

/// An error came out of the member with this name.
#[cold]
pub(crate) fn note_key(name: &str) {
    note(|notes| notes.path.push(Segment::Key(safe_name(name).to_owned())));
}

/// An error came out of the item with this index.
#[cold]
pub(crate) fn note_index(index: usize) {
    note(|notes| notes.path.push(Segment::Index(index)));
}

/// Runs the outermost read of a body, and locates its error.
pub(crate) fn traced<T>(
    read: impl FnOnce() -> serde_json::Result<T>,
) -> Result<T, (Located, serde_json::Error)> {
    /// Puts back what was there before, also if the read panics.
    struct Restore(Option<Notes>);
    impl Drop for Restore {
        fn drop(&mut self) {
            let before = self.0.take();
            NOTES.with_borrow_mut(|notes| *notes = before);
        }
    }
    let _restore = Restore(NOTES.replace(Some(Notes::default())));
    read().map_err(|error| {
        let mut notes = NOTES.take().unwrap_or_default();
        notes.settle(&message(&error));
        let reason = notes.reason.unwrap_or_else(|| Reason::of(&error));
        let path = render(&notes.path);
        (Located { path, reason }, error)
    })
}

/// Reads the text of one variant of a union. The error is noted; the caller only passes on that
/// there was one.
pub(crate) fn read_nested(text: &str, into: &mut dyn Fill) -> bool {
    struct Restore(u8);
    impl Drop for Restore {
        fn drop(&mut self) {
            DEPTH.set(self.0);
        }
    }
    let depth = DEPTH.get();
    let _restore = Restore(depth);
    if depth >= MAX_DEPTH {
        note(|notes| notes.reason = Some(Reason::Data));
        return false;
    }
    DEPTH.set(depth + 1);
    match read_text(text, into) {
        Ok(()) => true,
        Err(error) => {
            note(|notes| {
                notes.reason.get_or_insert_with(|| Reason::of(&error));
            });
            false
        }
    }
}

/// The name that serde puts between backticks after `prefix`.
fn quoted(message: &str, prefix: &str) -> Option<String> {
    let (name, _) = message.strip_prefix(prefix)?.split_once('`')?;
    Some(safe_name(name).to_owned())
}

/// A name as it may be shown. Keys of a map come from the body, so whatever does not look like the
/// name of a field is replaced by `*`.
fn safe_name(name: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$');
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$');
    if starts_well && digits <= 4 && name.len() <= 64 && name.chars().all(plain) {
        name
    } else {
        "*"
    }
}

/// The way from the outside inwards.
fn render(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path.iter().rev() {
        match segment {
            Segment::Key(key) if text.is_empty() => text.push_str(key),
            Segment::Key(key) => {
                text.push('.');
                text.push_str(key);
            }
            // Writing to a `String` cannot fail.
            Segment::Index(index) => _ = write!(text, "[{index}]"),
        }
    }
    text
}

#[cfg(test)]
#[path = "trace_tests.rs"]
mod tests;
