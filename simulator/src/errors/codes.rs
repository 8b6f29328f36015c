//! The error codes the simulator answers with.

/// One of Synctera's error codes with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code {
    /// The machine-readable name.
    pub(crate) name: &'static str,
    /// The HTTP status.
    pub(crate) status: u16,
    /// Last part of v0's `type` URL.
    pub(crate) slug: &'static str,
    /// v0's `title`.
    pub(crate) title: &'static str,
}

const fn code(name: &'static str, status: u16, slug: &'static str, title: &'static str) -> Code {
    Code {
        name,
        status,
        slug,
        title,
    }
}

pub(crate) const ACCOUNT_NOT_FOUND: &Code =
    &code("ACCOUNT_NOT_FOUND", 400, "not-found", "Not Found");
pub(crate) const BAD_QUERY_PARAMETER: &Code = &code(
    "BAD_QUERY_PARAMETER",
    400,
    "bad-request-query",
    "Bad Request Query Parameter",
);
pub(crate) const BAD_REQUEST: &Code = &code("BAD_REQUEST", 400, "bad-request", "Bad Request");
pub(crate) const BAD_REQUEST_BODY: &Code = &code(
    "BAD_REQUEST_BODY",
    400,
    "bad-request-body",
    "Bad Request Body",
);
pub(crate) const FEATURE_NOT_AVAILABLE: &Code =
    &code("FEATURE_NOT_AVAILABLE", 400, "bad-request", "Bad Request");
pub(crate) const UNAUTHENTICATED: &Code =
    &code("UNAUTHENTICATED", 401, "unauthenticated", "Unauthenticated");
pub(crate) const RESOURCE_NOT_FOUND: &Code =
    &code("RESOURCE_NOT_FOUND", 404, "not-found", "Not Found");
pub(crate) const DUPLICATE_RESOURCE: &Code =
    &code("DUPLICATE_RESOURCE", 409, "duplicate", "Duplicate Resource");
pub(crate) const BALANCE_VIOLATION: &Code =
    &code("BALANCE_VIOLATION", 422, "rule-violation", "Rule Violation");
pub(crate) const IDEMPOTENCY_CONCURRENT_USE: &Code =
    &code("IDEMPOTENCY_CONCURRENT_USE", 422, "conflict", "Conflict");
pub(crate) const IDEMPOTENCY_INVALID_REUSE: &Code = &code(
    "IDEMPOTENCY_INVALID_REUSE",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const INSUFFICIENT_FUNDS: &Code = &code(
    "INSUFFICIENT_FUNDS",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const INVALID_STATUS: &Code = &code(
    "INVALID_STATUS",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const TOO_MANY_REQUESTS: &Code = &code(
    "TOO_MANY_REQUESTS",
    429,
    "too-many-requests",
    "Too Many Requests",
);
pub(crate) const INTERNAL_ERROR: &Code = &code(
    "INTERNAL_ERROR",
    500,
    "internal-server-error",
    "Internal Server Error",
);
pub(crate) const NOT_IMPLEMENTED: &Code =
    &code("NOT_IMPLEMENTED", 501, "not-implemented", "Not Implemented");
pub(crate) const GATEWAY_TIMEOUT: &Code =
    &code("GATEWAY_TIMEOUT", 504, "gateway-timeout", "Gateway Timeout");
pub(crate) const ACCOUNT_CLOSED: &Code = &code(
    "ACCOUNT_CLOSED",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const BUSINESS_NOT_FOUND: &Code =
    &code("BUSINESS_NOT_FOUND", 400, "not-found", "Not Found");
pub(crate) const CUSTOMER_NOT_FOUND: &Code =
    &code("CUSTOMER_NOT_FOUND", 400, "not-found", "Not Found");
pub(crate) const BUSINESS_NOT_VERIFIED: &Code = &code(
    "BUSINESS_NOT_VERIFIED",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const CUSTOMER_NOT_VERIFIED: &Code = &code(
    "CUSTOMER_NOT_VERIFIED",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const IMPROPER_CUSTOMER_STATUS: &Code = &code(
    "IMPROPER_CUSTOMER_STATUS",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const IMPROPER_ACCOUNT_STATUS: &Code = &code(
    "IMPROPER_ACCOUNT_STATUS",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const IMPROPER_ACCOUNT_ACCESS_STATUS: &Code = &code(
    "IMPROPER_ACCOUNT_ACCESS_STATUS",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const PAYMENT_RAIL_NOT_ENABLED: &Code = &code(
    "PAYMENT_RAIL_NOT_ENABLED",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
pub(crate) const WIPE_NOT_ENABLED: &Code = &code(
    "WIPE_NOT_ENABLED",
    422,
    "unprocessable-entity",
    "Unprocessable Entity",
);
