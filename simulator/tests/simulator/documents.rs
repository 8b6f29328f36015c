//! Documents.

use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use synctera_simulator::Simulator;

use super::client::{Answer, Client, read};

async fn upload(client: &Client, path: &str, name: &str, content: &'static str) -> Answer {
    let file = Part::text(content).file_name("invented.txt");
    let form = Form::new()
        .text("name", name.to_owned())
        .text("metadata", r#"{"a": 1}"#)
        .part("file", file);
    read(client.request(Method::POST, path).multipart(form))
        .await
        .unwrap()
}

async fn content(client: &Client, path: &str) -> String {
    let response = client.request(Method::GET, path).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    response.text().await.unwrap()
}

#[tokio::test]
async fn a_document_keeps_its_versions() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let first = upload(&client, "/v0/documents", "One", "first").await;
    assert_eq!(first.status, 201, "{}", first.json);
    assert_eq!(first.json["file_name"], "invented.txt");
    assert_eq!(first.json["metadata"], json!({"a": 1}));
    let path = format!("/v0/documents/{}", first.json["id"].as_str().unwrap());
    let versions = format!("{path}/versions");
    let second = upload(&client, &versions, "Two", "second").await;
    assert_eq!(second.json["available_versions"], json!([1, 2]));
    assert_eq!(client.get(&path).await.unwrap().json["name"], "Two");
    assert_eq!(
        content(&client, &format!("{path}/contents")).await,
        "second"
    );
    assert_eq!(
        content(&client, &format!("{versions}/1/contents")).await,
        "first"
    );
    let old = client.get(&format!("{versions}/1")).await.unwrap();
    assert_eq!(old.json["name"], "One");
    for missing in ["0", "3", "x"] {
        let missing = client.get(&format!("{versions}/{missing}")).await.unwrap();
        assert_eq!(missing.status, 404);
    }
    client
        .write(Method::DELETE, &path, None, &Value::Null)
        .await
        .unwrap();
    for gone in [path.clone(), format!("{path}/contents")] {
        assert_eq!(client.get(&gone).await.unwrap().status, 404);
    }
}

#[tokio::test]
async fn a_form_without_a_file_and_no_form_at_all_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let fileless = client
        .request(Method::POST, "/v0/documents")
        .multipart(Form::new().text("name", "One"));
    let fileless = read(fileless).await.unwrap();
    assert_eq!(fileless.json["missing"], json!(["file"]));
    let json = client
        .post("/v0/documents", None, &json!({}))
        .await
        .unwrap();
    assert_eq!(
        (json.status.as_u16(), &json.json["code"]),
        (400, &json!("BAD_REQUEST_BODY"))
    );
    let list = client.get("/v0/documents").await.unwrap().json;
    assert_eq!(list["documents"], json!([]));
}
