// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `customers`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `customer_response_body`.
    pub enum Customer by "status" {
        /// Chosen by `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or
        /// `SANCTION`.
        Customer(FullCustomer) = [
            "ACTIVE",
            "DECEASED",
            "DENIED",
            "DORMANT",
            "ESCHEAT",
            "FROZEN",
            "INACTIVE",
            "SANCTION",
        ],
        /// Chosen by `PROSPECT`.
        Prospect(Prospect) = ["PROSPECT"],
    }
}

tagged_union! {
    /// Schema `customer_in_body`.
    pub enum CustomerCreate by "status" {
        /// Chosen by `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or `ESCHEAT` or `FROZEN` or `INACTIVE` or
        /// `SANCTION`.
        Customer(FullCustomerCreate) = [
            "ACTIVE",
            "DECEASED",
            "DENIED",
            "DORMANT",
            "ESCHEAT",
            "FROZEN",
            "INACTIVE",
            "SANCTION",
        ],
        /// Chosen by `PROSPECT`.
        Prospect(ProspectCreate) = ["PROSPECT"],
    }
}

/// Schema `customer_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// Told apart by `status`.
    pub customers: Vec<Customer>,
    pub next_page_token: Option<String>,
}

record! { CustomerList {
    0 required show customers;
    1 optional hide next_page_token;
} }

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

tag_enum! {
    /// What `status` says in this variant.
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
        /// `SANCTION`.
        Sanction = "SANCTION",
    }
}

/// Schema `patch_customer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    pub ban_status: Option<BanStatus>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
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
    pub vendor_info: Option<CustomerVendorInput>,
}

record! { CustomerUpdate {
    0 optional show ban_status;
    1 optional hide dob;
    2 optional hide email;
    3 optional hide first_name;
    4 optional hide last_name;
    5 optional hide legal_address;
    6 optional hide metadata;
    7 optional hide middle_name;
    8 optional hide note;
    9 optional hide phone_number;
    10 optional hide shipping_address;
    11 optional hide ssn;
    12 optional show status;
    13 optional hide vendor_info;
} }

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
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    into shipping_address: CustomerAddressInput,
    into ssn: String,
    into status: PersonStatus,
    into vendor_info: CustomerVendorInput,
});

/// Schema `customer_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FullCustomer {
    pub addresses: Option<Vec<CustomerAddress>>,
    pub ban_status: Option<BanStatus>,
    pub classifications: Option<Vec<CustomerClassification>>,
    pub creation_time: Option<Timestamp>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub has_accounts: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: CustomerId,
    pub kyc_exempt: Option<bool>,
    pub kyc_last_run: Option<Timestamp>,
    pub kyc_status: Option<CustomerKycStatus>,
    pub last_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub legal_address: Option<CustomerAddress>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Deprecated.
    pub related_customers: Option<Vec<RelatedCustomer>>,
    pub shipping_address: Option<CustomerAddress>,
    pub ssn: Option<String>,
    pub ssn_source: Option<SsnSource>,
    /// One of `ACTIVE`, `DECEASED`, `DENIED`, `DORMANT`, `ESCHEAT`, `FROZEN`, `INACTIVE`, `SANCTION`.
    pub status: CustomerStatus,
    pub tenant: Option<String>,
    pub vendor_info: Option<CustomerVendor>,
}

record! { FullCustomer {
    0 optional show addresses;
    1 optional show ban_status;
    2 optional show classifications;
    3 optional show creation_time;
    4 optional hide dob;
    5 optional hide email;
    6 optional hide first_name;
    7 optional show has_accounts;
    8 optional show id;
    9 optional show kyc_exempt;
    10 optional show kyc_last_run;
    11 optional show kyc_status;
    12 optional hide last_name;
    13 optional show last_updated_time;
    14 optional hide legal_address;
    15 optional hide metadata;
    16 optional hide middle_name;
    17 optional hide phone_number;
    18 optional show related_customers;
    19 optional hide shipping_address;
    20 optional hide ssn;
    21 optional show ssn_source;
    22 required show status;
    23 optional show tenant;
    24 optional hide vendor_info;
} }

/// Schema `customer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FullCustomerCreate {
    pub ban_status: Option<BanStatus>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    pub note: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Deprecated.
    pub related_customers: Option<Vec<RelatedCustomerInput>>,
    pub shipping_address: Option<CustomerAddressInput>,
    pub ssn: Option<String>,
    /// One of `ACTIVE`, `DECEASED`, `DENIED`, `DORMANT`, `ESCHEAT`, `FROZEN`, `INACTIVE`, `SANCTION`.
    pub status: CustomerStatus,
    pub tenant: Option<String>,
}

record! { FullCustomerCreate {
    0 optional show ban_status;
    1 optional hide dob;
    2 optional hide email;
    3 optional hide first_name;
    4 optional hide last_name;
    5 optional hide legal_address;
    6 optional hide metadata;
    7 optional hide middle_name;
    8 optional hide note;
    9 optional hide phone_number;
    10 optional show related_customers;
    11 optional hide shipping_address;
    12 optional hide ssn;
    13 required show status;
    14 optional show tenant;
} }

impl FullCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: CustomerStatus) -> Self {
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
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    many related_customers: RelatedCustomerInput,
    into shipping_address: CustomerAddressInput,
    into ssn: String,
    into tenant: String,
});

/// Schema `prospect_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Prospect {
    pub addresses: Option<Vec<CustomerAddress>>,
    pub ban_status: Option<BanStatus>,
    pub classifications: Option<Vec<CustomerClassification>>,
    pub creation_time: Option<Timestamp>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub has_accounts: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: CustomerId,
    pub kyc_exempt: Option<bool>,
    pub kyc_last_run: Option<Timestamp>,
    pub kyc_status: Option<CustomerKycStatus>,
    pub last_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub legal_address: Option<CustomerAddress>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Deprecated.
    pub related_customers: Option<Vec<RelatedCustomer>>,
    pub shipping_address: Option<CustomerAddress>,
    pub ssn: Option<String>,
    pub ssn_source: Option<SsnSource>,
    /// Always `PROSPECT`.
    pub(crate) status: ProspectTag,
    pub tenant: Option<String>,
    pub vendor_info: Option<CustomerVendor>,
}

record! { Prospect {
    0 optional show addresses;
    1 optional show ban_status;
    2 optional show classifications;
    3 optional show creation_time;
    4 optional hide dob;
    5 optional hide email;
    6 optional hide first_name;
    7 optional show has_accounts;
    8 optional show id;
    9 optional show kyc_exempt;
    10 optional show kyc_last_run;
    11 optional show kyc_status;
    12 optional hide last_name;
    13 optional show last_updated_time;
    14 optional hide legal_address;
    15 optional hide metadata;
    16 optional hide middle_name;
    17 optional hide phone_number;
    18 optional show related_customers;
    19 optional hide shipping_address;
    20 optional hide ssn;
    21 optional show ssn_source;
    22 required show status;
    23 optional show tenant;
    24 optional hide vendor_info;
} }

/// Schema `prospect`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProspectCreate {
    pub ban_status: Option<BanStatus>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub legal_address: Option<CustomerAddressInput>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub middle_name: Option<String>,
    pub note: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Deprecated.
    pub related_customers: Option<Vec<RelatedCustomerInput>>,
    pub shipping_address: Option<CustomerAddressInput>,
    pub ssn: Option<String>,
    /// Always `PROSPECT`.
    pub(crate) status: ProspectTag,
    pub tenant: Option<String>,
}

record! { ProspectCreate {
    0 optional show ban_status;
    1 optional hide dob;
    2 optional hide email;
    3 optional hide first_name;
    4 optional hide last_name;
    5 optional hide legal_address;
    6 optional hide metadata;
    7 optional hide middle_name;
    8 optional hide note;
    9 optional hide phone_number;
    10 optional show related_customers;
    11 optional hide shipping_address;
    12 optional hide ssn;
    13 required show status;
    14 optional show tenant;
} }

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
    into legal_address: CustomerAddressInput,
    into metadata: Value,
    into middle_name: String,
    into note: String,
    into phone_number: String,
    many related_customers: RelatedCustomerInput,
    into shipping_address: CustomerAddressInput,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedCustomer {
    /// Format `uuid`.
    pub id: String,
    pub relationship_role: Option<RelatedCustomerRole>,
}

record! { RelatedCustomer {
    0 required show id;
    1 optional show relationship_role;
} }

/// Schema `relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedCustomerInput {
    /// Format `uuid`.
    pub id: String,
    pub relationship_role: RelatedCustomerRole,
}

record! { RelatedCustomerInput {
    0 required show id;
    1 required show relationship_role;
} }

impl RelatedCustomerInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, relationship_role: RelatedCustomerRole) -> Self {
        Self {
            id: id.into(),
            relationship_role,
        }
    }
}

open_enum! {
    /// Schema `relationship_role`.
    pub enum RelatedCustomerRole {
        /// `BENEFICIARY`.
        Beneficiary = "BENEFICIARY",
        /// `CUSTODIAN`.
        Custodian = "CUSTODIAN",
        /// `PARTNER`.
        Partner = "PARTNER",
    }
}
