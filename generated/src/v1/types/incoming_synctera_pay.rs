// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `incoming_synctera_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `incoming_synctera_pay_configuration_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfiguration {
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    pub enabled: Option<bool>,
    /// Format `uuid`.
    pub id: IncomingSyncteraPayConfigurationId,
    pub last_updated_time: Option<Timestamp>,
    pub name: Option<String>,
    pub payer_must_be_payee: Option<bool>,
    /// Format `uuid`.
    pub settlement_account_id: Option<AccountId>,
    /// Format `uuid`.
    pub settlement_account_owner_id: Option<CustomerId>,
    pub tenant: Option<String>,
    pub transaction_subtype: Option<IncomingSyncteraPaySubtype>,
}

record! { IncomingSyncteraPayConfiguration {
    0 optional show creation_time;
    1 optional show currency;
    2 optional show enabled;
    3 required show id;
    4 optional show last_updated_time;
    5 optional show name;
    6 optional show payer_must_be_payee;
    7 optional show settlement_account_id;
    8 optional show settlement_account_owner_id;
    9 optional show tenant;
    10 optional show transaction_subtype;
} }

/// Schema `incoming_synctera_pay_configuration_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfigurationList {
    pub configurations: Vec<IncomingSyncteraPayConfiguration>,
    pub next_page_token: Option<String>,
}

record! { IncomingSyncteraPayConfigurationList {
    0 required show configurations;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Parameter `sort_by` of `listIncomingSyncteraPayConfigurations`, `listIncomingSyncteraPayTransfers`.
    pub enum IncomingSyncteraPaySortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// Schema `incoming_synctera_pay_status`.
    pub enum IncomingSyncteraPayStatus {
        /// `CHECK`.
        Check = "CHECK",
        /// `CREATE_HOLD`.
        CreateHold = "CREATE_HOLD",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `DECLINE_HOLD`.
        DeclineHold = "DECLINE_HOLD",
        /// `POSTED`.
        Posted = "POSTED",
        /// `POST_HOLD`.
        PostHold = "POST_HOLD",
    }
}

open_enum! {
    /// Schema `incoming_synctera_pay_subtype`.
    pub enum IncomingSyncteraPaySubtype {
        /// `INCOMING_INTERNATIONAL_WIRE`.
        IncomingInternationalWire = "INCOMING_INTERNATIONAL_WIRE",
    }
}

/// Schema `incoming_synctera_pay_transfer_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// Format `uuid`.
    pub configuration_id: Option<IncomingSyncteraPayConfigurationId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub destination_account_id: Option<AccountId>,
    /// Free-form JSON.
    pub external_data: Option<Value>,
    /// Format `uuid`.
    pub id: IncomingSyncteraPayTransferId,
    pub last_updated_time: Option<Timestamp>,
    /// Format `uuid`.
    pub payee_id: Option<CustomerId>,
    /// Format `uuid`.
    pub payer_id: Option<CustomerId>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    /// Format `uuid`.
    pub source_external_account_id: Option<ExternalAccountId>,
    pub status: Option<IncomingSyncteraPayStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { IncomingSyncteraPayTransfer {
    0 optional show amount;
    1 optional show configuration_id;
    2 optional show creation_time;
    3 optional show destination_account_id;
    4 optional hide external_data;
    5 required show id;
    6 optional show last_updated_time;
    7 optional show payee_id;
    8 optional show payer_id;
    9 optional show reference_id;
    10 optional show settlement_date;
    11 optional show source_external_account_id;
    12 optional show status;
    13 optional show tenant;
    14 optional show transaction_id;
} }

/// Schema `incoming_synctera_pay_transfer_creation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub configuration_id: IncomingSyncteraPayConfigurationId,
    /// Format `uuid`.
    pub destination_account_id: AccountId,
    /// Free-form JSON.
    pub external_data: Option<Value>,
    /// Format `uuid`.
    pub payee_id: CustomerId,
    /// Format `uuid`.
    pub payer_id: CustomerId,
    /// At least 1 characters.
    pub reference_id: String,
    pub settlement_date: Date,
    /// Format `uuid`.
    pub source_external_account_id: ExternalAccountId,
}

record! { IncomingSyncteraPayTransferCreate {
    0 required show amount;
    1 required show configuration_id;
    2 required show destination_account_id;
    3 optional hide external_data;
    4 required show payee_id;
    5 required show payer_id;
    6 required show reference_id;
    7 required show settlement_date;
    8 required show source_external_account_id;
} }

impl IncomingSyncteraPayTransferCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        amount: i64,
        configuration_id: impl Into<IncomingSyncteraPayConfigurationId>,
        destination_account_id: impl Into<AccountId>,
        payee_id: impl Into<CustomerId>,
        payer_id: impl Into<CustomerId>,
        reference_id: impl Into<String>,
        settlement_date: impl Into<Date>,
        source_external_account_id: impl Into<ExternalAccountId>,
    ) -> Self {
        Self {
            amount,
            configuration_id: configuration_id.into(),
            destination_account_id: destination_account_id.into(),
            external_data: Default::default(),
            payee_id: payee_id.into(),
            payer_id: payer_id.into(),
            reference_id: reference_id.into(),
            settlement_date: settlement_date.into(),
            source_external_account_id: source_external_account_id.into(),
        }
    }
}

setters!(IncomingSyncteraPayTransferCreate {
    into external_data: Value,
});

/// Schema `incoming_synctera_pay_transfer_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferList {
    pub next_page_token: Option<String>,
    pub transfers: Vec<IncomingSyncteraPayTransfer>,
}

record! { IncomingSyncteraPayTransferList {
    0 optional hide next_page_token;
    1 required show transfers;
} }
