//! The command itself: reads and checks every input, then writes every file.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use super::interface::{Prose, rewritten};
use super::{file_name, files, notice};
use crate::document::Document;
use crate::error::{Error, Result};

/// What the user asks for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The official documents, or interface files to bring into order again.
    pub inputs: Vec<PathBuf>,
    /// What happens to prose.
    pub prose: Prose,
    /// Where the interface files and the notice go; made if need be.
    pub folder: PathBuf,
}

/// What was done. `Display` tells it to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The interface files, in the order of the inputs.
    pub written: Vec<Written>,
    /// The notice about them.
    pub notice: PathBuf,
}

/// One interface file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The input it was made from.
    pub input: String,
    /// Where it is.
    pub path: PathBuf,
    /// The API it describes.
    pub api: String,
    /// The document's version.
    pub version: String,
    /// Pointers of fields in the input that OpenAPI 3.0.3 does not know and that were left out.
    pub unknown_fields: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for file in &self.written {
            let (api, version) = (&file.api, &file.version);
            writeln!(
                out,
                "{}: API {api}, document version {version}",
                file.path.display()
            )?;
            for pointer in &file.unknown_fields {
                let input = &file.input;
                writeln!(
                    out,
                    "{input}#{pointer}: left out, OpenAPI 3.0.3 has no such field"
                )?;
            }
        }
        write!(out, "{}: written", self.notice.display())
    }
}

/// Turns the documents into interface files. Either all files are written or none.
pub fn run(options: &Options) -> Result<Report> {
    let documents = read_all(options)?;
    refuse_same_api(&documents)?;

    let mut report = Report {
        written: Vec::new(),
        notice: options.folder.join(notice::FILE_NAME),
    };
    let mut texts = Vec::new();
    let mut entries = Vec::new();
    for document in &documents {
        let name = file_name(document.api());
        let interface = rewritten(document, options.prose);
        report.written.push(Written {
            input: document.file().to_owned(),
            path: options.folder.join(&name),
            api: document.api().to_owned(),
            version: document.version().to_owned(),
            unknown_fields: interface.unknown_fields,
        });
        entries.push(notice::Entry::new(&name, document));
        texts.push((name, format!("{:#}\n", interface.value)));
    }
    entries.extend(notice::existing(&options.folder, &entries)?);
    texts.push((notice::FILE_NAME.to_owned(), notice::text(entries)));
    files::write_all(&options.folder, &texts)?;
    Ok(report)
}

fn read_all(options: &Options) -> Result<Vec<Document>> {
    if options.inputs.is_empty() {
        return Err(Error::Usage {
            problem: "no document to import".into(),
            advice: "name at least one downloaded OpenAPI document".into(),
        });
    }
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for input in &options.inputs {
        match Document::read(input) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.push(problem),
        }
    }
    Error::from_problems(problems)?;
    Ok(documents)
}

fn refuse_same_api(documents: &[Document]) -> Result<()> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for document in documents {
        if let Some(first) = seen.insert(document.api(), document.file()) {
            return Err(Error::SameApi {
                api: document.api().to_owned(),
                first: first.to_owned(),
                second: document.file().to_owned(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
