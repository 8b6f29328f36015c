//! Everything that can go wrong in a maintainer's command, each with a place and an advice.

use std::path::{Path, PathBuf};

/// The result of every fallible function in this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong. `Display` gives one complete message; nothing else has to be printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document says something that cannot be imported or generated.
    #[error("{file}#{pointer}: {problem}; {advice}")]
    Document {
        /// The document's name, as the user gave it.
        file: String,
        /// JSON pointer of the place.
        pointer: String,
        /// What is wrong there.
        problem: String,
        /// What to do about it.
        advice: String,
    },

    /// Several independent problems, so that one run shows them all.
    #[error("{}", one_per_line(.0))]
    Several(Vec<Error>),

    /// The file is not JSON.
    #[error("{file}:{line}:{column}: not readable as JSON: {message}; {advice}")]
    Json {
        /// The file's name, as the user gave it.
        file: String,
        /// Line of the first unreadable character, from 1.
        line: usize,
        /// Column of the first unreadable character, from 1.
        column: usize,
        /// The parser's complaint, without the place.
        message: String,
        /// What to do about it.
        advice: String,
    },

    /// Two inputs would be written to the same interface file.
    #[error("{first} and {second} both describe API {api}; import only one document of each API")]
    SameApi {
        /// The API both describe, e.g. `v0`.
        api: String,
        /// The input given first.
        first: String,
        /// The input given later.
        second: String,
    },

    /// The command line asks for something impossible.
    #[error("{problem}; {advice}")]
    Usage {
        /// What is wrong.
        problem: String,
        /// What to do about it.
        advice: String,
    },

    /// The file system refused.
    #[error("{}: cannot {action}: {source}; {advice}", path.display())]
    Io {
        /// The file or folder concerned.
        path: PathBuf,
        /// What was tried, e.g. `read`.
        action: &'static str,
        /// The system's answer.
        source: std::io::Error,
        /// What to do about it.
        advice: &'static str,
    },

    /// The code generator refused a document that passed every check of ours.
    #[error("{file}: the generator stopped: {problem}; {advice}")]
    Generator {
        /// The interface file it was given.
        file: String,
        /// The generator's complaint.
        problem: String,
        /// What to do about it.
        advice: String,
    },

    /// A fixup names a construct of the committed document that is no longer there.
    #[error(
        "{api}: the fixup {fixup} found nothing to do; the document was mended, so remove the fixup"
    )]
    FixupWithoutEffect {
        /// The API whose document was corrected.
        api: String,
        /// The fixup's name.
        fixup: &'static str,
    },

    /// A hand-kept table cannot be used.
    #[error("{file}: {problem}")]
    Table {
        /// The table's file name.
        file: &'static str,
        /// What is wrong with it.
        problem: String,
    },

    /// No rule gives a type a name of its own.
    #[error(
        "{api}: no name is left for {schema}; wished for {wished}; add an entry to xtask/tables/names.toml"
    )]
    NameCollision {
        /// The API concerned.
        api: String,
        /// The schema without a name.
        schema: String,
        /// The names that the rules proposed.
        wished: String,
    },

    /// Two operations would have one struct.
    #[error(
        "{api}: operations {first} and {second} are both called {name}; give one of them another \
         `name` in xtask/tables/operations.toml"
    )]
    OperationNameCollision {
        /// The API concerned.
        api: String,
        /// The operation that had the name first.
        first: String,
        /// The one that wishes for it, too.
        second: String,
        /// The name.
        name: String,
    },

    /// What stands in the checkout is not what would be written.
    #[error(
        "{what} is not up to date; run `cargo xtask regen` and review the difference:\n{difference}"
    )]
    OutOfDate {
        /// The folder or file.
        what: String,
        /// What differs, for people.
        difference: String,
    },

    /// Operations of a document that the generated client does not have.
    #[error("operations are missing:\n{}", .0.join("\n"))]
    NotCovered(Vec<String>),

    /// Limits of a document that requests are neither checked against nor excused from.
    #[error("limits are not enforced; add them to the table or waive them with a reason:\n{}", .0.join("\n"))]
    NotEnforced(Vec<String>),
}

impl Error {
    /// A schema that cannot be generated; [`Error::in_file`] adds the file.
    pub(crate) fn schema(pointer: &str, problem: &str, advice: &str) -> Self {
        Self::Document {
            file: String::new(),
            pointer: pointer.trim_start_matches('#').to_owned(),
            problem: problem.to_owned(),
            advice: advice.to_owned(),
        }
    }

    /// The same error, with the file it is about.
    pub(crate) fn in_file(self, name: &str) -> Self {
        match self {
            Self::Document {
                file,
                pointer,
                problem,
                advice,
            } if file.is_empty() => Self::Document {
                file: name.to_owned(),
                pointer,
                problem,
                advice,
            },
            Self::Generator {
                problem, advice, ..
            } => Self::Generator {
                file: name.to_owned(),
                problem,
                advice,
            },
            other => other,
        }
    }

    /// A file or folder could not be read.
    pub fn read(path: &Path, source: std::io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            action: "read",
            source,
            advice: "check that it exists and may be read",
        }
    }

    /// A file or folder could not be written.
    pub fn write(path: &Path, source: std::io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            action: "write",
            source,
            advice: "check the folder's permissions and free space",
        }
    }

    /// Folds the problems found in one run: none is success, one stands for itself.
    pub fn from_problems(mut problems: Vec<Error>) -> Result<()> {
        match problems.pop() {
            None => Ok(()),
            Some(only) if problems.is_empty() => Err(only),
            Some(last) => {
                problems.push(last);
                Err(Self::Several(problems))
            }
        }
    }
}

fn one_per_line(errors: &[Error]) -> String {
    let lines: Vec<String> = errors.iter().map(Error::to_string).collect();
    lines.join("\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn problem(pointer: &str) -> Error {
        Error::Document {
            file: "a.json".into(),
            pointer: pointer.into(),
            problem: "operationId is missing".into(),
            advice: "give the operation a unique operationId".into(),
        }
    }

    #[test]
    fn a_document_error_is_one_clear_line() {
        assert_eq!(
            problem("/paths/~1accounts/get").to_string(),
            "a.json#/paths/~1accounts/get: operationId is missing; \
             give the operation a unique operationId"
        );
    }

    #[test]
    fn problems_fold_to_none_one_or_several() {
        assert!(Error::from_problems(vec![]).is_ok());
        let one = Error::from_problems(vec![problem("/a")]).unwrap_err();
        assert!(matches!(one, Error::Document { .. }));
        let two = Error::from_problems(vec![problem("/a"), problem("/b")]).unwrap_err();
        let text = two.to_string();
        assert_eq!(text.lines().count(), 2);
        assert!(text.starts_with("a.json#/a: "), "order is kept: {text}");
    }
}
