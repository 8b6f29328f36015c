//! The maintainer's commands: `import` turns Synctera's official documents into interface files,
//! `regen` turns interface files into the raw client in `generated/` and what people call above it,
//! `coverage` counts, `diff` tells what changed between two documents.
//!
//! The way of a document: [`document`] reads and checks it, `fixups` correct it, `model` says what
//! the Rust will look like, `merge` makes equal types one, [`names`] gives everything its name,
//! `raw_client` has progenitor write what builds the requests, `emit` writes types and operations,
//! `output` puts the files into place.

pub mod coverage;
pub mod diff;
pub mod document;
mod emit;
pub mod error;
mod fixups;
mod generate;
pub mod import;
mod limits;
mod merge;
mod model;
pub mod names;
mod output;
mod raw_client;
pub mod regen;
pub mod tables;
