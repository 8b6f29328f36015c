//! Decides whether a write is executed, and remembers what came of it.

use std::time::SystemTime;

use super::ledger_keys::{LedgerKeys, Scope};
use super::response_cache::{Lookup, ResponseCache};
use super::{Fingerprint, IdempotencyRules, LedgerReplay};
use crate::errors::{ApiError, codes};
use crate::server::Answer;

/// How repetitions of a write are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tier {
    /// Tier A.
    General,
    /// Tier B, with the kind of resource it creates.
    Ledger(Scope),
}

/// Whether to execute a write.
#[derive(Debug)]
pub(crate) enum Admission {
    /// Yes; the key, if any, is reserved until [`Registry::settle`].
    Execute,
    /// No: it was executed before, and this was the answer.
    Replay(Answer),
    /// No.
    Refuse(ApiError),
}

/// Both tiers together.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    rules: IdempotencyRules,
    answers: ResponseCache,
    used_up: LedgerKeys,
}

impl Registry {
    /// An empty registry.
    pub(crate) fn new(rules: IdempotencyRules) -> Self {
        Self {
            rules,
            ..Self::default()
        }
    }

    /// Asks whether to execute `request`.
    pub(crate) fn admit(
        &mut self,
        tier: Tier,
        key: Option<&str>,
        request: &Fingerprint,
        now: SystemTime,
    ) -> Admission {
        let Some(key) = key else {
            return match tier {
                Tier::General => Admission::Execute,
                Tier::Ledger(_) => Admission::Refuse(missing_key()),
            };
        };
        // First of all, because a key that moved money stays used up whatever is sent with it.
        if let Tier::Ledger(scope) = tier
            && self.used_up.is_used(scope, key)
        {
            return Admission::Refuse(self.duplicate());
        }
        match self.answers.look_up(key, request, now) {
            Lookup::Free => {
                self.answers.reserve(key, request.clone());
                Admission::Execute
            }
            Lookup::Answered(answer) => Admission::Replay(answer),
            Lookup::Running => Admission::Refuse(self.concurrent_use()),
            Lookup::OtherRequest => Admission::Refuse(invalid_reuse()),
        }
    }

    /// Tells what came of an executed write. To be called under the same lock as the write itself,
    /// so that nobody sees the one without the other.
    pub(crate) fn settle(
        &mut self,
        tier: Tier,
        key: Option<&str>,
        answer: &Answer,
        now: SystemTime,
    ) {
        let Some(key) = key else { return };
        match tier {
            Tier::Ledger(scope)
                if answer.status.is_success()
                    && self.rules.ledger_replay == LedgerReplay::Duplicate =>
            {
                self.used_up.use_up(scope, key.to_owned());
                self.answers.free(key);
            }
            _ => self.answers.keep(key, answer, now),
        }
    }

    fn duplicate(&self) -> ApiError {
        ApiError::new(codes::DUPLICATE_RESOURCE, "duplicate idempotency key")
            .with_shown_code(self.rules.duplicate_code.clone())
    }

    fn concurrent_use(&self) -> ApiError {
        let detail = "a request with this idempotency key is still running";
        ApiError::new(codes::IDEMPOTENCY_CONCURRENT_USE, detail)
            .with_status(self.rules.concurrent_use.status())
    }
}

fn missing_key() -> ApiError {
    ApiError::new(codes::BAD_REQUEST, "missing Idempotency-Key header")
}

fn invalid_reuse() -> ApiError {
    let detail = "this idempotency key belongs to another request";
    ApiError::new(codes::IDEMPOTENCY_INVALID_REUSE, detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ApiVersion;
    use crate::idempotency::ConcurrentUseStatus;
    use bytes::Bytes;
    use http::{Method, StatusCode};
    use std::time::Duration;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;
    const LEDGER: Tier = Tier::Ledger(Scope::Posted);

    fn request(payload: &'static str) -> Fingerprint {
        let payload = Bytes::from_static(payload.as_bytes());
        Fingerprint {
            method: Method::POST,
            target: "/v0/x".into(),
            payload,
        }
    }

    /// Executes once with key `k` and payload `{}`, and is answered with `status`.
    fn after(rules: IdempotencyRules, tier: Tier, status: u16) -> Registry {
        let mut registry = Registry::new(rules);
        let first = registry.admit(tier, Some("k"), &request("{}"), NOW);
        assert!(matches!(first, Admission::Execute));
        let status = StatusCode::from_u16(status).unwrap();
        registry.settle(
            tier,
            Some("k"),
            &Answer::new(status, "application/json", "x"),
            NOW,
        );
        registry
    }

    fn refusal(admission: Admission) -> (u16, String) {
        let Admission::Refuse(error) = admission else {
            panic!("not refused: {admission:?}")
        };
        let answer = error.answer(ApiVersion::V0);
        (
            answer.status.as_u16(),
            String::from_utf8_lossy(&answer.body).into_owned(),
        )
    }

    #[test]
    fn a_ledger_write_needs_a_key_and_another_does_not() {
        let mut registry = Registry::default();
        let (status, body) = refusal(registry.admit(LEDGER, None, &request("{}"), NOW));
        assert_eq!(status, 400);
        assert!(body.contains("missing Idempotency-Key header"));
        for _ in 0..2 {
            let admission = registry.admit(Tier::General, None, &request("{}"), NOW);
            assert!(matches!(admission, Admission::Execute));
        }
    }

    #[test]
    fn a_ledger_key_is_used_up_for_ever_even_for_another_payload() {
        let mut registry = after(IdempotencyRules::default(), LEDGER, 200);
        let in_a_century = NOW + Duration::from_secs(100 * 365 * 86_400);
        for (payload, at) in [("{}", NOW), ("[]", NOW), ("{}", in_a_century)] {
            let (status, body) = refusal(registry.admit(LEDGER, Some("k"), &request(payload), at));
            assert_eq!(status, 409);
            assert!(body.contains("duplicate idempotency key"));
            assert!(!body.contains("\"code\""));
        }
    }

    #[test]
    fn the_duplicate_can_show_a_code() {
        let code = Some("DUPLICATE_RESOURCE".to_owned());
        let rules = IdempotencyRules {
            duplicate_code: code,
            ..IdempotencyRules::default()
        };
        let mut registry = after(rules, LEDGER, 200);
        let (_, body) = refusal(registry.admit(LEDGER, Some("k"), &request("{}"), NOW));
        assert!(body.contains("\"code\":\"DUPLICATE_RESOURCE\""));
    }

    #[test]
    fn a_refused_ledger_write_is_replayed_and_a_failed_one_executed_again() {
        let mut refused = after(IdempotencyRules::default(), LEDGER, 422);
        assert!(matches!(
            refused.admit(LEDGER, Some("k"), &request("{}"), NOW),
            Admission::Replay(answer) if answer.status == 422
        ));
        let mut failed = after(IdempotencyRules::default(), LEDGER, 503);
        let again = failed.admit(LEDGER, Some("k"), &request("{}"), NOW);
        assert!(matches!(again, Admission::Execute));
    }

    #[test]
    fn by_the_newer_reading_a_ledger_write_is_replayed_like_any_other() {
        let rules = IdempotencyRules {
            ledger_replay: LedgerReplay::FirstAnswer,
            ..Default::default()
        };
        let mut registry = after(rules, LEDGER, 200);
        assert!(matches!(
            registry.admit(LEDGER, Some("k"), &request("{}"), NOW),
            Admission::Replay(answer) if answer.status == 200
        ));
        let (status, _) = refusal(registry.admit(LEDGER, Some("k"), &request("[]"), NOW));
        assert_eq!(status, 422);
    }

    #[test]
    fn a_running_key_is_refused_with_the_chosen_status() {
        let choices = [
            (ConcurrentUseStatus::Conflict, 409),
            (ConcurrentUseStatus::UnprocessableEntity, 422),
        ];
        for (concurrent_use, expected) in choices {
            let rules = IdempotencyRules {
                concurrent_use,
                ..IdempotencyRules::default()
            };
            let mut registry = Registry::new(rules);
            let _ = registry.admit(LEDGER, Some("k"), &request("{}"), NOW);
            let (status, body) = refusal(registry.admit(LEDGER, Some("k"), &request("{}"), NOW));
            assert_eq!(status, expected);
            assert!(body.contains("IDEMPOTENCY_CONCURRENT_USE"));
        }
    }
}
