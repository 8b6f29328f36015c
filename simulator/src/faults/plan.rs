//! Which request meets which fault.

use std::time::Duration;

use fastrand::Rng;
use http::Method;

use super::chance::Chance;
use super::{Fault, FaultKind, RetryAfter, Script};

/// Faults to come: scripts first, then by probability. The default is none.
///
/// ```
/// use synctera_simulator::{Fault, FaultKind, FaultPlan, Script};
///
/// // Three of ten requests, and lost answers twice as often as anything else.
/// let chaos = FaultPlan::random(0.3).weight(FaultKind::ResetAfterCommit, 2);
/// // One kind only.
/// let slow = FaultPlan::random(1.0).only([FaultKind::Latency]);
/// // Exactly the next transfer.
/// let one = FaultPlan::none()
///     .script(Script::on("POST", "/v0/transactions/internal_transfer").then(Fault::ResetAfterCommit));
/// # let _ = (chaos, slow, one);
/// ```
#[derive(Debug, Clone)]
pub struct FaultPlan {
    scripts: Vec<Script>,
    chance: Chance,
}

impl FaultPlan {
    /// No faults, except those added.
    #[must_use]
    pub fn none() -> Self {
        Self::random(0.0)
    }

    /// Each request meets a fault with this probability, from 0 to 1; all kinds equally often.
    #[must_use]
    pub fn random(probability: f64) -> Self {
        Self {
            scripts: Vec::new(),
            chance: Chance::new(probability),
        }
    }

    /// How often a kind is met in relation to the others; 0 for never.
    #[must_use]
    pub fn weight(mut self, kind: FaultKind, weight: u32) -> Self {
        self.chance.weights.retain(|(other, _)| *other != kind);
        self.chance.weights.push((kind, weight));
        self
    }

    /// These kinds and no others, equally often.
    #[must_use]
    pub fn only(mut self, kinds: impl IntoIterator<Item = FaultKind>) -> Self {
        self.chance.weights = kinds.into_iter().map(|kind| (kind, 1)).collect();
        self
    }

    /// The longest latency met by probability, 20 ms unless set; each is somewhere between zero and
    /// this.
    #[must_use]
    pub fn latency_max(mut self, longest: Duration) -> Self {
        self.chance.latency_max = longest;
        self
    }

    /// What the 429 met by probability say: `retry_after` 0 in the body unless set.
    #[must_use]
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.chance.retry_after = retry_after;
        self
    }

    /// Adds a script. The first script that has something for a request decides.
    #[must_use]
    pub fn script(mut self, script: Script) -> Self {
        self.add_script(script);
        self
    }

    pub(crate) fn add_script(&mut self, script: Script) {
        self.scripts.push(script);
    }

    /// The fault for this request.
    pub(crate) fn next(&mut self, method: &Method, path: &str, rng: &mut Rng) -> Option<Fault> {
        let step = self
            .scripts
            .iter_mut()
            .find_map(|script| script.next(method, path));
        self.scripts.retain(|script| !script.is_done());
        step.unwrap_or_else(|| self.chance.draw(rng))
    }
}

impl Default for FaultPlan {
    fn default() -> Self {
        Self::none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_come_before_chance() {
        let script = Script::on("POST", "/x")
            .then(Fault::ExtraFields)
            .then_none();
        let mut plan = FaultPlan::random(1.0)
            .only([FaultKind::Latency])
            .script(script);
        let mut rng = Rng::with_seed(1);
        let mut next = || {
            plan.next(&Method::POST, "/x", &mut rng)
                .map(|fault| fault.kind())
        };
        assert_eq!(next(), Some(FaultKind::ExtraFields));
        assert_eq!(next(), None);
        assert_eq!(next(), Some(FaultKind::Latency));
    }

    #[test]
    fn weights_can_be_added_and_taken_away() {
        let plan = FaultPlan::none()
            .only([FaultKind::ExtraFields, FaultKind::Latency])
            .weight(FaultKind::ExtraFields, 0)
            .weight(FaultKind::TruncatedBody, 5);
        let expected = [
            (FaultKind::Latency, 1),
            (FaultKind::ExtraFields, 0),
            (FaultKind::TruncatedBody, 5),
        ];
        assert_eq!(plan.chance.weights, expected);
    }
}
