//! Faults on demand: by probability, or scripted for the next requests.

mod chance;
mod counters;
mod fault;
mod kind;
mod mutate;
mod plan;
mod script;

pub use counters::FaultCounters;
pub use fault::{ErrorFormat, Fault, Moment, RetryAfter};
pub(crate) use fault::{error_answer, too_many_requests};
pub use kind::FaultKind;
pub(crate) use mutate::{add_unknown_fields, use_unknown_enum_values};
pub use plan::FaultPlan;
pub use script::Script;
