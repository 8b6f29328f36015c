//! Values that are found again wherever they are printed.

use crate::sensitive::Sensitive;

/// One value that can be told from all others of its body.
#[derive(Clone, Debug)]
pub struct Mark {
    /// How it reads when it is printed.
    pub text: String,
    /// The property, with the schema that it is written in.
    pub field: String,
    /// Its place in the body.
    pub path: String,
    /// Why it must not be seen; none if it may be.
    pub hidden: Option<&'static str>,
}

/// The marks of one body.
#[derive(Debug)]
pub struct Marks<'t> {
    /// The table of sensitive names.
    pub(super) table: &'t Sensitive,
    /// The marks so far.
    pub(super) made: Vec<Mark>,
}

impl<'t> Marks<'t> {
    /// No marks yet.
    #[must_use]
    pub const fn new(table: &'t Sensitive) -> Self {
        Self {
            table,
            made: Vec::new(),
        }
    }

    /// A new mark: a text, or the digits of a whole number that starts with `first`. All have the
    /// same length, so that none contains another.
    pub(super) fn next(
        &mut self,
        first: Option<char>,
        field: &str,
        path: &str,
        hidden: Option<&'static str>,
    ) -> String {
        let number = self.made.len();
        let text = match first {
            Some(first) => format!("{first}{number:09}"),
            None => format!("MARK-{number:06}-"),
        };
        self.made.push(Mark {
            text: text.clone(),
            field: field.to_owned(),
            path: path.to_owned(),
            hidden,
        });
        text
    }
}
