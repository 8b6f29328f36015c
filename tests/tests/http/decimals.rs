//! Amounts that are decimal numbers keep every digit, both ways.

use synctera_api::v1::GetCashBarcode;
use synctera_tests::{echo, json};

use crate::recorder::Recorder;

const DIGITS: &[&str] = &[
    "1234567.8900",
    "0.1",
    "500",
    "99999999999999999999.999999999999",
    "-0.00",
];

#[tokio::test]
async fn digits_are_kept() {
    for digits in DIGITS {
        let body = format!(r#"{{"id":"1","max_amount":{digits}}}"#);
        let server = Recorder::json(200, body.clone()).await;
        let barcode = server.call(&GetCashBarcode::new("1")).await.unwrap();
        assert_eq!(barcode.max_amount.as_ref().unwrap().as_str(), *digits);
        let back = serde_json::to_string(&barcode).unwrap();
        let back = json::read(&back).unwrap();
        assert_eq!(back.get("max_amount"), Some(&json::Json::number(*digits)));
    }
}

#[test]
fn digits_are_sent() {
    for digits in DIGITS {
        let value = format!(
            r#"{{"body":{{"amount":{digits},"barcode_id":"1","status":"PAID","store_id":"2","type":"TEST"}}}}"#
        );
        let echo = echo::request("v1", "createBarcodeDepositSimulation", value.as_bytes());
        let echo = echo.unwrap().unwrap();
        let back = json::read(std::str::from_utf8(&echo.json).unwrap()).unwrap();
        let amount = back.get("body").and_then(|body| body.get("amount"));
        assert_eq!(amount, Some(&json::Json::number(*digits)));
    }
}
