//! Card authorizations over HTTP.

use reqwest::Client;
use synctera::webhooks::Webhooks;

use crate::server::{GATEWAY_KEY, secret, start};

#[tokio::test]
async fn authorizations_are_answered_by_status_without_a_body() {
    let (base, _events) = start(Webhooks::new(secret("a")), 1).await;
    let client = Client::new();
    for (key, body, status) in [
        (
            GATEWAY_KEY,
            r#"{"id":"a1","amount":{"amount":5000,"currency":"USD"}}"#,
            200,
        ),
        (
            GATEWAY_KEY,
            r#"{"id":"a1","amount":{"amount":5001,"currency":"USD"}}"#,
            402,
        ),
        (
            GATEWAY_KEY,
            r#"{"id":"a1","amount":{"amount":100,"currency":"EUR"}}"#,
            402,
        ),
        (GATEWAY_KEY, r#"{"id":"a1"}"#, 402),
        (GATEWAY_KEY, "nonsense", 400),
        (
            "wrong",
            r#"{"id":"a1","amount":{"amount":5000,"currency":"USD"}}"#,
            401,
        ),
    ] {
        let request = client
            .post(format!("{base}/gateways/card"))
            .header("X-Gateway-Key", key);
        let answer = request.body(body).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{key} {body}");
        assert!(answer.bytes().await.unwrap().is_empty());
    }
}
