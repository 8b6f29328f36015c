//! Corrections between an interface file and the generator: each is one small named function with
//! its reason, in a file of its name.
//!
//! General fixups describe a construct that the generator cannot take as it stands and may find
//! nothing to do. Named ones mend one place of the committed documents: when that place is gone the
//! regeneration of the committed documents fails, so that dead corrections do not pile up.

mod doubtful_required;
mod merge_all_of;
mod merge_enum_unions;
mod merge_untagged_unions;
mod misnamed_property;
pub(crate) mod object_view;
mod optional_request_bodies;
mod page_parameters;
mod rawjson_object;
mod ref_siblings;
mod single_all_of;
mod typeless_string_format;
mod walk;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{Error, Result};

/// How often each fixup found something to do.
pub type Applied = BTreeMap<&'static str, usize>;

/// What a fixup refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A kind of construct, wherever it stands.
    General,
    /// One place of the committed document of this API.
    Named(&'static str),
}

/// One correction.
pub struct Fixup {
    /// The name under which its count is committed.
    pub name: &'static str,
    /// Why the document cannot stay as it is.
    pub reason: &'static str,
    /// What it refers to.
    pub scope: Scope,
    /// Applies it and says how often.
    pub apply: fn(&mut Value) -> Result<usize>,
}

/// Every fixup, in the order of application.
pub const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "misnamed_property",
        reason: "a required name that no property has, beside a property that was left over from a copy",
        scope: Scope::Named("v1"),
        apply: misnamed_property::apply,
    },
    Fixup {
        name: "ref_siblings",
        reason: "OpenAPI 3.0 ignores what stands beside $ref; only annotations that change the Rust type are carried",
        scope: Scope::General,
        apply: ref_siblings::apply,
    },
    Fixup {
        name: "typeless_string_format",
        reason: "a format without a type stops typify",
        scope: Scope::General,
        apply: typeless_string_format::apply,
    },
    Fixup {
        name: "rawjson_object",
        reason: "format rawjson marks free-form JSON, which need not be an object",
        scope: Scope::General,
        apply: rawjson_object::apply,
    },
    Fixup {
        name: "single_all_of",
        reason: "allOf around one reference only adds annotations and must not become a type of its own",
        scope: Scope::General,
        apply: single_all_of::apply,
    },
    Fixup {
        name: "merge_enum_unions",
        reason: "a union of enumerations is one enumeration; typify flattens it into optional members",
        scope: Scope::General,
        apply: merge_enum_unions::apply,
    },
    Fixup {
        name: "merge_untagged_unions",
        reason: "without a tag nothing can choose a variant: one object with the members' fields is honest",
        scope: Scope::General,
        apply: merge_untagged_unions::apply,
    },
    Fixup {
        name: "merge_all_of",
        reason: "members are merged here, over unions too, so that no serde flatten is needed",
        scope: Scope::General,
        apply: merge_all_of::apply,
    },
    Fixup {
        name: "doubtful_required",
        reason: "a required name without a property would be a field of no type",
        scope: Scope::General,
        apply: doubtful_required::apply,
    },
    Fixup {
        name: "optional_request_bodies",
        reason: "a body whose `required` was left out is needed all the same: no such operation does anything without it",
        scope: Scope::General,
        apply: optional_request_bodies::apply,
    },
    Fixup {
        name: "page_parameters",
        reason: "lists that return a next page token but declare no way to send it",
        scope: Scope::General,
        apply: page_parameters::apply,
    },
];

/// What to do when a named fixup finds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// The committed documents: it is an error.
    Committed,
    /// Any other document: it is reported.
    Foreign,
}

/// Applies every fixup to the document of `api`, in order.
///
/// # Errors
/// A fixup that cannot be carried out, or (for committed documents) a named one without effect.
pub fn apply_all(
    api: &str,
    document: &mut Value,
    strictness: Strictness,
    report: &mut dyn FnMut(String),
) -> Result<Applied> {
    let mut applied = Applied::new();
    for fixup in FIXUPS {
        let wanted = match fixup.scope {
            Scope::General => true,
            Scope::Named(name) => name == api,
        };
        if !wanted {
            continue;
        }
        let count = (fixup.apply)(document)?;
        if count == 0 && fixup.scope != Scope::General {
            if strictness == Strictness::Committed {
                return Err(Error::FixupWithoutEffect {
                    api: api.to_owned(),
                    fixup: fixup.name,
                });
            }
            report(format!(
                "{api}: fixup {} found nothing to do ({})",
                fixup.name, fixup.reason
            ));
        }
        applied.insert(fixup.name, count);
    }
    Ok(applied)
}
