//! A new secret without a lost delivery: one call, which can be called again wherever it stopped.

mod rotate;
mod secrets;

pub use rotate::{HiddenStoreError, OldSecret, RotationError, rotate};
pub use secrets::{SecretStore, Secrets, StoreError, Unfinished};
