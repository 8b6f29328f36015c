//! The interface files as the tests read them: on their own, without the generator's code, so that
//! a mistake of the generator is not repeated here.

mod facets;
mod operation;

use std::path::{Path, PathBuf};

use serde_json::Value;

pub use facets::{Facets, FirstVariant, Part, Pick, Union};
pub use operation::{Location, Operation, Parameter, RequestBody};

/// The versions of the API and their files, as in `xtask/tables/apis.toml`.
const FILES: &[(&str, &str)] = &[
    ("v0", "synctera_openapi.json"),
    ("v1", "synctera_openapi_v1.json"),
];

/// One interface file.
#[derive(Debug)]
pub struct Interface {
    /// The version's name, such as `v0`.
    pub api: &'static str,
    document: Value,
}

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

impl Interface {
    /// Reads the interface file of a version.
    ///
    /// # Errors
    /// Says which version or file is missing or no JSON.
    pub fn load(api: &str) -> Result<Self, String> {
        let (api, file) = FILES
            .iter()
            .find(|(name, _)| *name == api)
            .ok_or_else(|| "there is no such version of the API".to_owned())?;
        let text = std::fs::read_to_string(workspace().join(file))
            .map_err(|error| format!("{file} cannot be read: {}", error.kind()))?;
        let document =
            serde_json::from_str(&text).map_err(|_| format!("{file} does not hold JSON"))?;
        Ok(Self { api, document })
    }

    /// Reads every interface file.
    ///
    /// # Errors
    /// See [`load`](Self::load).
    pub fn load_all() -> Result<Vec<Self>, String> {
        FILES.iter().map(|(api, _)| Self::load(api)).collect()
    }

    /// Every operation, in the order of the file.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        operation::all(self)
    }

    /// The operation with this id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<Operation<'_>> {
        self.operations()
            .into_iter()
            .find(|operation| operation.id == id)
    }

    /// What a `$ref` stands for; anything else stands for itself. A reference to nothing, or a
    /// circle of references, is what it was.
    #[must_use]
    pub fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..32 {
            let target = value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| {
                    self.document
                        .pointer(reference.strip_prefix('#').unwrap_or(reference))
                });
            match target {
                Some(target) => value = target,
                None => return value,
            }
        }
        value
    }

    /// A component schema by its name or reference.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<Part<'_>> {
        let name = name.rsplit('/').next().unwrap_or(name);
        let schemas = self.document.pointer("/components/schemas")?.as_object()?;
        let (scope, schema) = schemas.get_key_value(name)?;
        Some(Part { schema, scope })
    }
}
