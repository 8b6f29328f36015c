//! One attempt: a request with its headers, and what has become of it.

use reqwest::Request;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName};
use synctera_runtime::{Operation, RequestError, ResponseKind};

use super::begin::Run;
use super::exchange::{Exchanged, exchange};
use super::outcome::Outcome;
use crate::error::kinds::{InvalidReason, NoAnswerReason, NotSentReason};
use crate::observe::Attempt;

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
        let http = self.synctera.http();
        let base = self.synctera.base_of(O::META.api);
        let mut request = match operation.request(http, &base) {
            Ok(request) => request,
            Err(error) => return refused(error),
        };
        replace_headers(&mut request, &headers);
        let streams = O::META.response == ResponseKind::Stream;
        let begun = time.now();
        let exchanged = tokio::select! {
            biased;
            exchanged = exchange(http, request, settings.largest_body, streams) => exchanged,
            // The time was over before there was an answer.
            () = time.sleep(left.min(settings.attempt_timeout)) => {
                Exchanged::NoAnswer(NoAnswerReason::Timeout, None)
            }
        };
        let latency = time.now().saturating_duration_since(begun);
        let outcome = Outcome::of::<O>(exchanged, time);
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

/// What cannot be sent as it is.
fn refused<T>(error: RequestError) -> Outcome<T> {
    match error {
        RequestError::Parameter(error) => Outcome::Invalid(InvalidReason::Parameter(error)),
        RequestError::Body(form) => Outcome::Invalid(InvalidReason::Body(form)),
        _ => Outcome::NotSent(NotSentReason::Build),
    }
}

/// Puts the call's headers in place of those of the same name.
fn replace_headers(request: &mut Request, headers: &HeaderMap) {
    let all = request.headers_mut();
    for name in headers.keys() {
        all.remove(name);
    }
    for (name, value) in headers {
        all.append(name, value.clone());
    }
}
