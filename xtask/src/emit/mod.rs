//! Writes the model as Rust source, in files that a person can review.

pub(crate) mod api;
pub(crate) mod crate_files;
pub(crate) mod debug;
pub(crate) mod docs;
pub(crate) mod enums;
pub(crate) mod fields;
pub(crate) mod groups;
pub(crate) mod limits;
pub(crate) mod operation;
pub(crate) mod shared;
pub(crate) mod structs;
pub(crate) mod surface;
pub(crate) mod unions;
pub(crate) mod values;
pub(crate) mod width;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::model::{Api, Ty};
use crate::names::Names;
use crate::tables::operations::OperationTable;
use crate::tables::units::Units;
use crate::tables::waived::Waived;

/// Files to write, by their path below the crate's folder.
pub type Files = BTreeMap<PathBuf, String>;

/// The first line of every generated file.
pub(crate) const HEADER: &str =
    "// Written by `cargo xtask regen`; changes made by hand are lost.\n";

/// One version with its names, ready to be written.
pub(crate) struct Named<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) units: &'a Units,
    pub(crate) table: &'a OperationTable,
    pub(crate) waived: &'a Waived,
}

impl Named<'_> {
    /// A type as it stands in Rust.
    pub(crate) fn rust(&self, ty: &Ty) -> String {
        match ty {
            Ty::String => "String".into(),
            Ty::Id(name) => name.clone(),
            Ty::Bool => "bool".into(),
            Ty::I64 => "i64".into(),
            Ty::I32 => "i32".into(),
            Ty::Decimal => "Decimal".into(),
            Ty::Timestamp => "Timestamp".into(),
            Ty::Date => "Date".into(),
            Ty::File => "File".into(),
            Ty::Json => "Value".into(),
            Ty::List(inner) => format!("Vec<{}>", self.rust(inner)),
            Ty::Map(inner) => format!("BTreeMap<String, {}>", self.rust(inner)),
            Ty::Option(inner) => format!("Option<{}>", self.rust(inner)),
            Ty::Named(id) => self.names.of(*id).to_owned(),
        }
    }
}

/// A doc comment, indented.
pub(crate) fn doc(text: &str, indent: &str) -> String {
    text.lines()
        .map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n")
        .collect()
}

/// A list within parentheses or braces, on one line if it fits and one entry a line otherwise.
pub(crate) fn wrapped(open: &str, entries: &[String], close: &str, indent: &str) -> String {
    let one_line = format!("{indent}{open}{}{close}", entries.join(", "));
    if one_line.len() <= 100 {
        return one_line;
    }
    let lines: String = entries
        .iter()
        .map(|entry| format!("{indent}    {entry},\n"))
        .collect();
    format!(
        "{indent}{}\n{lines}{indent}{}",
        open.trim_end(),
        close.trim_start()
    )
}

#[cfg(test)]
mod tests;
