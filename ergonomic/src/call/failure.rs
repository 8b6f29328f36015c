//! What a failed call is told as.

use bytes::Bytes;
use reqwest::StatusCode;
use synctera_runtime::{Operation, Tier};

use super::begin::Run;
use super::outcome::{Outcome, Refusal};
use crate::error::decode::DecodeReason;
use crate::error::kinds::NotSentReason;
use crate::error::{ApiError, DecodeFailure, Error, ErrorCode, InvalidRequest, NoAnswer, NotSent};
use crate::idempotency::{AppliedTransaction, IdempotencyKey, Payload};

impl Run<'_> {
    pub(super) fn unreadable<O: Operation>(&self, status: StatusCode, body: Bytes) -> Error {
        let reason = if body.is_empty() {
            DecodeReason::Empty
        } else {
            // Only now the path is worth a second reading.
            match O::decode(&body) {
                Err(error) => DecodeReason::Json(error),
                Ok(_) => DecodeReason::Other,
            }
        };
        Error::Decode(Box::new(DecodeFailure {
            call: self.info.clone(),
            status,
            reason,
            body,
        }))
    }

    /// The error of a key that was used: what was done under it, and whether it is this request.
    pub(super) async fn already_applied<O: Operation>(&self, operation: &O) -> Error {
        let call = Box::new(self.info.clone());
        let Some(key) = self.info.idempotency_key.clone() else {
            // A read has no key that could be a duplicate.
            return self.error::<()>(Outcome::NotSent(NotSentReason::Build));
        };
        let transactions = if O::META.safety.tier == Tier::Ledger {
            self.look_up(&key).await
        } else {
            Vec::new()
        };
        let payload = Payload::of(operation);
        let internal = O::META.id == "createInternalTransfer";
        let another = !transactions.is_empty()
            && transactions
                .iter()
                .all(|found| payload.contradicts(found, internal));
        if another {
            return Error::KeyReusedForOtherPayload {
                key,
                transactions,
                call,
            };
        }
        Error::AlreadyApplied {
            key,
            transactions,
            call,
        }
    }

    #[cfg(feature = "v0")]
    async fn look_up(&self, key: &IdempotencyKey) -> Vec<AppliedTransaction> {
        // Boxed, since looking up is a call itself. A failure leaves the answer as it is: done.
        Box::pin(crate::idempotency::look_up(self.synctera, key))
            .await
            .unwrap_or_default()
    }

    #[cfg(not(feature = "v0"))]
    async fn look_up(&self, _: &IdempotencyKey) -> Vec<AppliedTransaction> {
        Vec::new()
    }

    pub(super) fn error<T>(&self, outcome: Outcome<T>) -> Error {
        let call = self.info.clone();
        match outcome {
            Outcome::Invalid(reason) => {
                Error::InvalidRequest(Box::new(InvalidRequest { call, reason }))
            }
            Outcome::NotSent(reason) => Error::NotSent(Box::new(NotSent { call, reason })),
            Outcome::NoAnswer(reason, _) => Error::NoAnswer(Box::new(NoAnswer { call, reason })),
            Outcome::Refused(refusal) => {
                let Refusal {
                    status,
                    body,
                    retry_after,
                } = *refusal;
                let reused = body.code == Some(ErrorCode::IdempotencyInvalidReuse);
                let error = Box::new(ApiError {
                    call,
                    status,
                    body,
                    retry_after,
                });
                if reused {
                    Error::InvalidKeyReuse(error)
                } else {
                    Error::Api(error)
                }
            }
            // These have been dealt with where they came up.
            Outcome::Done { status, body, .. } | Outcome::Unreadable { status, body, .. } => {
                Error::Decode(Box::new(DecodeFailure {
                    call,
                    status,
                    reason: DecodeReason::Other,
                    body,
                }))
            }
        }
    }
}
