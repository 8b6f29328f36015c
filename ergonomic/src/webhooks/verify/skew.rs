//! How far the time of sending may be from ours.

use std::time::{Duration, SystemTime};

use super::VerifyError;

/// What Synctera's guide advises.
pub(crate) const FIVE_MINUTES: Duration = Duration::from_secs(5 * 60);

/// Checks both ways: an old delivery may be a replay, and one from the future could be replayed
/// for as long as it is ahead.
pub(crate) fn check(sent: u64, now: SystemTime, tolerance: Duration) -> Result<(), VerifyError> {
    // A clock before 1970 is no reason to fail in another way than any other wrong clock.
    let now = now
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    let sent = Duration::from_secs(sent);
    if let Some(by) = now.saturating_sub(sent).checked_sub(tolerance)
        && !by.is_zero()
    {
        return Err(VerifyError::TooOld { by });
    }
    if let Some(by) = sent.saturating_sub(now).checked_sub(tolerance)
        && !by.is_zero()
    {
        return Err(VerifyError::InFuture { by });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_and_the_edge_counts_as_inside() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let by = Duration::from_secs(1);
        for (sent, result) in [
            (1_000_000, Ok(())),
            (1_000_000 - 300, Ok(())),
            (1_000_000 + 300, Ok(())),
            (1_000_000 - 301, Err(VerifyError::TooOld { by })),
            (1_000_000 + 301, Err(VerifyError::InFuture { by })),
        ] {
            assert_eq!(check(sent, now, FIVE_MINUTES), result, "{sent}");
        }
    }

    #[test]
    fn extreme_times_are_errors_and_no_panics() {
        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(10);
        assert!(check(u64::MAX, early, Duration::ZERO).is_err());
        assert!(check(0, SystemTime::UNIX_EPOCH, Duration::ZERO).is_ok());
        assert!(check(0, early, Duration::MAX).is_ok());
    }
}
