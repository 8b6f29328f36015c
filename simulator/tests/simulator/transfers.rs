//! Internal transfers and the list of posted transactions.

use serde_json::json;
use synctera_simulator::{Simulator, Uuid};
use tokio::task::JoinSet;

use super::client::{Client, TRANSFER, account_ids, transfer};

#[tokio::test]
async fn a_transfer_moves_the_money_and_is_listed() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let (anna, ben) = (
        simulator.open_account(1000).unwrap(),
        simulator.open_account(0).unwrap(),
    );
    let made = client.transfer("k-1", anna, ben, 300).await.unwrap();
    assert_eq!(made.status, 200);
    assert_eq!(made.json["status"], "COMPLETE");
    assert_eq!(made.json["amount"], 300);
    client.transfer("k-2", ben, anna, 1).await.unwrap();

    let path = format!("{TRANSFER}/{}", made.json["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.unwrap().json, made.json);
    let ledger = simulator.ledger();
    assert_eq!((ledger.balances[&anna], ledger.balances[&ben]), (701, 299));

    let posted = "/v0/transactions/posted";
    let found = client
        .get(&format!("{posted}?idempotency_key=k-0,k-1"))
        .await
        .unwrap()
        .json;
    assert_eq!(found["result"].as_array().unwrap().len(), 1);
    let transaction = &found["result"][0];
    assert_eq!(transaction["uuid"], made.json["id"]);
    assert_eq!(transaction["idemkey"], "k-1");
    let lines = transaction["data"]["lines"].as_array().unwrap();
    let seen: Vec<_> = lines
        .iter()
        .map(|line| (&line["account_id"], &line["amount"], &line["dc_sign"]))
        .collect();
    let (three, debit, credit) = (json!(300), json!("debit"), json!("credit"));
    assert_eq!(
        seen,
        [
            (&json!(anna), &three, &debit),
            (&json!(ben), &three, &credit)
        ]
    );

    let count = async |query: String| {
        let list = client.get(&format!("{posted}?{query}")).await.unwrap().json;
        list["result"].as_array().unwrap().len()
    };
    assert_eq!(count("idempotency_key=k-1%2Ck-2".into()).await, 2);
    assert_eq!(count("idempotency_key=k".into()).await, 0);
    assert_eq!(count(format!("account_id={anna}")).await, 2);
    assert_eq!(count(format!("account_id={}", Uuid::nil())).await, 0);
    assert_eq!(
        count(format!("account_id={anna}&idempotency_key=k-2")).await,
        1
    );
    let pending = client.get("/v0/transactions/pending").await.unwrap().json;
    assert_eq!(pending, json!({"result": [], "next_page_token": null}));
}

#[tokio::test]
async fn what_cannot_be_moved_is_not_moved() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let (anna, ben) = (
        simulator.open_account(100).unwrap(),
        simulator.open_account(0).unwrap(),
    );
    let stranger = Uuid::from_u128(1);
    let cases = [
        (transfer(anna, ben, 101), 422, "INSUFFICIENT_FUNDS"),
        (transfer(anna, stranger, 1), 400, "ACCOUNT_NOT_FOUND"),
        (transfer(stranger, ben, 1), 400, "ACCOUNT_NOT_FOUND"),
        // The settlement account is in the ledger, and still no customer's account.
        (
            transfer(simulator.settlement_account(), ben, 1),
            400,
            "ACCOUNT_NOT_FOUND",
        ),
        (
            transfer(anna, simulator.settlement_account(), 1),
            400,
            "ACCOUNT_NOT_FOUND",
        ),
        (transfer(anna, anna, 1), 400, "BAD_REQUEST_BODY"),
        (transfer(anna, ben, 0), 400, "BAD_REQUEST_BODY"),
        (transfer(anna, ben, -5), 400, "BAD_REQUEST_BODY"),
        (json!({}), 400, "BAD_REQUEST_BODY"),
        (json!([]), 400, "BAD_REQUEST_BODY"),
    ];
    let before = simulator.ledger();
    for (number, (body, status, code)) in cases.iter().enumerate() {
        let refused = client
            .post(TRANSFER, Some(&format!("k-{number}")), body)
            .await
            .unwrap();
        assert_eq!(
            (refused.status.as_u16(), &refused.json["code"]),
            (*status, &json!(code))
        );
    }
    let mut later = transfer(anna, ben, 1);
    later["capture_mode"] = json!("MANUAL");
    let refused = client.post(TRANSFER, Some("m"), &later).await.unwrap();
    assert_eq!(refused.json["code"], "FEATURE_NOT_AVAILABLE");
    assert_eq!(simulator.ledger(), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_random_concurrent_transfers_neither_make_nor_lose_a_cent() {
    let simulator = Simulator::builder()
        .accounts(8, 2_000)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let mut random = fastrand::Rng::with_seed(11);
    let mut running = JoinSet::new();
    for number in 0..1_000 {
        let from = random.usize(..ids.len());
        let to = (from + random.usize(1..ids.len())) % ids.len();
        let (from, to, amount) = (ids[from], ids[to], random.i64(1..=700));
        let client = client.clone();
        running.spawn(async move {
            let answer = client
                .transfer(&format!("k-{number}"), from, to, amount)
                .await
                .unwrap();
            (answer.status.as_u16(), from, to, amount)
        });
    }
    let mut intended: std::collections::BTreeMap<Uuid, i64> =
        ids.iter().map(|id| (*id, 2_000)).collect();
    intended.insert(simulator.settlement_account(), -16_000);
    let (mut made, mut refused) = (0, 0);
    while let Some(done) = running.join_next().await {
        match done.unwrap() {
            (200, from, to, amount) => {
                *intended.get_mut(&from).unwrap() -= amount;
                *intended.get_mut(&to).unwrap() += amount;
                made += 1;
            }
            (422, ..) => refused += 1,
            other => panic!("{other:?}"),
        }
    }
    let ledger = simulator.ledger();
    assert_eq!(ledger.balances, intended);
    assert_eq!(ledger.total(), 0);
    assert_eq!(ledger.postings.len(), made + ids.len());
    assert!(made > 0 && refused > 0, "{made} made, {refused} refused");
    for posting in &ledger.postings {
        assert_eq!(posting.lines.iter().map(|line| line.amount).sum::<i64>(), 0);
    }
    for id in &ids {
        assert!(ledger.balances[id] >= 0);
    }
}
