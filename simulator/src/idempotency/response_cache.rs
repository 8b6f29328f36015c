//! Tier A: the first answer to a key is given again.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::Fingerprint;
use crate::server::Answer;

/// How long an answer is given again.
pub(crate) const LIFETIME: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// What is known about a key.
#[derive(Debug)]
pub(crate) enum Lookup {
    /// Not used, or too long ago.
    Free,
    /// The same request has been answered with this.
    Answered(Answer),
    /// The same request is still being executed.
    Running,
    /// The key belongs to a different request.
    OtherRequest,
}

#[derive(Debug)]
enum Progress {
    Running,
    Answered { answer: Answer, at: SystemTime },
}

/// Answers by key.
#[derive(Debug, Default)]
pub(crate) struct ResponseCache {
    entries: HashMap<String, (Fingerprint, Progress)>,
}

impl ResponseCache {
    /// Looks a key up and drops its answer if it is too old.
    pub(crate) fn look_up(&mut self, key: &str, request: &Fingerprint, now: SystemTime) -> Lookup {
        let Some((first, progress)) = self.entries.get(key) else {
            return Lookup::Free;
        };
        if let Progress::Answered { at, .. } = progress {
            // A clock set back counts as no time passed.
            if now.duration_since(*at).unwrap_or_default() >= LIFETIME {
                self.entries.remove(key);
                return Lookup::Free;
            }
        }
        match progress {
            _ if first != request => Lookup::OtherRequest,
            Progress::Running => Lookup::Running,
            Progress::Answered { answer, .. } => Lookup::Answered(answer.clone()),
        }
    }

    /// Reserves a key for a request that is about to be executed.
    pub(crate) fn reserve(&mut self, key: &str, request: Fingerprint) {
        self.entries
            .insert(key.to_owned(), (request, Progress::Running));
    }

    /// Keeps the answer to a reserved key, or frees the key if such an answer is not kept.
    pub(crate) fn keep(&mut self, key: &str, answer: &Answer, now: SystemTime) {
        if !is_kept(answer) {
            self.free(key);
        } else if let Some((_, progress)) = self.entries.get_mut(key) {
            *progress = Progress::Answered {
                answer: answer.clone(),
                at: now,
            };
        }
    }

    /// Forgets a key.
    pub(crate) fn free(&mut self, key: &str) {
        self.entries.remove(key);
    }
}

/// Refusals are kept like successes; what the server could not do, and too many requests, are not.
fn is_kept(answer: &Answer) -> bool {
    !answer.status.is_server_error() && answer.status != StatusCode::TOO_MANY_REQUESTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::Method;

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    fn request(payload: &'static str) -> Fingerprint {
        let payload = Bytes::from_static(payload.as_bytes());
        Fingerprint {
            method: Method::POST,
            target: "/v0/persons".into(),
            payload,
        }
    }

    fn answered(status: u16) -> ResponseCache {
        let mut cache = ResponseCache::default();
        cache.reserve("k", request("{}"));
        let status = StatusCode::from_u16(status).unwrap();
        cache.keep(
            "k",
            &Answer::new(status, "application/json", "first"),
            START,
        );
        cache
    }

    #[test]
    fn successes_and_refusals_are_kept() {
        for status in [200, 201, 204, 400, 404, 409, 422] {
            let lookup = answered(status).look_up("k", &request("{}"), START);
            assert!(matches!(lookup, Lookup::Answered(answer) if answer.status == status));
        }
    }

    #[test]
    fn failures_and_too_many_requests_are_not_kept() {
        for status in [429, 500, 502, 503, 504] {
            let lookup = answered(status).look_up("k", &request("{}"), START);
            assert!(matches!(lookup, Lookup::Free), "{status}");
        }
    }

    #[test]
    fn an_answer_lives_for_seven_days() {
        let just_before = START + LIFETIME - Duration::from_nanos(1);
        let mut cache = answered(201);
        assert!(matches!(
            cache.look_up("k", &request("{}"), just_before),
            Lookup::Answered(_)
        ));
        assert!(matches!(
            cache.look_up("k", &request("{}"), START + LIFETIME),
            Lookup::Free
        ));
        assert!(matches!(
            answered(201).look_up("k", &request("{}"), START - Duration::from_secs(1)),
            Lookup::Answered(_)
        ));
    }

    #[test]
    fn another_request_with_the_key_is_noticed_while_running_and_afterwards() {
        let mut cache = ResponseCache::default();
        cache.reserve("k", request("{}"));
        assert!(matches!(
            cache.look_up("k", &request("{}"), START),
            Lookup::Running
        ));
        assert!(matches!(
            cache.look_up("k", &request("[]"), START),
            Lookup::OtherRequest
        ));
        assert!(matches!(
            answered(200).look_up("k", &request("[]"), START),
            Lookup::OtherRequest
        ));
        let put = Fingerprint {
            method: Method::PUT,
            ..request("{}")
        };
        assert!(matches!(
            answered(200).look_up("k", &put, START),
            Lookup::OtherRequest
        ));
        let elsewhere = Fingerprint {
            target: "/v0/accounts".into(),
            ..request("{}")
        };
        assert!(matches!(
            answered(200).look_up("k", &elsewhere, START),
            Lookup::OtherRequest
        ));
    }

    #[test]
    fn an_expired_key_may_carry_another_request() {
        let mut cache = answered(200);
        assert!(matches!(
            cache.look_up("k", &request("[]"), START + LIFETIME),
            Lookup::Free
        ));
    }
}
