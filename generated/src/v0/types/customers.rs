// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `customers`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `customer_response_body`.
    pub enum Customer by "status" {
        /// Chosen by `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or `SANCTION`.
        Customer(FullCustomer) = ["ACTIVE", "DECEASED", "DENIED", "DORMANT", "ESCHEAT", "FROZEN", "INACTIVE", "SANCTION"],
        /// Chosen by `PROSPECT`.
        Prospect(Prospect) = ["PROSPECT"],
    }
}

tagged_union! {
    /// Schema `customer_in_body`.
    pub enum CustomerCreate by "status" {
        /// Chosen by `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or `SANCTION`.
        Customer(FullCustomerCreate) = ["ACTIVE", "DECEASED", "DENIED", "DORMANT", "ESCHEAT", "FROZEN", "INACTIVE", "SANCTION"],
        /// Chosen by `PROSPECT`.
        Prospect(ProspectCreate) = ["PROSPECT"],
    }
}

/// Schema `customer_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerList {
    /// List: object told apart by `status`.
    pub customers: Vec<Customer>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CustomerList {
    show: [customers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `relationship`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerRelatedCustomer {
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relationship_role: Option<RelationshipRole>,
}

open_enum! {
    /// Parameter `sort_by` of `listCustomers`.
    pub enum CustomerSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `first_name:asc`.
        FirstNameAsc = "first_name:asc",
        /// `first_name:desc`.
        FirstNameDesc = "first_name:desc",
        /// `last_name:asc`.
        LastNameAsc = "last_name:asc",
        /// `last_name:desc`.
        LastNameDesc = "last_name:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// `status` of [`CustomerUpdate`].
    pub enum CustomerStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `DECEASED`.
        Deceased = "DECEASED",
        /// `DENIED`.
        Denied = "DENIED",
        /// `DORMANT`.
        Dormant = "DORMANT",
        /// `ESCHEAT`.
        Escheat = "ESCHEAT",
        /// `FROZEN`.
        Frozen = "FROZEN",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
        /// `PROSPECT`.
        Prospect = "PROSPECT",
        /// `SANCTION`.
        Sanction = "SANCTION",
    }
}

tag_enum! {
    /// What `status` says in this variant.
    pub enum CustomerStatusTag {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `DECEASED`.
        Deceased = "DECEASED",
        /// `DENIED`.
        Denied = "DENIED",
        /// `DORMANT`.
        Dormant = "DORMANT",
        /// `ESCHEAT`.
        Escheat = "ESCHEAT",
        /// `FROZEN`.
        Frozen = "FROZEN",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
        /// `SANCTION`.
        Sanction = "SANCTION",
    }
}

/// Schema `patch_customer`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddressInput>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddressInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CustomerStatus>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfoInput>,
}

redacted_debug!(CustomerUpdate {
    show: [],
    show_optional: [ban_status, status],
    hide: [],
    hide_optional: [
        dob,
        email,
        first_name,
        last_name,
        legal_address,
        metadata,
        middle_name,
        note,
        phone_number,
        shipping_address,
        ssn,
        vendor_info,
    ]
});

impl CustomerUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CustomerUpdate {
    into ban_status: BanStatus,
    into dob: Date,
    into email: String,
    into first_name: String,
    into last_name: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    into shipping_address: ShippingAddressInput,
    into ssn: String,
    into status: CustomerStatus,
    into vendor_info: PartyVendorInfoInput,
});

/// Schema `customer_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FullCustomer {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BusinessAddress>>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// List: one of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<Classification>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_exempt: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_last_run: Option<Timestamp>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<CustomerKycStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddress>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_customers: Option<Vec<CustomerRelatedCustomer>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_source: Option<SsnSource>,
    /// Always `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or `SANCTION`.
    pub status: CustomerStatusTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfo>,
}

redacted_debug!(FullCustomer {
    show: [id, status],
    show_optional: [
        addresses,
        ban_status,
        classifications,
        creation_time,
        has_accounts,
        kyc_exempt,
        kyc_last_run,
        kyc_status,
        last_updated_time,
        related_customers,
        ssn_source,
        tenant,
    ],
    hide: [],
    hide_optional: [
        dob,
        email,
        first_name,
        last_name,
        legal_address,
        metadata,
        middle_name,
        phone_number,
        shipping_address,
        ssn,
        vendor_info,
    ]
});

/// Schema `customer`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FullCustomerCreate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddressInput>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_customers: Option<Vec<RelationshipInput>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddressInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// Always `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or `SANCTION`.
    pub status: CustomerStatusTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(FullCustomerCreate {
    show: [status],
    show_optional: [ban_status, related_customers, tenant],
    hide: [],
    hide_optional: [
        dob,
        email,
        first_name,
        last_name,
        legal_address,
        metadata,
        middle_name,
        note,
        phone_number,
        shipping_address,
        ssn,
    ]
});

impl FullCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: CustomerStatusTag) -> Self {
        Self {
            ban_status: Default::default(),
            dob: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            legal_address: Default::default(),
            metadata: Default::default(),
            middle_name: Default::default(),
            note: Default::default(),
            phone_number: Default::default(),
            related_customers: Default::default(),
            shipping_address: Default::default(),
            ssn: Default::default(),
            status,
            tenant: Default::default(),
        }
    }
}

setters!(FullCustomerCreate {
    into ban_status: BanStatus,
    into dob: Date,
    into email: String,
    into first_name: String,
    into last_name: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    many related_customers: RelationshipInput,
    into shipping_address: ShippingAddressInput,
    into ssn: String,
    into tenant: String,
});

/// Schema `prospect_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Prospect {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BusinessAddress>>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// List: one of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<Classification>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_exempt: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_last_run: Option<Timestamp>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<CustomerKycStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddress>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_customers: Option<Vec<CustomerRelatedCustomer>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_source: Option<SsnSource>,
    /// Always `PROSPECT`.
    pub(crate) status: ProspectTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfo>,
}

redacted_debug!(Prospect {
    show: [id, status],
    show_optional: [
        addresses,
        ban_status,
        classifications,
        creation_time,
        has_accounts,
        kyc_exempt,
        kyc_last_run,
        kyc_status,
        last_updated_time,
        related_customers,
        ssn_source,
        tenant,
    ],
    hide: [],
    hide_optional: [
        dob,
        email,
        first_name,
        last_name,
        legal_address,
        metadata,
        middle_name,
        phone_number,
        shipping_address,
        ssn,
        vendor_info,
    ]
});

/// Schema `prospect`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProspectCreate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<LegalAddressInput>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_customers: Option<Vec<RelationshipInput>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddressInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// Always `PROSPECT`.
    pub(crate) status: ProspectTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(ProspectCreate {
    show: [status],
    show_optional: [ban_status, related_customers, tenant],
    hide: [],
    hide_optional: [
        dob,
        email,
        first_name,
        last_name,
        legal_address,
        metadata,
        middle_name,
        note,
        phone_number,
        shipping_address,
        ssn,
    ]
});

impl ProspectCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ProspectCreate {
    into ban_status: BanStatus,
    into dob: Date,
    into email: String,
    into first_name: String,
    into last_name: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    many related_customers: RelationshipInput,
    into shipping_address: ShippingAddressInput,
    into ssn: String,
    into tenant: String,
});

tag_enum! {
    /// What `status` says in this variant.
    pub enum ProspectTag {
        /// `PROSPECT`.
        Prospect = "PROSPECT",
    }
}

/// Schema `relationship`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelationshipInput {
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 3 values.
    pub relationship_role: RelationshipRole,
}

impl RelationshipInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, relationship_role: RelationshipRole) -> Self {
        Self {
            id: id.into(),
            relationship_role,
        }
    }
}

open_enum! {
    /// Schema `relationship_role`.
    pub enum RelationshipRole {
        /// `BENEFICIARY`.
        Beneficiary = "BENEFICIARY",
        /// `CUSTODIAN`.
        Custodian = "CUSTODIAN",
        /// `PARTNER`.
        Partner = "PARTNER",
    }
}
