// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `kyc_verification`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// `result` of [`CustomerVerificationResult`].
    pub enum CustomerVerificationDecision {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `PROVIDER_FAILURE`.
        ProviderFailure = "PROVIDER_FAILURE",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REVIEW`.
        Review = "REVIEW",
    }
}

/// Schema `customer_verify_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerVerificationOutcome {
    pub kyc_status: Option<CustomerKycStatus>,
    pub next_page_token: Option<String>,
    pub verifications: Option<Vec<CustomerVerificationResult>>,
}

record! { CustomerVerificationOutcome {
    0 optional show kyc_status;
    1 optional hide next_page_token;
    2 optional show verifications;
} }

/// Schema `customer_verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerVerificationRequest {
    pub customer_consent: bool,
    pub customer_ip_address: Option<String>,
    pub document_id: Option<String>,
    pub verification_type: Option<Vec<KycVerificationType>>,
}

record! { CustomerVerificationRequest {
    0 required show customer_consent;
    1 optional hide customer_ip_address;
    2 optional show document_id;
    3 optional show verification_type;
} }

impl CustomerVerificationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_consent: bool) -> Self {
        Self {
            customer_consent,
            customer_ip_address: Default::default(),
            document_id: Default::default(),
            verification_type: Default::default(),
        }
    }
}

setters!(CustomerVerificationRequest {
    into customer_ip_address: String,
    into document_id: String,
    many verification_type: KycVerificationType,
});

/// Schema `customer_verification_result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerVerificationResult {
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: VerificationId,
    /// Deprecated.
    pub issues: Option<Vec<String>>,
    /// Deprecated.
    pub raw_response: Option<VerificationRawResponse>,
    pub result: Option<CustomerVerificationDecision>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VerificationVendorResponse>,
    pub verification_time: Option<Timestamp>,
    pub verification_type: Option<KycVerificationType>,
}

record! { CustomerVerificationResult {
    0 optional show id;
    1 optional hide issues;
    2 optional hide raw_response;
    3 optional show result;
    4 optional hide vendor_info;
    5 optional show verification_time;
    6 optional show verification_type;
} }

/// Schema `customer_verification_result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerVerificationResultCreate {
    /// Deprecated.
    pub raw_response: Option<VerificationRawResponse>,
    pub result: CustomerVerificationDecision,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponseInput>,
    pub verification_time: Timestamp,
    pub verification_type: KycVerificationType,
}

record! { CustomerVerificationResultCreate {
    0 optional hide raw_response;
    1 required show result;
    2 optional hide vendor_info;
    3 required show verification_time;
    4 required show verification_type;
} }

impl CustomerVerificationResultCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        result: CustomerVerificationDecision,
        verification_time: impl Into<Timestamp>,
        verification_type: KycVerificationType,
    ) -> Self {
        Self {
            raw_response: Default::default(),
            result,
            vendor_info: Default::default(),
            verification_time: verification_time.into(),
            verification_type,
        }
    }
}

setters!(CustomerVerificationResultCreate {
    into raw_response: VerificationRawResponse,
    into vendor_info: VendorResponseInput,
});

/// Schema `customer_verification_result_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerVerificationResultList {
    pub next_page_token: Option<String>,
    pub verifications: Vec<CustomerVerificationResult>,
}

record! { CustomerVerificationResultList {
    0 optional hide next_page_token;
    1 required show verifications;
} }

open_enum! {
    /// Schema `kyc_verification_type`.
    pub enum KycVerificationType {
        /// `addressrisk`.
        Addressrisk = "addressrisk",
        /// `alertlist`.
        Alertlist = "alertlist",
        /// `decision`.
        Decision = "decision",
        /// `documentverification`.
        Documentverification = "documentverification",
        /// `emailrisk`.
        Emailrisk = "emailrisk",
        /// `fraud`.
        Fraud = "fraud",
        /// `kyc`.
        Kyc = "kyc",
        /// `phonerisk`.
        Phonerisk = "phonerisk",
        /// `social`.
        Social = "social",
        /// `synthetic`.
        Synthetic = "synthetic",
        /// `watchlistplus`.
        Watchlistplus = "watchlistplus",
        /// `watchlistpremier`.
        Watchlistpremier = "watchlistpremier",
        /// `watchliststandard`.
        Watchliststandard = "watchliststandard",
    }
}

open_enum! {
    /// Schema `provider_type`.
    pub enum VerificationProvider {
        /// `IDOLOGY`.
        Idology = "IDOLOGY",
        /// `SOCURE`.
        Socure = "SOCURE",
    }
}

/// Schema `raw_response`.
/// Deprecated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationRawResponse {
    pub provider: Option<VerificationProvider>,
    pub raw_data: Option<String>,
}

record! { VerificationRawResponse {
    0 optional show provider;
    1 optional hide raw_data;
} }

impl VerificationRawResponse {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(VerificationRawResponse {
    into provider: VerificationProvider,
    into raw_data: String,
});

tagged_union! {
    /// Schema `verification_vendor_info`.
    pub enum VerificationVendorResponse by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VerificationVendorResponseJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VerificationVendorResponseXml) = ["text/xml"],
    }
}

/// Schema `verification_vendor_info_detail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationVendorResponseDetail {
    pub code: Option<String>,
    pub description: Option<String>,
}

record! { VerificationVendorResponseDetail {
    0 optional hide code;
    1 optional hide description;
} }

/// Schema `verification_vendor_json`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationVendorResponseJson {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    pub details: Option<Vec<VerificationVendorResponseDetail>>,
    /// Free-form JSON.
    pub json: Option<Value>,
    pub vendor: Option<String>,
}

record! { VerificationVendorResponseJson {
    0 required show content_type;
    1 optional hide details;
    2 optional hide json;
    3 optional show vendor;
} }

/// Schema `verification_vendor_xml`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationVendorResponseXml {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    pub details: Option<Vec<VerificationVendorResponseDetail>>,
    pub vendor: Option<String>,
    pub xml: Option<String>,
}

record! { VerificationVendorResponseXml {
    0 required show content_type;
    1 optional hide details;
    2 optional show vendor;
    3 optional hide xml;
} }
