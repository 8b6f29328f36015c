// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `licenses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `response_license`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: LicenseId,
    pub last_updated_time: Option<Timestamp>,
    pub last_verified_time: Option<Timestamp>,
    pub license_classification: Option<LicenseClassification>,
    pub license_expiration_date: Option<Date>,
    pub license_issuance_date: Option<Date>,
    /// At least 1 characters.
    pub license_number: Option<String>,
    pub license_type: Option<LicenseType>,
    pub license_type_description: Option<String>,
    pub licensee_address: Option<String>,
    pub licensee_name: Option<String>,
    pub licensing_authority: Option<String>,
    pub status: Option<LicenseStatus>,
    pub tenant: Option<String>,
}

record! { License {
    0 optional show business_id;
    1 optional show creation_time;
    2 optional show customer_id;
    3 required show id;
    4 optional show last_updated_time;
    5 optional show last_verified_time;
    6 optional show license_classification;
    7 optional hide license_expiration_date;
    8 optional show license_issuance_date;
    9 optional hide license_number;
    10 optional show license_type;
    11 optional hide license_type_description;
    12 optional hide licensee_address;
    13 optional hide licensee_name;
    14 optional show licensing_authority;
    15 optional show status;
    16 optional show tenant;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// At least 1 characters.
    pub license_number: Option<String>,
    pub license_type: Option<LicenseType>,
    pub tenant: Option<String>,
}

record! { LicenseCreate {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional hide license_number;
    3 optional show license_type;
    4 optional show tenant;
} }

impl LicenseCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LicenseCreate {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into license_number: String,
    into license_type: LicenseType,
    into tenant: String,
});

/// Schema `license_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseList {
    pub licenses: Vec<License>,
    pub next_page_token: Option<String>,
}

record! { LicenseList {
    0 required show licenses;
    1 optional hide next_page_token;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseUpdate {
    /// At least 1 characters.
    pub license_number: String,
}

record! { LicenseUpdate {
    0 required hide license_number;
} }

impl LicenseUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_number: impl Into<String>) -> Self {
        Self {
            license_number: license_number.into(),
        }
    }
}
