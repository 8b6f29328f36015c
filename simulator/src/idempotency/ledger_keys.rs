//! Tier B: keys that moved money are used up for ever.

use std::collections::HashSet;

/// Which resource a key belongs to. The same key may be used once in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Scope {
    /// Creates a transaction that settles later, e.g. ACH.
    Pending,
    /// Creates a transaction that is final at once, e.g. an internal transfer.
    Posted,
}

/// The keys used up so far.
#[derive(Debug, Default)]
pub(crate) struct LedgerKeys {
    used: HashSet<(Scope, String)>,
}

impl LedgerKeys {
    /// Whether money has moved under this key.
    pub(crate) fn is_used(&self, scope: Scope, key: &str) -> bool {
        self.used.contains(&(scope, key.to_owned()))
    }

    /// Uses a key up.
    pub(crate) fn use_up(&mut self, scope: Scope, key: String) {
        self.used.insert((scope, key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_used_up_in_its_scope_only() {
        let mut keys = LedgerKeys::default();
        assert!(!keys.is_used(Scope::Posted, "k"));
        keys.use_up(Scope::Posted, "k".into());
        assert!(keys.is_used(Scope::Posted, "k"));
        assert!(!keys.is_used(Scope::Pending, "k"));
        assert!(!keys.is_used(Scope::Posted, "K"));
    }
}
