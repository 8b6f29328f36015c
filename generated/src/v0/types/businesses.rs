// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `businesses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `business_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Business {
    pub addresses: Option<Vec<CustomerAddress>>,
    pub classifications: Option<Vec<CustomerClassification>>,
    pub compliance_restrictions: Option<Vec<ComplianceRestriction>>,
    pub creation_time: Option<Timestamp>,
    pub customer_active: Option<Timestamp>,
    pub ein: Option<String>,
    pub email: Option<String>,
    pub entity_name: Option<String>,
    pub formation_date: Option<Date>,
    pub formation_state: Option<String>,
    pub has_accounts: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: BusinessId,
    pub is_customer: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub legal_address: Option<CustomerAddress>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub status: Option<BusinessStatus>,
    pub structure: Option<BusinessStructure>,
    pub tenant: Option<String>,
    pub trade_names: Option<Vec<String>>,
    pub vendor_info: Option<CustomerVendor>,
    pub verification_last_run: Option<Timestamp>,
    pub verification_status: Option<VerificationStatus>,
    pub website: Option<String>,
}

record! { Business {
    0 optional show addresses;
    1 optional show classifications;
    2 optional show compliance_restrictions;
    3 optional show creation_time;
    4 optional show customer_active;
    5 optional hide ein;
    6 optional hide email;
    7 optional hide entity_name;
    8 optional hide formation_date;
    9 optional hide formation_state;
    10 optional show has_accounts;
    11 optional show id;
    12 optional show is_customer;
    13 optional show last_updated_time;
    14 optional hide legal_address;
    15 optional hide metadata;
    16 optional hide phone_number;
    17 optional show status;
    18 optional show structure;
    19 optional show tenant;
    20 optional hide trade_names;
    21 optional hide vendor_info;
    22 optional show verification_last_run;
    23 optional show verification_status;
    24 optional hide website;
} }

/// Schema `business`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessCreate {
    pub compliance_restrictions: Option<Vec<ComplianceRestriction>>,
    pub ein: Option<String>,
    pub email: Option<String>,
    pub entity_name: Option<String>,
    pub formation_date: Option<Date>,
    pub formation_state: Option<String>,
    pub is_customer: bool,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub status: BusinessStatus,
    pub structure: Option<BusinessStructure>,
    pub tenant: Option<String>,
    pub trade_names: Option<Vec<String>>,
    pub website: Option<String>,
}

record! { BusinessCreate {
    0 optional show compliance_restrictions;
    1 optional hide ein;
    2 optional hide email;
    3 optional hide entity_name;
    4 optional hide formation_date;
    5 optional hide formation_state;
    6 required show is_customer;
    7 optional hide legal_address;
    8 optional hide metadata;
    9 optional hide phone_number;
    10 required show status;
    11 optional show structure;
    12 optional show tenant;
    13 optional hide trade_names;
    14 optional hide website;
} }

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
    many compliance_restrictions: ComplianceRestriction,
    into ein: String,
    into email: String,
    into entity_name: String,
    into formation_date: Date,
    into formation_state: String,
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into phone_number: String,
    into structure: BusinessStructure,
    into tenant: String,
    many trade_names: String,
    into website: String,
});

/// Schema `business_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessList {
    pub businesses: Vec<Business>,
    pub next_page_token: Option<String>,
}

record! { BusinessList {
    0 required show businesses;
    1 optional hide next_page_token;
} }

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
    /// `status` of `BusinessCreate`, `BusinessUpdate`, `Business`; parameter `status` of `listBusinesses`.
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
    /// `structure` of `BusinessCreate`, `BusinessUpdate`, `Business`.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessUpdate {
    pub compliance_restrictions: Option<Vec<ComplianceRestriction>>,
    pub ein: Option<String>,
    pub email: Option<String>,
    pub entity_name: Option<String>,
    pub formation_date: Option<Date>,
    pub formation_state: Option<String>,
    pub is_customer: Option<bool>,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub status: Option<BusinessStatus>,
    pub structure: Option<BusinessStructure>,
    pub tenant: Option<String>,
    pub trade_names: Option<Vec<String>>,
    pub vendor_info: Option<CustomerVendorInput>,
    pub website: Option<String>,
}

record! { BusinessUpdate {
    0 optional show compliance_restrictions;
    1 optional hide ein;
    2 optional hide email;
    3 optional hide entity_name;
    4 optional hide formation_date;
    5 optional hide formation_state;
    6 optional show is_customer;
    7 optional hide legal_address;
    8 optional hide metadata;
    9 optional hide phone_number;
    10 optional show status;
    11 optional show structure;
    12 optional show tenant;
    13 optional hide trade_names;
    14 optional hide vendor_info;
    15 optional hide website;
} }

impl BusinessUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BusinessUpdate {
    many compliance_restrictions: ComplianceRestriction,
    into ein: String,
    into email: String,
    into entity_name: String,
    into formation_date: Date,
    into formation_state: String,
    value is_customer: bool,
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into phone_number: String,
    into status: BusinessStatus,
    into structure: BusinessStructure,
    into tenant: String,
    many trade_names: String,
    into vendor_info: CustomerVendorInput,
    into website: String,
});

open_enum! {
    /// `compliance_restrictions` of `BusinessCreate`, `BusinessUpdate`, `Business`.
    pub enum ComplianceRestriction {
        /// `LICENSED_CANNABIS`.
        LicensedCannabis = "LICENSED_CANNABIS",
    }
}
