//! Synctera's error codes, each with our advice in one line.

use std::fmt;

macro_rules! error_codes {
    ($($variant:ident = $code:literal, $advice:literal;)*) => {
        /// Synctera's machine-readable code of an error.
        ///
        /// New codes come without notice: an unknown one is kept in `Unrecognized`.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $(#[doc = concat!("`", $code, "`: ", $advice, ".")] $variant,)*
            /// A code that this release does not know.
            Unrecognized(String),
        }

        impl ErrorCode {
            /// Every code that this release knows.
            pub const KNOWN: &'static [&'static str] = &[$($code),*];

            /// The code as the server writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Unrecognized(code) => code,
                }
            }

            /// What to do, in one line; none for a code that this release does not know.
            #[must_use]
            pub fn advice(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($advice),)*
                    Self::Unrecognized(_) => None,
                }
            }
        }

        impl From<String> for ErrorCode {
            fn from(code: String) -> Self {
                match code.as_str() {
                    $($code => Self::$variant,)*
                    _ => Self::Unrecognized(code),
                }
            }
        }
    };
}

error_codes! {
    AccountClosed = "ACCOUNT_CLOSED", "the account is closed; use another one";
    AccountNotFound = "ACCOUNT_NOT_FOUND", "the body names an account that does not exist here";
    ApplicationNotFound = "APPLICATION_NOT_FOUND", "the body names an application that does not exist here";
    BadConfiguration = "BAD_CONFIGURATION", "the workspace is not set up for this; ask Synctera";
    BadQueryParameter = "BAD_QUERY_PARAMETER", "a query parameter is wrong; see the fields named here";
    BadRequest = "BAD_REQUEST", "the request is wrong; see the server's detail";
    BadRequestBody = "BAD_REQUEST_BODY", "the body is wrong; see the fields named here";
    BadRequestQuery = "BAD_REQUEST_QUERY", "a query parameter is wrong; see the fields named here";
    BalanceViolation = "BALANCE_VIOLATION", "the balance would leave its limits";
    BusinessNotFound = "BUSINESS_NOT_FOUND", "the body names a business that does not exist here";
    BusinessNotVerified = "BUSINESS_NOT_VERIFIED", "verify the business first";
    CustomerNotFound = "CUSTOMER_NOT_FOUND", "the body names a customer who does not exist here";
    CustomerNotVerified = "CUSTOMER_NOT_VERIFIED", "verify the customer first";
    DuplicateResource = "DUPLICATE_RESOURCE", "such a thing exists; read it instead of creating it";
    FeatureNotAvailable = "FEATURE_NOT_AVAILABLE", "the feature is not part of this workspace; ask Synctera";
    Forbidden = "FORBIDDEN", "the key may not do this; ask for the permission";
    GatewayTimeout = "GATEWAY_TIMEOUT", "the server took too long; call again with the same key";
    IdempotencyConcurrentUse = "IDEMPOTENCY_CONCURRENT_USE", "the first request with this key is still running; wait and use the same key";
    IdempotencyInvalidReuse = "IDEMPOTENCY_INVALID_REUSE", "the key was used for another request; find out why, then use a new key";
    ImproperAccountAccessStatus = "IMPROPER_ACCOUNT_ACCESS_STATUS", "the account's access status does not allow it";
    ImproperAccountCustomerRelationship = "IMPROPER_ACCOUNT_CUSTOMER_RELATIONSHIP", "the customer's relationship to the account does not allow it";
    ImproperAccountStatus = "IMPROPER_ACCOUNT_STATUS", "the account's status does not allow it";
    ImproperAncestorAccountAccessStatus = "IMPROPER_ANCESTOR_ACCOUNT_ACCESS_STATUS", "the access status of an account above does not allow it";
    ImproperAncestorAccountStatus = "IMPROPER_ANCESTOR_ACCOUNT_STATUS", "the status of an account above does not allow it";
    ImproperCustomerStatus = "IMPROPER_CUSTOMER_STATUS", "the customer's status does not allow it";
    InsufficientFunds = "INSUFFICIENT_FUNDS", "the account has too little money";
    InternalError = "INTERNAL_ERROR", "the server failed; call again with the same key";
    InvalidStatus = "INVALID_STATUS", "the status does not allow it; see the valid ones";
    InvalidTenancy = "INVALID_TENANCY", "the things named belong to different tenants";
    NotImplemented = "NOT_IMPLEMENTED", "the operation is not available yet";
    PartnerNotVerified = "PARTNER_NOT_VERIFIED", "the workspace itself is not verified; ask Synctera";
    PaymentRailCountryNotSupported = "PAYMENT_RAIL_COUNTRY_NOT_SUPPORTED", "the rail does not serve that country";
    PaymentRailNotEnabled = "PAYMENT_RAIL_NOT_ENABLED", "the account's template does not allow this rail";
    RequestCanceled = "REQUEST_CANCELED", "the request was given up on the way; call again with the same key";
    ResourceNotFound = "RESOURCE_NOT_FOUND", "there is no such thing at that address";
    SpendControlViolation = "SPEND_CONTROL_VIOLATION", "a spend control forbids it";
    SuspectedFraud = "SUSPECTED_FRAUD", "it was stopped as possible fraud; do not repeat it";
    TooManyRequests = "TOO_MANY_REQUESTS", "too many requests; wait and call again with the same key";
    UnableToTransact = "UNABLE_TO_TRANSACT", "the account cannot transact now; see the server's detail";
    Unauthenticated = "UNAUTHENTICATED", "check the API key and that it belongs to this environment";
    VendorTimeout = "VENDOR_TIMEOUT", "a vendor took too long; call again with the same key";
    WipeNotEnabled = "WIPE_NOT_ENABLED", "this workspace cannot be wiped; only sandboxes can";
}

impl ErrorCode {
    /// The code as it may stand in a log: an unknown one only if it looks like a code.
    pub(crate) fn for_people(&self) -> &str {
        let text = self.as_str();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plain = text.len() <= 64
            && digits <= 3
            && text
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        if plain { text } else { "unrecognized code" }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.for_people())
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.for_people())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_codes_round_trip_and_have_advice() {
        for code in ErrorCode::KNOWN {
            let read = ErrorCode::from((*code).to_owned());
            assert_eq!(read.as_str(), *code);
            assert!(
                read.advice().is_some_and(|advice| advice.len() > 10),
                "{code}"
            );
        }
    }

    #[test]
    fn unknown_codes_are_kept_and_only_shown_if_they_are_codes() {
        let code = ErrorCode::from("EXTERNAL_CARD_TRANSFER_3DS_REQUIRED".to_owned());
        assert_eq!(code.to_string(), "EXTERNAL_CARD_TRANSFER_3DS_REQUIRED");
        let code = ErrorCode::from("ssn 123-45-6789".to_owned());
        assert_eq!(code.as_str(), "ssn 123-45-6789");
        assert!(!format!("{code} {code:?}").contains("6789"));
    }
}
