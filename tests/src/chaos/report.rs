//! What came of a run.

use std::fmt;
use std::time::Duration;

/// What came of a run; its last lines tell whether money moved exactly once.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many transfers were wanted.
    pub transfers: u64,
    /// How many requests were sent for them.
    pub attempts: u64,
    /// The faults that were met, by kind.
    pub faults: Vec<(String, u64)>,
    /// Transfers that the ledger does not have.
    pub lost: u64,
    /// Transfers that the ledger has once too often.
    pub doubled: u64,
    /// Whether every balance is as intended, to the cent.
    pub ledger_is_as_intended: bool,
    elapsed: Duration,
    latencies: Vec<Duration>,
}

impl Report {
    pub(super) fn new(
        transfers: u64,
        attempts: u64,
        elapsed: Duration,
        mut latencies: Vec<Duration>,
    ) -> Self {
        latencies.sort();
        Self {
            transfers,
            attempts,
            elapsed,
            latencies,
            ..Self::default()
        }
    }

    fn percentile(&self, percent: usize) -> Duration {
        self.latencies
            .get(self.latencies.len().saturating_sub(1) * percent / 100)
            .copied()
            .unwrap_or_default()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} transfers, {} attempts",
            self.transfers, self.attempts
        )?;
        for (kind, count) in &self.faults {
            writeln!(f, "  {count:>8} {kind}")?;
        }
        let seconds = self.elapsed.as_secs_f64().max(f64::EPSILON);
        #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
        writeln!(
            f,
            "{:.0} transfers a second, p50 {:?}, p99 {:?}",
            self.transfers as f64 / seconds,
            self.percentile(50),
            self.percentile(99)
        )?;
        let ledger = if self.ledger_is_as_intended {
            "equals the intended one to the cent"
        } else {
            "differs from the intended one"
        };
        writeln!(f, "the ledger {ledger}")?;
        writeln!(f, "{} lost", self.lost)?;
        write!(f, "{} doubled", self.doubled)
    }
}
