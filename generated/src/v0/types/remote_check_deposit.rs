// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `remote_check_deposit`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `deposit_get`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteCheckDeposit {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Format `uuid`.
    pub back_image_id: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Minor units of the currency (cents). At least 1.
    pub check_amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub date_captured: Option<Timestamp>,
    pub date_processed: Option<Timestamp>,
    /// Minor units of the currency (cents).
    pub deposit_amount: Option<i64>,
    pub deposit_currency: Option<String>,
    /// Format `uuid`.
    pub front_image_id: Option<String>,
    /// Format `uuid`.
    pub id: RemoteCheckDepositId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub ocr_account_number: Option<String>,
    pub ocr_check_number: Option<String>,
    pub ocr_routing_number: Option<String>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub status: Option<RemoteCheckDepositStatus>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponse>,
}

record! { RemoteCheckDeposit {
    0 optional show account_id;
    1 optional show back_image_id;
    2 optional show business_id;
    3 optional show check_amount;
    4 optional show creation_time;
    5 optional show date_captured;
    6 optional show date_processed;
    7 optional show deposit_amount;
    8 optional show deposit_currency;
    9 optional show front_image_id;
    10 required show id;
    11 optional show last_updated_time;
    12 optional hide metadata;
    13 optional hide ocr_account_number;
    14 optional hide ocr_check_number;
    15 optional hide ocr_routing_number;
    16 optional show person_id;
    17 optional show status;
    18 optional show transaction_id;
    19 optional hide vendor_info;
} }

/// Schema `deposit_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteCheckDepositCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub back_image_id: String,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Minor units of the currency (cents). At least 1.
    pub check_amount: i64,
    pub deposit_currency: String,
    /// Format `uuid`.
    pub front_image_id: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
}

record! { RemoteCheckDepositCreate {
    0 required show account_id;
    1 required show back_image_id;
    2 optional show business_id;
    3 required show check_amount;
    4 required show deposit_currency;
    5 required show front_image_id;
    6 optional hide metadata;
    7 optional show person_id;
} }

impl RemoteCheckDepositCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        back_image_id: impl Into<String>,
        check_amount: i64,
        deposit_currency: impl Into<String>,
        front_image_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            back_image_id: back_image_id.into(),
            business_id: Default::default(),
            check_amount,
            deposit_currency: deposit_currency.into(),
            front_image_id: front_image_id.into(),
            metadata: Default::default(),
            person_id: Default::default(),
        }
    }
}

setters!(RemoteCheckDepositCreate {
    into business_id: BusinessId,
    into metadata: Value,
    into person_id: PersonId,
});

/// Schema `deposit_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteCheckDepositList {
    pub deposits: Vec<RemoteCheckDeposit>,
    pub next_page_token: Option<String>,
}

record! { RemoteCheckDepositList {
    0 required show deposits;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `deposit_status`.
    pub enum RemoteCheckDepositStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `MANUAL_POST_REJECTED`.
        ManualPostRejected = "MANUAL_POST_REJECTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `RETURNED`.
        Returned = "RETURNED",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}
