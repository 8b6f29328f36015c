//! Reads the members of a request body and gathers all complaints about them.

use std::ops::RangeInclusive;

use bytes::Bytes;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::errors::{ApiError, codes};

/// The members of a JSON object. Reading a member that is missing or wrong gives `None` and is
/// remembered; [`Fields::check`] then says everything at once.
#[derive(Debug)]
pub(crate) struct Fields {
    members: Map<String, Value>,
    missing: Vec<String>,
    invalid: Map<String, Value>,
    immutable: Vec<String>,
}

impl Fields {
    /// Reads the body as a JSON object.
    pub(crate) fn of(body: &Bytes) -> Result<Self, ApiError> {
        match serde_json::from_slice(body) {
            Ok(Value::Object(mut members)) => {
                // Such names are the simulator's own.
                members.retain(|name, _| !name.starts_with('_'));
                Ok(Self::from(members))
            }
            _ => Err(ApiError::new(
                codes::BAD_REQUEST_BODY,
                "the body is not a JSON object",
            )),
        }
    }

    /// Required, whatever it is.
    pub(crate) fn expect(&mut self, name: &str) {
        self.required(name);
    }

    /// Sets a member, or replaces what was sent.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.members.insert(name.to_owned(), value.into());
    }

    /// Takes a member away.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }

    /// Sets a member that was not sent.
    pub(crate) fn default(&mut self, name: &str, value: impl Into<Value>) {
        if self.get(name).is_none() {
            self.set(name, value);
        }
    }

    /// Required: a whole number within `range`.
    pub(crate) fn integer(&mut self, name: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let value = self.required(name)?;
        let number = value.as_i64().filter(|number| range.contains(number));
        if number.is_none() {
            let (low, high) = range.into_inner();
            self.refuse(
                name,
                format!("has to be a whole number from {low} to {high}"),
            );
        }
        number
    }

    /// Required: an id.
    pub(crate) fn uuid(&mut self, name: &str) -> Option<Uuid> {
        let value = self.required(name)?;
        let id = value.as_str().and_then(|text| text.parse().ok());
        if id.is_none() {
            self.refuse(name, "has to be a UUID");
        }
        id
    }

    /// Required: text.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        self.required(name)?;
        self.optional_text(name)
    }

    /// Required: one of `choices`.
    pub(crate) fn choice(&mut self, name: &str, choices: &[&str]) -> Option<String> {
        let text = self.text(name)?;
        if !choices.contains(&text.as_str()) {
            self.refuse(name, format!("has to be one of {}", choices.join(", ")));
            return None;
        }
        Some(text)
    }

    /// Required: true or false.
    pub(crate) fn boolean(&mut self, name: &str) -> Option<bool> {
        self.required(name)?;
        self.optional_boolean(name)
    }

    /// Text, if it is there.
    pub(crate) fn optional_text(&mut self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.refuse(name, "has to be text");
        }
        text
    }

    /// True or false, if it is there.
    pub(crate) fn optional_boolean(&mut self, name: &str) -> Option<bool> {
        let value = self.get(name)?.as_bool();
        if value.is_none() {
            self.refuse(name, "has to be true or false");
        }
        value
    }

    /// A member as it is, if it is there.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    /// Complains about a member for a reason of the caller's own.
    pub(crate) fn refuse(&mut self, name: &str, reason: impl Into<String>) {
        self.invalid.insert(name.to_owned(), json!(reason.into()));
    }

    /// Complains if the body wants to set one of these members.
    pub(crate) fn forbid(&mut self, names: &[&str]) {
        let set = names
            .iter()
            .filter(|name| self.members.contains_key(**name));
        self.immutable.extend(set.map(|name| (*name).to_owned()));
    }

    /// `Err` if there is anything to complain about.
    pub(crate) fn check(&self) -> Result<(), ApiError> {
        if self.missing.is_empty() && self.invalid.is_empty() && self.immutable.is_empty() {
            return Ok(());
        }
        Err(self.error())
    }

    /// The complaints.
    pub(crate) fn error(&self) -> ApiError {
        let mut error = ApiError::new(codes::BAD_REQUEST_BODY, "the body cannot be used");
        if !self.missing.is_empty() {
            error = error.with("missing", json!(self.missing));
        }
        if !self.invalid.is_empty() {
            error = error.with("invalid", json!(self.invalid));
        }
        if !self.immutable.is_empty() {
            error = error.with("immutable", json!(self.immutable));
        }
        error
    }

    /// All members, to be added to.
    pub(crate) fn members_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.members
    }

    /// All members.
    pub(crate) fn into_members(self) -> Map<String, Value> {
        self.members
    }

    fn required(&mut self, name: &str) -> Option<Value> {
        let value = self.get(name).cloned();
        if value.is_none() {
            self.missing.push(name.to_owned());
        }
        value
    }
}

impl From<Map<String, Value>> for Fields {
    fn from(members: Map<String, Value>) -> Self {
        Self {
            members,
            missing: Vec::new(),
            invalid: Map::new(),
            immutable: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ApiVersion;

    #[test]
    fn all_complaints_come_together() {
        let body =
            r#"{"amount": 0, "id": "x", "name": 5, "kind": "C", "is_open": null, "made": 1}"#;
        let mut fields = Fields::of(&Bytes::from_static(body.as_bytes())).unwrap();
        fields.integer("amount", 1..=9);
        fields.uuid("id");
        fields.text("name");
        fields.choice("kind", &["A", "B"]);
        fields.boolean("is_open");
        fields.uuid("other");
        fields.forbid(&["made", "not_there"]);
        let answer = fields.check().unwrap_err().answer(ApiVersion::V1);
        let body: Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(body["missing"], json!(["is_open", "other"]));
        assert_eq!(body["immutable"], json!(["made"]));
        let invalid: Vec<_> = body["invalid"].as_object().unwrap().keys().collect();
        assert_eq!(invalid, ["amount", "id", "kind", "name"]);
    }

    #[test]
    fn a_good_body_passes() {
        let body = r#"{"amount": 9, "note": null, "more": {}}"#;
        let mut fields = Fields::of(&Bytes::from_static(body.as_bytes())).unwrap();
        assert_eq!(fields.integer("amount", 1..=9), Some(9));
        assert_eq!(fields.optional_text("note"), None);
        fields.check().unwrap();
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for body in ["", "[]", "1", "{"] {
            assert!(Fields::of(&Bytes::from_static(body.as_bytes())).is_err());
        }
    }
}
