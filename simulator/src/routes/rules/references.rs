//! Ids in a body: what they name has to exist. What is missing there is a bad request, and not a
//! wrong address.

use crate::errors::{ApiError, Code, codes};
use crate::routes::fields::Fields;
use crate::world::{World, kinds};

const CUSTOMERS: &[&str] = &[kinds::PERSONS, kinds::BUSINESSES];

/// Member, kinds of record it may name, and what its absence is called.
const REFERENCES: &[(&str, &[&str], &Code)] = &[
    ("account_id", &[kinds::ACCOUNTS], codes::ACCOUNT_NOT_FOUND),
    (
        "acknowledging_person_id",
        &[kinds::PERSONS],
        codes::CUSTOMER_NOT_FOUND,
    ),
    (
        "business_id",
        &[kinds::BUSINESSES],
        codes::BUSINESS_NOT_FOUND,
    ),
    ("customer_id", CUSTOMERS, codes::CUSTOMER_NOT_FOUND),
    (
        "from_business_id",
        &[kinds::BUSINESSES],
        codes::BUSINESS_NOT_FOUND,
    ),
    (
        "from_person_id",
        &[kinds::PERSONS],
        codes::CUSTOMER_NOT_FOUND,
    ),
    ("person_id", &[kinds::PERSONS], codes::CUSTOMER_NOT_FOUND),
    (
        "to_business_id",
        &[kinds::BUSINESSES],
        codes::BUSINESS_NOT_FOUND,
    ),
];

/// Refuses a body that names something unknown.
pub(crate) fn check(world: &World, fields: &mut Fields) -> Result<(), ApiError> {
    for (member, kinds, code) in REFERENCES {
        if fields.get(member).is_none() {
            continue;
        }
        let Some(id) = fields.uuid(member) else {
            continue;
        };
        if !kinds
            .iter()
            .any(|kind| world.records.get(kind, id).is_some())
        {
            let detail = format!("{member} names nothing that exists");
            return Err(ApiError::new(code, detail));
        }
    }
    Ok(())
}
