//! When a request is sent again, after how long, and when no more.

mod backoff;
mod budget;
mod condition;
mod policy;
mod retry_after;
mod table;

pub use backoff::Backoff;
pub use budget::Budget;
pub use condition::{Class, Condition};
pub use policy::{AttemptLimit, Failure, Never, RetryPolicy, Standard};
pub(crate) use retry_after::retry_after;
pub use table::repeats;
