//! Which idempotency tier an operation belongs to, and which are of the sandbox only.
//!
//! Read from the table of the client: the documents do not say it, and two tables decided by hand
//! would only drift apart.

use std::collections::HashMap;
use std::sync::LazyLock;

use toml::{Table, Value};

/// By version and operation.
static TIERS: LazyLock<HashMap<(String, String), Facts>> = LazyLock::new(read);

/// What the documents leave out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) is_ledger: bool,
    pub(super) is_sandbox_only: bool,
}

/// The facts of an operation.
pub(super) fn facts(version: &str, id: &str) -> Facts {
    let key = (version.to_owned(), id.to_owned());
    TIERS.get(&key).copied().unwrap_or_default()
}

fn read() -> HashMap<(String, String), Facts> {
    let text = include_str!("../../../xtask/tables/operations.toml");
    // The table is part of the build and a test looks into it.
    let table: Table = text.parse().unwrap_or_default();
    let list = |table: &Table, key: &str| -> Vec<Table> {
        let entries = table.get(key).and_then(Value::as_array);
        let tables = entries.into_iter().flatten().filter_map(Value::as_table);
        tables.cloned().collect()
    };
    let text = |table: &Table, key: &str| table.get(key)?.as_str().map(str::to_owned);
    let mut facts = HashMap::new();
    for handle in list(&table, "handle") {
        for operation in list(&handle, "operations") {
            let (Some(api), Some(id)) = (text(&handle, "api"), text(&operation, "id")) else {
                continue;
            };
            let found = Facts {
                is_ledger: text(&operation, "tier").as_deref() == Some("ledger"),
                is_sandbox_only: operation.get("sandbox_only") == Some(&Value::Boolean(true)),
            };
            facts.insert((api, id), found);
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        assert!(facts("v0", "initiateAccountClosure").is_ledger);
        assert_eq!(facts("v0", "listAccounts"), Facts::default());
        assert_eq!(TIERS.len(), 377);
    }
}
