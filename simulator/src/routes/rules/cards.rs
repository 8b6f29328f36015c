//! Cards: who may have one, how many, and which status follows which.

use std::time::Duration;

use serde_json::{Value, json};

use super::card_images::expect_next;
use super::holders;
use crate::clock::timestamp;
use crate::errors::{ApiError, codes};
use crate::routes::resources::rules::{Change, Draft, PLAIN, Rules};
use crate::world::{Rail, World, id, kinds, text};

/// How many cards an account may have that are not terminated.
const MOST: [(&str, usize); 2] = [("PHYSICAL", 1), ("VIRTUAL", 9)];
/// Which status may follow.
const NEXT: [(&str, &[&str]); 4] = [
    ("UNACTIVATED", &["ACTIVE", "TERMINATED"]),
    ("ACTIVE", &["SUSPENDED", "TERMINATED"]),
    ("SUSPENDED", &["ACTIVE", "TERMINATED"]),
    ("TERMINATED", &[]),
];
/// How long a card is valid.
const VALID_FOR: Duration = Duration::from_secs(3 * 365 * 24 * 60 * 60);

pub(crate) const RULES: Rules = Rules {
    fixed: &[
        "bin",
        "card_brand",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "is_pin_set",
        "last_four",
    ],
    create,
    change,
    from_v1: |fields| {
        if let Some(Value::Object(details)) = fields.remove("card_details") {
            for (name, value) in details {
                fields.set(&name, value);
            }
        }
    },
    in_v1,
    ..PLAIN
};

/// Version 1 has all but the type in details of their own.
fn in_v1(mut card: Value) -> Value {
    let (kind, tenant) = (card["type"].take(), card["tenant"].take());
    if let Some(members) = card.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    json!({"type": kind, "tenant": tenant, "card_details": card})
}

fn create(world: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    let account = fields.uuid("account_id");
    let product = fields.uuid("card_product_id");
    let form = fields.choice("form", &["PHYSICAL", "VIRTUAL"]);
    fields.check()?;
    let (Some(account), Some(product), Some(form)) = (account, product, form) else {
        return Err(fields.error());
    };
    let Some(product) = world.records.get(kinds::CARD_PRODUCTS, product) else {
        fields.refuse("card_product_id", "names nothing that exists");
        return Err(fields.error());
    };
    if text(product, "form") != form {
        fields.refuse("form", "is not that of the card product");
        return Err(fields.error());
    }
    if let Some(holder) = fields.get("customer_id").and_then(Value::as_str)
        && product.get("issue_without_kyc") != Some(&json!(true))
        && let Ok(holder) = holder.parse()
    {
        holders::expect_verified(world, holder)?;
    }
    world.expect_usable(account, Rail::Card)?;
    expect_room(world, account, &form)?;
    let brand = product
        .get("card_brand")
        .cloned()
        .unwrap_or_else(|| json!("VISA"));
    let number = world.records.len(kinds::CARDS) + 1;
    let is_physical = form == "PHYSICAL";
    let expires = draft.now.checked_add(VALID_FOR).unwrap_or(draft.now);
    let expires = timestamp(expires);
    fields.set("bin", "400000");
    fields.set("card_brand", brand);
    fields.set("last_four", format!("{:04}", number % 10_000));
    fields.set("expiration_year", expires.get(..4).unwrap_or_default());
    fields.set("expiration_month", expires.get(5..7).unwrap_or_default());
    fields.set("expiration_time", expires);
    fields.set("is_pin_set", false);
    // A virtual card can be used at once; a physical one travels first.
    let status = if is_physical { "UNACTIVATED" } else { "ACTIVE" };
    fields.set("card_status", status);
    fields.set("status_reason", "NEW");
    if is_physical {
        fields.set("card_fulfillment_status", "ISSUED");
        fields.set("physical_card_format", "PHYSICAL_COMBO");
    }
    Ok(())
}

/// Whether the account may have another card of this form.
fn expect_room(world: &World, account: uuid::Uuid, form: &str) -> Result<(), ApiError> {
    let cards = world
        .records
        .naming(kinds::CARDS, account)
        .filter(|card| {
            id(card, "account_id") == Some(account)
                && text(card, "form") == form
                && text(card, "card_status") != "TERMINATED"
        })
        .count();
    let most = MOST.iter().find(|(other, _)| *other == form);
    if most.is_some_and(|(_, most)| cards >= *most) {
        let detail = format!("the account has as many cards of the form {form} as it may have");
        return Err(ApiError::new(codes::BAD_REQUEST, detail));
    }
    Ok(())
}

fn change(_: &mut World, change: &mut Change<'_>) -> Result<(), ApiError> {
    if let Some(reason) = change.fields.remove("reason") {
        change.fields.set("status_reason", reason);
    }
    expect_next(change, "card_status", &NEXT)
}
