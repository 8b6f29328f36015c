//! Whether a failed attempt is repeated: small policies that can be put around each other.

use super::{Class, Condition, repeats};

/// A failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// What has happened.
    pub condition: Condition,
    /// How the operation takes a repetition.
    pub class: Class,
    /// How often it was sent, or tried to be; at least 1.
    pub attempts: u32,
}

impl Failure {
    /// A failed attempt.
    #[must_use]
    pub fn new(condition: Condition, class: Class, attempts: u32) -> Self {
        Self {
            condition,
            class,
            attempts,
        }
    }
}

/// Decides whether a failed attempt is repeated with the same key.
pub trait RetryPolicy: Send + Sync {
    /// Whether to send it again.
    fn repeats(&self, failure: &Failure) -> bool;

    /// The same policy with an end after so many attempts.
    fn with_attempt_limit(self, attempts: u32) -> AttemptLimit<Self>
    where
        Self: Sized,
    {
        AttemptLimit {
            policy: self,
            attempts,
        }
    }
}

/// What the reviewed table says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standard;

impl RetryPolicy for Standard {
    fn repeats(&self, failure: &Failure) -> bool {
        repeats(failure.condition, failure.class)
    }
}

/// Nothing is repeated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Never;

impl RetryPolicy for Never {
    fn repeats(&self, _: &Failure) -> bool {
        false
    }
}

/// Another policy, with an end.
#[derive(Clone, Copy, Debug)]
pub struct AttemptLimit<P> {
    policy: P,
    attempts: u32,
}

impl<P: RetryPolicy> RetryPolicy for AttemptLimit<P> {
    fn repeats(&self, failure: &Failure) -> bool {
        failure.attempts < self.attempts && self.policy.repeats(failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decorators_only_take_away() {
        let limited = Standard.with_attempt_limit(3);
        let failure = |attempts| Failure::new(Condition::NeverSent, Class::Ledger, attempts);
        assert!(
            limited.repeats(&failure(1))
                && limited.repeats(&failure(2))
                && !limited.repeats(&failure(3))
        );
        assert!(!Never.repeats(&failure(1)));
        assert!(!limited.repeats(&Failure::new(Condition::NoAnswer, Class::Undeclared, 1)));
    }
}
