//! Deliveries for tests of a receiver: signed like Synctera's.

mod delivery;
mod sample;
mod sign;

pub use delivery::{Delivery, Signed};
pub use sample::sample;
pub use sign::{sign, sign_rotating};
