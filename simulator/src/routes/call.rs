//! A request, read as far as every route needs it.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::SystemTime;

use axum::RequestPartsExt;
use axum::extract::{FromRequest, Query, RawPathParams, Request};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

use super::no_such_resource;
use crate::errors::{ApiError, ApiVersion, codes};
use crate::idempotency::Fingerprint;
use crate::server::{App, Delay};

/// A request to a route.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) version: ApiVersion,
    pub(super) fingerprint: Fingerprint,
    pub(super) delay: Option<Delay>,
    /// When the request was read, by the simulator's clock.
    pub(super) now: SystemTime,
    ids: Vec<String>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
}

impl Call {
    /// The body.
    pub(super) fn body(&self) -> &Bytes {
        &self.fingerprint.payload
    }

    /// The path, still percent-encoded.
    pub(super) fn path(&self) -> &str {
        let target = self.fingerprint.target.as_str();
        target.split_once('?').map_or(target, |(path, _)| path)
    }

    /// The idempotency key. An empty one is none.
    pub(super) fn idempotency_key(&self) -> Result<Option<&str>, ApiError> {
        let Some(value) = self.headers.get("idempotency-key") else {
            return Ok(None);
        };
        match value.to_str() {
            Ok(key) => Ok(Some(key.trim()).filter(|key| !key.is_empty())),
            Err(_) => Err(ApiError::new(
                codes::BAD_REQUEST,
                "the Idempotency-Key header is not text",
            )),
        }
    }

    /// The first id in the path. What is no id is the id of nothing.
    pub(super) fn id(&self) -> Result<Uuid, ApiError> {
        parse(self.ids.first())
    }

    /// The last id in the path, which is that of the innermost resource.
    pub(super) fn last_id(&self) -> Result<Uuid, ApiError> {
        parse(self.ids.last())
    }

    /// The number after the id in the path, if there is something there.
    pub(super) fn number(&self) -> Result<Option<usize>, ApiError> {
        self.ids
            .get(1)
            .map(|text| text.parse().map_err(|_| no_such_resource()))
            .transpose()
    }

    /// A header.
    pub(super) fn header(&self, name: HeaderName) -> Option<&HeaderValue> {
        self.headers.get(name)
    }

    /// A parameter of the query.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    /// A parameter with several values, separated by commas, or given several times. The commas
    /// may be encoded: there is no telling them from commas inside a value.
    pub(super) fn list_parameter(&self, name: &str) -> Option<Vec<&str>> {
        let mut given = self
            .query
            .iter()
            .filter(|(other, _)| other == name)
            .peekable();
        given.peek()?;
        Some(given.flat_map(|(_, values)| values.split(',')).collect())
    }
}

fn parse(id: Option<&String>) -> Result<Uuid, ApiError> {
    id.and_then(|id| id.parse().ok())
        .ok_or_else(no_such_resource)
}

impl FromRequest<Arc<App>> for Call {
    type Rejection = Infallible;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Infallible> {
        let (mut parts, body) = request.into_parts();
        let ids = match parts.extract::<RawPathParams>().await {
            Ok(parameters) => parameters.iter().map(|(_, id)| id.to_owned()).collect(),
            Err(_) => Vec::new(),
        };
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri)
            .map(|Query(pairs)| pairs)
            .unwrap_or_default();
        // The gateway has read the body already; this cannot fail.
        let payload = axum::body::to_bytes(body, usize::MAX)
            .await
            .unwrap_or_default();
        let target = parts
            .uri
            .path_and_query()
            .map(ToString::to_string)
            .unwrap_or_default();
        Ok(Self {
            version: ApiVersion::of_path(parts.uri.path()),
            delay: parts.extensions.get().copied(),
            now: app.clock.now(),
            fingerprint: Fingerprint {
                method: parts.method,
                target,
                payload,
            },
            ids,
            query,
            headers: parts.headers,
        })
    }
}
