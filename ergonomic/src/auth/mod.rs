//! The key of a workspace, and where it comes from.

mod api_key;
mod credentials;

pub use api_key::{ApiKey, InvalidKey};
pub use credentials::{Credentials, CredentialsFuture};
