// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Where in a body an error lies, and how a union hands that place outwards.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, DeserializeOwned};
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

/// Unions nested deeper than this are refused, so that a hostile body cannot
/// exhaust the stack: each level starts a parser with a fresh depth count.
const MAX_DEPTH: u8 = 64;

/// Starts the message through which a union passes on an error of its variant.
const MARK: &str = "json-path:";

/// What is wrong, without any text of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A required field is missing.
    Missing(String),
    /// A field is there twice.
    Duplicate(String),
    /// A value has not the expected form.
    Data,
    /// The text is not JSON.
    Syntax,
    /// The text ends too early.
    Eof,
}

/// An error with its place in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The place, such as `cards[3].status`; empty for the body as a whole.
    pub path: String,
    /// What is wrong there.
    pub reason: Reason,
}

impl Located {
    /// Reads serde_json's error below a path, joining the place that a union
    /// inside has reported.
    pub fn new(outer: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        if let Some(inner) = Self::parse(&message) {
            return Self {
                path: join(outer, &inner.path),
                reason: inner.reason,
            };
        }
        let reason = match error.classify() {
            Category::Eof => Reason::Eof,
            Category::Syntax | Category::Io => Reason::Syntax,
            Category::Data => {
                if let Some(field) = quoted(&message, "missing field `") {
                    Reason::Missing(field)
                } else if let Some(field) = quoted(&message, "duplicate field `") {
                    Reason::Duplicate(field)
                } else {
                    Reason::Data
                }
            }
        };
        Self {
            path: outer.to_owned(),
            reason,
        }
    }

    /// Reads what `Display` has written.
    fn parse(message: &str) -> Option<Self> {
        let mut parts = message.strip_prefix(MARK)?.splitn(3, '|');
        let path = parts.next()?.to_owned();
        let reason = parts.next()?;
        // serde_json appends the position after the last bar.
        parts.next()?;
        let reason = match reason.split_once('=') {
            Some(("missing", field)) => Reason::Missing(field.to_owned()),
            Some(("duplicate", field)) => Reason::Duplicate(field.to_owned()),
            Some(_) => return None,
            None => match reason {
                "syntax" => Reason::Syntax,
                "eof" => Reason::Eof,
                _ => Reason::Data,
            },
        };
        Some(Self { path, reason })
    }
}

/// The fixed form: `json-path:<path>|<reason>|`.
impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}{}|", self.path)?;
        match &self.reason {
            Reason::Missing(field) => write!(f, "missing={field}|"),
            Reason::Duplicate(field) => write!(f, "duplicate={field}|"),
            Reason::Data => f.write_str("data|"),
            Reason::Syntax => f.write_str("syntax|"),
            Reason::Eof => f.write_str("eof|"),
        }
    }
}

/// The name that serde puts between backticks after `prefix`.
fn quoted(message: &str, prefix: &str) -> Option<String> {
    let (name, _) = message.strip_prefix(prefix)?.split_once('`')?;
    Some(safe_name(name).to_owned())
}

/// A name as it may be shown. Keys of a map come from the body, so whatever
/// does not look like the name of a field is replaced by `*`.
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

/// Joins an outer and an inner path.
fn join(outer: &str, inner: &str) -> String {
    let dot = !outer.is_empty() && !inner.is_empty() && !inner.starts_with('[');
    format!("{outer}{}{inner}", if dot { "." } else { "" })
}

/// Writes a tracked path in our form.
fn render(path: &Path) -> String {
    let mut text = String::new();
    for segment in path {
        let next = match segment {
            Segment::Seq { index } => format!("[{index}]"),
            // serde_json's own wrapping of raw values is no place in the body.
            Segment::Map { key } if key.starts_with("$serde_json") => continue,
            Segment::Map { key } => safe_name(key).to_owned(),
            Segment::Enum { variant } => safe_name(variant).to_owned(),
            Segment::Unknown => "*".to_owned(),
        };
        text = join(&text, &next);
    }
    text
}

/// How unions below react to an error.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Nobody above looks for the place: the union does it.
    Own,
    /// First, fast pass: an error needs no place, a second pass will follow.
    Fast,
    /// Second pass: every union tracks its path.
    Tracked,
}

thread_local! {
    static STATE: Cell<(Mode, u8)> = const { Cell::new((Mode::Own, 0)) };
}

/// Sets the state for the time of one call, also when that call unwinds.
fn with_state<R>(state: (Mode, u8), run: impl FnOnce() -> R) -> R {
    struct Restore((Mode, u8));
    impl Drop for Restore {
        fn drop(&mut self) {
            STATE.set(self.0);
        }
    }
    let _restore = Restore(STATE.replace(state));
    run()
}

fn tracked<T: DeserializeOwned>(text: &str) -> Result<T, Located> {
    let mut from = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut from)
        .map_err(|error| Located::new(&render(error.path()), error.inner()))?;
    from.end().map_err(|error| Located::new("", &error))?;
    Ok(value)
}

/// Decodes the text of one variant of a union.
pub(crate) fn decode_nested<T: DeserializeOwned>(text: &str) -> Result<T, Located> {
    let (mode, depth) = STATE.get();
    let depth = depth + 1;
    let vague = Located {
        path: String::new(),
        reason: Reason::Data,
    };
    if depth > MAX_DEPTH {
        return Err(vague);
    }
    let fast = || with_state((Mode::Fast, depth), || serde_json::from_str(text));
    let slow = || with_state((Mode::Tracked, depth), || tracked(text));
    match mode {
        Mode::Own => fast().or_else(|_| slow()),
        Mode::Fast => fast().map_err(|_| vague),
        Mode::Tracked => slow(),
    }
}

/// Decodes a whole body; on failure a second pass finds the place. The error
/// returned beside it is serde_json's, for its position.
pub(crate) fn decode_body<T: DeserializeOwned>(
    bytes: &[u8],
) -> Result<T, (Located, serde_json::Error)> {
    let first = with_state((Mode::Fast, 0), || serde_json::from_slice(bytes));
    first.map_err(|first| {
        let mut from = serde_json::Deserializer::from_slice(bytes);
        let second = with_state((Mode::Tracked, 0), || {
            serde_path_to_error::deserialize::<_, Discard<T>>(&mut from)
        });
        match second {
            Err(error) => {
                let located = Located::new(&render(error.path()), error.inner());
                (located, error.into_inner())
            }
            // The value itself is fine; something follows it.
            Ok(_) => (Located::new("", &first), first),
        }
    })
}

/// Decodes like `T` and drops the value at once.
struct Discard<T>(std::marker::PhantomData<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Discard<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::deserialize(from).map(|_| Self(std::marker::PhantomData))
    }
}

#[cfg(test)]
#[path = "json_path_tests.rs"]
mod tests;
