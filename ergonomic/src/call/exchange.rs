//! Sends one request, and reads what comes back within limits.

use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use reqwest::header::HeaderMap;
use reqwest::{Body, Request, StatusCode};
use synctera_runtime::ByteStream;

use crate::error::kinds::{NoAnswerReason, NotSentReason};

/// What became of one request.
#[derive(Debug)]
pub(crate) enum Exchanged {
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
    /// A success whose body is handed on as it comes.
    Stream {
        status: StatusCode,
        headers: HeaderMap,
        content: ByteStream,
    },
}

/// Sends a request and reads its response: a success unread if it `streams`, else at most `limit`
/// bytes.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    request: Request,
    limit: usize,
    streams: bool,
) -> Exchanged {
    let mut response = match http.execute(request).await {
        Ok(response) => response,
        Err(error) => return failure(&error),
    };
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if streams && status.is_success() {
        return Exchanged::Stream {
            status,
            headers,
            content: response.into(),
        };
    }
    // A body that comes in one piece is not copied.
    match Limited::new(Body::from(response), limit).collect().await {
        Ok(body) => Exchanged::Answer {
            status,
            headers,
            body: body.to_bytes(),
        },
        Err(error) => {
            let reason = if error.is::<LengthLimitError>() {
                NoAnswerReason::TooLarge
            } else {
                NoAnswerReason::Truncated
            };
            Exchanged::NoAnswer(reason, Some(status))
        }
    }
}

fn failure(error: &reqwest::Error) -> Exchanged {
    if error.is_connect() {
        Exchanged::NotSent(NotSentReason::Connect)
    } else if error.is_builder() {
        Exchanged::NotSent(NotSentReason::Build)
    } else if error.is_timeout() {
        Exchanged::NoAnswer(NoAnswerReason::Timeout, None)
    } else {
        // Whatever else has gone wrong, some of the request may have arrived.
        Exchanged::NoAnswer(NoAnswerReason::Broken, error.status())
    }
}
