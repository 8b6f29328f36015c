// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `persons`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `response_person`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_name: Option<String>,
    /// List: one of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<Classification>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_active: Option<Timestamp>,
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
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_customer: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_user: Option<bool>,
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
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_ids: Option<Vec<PersonalId>>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<ShippingAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_source: Option<SsnSource>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PersonStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfo>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_last_run: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
}

redacted_debug!(Person {
    show: [id],
    show_optional: [
        ban_status,
        classifications,
        creation_time,
        customer_active,
        has_accounts,
        is_customer,
        is_user,
        last_updated_time,
        personal_ids,
        ssn_source,
        status,
        tenant,
        verification_last_run,
        verification_status,
    ],
    hide: [],
    hide_optional: [
        chosen_name,
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

/// Schema `post_person`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonCreate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_name: Option<String>,
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
    pub is_customer: bool,
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
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_ids: Option<Vec<PersonalIdInput>>,
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
    pub status: PersonStatus,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PersonCreate {
    show: [is_customer, status],
    show_optional: [ban_status, personal_ids, tenant],
    hide: [],
    hide_optional: [
        chosen_name,
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

impl PersonCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(is_customer: bool, status: PersonStatus) -> Self {
        Self {
            ban_status: Default::default(),
            chosen_name: Default::default(),
            dob: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            is_customer,
            last_name: Default::default(),
            legal_address: Default::default(),
            metadata: Default::default(),
            middle_name: Default::default(),
            note: Default::default(),
            personal_ids: Default::default(),
            phone_number: Default::default(),
            shipping_address: Default::default(),
            ssn: Default::default(),
            status,
            tenant: Default::default(),
        }
    }
}

setters!(PersonCreate {
    into ban_status: BanStatus,
    into chosen_name: String,
    into dob: Date,
    into email: String,
    into first_name: String,
    into last_name: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    many personal_ids: PersonalIdInput,
    into phone_number: String,
    into shipping_address: ShippingAddressInput,
    into ssn: String,
    into tenant: String,
});

/// Schema `person_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub persons: Vec<Person>,
}

redacted_debug!(PersonList {
    show: [persons],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `sort_by` of `listPersons`.
    pub enum PersonSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `dob:asc`.
        DobAsc = "dob:asc",
        /// `dob:desc`.
        DobDesc = "dob:desc",
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
    /// Schema `person_status`.
    pub enum PersonStatus {
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

/// Schema `patch_person`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonUpdate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_name: Option<String>,
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
    pub is_customer: Option<bool>,
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
    pub status: Option<PersonStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<PartyVendorInfoInput>,
}

redacted_debug!(PersonUpdate {
    show: [],
    show_optional: [ban_status, is_customer, status, tenant],
    hide: [],
    hide_optional: [
        chosen_name,
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

impl PersonUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PersonUpdate {
    into ban_status: BanStatus,
    into chosen_name: String,
    into dob: Date,
    into email: String,
    into first_name: String,
    value is_customer: bool,
    into last_name: String,
    into legal_address: LegalAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    into shipping_address: ShippingAddressInput,
    into ssn: String,
    into status: PersonStatus,
    into tenant: String,
    into vendor_info: PartyVendorInfoInput,
});

/// Schema `response_personal_id`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonalId {
    /// Text. Format `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 12 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_type: Option<PersonalIdType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_provided: Option<bool>,
}

redacted_debug!(PersonalId {
    show: [id],
    show_optional: [country_code, id_type, system_provided],
    hide: [],
    hide_optional: [expiry_date, identifier, issue_date]
});

/// Schema `post_personal_id`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonalIdInput {
    /// Text. Format `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// One of 12 values.
    pub id_type: PersonalIdType,
    /// Text.
    pub identifier: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
}

redacted_debug!(PersonalIdInput {
    show: [id_type],
    show_optional: [country_code],
    hide: [identifier],
    hide_optional: [expiry_date, issue_date]
});

impl PersonalIdInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id_type: PersonalIdType, identifier: impl Into<String>) -> Self {
        Self {
            country_code: Default::default(),
            expiry_date: Default::default(),
            id_type,
            identifier: identifier.into(),
            issue_date: Default::default(),
        }
    }
}

setters!(PersonalIdInput {
    into country_code: String,
    into expiry_date: Date,
    into issue_date: Date,
});

open_enum! {
    /// Schema `personal_id_type`.
    pub enum PersonalIdType {
        /// `CITIZENSHIP_CARD`.
        CitizenshipCard = "CITIZENSHIP_CARD",
        /// `DRIVER_LICENSE`.
        DriverLicense = "DRIVER_LICENSE",
        /// `ITIN`.
        Itin = "ITIN",
        /// `NATIONAL_ID`.
        NationalId = "NATIONAL_ID",
        /// `PASSPORT_NUMBER`.
        PassportNumber = "PASSPORT_NUMBER",
        /// `PROVINCIAL_ID`.
        ProvincialId = "PROVINCIAL_ID",
        /// `PR_CARD`.
        PrCard = "PR_CARD",
        /// `SECURE_STATUS_CARD`.
        SecureStatusCard = "SECURE_STATUS_CARD",
        /// `SIN`.
        Sin = "SIN",
        /// `SSN`.
        Ssn = "SSN",
        /// `STATE_ID`.
        StateId = "STATE_ID",
        /// `TAX_ID`.
        TaxId = "TAX_ID",
    }
}

/// Schema `patch_personal_id`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonalIdUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// One of 12 values.
    pub id_type: PersonalIdType,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PersonalIdUpdate {
    show: [id_type],
    show_optional: [country_code, tenant],
    hide: [],
    hide_optional: [expiry_date, identifier, issue_date]
});

impl PersonalIdUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id_type: PersonalIdType) -> Self {
        Self {
            country_code: Default::default(),
            expiry_date: Default::default(),
            id_type,
            identifier: Default::default(),
            issue_date: Default::default(),
            tenant: Default::default(),
        }
    }
}

setters!(PersonalIdUpdate {
    into country_code: String,
    into expiry_date: Date,
    into identifier: String,
    into issue_date: Date,
    into tenant: String,
});

/// Schema `response_personal_id_w_cust`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonalIdWithCustomer {
    /// Text. Format `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 12 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_type: Option<PersonalIdType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_provided: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PersonalIdWithCustomer {
    show: [id],
    show_optional: [country_code, customer_id, id_type, system_provided, tenant],
    hide: [],
    hide_optional: [expiry_date, identifier, issue_date]
});

/// Schema `post_personal_id_w_cust`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonalIdWithCustomerCreate {
    /// Text. Format `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// One of 12 values.
    pub id_type: PersonalIdType,
    /// Text.
    pub identifier: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PersonalIdWithCustomerCreate {
    show: [customer_id, id_type],
    show_optional: [country_code, tenant],
    hide: [identifier],
    hide_optional: [expiry_date, issue_date]
});

impl PersonalIdWithCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<String>,
        id_type: PersonalIdType,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            country_code: Default::default(),
            customer_id: customer_id.into(),
            expiry_date: Default::default(),
            id_type,
            identifier: identifier.into(),
            issue_date: Default::default(),
            tenant: Default::default(),
        }
    }
}

setters!(PersonalIdWithCustomerCreate {
    into country_code: String,
    into expiry_date: Date,
    into issue_date: Date,
    into tenant: String,
});
