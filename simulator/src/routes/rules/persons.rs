//! Persons: a prospect may still be without a name, a customer may not.

use serde_json::{Value, json};

use crate::errors::{ApiError, codes};
use crate::routes::fields::Fields;
use crate::routes::resources::rules::{Change, Draft, PLAIN, Rules};
use crate::world::{World, text};

const STATUSES: [&str; 9] = [
    "ACTIVE", "DECEASED", "DENIED", "DORMANT", "ESCHEAT", "FROZEN", "INACTIVE", "PROSPECT",
    "SANCTION",
];

pub(crate) const RULES: Rules = Rules {
    fixed: &[
        "customer_active",
        "has_accounts",
        "is_user",
        "verification_last_run",
        "verification_status",
    ],
    // What is only written is not shown.
    hidden: &["note"],
    create,
    change,
    ..PLAIN
};

/// What the older route for persons adds: whoever comes by it is a customer.
pub(crate) const CUSTOMER_RULES: Rules = Rules {
    create: |world, draft| {
        draft.fields.default("is_customer", true);
        create(world, draft)
    },
    ..RULES
};

fn create(_: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    fields.boolean("is_customer");
    if fields
        .choice("status", &STATUSES)
        .is_some_and(|status| status == "ACTIVE")
    {
        fields.text("first_name");
        fields.text("last_name");
    }
    keep_last_digits(fields);
    fields.default("ban_status", "ALLOWED");
    fields.set("has_accounts", false);
    fields.set("verification_status", "UNVERIFIED");
    Ok(())
}

fn change(_: &mut World, change: &mut Change<'_>) -> Result<(), ApiError> {
    let fields = &mut change.fields;
    if fields.get("status").is_some() {
        fields.choice("status", &STATUSES);
    }
    fields.optional_boolean("is_customer");
    fields.check()?;
    stay_customer(change, &STATUSES)?;
    require(change, &["first_name", "last_name"]);
    keep_last_digits(&mut change.fields);
    Ok(())
}

/// Complains about members that are missing from whoever becomes active now.
pub(super) fn require(change: &mut Change<'_>, names: &[&str]) {
    let becomes = change.fields.get("status").and_then(Value::as_str);
    if becomes != Some("ACTIVE") || text(change.old, "status") == "ACTIVE" {
        return;
    }
    for name in names {
        if !change.old.contains_key(*name) {
            change.fields.expect(name);
        }
    }
}

/// Who has become a customer is not made a prospect again.
pub(super) fn stay_customer(change: &Change<'_>, statuses: &[&str]) -> Result<(), ApiError> {
    let new = change.fields.get("status").and_then(Value::as_str);
    if new != Some("PROSPECT") || text(change.old, "status") == "PROSPECT" {
        return Ok(());
    }
    let others: Vec<_> = statuses
        .iter()
        .filter(|status| **status != "PROSPECT")
        .collect();
    let error = ApiError::new(codes::INVALID_STATUS, "a customer is no prospect any more");
    Err(error.with("valid_status", json!(others)))
}

/// The API takes the whole number and shows its last four digits. The whole one is noted for the
/// verification, whose outcome depends on it.
fn keep_last_digits(fields: &mut Fields) {
    let Some(number) = fields.get("ssn").and_then(Value::as_str) else {
        return;
    };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let last = digits
        .get(digits.len().saturating_sub(4)..)
        .map(str::to_owned);
    fields.set("_ssn", digits);
    fields.set("ssn", last);
}
