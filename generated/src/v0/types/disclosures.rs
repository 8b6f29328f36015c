// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `disclosures`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `disclosure1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerDisclosure {
    pub creation_time: Option<Timestamp>,
    pub event_type: Option<DisclosureInteraction>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: DisclosureId,
    pub last_updated_time: Option<Timestamp>,
    pub timestamp: Option<Timestamp>,
    pub r#type: Option<DisclosureType>,
    pub version: Option<String>,
}

record! { CustomerDisclosure {
    0 optional show creation_time;
    1 optional show event_type;
    2 optional show id;
    3 optional show last_updated_time;
    4 optional show timestamp;
    5 optional show r#type as "type";
    6 optional show version;
} }

/// Schema `disclosure1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerDisclosureCreate {
    pub event_type: DisclosureInteraction,
    /// Format `uuid`.
    pub id: Option<DisclosureId>,
    pub timestamp: Timestamp,
    pub r#type: DisclosureType,
    pub version: String,
}

record! { CustomerDisclosureCreate {
    0 required show event_type;
    1 optional show id;
    2 required show timestamp;
    3 required show r#type as "type";
    4 required show version;
} }

impl CustomerDisclosureCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        event_type: DisclosureInteraction,
        timestamp: impl Into<Timestamp>,
        r#type: DisclosureType,
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
    into id: DisclosureId,
});

/// Schema `disclosure_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerDisclosureList {
    pub disclosures: Option<Vec<CustomerDisclosure>>,
}

record! { CustomerDisclosureList {
    0 optional show disclosures;
} }

/// Schema `disclosure`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disclosure {
    /// Format `uuid`.
    pub acknowledging_person_id: Option<PersonId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    pub disclosure_date: Option<Timestamp>,
    pub event_type: Option<DisclosureInteraction>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: DisclosureId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub tenant: Option<String>,
    pub r#type: Option<DisclosureType>,
    /// Pattern `^v?[0-9]+\.[0-9]+$`.
    pub version: Option<String>,
}

record! { Disclosure {
    0 optional show acknowledging_person_id;
    1 optional show business_id;
    2 optional show creation_time;
    3 optional show disclosure_date;
    4 optional show event_type;
    5 optional show id;
    6 optional show last_updated_time;
    7 optional hide metadata;
    8 optional show person_id;
    9 optional show tenant;
    10 optional show r#type as "type";
    11 optional show version;
} }

/// Schema `disclosure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisclosureCreate {
    /// Format `uuid`.
    pub acknowledging_person_id: Option<PersonId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub disclosure_date: Timestamp,
    pub event_type: DisclosureInteraction,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub tenant: Option<String>,
    pub r#type: DisclosureType,
    /// Pattern `^v?[0-9]+\.[0-9]+$`.
    pub version: String,
}

record! { DisclosureCreate {
    0 optional show acknowledging_person_id;
    1 optional show business_id;
    2 required show disclosure_date;
    3 required show event_type;
    4 optional hide metadata;
    5 optional show person_id;
    6 optional show tenant;
    7 required show r#type as "type";
    8 required show version;
} }

impl DisclosureCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        disclosure_date: impl Into<Timestamp>,
        event_type: DisclosureInteraction,
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
    into acknowledging_person_id: PersonId,
    into business_id: BusinessId,
    into metadata: Value,
    into person_id: PersonId,
    into tenant: String,
});

open_enum! {
    /// `event_type` of `CustomerDisclosure`, `Disclosure`.
    pub enum DisclosureInteraction {
        /// `ACKNOWLEDGED`.
        Acknowledged = "ACKNOWLEDGED",
        /// `DISPLAYED`.
        Displayed = "DISPLAYED",
        /// `VIEWED`.
        Viewed = "VIEWED",
    }
}

/// Schema `disclosure_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisclosureList {
    pub disclosures: Vec<Disclosure>,
    pub next_page_token: Option<String>,
}

record! { DisclosureList {
    0 required show disclosures;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `disclosure_type`; `type` of `CustomerDisclosure`.
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
