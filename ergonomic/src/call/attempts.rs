//! The loop: one attempt after the other until there is an answer, or no reason to go on.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName};
use serde_json::Value;
use synctera_api::support::{AnswerKind, Context, Operation, RawClient, SendError};
use tracing::Instrument;

use super::begin::Run;
use super::capture::{Capture, Captured};
use super::options::Options;
use super::outcome::Outcome;
use super::response::{Meta, Response};
use crate::client::Synctera;
use crate::error::Error;
use crate::error::kinds::{InvalidReason, NoAnswerReason, NotSentReason};
use crate::observe::Attempt;
use crate::retry::{Class, Failure, RetryPolicy};

/// Makes the call and gives its typed value.
pub(crate) async fn run<O: Operation>(
    synctera: &Synctera,
    operation: &O,
    options: &Options,
) -> Result<Response<O::Output>, Error> {
    let mut run = Run::new(synctera, operation, options)?;
    let span = run.span::<O>();
    let result = run.until_done(operation).instrument(span).await;
    run.tell(&result);
    result.map(|(value, meta, _)| Response::new(value, meta))
}

/// Makes the call and gives its answer as JSON.
pub(crate) async fn run_raw<O: Operation>(
    synctera: &Synctera,
    operation: &O,
    options: &Options,
) -> Result<Response<Value>, Error> {
    let mut run = Run::new(synctera, operation, options)?;
    let span = run.span::<O>();
    let result = match run.until_done(operation).instrument(span).await {
        Ok((_, meta, body)) => Ok((body, meta)),
        // What does not fit the type is still an answer; only its headers are not at hand.
        Err(Error::Decode(failure)) if !failure.body.is_empty() => {
            let meta = run.meta(failure.status, HeaderMap::new());
            Ok((failure.body, meta))
        }
        Err(error) => Err(error),
    };
    run.tell(&result);
    let (body, meta) = result?;
    if body.is_empty() {
        return Ok(Response::new(Value::Null, meta));
    }
    match serde_json::from_slice(&body) {
        Ok(value) => Ok(Response::new(value, meta)),
        Err(_) => Err(run.unreadable::<O>(meta.status, body)),
    }
}

impl Run<'_> {
    fn span<O: Operation>(&self) -> tracing::Span {
        tracing::info_span!(
            "synctera.call",
            "synctera.api" = O::META.api,
            "synctera.operation" = O::META.id,
            "http.request.method" = O::META.method.as_str(),
            "url.template" = O::META.path,
            "http.response.status_code" = tracing::field::Empty,
            "http.request.resend_count" = tracing::field::Empty,
        )
    }

    fn meta(&self, status: StatusCode, headers: HeaderMap) -> Meta {
        Meta {
            status,
            headers,
            attempts: self.info.attempts,
            key: self.info.idempotency_key.clone(),
            report: self.report.clone(),
        }
    }

    fn tell<T>(&self, result: &Result<T, Error>) {
        if let Err(error) = result {
            for observer in self.synctera.observers() {
                observer.after_error(error);
            }
        }
    }

    async fn until_done<O: Operation>(
        &mut self,
        operation: &O,
    ) -> Result<(O::Output, Meta, Bytes), Error> {
        loop {
            self.info.attempts += 1;
            let outcome = self.attempt(operation).await;
            self.info.status = outcome.status();
            if outcome.is_unanswered() {
                self.info.unanswered_attempts += 1;
            }
            let span = tracing::Span::current();
            if let Some(status) = outcome.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            span.record("http.request.resend_count", self.info.attempts - 1);
            let failed = match outcome {
                Outcome::Done {
                    value,
                    status,
                    headers,
                    body,
                } => {
                    self.synctera.budget().give_back();
                    return Ok((value, self.meta(status, headers), body));
                }
                Outcome::Unreadable {
                    status,
                    headers,
                    body,
                } => {
                    return match self.reread(operation, status, &body).await {
                        Some(value) => {
                            self.synctera.budget().give_back();
                            Ok((value, self.meta(status, headers), body))
                        }
                        None => Err(self.unreadable::<O>(status, body)),
                    };
                }
                Outcome::Refused(refusal)
                    if refusal.is_duplicate() && self.class != Class::Read =>
                {
                    return Err(self.already_applied(operation).await);
                }
                failed => failed,
            };
            match self.wait_before_next(&failed) {
                Some(wait) => self.synctera.time().sleep(wait).await,
                None => return Err(self.error(failed)),
            }
        }
    }

    /// How long to wait before another attempt, if there is to be one.
    fn wait_before_next<T>(&self, failed: &Outcome<T>) -> Option<Duration> {
        let condition = failed.condition()?;
        let failure = Failure::new(condition, self.class, self.info.attempts);
        let policy: &dyn RetryPolicy = self
            .options
            .retry
            .as_deref()
            .unwrap_or_else(|| self.synctera.retry_policy());
        if !policy.repeats(&failure) {
            return None;
        }
        let asked = match failed {
            Outcome::Refused(refusal) => refusal.retry_after,
            _ => None,
        };
        let wait =
            self.synctera
                .settings()
                .backoff
                .wait(self.info.attempts, asked, fastrand::f64())?;
        let left = self
            .deadline
            .saturating_duration_since(self.synctera.time().now());
        if wait >= left || !self.synctera.budget().take() {
            return None;
        }
        tracing::info!(
            attempt = self.info.attempts,
            reason = condition.as_str(),
            "repeated with the same key"
        );
        Some(wait)
    }

    async fn attempt<O: Operation>(&self, operation: &O) -> Outcome<O::Output> {
        let time = self.synctera.time();
        let left = self.deadline.saturating_duration_since(time.now());
        if left.is_zero() {
            return Outcome::NotSent(NotSentReason::Deadline);
        }
        let attempt = Attempt::new(&O::META, self.info.attempts);
        let headers = match self.headers().await {
            Ok(headers) => headers,
            Err(reason) => return Outcome::NotSent(reason),
        };
        for observer in self.synctera.observers() {
            observer.before_request(&attempt);
        }
        let settings = self.synctera.settings();
        let streams = O::META.answer == AnswerKind::Bytes;
        let capture = Arc::new(Capture::new(
            self.synctera.http().clone(),
            settings.largest_body,
            streams,
        ));
        let context = Context::new()
            .with_headers(headers)
            .with_transport(capture.clone());
        let client = O::Client::for_call(
            &self.synctera.base_of(O::Client::API),
            self.synctera.http().clone(),
            context,
        );
        let begun = time.now();
        let sent = tokio::select! {
            biased;
            sent = operation.send(&client) => Some(sent),
            () = time.sleep(left.min(settings.attempt_timeout)) => None,
        };
        let latency = time.now().saturating_duration_since(begun);
        let outcome = outcome(sent, capture.take(), time);
        if let Some(status) = outcome.status() {
            for observer in self.synctera.observers() {
                observer.after_response(&attempt, status, latency);
            }
        }
        tracing::debug!(
            attempt = attempt.number,
            status = outcome.status().map(|status| status.as_u16()),
            latency_ms = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX),
            "attempt"
        );
        outcome
    }

    async fn headers(&self) -> Result<HeaderMap, NotSentReason> {
        let key = self
            .synctera
            .credentials()
            .api_key()
            .await
            .map_err(|_| NotSentReason::Credentials)?;
        let mut headers = self.options.headers.clone();
        headers.insert(
            AUTHORIZATION,
            key.authorization()
                .map_err(|_| NotSentReason::Credentials)?,
        );
        if let Some(key) = &self.info.idempotency_key {
            let value = key.header().ok_or(NotSentReason::Build)?;
            headers.insert(HeaderName::from_static("idempotency-key"), value);
        }
        Ok(headers)
    }
}

/// Puts together what the raw client and the capture say.
fn outcome<T>(
    sent: Option<Result<ResponseValue<T>, SendError>>,
    captured: Option<Captured>,
    time: &dyn crate::time::Time,
) -> Outcome<T> {
    match (sent, captured) {
        // The time was over before there was an answer.
        (None, _) => Outcome::NoAnswer(NoAnswerReason::Timeout, None),
        (
            Some(Ok(value)),
            Some(Captured::Answer {
                status,
                headers,
                body,
            }),
        ) => Outcome::Done {
            value: value.into_inner(),
            status,
            headers,
            body,
        },
        (Some(Ok(value)), Some(Captured::Stream { status, headers })) => Outcome::Done {
            value: value.into_inner(),
            status,
            headers,
            body: Bytes::new(),
        },
        (Some(Err(SendError::Parameter(error))), _) => {
            Outcome::Invalid(InvalidReason::Parameter(error))
        }
        (Some(Err(SendError::Body(form))), _) => Outcome::Invalid(InvalidReason::Body(form)),
        (Some(_), Some(captured)) => Outcome::of(captured, time),
        // The raw client has given up before anything was sent.
        (Some(_), None) => Outcome::NotSent(NotSentReason::Build),
    }
}
