//! Faults by probability.

use std::time::Duration;

use fastrand::Rng;
use http::StatusCode;

use super::{ErrorFormat, Fault, FaultKind, Moment, RetryAfter};

/// How likely which faults are, and their details.
#[derive(Debug, Clone)]
pub(super) struct Chance {
    probability: f64,
    pub(super) weights: Vec<(FaultKind, u32)>,
    pub(super) latency_max: Duration,
    pub(super) retry_after: RetryAfter,
}

impl Chance {
    /// All kinds equally often. Anything outside 0 to 1 is moved to the nearer end, what is not a
    /// number to 0.
    pub(super) fn new(probability: f64) -> Self {
        let probability = if probability.is_nan() {
            0.0
        } else {
            probability.clamp(0.0, 1.0)
        };
        Self {
            probability,
            weights: FaultKind::ALL.into_iter().map(|kind| (kind, 1)).collect(),
            latency_max: Duration::from_millis(20),
            retry_after: RetryAfter {
                body: Some(0),
                header: None,
            },
        }
    }

    /// The fault of one request.
    pub(super) fn draw(&self, rng: &mut Rng) -> Option<Fault> {
        // `f64` is below 1, so that probability 1 is always and 0 is never.
        if rng.f64() >= self.probability {
            return None;
        }
        self.pick_kind(rng).map(|kind| self.fault_of(kind, rng))
    }

    fn pick_kind(&self, rng: &mut Rng) -> Option<FaultKind> {
        let sum: u64 = self
            .weights
            .iter()
            .map(|(_, weight)| u64::from(*weight))
            .sum();
        if sum == 0 {
            return None;
        }
        let mut left = rng.u64(..sum);
        for (kind, weight) in &self.weights {
            match left.checked_sub(u64::from(*weight)) {
                Some(rest) => left = rest,
                None => return Some(*kind),
            }
        }
        None
    }

    fn fault_of(&self, kind: FaultKind, rng: &mut Rng) -> Fault {
        match kind {
            FaultKind::Latency => Fault::Latency(self.latency_max.mul_f64(rng.f64())),
            FaultKind::TooManyRequests => Fault::TooManyRequests(self.retry_after.clone()),
            FaultKind::ServerErrorBefore => server_error(Moment::Before, rng),
            FaultKind::ServerErrorAfterCommit => server_error(Moment::AfterCommit, rng),
            FaultKind::ResetBeforeRead => Fault::ResetBeforeRead,
            FaultKind::ResetAfterCommit => Fault::ResetAfterCommit,
            FaultKind::TruncatedBody => Fault::TruncatedBody,
            FaultKind::UnknownEnumValues => Fault::UnknownEnumValues,
            FaultKind::ExtraFields => Fault::ExtraFields,
        }
    }
}

fn server_error(moment: Moment, rng: &mut Rng) -> Fault {
    let status = match rng.u8(..4) {
        0 => StatusCode::INTERNAL_SERVER_ERROR,
        1 => StatusCode::BAD_GATEWAY,
        2 => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::GATEWAY_TIMEOUT,
    };
    let format = if rng.bool() {
        ErrorFormat::Json
    } else {
        ErrorFormat::Html
    };
    Fault::ServerError {
        status,
        format,
        moment,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn draw(chance: &Chance, times: usize, seed: u64) -> Vec<Option<FaultKind>> {
        let mut rng = Rng::with_seed(seed);
        (0..times)
            .map(|_| chance.draw(&mut rng).map(|fault| fault.kind()))
            .collect()
    }

    #[test]
    fn never_always_and_nonsense() {
        assert!(draw(&Chance::new(0.0), 100, 1).iter().all(Option::is_none));
        assert!(
            draw(&Chance::new(f64::NAN), 100, 1)
                .iter()
                .all(Option::is_none)
        );
        assert!(draw(&Chance::new(7.0), 100, 1).iter().all(Option::is_some));
        let empty = Chance {
            weights: Vec::new(),
            ..Chance::new(1.0)
        };
        assert!(draw(&empty, 100, 1).iter().all(Option::is_none));
    }

    #[test]
    fn the_seed_decides() {
        let chance = Chance::new(0.5);
        assert_eq!(draw(&chance, 200, 7), draw(&chance, 200, 7));
        assert_ne!(draw(&chance, 200, 7), draw(&chance, 200, 8));
    }

    #[test]
    fn weights_are_kept() {
        let weights = vec![
            (FaultKind::ExtraFields, 1),
            (FaultKind::ResetAfterCommit, 3),
            (FaultKind::Latency, 0),
        ];
        let chance = Chance {
            weights,
            ..Chance::new(1.0)
        };
        let mut counts = BTreeMap::new();
        for kind in draw(&chance, 4000, 3).into_iter().flatten() {
            *counts.entry(kind).or_insert(0_u32) += 1;
        }
        assert_eq!(counts.len(), 2);
        assert!(
            (2800..3200).contains(&counts[&FaultKind::ResetAfterCommit]),
            "{counts:?}"
        );
    }

    #[test]
    fn every_kind_makes_a_fault_of_that_kind() {
        let mut rng = Rng::with_seed(1);
        for kind in FaultKind::ALL {
            assert_eq!(Chance::new(0.0).fault_of(kind, &mut rng).kind(), kind);
        }
    }
}
