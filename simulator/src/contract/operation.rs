//! One operation of an interface file.

use std::sync::OnceLock;

use http::{Method, StatusCode};
use jsonschema::Validator;
use serde_json::Value;

use super::document::{document, is_set, list, resolve};
use crate::errors::ApiVersion;

/// A segment of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// What a client may call.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(super) id: &'static str,
    pub(super) version: ApiVersion,
    pub(super) method: Method,
    pub(super) segments: Vec<Segment>,
    pub(super) value: &'static Value,
    item: &'static Value,
    /// Of the request's body, compiled when first needed.
    pub(super) body_validator: OnceLock<Option<Validator>>,
}

/// A parameter as declared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) place: &'static str,
    pub(super) is_required: bool,
    pub(super) schema: &'static Value,
}

/// Every operation of a version.
pub(super) fn all(version: ApiVersion) -> Vec<Operation> {
    let prefix = match version {
        ApiVersion::V0 => "v0",
        ApiVersion::V1 => "v1",
    };
    let paths = document(version).get("paths").and_then(Value::as_object);
    let mut all = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for (method, value) in item.as_object().into_iter().flatten() {
            let id = value.get("operationId").and_then(Value::as_str);
            let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes());
            let (Some(id), Ok(method)) = (id, method) else {
                continue;
            };
            let segments = path.trim_start_matches('/').split('/').map(|segment| {
                let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
                name.map_or(Segment::Literal(segment), Segment::Parameter)
            });
            all.push(Operation {
                id,
                version,
                method,
                segments: std::iter::once(Segment::Literal(prefix))
                    .chain(segments)
                    .collect(),
                value,
                item,
                body_validator: OnceLock::new(),
            });
        }
    }
    all
}

impl Operation {
    /// The parameters, those of the operation and those of its path.
    pub(super) fn parameters(&self) -> Vec<Parameter> {
        let declared = [self.value, self.item];
        let declared = declared.into_iter().flat_map(|at| list(at, "parameters"));
        declared
            .filter_map(|parameter| {
                let parameter = resolve(self.version, parameter);
                Some(Parameter {
                    name: parameter.get("name")?.as_str()?,
                    place: parameter.get("in")?.as_str()?,
                    is_required: is_set(parameter, "required"),
                    schema: parameter.get("schema")?,
                })
            })
            .collect()
    }

    /// The body's media type and schema, and whether there has to be one.
    pub(super) fn body(&self) -> Option<(&'static str, &'static Value, bool)> {
        let body = resolve(self.version, self.value.get("requestBody")?);
        let (media, content) = body.get("content")?.as_object()?.iter().next()?;
        Some((media, content.get("schema")?, is_set(body, "required")))
    }

    /// The status of success, with the answer's media type and schema if it has a body.
    pub(super) fn success(&self) -> (StatusCode, Option<(&'static str, &'static Value)>) {
        let responses = self.value.get("responses").and_then(Value::as_object);
        let found = responses
            .into_iter()
            .flatten()
            .find_map(|(status, response)| {
                let status = status
                    .parse::<u16>()
                    .ok()
                    .filter(|code| (200..300).contains(code))?;
                Some((
                    StatusCode::from_u16(status).ok()?,
                    resolve(self.version, response),
                ))
            });
        let Some((status, response)) = found else {
            return (StatusCode::OK, None);
        };
        let content = response
            .get("content")
            .and_then(Value::as_object)
            .and_then(|contents| contents.iter().next())
            .and_then(|(media, content)| Some((media.as_str(), content.get("schema")?)));
        (status, content)
    }
}
