// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `apple_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `applepay_csr_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayCertificateSigningRequest {
    /// Pattern `^merchant\.com\.[a-zA-Z0-9\-\.]+$`.
    pub merchant_id: String,
    pub organization_name: String,
}

record! { ApplePayCertificateSigningRequest {
    0 required show merchant_id;
    1 required hide organization_name;
} }

impl ApplePayCertificateSigningRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(merchant_id: impl Into<String>, organization_name: impl Into<String>) -> Self {
        Self {
            merchant_id: merchant_id.into(),
            organization_name: organization_name.into(),
        }
    }
}
