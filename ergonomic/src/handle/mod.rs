//! What handles are made of: whoever makes their calls, and the ways that lead to them.

mod caller;
mod entry_points;

pub use caller::Caller;
#[cfg(feature = "blocking")]
pub(crate) use caller::sealed;
#[allow(
    unused_imports,
    reason = "which of them are used depends on the versions that are on"
)]
pub(crate) use entry_points::{entry_points, version, version_entries};
