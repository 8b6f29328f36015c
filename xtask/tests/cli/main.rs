//! `import` and `regen` through the real binary, on tiny documents.

#[path = "../common/mod.rs"]
mod common;

mod bad_documents;
mod bad_usage;
mod odd_crate;
mod odd_names;
mod odd_operations;
mod odd_shapes;
