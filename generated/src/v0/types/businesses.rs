// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `businesses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `business_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Business {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BusinessAddress>>,
    /// List: one of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<Classification>>,
    /// List: one of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compliance_restrictions: Option<Vec<BusinessComplianceRestriction>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_active: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_state: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_customer: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddress>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// One of 10 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BusinessStatus>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure: Option<BusinessStructure>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_names: Option<Vec<String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfo>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_last_run: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

redacted_debug!(Business {
    show: [id],
    show_optional: [
        addresses,
        classifications,
        compliance_restrictions,
        creation_time,
        customer_active,
        has_accounts,
        is_customer,
        last_updated_time,
        status,
        structure,
        tenant,
        verification_last_run,
        verification_status,
    ],
    hide: [],
    hide_optional: [
        ein,
        email,
        entity_name,
        formation_date,
        formation_state,
        legal_address,
        metadata,
        phone_number,
        trade_names,
        vendor_info,
        website,
    ]
});

open_enum! {
    /// `compliance_restrictions` of [`BusinessCreate`].
    pub enum BusinessComplianceRestriction {
        /// `LICENSED_CANNABIS`.
        LicensedCannabis = "LICENSED_CANNABIS",
    }
}

/// Schema `business`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessCreate {
    /// List: one of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compliance_restrictions: Option<Vec<BusinessComplianceRestriction>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_state: Option<String>,
    /// True or false.
    pub is_customer: bool,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddressInput>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// One of 10 values.
    pub status: BusinessStatus,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure: Option<BusinessStructure>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_names: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

redacted_debug!(BusinessCreate {
    show: [is_customer, status],
    show_optional: [compliance_restrictions, structure, tenant],
    hide: [],
    hide_optional: [
        ein,
        email,
        entity_name,
        formation_date,
        formation_state,
        legal_address,
        metadata,
        phone_number,
        trade_names,
        website,
    ]
});

impl BusinessCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(is_customer: bool, status: BusinessStatus) -> Self {
        Self {
            compliance_restrictions: Default::default(),
            ein: Default::default(),
            email: Default::default(),
            entity_name: Default::default(),
            formation_date: Default::default(),
            formation_state: Default::default(),
            is_customer,
            legal_address: Default::default(),
            metadata: Default::default(),
            phone_number: Default::default(),
            status,
            structure: Default::default(),
            tenant: Default::default(),
            trade_names: Default::default(),
            website: Default::default(),
        }
    }
}

setters!(BusinessCreate {
    many compliance_restrictions: BusinessComplianceRestriction,
    into ein: String,
    into email: String,
    into entity_name: String,
    into formation_date: Date,
    into formation_state: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into phone_number: String,
    into structure: BusinessStructure,
    into tenant: String,
    many trade_names: String,
    into website: String,
});

/// Schema `business_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessList {
    /// List: object.
    pub businesses: Vec<Business>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(BusinessList {
    show: [businesses],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `sort_by` of `listBusinesses`.
    pub enum BusinessSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `entity_name:asc`.
        EntityNameAsc = "entity_name:asc",
        /// `entity_name:desc`.
        EntityNameDesc = "entity_name:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// `status` of [`BusinessCreate`].
    pub enum BusinessStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `CONVERTED`.
        Converted = "CONVERTED",
        /// `DISSOLVED`.
        Dissolved = "DISSOLVED",
        /// `FROZEN`.
        Frozen = "FROZEN",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
        /// `MERGED`.
        Merged = "MERGED",
        /// `PROSPECT`.
        Prospect = "PROSPECT",
        /// `SANCTION`.
        Sanction = "SANCTION",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
    }
}

open_enum! {
    /// `structure` of [`BusinessCreate`].
    pub enum BusinessStructure {
        /// `CORPORATION`.
        Corporation = "CORPORATION",
        /// `LLC`.
        Llc = "LLC",
        /// `NON_PROFIT`.
        NonProfit = "NON_PROFIT",
        /// `OTHER`.
        Other = "OTHER",
        /// `PARTNERSHIP`.
        Partnership = "PARTNERSHIP",
        /// `SOLE_PROPRIETORSHIP`.
        SoleProprietorship = "SOLE_PROPRIETORSHIP",
        /// `S_CORPORATION`.
        SCorporation = "S_CORPORATION",
    }
}

/// Schema `patch_business`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessUpdate {
    /// List: one of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compliance_restrictions: Option<Vec<BusinessComplianceRestriction>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_state: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_customer: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddressInput>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// One of 10 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BusinessStatus>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure: Option<BusinessStructure>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_names: Option<Vec<String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfoInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

redacted_debug!(BusinessUpdate {
    show: [],
    show_optional: [compliance_restrictions, is_customer, status, structure, tenant],
    hide: [],
    hide_optional: [
        ein,
        email,
        entity_name,
        formation_date,
        formation_state,
        legal_address,
        metadata,
        phone_number,
        trade_names,
        vendor_info,
        website,
    ]
});

impl BusinessUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BusinessUpdate {
    many compliance_restrictions: BusinessComplianceRestriction,
    into ein: String,
    into email: String,
    into entity_name: String,
    into formation_date: Date,
    into formation_state: String,
    value is_customer: bool,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into phone_number: String,
    into status: BusinessStatus,
    into structure: BusinessStructure,
    into tenant: String,
    many trade_names: String,
    into vendor_info: PartyVendorInfoInput,
    into website: String,
});
