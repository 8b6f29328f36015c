//! Persons: add, change, get, list.

use serde_json::{Map, Value, json};

use super::access::Write;
use super::fields::Fields;
use super::paging::Page;
use super::{Call, Reply, no_such_resource};
use crate::clock::timestamp;
use crate::errors::{ApiError, codes};
use crate::server::Answer;
use crate::world::{TENANT, World};

const STATUSES: [&str; 9] = [
    "ACTIVE", "DECEASED", "DENIED", "DORMANT", "ESCHEAT", "FROZEN", "INACTIVE", "PROSPECT",
    "SANCTION",
];
/// Members only the server sets.
const SET_BY_SERVER: [&str; 6] = [
    "creation_time",
    "customer_active",
    "id",
    "last_updated_time",
    "verification_last_run",
    "verification_status",
];

/// Adds a person.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    fields.boolean("is_customer");
    // Somebody one may do business with has a name; a prospect may still be without.
    if fields
        .choice("status", &STATUSES)
        .is_some_and(|status| status == "ACTIVE")
    {
        fields.text("first_name");
        fields.text("last_name");
    }
    fields.check()?;
    let given = fields.into_members();
    let now = timestamp(write.now);
    let id = world.add_person(|id| {
        let mut person = Map::new();
        merge(&mut person, given);
        person.insert("id".into(), json!(id));
        person
            .entry("ban_status")
            .or_insert_with(|| json!("ALLOWED"));
        person.insert("creation_time".into(), json!(now));
        person.insert("last_updated_time".into(), json!(now));
        person.insert("tenant".into(), json!(TENANT));
        person.insert("verification_status".into(), json!("UNVERIFIED"));
        person
    });
    let person = world.persons.get(id).ok_or_else(no_such_resource)?;
    Ok(Answer::created(&json!(person)))
}

/// Changes the members that are given; null removes one.
pub(super) fn update(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let person = world
        .persons
        .get_mut(write.call.id()?)
        .ok_or_else(no_such_resource)?;
    fields.forbid(&SET_BY_SERVER);
    if fields.get("status").is_some() {
        fields.choice("status", &STATUSES);
    }
    fields.optional_boolean("is_customer");
    fields.check()?;
    // Who has become a customer is not made a prospect again.
    if fields.get("status").is_some_and(|new| *new == "PROSPECT")
        && person.get("status").is_some_and(|old| *old != "PROSPECT")
    {
        let others: Vec<_> = STATUSES
            .into_iter()
            .filter(|status| *status != "PROSPECT")
            .collect();
        let error = ApiError::new(codes::INVALID_STATUS, "the person is no prospect any more");
        return Err(error.with("valid_status", json!(others)));
    }
    merge(person, fields.into_members());
    person.insert("last_updated_time".into(), json!(timestamp(write.now)));
    Ok(Answer::ok(&json!(person)))
}

/// One person.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    let person = world.persons.get(call.id()?).ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&json!(person)))
}

/// All persons.
pub(super) fn list(world: &World, call: &Call) -> Reply {
    let page = Page::of(call)?;
    Ok(Answer::ok(&page.of_items(
        "persons",
        world.persons.iter(),
        |person| json!(person),
    )))
}

fn merge(person: &mut Map<String, Value>, given: Map<String, Value>) {
    for (name, value) in given {
        match value {
            Value::Null => {
                person.remove(&name);
            }
            // The API takes the whole number and shows its last four digits.
            Value::String(number) if name == "ssn" => {
                let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
                let last: String = digits[digits.len().saturating_sub(4)..].iter().collect();
                person.insert(name, json!(last));
            }
            // What is only written is not shown.
            _ if name == "note" => {}
            other => {
                person.insert(name, other);
            }
        }
    }
}
