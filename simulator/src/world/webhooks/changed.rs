//! What an event says about the state before a change.

use serde_json::{Map, Value};

/// The former values of the members that changed. A member that was not there is null; below the
/// first level it is left out.
pub(crate) fn changed_fields(old: &Value, new: &Value) -> Value {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else {
        return Value::Null;
    };
    let mut changed = former(old, new);
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        changed.insert(name.clone(), Value::Null);
    }
    Value::Object(changed)
}

fn former(old: &Map<String, Value>, new: &Map<String, Value>) -> Map<String, Value> {
    let mut changed = Map::new();
    for (name, before) in old {
        let value = match (before, new.get(name)) {
            (before, Some(after)) if before == after => continue,
            (Value::Object(before), Some(Value::Object(after))) => {
                Value::Object(former(before, after))
            }
            (before, _) => before.clone(),
        };
        changed.insert(name.clone(), value);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_former_values_of_what_changed_are_told() {
        let old = json!({"same": 1, "name": "A", "gone": 2, "in": {"a": 1, "b": 2}});
        let new = json!({"same": 1, "name": "B", "new": 3, "in": {"a": 1, "b": 3, "c": 4}});
        let changed = json!({"name": "A", "gone": 2, "new": null, "in": {"b": 2}});
        assert_eq!(changed_fields(&old, &new), changed);
        assert_eq!(changed_fields(&old, &old), json!({}));
    }
}
