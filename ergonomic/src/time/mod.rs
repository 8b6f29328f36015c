//! Time as the call path sees it; injected, so that no test has to wait.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// A wait.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Tells the time and waits.
pub trait Time: Send + Sync {
    /// Now, for measuring.
    fn now(&self) -> Instant;
    /// Now, in UTC, for headers that hold a date.
    fn utc(&self) -> SystemTime;
    /// Waits.
    fn sleep(&self, duration: Duration) -> Sleep<'_>;
}

/// The machine's clock and tokio's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemTimer;

impl Time for SystemTimer {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn utc(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        Box::pin(tokio::time::sleep(duration))
    }
}
