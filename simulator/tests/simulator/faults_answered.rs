//! Faults that answer: what the client sees, and whether the money moved.

use std::time::{Duration, Instant};

use serde_json::json;
use synctera_simulator::{
    ErrorFormat, Fault, FaultKind, FaultPlan, Moment, RetryAfter, Script, Simulator, StatusCode,
    Uuid,
};

use super::client::{Client, TRANSFER};

/// A simulator whose next transfer meets `fault`, and two accounts.
async fn with(fault: Fault) -> (Simulator, Client, Uuid, Uuid) {
    let simulator = Simulator::start().await.unwrap();
    let (anna, ben) = (
        simulator.open_account(100).unwrap(),
        simulator.open_account(0).unwrap(),
    );
    simulator.set_faults(FaultPlan::none().script(Script::on("POST", TRANSFER).then(fault)));
    let client = Client::of(&simulator);
    (simulator, client, anna, ben)
}

fn moved(simulator: &Simulator) -> bool {
    simulator.ledger().postings_with_key("k").count() == 1
}

#[tokio::test]
async fn latency_is_felt_and_the_request_executed() {
    let delay = Duration::from_millis(80);
    let (simulator, client, anna, ben) = with(Fault::Latency(delay)).await;
    let start = Instant::now();
    let answer = client.transfer("k", anna, ben, 1).await.unwrap();
    assert_eq!(answer.status, 200);
    assert!(start.elapsed() >= delay);
    assert!(moved(&simulator));
    assert_eq!(simulator.fault_counters().of(FaultKind::Latency), 1);
    assert_eq!(simulator.received()[0].fault, Some(FaultKind::Latency));
}

#[tokio::test]
async fn too_many_requests_says_when_to_come_back_where_it_is_told_to() {
    let cases = [
        (None, None),
        (Some(3), None),
        (None, Some("7")),
        (Some(2), Some("soon")),
    ];
    for (body, header) in cases {
        let retry_after = RetryAfter {
            body,
            header: header.map(str::to_owned),
        };
        let (simulator, client, anna, ben) = with(Fault::TooManyRequests(retry_after)).await;
        let answer = client.transfer("k", anna, ben, 1).await.unwrap();
        assert_eq!(answer.status, 429);
        assert_eq!(answer.json["code"], "TOO_MANY_REQUESTS");
        assert_eq!(
            answer.json.get("retry_after").cloned(),
            body.map(|seconds| json!(seconds))
        );
        assert_eq!(answer.retry_after.as_deref(), header);
        assert!(!moved(&simulator));
    }
}

#[tokio::test]
async fn server_errors_in_both_forms_before_and_after_the_commit() {
    for status in [500, 502, 503, 504] {
        for format in [ErrorFormat::Json, ErrorFormat::Html] {
            for moment in [Moment::Before, Moment::AfterCommit] {
                let status = StatusCode::from_u16(status).unwrap();
                let fault = Fault::ServerError {
                    status,
                    format,
                    moment,
                };
                let kind = fault.kind();
                let (simulator, client, anna, ben) = with(fault).await;
                let answer = client.transfer("k", anna, ben, 1).await.unwrap();
                assert_eq!(answer.status, status);
                assert_eq!(answer.json.is_null(), format == ErrorFormat::Html);
                let html = answer.content_type == "text/html";
                assert_eq!(html, format == ErrorFormat::Html);
                assert_eq!(moved(&simulator), moment == Moment::AfterCommit);
                assert_eq!(simulator.fault_counters().of(kind), 1);
                assert_eq!(simulator.fault_counters().total(), 1);
            }
        }
    }
}

#[tokio::test]
async fn unknown_enum_values_come_with_a_success_only() {
    let (simulator, client, anna, ben) = with(Fault::UnknownEnumValues).await;
    let answer = client.transfer("k", anna, ben, 1).await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json["status"], "SIMULATED_FUTURE_VALUE");
    assert_eq!(answer.json["amount"], 1);
    assert!(moved(&simulator));

    simulator.add_script(Script::on("POST", TRANSFER).then(Fault::UnknownEnumValues));
    let refused = client.transfer("poor", ben, anna, 50).await.unwrap();
    assert_eq!(refused.json["status"], 422);
    assert_eq!(
        refused.json["type"],
        "https://dev.synctera.com/errors/unprocessable-entity"
    );
    assert_eq!(
        simulator.fault_counters().of(FaultKind::UnknownEnumValues),
        1
    );
}

#[tokio::test]
async fn extra_fields_come_with_a_success() {
    let (simulator, client, anna, ben) = with(Fault::ExtraFields).await;
    let answer = client.transfer("k", anna, ben, 1).await.unwrap();
    assert_eq!(answer.json["status"], "COMPLETE");
    assert!(answer.json["simulated_future_field"].is_object());
    assert!(moved(&simulator));
    assert_eq!(simulator.fault_counters().of(FaultKind::ExtraFields), 1);
}
