//! The program `decode`: reads files as success bodies and says which of them the types lose.

use std::collections::HashMap;
use std::fmt;

use crate::interface::Interface;
use crate::json::{Json, read};
use crate::{echo, lossless};

/// What came of the lines so far.
#[derive(Debug, Default)]
pub struct Decoder {
    interfaces: HashMap<String, Option<Interface>>,
    tally: Tally,
}

/// Counts; its `Display` is the end of the program's output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lines read.
    pub lines: usize,
    /// Files that decode.
    pub decoded: usize,
    /// Files of which everything documented comes back.
    pub lossless: usize,
    /// Undocumented keys that were dropped.
    pub dropped: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "undocumented keys dropped: {}", self.dropped)?;
        write!(
            f,
            "decoded {} of {}, lossless {}",
            self.decoded, self.lines, self.lossless
        )
    }
}

impl Tally {
    /// Whether every line was decoded without loss.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.decoded == self.lines && self.lossless == self.lines
    }
}

impl Decoder {
    /// The counts so far.
    #[must_use]
    pub const fn tally(&self) -> Tally {
        self.tally
    }

    /// Decodes what one line names. The report, if there is something to report, shows no value of
    /// the file.
    pub fn line(&mut self, line: &str) -> Option<String> {
        self.tally.lines += 1;
        let columns: Vec<&str> = line.split('\t').collect();
        let [api, id, file] = columns[..] else {
            return Some(format!(
                "line {}\t-\t-\t-\tthe line is not API<TAB>OPERATION_ID<TAB>FILE",
                self.tally.lines
            ));
        };
        let (path, reason) = self.file(api, id, file).err()?;
        Some(format!("{api}\t{id}\t{file}\t{path}\t{reason}"))
    }

    /// Decodes a file; an error is the place in the body and what is wrong there.
    fn file(&mut self, api: &str, id: &str, file: &str) -> Result<(), (String, String)> {
        let outside = |reason: String| ("-".to_owned(), reason);
        if echo::operations(api).is_empty() {
            return Err(outside("there is no such version of the API".into()));
        }
        let body = std::fs::read(file)
            .map_err(|error| outside(format!("the file cannot be read: {}", error.kind())))?;
        let answer = echo::answer(api, id, &body)
            .ok_or_else(|| outside("there is no such operation".into()))?
            .ok_or_else(|| outside("the operation's answer is not JSON".into()))?;
        let answer = answer.map_err(|error| {
            let path = lossless::shown_path(error.path()).to_owned();
            (path, error.to_string())
        })?;
        self.tally.decoded += 1;
        let sent = text(&body).ok_or_else(|| outside("the body has a key twice".into()))?;
        let back =
            text(&answer.json).ok_or_else(|| outside("the body cannot be written again".into()))?;
        let interface = self
            .interfaces
            .entry(api.to_owned())
            .or_insert_with(|| Interface::load(api).ok())
            .as_ref()
            .ok_or_else(|| outside("there is no interface file to compare with".into()))?;
        let part = interface
            .operation(id)
            .and_then(|operation| operation.success())
            .ok_or_else(|| outside("the interface file has no such JSON answer".into()))?;
        let outcome = lossless::compare(interface, &[part], &sent, &back);
        self.tally.dropped += outcome.dropped;
        if let Some(path) = outcome.difference {
            return Err((lossless::shown_path(&path).to_owned(), "lossy".into()));
        }
        self.tally.lossless += 1;
        Ok(())
    }
}

fn text(bytes: &[u8]) -> Option<Json> {
    read(std::str::from_utf8(bytes).ok()?).ok()
}
