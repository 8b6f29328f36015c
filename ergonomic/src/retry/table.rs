//! The reviewed table: what is repeated, for which class of operation.

use super::{Class, Condition};

/// Condition, then whether it is repeated for: read, cached, ledger, undeclared.
///
/// - Never sent and 429: nothing was done, so everything is repeated.
/// - No answer, 499, 500, 502, 503, 504: something may have been done. Reads change nothing; cached
///   and ledger writes are recognised by their key, and Synctera does not keep its own failures for a
///   key. An operation that does not declare the key is not repeated: nothing would recognise it.
/// - 501: the operation does not exist yet; waiting does not help.
/// - Concurrent use: the first request is still running; the key is the reason, so it is looked at.
#[rustfmt::skip]
const TABLE: &[(Condition, [bool; 4])] = &[
    //                             read   cached ledger undeclared
    (Condition::NeverSent,        [true,  true,  true,  true]),
    (Condition::NoAnswer,         [true,  true,  true,  false]),
    (Condition::TooManyRequests,  [true,  true,  true,  true]),
    (Condition::RequestCanceled,  [true,  true,  true,  false]),
    (Condition::InternalError,    [true,  true,  true,  false]),
    (Condition::NotImplemented,   [false, false, false, false]),
    (Condition::BadGateway,       [true,  true,  true,  false]),
    (Condition::Unavailable,      [true,  true,  true,  false]),
    (Condition::GatewayTimeout,   [true,  true,  true,  false]),
    (Condition::ConcurrentUse,    [true,  true,  true,  true]),
];

/// Whether a failed attempt may be repeated with the same key.
#[must_use]
pub fn repeats(condition: Condition, class: Class) -> bool {
    let column = match class {
        Class::Read => 0,
        Class::Cached => 1,
        Class::Ledger => 2,
        Class::Undeclared => 3,
    };
    TABLE
        .iter()
        .find(|(known, _)| *known == condition)
        .and_then(|(_, row)| row.get(column))
        .copied()
        // What the table does not know is not repeated.
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_done_is_only_repeated_where_the_key_is_looked_at() {
        for condition in [
            Condition::NoAnswer,
            Condition::InternalError,
            Condition::BadGateway,
            Condition::Unavailable,
            Condition::GatewayTimeout,
            Condition::RequestCanceled,
        ] {
            assert!(repeats(condition, Class::Ledger), "{condition:?}");
            assert!(!repeats(condition, Class::Undeclared), "{condition:?}");
        }
        for class in [Class::Read, Class::Cached, Class::Ledger, Class::Undeclared] {
            assert!(repeats(Condition::NeverSent, class));
            assert!(repeats(Condition::TooManyRequests, class));
            assert!(!repeats(Condition::NotImplemented, class));
        }
    }

    #[test]
    fn every_condition_has_one_row() {
        let mut seen: Vec<Condition> = TABLE.iter().map(|(condition, _)| *condition).collect();
        seen.dedup();
        assert_eq!(seen.len(), 10);
    }
}
