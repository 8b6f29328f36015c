//! What the interface files say: which operations there are, what they take and what they answer.
//!
//! Read on its own, without the generated client: a mistake shared by both would never show.

mod body;
mod document;
mod operation;
mod operation_value;
mod patterns;
mod request;
mod routes;
mod sample;
mod schema;
mod serve;
#[cfg(test)]
mod serve_tests;
mod tiers;

pub(crate) use operation::Operation;
pub(crate) use operation_value::operation_values;
pub(crate) use serve::{admit, answer, is_handwritten};
