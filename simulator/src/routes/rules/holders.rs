//! Who holds an account, and what that means: an account of somebody who is not verified is
//! restricted.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::errors::{ApiError, ApiVersion, codes};
use crate::routes::fields::Fields;
use crate::routes::resources::rules::{PLAIN, Rules};
use crate::routes::resources::{records, table};
use crate::world::{Record, World, id, kinds, text};

/// Rules of the relationships below an account.
pub(crate) const RULES: Rules = Rules {
    after: |world, relationship, now| {
        let found = world
            .records
            .get(kinds::ACCOUNT_RELATIONSHIPS, relationship);
        if let Some(account) = found.and_then(|found| id(found, "account_id")) {
            refresh(world, account, now);
        }
    },
    removed: |world, relationship, now| {
        if let Some(account) = id(relationship, "account_id") {
            refresh(world, account, now);
        }
    },
    ..PLAIN
};

/// Refuses relationships with somebody who does not exist.
pub(super) fn check(world: &World, wanted: Option<&Value>) -> Result<(), ApiError> {
    for relationship in wanted.and_then(Value::as_array).into_iter().flatten() {
        if let Value::Object(members) = relationship {
            super::references::check(world, &mut Fields::from(members.clone()))?;
        }
    }
    Ok(())
}

/// Adds the relationships that came with a new account.
pub(super) fn account_opened(world: &mut World, account: Uuid, now: SystemTime) {
    let noted = world
        .records
        .get_mut(kinds::ACCOUNTS, account)
        .and_then(|record| record.remove("_relationships"));
    let Some(Value::Array(wanted)) = noted else {
        return;
    };
    for relationship in wanted {
        if let Value::Object(members) = relationship {
            // Checked before the account was opened.
            let _ = records::add(
                world,
                table::ACCOUNT_RELATIONSHIPS,
                Fields::from(members),
                Some(account),
                ApiVersion::V0,
                now,
            );
        }
    }
}

/// Works out the holders of an account anew, and whether it can be used.
pub(crate) fn refresh(world: &mut World, account: Uuid, now: SystemTime) {
    let (mut persons, mut businesses) = (Vec::new(), Vec::new());
    for relationship in world.records.naming(kinds::ACCOUNT_RELATIONSHIPS, account) {
        for member in ["customer_id", "person_id", "business_id"] {
            let Some(holder) = id(relationship, member) else {
                continue;
            };
            let is_person = world.records.get(kinds::PERSONS, holder).is_some();
            let list = if is_person {
                &mut persons
            } else {
                &mut businesses
            };
            if !list.contains(&holder) {
                list.push(holder);
            }
        }
    }
    let is_verified = |kind, holder: &Uuid| {
        world
            .records
            .get(kind, *holder)
            .is_some_and(|record| text(record, "verification_status") == "ACCEPTED")
    };
    let is_usable = persons.iter().all(|id| is_verified(kinds::PERSONS, id))
        && businesses
            .iter()
            .all(|id| is_verified(kinds::BUSINESSES, id));
    for (kind, holders) in [(kinds::PERSONS, &persons), (kinds::BUSINESSES, &businesses)] {
        for holder in holders {
            if let Some(record) = world.records.get_mut(kind, *holder) {
                record.insert("has_accounts".into(), json!(true));
            }
        }
    }
    let Some(record) = world.records.get_mut(kinds::ACCOUNTS, account) else {
        return;
    };
    let before = text(record, "status").to_owned();
    let after = match (before.as_str(), is_usable) {
        ("RESTRICTED", true) => "ACTIVE_OR_DISBURSED",
        ("ACTIVE_OR_DISBURSED", false) => "RESTRICTED",
        (other, _) => other,
    };
    let is_business = persons.is_empty() && !businesses.is_empty();
    if is_business {
        record.insert("customer_type".into(), json!("BUSINESS"));
    }
    record.insert("customer_ids".into(), json!(persons));
    if !businesses.is_empty() {
        record.insert("business_ids".into(), json!(businesses));
    }
    let changed = before != after;
    let old = record.clone();
    record.insert("status".into(), json!(after));
    if changed && !is_new(record, now) {
        records::tell(world, table::ACCOUNTS, account, Some(&old), now);
    }
}

/// Of an account that is just being opened nobody has heard yet.
fn is_new(account: &Record, now: SystemTime) -> bool {
    text(account, "creation_time") == crate::clock::timestamp(now)
}

/// What was found out about somebody changes whether the accounts they hold can be used.
pub(crate) fn verified(world: &mut World, holder: Uuid, now: SystemTime) {
    let accounts: Vec<Uuid> = world
        .records
        .naming(kinds::ACCOUNT_RELATIONSHIPS, holder)
        .filter_map(|relationship| id(relationship, "account_id"))
        .collect();
    for account in accounts {
        refresh(world, account, now);
    }
}

/// Refuses whoever is not verified.
pub(crate) fn expect_verified(world: &World, holder: Uuid) -> Result<(), ApiError> {
    let kinds = [
        (kinds::PERSONS, codes::CUSTOMER_NOT_VERIFIED),
        (kinds::BUSINESSES, codes::BUSINESS_NOT_VERIFIED),
    ];
    for (kind, code) in kinds {
        if let Some(record) = world.records.get(kind, holder)
            && text(record, "verification_status") != "ACCEPTED"
        {
            return Err(ApiError::new(code, "the verification has not been passed"));
        }
    }
    Ok(())
}
