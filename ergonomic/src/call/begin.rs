//! The beginning of a call: its key, and everything that keeps it from being sent at all.

use std::time::Instant;

use synctera_runtime::Operation;

use super::options::Options;
use crate::client::Synctera;
use crate::error::kinds::InvalidReason;
use crate::error::{CallInfo, Error, InvalidRequest};
use crate::idempotency::IdempotencyKey;
use crate::retry::Class;
use crate::validate::{Report, Validate};

/// One call, from its first attempt to its last.
pub(super) struct Run<'a> {
    pub(super) synctera: &'a Synctera,
    pub(super) options: &'a Options,
    pub(super) info: CallInfo,
    pub(super) class: Class,
    pub(super) deadline: Instant,
    /// What was found in the request and did not stop it.
    pub(super) report: Report,
}

impl<'a> Run<'a> {
    /// The call before its first attempt.
    ///
    /// # Errors
    /// A request that must not be sent.
    pub(super) fn new<O: Operation>(
        synctera: &'a Synctera,
        operation: &O,
        options: &'a Options,
    ) -> Result<Self, Error> {
        let class = Class::of(&O::META);
        let key = match (&options.key, class) {
            (Some(source), _) => Some(source.for_operation(O::META.id)),
            // A read is safe without one; a write always has one.
            (None, Class::Read) => None,
            (None, _) => Some(IdempotencyKey::random()),
        };
        let info = CallInfo {
            api: O::META.api,
            operation: O::META.id,
            attempts: 0,
            status: None,
            idempotency_key: key,
            is_write: class != Class::Read,
            unanswered_attempts: 0,
            is_repeatable: class != Class::Undeclared,
        };
        let refuse = |reason| {
            Err(Error::InvalidRequest(Box::new(InvalidRequest {
                call: info.clone(),
                reason,
            })))
        };
        if O::META.safety.sandbox_only && synctera.is_production() {
            return refuse(InvalidReason::SandboxOnly);
        }
        if let Some(limit) = too_large(operation) {
            return refuse(InvalidReason::TooLargeFile { limit });
        }
        if let Some(name) = &options.refused_header {
            return refuse(InvalidReason::Header(name.clone()));
        }
        let checks = options.checks.unwrap_or(synctera.settings().checks);
        let report = match operation.validate_with(checks) {
            Ok(report) => report,
            Err(report) => return refuse(InvalidReason::Violations(report)),
        };
        let total = options.timeout.unwrap_or(synctera.settings().total_timeout);
        let deadline = synctera.time().now() + total;
        Ok(Self {
            synctera,
            options,
            info,
            class,
            deadline,
            report,
        })
    }
}

/// The limit that the file of an upload exceeds.
fn too_large<O: Operation>(operation: &O) -> Option<u64> {
    let limit = O::UPLOAD_LIMIT?;
    let length = u64::try_from(operation.upload()?.content().len()).unwrap_or(u64::MAX);
    (length > limit).then_some(limit)
}
