//! Ids that the seed decides.

use fastrand::Rng;
use uuid::{Builder, Uuid};

/// A source of ids that look random and are the same in every run with the same seed.
#[derive(Debug)]
pub(super) struct Ids {
    rng: Rng,
}

impl Ids {
    pub(super) fn new(rng: Rng) -> Self {
        Self { rng }
    }

    pub(super) fn next(&mut self) -> Uuid {
        Builder::from_random_bytes(self.rng.u128(..).to_le_bytes()).into_uuid()
    }
}
