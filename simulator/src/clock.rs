//! The simulator's time, which a test can move forward.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use tokio::sync::watch;

/// What the simulator takes for the time: the system's or a fixed one, plus what was added with
/// [`Clock::advance`]. Clones share the same time.
///
/// Expiry of idempotency keys and all time stamps follow it. Simulated latency does not: it is
/// there to be felt by the client.
#[derive(Debug, Clone)]
pub struct Clock {
    start: Option<SystemTime>,
    /// A channel, so that whoever waits for a time hears of it.
    ahead: Arc<watch::Sender<Duration>>,
}

impl Clock {
    /// Runs with the system's time.
    #[must_use]
    pub fn system() -> Self {
        Self {
            start: None,
            ahead: Arc::default(),
        }
    }

    /// Stands still at `start` until advanced.
    #[must_use]
    pub fn fixed(start: SystemTime) -> Self {
        Self {
            start: Some(start),
            ahead: Arc::default(),
        }
    }

    /// Moves the time forward. A sum too large to count stays at the largest duration.
    pub fn advance(&self, by: Duration) {
        self.ahead
            .send_modify(|ahead| *ahead = ahead.saturating_add(by));
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let start = self.start.unwrap_or_else(SystemTime::now);
        let ahead = *self.ahead.borrow();
        start.checked_add(ahead).unwrap_or(start)
    }

    /// Hears of every advance.
    pub(crate) fn advances(&self) -> watch::Receiver<Duration> {
        self.ahead.subscribe()
    }

    /// Waits until a time that comes by itself: for ever, if the clock stands still.
    pub(crate) async fn reach(&self, time: SystemTime) {
        if self.start.is_some() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(time.duration_since(self.now()).unwrap_or_default()).await;
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

/// A time stamp as the API writes it, e.g. `2026-01-02T03:04:05.678901Z`.
pub(crate) fn timestamp(at: SystemTime) -> String {
    calendar(at).to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// A date as the API writes it, e.g. `2026-01-02`.
pub(crate) fn date(at: SystemTime) -> String {
    calendar(at).date_naive().to_string()
}

/// The calendar ends before the clock does; what is later is its last day.
fn calendar(at: SystemTime) -> DateTime<Utc> {
    let since = at
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs())
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, since.subsec_nanos()))
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_advanced() {
        let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
        let same = clock.clone();
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH);
        same.advance(Duration::from_secs(90));
        assert_eq!(timestamp(clock.now()), "1970-01-01T00:01:30.000000Z");
        assert_eq!(date(clock.now()), "1970-01-01");
    }

    #[test]
    fn an_absurd_advance_does_not_panic() {
        let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
        clock.advance(Duration::from_secs(u64::from(u32::MAX) * 10_000));
        assert!(timestamp(clock.now()).starts_with("+262142-12-31"));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH);
    }
}
