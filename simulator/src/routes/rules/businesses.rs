//! Businesses: a prospect may still be without a name.

use super::persons::{require, stay_customer};
use crate::errors::ApiError;
use crate::routes::resources::rules::{Change, Draft, PLAIN, Rules};
use crate::world::World;

const STATUSES: [&str; 10] = [
    "ACTIVE",
    "CANCELLED",
    "CONVERTED",
    "DISSOLVED",
    "FROZEN",
    "INACTIVE",
    "MERGED",
    "PROSPECT",
    "SANCTION",
    "SUSPENDED",
];

pub(crate) const RULES: Rules = Rules {
    fixed: &[
        "customer_active",
        "has_accounts",
        "verification_last_run",
        "verification_status",
    ],
    create,
    change,
    ..PLAIN
};

fn create(_: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    fields.boolean("is_customer");
    if fields
        .choice("status", &STATUSES)
        .is_some_and(|status| status == "ACTIVE")
    {
        fields.text("entity_name");
    }
    fields.set("has_accounts", false);
    fields.set("verification_status", "UNVERIFIED");
    Ok(())
}

fn change(_: &mut World, change: &mut Change<'_>) -> Result<(), ApiError> {
    stay_customer(change, &STATUSES)?;
    require(change, &["entity_name"]);
    Ok(())
}
