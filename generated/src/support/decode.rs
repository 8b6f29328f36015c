// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Decoding of JSON bodies with errors that name the place, never the content.

use std::fmt;

use serde::de::DeserializeOwned;

use super::json_path::{self, Located, Reason};

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

/// Decodes a JSON body. A second pass, which finds the place of the error,
/// runs only after a failure.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    json_path::decode_body(bytes).map_err(|(located, error)| DecodeError {
        located,
        line: error.line(),
        column: error.column(),
    })
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
