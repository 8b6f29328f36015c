//! Whether a field has to be there, and whether it may be null.

use serde_json::Value;

use super::Builder;
use crate::fixups::object_view::target;
use crate::model::{Direction, Origin, Presence, Ty};

impl Builder<'_> {
    pub(super) fn presence(
        &self,
        owner: &Value,
        wire: &str,
        property: &Value,
        ty: &Ty,
        direction: Direction,
        origin: &Origin,
    ) -> Presence {
        let required = owner
            .get("required")
            .and_then(Value::as_array)
            .is_some_and(|names| names.iter().any(|name| name.as_str() == Some(wire)));
        // What may be any JSON at all may be null.
        let any = *ty == Ty::Json && target(self.document, property).get("type").is_none();
        let nullable = any || self.flag(property, "nullable");
        if direction == Direction::In {
            return match (required, nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredNullable,
                (false, true) => Presence::Nullable,
                (false, false) => Presence::Optional,
            };
        }
        let named =
            matches!(origin, Origin::Component(schema) if self.required.names(schema, wire));
        if named {
            return Presence::Required;
        }
        if wire == "id" && ty.is_text() && !nullable {
            return if required {
                Presence::Required
            } else {
                Presence::OwnId
            };
        }
        if nullable {
            Presence::Nullable
        } else {
            Presence::Optional
        }
    }
}
