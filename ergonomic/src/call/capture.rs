//! Sends one request for the raw client and keeps what came back: the raw client's own report of a
//! failure has lost the body, and its report of an unreadable success has lost the status.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use reqwest::header::HeaderMap;
use reqwest::{Body, Request, Response, StatusCode};
use synctera_api::support::{Transport, TransportFuture};

use crate::error::kinds::{NoAnswerReason, NotSentReason};

/// What became of one request.
#[derive(Debug)]
pub(crate) enum Captured {
    /// It has not reached the server.
    NotSent(NotSentReason),
    /// It was sent, and no whole answer came.
    NoAnswer(NoAnswerReason, Option<StatusCode>),
    /// The whole answer.
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// The head of a success whose body is handed on as it comes.
    Stream {
        status: StatusCode,
        headers: HeaderMap,
    },
}

/// A transport for one attempt.
pub(crate) struct Capture {
    http: reqwest::Client,
    /// The largest body that is read.
    limit: usize,
    /// Whether a success is handed on unread.
    streams: bool,
    slot: Mutex<Option<Captured>>,
}

impl Capture {
    pub(crate) fn new(http: reqwest::Client, limit: usize, streams: bool) -> Self {
        Self {
            http,
            limit,
            streams,
            slot: Mutex::new(None),
        }
    }

    /// What became of the request; none if it was never made or still runs.
    pub(crate) fn take(&self) -> Option<Captured> {
        self.slot
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn keep(&self, captured: Captured) {
        *self.slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(captured);
    }

    async fn send(&self, request: Request) -> reqwest::Result<Response> {
        let mut response = match self.http.execute(request).await {
            Ok(response) => response,
            Err(error) => {
                self.keep(failure(&error));
                return Err(error);
            }
        };
        let status = response.status();
        if self.streams && status.is_success() {
            self.keep(Captured::Stream {
                status,
                headers: response.headers().clone(),
            });
            return Ok(response);
        }
        let headers = std::mem::take(response.headers_mut());
        // A body that comes in one piece is not copied.
        let body = match Limited::new(Body::from(response), self.limit)
            .collect()
            .await
        {
            Ok(body) => body.to_bytes(),
            Err(error) => {
                let reason = if error.is::<LengthLimitError>() {
                    NoAnswerReason::TooLarge
                } else {
                    NoAnswerReason::Truncated
                };
                self.keep(Captured::NoAnswer(reason, Some(status)));
                return Ok(stored_response(status, Bytes::new()));
            }
        };
        let mut whole = stored_response(status, body.clone());
        *whole.headers_mut() = headers.clone();
        self.keep(Captured::Answer {
            status,
            headers,
            body,
        });
        Ok(whole)
    }
}

impl Transport for Capture {
    fn execute(&self, request: Request, _: &'static str) -> TransportFuture<'_> {
        Box::pin(self.send(request))
    }
}

fn failure(error: &reqwest::Error) -> Captured {
    if error.is_connect() {
        Captured::NotSent(NotSentReason::Connect)
    } else if error.is_builder() {
        Captured::NotSent(NotSentReason::Build)
    } else if error.is_timeout() {
        Captured::NoAnswer(NoAnswerReason::Timeout, None)
    } else {
        // Whatever else has gone wrong, some of the request may have arrived.
        Captured::NoAnswer(NoAnswerReason::Broken, error.status())
    }
}

/// An answer that is already here.
pub(super) fn stored_response(status: StatusCode, body: Bytes) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    Response::from(response)
}
