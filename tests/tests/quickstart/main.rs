//! The quickstart tells its story, and does not go to production.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../examples/quickstart/card.rs"]
mod card;
#[path = "../../examples/quickstart/customer.rs"]
mod customer;
#[path = "../../examples/quickstart/hooks.rs"]
mod hooks;
#[path = "../../examples/quickstart/ledger.rs"]
mod ledger;
#[path = "../../examples/quickstart/money.rs"]
mod money;
#[path = "../../examples/quickstart/place.rs"]
mod place;
#[path = "../../examples/quickstart/story.rs"]
mod story;

use place::Place;
use synctera::{Environment, Synctera};
use synctera_simulator::Simulator;

#[tokio::test]
async fn the_story_is_told_to_the_end() {
    let place = Place::simulated().await.unwrap();
    let told = story::tell(&place).await.unwrap();
    let amounts: Vec<i64> = told.entries.iter().map(|(_, amount)| *amount).collect();
    assert_eq!(amounts, [25_000, 100_000, -30_000, -4_250]);
    assert!(told.entries[3].0.contains("Invented Bookshop"));
    for expected in [
        "PERSON.CREATED",
        "PERSON.VERIFICATION_OUTCOME.UPDATED",
        "ACCOUNT.CREATED",
        "CARD.CREATED",
        "TRANSACTION.PENDING.CREATED",
        "TRANSACTION.POSTED.CREATED",
        "INTERNAL_TRANSFER.SUCCEEDED",
    ] {
        assert!(
            told.events.iter().any(|came| came.event_type == expected),
            "{expected}"
        );
    }
    for came in &told.events {
        assert!(came.is_as_documented, "{}", came.event_type);
    }
    let Place::Simulated(_, simulator) = &place else {
        panic!("not simulated");
    };
    let ledger = simulator.ledger();
    assert_eq!(ledger.total(), 0);
    let balances = |amount: i64| ledger.balances.values().filter(|it| **it == amount).count();
    assert_eq!((balances(90_750), balances(30_000)), (1, 1));
}

/// Nobody delivers webhooks there, nothing settles on demand, and Ada is unknown.
#[tokio::test]
async fn the_same_story_is_told_in_a_sandbox() {
    let simulator = Simulator::start().await.unwrap();
    simulator.seed().unwrap();
    let synctera = Synctera::builder()
        .environment(Environment::Custom(simulator.base_url()))
        .api_key(simulator.api_key())
        .build()
        .unwrap();
    let place = Place::sandbox("sandbox", synctera).unwrap();
    let told = story::tell(&place).await.unwrap();
    // The ACH is still pending.
    let amounts: Vec<i64> = told.entries.iter().map(|(_, amount)| *amount).collect();
    assert_eq!(amounts, [100_000, -30_000, -4_250]);
    assert!(told.events.is_empty());
    let ledger = simulator.ledger();
    assert_eq!(ledger.total(), 0);
    assert!(ledger.balances.values().any(|balance| *balance == 90_750));
    assert!(
        simulator
            .received()
            .iter()
            .all(|request| !request.path.contains("/webhooks"))
    );
}

#[test]
fn only_the_sandbox_is_allowed() {
    let client = |environment: Environment| {
        Synctera::builder()
            .environment(environment)
            .api_key("not-a-key")
            .build()
            .unwrap()
    };
    let production_by_url = Environment::Custom("https://api.synctera.com".to_owned());
    for (variable, environment, is_allowed) in [
        ("sandbox", Environment::Sandbox, true),
        ("production", Environment::Production, false),
        ("sandbox", Environment::Production, false),
        ("sandbox", production_by_url, false),
        ("", Environment::Sandbox, false),
    ] {
        let allowed = Place::sandbox(variable, client(environment)).is_ok();
        assert_eq!(allowed, is_allowed, "{variable}");
    }
}
