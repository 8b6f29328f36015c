//! A budget of retries that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// Keeps the retries of many callers from making an outage worse.
///
/// A retry takes one from the budget and a success gives one back, so that single failures are always
/// repeated, and a server that answers nobody is left alone once the budget is used up.
#[derive(Debug)]
pub struct Budget {
    left: AtomicU32,
    size: u32,
}

impl Default for Budget {
    /// 500 retries beyond successes.
    fn default() -> Self {
        Self::new(500)
    }
}

impl Budget {
    /// A budget of `size` retries beyond successes.
    #[must_use]
    pub fn new(size: u32) -> Self {
        Self {
            left: AtomicU32::new(size),
            size,
        }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(1)
            })
            .is_ok()
    }

    /// Gives one back.
    pub(crate) fn give_back(&self) {
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                (left < self.size).then_some(left + 1)
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_fills_up_again() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        budget.give_back();
        assert!(budget.take() && !budget.take());
        for _ in 0..9 {
            budget.give_back();
        }
        assert!(
            budget.take() && budget.take() && !budget.take(),
            "never more than its size"
        );
    }
}
