//! progenitor's part: the HTTP client with one method an operation, positional.
//!
//! progenitor gets a skeleton of the document: paths, parameters as scalars, and bodies as
//! references to the types that this crate writes itself. What it would do to Synctera's schemas
//! (closed enumerations, unions without their tag, defaults that are sent) cannot happen then.

mod generate;
mod skeleton;
mod split;

use std::collections::BTreeMap;

use crate::emit::Named;
use crate::error::Result;

/// progenitor's client, taken apart.
pub(crate) struct RawClient {
    /// The struct and what belongs to it.
    pub(crate) client: String,
    /// The methods of each API group.
    pub(crate) groups: BTreeMap<String, String>,
    /// Each operation's method and the names of its arguments.
    pub(crate) methods: BTreeMap<String, Method>,
}

/// A method of the raw client.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) arguments: Vec<String>,
}

/// Has progenitor write the client of one version.
pub(crate) fn raw_client(named: &Named<'_>) -> Result<RawClient> {
    let (skeleton, types) = skeleton::skeleton(named)?;
    let file = generate::generate(named, &skeleton, &types)?;
    split::split(named, file)
}
