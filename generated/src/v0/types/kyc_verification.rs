// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `kyc_verification`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `customer_verification`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerVerificationRequest {
    /// True or false.
    pub customer_consent: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ip_address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// List: one of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_type: Option<Vec<KycVerificationType>>,
}

redacted_debug!(CustomerVerificationRequest {
    show: [customer_consent],
    show_optional: [document_id, verification_type],
    hide: [],
    hide_optional: [customer_ip_address]
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerVerificationResult {
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// List: text.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issues: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_response: Option<Raw>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<CustomerVerificationResultResult>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VerificationVendorInfo>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_time: Option<Timestamp>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_type: Option<KycVerificationType>,
}

redacted_debug!(CustomerVerificationResult {
    show: [id],
    show_optional: [result, verification_time, verification_type],
    hide: [],
    hide_optional: [issues, raw_response, vendor_info]
});

/// Schema `customer_verification_result`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerVerificationResultCreate {
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_response: Option<Raw>,
    /// One of 5 values.
    pub result: CustomerVerificationResultResult,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VerificationVendorInfoInput>,
    /// Point in time.
    pub verification_time: Timestamp,
    /// One of 13 values.
    pub verification_type: KycVerificationType,
}

redacted_debug!(CustomerVerificationResultCreate {
    show: [result, verification_time, verification_type],
    show_optional: [],
    hide: [],
    hide_optional: [raw_response, vendor_info]
});

impl CustomerVerificationResultCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        result: CustomerVerificationResultResult,
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
    into raw_response: Raw,
    into vendor_info: VerificationVendorInfoInput,
});

/// Schema `customer_verification_result_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerVerificationResultList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub verifications: Vec<CustomerVerificationResult>,
}

redacted_debug!(CustomerVerificationResultList {
    show: [verifications],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `result` of [`CustomerVerificationResult`].
    pub enum CustomerVerificationResultResult {
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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerVerify {
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<CustomerKycStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verifications: Option<Vec<CustomerVerificationResult>>,
}

redacted_debug!(CustomerVerify {
    show: [],
    show_optional: [kyc_status, verifications],
    hide: [],
    hide_optional: [next_page_token]
});

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
    pub enum ProviderType {
        /// `IDOLOGY`.
        Idology = "IDOLOGY",
        /// `SOCURE`.
        Socure = "SOCURE",
    }
}

/// Schema `raw_response`.
/// Deprecated.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Raw {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<ProviderType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_data: Option<String>,
}

redacted_debug!(Raw {
    show: [],
    show_optional: [provider],
    hide: [],
    hide_optional: [raw_data]
});

impl Raw {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(Raw {
    into provider: ProviderType,
    into raw_data: String,
});

tagged_union! {
    /// Schema `verification_vendor_info`.
    pub enum VerificationVendorInfo by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VerificationVendorJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VerificationVendorXml) = ["text/xml"],
    }
}

/// Schema `verification_vendor_info_detail`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationVendorInfoDetail {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

redacted_debug!(VerificationVendorInfoDetail {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [code, description]
});

/// Schema `verification_vendor_json`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationVendorJson {
    /// Always `application/json`.
    pub(crate) content_type: ApplicationJsonTag,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<VerificationVendorInfoDetail>>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}

redacted_debug!(VerificationVendorJson {
    show: [content_type],
    show_optional: [vendor],
    hide: [],
    hide_optional: [details, json]
});

/// Schema `verification_vendor_xml`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationVendorXml {
    /// Always `text/xml`.
    pub(crate) content_type: TextXmlTag,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<VerificationVendorInfoDetail>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
}

redacted_debug!(VerificationVendorXml {
    show: [content_type],
    show_optional: [vendor],
    hide: [],
    hide_optional: [details, xml]
});
