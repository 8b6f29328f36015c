//! An answer in time, or none.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::time::Time;

/// Synctera waits 1.5 seconds for the answer to an authorization; the rest is for both ways of the
/// network, and for whatever reads the request.
#[cfg(feature = "v1")]
pub(crate) const LIMIT: Duration = Duration::from_millis(1200);

/// What a future gives within a limit. None if it takes longer: then it is dropped where it stands.
///
/// A future that blocks its thread cannot be interrupted; what it gives after the limit is refused, since
/// nobody waits for it any more.
pub async fn within<T>(
    time: &(impl Time + ?Sized),
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    let start = time.now();
    let mut future = pin!(future);
    let mut over = pin!(time.sleep(limit));
    let value = poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => over.as_mut().poll(context).map(|()| None),
    });
    let value = value.await;
    let taken = time.now().saturating_duration_since(start);
    value.filter(|_| taken <= limit)
}

#[cfg(test)]
pub(super) mod tests {
    use std::future::pending;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::{Instant, SystemTime};

    use super::*;
    use crate::time::Sleep;

    /// A clock that is set by hand; a sleep is over at once, but for those who are ready before.
    pub struct Clock {
        start: Instant,
        milliseconds: AtomicU64,
    }

    impl Clock {
        pub fn new() -> Self {
            Self {
                start: Instant::now(),
                milliseconds: AtomicU64::new(0),
            }
        }

        pub fn advance(&self, milliseconds: u64) {
            self.milliseconds.fetch_add(milliseconds, Ordering::Relaxed);
        }
    }

    impl Time for Clock {
        fn now(&self) -> Instant {
            self.start + Duration::from_millis(self.milliseconds.load(Ordering::Relaxed))
        }

        fn utc(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }

        fn sleep(&self, duration: Duration) -> Sleep<'_> {
            Box::pin(async move {
                self.milliseconds.fetch_add(
                    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX),
                    Ordering::Relaxed,
                );
            })
        }
    }

    #[tokio::test]
    async fn in_time_or_not_at_all() {
        let limit = Duration::from_millis(1200);
        let clock = Clock::new();
        assert_eq!(within(&clock, limit, async { 1 }).await, Some(1));
        assert_eq!(within(&clock, limit, pending::<()>()).await, None);
        for (taken, answer) in [(1200, Some(())), (1201, None)] {
            let blocking = async { clock.advance(taken) };
            assert_eq!(within(&clock, limit, blocking).await, answer, "{taken}");
        }
    }
}
