// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `statements`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// v0 and v1: schema `account_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementAccountSummary {
    pub account_number: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub balance_ceiling: Option<StatementBalanceLimit>,
    pub balance_floor: Option<StatementBalanceLimit>,
    pub creation_time: Option<Timestamp>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub customer_type: Option<String>,
    pub financial_institution: Option<StatementInstitution>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountId,
    pub last_updated_time: Option<Timestamp>,
    pub nickname: Option<String>,
}

record! { StatementAccountSummary {
    0 optional hide account_number;
    1 optional show account_status;
    2 optional show account_type;
    3 optional show balance_ceiling;
    4 optional show balance_floor;
    5 optional show creation_time;
    6 optional show currency;
    7 optional show customer_type;
    8 optional show financial_institution;
    9 optional show id;
    10 optional show last_updated_time;
    11 optional hide nickname;
} }

/// v0 and v1: `balance_ceiling` of `StatementAccountSummary`; `balance_floor` of
/// `StatementAccountSummary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementBalanceLimit {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
}

record! { StatementBalanceLimit {
    0 optional show balance;
} }

/// v0: schema `business1`.
/// v1: schema `business`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementBusiness {
    pub creation_time: Option<Timestamp>,
    pub ein: Option<String>,
    pub email: Option<String>,
    pub entity_name: Option<String>,
    pub formation_date: Option<Date>,
    pub formation_state: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: BusinessId,
    pub last_updated_time: Option<Timestamp>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub structure: Option<String>,
    pub trade_names: Option<Vec<String>>,
    pub verification_last_run: Option<Timestamp>,
    pub verification_status: Option<String>,
}

record! { StatementBusiness {
    0 optional show creation_time;
    1 optional hide ein;
    2 optional hide email;
    3 optional hide entity_name;
    4 optional hide formation_date;
    5 optional hide formation_state;
    6 optional show id;
    7 optional show last_updated_time;
    8 optional hide phone_number;
    9 optional show status;
    10 optional show structure;
    11 optional hide trade_names;
    12 optional show verification_last_run;
    13 optional show verification_status;
} }

/// v0 and v1: schema `customer_service_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementCustomerService {
    pub address: Option<InstitutionAddress>,
    pub email: Option<String>,
    pub phone_number: Option<String>,
}

record! { StatementCustomerService {
    0 optional hide address;
    1 optional hide email;
    2 optional hide phone_number;
} }

/// v0 and v1: schema `financial_institution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementInstitution {
    pub legal_address: Option<InstitutionAddress>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
}

record! { StatementInstitution {
    0 optional hide legal_address;
    1 optional hide name;
    2 optional hide phone_number;
} }

/// v0 and v1: schema `person`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementPerson {
    pub creation_time: Option<Timestamp>,
    pub first_name: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: PersonId,
    pub last_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub middle_name: Option<String>,
    pub relationship_type: Option<String>,
}

record! { StatementPerson {
    0 optional show creation_time;
    1 optional hide first_name;
    2 optional show id;
    3 optional hide last_name;
    4 optional show last_updated_time;
    5 optional hide middle_name;
    6 optional show relationship_type;
} }
