//! Exponential backoff with full jitter.

use std::time::Duration;

/// How long to wait before another attempt.
///
/// The wait is a random part of a limit that doubles with every attempt, which spreads the callers
/// of an outage best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    longest_asked: Duration,
}

impl Default for Backoff {
    /// 200 ms at first, 10 s at most; up to 60 s where the server asks for it.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(200),
            longest: Duration::from_secs(10),
            longest_asked: Duration::from_secs(60),
        }
    }
}

impl Backoff {
    /// Waits of up to `first`, doubling up to `longest`.
    #[must_use]
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            ..Self::default()
        }
    }

    /// The longest wait that the server may ask for; with more, the call ends and tells it.
    #[must_use]
    pub fn longest_asked(mut self, longest: Duration) -> Self {
        self.longest_asked = longest;
        self
    }

    /// The wait after `attempts` attempts; `random` is between 0 and 1. None if the server asks for
    /// more than is allowed.
    pub(crate) fn wait(
        &self,
        attempts: u32,
        asked: Option<Duration>,
        random: f64,
    ) -> Option<Duration> {
        let doubled = self.first.saturating_mul(
            1_u32
                .checked_shl(attempts.saturating_sub(1).min(31))
                .unwrap_or(u32::MAX),
        );
        let own = doubled.min(self.longest).mul_f64(random.clamp(0.0, 1.0));
        match asked {
            Some(asked) if asked > self.longest_asked => None,
            // Never earlier than asked, and not all at once after it.
            Some(asked) => Some(asked + own.min(self.first)),
            None => Some(own),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_double_and_end() {
        let backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(1));
        let waits: Vec<u128> = [1, 2, 3, 4, 5, 40, u32::MAX]
            .iter()
            .filter_map(|n| backoff.wait(*n, None, 1.0))
            .map(|wait| wait.as_millis())
            .collect();
        assert_eq!(waits, [100, 200, 400, 800, 1000, 1000, 1000]);
        assert_eq!(backoff.wait(3, None, 0.0), Some(Duration::ZERO));
        assert_eq!(backoff.wait(3, None, 0.5), Some(Duration::from_millis(200)));
    }

    #[test]
    fn the_servers_wish_is_honoured_within_bounds() {
        let backoff = Backoff::default();
        assert_eq!(
            backoff.wait(1, Some(Duration::from_secs(7)), 0.0),
            Some(Duration::from_secs(7))
        );
        assert_eq!(backoff.wait(1, Some(Duration::from_secs(61)), 0.0), None);
        assert!(
            backoff
                .wait(9, Some(Duration::from_secs(7)), 1.0)
                .is_some_and(|wait| wait <= Duration::from_millis(7200))
        );
    }
}
