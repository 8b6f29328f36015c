//! The limits of Synctera's documents: length, form, range and count of what is sent.

// Without any version there are no limits.
#![cfg_attr(not(any(feature = "v0", feature = "v1")), allow(dead_code))]

mod limits;
mod number;
mod pattern;

pub(crate) use limits::{Broken, Limits};
pub(crate) use number::Number;
pub(crate) use pattern::Patterns;
