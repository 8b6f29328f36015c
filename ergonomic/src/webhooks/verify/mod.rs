//! Whether a delivery is Synctera's.

mod error;
pub(crate) mod key;
mod secret;
pub(crate) mod signature;
mod skew;
mod webhooks;

pub use error::{VerifyError, WebhookError};
pub use secret::{InvalidSecret, WebhookSecret};
pub use webhooks::Webhooks;
