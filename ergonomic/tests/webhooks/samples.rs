//! The test help makes deliveries of every type, which are read as what the table says.
#![cfg(all(feature = "v0", feature = "v1"))]

use std::time::SystemTime;

use synctera::webhooks::testing::Delivery;
use synctera::webhooks::{ApiVersion, EventType, Resource, WebhookSecret, Webhooks};

/// The resource that the words of a type name: all but the last word, which says what happened.
fn named_after(event_type: &str) -> &str {
    let (topic, _) = event_type.rsplit_once('.').unwrap();
    match topic {
        "ACCOUNT" => "Account",
        "ACH.INCOMING" => "IncomingAch",
        "ADDRESS" => "Address",
        "ADVERSE_ACTION" => "AdverseAction",
        "APPLICATION" => "Application",
        "BUSINESS" => "Business",
        "CARD" => "Card",
        "CARD.DIGITALWALLETTOKEN" => "DigitalWalletToken",
        "CARD.IMAGE" => "CardImage",
        "CREDIT_SCORE" => "CreditScore",
        "CUSTOMER" => "Customer",
        "DISPUTE" => "Dispute",
        "EXTERNAL_CARD" => "ExternalCard",
        "EXTERNAL_CARD_TRANSFER" => "ExternalCardTransfer",
        "INTERNAL_ACCOUNT" => "InternalAccount",
        "INTERNAL_TRANSFER" => "InternalTransfer",
        "NOTE" => "Note",
        "PAYMENT_SCHEDULE" => "PaymentSchedule",
        "PAYMENT_SCHEDULE.PAYMENT" => "Payment",
        "PERSON" => "Person",
        "STATEMENT" => "Statement",
        "TRANSACTION" => "Transaction",
        "TRANSACTION.PENDING" => "PendingTransaction",
        "TRANSACTION.POSTED" => "PostedTransaction",
        _ => "none",
    }
}

#[test]
fn every_event_type_of_both_versions_is_read_back() {
    let secret = WebhookSecret::new("k".repeat(64)).unwrap();
    let webhooks = Webhooks::new(secret.clone());
    let mut typed = 0;
    for event_type in EventType::all() {
        for version in [ApiVersion::V0, ApiVersion::V1] {
            for as_objects in [false, true] {
                let mut delivery = Delivery::new(event_type.clone()).version(version);
                if as_objects {
                    delivery = delivery.as_objects();
                }
                let signed = delivery.signed(&secret, SystemTime::now());
                let event = webhooks.event(&signed.headers, &signed.body).unwrap();
                assert_eq!(event.event_type(), &event_type);
                assert_eq!(event.version(), Some(version));
                match event.resource().unwrap() {
                    Resource::Unrecognized(kept) => {
                        assert!(
                            kept.reason().is_none(),
                            "{event_type} {version:?}: {kept:?}"
                        );
                    }
                    resource => {
                        // Also the variant of a type with several forms was found.
                        assert!(
                            !format!("{resource:?}").contains("Unrecognized"),
                            "{resource:?}"
                        );
                        let shown = format!("{resource:?}");
                        let variant = shown.split('(').next().unwrap_or_default();
                        let variant = variant.strip_suffix("V1").unwrap_or(variant);
                        assert_eq!(variant, named_after(event_type.as_str()), "{event_type}");
                        typed += 1;
                    }
                }
            }
        }
    }
    // So many cells of the table have a schema, each read from a string and from an object.
    assert_eq!(typed, 2 * 55);
}

#[test]
fn the_builder_chooses_the_version_that_documents_the_type() {
    let documented = synctera_api::v0::WebhookEventType::VALUES;
    let only_v1 = synctera_api::v1::WebhookEventType::VALUES
        .iter()
        .filter(|name| !documented.contains(name));
    for name in only_v1 {
        let body = Delivery::new(*name).body();
        let event = synctera::webhooks::Event::from_unverified(&body).unwrap();
        assert_eq!(event.version(), Some(ApiVersion::V1), "{name}");
    }
    let body = Delivery::new("CARD.CREATED").body();
    let event = synctera::webhooks::Event::from_unverified(&body).unwrap();
    assert_eq!(event.version(), Some(ApiVersion::V0));
}
