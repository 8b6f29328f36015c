//! The one way of a call: options, attempts, answer.

mod attempt;
mod attempts;
mod begin;
mod builder;
mod exchange;
mod failure;
mod forward;
mod options;
mod outcome;
mod quote_numbers;
mod raw;
mod reread;
mod response;

pub use builder::Call;
pub(crate) use forward::forward_options;
pub use raw::RawCall;
pub use response::Response;
