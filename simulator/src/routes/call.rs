//! A request, read as far as every route needs it.

use std::convert::Infallible;

use axum::RequestPartsExt;
use axum::extract::{FromRequest, Query, RawPathParams, Request};
use bytes::Bytes;
use http::HeaderMap;
use uuid::Uuid;

use super::no_such_resource;
use crate::errors::{ApiError, ApiVersion, codes};
use crate::idempotency::Fingerprint;
use crate::server::Delay;

/// A request to a route.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) version: ApiVersion,
    pub(super) fingerprint: Fingerprint,
    pub(super) delay: Option<Delay>,
    id: Option<String>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
}

impl Call {
    /// The body.
    pub(super) fn body(&self) -> &Bytes {
        &self.fingerprint.payload
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

    /// The id in the path. What is no id is the id of nothing.
    pub(super) fn id(&self) -> Result<Uuid, ApiError> {
        self.id
            .as_deref()
            .and_then(|id| id.parse().ok())
            .ok_or_else(no_such_resource)
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

impl<S: Send + Sync> FromRequest<S> for Call {
    type Rejection = Infallible;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Infallible> {
        let (mut parts, body) = request.into_parts();
        let id = parts
            .extract::<RawPathParams>()
            .await
            .ok()
            .and_then(|parameters| parameters.iter().next().map(|(_, value)| value.to_owned()));
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
            fingerprint: Fingerprint {
                method: parts.method,
                target,
                payload,
            },
            id,
            query,
            headers: parts.headers,
        })
    }
}
