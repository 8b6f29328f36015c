//! One attempt: a request with its headers, and what has become of it.

use std::sync::Arc;

use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName};
use synctera_api::support::{AnswerKind, Context, Operation, RawClient, SendError};

use super::begin::Run;
use super::capture::{Capture, Captured};
use super::outcome::Outcome;
use crate::error::kinds::{InvalidReason, NoAnswerReason, NotSentReason};
use crate::observe::Attempt;
use crate::time::Time;

impl Run<'_> {
    pub(super) async fn attempt<O: Operation>(&self, operation: &O) -> Outcome<O::Output> {
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
    time: &dyn Time,
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
