//! What the tests and programs of this package share.

pub mod bodies;
pub mod decode_lines;
pub mod echo;
pub mod interface;
pub mod json;
pub mod lossless;
pub mod raw;
pub mod replay;
pub mod sending;
pub mod sensitive;
