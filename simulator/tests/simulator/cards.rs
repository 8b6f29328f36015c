//! Cards: issuing, activating, changing.

use reqwest::Method;
use serde_json::{Value, json};

use super::card_story::CardStory as Story;
use super::client::read;

#[tokio::test]
async fn a_physical_card_travels_before_it_pays() {
    let story = Story::begin().await;
    let issued = story.issue("PHYSICAL").await;
    assert_eq!(issued.json["card_status"], "UNACTIVATED");
    let id = issued.json["id"].as_str().unwrap();
    let path = format!("/v0/cards/{id}/webhook_simulations/fulfillment");
    let shipped = json!({"card_fulfillment_status": "SHIPPED"});
    let sent = story.client.post(&path, None, &shipped).await.unwrap();
    assert_eq!(sent.json, shipped);
    let wrong = json!({"activation_code": "x", "customer_id": story.bank.person});
    let refused = story.client.post("/v0/cards/activate", None, &wrong).await;
    assert_eq!(refused.unwrap().status, 400);
    let right = json!({
        "activation_code": issued.json["last_four"], "customer_id": story.bank.person,
    });
    let active = story
        .client
        .post("/v1/cards/activate", None, &right)
        .await
        .unwrap();
    assert_eq!(active.json["card_details"]["card_status"], "ACTIVE");
    assert_eq!(
        active.json["card_details"]["card_fulfillment_status"],
        "SHIPPED"
    );
}

#[tokio::test]
async fn a_card_changes_its_status_in_one_direction() {
    let story = Story::begin().await;
    let card = story.issue("VIRTUAL").await.json;
    let suspended = story.become_status(&card, "SUSPENDED").await;
    assert_eq!(suspended.json["status_reason"], "REQ");
    assert_eq!(story.become_status(&card, "ACTIVE").await.status, 200);
    assert_eq!(story.become_status(&card, "TERMINATED").await.status, 200);
    let refused = story.become_status(&card, "ACTIVE").await;
    assert_eq!(
        (&refused.json["code"], &refused.json["valid_status"]),
        (&json!("INVALID_STATUS"), &json!([]))
    );
    story
        .become_status(&json!({"id": story.bank.card}), "SUSPENDED")
        .await;
    assert_eq!(story.authorize(1).await["state"], "DECLINED");
}

#[tokio::test]
async fn an_account_has_so_many_cards_and_no_more() {
    let story = Story::begin().await;
    // The bank begins with one virtual card.
    for (form, more) in [("PHYSICAL", 1), ("VIRTUAL", 8)] {
        for _ in 0..more {
            assert_eq!(story.issue(form).await.status, 201, "{form}");
        }
        assert_eq!(story.issue(form).await.status, 400, "{form}");
    }
}

#[tokio::test]
async fn a_card_needs_a_verified_holder_and_a_fitting_product() {
    let story = Story::begin().await;
    let person = json!({
        "status": "ACTIVE", "is_customer": true, "first_name": "A", "last_name": "B",
    });
    let person = story
        .client
        .post("/v0/persons", None, &person)
        .await
        .unwrap();
    let card = |customer: &Value, form: &str| {
        json!({
            "account_id": story.bank.savings, "customer_id": customer, "form": form,
            "type": "DEBIT", "card_product_id": story.bank.virtual_card_product,
        })
    };
    let known = json!(story.bank.person);
    for (body, code) in [
        (card(&person.json["id"], "VIRTUAL"), "CUSTOMER_NOT_VERIFIED"),
        (card(&known, "PHYSICAL"), "BAD_REQUEST_BODY"),
    ] {
        let refused = story.client.post("/v0/cards", None, &body).await.unwrap();
        assert_eq!(refused.json["code"], code);
    }
}

#[tokio::test]
async fn an_image_is_uploaded_looked_at_and_approved() {
    let story = Story::begin().await;
    let body = json!({
        "card_product_id": story.bank.virtual_card_product, "customer_id": story.bank.person,
    });
    let image = story
        .client
        .post("/v0/cards/images", None, &body)
        .await
        .unwrap()
        .json;
    assert_eq!(image["status"], "NOT_UPLOADED");
    let path = format!("/v1/cards/images/{}", image["id"].as_str().unwrap());
    let approve = json!({"status": "APPROVED"});
    let patch = async || {
        story
            .client
            .write(Method::PATCH, &path, None, &approve)
            .await
    };
    assert_eq!(patch().await.unwrap().json["code"], "INVALID_STATUS");
    let data = format!("{path}/data");
    assert_eq!(story.client.get(&data).await.unwrap().status, 404);
    let upload = async |content_type: &str| {
        let request = story.client.request(Method::POST, &data);
        let request = request.header("content-type", content_type).body("picture");
        read(request).await.unwrap()
    };
    assert_eq!(upload("image/png").await.status, 400);
    assert_eq!(upload("image/jpeg").await.json["status"], "UNREVIEWED");
    assert_eq!(patch().await.unwrap().json["status"], "APPROVED");
    let picture = story
        .client
        .request(Method::GET, &data)
        .send()
        .await
        .unwrap();
    assert_eq!(picture.headers()["content-type"], "image/jpeg");
    assert_eq!(picture.text().await.unwrap(), "picture");
}
