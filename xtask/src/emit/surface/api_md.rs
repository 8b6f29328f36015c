//! `api.md`: every operation with its method, route and safety, for people to search.

use super::super::Named;
use super::MAIN;
use crate::model::Operation;
use crate::tables::operations::{Entry, Handle};

/// What stands above the versions.
pub(crate) const INTRODUCTION: &str = "\
# Every operation

Written by `cargo xtask regen`; changes made by hand are lost.

Search for a route, or for Synctera's id of an operation, to find its method, or read a group. A method
takes what its route needs (ids, the body); `…` stands for those arguments. Where an operation has optional
parameters, the method takes the operation value, as in `accounts().list(ListAccounts::new().limit(10))`.

- **Tier**: `read` changes nothing; `cached` gets the first answer again for a repeated idempotency key,
  for seven days; `ledger` is refused for a repeated key once the first call has succeeded.
- **Pages**: the member of the answer that holds the items; `.items()` streams all of them.
- **Notes**: `moves money` (the call moves, holds, releases, redirects or commits money, real or
  simulated), `sandbox` (refused by a client for production), `no key` (the document declares no
  Idempotency-Key: the call is not repeated once it may have been sent).
";

impl Named<'_> {
    /// The chapter of this version.
    pub(crate) fn api_md(&self) -> String {
        let api = &self.api.name;
        let groups: String = self
            .table
            .handles(api)
            .map(|handle| self.api_md_group(handle))
            .collect();
        format!(
            "\n## {api} ({} operations, document {})\n{groups}",
            self.api.operations.len(),
            self.api.version
        )
    }

    fn api_md_group(&self, handle: &Handle) -> String {
        let version = if self.api.name == MAIN {
            String::new()
        } else {
            format!(".{}()", self.api.name)
        };
        let way: String = handle
            .path
            .split('.')
            .map(|step| format!(".{step}()"))
            .collect();
        let rows: String = self
            .operations_of(handle)
            .map(|(entry, operation)| self.api_md_row(entry, operation))
            .collect();
        let mut text = format!("\n### `synctera{version}{way}`\n\n{}\n", handle.doc);
        if !rows.is_empty() {
            text.push_str(
                "\n| Method | Id | Route | Tier | Pages | Notes |\n| --- | --- | --- | --- | --- | --- |\n",
            );
            text.push_str(&rows);
        }
        text
    }

    fn api_md_row(&self, entry: &Entry, operation: &Operation) -> String {
        let takes_nothing = self
            .arguments(operation)
            .is_some_and(|arguments| arguments.is_empty());
        let pages = match operation.paging.as_ref().map(|paging| &paging.item_key) {
            None => String::new(),
            Some(None) => "the whole answer".to_owned(),
            Some(Some(key)) => format!("`{key}`"),
        };
        let safety = self.table.safety(&self.api.name, operation);
        let notes = [
            (safety.moves_money, "moves money"),
            (safety.sandbox_only, "sandbox"),
            (
                operation.method != "get" && !operation.declares_idempotency_key,
                "no key",
            ),
            (operation.facts.deprecated, "deprecated"),
        ];
        let notes: Vec<&str> = notes
            .into_iter()
            .filter_map(|(holds, note)| holds.then_some(note))
            .collect();
        format!(
            "| `.{}({})` | `{}` | `{} /{}{}` | {} | {pages} | {} |\n",
            entry.method,
            if takes_nothing { "" } else { "…" },
            operation.id,
            operation.method.to_uppercase(),
            self.api.name,
            operation.path,
            safety.tier.to_lowercase(),
            notes.join(", "),
        )
    }
}
