// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `disclosures`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `disclosure1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerDisclosureCreate {
    /// One of 3 values.
    pub event_type: DisclosureEventType,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Point in time.
    pub timestamp: Timestamp,
    /// One of 13 values.
    pub r#type: DisclosureResponseDisclosureType,
    /// Text.
    pub version: String,
}

impl CustomerDisclosureCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        event_type: DisclosureEventType,
        timestamp: impl Into<Timestamp>,
        r#type: DisclosureResponseDisclosureType,
        version: impl Into<String>,
    ) -> Self {
        Self {
            event_type,
            id: Default::default(),
            timestamp: timestamp.into(),
            r#type,
            version: version.into(),
        }
    }
}

setters!(CustomerDisclosureCreate {
    into id: String,
});

/// Schema `disclosure`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Disclosure {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledging_person_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure_date: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<DisclosureEventType>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 16 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DisclosureType>,
    /// Text. Pattern `^v?[0-9]+\.[0-9]+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

redacted_debug!(Disclosure {
    show: [id],
    show_optional: [
        acknowledging_person_id,
        business_id,
        creation_time,
        disclosure_date,
        event_type,
        last_updated_time,
        person_id,
        tenant,
        r#type,
        version,
    ],
    hide: [],
    hide_optional: [metadata]
});

/// Schema `disclosure`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisclosureCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledging_person_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    pub disclosure_date: Timestamp,
    /// One of 3 values.
    pub event_type: DisclosureEventType,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 16 values.
    pub r#type: DisclosureType,
    /// Text. Pattern `^v?[0-9]+\.[0-9]+$`.
    pub version: String,
}

redacted_debug!(DisclosureCreate {
    show: [disclosure_date, event_type, r#type, version],
    show_optional: [acknowledging_person_id, business_id, person_id, tenant],
    hide: [],
    hide_optional: [metadata]
});

impl DisclosureCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        disclosure_date: impl Into<Timestamp>,
        event_type: DisclosureEventType,
        r#type: DisclosureType,
        version: impl Into<String>,
    ) -> Self {
        Self {
            acknowledging_person_id: Default::default(),
            business_id: Default::default(),
            disclosure_date: disclosure_date.into(),
            event_type,
            metadata: Default::default(),
            person_id: Default::default(),
            tenant: Default::default(),
            r#type,
            version: version.into(),
        }
    }
}

setters!(DisclosureCreate {
    into acknowledging_person_id: String,
    into business_id: String,
    into metadata: Value,
    into person_id: String,
    into tenant: String,
});

open_enum! {
    /// `event_type` of [`Disclosure`].
    pub enum DisclosureEventType {
        /// `ACKNOWLEDGED`.
        Acknowledged = "ACKNOWLEDGED",
        /// `DISPLAYED`.
        Displayed = "DISPLAYED",
        /// `VIEWED`.
        Viewed = "VIEWED",
    }
}

/// Schema `disclosure_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisclosureList {
    /// List: object.
    pub disclosures: Vec<Disclosure>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(DisclosureList {
    show: [disclosures],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `disclosure_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisclosureResponse {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosures: Option<Vec<DisclosureResponseDisclosure>>,
}

/// Schema `disclosure1`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisclosureResponseDisclosure {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<DisclosureEventType>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DisclosureResponseDisclosureType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

open_enum! {
    /// `type` of [`DisclosureResponseDisclosure`].
    pub enum DisclosureResponseDisclosureType {
        /// `ACH_AUTHORIZATION`.
        AchAuthorization = "ACH_AUTHORIZATION",
        /// `CARDHOLDER_AGREEMENT`.
        CardholderAgreement = "CARDHOLDER_AGREEMENT",
        /// `E_SIGN`.
        ESign = "E_SIGN",
        /// `KYC_DATA_COLLECTION`.
        KycDataCollection = "KYC_DATA_COLLECTION",
        /// `OWNER_CERTIFICATION`.
        OwnerCertification = "OWNER_CERTIFICATION",
        /// `PRIVACY_NOTICE`.
        PrivacyNotice = "PRIVACY_NOTICE",
        /// `REG_CC`.
        RegCc = "REG_CC",
        /// `REG_DD`.
        RegDd = "REG_DD",
        /// `REG_E`.
        RegE = "REG_E",
        /// `SC_ACCOUNT_AGREEMENT`.
        ScAccountAgreement = "SC_ACCOUNT_AGREEMENT",
        /// `SC_AUTO_PAYMENT`.
        ScAutoPayment = "SC_AUTO_PAYMENT",
        /// `SC_SECURITY_AGREEMENT`.
        ScSecurityAgreement = "SC_SECURITY_AGREEMENT",
        /// `TERMS_AND_CONDITIONS`.
        TermsAndConditions = "TERMS_AND_CONDITIONS",
    }
}

open_enum! {
    /// Schema `disclosure_type`.
    pub enum DisclosureType {
        /// `ACH_AUTHORIZATION`.
        AchAuthorization = "ACH_AUTHORIZATION",
        /// `CARDHOLDER_AGREEMENT`.
        CardholderAgreement = "CARDHOLDER_AGREEMENT",
        /// `CARD_DISCLOSURE`.
        CardDisclosure = "CARD_DISCLOSURE",
        /// `DIRECT_BILLING_AUTHORIZATION`.
        DirectBillingAuthorization = "DIRECT_BILLING_AUTHORIZATION",
        /// `E_SIGN`.
        ESign = "E_SIGN",
        /// `KYC_DATA_COLLECTION`.
        KycDataCollection = "KYC_DATA_COLLECTION",
        /// `OWNER_CERTIFICATION`.
        OwnerCertification = "OWNER_CERTIFICATION",
        /// `PAD_AUTHORIZATION`.
        PadAuthorization = "PAD_AUTHORIZATION",
        /// `PRIVACY_NOTICE`.
        PrivacyNotice = "PRIVACY_NOTICE",
        /// `REG_CC`.
        RegCc = "REG_CC",
        /// `REG_DD`.
        RegDd = "REG_DD",
        /// `REG_E`.
        RegE = "REG_E",
        /// `SC_ACCOUNT_AGREEMENT`.
        ScAccountAgreement = "SC_ACCOUNT_AGREEMENT",
        /// `SC_AUTO_PAYMENT`.
        ScAutoPayment = "SC_AUTO_PAYMENT",
        /// `SC_SECURITY_AGREEMENT`.
        ScSecurityAgreement = "SC_SECURITY_AGREEMENT",
        /// `TERMS_AND_CONDITIONS`.
        TermsAndConditions = "TERMS_AND_CONDITIONS",
    }
}
