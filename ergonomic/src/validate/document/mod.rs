//! The limits of Synctera's documents: length, form, range and count of what is sent.

mod limits;
mod number;
mod table;

pub(crate) use limits::{Broken, Limits};
pub(crate) use number::Number;
pub(crate) use table::{Field, Table, field};
