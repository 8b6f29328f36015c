//! Decoding of JSON bodies with errors that name the place, never the content.

pub(crate) mod trace;

use std::fmt;

use serde::de::DeserializeOwned;
use trace::{Located, Reason};

use crate::record::{FieldValue, Fill, read_text};

/// What kind of error stopped the decoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The body is not JSON.
    Syntax,
    /// The body is JSON of another form than expected.
    Data,
    /// The body ends too early.
    Eof,
}

/// A body that could not be decoded. Neither `Display` nor `Debug` shows any
/// text of the body; the names of fields are shown.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    located: Located,
    line: usize,
    column: usize,
}

impl DecodeError {
    /// The place of the error, such as `transactions[3].card.emboss_name`;
    /// empty for the body as a whole. Keys that do not look like the name of
    /// a field stand as `*`.
    pub fn path(&self) -> &str {
        &self.located.path
    }

    /// What kind of error this is.
    pub fn kind(&self) -> DecodeErrorKind {
        match self.located.reason {
            Reason::Missing(_) | Reason::Duplicate(_) | Reason::Data => DecodeErrorKind::Data,
            Reason::Syntax => DecodeErrorKind::Syntax,
            Reason::Eof => DecodeErrorKind::Eof,
        }
    }

    /// The required field that is missing at [`path`](Self::path), if that is
    /// the error.
    pub fn missing_field(&self) -> Option<&str> {
        match &self.located.reason {
            Reason::Missing(field) => Some(field),
            _ => None,
        }
    }

    /// The line of the error, from 1; 0 if unknown. For an error inside a
    /// union it is the line on which the union ends.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the error, from 1; 0 if unknown. For an error inside a
    /// union it is the column in which the union ends.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.located.reason {
            Reason::Missing(field) => write!(f, "the required field `{field}` is missing")?,
            Reason::Duplicate(field) => write!(f, "the field `{field}` is there twice")?,
            Reason::Data => f.write_str("the JSON does not have the expected form")?,
            Reason::Syntax => f.write_str("the text is not valid JSON")?,
            Reason::Eof => f.write_str("the JSON ends too early")?,
        }
        if !self.located.path.is_empty() {
            write!(f, " at `{}`", self.located.path)?;
        }
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", &self.kind())
            .field("path", &self.path())
            .field("missing_field", &self.missing_field())
            .field("line", &self.line)
            .field("column", &self.column)
            .finish()
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a JSON body.
///
/// # Errors
/// A body that is not JSON, or not of the form of `T`.
pub fn decode<T: FieldValue>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    match decode_into(&mut value, body) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

fn decode_into(value: &mut dyn Fill, body: &[u8]) -> Result<(), DecodeError> {
    with_text(body, &mut |text| read_text(text, value))
}

/// Decodes a JSON body into a type of one's own. The path of an error leads only through types of
/// this crate.
///
/// # Errors
/// A body that is not JSON, or not of the form of `T`.
pub fn decode_any<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = None;
    with_text(body, &mut |text| {
        value = Some(serde_json::from_str(text)?);
        Ok(())
    })?;
    value.ok_or_else(|| not_text(body, body.len()))
}

/// All types are read from text, so that the code that reads them exists once.
fn with_text(
    body: &[u8],
    read: &mut dyn FnMut(&str) -> serde_json::Result<()>,
) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(body).map_err(|error| not_text(body, error.valid_up_to()))?;
    trace::traced(|| read(text)).map_err(|(located, error)| DecodeError {
        located,
        line: error.line(),
        column: error.column(),
    })
}

/// The error of a byte that belongs to no text.
fn not_text(body: &[u8], at: usize) -> DecodeError {
    let before = body.get(..at).unwrap_or_default();
    let lines = before.split(|byte| *byte == b'\n');
    let (line, last) = lines.fold((0, 0), |(count, _), line| (count + 1, line.len()));
    DecodeError {
        located: Located {
            path: String::new(),
            reason: Reason::Syntax,
        },
        line,
        column: last + 1,
    }
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;

#[cfg(test)]
mod dropped_tests;
