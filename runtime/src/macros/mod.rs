//! The macros that write what every generated type has in common.

pub mod open_enum;
mod setters;
pub mod tag_enum;
pub mod tagged_union;
