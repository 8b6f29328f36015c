//! progenitor's part: the request of each operation, by one positional method.
//!
//! progenitor gets a skeleton of the document: paths, parameters as scalars, and bodies as bytes.
//! What it would do to Synctera's schemas (closed enumerations, unions without their tag, defaults
//! that are sent) cannot happen then. Of its methods the part that builds the request is kept; how
//! requests are sent and responses read is the same for all operations and written by hand.

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
    let skeleton = skeleton::skeleton(named)?;
    let file = generate::generate(named, &skeleton)?;
    split::split(named, file)
}
