//! `operations.toml`: what was decided by hand about every operation.

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::model::{Api, Operation};

/// The reviewed table of operations.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OperationTable {
    #[serde(default)]
    handle: Vec<Handle>,
}

/// A resource handle with its operations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Handle {
    pub(crate) api: String,
    /// The accessors that lead to it, with dots between them.
    pub(crate) path: String,
    /// One of what it is about, where the path does not say it: `stop_payment`.
    pub(crate) noun: Option<String>,
    /// Several of them, where the rule errs.
    pub(crate) plural: Option<String>,
    pub(crate) doc: String,
    pub(crate) operations: Vec<Entry>,
}

impl Handle {
    /// The first accessor.
    pub(crate) fn area(&self) -> &str {
        self.path.split('.').next().unwrap_or_default()
    }

    /// The path of the handle that leads to this one.
    pub(crate) fn parent(&self) -> Option<&str> {
        self.path.rsplit_once('.').map(|(parent, _)| parent)
    }
}

/// One operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    dead_code,
    reason = "reasons are for the reader, limits for the hand-written layer"
)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) method: String,
    /// The name of the struct, where handle and method make a bad one.
    pub(crate) name: Option<String>,
    tier: Tier,
    pub(crate) doc: String,
    #[serde(default)]
    moves_money: bool,
    #[serde(default)]
    sandbox_only: bool,
    #[serde(default)]
    why: String,
    upload_limit_bytes: Option<u64>,
    upload_source: Option<String>,
}

impl Entry {
    /// Whether it is a GET.
    pub(crate) fn reads(&self) -> bool {
        self.tier == Tier::Read
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Tier {
    Read,
    Cached,
    Ledger,
}

/// What the table says about one operation, as Rust.
pub(crate) struct Safety {
    pub(crate) tier: &'static str,
    pub(crate) moves_money: bool,
    pub(crate) sandbox_only: bool,
}

impl OperationTable {
    pub(crate) fn read() -> Result<Self> {
        super::parse(
            "operations.toml",
            include_str!("../../tables/operations.toml"),
        )
    }

    /// The decision on an operation. Without one a GET is a read and everything else a ledger write:
    /// the choice under which nothing is done twice.
    pub(crate) fn safety(&self, api: &str, operation: &Operation) -> Safety {
        match self.entry(api, &operation.id) {
            Some(entry) => Safety {
                tier: match entry.tier {
                    Tier::Read => "Read",
                    Tier::Cached => "Cached",
                    Tier::Ledger => "Ledger",
                },
                moves_money: entry.moves_money,
                sandbox_only: entry.sandbox_only,
            },
            None if operation.method == "get" => Safety {
                tier: "Read",
                moves_money: false,
                sandbox_only: false,
            },
            None => Safety {
                tier: "Ledger",
                moves_money: true,
                sandbox_only: false,
            },
        }
    }

    /// Our line about an operation.
    pub(crate) fn doc(&self, api: &str, id: &str) -> Option<&str> {
        self.entry(api, id).map(|entry| entry.doc.as_str())
    }

    /// The handles of one version.
    pub(crate) fn handles<'a>(&'a self, api: &'a str) -> impl Iterator<Item = &'a Handle> {
        self.handle.iter().filter(move |handle| handle.api == api)
    }

    /// The largest file that an operation takes, in bytes, where a limit is stated.
    pub(crate) fn upload_limit(&self, api: &str, id: &str) -> Option<u64> {
        self.entry(api, id)?.upload_limit_bytes
    }

    /// An operation's entry and the handle that it stands under.
    pub(crate) fn placed(&self, api: &str, id: &str) -> Option<(&Handle, &Entry)> {
        let mut all = self.all().filter(|(handle, _)| handle.api == api);
        all.find(|(_, entry)| entry.id == id)
    }

    /// The same method of the same handle in other versions.
    pub(crate) fn namesakes<'a>(
        &'a self,
        handle: &'a Handle,
        entry: &'a Entry,
    ) -> impl Iterator<Item = (&'a Handle, &'a Entry)> {
        self.all().filter(move |(other, namesake)| {
            other.api != handle.api && other.path == handle.path && namesake.method == entry.method
        })
    }

    fn all(&self) -> impl Iterator<Item = (&Handle, &Entry)> {
        let handles = self.handle.iter();
        handles.flat_map(|handle| handle.operations.iter().map(move |entry| (handle, entry)))
    }

    fn entry(&self, api: &str, id: &str) -> Option<&Entry> {
        self.placed(api, id).map(|(_, entry)| entry)
    }

    /// Every operation of a committed document has exactly one entry, every entry an operation, and
    /// nothing but a GET is declared to change nothing.
    pub(crate) fn check(&self, api: &Api) -> Result<()> {
        let wrong = |problem: String| {
            Err(Error::Table {
                file: "operations.toml",
                problem,
            })
        };
        let entries: Vec<&Entry> = self
            .handle
            .iter()
            .filter(|handle| handle.api == api.name)
            .flat_map(|handle| &handle.operations)
            .collect();
        for operation in &api.operations {
            let count = entries
                .iter()
                .filter(|entry| entry.id == operation.id)
                .count();
            if count != 1 {
                return wrong(format!(
                    "{} {} has {count} entries; give it one",
                    api.name, operation.id
                ));
            }
        }
        for entry in entries {
            let Some(operation) = api
                .operations
                .iter()
                .find(|operation| operation.id == entry.id)
            else {
                return wrong(format!(
                    "{} {} is not in the document any more; remove its entry",
                    api.name, entry.id
                ));
            };
            if (entry.tier == Tier::Read) != (operation.method == "get") {
                return wrong(format!(
                    "{} {} is a {} and cannot be of that tier",
                    api.name, entry.id, operation.method
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Response;
    use crate::model::facts::Facts;

    fn operation(method: &str, id: &str) -> Operation {
        Operation {
            id: id.into(),
            method: method.into(),
            path: "/a".into(),
            tag: "A".into(),
            parameters: Vec::new(),
            body: None,
            response: Response::Empty,
            declares_idempotency_key: false,
            paging: None,
            success: vec![200],
            facts: Facts::default(),
        }
    }

    #[test]
    fn an_entry_that_the_document_does_not_have_is_an_error() {
        let table = |ids: &str| -> OperationTable {
            let entry = |id: &str| {
                format!("{{ id = {id:?}, method = {id:?}, tier = \"cached\", doc = \"\" }}")
            };
            let entries: Vec<String> = ids.split_whitespace().map(entry).collect();
            toml::from_str(&format!(
                "[[handle]]\napi = \"v9\"\npath = \"a\"\ndoc = \"\"\noperations = [{}]\n",
                entries.join(", ")
            ))
            .unwrap()
        };
        let api = Api {
            name: "v9".into(),
            version: "1".into(),
            types: Vec::new(),
            documented: BTreeMap::new(),
            operations: vec![operation("post", "make")],
        };
        table("make").check(&api).unwrap();
        for (ids, said) in [
            ("make gone", "v9 gone is not in the document any more"),
            ("", "v9 make has 0 entries"),
            ("make make", "v9 make has 2 entries"),
        ] {
            let text = table(ids).check(&api).unwrap_err().to_string();
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn what_nobody_has_decided_on_counts_as_a_ledger_write() {
        let table = OperationTable::read().unwrap();
        let safety = table.safety("v9", &operation("post", "inventMoney"));
        assert_eq!((safety.tier, safety.moves_money), ("Ledger", true));
        assert_eq!(
            table.safety("v9", &operation("get", "lookAtMoney")).tier,
            "Read"
        );
        assert_eq!(
            table.safety("v0", &operation("post", "createPerson")).tier,
            "Cached"
        );
        assert_eq!(
            table
                .safety("v0", &operation("post", "addTransactionOut"))
                .tier,
            "Ledger"
        );
    }
}
