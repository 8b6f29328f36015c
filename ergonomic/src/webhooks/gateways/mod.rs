//! Questions that Synctera asks and waits for: card authorizations, 3-D Secure, ACH.
//!
//! Whether these calls are signed is not published. What can be checked are the custom headers that a
//! gateway was made with: give it one with a long random value, and [`CustomHeaders`] the same.

mod ach;
#[cfg(feature = "v1")]
mod card;
mod custom_headers;
mod deadline;
mod error;
#[cfg(feature = "v1")]
mod three_ds;

pub use ach::AchGateway;
#[cfg(feature = "v1")]
pub use card::{CardAnswer, CardAuthorization, CardGateway, Decision};
pub use custom_headers::CustomHeaders;
pub use deadline::within;
pub use error::GatewayError;
#[cfg(feature = "v1")]
pub use three_ds::{ThreeDsAnswer, ThreeDsDecision, ThreeDsGateway, ThreeDsRequest};
