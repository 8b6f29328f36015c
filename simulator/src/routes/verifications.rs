//! KYC and KYB: finding out who somebody is.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::Reply;
use super::access::Write;
use super::fields::Fields;
use super::resources::{records, table};
use super::rules::{disclosures, holders, references};
use crate::clock::timestamp;
use crate::errors::{ApiError, codes};
use crate::server::Answer;
use crate::world::{
    Event, Outcome, Record, World, business_outcome, kinds, person_outcome, shown, text,
};

/// Each verification looks at both.
const LOOKED_AT: [(&str, &str, &str); 2] = [
    ("IDENTITY", "CIP", "Name, address and number fit together"),
    ("WATCHLIST", "OTHER", "The name is on no list"),
];

/// Verifies a person or a business that has agreed and has acknowledged what is collected.
pub(super) fn verify(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    if fields.boolean("customer_consent") == Some(false) {
        fields.refuse("customer_consent", "has to be true");
    }
    let is_person = fields.get("person_id").is_some();
    if is_person == fields.get("business_id").is_some() {
        fields.refuse("person_id", "give either a person or a business");
    }
    fields.check()?;
    let member = if is_person {
        "person_id"
    } else {
        "business_id"
    };
    references::check(world, &mut fields)?;
    let id = fields.uuid(member).ok_or_else(|| fields.error())?;
    run(world, is_person, id, write.now).map(|body| Answer::created(&body))
}

/// Verifies whom it may verify.
pub(crate) fn run(
    world: &mut World,
    is_person: bool,
    id: Uuid,
    now: SystemTime,
) -> Result<Value, ApiError> {
    let (member, kind, resource) = if is_person {
        ("person_id", kinds::PERSONS, table::PERSONS)
    } else {
        ("business_id", kinds::BUSINESSES, table::BUSINESSES)
    };
    let subject = records::find(world, resource, id)?;
    if text(subject, "status") != "ACTIVE" {
        let detail = "only who is ACTIVE can be verified";
        return Err(ApiError::new(codes::IMPROPER_CUSTOMER_STATUS, detail));
    }
    if !disclosures::has_acknowledged(world, id, "KYC_DATA_COLLECTION") {
        let detail = "a KYC_DATA_COLLECTION disclosure has to be acknowledged before";
        return Err(ApiError::new(codes::BAD_REQUEST, detail));
    }
    let outcome = if is_person {
        person_outcome(subject)
    } else {
        business_outcome(subject)
    };
    let verifications: Vec<Value> = LOOKED_AT
        .iter()
        .map(|looked_at| note(world, member, id, outcome, *looked_at, now))
        .collect();
    tell_outcome(world, kind, id, outcome, now);
    if outcome != Outcome::Accepted {
        open_case(world, member, id, now);
    }
    holders::verified(world, id, now);
    Ok(json!({
        "verification_status": outcome.name(),
        "verifications": verifications,
    }))
}

/// Keeps one finding and shows it.
fn note(
    world: &mut World,
    member: &str,
    subject: Uuid,
    outcome: Outcome,
    (kind, category, label): (&str, &str, &str),
    at: SystemTime,
) -> Value {
    let id = world.new_id();
    let now = timestamp(at);
    let passed = outcome == Outcome::Accepted;
    let mut verification = Record::new();
    let members = [
        ("id", json!(id)),
        (member, json!(subject)),
        ("verification_type", json!(kind)),
        ("result", json!(outcome.name())),
        (
            "details",
            json!([{
                "category": category,
                "label": label,
                "description": label,
                "result": if passed { "PASS" } else { "WARN" },
            }]),
        ),
        ("verification_time", json!(now)),
        ("creation_time", json!(now)),
        ("last_updated_time", json!(now)),
    ];
    for (name, value) in members {
        verification.insert(name.into(), value);
    }
    let answer = shown(&verification);
    world.records.insert(kinds::VERIFICATIONS, id, verification);
    answer
}

fn tell_outcome(world: &mut World, kind: &'static str, id: Uuid, outcome: Outcome, at: SystemTime) {
    let now = timestamp(at);
    let Some(record) = world.records.get_mut(kind, id) else {
        return;
    };
    let old = shown(record);
    record.insert("verification_status".into(), json!(outcome.name()));
    record.insert("verification_last_run".into(), json!(now));
    record.insert("last_updated_time".into(), json!(now));
    if outcome == Outcome::Accepted {
        record.entry("customer_active").or_insert(json!(now));
    }
    let new = shown(record);
    let names: &[&str] = if kind == kinds::PERSONS {
        &[
            "PERSON.VERIFICATION_OUTCOME.UPDATED",
            "CUSTOMER.KYC_OUTCOME.UPDATED",
            "PERSON.UPDATED",
        ]
    } else {
        &["BUSINESS.VERIFICATION_OUTCOME.UPDATED", "BUSINESS.UPDATED"]
    };
    for name in names {
        let event = Event {
            v0: name,
            v1: "",
            resource_id: id,
            old: Some(&old),
            new: &new,
        };
        world.emit(&event, at);
    }
}

/// What was not accepted is looked into by somebody. Cases have events and no operations.
fn open_case(world: &mut World, member: &str, subject: Uuid, at: SystemTime) {
    let id = world.new_id();
    let case = json!({
        "id": id,
        member: subject,
        "status": "OPEN",
        "creation_time": timestamp(at),
    });
    if let Value::Object(record) = &case {
        world.records.insert(kinds::CASES, id, record.clone());
    }
    let event = Event {
        v0: "CASE.CREATED",
        v1: "",
        resource_id: id,
        old: None,
        new: &case,
    };
    world.emit(&event, at);
}
