// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `persons`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `response_person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub ban_status: Option<BanStatus>,
    pub chosen_name: Option<String>,
    pub classifications: Option<Vec<CustomerClassification>>,
    pub creation_time: Option<Timestamp>,
    pub customer_active: Option<Timestamp>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub has_accounts: Option<bool>,
    /// Format `uuid`.
    pub id: PersonId,
    pub is_customer: Option<bool>,
    pub is_user: Option<bool>,
    pub last_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub legal_address: Option<CustomerAddress>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    pub personal_ids: Option<Vec<PersonalId>>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub shipping_address: Option<CustomerAddress>,
    pub ssn: Option<String>,
    pub ssn_source: Option<SsnSource>,
    pub status: Option<PersonStatus>,
    pub tenant: Option<String>,
    pub vendor_info: Option<CustomerVendor>,
    pub verification_last_run: Option<Timestamp>,
    pub verification_status: Option<VerificationStatus>,
}

record! { Person {
    0 optional show ban_status;
    1 optional hide chosen_name;
    2 optional show classifications;
    3 optional show creation_time;
    4 optional show customer_active;
    5 optional hide dob;
    6 optional hide email;
    7 optional hide first_name;
    8 optional show has_accounts;
    9 required show id;
    10 optional show is_customer;
    11 optional show is_user;
    12 optional hide last_name;
    13 optional show last_updated_time;
    14 optional hide legal_address;
    15 optional hide metadata;
    16 optional hide middle_name;
    17 optional show personal_ids;
    18 optional hide phone_number;
    19 optional hide shipping_address;
    20 optional hide ssn;
    21 optional show ssn_source;
    22 optional show status;
    23 optional show tenant;
    24 optional hide vendor_info;
    25 optional show verification_last_run;
    26 optional show verification_status;
} }

/// Schema `post_person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonCreate {
    pub ban_status: Option<BanStatus>,
    pub chosen_name: Option<String>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub is_customer: bool,
    pub last_name: Option<String>,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    pub note: Option<String>,
    pub personal_ids: Option<Vec<PersonalIdInput>>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub shipping_address: Option<CustomerAddressInput>,
    pub ssn: Option<String>,
    pub status: PersonStatus,
    pub tenant: Option<String>,
}

record! { PersonCreate {
    0 optional show ban_status;
    1 optional hide chosen_name;
    2 optional hide dob;
    3 optional hide email;
    4 optional hide first_name;
    5 required show is_customer;
    6 optional hide last_name;
    7 optional hide legal_address;
    8 optional hide metadata;
    9 optional hide middle_name;
    10 optional hide note;
    11 optional show personal_ids;
    12 optional hide phone_number;
    13 optional hide shipping_address;
    14 optional hide ssn;
    15 required show status;
    16 optional show tenant;
} }

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
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    many personal_ids: PersonalIdInput,
    into phone_number: String,
    into shipping_address: CustomerAddressInput,
    into ssn: String,
    into tenant: String,
});

/// Schema `person_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonList {
    pub next_page_token: Option<String>,
    pub persons: Vec<Person>,
}

record! { PersonList {
    0 optional hide next_page_token;
    1 required show persons;
} }

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

/// Schema `patch_person`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonUpdate {
    pub ban_status: Option<BanStatus>,
    pub chosen_name: Option<String>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub is_customer: Option<bool>,
    pub last_name: Option<String>,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    pub note: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub shipping_address: Option<CustomerAddressInput>,
    pub ssn: Option<String>,
    pub status: Option<PersonStatus>,
    pub tenant: Option<String>,
    pub vendor_info: Option<CustomerVendorInput>,
}

record! { PersonUpdate {
    0 optional show ban_status;
    1 optional hide chosen_name;
    2 optional hide dob;
    3 optional hide email;
    4 optional hide first_name;
    5 optional show is_customer;
    6 optional hide last_name;
    7 optional hide legal_address;
    8 optional hide metadata;
    9 optional hide middle_name;
    10 optional hide note;
    11 optional hide phone_number;
    12 optional hide shipping_address;
    13 optional hide ssn;
    14 optional show status;
    15 optional show tenant;
    16 optional hide vendor_info;
} }

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
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    into shipping_address: CustomerAddressInput,
    into ssn: String,
    into status: PersonStatus,
    into tenant: String,
    into vendor_info: CustomerVendorInput,
});

/// Schema `response_personal_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalId {
    /// Format `US`.
    pub country_code: Option<String>,
    pub expiry_date: Option<Date>,
    /// Format `uuid`.
    pub id: PersonalIdId,
    pub id_type: Option<PersonalIdType>,
    pub identifier: Option<String>,
    pub issue_date: Option<Date>,
    pub system_provided: Option<bool>,
}

record! { PersonalId {
    0 optional show country_code;
    1 optional hide expiry_date;
    2 required show id;
    3 optional show id_type;
    4 optional hide identifier;
    5 optional hide issue_date;
    6 optional show system_provided;
} }

/// Schema `post_personal_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdInput {
    /// Format `US`.
    pub country_code: Option<String>,
    pub expiry_date: Option<Date>,
    pub id_type: PersonalIdType,
    pub identifier: String,
    pub issue_date: Option<Date>,
}

record! { PersonalIdInput {
    0 optional show country_code;
    1 optional hide expiry_date;
    2 required show id_type;
    3 required hide identifier;
    4 optional hide issue_date;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdUpdate {
    pub country_code: Option<String>,
    pub expiry_date: Option<Date>,
    pub id_type: PersonalIdType,
    pub identifier: Option<String>,
    pub issue_date: Option<Date>,
    pub tenant: Option<String>,
}

record! { PersonalIdUpdate {
    0 optional show country_code;
    1 optional hide expiry_date;
    2 required show id_type;
    3 optional hide identifier;
    4 optional hide issue_date;
    5 optional show tenant;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdWithCustomer {
    /// Format `US`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub expiry_date: Option<Date>,
    /// Format `uuid`.
    pub id: PersonalIdId,
    pub id_type: Option<PersonalIdType>,
    pub identifier: Option<String>,
    pub issue_date: Option<Date>,
    pub system_provided: Option<bool>,
    pub tenant: Option<String>,
}

record! { PersonalIdWithCustomer {
    0 optional show country_code;
    1 optional show customer_id;
    2 optional hide expiry_date;
    3 required show id;
    4 optional show id_type;
    5 optional hide identifier;
    6 optional hide issue_date;
    7 optional show system_provided;
    8 optional show tenant;
} }

/// Schema `post_personal_id_w_cust`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonalIdWithCustomerCreate {
    /// Format `US`.
    pub country_code: Option<String>,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub expiry_date: Option<Date>,
    pub id_type: PersonalIdType,
    pub identifier: String,
    pub issue_date: Option<Date>,
    pub tenant: Option<String>,
}

record! { PersonalIdWithCustomerCreate {
    0 optional show country_code;
    1 required show customer_id;
    2 optional hide expiry_date;
    3 required show id_type;
    4 required hide identifier;
    5 optional hide issue_date;
    6 optional show tenant;
} }

impl PersonalIdWithCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
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
