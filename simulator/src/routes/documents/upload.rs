//! New documents, and new versions of old ones.

use serde_json::{Value, json};
use uuid::Uuid;

use super::form::Form;
use crate::clock::timestamp;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::resources::{records, table};
use crate::routes::{Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{World, kinds};

/// The first version.
pub(super) fn create(world: &mut World, write: &Write<'_>, form: &Form) -> Reply {
    let mut fields = Fields::from(form.texts.clone());
    // In a form metadata is a text that has JSON in it.
    if let Some(metadata) = fields.get("metadata").and_then(Value::as_str)
        && let Ok(metadata) = serde_json::from_str::<Value>(metadata)
    {
        fields.set("metadata", metadata);
    }
    fields.default("encryption", "NOT_REQUIRED");
    let id = records::add(
        world,
        table::DOCUMENTS,
        fields,
        None,
        write.call.version,
        write.now,
    )?;
    keep(world, id, form, write)
}

/// The next version.
pub(super) fn add_version(world: &mut World, write: &Write<'_>, form: &Form) -> Reply {
    let id = write.call.id()?;
    let document = world
        .records
        .get_mut(kinds::DOCUMENTS, id)
        .ok_or_else(no_such_resource)?;
    for (name, value) in &form.texts {
        document.insert(name.clone(), value.clone());
    }
    keep(world, id, form, write)
}

/// Keeps the file, and what the document is like with it.
fn keep(world: &mut World, id: Uuid, form: &Form, write: &Write<'_>) -> Reply {
    let versions = world.documents.entry(id).or_default();
    let number = versions.len() + 1;
    let numbers: Vec<usize> = (1..=number).collect();
    let document = world
        .records
        .get_mut(kinds::DOCUMENTS, id)
        .ok_or_else(no_such_resource)?;
    document.insert("version".into(), json!(number));
    document.insert("available_versions".into(), json!(numbers));
    document.insert("last_updated_time".into(), json!(timestamp(write.now)));
    if let Some(name) = &form.file_name {
        document.insert("file_name".into(), json!(name));
    }
    versions.push((document.clone(), form.file.clone()));
    Ok(Answer::created(&crate::world::shown(document)))
}
