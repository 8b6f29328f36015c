//! What a money movement says about itself: enough to recognise it.

use serde::Serialize;
use serde_json::Value;

use super::AppliedTransaction;

/// Body fields that name an account of the ledger. An ACH payment's `receiving_account_id` is an
/// external account, which no transaction of ours shows.
const ALWAYS_LEDGER: &[&str] = &["originating_account_id", "account_id"];

/// Amount and accounts of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Payload {
    amount: Option<i64>,
    ledger_accounts: Vec<String>,
    other_accounts: Vec<String>,
}

impl Payload {
    /// Reads the payload of an operation value; nothing is recognised where there is nothing.
    pub(crate) fn of(operation: &impl Serialize) -> Self {
        let value = serde_json::to_value(operation).unwrap_or_default();
        let Some(body) = value.get("body").and_then(Value::as_object) else {
            return Self::default();
        };
        let mut payload = Self {
            amount: body.get("amount").and_then(Value::as_i64),
            ..Self::default()
        };
        for (name, account) in body {
            let Some(account) = account.as_str().filter(|_| name.ends_with("account_id")) else {
                continue;
            };
            if ALWAYS_LEDGER.contains(&name.as_str()) {
                payload.ledger_accounts.push(account.to_owned());
            } else {
                payload.other_accounts.push(account.to_owned());
            }
        }
        payload
    }

    /// Whether the transaction cannot be what this payload asks for.
    ///
    /// What either side does not tell is no difference: only a contradiction is.
    pub(crate) fn contradicts(
        &self,
        transaction: &AppliedTransaction,
        both_ends_are_ours: bool,
    ) -> bool {
        let amount_differs = self.amount.is_some_and(|amount| {
            !transaction.amounts.is_empty()
                && !transaction
                    .amounts
                    .iter()
                    .any(|found| found.unsigned_abs() == amount.unsigned_abs())
        });
        let missing = |account: &String| {
            let mut accounts = transaction.accounts.iter();
            !transaction.accounts.is_empty() && !accounts.any(|known| known == account)
        };
        amount_differs
            || self.ledger_accounts.iter().any(missing)
            || (both_ends_are_ours
                && transaction.accounts.len() > 1
                && self.other_accounts.iter().any(missing))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(amounts: &[i64], accounts: &[&str]) -> AppliedTransaction {
        AppliedTransaction {
            id: "t".into(),
            pending: false,
            amounts: amounts.to_vec(),
            accounts: accounts.iter().map(|account| (*account).into()).collect(),
        }
    }

    #[test]
    fn only_contradictions_count() {
        let payload = Payload::of(
            &json!({"body": {"amount": 500, "originating_account_id": "a", "receiving_account_id": "b"}}),
        );
        for (transaction, internal, expected) in [
            (found(&[500], &["a", "b"]), true, false),
            (found(&[-500, 500], &["a"]), false, false),
            (found(&[], &[]), true, false),
            (found(&[501], &["a", "b"]), true, true),
            (found(&[500], &["c", "b"]), true, true),
            (found(&[500], &["a", "c"]), true, true),
            (found(&[500], &["a", "settlement"]), false, false),
        ] {
            assert_eq!(
                payload.contradicts(&transaction, internal),
                expected,
                "{transaction:?} {internal}"
            );
        }
        assert_eq!(Payload::of(&json!({"limit": 1})), Payload::default());
    }
}
