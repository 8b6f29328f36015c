//! What breaks callers of this crate.
//!
//! A new value, variant or field of an answer does not: enumerations are open and structs cannot be
//! taken apart without `..`. A flipped `required` of an answer does not: its fields are optional.

use super::change::How;
use super::view::{Field, Operation, Type};

/// A field or parameter that has come, gone or changed. `sent` is whether callers make such values.
pub(super) fn field(old: Option<&Field>, new: Option<&Field>, sent: bool) -> Option<&'static str> {
    match (old, new) {
        (None, Some(new)) => (sent && new.is_argument).then_some("`new` takes one more argument"),
        (Some(_), None) => Some("the field is gone"),
        (Some(old), Some(new)) if sent && old.is_argument != new.is_argument => {
            Some("the arguments of `new` differ")
        }
        (Some(old), Some(new)) => (old.ty != new.ty).then_some("its type differs"),
        (None, None) => None,
    }
}

/// An operation that has come, gone or changed.
pub(super) fn operation(old: &Operation, new: &Operation) -> Option<&'static str> {
    if old.answer != new.answer {
        Some("its answer is of another type")
    } else if old.name != new.name {
        Some("it is renamed")
    } else if old.takes_value != new.takes_value {
        Some("its method takes the operation value, or no longer does")
    } else {
        None
    }
}

/// A value of an enumeration or a variant of a union.
pub(super) fn value(how: How) -> Option<&'static str> {
    (how == How::Removed).then_some("the variant is gone")
}

/// A type whose name or kind has changed.
pub(super) fn kind(old: &Type, new: &Type) -> Option<&'static str> {
    (old.shape.kind() != new.shape.kind()).then_some("it is another kind of type")
}
