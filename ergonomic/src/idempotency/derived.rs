//! Keys that follow from what the caller knows anyway.

use uuid::Uuid;

use super::IdempotencyKey;

/// The namespace of this crate's keys; a constant, so that keys survive new releases.
const ROOT: Uuid = Uuid::from_u128(0x5d1f_0a52_9c1b_4c6e_8f4e_2b8a_61d3_77c0);

/// A key made of a namespace, a business id and the operation (UUID version 5).
///
/// A job that runs again makes the same key again. Mind how long Synctera remembers: ledger writes
/// keep their keys for ever, all others for seven days, after which the same key does the work a
/// second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DerivedKey(Uuid);

impl DerivedKey {
    pub(crate) fn new(namespace: &str, business_id: &str) -> Self {
        let namespace = Uuid::new_v5(&ROOT, namespace.as_bytes());
        Self(Uuid::new_v5(&namespace, business_id.as_bytes()))
    }

    /// The key for one operation, such as `addTransactionOut`.
    #[must_use]
    pub fn for_operation(&self, operation: &str) -> IdempotencyKey {
        IdempotencyKey::from_uuid(Uuid::new_v5(&self.0, operation.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_event_makes_the_same_key() {
        let key =
            |namespace, id, operation| DerivedKey::new(namespace, id).for_operation(operation);
        let first = key("payroll", "2026-11/42", "addTransactionOut");
        assert_eq!(first, key("payroll", "2026-11/42", "addTransactionOut"));
        assert_ne!(first, key("payroll", "2026-11/42", "createWire"));
        assert_ne!(first, key("payroll", "2026-11/43", "addTransactionOut"));
        assert_ne!(first, key("refunds", "2026-11/42", "addTransactionOut"));
        // Namespace and id are not simply joined.
        assert_ne!(key("a", "bc", "o"), key("ab", "c", "o"));
    }

    #[test]
    fn keys_are_the_same_in_every_release() {
        let key = DerivedKey::new("payroll", "42").for_operation("addTransactionOut");
        assert_eq!(key.as_str(), "9d2b3a19-6f49-5852-a429-b103aab79805");
    }
}
