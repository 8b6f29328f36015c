//! Successful answers from a server newer than the document.

use serde_json::{Value, json};

/// A value no enum of the document has.
const UNKNOWN_VALUE: &str = "SIMULATED_FUTURE_VALUE";
/// A field the document does not have.
const UNKNOWN_FIELD: &str = "simulated_future_field";

/// Members whose text is an enum wherever the simulator sends them. `dc_sign` is left as it is:
/// without it, nobody could tell in which direction money went.
const ENUM_MEMBERS: [&str; 7] = [
    "access_status",
    "account_type",
    "ban_status",
    "customer_type",
    "status",
    "type",
    "verification_status",
];

/// Replaces the text of every enum member, at any depth.
pub(crate) fn use_unknown_enum_values(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.is_string() && ENUM_MEMBERS.contains(&name.as_str()) {
                    *member = json!(UNKNOWN_VALUE);
                } else if name != "metadata" {
                    use_unknown_enum_values(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(use_unknown_enum_values),
        _ => {}
    }
}

/// Adds a member to every object, at any depth, except to what the user stored.
pub(crate) fn add_unknown_fields(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if name != "metadata" {
                    add_unknown_fields(member);
                }
            }
            members.insert(UNKNOWN_FIELD.into(), json!({"nested": [1, "two", null]}));
        }
        Value::Array(items) => items.iter_mut().for_each(add_unknown_fields),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enum_members_change_and_nothing_else() {
        let mut value = json!({
            "status": "COMPLETE", "id": "x", "amount": 5, "metadata": {"status": "mine"},
            "balances": [{"type": "ACCOUNT_BALANCE", "balance": 5}],
        });
        use_unknown_enum_values(&mut value);
        assert_eq!(
            value,
            json!({
                "status": UNKNOWN_VALUE, "id": "x", "amount": 5, "metadata": {"status": "mine"},
                "balances": [{"type": UNKNOWN_VALUE, "balance": 5}],
            })
        );
    }

    #[test]
    fn every_object_gets_a_field() {
        let mut value = json!({"a": [{"b": 1}], "metadata": {}});
        add_unknown_fields(&mut value);
        assert!(value["a"][0][UNKNOWN_FIELD].is_object());
        assert!(value[UNKNOWN_FIELD].is_object());
        assert_eq!(value["metadata"], json!({}));
    }
}
