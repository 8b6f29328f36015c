//! Faults to come, and how many there were.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::read;
use crate::errors::{ApiError, codes};
use crate::faults::{ErrorFormat, Fault, FaultKind, FaultPlan, Moment, RetryAfter, Script};
use crate::server::App;

/// Faults by probability. What is not given is as in [`FaultPlan::random`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    probability: f64,
    /// Kinds with their weights; all of them equally often, unless given.
    weights: Option<BTreeMap<FaultKind, u32>>,
    latency_max_milliseconds: Option<u64>,
    retry_after: Option<When>,
}

/// Faults for particular requests, in order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    /// Any method and path, unless both are given.
    on: Option<Target>,
    /// Null leaves a request alone.
    steps: Vec<Option<Step>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    method: String,
    path: String,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Step {
    Latency {
        milliseconds: u64,
    },
    TooManyRequests {
        #[serde(default)]
        retry_after: When,
    },
    ServerErrorBefore(Status),
    ServerErrorAfterCommit(Status),
    ResetBeforeRead,
    ResetAfterCommit,
    TruncatedBody,
    UnknownEnumValues,
    ExtraFields,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct When {
    body: Option<u64>,
    header: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    status: u16,
    #[serde(default)]
    is_html: bool,
}

/// How many of each kind have struck.
pub(super) fn counters(app: &App, _: &[u8]) -> Result<Value, ApiError> {
    let counters: BTreeMap<FaultKind, u64> = app.state().counters.iter().collect();
    Ok(json!({"struck": counters}))
}

/// Replaces all faults to come.
pub(super) fn replace(app: &App, body: &[u8]) -> Result<Value, ApiError> {
    let Plan {
        probability,
        weights,
        latency_max_milliseconds,
        retry_after,
    } = read(body)?;
    let mut plan = FaultPlan::random(probability);
    if let Some(weights) = weights {
        plan = plan.only([]);
        for (kind, weight) in weights {
            plan = plan.weight(kind, weight);
        }
    }
    if let Some(longest) = latency_max_milliseconds {
        plan = plan.latency_max(Duration::from_millis(longest));
    }
    if let Some(when) = retry_after {
        plan = plan.retry_after(when.into());
    }
    app.state().faults = plan;
    Ok(Value::Null)
}

/// Adds a script to the faults to come.
pub(super) fn add_script(app: &App, body: &[u8]) -> Result<Value, ApiError> {
    let Steps { on, steps } = read(body)?;
    let mut script = match on {
        Some(target) => Script::on(&target.method, &target.path),
        None => Script::on_any(),
    };
    for step in steps {
        script = match step {
            Some(step) => script.then(step.try_into()?),
            None => script.then_none(),
        };
    }
    app.state().faults.add_script(script);
    Ok(Value::Null)
}

impl From<When> for RetryAfter {
    fn from(when: When) -> Self {
        Self {
            body: when.body,
            header: when.header,
        }
    }
}

impl TryFrom<Step> for Fault {
    type Error = ApiError;

    fn try_from(step: Step) -> Result<Self, ApiError> {
        Ok(match step {
            Step::Latency { milliseconds } => Self::Latency(Duration::from_millis(milliseconds)),
            Step::TooManyRequests { retry_after } => Self::TooManyRequests(retry_after.into()),
            Step::ServerErrorBefore(status) => status.into_fault(Moment::Before)?,
            Step::ServerErrorAfterCommit(status) => status.into_fault(Moment::AfterCommit)?,
            Step::ResetBeforeRead => Self::ResetBeforeRead,
            Step::ResetAfterCommit => Self::ResetAfterCommit,
            Step::TruncatedBody => Self::TruncatedBody,
            Step::UnknownEnumValues => Self::UnknownEnumValues,
            Step::ExtraFields => Self::ExtraFields,
        })
    }
}

impl Status {
    fn into_fault(self, moment: Moment) -> Result<Fault, ApiError> {
        let status = StatusCode::from_u16(self.status)
            .ok()
            .filter(StatusCode::is_server_error)
            .ok_or_else(|| ApiError::new(codes::BAD_REQUEST_BODY, "`status` is not 500 to 599"))?;
        let format = if self.is_html {
            ErrorFormat::Html
        } else {
            ErrorFormat::Json
        };
        Ok(Fault::ServerError {
            status,
            format,
            moment,
        })
    }
}
