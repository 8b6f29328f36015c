//! For axum: an extractor, and answers.

use axum_core::body::Body;
use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;

use super::Outcome;
use crate::webhooks::{Event, WebhookError, Webhooks};

/// An event of a delivery that is Synctera's, as an argument of an axum handler. The state has to
/// give a [`Webhooks`].
///
/// It says nothing of duplicates: a handler that must not run twice takes headers and body, and
/// gives them to an [`Endpoint`](super::Endpoint), whose [`Outcome`] is an answer.
#[derive(Clone, Debug)]
pub struct VerifiedEvent(pub Event);

/// Why there is no event; answered with 401, 400, or axum's status for a body that cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The body could not be read, or is too long.
    #[error("the body could not be read")]
    Body(BytesRejection),
    /// It is not Synctera's, or no event.
    #[error(transparent)]
    Webhook(WebhookError),
}

impl<S> FromRequest<S> for VerifiedEvent
where
    S: Send + Sync,
    Webhooks: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, Rejection> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(Rejection::Body)?;
        let event = Webhooks::from_ref(state).event(&headers, &body);
        event.map(Self).map_err(Rejection::Webhook)
    }
}

/// No text: whoever forges a delivery need not be told what was wrong with it.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        match self {
            Self::Body(rejection) => rejection.status().into_response(),
            Self::Webhook(error) => error.status().into_response(),
        }
    }
}

impl<H, D> IntoResponse for Outcome<H, D> {
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}
