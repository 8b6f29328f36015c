//! Reads what Synctera calls.

use serde_json::Value;

use super::METHODS;
use crate::error::Result;
use crate::fixups::object_view::target;
use crate::model::build::Builder;
use crate::model::{Direction, Origin};

/// Its requests are received by us, our answers are sent.
pub(super) fn read(builder: &mut Builder<'_>, operation: &Value) -> Result<()> {
    for (name, callback) in operation
        .get("callbacks")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let callback = target(builder.document, callback);
        for (_, item) in callback.as_object().into_iter().flatten() {
            for called in METHODS.iter().filter_map(|method| item.get(*method)) {
                let pointer = format!("#/callbacks/{name}");
                if let Some(schema) =
                    called.pointer("/requestBody/content/application~1json/schema")
                {
                    builder.ty(
                        schema,
                        &pointer,
                        Direction::Out,
                        Origin::Response(name.clone()),
                    )?;
                }
                for (_, response) in called
                    .get("responses")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                {
                    let response = target(builder.document, response);
                    if let Some(schema) = response.pointer("/content/application~1json/schema") {
                        builder.ty(schema, &pointer, Direction::In, Origin::Body(name.clone()))?;
                    }
                }
            }
        }
    }
    Ok(())
}
