//! Free-form JSON as a response.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A response that may be any JSON. `Debug` does not show it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json(pub Value);

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_json_itself_and_is_not_shown() {
        let json = Json(serde_json::json!({"ssn": "123-45-6789"}));
        assert_eq!(serde_json::to_value(&json).unwrap_or_default(), json.0);
        assert!(!format!("{json:?}").contains("6789"));
    }
}
