//! The loop: one attempt after the other until there is an answer, or no reason to go on.

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;
use synctera_runtime::Operation;
use tracing::Instrument;

use super::begin::Run;
use super::options::Options;
use super::outcome::Outcome;
use super::reread::reread;
use super::response::{Meta, Response};
use crate::client::Synctera;
use crate::error::Error;
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
                    return match reread::<O>(&body) {
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
}
