//! One event on its way to one subscriber.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock::timestamp;

/// Retries go on this long after the first attempt.
const GIVE_UP_AFTER: Duration = Duration::from_secs(55 * 60 * 60);
/// The schedule is not published; this one doubles from ten seconds to an hour.
const FIRST_PAUSE: Duration = Duration::from_secs(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

/// What was sent and what came back.
#[derive(Debug, Clone)]
pub(crate) struct Attempt {
    pub(crate) sent: SystemTime,
    pub(crate) answered: SystemTime,
    /// The status, if there was an answer.
    pub(crate) status: Option<u16>,
    /// The answer's body, or why there was none.
    pub(crate) body: String,
}

/// How far a delivery has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Waiting(SystemTime),
    Underway,
    Delivered,
    GivenUp,
}

/// An event for a subscriber.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) id: Uuid,
    /// Its place among all deliveries.
    pub(crate) number: u64,
    pub(crate) webhook_id: Uuid,
    pub(crate) url: String,
    pub(crate) metadata: String,
    /// Version 1 calls the resource and what changed differently.
    pub(crate) is_v1: bool,
    pub(crate) event_type: String,
    pub(crate) at: SystemTime,
    pub(crate) resource_id: Option<Uuid>,
    /// The resource and what changed, each as JSON in a text.
    pub(crate) resource: Option<String>,
    pub(crate) changed: Option<String>,
    pub(crate) state: State,
    pub(crate) history: Vec<Attempt>,
}

impl Delivery {
    /// The body that is sent.
    pub(crate) fn body(&self) -> Value {
        let (resource, changed) = if self.is_v1 {
            ("resource", "changed_fields")
        } else {
            ("event_resource", "event_resource_changed_fields")
        };
        let mut body = json!({
            "id": self.id,
            "event_time": timestamp(self.at),
            "metadata": self.metadata,
            "type": self.event_type,
            "url": self.url,
            "webhook_id": self.webhook_id,
        });
        if let Some(text) = &self.resource {
            body[resource] = json!(text);
            // Without a former state nothing has changed.
            body[changed] = json!(self.changed.as_deref().unwrap_or("{}"));
        }
        if let Some(id) = self.resource_id {
            body["resource_id"] = json!(id);
        }
        body
    }

    /// The event as the API lists it; both versions name its members alike.
    pub(crate) fn show(&self) -> Value {
        let mut shown = Self {
            is_v1: false,
            ..self.clone()
        }
        .body();
        shown["status"] = json!(self.status());
        let history: Vec<Value> = self.history.iter().map(show_attempt).collect();
        shown["response_history"] = json!(history);
        shown
    }

    pub(crate) fn status(&self) -> &'static str {
        match self.state {
            State::Delivered => "SUCCESS",
            State::GivenUp => "FAILED",
            State::Waiting(_) if !self.history.is_empty() => "RETRYING",
            State::Waiting(_) | State::Underway => "RUNNING",
        }
    }

    /// Notes what came of an attempt and decides what is next. Only 200 is promised to count as
    /// success.
    pub(crate) fn attempted(&mut self, attempt: Attempt) {
        let now = attempt.answered;
        let is_delivered = attempt.status == Some(200);
        self.history.push(attempt);
        let first = self.history.first().map_or(now, |attempt| attempt.sent);
        let next = now
            .checked_add(pause_after(self.history.len()))
            .unwrap_or(now);
        let is_too_late = next
            .duration_since(first)
            .is_ok_and(|since| since > GIVE_UP_AFTER);
        self.state = match (is_delivered, is_too_late) {
            (true, _) => State::Delivered,
            (false, true) => State::GivenUp,
            (false, false) => State::Waiting(next),
        };
    }
}

fn pause_after(attempts: usize) -> Duration {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
    let factor = 2_u32.checked_pow(doublings).unwrap_or(u32::MAX);
    FIRST_PAUSE.saturating_mul(factor).min(LONGEST_PAUSE)
}

fn show_attempt(attempt: &Attempt) -> Value {
    let mut shown = json!({
        "sent_time": timestamp(attempt.sent),
        "response_time": timestamp(attempt.answered),
        "response_body": attempt.body,
    });
    if let Some(status) = attempt.status {
        shown["code"] = json!(status);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_doubles_up_to_an_hour() {
        let pauses: Vec<u64> = [1, 2, 3, 9, 10, 100]
            .into_iter()
            .map(|attempts| pause_after(attempts).as_secs())
            .collect();
        assert_eq!(pauses, [10, 20, 40, 2560, 3600, 3600]);
    }
}
