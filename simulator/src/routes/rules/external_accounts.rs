//! Accounts elsewhere that money is pulled from and pushed to.

use serde_json::{Value, json};

use crate::clock::timestamp;
use crate::errors::ApiError;
use crate::routes::resources::rules::{Draft, PLAIN, Rules};
use crate::world::World;

pub(crate) const RULES: Rules = Rules {
    fixed: &["customer_id", "business_id", "vendor_info"],
    create,
    ..PLAIN
};

fn create(_: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    let name = fields.get("nickname").cloned();
    fields.default("name", name.unwrap_or(Value::Null));
    fields.set("status", "ACTIVE");
    fields.default("currency", crate::world::CURRENCY);
    let mut verification = fields
        .get("verification")
        .cloned()
        .unwrap_or_else(|| json!({"status": "UNVERIFIED", "vendor": "MANUAL"}));
    if let Some(members) = verification.as_object_mut() {
        for time in ["creation_time", "last_updated_time"] {
            members.insert(time.into(), json!(timestamp(draft.now)));
        }
    }
    fields.set("verification", verification);
    Ok(())
}
