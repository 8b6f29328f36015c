//! What an interface file says about one operation.

use serde_json::Value;

use super::{Interface, Part};

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// An operation of an interface file.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its method in lower case.
    pub method: &'a str,
    /// Its path with the parameters in braces.
    pub path: &'a str,
    interface: &'a Interface,
    item: &'a Value,
    value: &'a Value,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into the headers.
    Header,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// Whether a list is sent as repeated keys.
    pub explode: bool,
    /// What it may be.
    pub part: Part<'a>,
}

/// What an operation takes as its body.
#[derive(Clone, Copy, Debug)]
pub struct RequestBody<'a> {
    /// The media type.
    pub media: &'a str,
    /// What it may be.
    pub part: Part<'a>,
}

/// Every operation of an interface file.
pub(super) fn all(interface: &Interface) -> Vec<Operation<'_>> {
    let mut all = Vec::new();
    let paths = interface.document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for (method, value) in item.as_object().into_iter().flatten() {
            let id = value.get("operationId").and_then(Value::as_str);
            if let Some(id) = id.filter(|_| METHODS.contains(&method.as_str())) {
                all.push(Operation {
                    id,
                    method,
                    path,
                    interface,
                    item,
                    value,
                });
            }
        }
    }
    all
}

impl<'a> Operation<'a> {
    /// The schema of the JSON that comes back on success, if any does.
    #[must_use]
    pub fn success(&self) -> Option<Part<'a>> {
        let responses = self.value.get("responses").and_then(Value::as_object)?;
        let schema = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
            .find_map(|(_, response)| {
                self.interface
                    .resolve(response)
                    .pointer("/content/application~1json/schema")
            })?;
        Some(self.part(schema))
    }

    /// The parameters, those of the operation before those of its path.
    #[must_use]
    pub fn parameters(&self) -> Vec<Parameter<'a>> {
        let mut all: Vec<Parameter<'a>> = Vec::new();
        for holder in [self.value, self.item] {
            let declared = holder.get("parameters").and_then(Value::as_array);
            for parameter in declared.into_iter().flatten() {
                let parameter = self.parameter(self.interface.resolve(parameter));
                let known = |parameter: &Parameter<'_>| {
                    all.iter().any(|known| {
                        known.name == parameter.name && known.location == parameter.location
                    })
                };
                all.extend(parameter.filter(|parameter| !known(parameter)));
            }
        }
        all
    }

    fn parameter(&self, value: &'a Value) -> Option<Parameter<'a>> {
        let location = match value.get("in")?.as_str()? {
            "path" => Location::Path,
            "query" => Location::Query,
            _ => Location::Header,
        };
        Some(Parameter {
            name: value.get("name")?.as_str()?,
            location,
            required: location == Location::Path
                || value.get("required") == Some(&Value::Bool(true)),
            // The default of the default style.
            explode: value.get("explode") != Some(&Value::Bool(false)),
            part: self.part(value.get("schema")?),
        })
    }

    /// The body, if it takes one.
    #[must_use]
    pub fn body(&self) -> Option<RequestBody<'a>> {
        let body = self.interface.resolve(self.value.get("requestBody")?);
        let (media, content) = body.get("content")?.as_object()?.iter().next()?;
        Some(RequestBody {
            media,
            part: self.part(content.get("schema").unwrap_or(&Value::Null)),
        })
    }

    /// What is written in place counts as part of the operation.
    fn part(&self, schema: &'a Value) -> Part<'a> {
        Part {
            schema,
            scope: self.id,
        }
    }
}
