//! Names by handle and method: the rule, the table's exceptions, and the committed names.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::model::tests::model;

/// A table with one handle and one method in it. `handle` and `entry` are further columns.
fn table(api: &str, path: &str, handle: &str, method: &str, entry: &str) -> String {
    format!(
        "[[handle]]\napi = {api:?}\npath = {path:?}\n{handle}\ndoc = \"\"\noperations = [{{ id = \"x\", method = {method:?}, doc = \"\", {entry} }}]\n"
    )
}

fn parsed(text: &str) -> OperationTable {
    toml::from_str(text).unwrap()
}

const READ: &str = "tier = \"read\"";
const WRITE: &str = "tier = \"cached\"";

#[test]
fn handle_and_method_make_the_name() {
    for (path, columns, method, tier, expected) in [
        // Many of what comes as a list, one of anything else.
        ("accounts", "", "list", READ, "ListAccounts"),
        ("businesses", "", "create", WRITE, "CreateBusiness"),
        ("ach", "", "list", READ, "ListAch"),
        ("ach", "", "get", READ, "GetAch"),
        // The way to a handle belongs to its name.
        ("accounts.products", "", "list", READ, "ListAccountProducts"),
        (
            "accounts.products",
            "",
            "create",
            WRITE,
            "CreateAccountProduct",
        ),
        // What the method adds comes last, and nothing is said twice.
        (
            "accounts",
            "",
            "initiate_closure",
            WRITE,
            "InitiateAccountClosure",
        ),
        ("transfers", "", "return_transfer", WRITE, "ReturnTransfer"),
        // A method without a verb fetches something; one that writes has its verb.
        ("cards", "", "widget_url", READ, "GetCardWidgetUrl"),
        ("cards.images", "", "download", READ, "DownloadCardImage"),
        ("cards", "", "activate", WRITE, "ActivateCard"),
        // Events that never happened.
        (
            "simulations.cards",
            "",
            "clearing",
            WRITE,
            "SimulateCardClearing",
        ),
        // The noun in place of the path, its plural by rule or by the table.
        (
            "transactions.posted",
            "noun = \"posted_transaction\"",
            "list",
            READ,
            "ListPostedTransactions",
        ),
        (
            "transactions.posted",
            "noun = \"posted_transaction\"",
            "get",
            READ,
            "GetPostedTransaction",
        ),
        (
            "ach.incoming",
            "noun = \"incoming_ach\"\nplural = \"incoming_ach\"",
            "list",
            READ,
            "ListIncomingAch",
        ),
    ] {
        let table = parsed(&table("v0", path, columns, method, tier));
        let (handle, entry) = table.placed("v0", "x").unwrap();
        assert_eq!(name(handle, entry), expected, "{path} {method}");
    }
}

#[test]
fn the_name_of_the_table_wins() {
    let text = table(
        "v0",
        "checks",
        "",
        "run",
        "name = \"Verify\", tier = \"cached\"",
    );
    let table = parsed(&text);
    let (handle, entry) = table.placed("v0", "x").unwrap();
    assert_eq!(name(handle, entry), "Verify");
}

#[test]
fn columns_without_effect_and_versions_that_differ_are_errors() {
    let api = model(serde_json::json!({"thing": {"type": "object"}}));
    let named = |api: &str, name: &str| {
        let entry = format!("name = {name:?}, {READ}");
        table(api, "things", "", "list", &entry)
    };
    for good in [
        named("v0", "ListGadgets"),
        named("v0", "ListGadgets") + &named("v1", "ListGadgets"),
        table("v0", "things", "noun = \"gadget\"", "list", READ),
        table("v0", "edd", "noun = \"edd\"", "list", READ),
    ] {
        check(&api, &parsed(&good)).unwrap();
    }
    let noun = |columns: &str| table("v0", "things", columns, "list", READ);
    for (bad, said) in [
        (
            named("v0", "ListThings"),
            "the name ListThings of v0 things.list",
        ),
        (noun("noun = \"thing\""), "the noun thing of v0 things"),
        (
            noun("plural = \"things\""),
            "the plural things of v0 things",
        ),
        (
            named("v0", "ListGadgets") + &table("v1", "things", "", "list", READ),
            "v0 things.list is called ListGadgets, but ListThings in v1",
        ),
    ] {
        let text = check(&api, &parsed(&bad)).unwrap_err().to_string();
        assert!(
            text.contains("operations.toml") && text.contains(said),
            "{said}: {text}"
        );
    }
}

#[test]
fn every_committed_name_starts_with_a_verb_and_has_no_number() {
    const VERBS: &[&str] = &[
        "Activate",
        "Add",
        "Authenticate",
        "Authorize",
        "Cancel",
        "Create",
        "Delete",
        "Download",
        "Fulfill",
        "Get",
        "Initialize",
        "Initiate",
        "Issue",
        "List",
        "Lookup",
        "Provision",
        "Refresh",
        "Replace",
        "Resend",
        "Return",
        "Reveal",
        "Reverse",
        "Revoke",
        "Screen",
        "Set",
        "Simulate",
        "Start",
        "Sync",
        "Test",
        "Trigger",
        "Update",
        "Upload",
        "Verify",
        "Wipe",
    ];
    let table = OperationTable::read().unwrap();
    let names: Vec<String> = ["v0", "v1"]
        .iter()
        .flat_map(|api| table.handles(api))
        .flat_map(|handle| handle.operations.iter().map(|entry| name(handle, entry)))
        .collect();
    assert_eq!(names.len(), 377);
    for name in names {
        let verb = VERBS.iter().find_map(|verb| name.strip_prefix(verb));
        assert!(
            verb.is_some_and(|rest| rest.starts_with(char::is_uppercase)),
            "{name}"
        );
        assert!(name.chars().all(|c| c.is_ascii_alphabetic()), "{name}");
    }
}
