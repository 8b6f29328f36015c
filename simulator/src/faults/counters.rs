//! How many faults of each kind have struck.

use std::collections::BTreeMap;

use super::FaultKind;

/// Faults that have struck so far, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FaultCounters {
    by_kind: BTreeMap<FaultKind, u64>,
}

impl FaultCounters {
    /// Faults of one kind.
    #[must_use]
    pub fn of(&self, kind: FaultKind) -> u64 {
        self.by_kind.get(&kind).copied().unwrap_or(0)
    }

    /// Faults of all kinds.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.by_kind.values().sum()
    }

    /// The kinds that have struck, with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (FaultKind, u64)> {
        self.by_kind.iter().map(|(kind, count)| (*kind, *count))
    }

    pub(crate) fn count(&mut self, kind: FaultKind) {
        let count = self.by_kind.entry(kind).or_default();
        *count = count.saturating_add(1);
    }
}
