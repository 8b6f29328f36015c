// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `licenses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `response_license`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct License {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_verified_time: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_classification: Option<LicenseClassification>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_expiration_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_issuance_date: Option<Date>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_number: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_type: Option<LicenseType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_type_description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensee_address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensee_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensing_authority: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<LicenseStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(License {
    show: [id],
    show_optional: [
        business_id,
        creation_time,
        customer_id,
        last_updated_time,
        last_verified_time,
        license_classification,
        license_issuance_date,
        license_type,
        licensing_authority,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [
        license_expiration_date,
        license_number,
        license_type_description,
        licensee_address,
        licensee_name,
    ]
});

open_enum! {
    /// `license_classification` of [`License`].
    pub enum LicenseClassification {
        /// `MEDICAL_AND_RECREATIONAL_CANNABIS`.
        MedicalAndRecreationalCannabis = "MEDICAL_AND_RECREATIONAL_CANNABIS",
        /// `MEDICAL_CANNABIS`.
        MedicalCannabis = "MEDICAL_CANNABIS",
        /// `RECREATIONAL_CANNABIS`.
        RecreationalCannabis = "RECREATIONAL_CANNABIS",
    }
}

/// Schema `post_license`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicenseCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_number: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_type: Option<LicenseType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(LicenseCreate {
    show: [],
    show_optional: [business_id, customer_id, license_type, tenant],
    hide: [],
    hide_optional: [license_number]
});

impl LicenseCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LicenseCreate {
    into business_id: String,
    into customer_id: String,
    into license_number: String,
    into license_type: LicenseType,
    into tenant: String,
});

/// Schema `license_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicenseList {
    /// List: object.
    pub licenses: Vec<License>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(LicenseList {
    show: [licenses],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `status` of [`License`].
    pub enum LicenseStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REVIEW`.
        Review = "REVIEW",
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
    }
}

open_enum! {
    /// Schema `license_type`.
    pub enum LicenseType {
        /// `MRB`.
        Mrb = "MRB",
    }
}

/// Schema `license_patch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicenseUpdate {
    /// Text. At least 1 characters.
    pub license_number: String,
}

redacted_debug!(LicenseUpdate {
    show: [],
    show_optional: [],
    hide: [license_number],
    hide_optional: []
});

impl LicenseUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_number: impl Into<String>) -> Self {
        Self {
            license_number: license_number.into(),
        }
    }
}
