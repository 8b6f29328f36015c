//! Bodies and operation values made from the interface files.
//!
//! Everything is derived by counting, so that the same interface file always gives the same bodies.
//! Where schemas leave a choice, each possibility gets its turn in a body of its own.

mod generator;
mod leaves;
mod marks;
mod requests;
mod responses;
mod scalars;
mod style;
mod turns;

use crate::json::Json;

pub use marks::{Mark, Marks};
pub use requests::{marked_values, values};
pub use responses::{answers, marked_answers, null_answers};

/// A body or operation value that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// How it was made, such as `full 2`.
    pub name: String,
    /// Its content.
    pub json: Json,
}

/// A body or operation value in which every text and number is a mark.
#[derive(Clone, Debug)]
pub struct Marked {
    /// Its content.
    pub json: Json,
    /// The marks, each with what may be seen of it.
    pub marks: Vec<Mark>,
}
