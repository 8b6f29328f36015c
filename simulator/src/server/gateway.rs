//! One request from its headers to its answer, faults included.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request, Response, request};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use serde_json::Value;
use tower_service::Service;

use super::body::{AnswerBody, Broken};
use super::wire::ResetSwitch;
use super::{Answer, App, Received};
use crate::admin;
use crate::contract;
use crate::errors::{ApiError, ApiVersion, codes};
use crate::faults::{
    Fault, FaultKind, Moment, add_unknown_fields, error_answer, too_many_requests,
    use_unknown_enum_values,
};

/// More than the largest document with its form needs, which has 32 MB.
const LARGEST_BODY: u64 = 40 * 1024 * 1024;

/// How long the route has to wait before it executes the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delay(pub(crate) Duration);

/// Serves one request. `Err` has the connection closed at once.
pub(super) async fn serve(
    app: Arc<App>,
    router: Router,
    reset: ResetSwitch,
    request: Request<Incoming>,
) -> Result<Response<AnswerBody>, Broken> {
    let (parts, body) = request.into_parts();
    let version = ApiVersion::of_path(parts.uri.path());
    let is_for_admin = admin::is_at(parts.uri.path());
    let fault = if is_for_admin {
        None
    } else {
        app.next_fault(&parts.method, parts.uri.path())
    };
    let kind = fault.as_ref().map(Fault::kind);

    if fault == Some(Fault::ResetBeforeRead) {
        app.remember(Received::new(&parts, Bytes::new(), app.clock.now(), kind));
        return Err(broken_by(FaultKind::ResetBeforeRead, &app, &reset));
    }
    // What is announced as too large is not waited for.
    if body.size_hint().lower() > LARGEST_BODY {
        return Ok(too_large(version));
    }
    let limit = usize::try_from(LARGEST_BODY).unwrap_or(usize::MAX);
    let body = match Limited::new(body, limit).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Ok(too_large(version)),
        // A client that goes away while sending is not answered.
        Err(_) => return Err(Broken),
    };
    if is_for_admin {
        let answer = admin::answer(&app, &parts, &body).await;
        return Ok(answer.into_http(AnswerBody::complete));
    }
    app.remember(Received::new(&parts, body.clone(), app.clock.now(), kind));

    match &fault {
        Some(Fault::TooManyRequests(retry_after)) => {
            app.count(FaultKind::TooManyRequests);
            let answer = too_many_requests(retry_after, version);
            return Ok(answer.into_http(AnswerBody::complete));
        }
        Some(Fault::ServerError {
            status,
            format,
            moment: Moment::Before,
        }) => {
            app.count(FaultKind::ServerErrorBefore);
            let answer = error_answer(*status, *format, version);
            return Ok(answer.into_http(AnswerBody::complete));
        }
        _ => {}
    }

    let delay = match fault {
        Some(Fault::Latency(delay)) => {
            app.count(FaultKind::Latency);
            Some(Delay(delay))
        }
        _ => None,
    };
    // On a task of its own: what has been accepted is executed, also if the client hangs up.
    let running = tokio::spawn(execute(Arc::clone(&app), router, parts, body, delay));
    let answer = running.await.unwrap_or_else(|_| internal_error(version));

    match fault {
        Some(Fault::ResetAfterCommit) => Err(broken_by(FaultKind::ResetAfterCommit, &app, &reset)),
        Some(Fault::TruncatedBody) => {
            app.count(FaultKind::TruncatedBody);
            Ok(truncated(answer))
        }
        Some(Fault::ServerError { status, format, .. }) => {
            app.count(FaultKind::ServerErrorAfterCommit);
            Ok(error_answer(status, format, version).into_http(AnswerBody::complete))
        }
        Some(Fault::UnknownEnumValues) => {
            let answer = mutated(
                &app,
                FaultKind::UnknownEnumValues,
                answer,
                use_unknown_enum_values,
            );
            Ok(answer.into_http(AnswerBody::complete))
        }
        Some(Fault::ExtraFields) => {
            let answer = mutated(&app, FaultKind::ExtraFields, answer, add_unknown_fields);
            Ok(answer.into_http(AnswerBody::complete))
        }
        _ => Ok(answer.into_http(AnswerBody::complete)),
    }
}

async fn execute(
    app: Arc<App>,
    mut router: Router,
    parts: request::Parts,
    body: Bytes,
    delay: Option<Delay>,
) -> Answer {
    let version = ApiVersion::of_path(parts.uri.path());
    if !app.is_authorized(&parts.headers) {
        let error = ApiError::new(codes::UNAUTHENTICATED, "no valid API key");
        return error.answer(version);
    }
    let operation = match contract::admit(&parts.method, &parts.uri, &parts.headers, &body) {
        Ok(operation) => operation,
        Err(error) => return error.answer(version),
    };
    let mut request = Request::from_parts(parts, axum::body::Body::from(body));
    request.extensions_mut().insert(operation);
    if let Some(delay) = delay {
        request.extensions_mut().insert(delay);
    }
    // A router without layers is always ready.
    let Ok(response) = router.call(request).await;
    Answer::from_router(response).unwrap_or_else(|| internal_error(version))
}

fn broken_by(kind: FaultKind, app: &App, reset: &ResetSwitch) -> Broken {
    app.count(kind);
    reset.turn_on();
    Broken
}

fn truncated(answer: Answer) -> Response<AnswerBody> {
    let length = HeaderValue::from(answer.body.len());
    let mut response = answer.into_http(|body| AnswerBody::first_half(&body));
    response.headers_mut().insert(CONTENT_LENGTH, length);
    response
}

/// Changes the body of a success; anything else is left alone and not counted.
fn mutated(app: &App, kind: FaultKind, mut answer: Answer, change: fn(&mut Value)) -> Answer {
    if answer.status.is_success()
        && let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body)
    {
        app.count(kind);
        change(&mut body);
        answer.body = body.to_string().into();
    }
    answer
}

fn too_large(version: ApiVersion) -> Response<AnswerBody> {
    let error = ApiError::new(codes::BAD_REQUEST, "the body is too large").with_status(413);
    error.answer(version).into_http(AnswerBody::complete)
}

fn internal_error(version: ApiVersion) -> Answer {
    ApiError::new(codes::INTERNAL_ERROR, "the simulator has a defect").answer(version)
}
