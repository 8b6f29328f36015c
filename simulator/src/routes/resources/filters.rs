//! Which records of a list are asked for, and in which order.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::routes::Call;
use crate::world::Record;

/// Parameters that keep the records whose member of the same name has one of the values.
const EQUAL: &[&str] = &[
    "access_status",
    "account_id",
    "account_number",
    "account_type",
    "acknowledging_person_id",
    "address_type",
    "ban_status",
    "business_id",
    "card_brand",
    "card_id",
    "card_product_id",
    "card_status",
    "card_type",
    "classifications",
    "currency",
    "customer_id",
    "customer_type",
    "dc_sign",
    "description",
    "direction",
    "dob",
    "email",
    "encryption",
    "entity_name",
    "external_card_id",
    "first_name",
    "form",
    "from_business_id",
    "from_person_id",
    "has_accounts",
    "id",
    "is_active",
    "is_customer",
    "is_enabled",
    "is_registered_agent",
    "last_four",
    "last_name",
    "name",
    "nickname",
    "originating_account_id",
    "originating_customer_id",
    "payment_rail",
    "person_id",
    "phone_number",
    "product_type",
    "receiving_account_id",
    "reference_id",
    "related_resource_id",
    "related_resource_type",
    "related_transaction_id",
    "relationship_type",
    "result",
    "status",
    "tenant",
    "to_business_id",
    "token_state",
    "transaction_id",
    "type",
    "verification_status",
    "verification_type",
];
/// Parameters that are called differently from the member.
const ALIASES: &[(&str, &str)] = &[("country", "country_code"), ("ssn_last_4", "ssn")];

/// The filters of a request: member and values.
#[derive(Debug)]
pub(super) struct Filters<'a> {
    wanted: Vec<(&'static str, Vec<&'a str>)>,
}

impl<'a> Filters<'a> {
    pub(super) fn of(call: &'a Call) -> Self {
        let same = EQUAL.iter().map(|name| (*name, *name));
        let wanted = same
            .chain(ALIASES.iter().copied())
            .filter_map(|(parameter, member)| Some((member, call.list_parameter(parameter)?)));
        Self {
            wanted: wanted.collect(),
        }
    }

    pub(super) fn match_record(&self, record: &Record) -> bool {
        self.wanted.iter().all(|(member, values)| {
            record
                .get(*member)
                .is_some_and(|value| values.iter().any(|wanted| equals(value, wanted)))
        })
    }
}

/// Whether a member has this value; a list has it if one of its items has.
fn equals(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => like(text, wanted),
        Value::Array(items) => items.iter().any(|item| equals(item, wanted)),
        Value::Bool(truth) => wanted == if *truth { "true" } else { "false" },
        Value::Number(number) => wanted.parse().is_ok_and(|wanted: Number| wanted == *number),
        Value::Null | Value::Object(_) => false,
    }
}

/// `*` stands for any text at the beginning or end.
fn like(text: &str, wanted: &str) -> bool {
    let open_end = wanted.strip_suffix('*');
    let wanted = open_end.unwrap_or(wanted);
    let open_start = wanted.strip_prefix('*');
    let wanted = open_start.unwrap_or(wanted);
    match (open_start.is_some(), open_end.is_some()) {
        (true, true) => text.contains(wanted),
        (true, false) => text.ends_with(wanted),
        (false, true) => text.starts_with(wanted),
        (false, false) => text == wanted,
    }
}

/// Sorts as `sort_by` says: `member:asc` or `member:desc`, the first one counts most.
pub(super) fn sort(call: &Call, records: &mut [&Record]) {
    let Some(orders) = call.list_parameter("sort_by") else {
        return;
    };
    records.sort_by(|left, right| {
        orders
            .iter()
            .map(|order| {
                let (member, direction) = order.split_once(':').unwrap_or((order, "asc"));
                let ordering = compare(left.get(member), right.get(member));
                if direction == "desc" {
                    ordering.reverse()
                } else {
                    ordering
                }
            })
            .find(|ordering| ordering.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}

fn compare(left: Option<&Value>, right: Option<&Value>) -> Ordering {
    match (left, right) {
        (Some(Value::String(left)), Some(Value::String(right))) => left.cmp(right),
        (Some(left), Some(right)) => left.as_i64().cmp(&right.as_i64()),
        (left, right) => left.is_some().cmp(&right.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_star_stands_for_any_text_at_either_end() {
        let cases = [
            ("Ada", "Ada", true),
            ("Ada", "Ad", false),
            ("Ada", "Ad*", true),
            ("Ada", "*da", true),
            ("Ada", "*d*", true),
            ("Ada", "*x*", false),
            ("Ada", "*", true),
        ];
        for (text, wanted, expected) in cases {
            assert_eq!(like(text, wanted), expected, "{text} {wanted}");
        }
    }

    #[test]
    fn lists_numbers_and_truth_values_are_compared_by_what_they_say() {
        assert!(equals(&json!(["a", "b"]), "b"));
        assert!(equals(&json!(5), "5"));
        assert!(equals(&json!(true), "true"));
        assert!(!equals(&json!(true), "false"));
    }
}
