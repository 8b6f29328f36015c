//! Tier A: the first answer is given again.

use std::time::{Duration, SystemTime};

use reqwest::{Method, StatusCode};
use serde_json::json;
use synctera_simulator::{
    Clock, ErrorFormat, Fault, FaultPlan, IdempotencyRules, Moment, Script, Simulator,
};

use super::client::{Client, person, until};

const SEVEN_DAYS: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[tokio::test]
async fn the_same_request_gets_the_first_answer_for_seven_days() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let simulator = Simulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let first = client
        .post("/v0/persons", Some("k"), &person("One"))
        .await
        .unwrap();
    clock.advance(SEVEN_DAYS - Duration::from_secs(1));
    let again = client
        .post("/v0/persons", Some("k"), &person("One"))
        .await
        .unwrap();
    assert_eq!(again, first);
    clock.advance(Duration::from_secs(1));
    let anew = client
        .post("/v0/persons", Some("k"), &person("One"))
        .await
        .unwrap();
    assert_eq!(anew.status, 201);
    assert_ne!(anew.json["id"], first.json["id"]);
    let list = client.get("/v0/persons").await.unwrap().json;
    assert_eq!(list["persons"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn without_a_key_or_with_another_a_request_is_executed_again() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for key in [None, None, Some(""), Some(""), Some("a"), Some("b")] {
        let answer = client
            .post("/v0/persons", key, &person("One"))
            .await
            .unwrap();
        assert_eq!(answer.status, 201);
    }
    let list = client.get("/v0/persons").await.unwrap().json;
    assert_eq!(list["persons"].as_array().unwrap().len(), 6);
}

#[tokio::test]
async fn a_refusal_is_kept_too() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let path = "/v0/persons/00000000-0000-4000-8000-000000000000";
    let change = json!({"last_name": "Two"});
    let first = client
        .write(Method::PATCH, path, Some("k"), &change)
        .await
        .unwrap();
    assert_eq!(first.status, 404);
    let again = client
        .write(Method::PATCH, path, Some("k"), &change)
        .await
        .unwrap();
    assert_eq!(again, first);
    let other = client
        .write(Method::PATCH, path, Some("k"), &json!({}))
        .await
        .unwrap();
    assert_eq!(other.json["code"], "IDEMPOTENCY_INVALID_REUSE");
}

#[tokio::test]
async fn a_key_belongs_to_one_path_method_and_payload() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let added = client
        .post("/v0/persons", Some("k"), &person("One"))
        .await
        .unwrap();
    let path = format!("/v0/persons/{}", added.json["id"].as_str().unwrap());
    for answer in [
        client
            .post("/v0/persons", Some("k"), &person("Two"))
            .await
            .unwrap(),
        client
            .post(
                "/v0/accounts",
                Some("k"),
                &json!({"account_type": "SAVING"}),
            )
            .await
            .unwrap(),
        client
            .write(Method::PATCH, &path, Some("k"), &person("One"))
            .await
            .unwrap(),
    ] {
        assert_eq!(answer.status, 422);
        assert_eq!(answer.json["code"], "IDEMPOTENCY_INVALID_REUSE");
        assert_eq!(answer.json["title"], "Unprocessable Entity");
        assert_eq!(
            answer.json["type"],
            "https://dev.synctera.com/errors/unprocessable-entity"
        );
    }
}

#[tokio::test]
async fn failures_and_too_many_requests_are_not_kept() {
    let error = Fault::ServerError {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        format: ErrorFormat::Json,
        moment: Moment::Before,
    };
    let script = Script::on("POST", "/v0/persons")
        .then(error)
        .then(Fault::TooManyRequests(Default::default()));
    let plan = FaultPlan::none().script(script);
    let simulator = Simulator::builder().faults(plan).start().await.unwrap();
    let client = Client::of(&simulator);
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let answer = client
            .post("/v0/persons", Some("k"), &person("One"))
            .await
            .unwrap();
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [500, 429, 201, 201]);
    let list = client.get("/v0/persons").await.unwrap().json;
    assert_eq!(list["persons"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_in_use_is_refused_until_the_first_request_is_done() {
    use synctera_simulator::ConcurrentUseStatus::{Conflict, UnprocessableEntity};
    for (concurrent_use, status) in [(Conflict, 409), (UnprocessableEntity, 422)] {
        let slow = Fault::Latency(Duration::from_millis(300));
        let simulator = Simulator::builder()
            .idempotency(IdempotencyRules {
                concurrent_use,
                ..IdempotencyRules::default()
            })
            .faults(FaultPlan::none().script(Script::on("POST", "/v0/persons").then(slow)))
            .start()
            .await
            .unwrap();
        let client = Client::of(&simulator);
        let first = tokio::spawn({
            let client = client.clone();
            async move {
                client
                    .post("/v0/persons", Some("k"), &person("One"))
                    .await
                    .unwrap()
            }
        });
        until(|| !simulator.received().is_empty()).await;
        let second = client
            .post("/v0/persons", Some("k"), &person("One"))
            .await
            .unwrap();
        assert_eq!(second.status, status);
        assert_eq!(second.json["code"], "IDEMPOTENCY_CONCURRENT_USE");
        let other = client
            .post("/v0/persons", Some("k"), &person("Two"))
            .await
            .unwrap();
        assert_eq!(other.json["code"], "IDEMPOTENCY_INVALID_REUSE");
        let first = first.await.unwrap();
        assert_eq!(first.status, 201);
        let third = client
            .post("/v0/persons", Some("k"), &person("One"))
            .await
            .unwrap();
        assert_eq!(third, first);
    }
}
