//! Synctera's error answers: the codes and their two shapes.

mod api_error;
pub(crate) mod codes;
mod from_refusal;
mod version;

pub(crate) use api_error::ApiError;
pub(crate) use codes::Code;
pub(crate) use version::ApiVersion;
