//! What became of a delivery, and the answer to it.

use http::StatusCode;

use crate::webhooks::WebhookError;

/// What became of a delivery. `H` is the handler's error, `D` that of the memory of events.
///
/// Synctera takes 200 as success and sends again after anything else, for up to 55 hours.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome<H, D> {
    /// The event was handled now. 200.
    Handled,
    /// The event was handled now, but that could not be written down. 200: to send it again would
    /// only have it handled twice.
    HandledUnrecorded(D),
    /// The event was handled before. 200.
    Duplicate,
    /// Another delivery of the event is being handled. 409: this one has to come again, in case
    /// that the other fails.
    Busy,
    /// It is not Synctera's, or no event; nothing was handled. 401 or 400.
    Rejected(WebhookError),
    /// The handler has failed; the event is not done. 500.
    Failed(H),
    /// Nobody knows whether the event is done, so it was not handled. 503.
    DedupeFailed(D),
}

impl<H, D> Outcome<H, D> {
    /// The status to answer with; no body belongs to it.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Handled | Self::HandledUnrecorded(_) | Self::Duplicate => StatusCode::OK,
            Self::Busy => StatusCode::CONFLICT,
            Self::Rejected(error) => error.status(),
            Self::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::DedupeFailed(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}
