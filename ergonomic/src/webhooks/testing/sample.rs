//! Small resources of every type, for deliveries.

use serde_json::{Map, Value, json};

use crate::webhooks::event::Schema;
use crate::webhooks::{ApiVersion, EventType};

const ID: &str = "00000000-0000-4000-8000-0000000000aa";

/// A small resource of the type that an event of a version carries: its id, and the tag where one type
/// has several forms.
#[must_use]
pub fn sample(event_type: &EventType, version: ApiVersion) -> Value {
    let mut sample = Map::from_iter([("id".to_owned(), Value::from(ID))]);
    if let Some((tag, value)) = tag(event_type.schema(version)) {
        sample.insert(tag.to_owned(), value);
    }
    Value::Object(sample)
}

/// The tag of a resource with several forms, or what else has to be there.
fn tag(schema: Schema) -> Option<(&'static str, Value)> {
    match schema {
        Schema::Card => Some(("form", json!("VIRTUAL"))),
        Schema::CardV1 => Some(("type", json!("DEBIT"))),
        Schema::Customer => Some(("status", json!("ACTIVE"))),
        Schema::ExternalCardTransfer | Schema::ExternalCardTransferV1 => {
            Some(("type", json!("PUSH")))
        }
        Schema::StatementV1 => Some(("statement_type", json!("CHARGE_SECURED"))),
        Schema::Application => Some(("type", json!("CREDIT"))),
        Schema::Dispute => Some(("payment_rail", json!("CARD"))),
        Schema::Transaction => Some(("type", json!("ACH"))),
        // Their ids are numbers.
        Schema::PendingTransaction | Schema::PostedTransaction => Some(("id", json!(1))),
        _ => None,
    }
}
