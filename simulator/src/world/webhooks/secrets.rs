//! The workspace's secret, and the old one during a rotation.

use std::time::{Duration, SystemTime};

/// How long an old secret lives beside the new one.
const ROLLING: Duration = Duration::from_secs(24 * 60 * 60);

/// At most two secrets.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    current: Option<String>,
    old: Option<(String, SystemTime)>,
}

impl Secrets {
    pub(crate) fn exists(&self) -> bool {
        self.current.is_some()
    }

    /// Takes a new secret. A rolling one lets the old secret live for a day; gives the time at which
    /// the old one ends.
    pub(crate) fn set(&mut self, secret: String, is_rolling: bool, now: SystemTime) -> SystemTime {
        let ends = if is_rolling {
            now.checked_add(ROLLING).unwrap_or(now)
        } else {
            now
        };
        let before = self.current.replace(secret);
        self.old = before.filter(|_| is_rolling).map(|old| (old, ends));
        ends
    }

    /// Ends the old secret, or both.
    pub(crate) fn revoke(&mut self, old_only: bool) {
        self.old = None;
        if !old_only {
            self.current = None;
        }
    }

    /// Those to sign with, the new one first.
    pub(crate) fn valid(&self, now: SystemTime) -> Vec<&str> {
        let old = self
            .old
            .as_ref()
            .filter(|(_, ends)| now < *ends)
            .map(|(secret, _)| secret);
        self.current.iter().chain(old).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolling_secret_leaves_the_old_one_a_day() {
        let now = SystemTime::UNIX_EPOCH;
        let mut secrets = Secrets::default();
        secrets.set("a".into(), true, now);
        assert_eq!(secrets.valid(now), ["a"]);
        let ends = secrets.set("b".into(), true, now);
        assert_eq!(secrets.valid(now), ["b", "a"]);
        assert_eq!(secrets.valid(ends), ["b"]);
        secrets.set("c".into(), false, now);
        assert_eq!(secrets.valid(now), ["c"]);
        secrets.revoke(true);
        assert!(secrets.exists());
        secrets.revoke(false);
        assert!(secrets.valid(now).is_empty());
    }
}
