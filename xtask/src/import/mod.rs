//! `import`: turns official documents into interface files.
//!
//! An interface file holds the facts of an API and none of the wording around them, in an order
//! that only changes when the facts do.

mod extensions;
mod file_names;
mod files;
mod interface;
mod notice;
mod order;
mod run;

#[cfg(test)]
mod official_documents;

pub use file_names::{api_of_file, file_name};
pub use interface::{Interface, Prose, interface, rewritten};
pub use run::{Options, Report, Written, run};
