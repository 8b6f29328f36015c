//! Disclosures: somebody saw or acknowledged a text.

use uuid::Uuid;

use crate::clock::timestamp;
use crate::errors::ApiError;
use crate::routes::resources::rules::{Draft, PLAIN, Rules};
use crate::world::{World, kinds, text};

pub(crate) const RULES: Rules = Rules { create, ..PLAIN };

fn create(_: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    let is_of_owner = fields
        .get("type")
        .is_some_and(|kind| *kind == "OWNER_CERTIFICATION");
    if is_of_owner {
        fields.expect("acknowledging_person_id");
        fields.expect("business_id");
    } else if fields.get("person_id").is_some() == fields.get("business_id").is_some() {
        fields.refuse("person_id", "give either a person or a business");
    }
    fields.default("disclosure_date", timestamp(draft.now));
    Ok(())
}

/// Whether somebody has acknowledged a text of this type.
pub(crate) fn has_acknowledged(world: &World, somebody: Uuid, kind: &str) -> bool {
    world
        .records
        .naming(kinds::DISCLOSURES, somebody)
        .any(|disclosure| {
            text(disclosure, "type") == kind && text(disclosure, "event_type") == "ACKNOWLEDGED"
        })
}
