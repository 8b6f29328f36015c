//! What the tests and programs of this package share.

pub mod bodies;
pub mod chaos;
pub mod decode_lines;
pub mod echo;
pub mod interface;
pub mod json;
pub mod loopback;
pub mod lossless;
pub mod raw;
pub mod replay;
pub mod sending;
pub mod sensitive;
pub mod validation;

/// Keeps the README's example compiling.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
