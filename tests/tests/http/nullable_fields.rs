//! In a PATCH, leaving a field out keeps it and null clears it.

use serde_json::json;
use synctera_tests::echo;

use crate::recorder::request_of;

#[tokio::test]
async fn absent_null_and_set_fields_differ_in_requests() {
    for body in [
        json!({}),
        json!({"funds_availability_time": null}),
        json!({"funds_availability_time": "2022-03-04T05:06:07Z"}),
        json!({"funds_availability_time": null, "status": null}),
    ] {
        let value = json!({"transaction_id": "1", "body": body});
        let seen = request_of("v0", "patchTransactionOut", value).await;
        assert_eq!(seen.json(), body);
    }
}

#[test]
fn absent_null_and_set_fields_differ_in_answers() {
    for body in [
        r#"{"account_closure":{},"id":"1"}"#,
        r#"{"account_closure":{"destination_id":null},"id":"1"}"#,
        r#"{"account_closure":{"destination_id":"x"},"id":"1"}"#,
    ] {
        let echo = echo::answer("v0", "getAccount", body.as_bytes());
        let echo = echo.flatten().unwrap().unwrap();
        assert_eq!(std::str::from_utf8(&echo.json), Ok(body));
    }
}
