//! Handles, lists and `api.md` of the committed interface files.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use crate::document::Document;
use crate::emit::crate_files::Home;
use crate::fixups::Strictness;
use crate::generate::{Generated, Request, generate};
use crate::names::lock::Lock;

fn committed() -> Generated {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let lock = std::fs::read_to_string(root.join("generated/names.lock.json")).unwrap();
    let documents = ["synctera_openapi.json", "synctera_openapi_v1.json"]
        .map(|file| Document::read(&root.join(file)).unwrap());
    let request = Request {
        documents: &documents,
        strictness: Strictness::Committed,
        home: &Home::Workspace,
        lock: &Lock::parse(&lock).unwrap(),
        root,
    };
    generate(&request, &mut |_| {}).unwrap()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_surface_says_what_the_table_and_the_document_say() {
    let generated = committed();
    for (file, expected) in [
        // What `new` takes is what the method takes, and it only makes the operation value.
        (
            "v0/handles/ach.rs",
            "pub fn create(&self, body: OutgoingAchCreate) -> C::Call<CreateAch> { self.caller.call(CreateAch::new(body)) }",
        ),
        (
            "v0/handles/ach.rs",
            "Moves money. /// /// `POST /v0/ach`. A repeated key is refused",
        ),
        // The search of rustdoc finds the document's id.
        (
            "v0/handles/ach.rs",
            "#[doc(alias = \"addTransactionOut\")] pub fn create(",
        ),
        // Optional parameters: the operation value; a GET that pages is a list.
        (
            "v0/handles/accounts.rs",
            "pub fn list(&self, operation: ListAccounts) -> C::List<ListAccounts> { self.caller.list(operation) }",
        ),
        (
            "v0/handles/accounts.rs",
            "pub fn products(&self) -> AccountsProducts<C>",
        ),
        (
            "v0/handles/accounts.rs",
            "pub fn get(&self, account_id: impl Into<AccountId>) -> C::Call<GetAccount>",
        ),
        (
            "v0/handles/accounts.rs",
            "use synctera_runtime::types::ids::{ AccountId,",
        ),
        // A POST that gives a token is no list.
        ("v0/handles/verifications.rs", "-> C::Call<VerifyIdentity>"),
        // Every handle has an example that compiles.
        (
            "v1/handles/disputes.rs",
            "/// let answer = synctera.v1().disputes().",
        ),
        (
            "v0/handles/mod.rs",
            "entry_points! { /// Accounts of customers",
        ),
        (
            "v1/handles/mod.rs",
            "version! { /// The operations of v1. v1: V1, }",
        ),
        // The items, whatever their key; a list that comes whole has no pages.
        (
            "v0/paged.rs",
            "ListCashTransfers => CashTransfer { items: transfers, token: optional, ask: limit, from: page_token }",
        ),
        (
            "v0/paged.rs",
            "ListAchGateways => AchGateway { items: all, token: none, ask: none, from: none }",
        ),
    ] {
        let text = in_one_line(&generated.surface[Path::new(file)]);
        assert!(text.contains(expected), "{file}: {expected}");
    }
    for (file, expected) in [
        (
            "src/v0/types/payment_schedules.rs",
            "pub id: ScheduledPaymentId,",
        ),
        (
            "src/v0/operations/accounts.rs",
            "let p_account_id = self.account_id.as_str();",
        ),
        (
            "src/v0/types/shared.rs",
            "originating_account_id: impl Into<AccountId>, receiving_account_id: impl Into<ExternalAccountId>,",
        ),
    ] {
        let text = in_one_line(&generated.client[Path::new(file)]);
        assert!(text.contains(expected), "{file}: {expected}");
    }
    let stars = generated
        .surface
        .iter()
        .find(|(_, text)| text.contains("::*"));
    assert!(stars.is_none(), "no star: {stars:?}");
}

#[test]
fn api_md_has_a_row_for_each_operation() {
    let page = committed().api_md;
    assert_eq!(
        page.lines().filter(|line| line.starts_with("| `.")).count(),
        377
    );
    for row in [
        "| `.create(…)` | `addTransactionOut` | `POST /v0/ach` | ledger |  | moves money |",
        "| `.list(…)` | `listAccounts` | `GET /v0/accounts` | read | `accounts` |  |",
        "| `.wipe()` | `wipeWorkspace` | `POST /v0/wipe` | cached |  | sandbox, no key |",
    ] {
        assert!(page.contains(row), "{row}");
    }
    assert!(
        page.contains("### `synctera.v1().disputes()`\n\nTransactions that"),
        "handles have their line"
    );
}
