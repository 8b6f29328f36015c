//! One compiled example for each handle.

use super::super::Named;
use crate::model::Operation;
use crate::tables::operations::{Entry, Handle};

impl Named<'_> {
    /// A call of the first operation whose arguments are ids, plain values and generated types.
    pub(super) fn example(&self, handle: &Handle) -> Option<String> {
        self.operations_of(handle)
            .find_map(|(entry, operation)| self.example_of(handle, entry, operation))
    }

    fn example_of(&self, handle: &Handle, entry: &Entry, operation: &Operation) -> Option<String> {
        let api = &self.api.name;
        let slots = self.slots(operation);
        let mut given = String::new();
        let mut values = Vec::new();
        for (name, ty) in self.required(&slots) {
            let many = ty
                .strip_prefix("impl IntoMany<")
                .and_then(|ty| ty.strip_suffix('>'));
            let ty = many.unwrap_or(&ty);
            let plain = ty.chars().all(char::is_alphanumeric);
            if matches!(ty, "impl Into<String>" | "String") {
                values.push(format!("{name:?}"));
            } else if matches!(ty, "bool" | "i64" | "i32") {
                given.push_str(&format!(", {name}: {ty}"));
                values.push(name);
            } else if plain && ty != "File" && ty != "Decimal" {
                given.push_str(&format!(", {name}: {api}::{ty}"));
                values.push(name);
            } else {
                return None;
            }
        }
        let mut values = values.join(", ");
        if self.arguments(operation).is_none() {
            let value = self.names.operations.get(&operation.id)?;
            values = format!("{api}::{value}::new({values})");
        }
        let import = if given.is_empty() && !values.contains("::") {
            "{Error, Synctera}".to_owned()
        } else {
            format!("{{Error, Synctera, {api}}}")
        };
        let way: String = handle
            .path
            .split('.')
            .map(|step| format!(".{step}()"))
            .collect();
        let version = if api == super::MAIN {
            String::new()
        } else {
            format!(".{api}()")
        };
        Some(format!(
            "```no_run\n# use synctera::{import};\n# async fn example(synctera: &Synctera{given}) -> Result<(), Error> {{\nlet answer = synctera{version}{way}.{}({values}).await?;\n# Ok(())\n# }}\n```",
            entry.method,
        ))
    }
}
