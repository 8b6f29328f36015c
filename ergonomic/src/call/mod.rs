//! The one way of a call: options, attempts, answer.

mod attempts;
mod builder;
mod capture;
mod failure;
mod options;
mod outcome;
mod quote_numbers;
mod raw;
mod reread;
mod response;

pub use builder::Call;
pub use raw::RawCall;
pub use response::Response;
