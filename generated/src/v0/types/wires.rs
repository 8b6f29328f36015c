// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `wires`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `address_lines`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressLines {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_line_3: Option<String>,
}

record! { AddressLines {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide address_line_3;
} }

/// Schema `incoming_wire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingWire {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub bank_message: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub decline_reason: Option<String>,
    pub effective_date: Option<Date>,
    pub end_to_end_identification: Option<String>,
    /// Format `uuid`.
    pub id: IncomingWireId,
    pub input_message_accountability_data: Option<String>,
    pub instruction_identification: Option<String>,
    pub is_return: Option<bool>,
    pub network: Option<String>,
    pub originating_account_number: Option<String>,
    pub receiver: Option<WireParty>,
    /// Format `uuid`.
    pub receiving_account_id: Option<AccountId>,
    pub receiving_account_number: Option<String>,
    pub recipient_message: Option<String>,
    pub return_data: Option<WireReturnDetails>,
    pub return_reason: Option<String>,
    pub sender: Option<WireParty>,
    pub sender_reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<IncomingWireStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub transaction_identification: Option<String>,
    pub type_subtype: Option<IncomingWireSubtype>,
    /// Format `uuid`.
    pub uetr: Option<String>,
}

record! { IncomingWire {
    0 optional show amount;
    1 optional hide bank_message;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional hide decline_reason;
    6 optional show effective_date;
    7 optional hide end_to_end_identification;
    8 required show id;
    9 optional show input_message_accountability_data;
    10 optional show instruction_identification;
    11 optional show is_return;
    12 optional show network;
    13 optional hide originating_account_number;
    14 optional show receiver;
    15 optional show receiving_account_id;
    16 optional hide receiving_account_number;
    17 optional hide recipient_message;
    18 optional show return_data;
    19 optional hide return_reason;
    20 optional show sender;
    21 optional show sender_reference_id;
    22 optional show settlement_date;
    23 optional show status;
    24 optional show tenant;
    25 optional show transaction_id;
    26 optional show transaction_identification;
    27 optional show type_subtype;
    28 optional show uetr;
} }

/// Schema `incoming_wire_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingWireList {
    pub next_page_token: Option<String>,
    pub wires: Vec<IncomingWire>,
}

record! { IncomingWireList {
    0 optional hide next_page_token;
    1 required show wires;
} }

open_enum! {
    /// `status` of `IncomingWire`; parameter `status` of `listIncomingWires`, `listWires`.
    pub enum IncomingWireStatus {
        /// `BLOCKED`.
        Blocked = "BLOCKED",
        /// `POSTED`.
        Posted = "POSTED",
        /// `READY`.
        Ready = "READY",
        /// `RETURNED`.
        Returned = "RETURNED",
    }
}

open_enum! {
    /// `type_subtype` of [`IncomingWire`].
    pub enum IncomingWireSubtype {
        /// `BASIC_FUNDS_TRANSFER`.
        BasicFundsTransfer = "BASIC_FUNDS_TRANSFER",
        /// `PRIOR_DAY_TRANSFER_REVERSAL`.
        PriorDayTransferReversal = "PRIOR_DAY_TRANSFER_REVERSAL",
        /// `RETURN`.
        Return = "RETURN",
        /// `SAME_DAY_TRANSFER_REVERSAL`.
        SameDayTransferReversal = "SAME_DAY_TRANSFER_REVERSAL",
    }
}

/// Schema `incoming_wire_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncomingWireUpdate {
    pub return_data: Option<WireReturnDetailsInput>,
}

record! { IncomingWireUpdate {
    0 optional show return_data;
} }

impl IncomingWireUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(IncomingWireUpdate {
    into return_data: WireReturnDetailsInput,
});

/// Schema `wire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Wire {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub bank_message: Option<String>,
    /// Format `uuid`.
    pub batch_id: Option<BatchPaymentId>,
    /// Format `integer64`.
    pub case_id: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub effective_date: Option<Date>,
    pub fed_input_message_accountability_data: Option<String>,
    /// Format `uuid`.
    pub id: WireId,
    pub input_message_accountability_data: Option<String>,
    pub is_bulk: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub network: Option<String>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    pub originating_account_number: Option<String>,
    /// Format `uuid`.
    pub receiving_account_id: Option<ExternalAccountId>,
    pub receiving_account_number: Option<String>,
    pub recipient_message: Option<String>,
    pub return_data: Option<WireReturnDetails>,
    pub sender_reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<WireStatus>,
    pub status_details: Option<WireStatusDetails>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// Format `uuid`.
    pub transaction_in_id: Option<String>,
}

record! { Wire {
    0 optional show amount;
    1 optional hide bank_message;
    2 optional show batch_id;
    3 optional show case_id;
    4 optional show creation_time;
    5 optional show currency;
    6 optional show customer_id;
    7 optional show effective_date;
    8 optional show fed_input_message_accountability_data;
    9 required show id;
    10 optional show input_message_accountability_data;
    11 optional show is_bulk;
    12 optional show last_updated_time;
    13 optional show network;
    14 optional show originating_account_id;
    15 optional hide originating_account_number;
    16 optional show receiving_account_id;
    17 optional hide receiving_account_number;
    18 optional hide recipient_message;
    19 optional show return_data;
    20 optional show sender_reference_id;
    21 optional show settlement_date;
    22 optional show status;
    23 optional show status_details;
    24 optional show transaction_id;
    25 optional show transaction_in_id;
} }

/// Schema `update_transfer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireCancellation {
    pub status: WireStatus,
}

record! { WireCancellation {
    0 required show status;
} }

impl WireCancellation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: WireStatus) -> Self {
        Self {
            status,
        }
    }
}

/// Schema `wire_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At most 210 characters.
    pub bank_message: Option<String>,
    pub currency: Currency,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    /// Format `uuid`.
    pub receiving_account_id: ExternalAccountId,
    /// At most 140 characters.
    pub recipient_message: String,
}

record! { WireCreate {
    0 required show amount;
    1 optional hide bank_message;
    2 required show currency;
    3 required show customer_id;
    4 optional hide metadata;
    5 required show originating_account_id;
    6 required show receiving_account_id;
    7 required hide recipient_message;
} }

impl WireCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: Currency,
        customer_id: impl Into<CustomerId>,
        originating_account_id: impl Into<AccountId>,
        receiving_account_id: impl Into<ExternalAccountId>,
        recipient_message: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            bank_message: Default::default(),
            currency,
            customer_id: customer_id.into(),
            metadata: Default::default(),
            originating_account_id: originating_account_id.into(),
            receiving_account_id: receiving_account_id.into(),
            recipient_message: recipient_message.into(),
        }
    }
}

setters!(WireCreate {
    into bank_message: String,
    into metadata: Value,
});

/// Schema `wire_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireList {
    pub next_page_token: Option<String>,
    pub wires: Vec<Wire>,
}

record! { WireList {
    0 optional hide next_page_token;
    1 required show wires;
} }

/// Schema `party`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WireParty {
    pub account_number: Option<String>,
    pub address: Option<InstitutionAddress>,
    pub address_lines: Option<AddressLines>,
    pub alternate_identifier: Option<String>,
    pub bank_name: Option<String>,
    pub identifier_type: Option<String>,
    pub name: Option<String>,
    pub routing_number: Option<String>,
}

record! { WireParty {
    0 optional hide account_number;
    1 optional hide address;
    2 optional hide address_lines;
    3 optional hide alternate_identifier;
    4 optional hide bank_name;
    5 optional show identifier_type;
    6 optional hide name;
    7 optional hide routing_number;
} }

/// Schema `return_data1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WireReturnDetails {
    pub original_end_to_end_identification: Option<String>,
    /// Format `uuid`.
    pub original_id: Option<String>,
    pub original_instruction_identification: Option<String>,
    /// Format `uuid`.
    pub original_transaction_id: Option<TransactionId>,
    pub original_transaction_identification: Option<String>,
    pub original_uetr: Option<String>,
    pub previous_message_id: Option<String>,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
}

record! { WireReturnDetails {
    0 optional hide original_end_to_end_identification;
    1 optional show original_id;
    2 optional show original_instruction_identification;
    3 optional show original_transaction_id;
    4 optional show original_transaction_identification;
    5 optional show original_uetr;
    6 optional show previous_message_id;
    7 optional hide reason;
    8 optional show reason_code;
} }

/// Schema `return_data1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireReturnDetailsInput {
    pub original_end_to_end_identification: Option<String>,
    /// Format `uuid`.
    pub original_id: Option<String>,
    pub original_instruction_identification: Option<String>,
    /// Format `uuid`.
    pub original_transaction_id: Option<TransactionId>,
    pub original_transaction_identification: Option<String>,
    pub original_uetr: Option<String>,
    pub previous_message_id: String,
    pub reason: Option<String>,
    pub reason_code: Option<String>,
}

record! { WireReturnDetailsInput {
    0 optional hide original_end_to_end_identification;
    1 optional show original_id;
    2 optional show original_instruction_identification;
    3 optional show original_transaction_id;
    4 optional show original_transaction_identification;
    5 optional show original_uetr;
    6 required show previous_message_id;
    7 optional hide reason;
    8 optional show reason_code;
} }

impl WireReturnDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(previous_message_id: impl Into<String>) -> Self {
        Self {
            original_end_to_end_identification: Default::default(),
            original_id: Default::default(),
            original_instruction_identification: Default::default(),
            original_transaction_id: Default::default(),
            original_transaction_identification: Default::default(),
            original_uetr: Default::default(),
            previous_message_id: previous_message_id.into(),
            reason: Default::default(),
            reason_code: Default::default(),
        }
    }
}

setters!(WireReturnDetailsInput {
    into original_end_to_end_identification: String,
    into original_id: String,
    into original_instruction_identification: String,
    into original_transaction_id: TransactionId,
    into original_transaction_identification: String,
    into original_uetr: String,
    into reason: String,
    into reason_code: String,
});

open_enum! {
    /// `status` of `WireCancellation`, `Wire`.
    pub enum WireStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `PENDING`.
        Pending = "PENDING",
    }
}

open_enum! {
    /// `status_details` of [`Wire`].
    pub enum WireStatusDetails {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `DECLINED_DUAL_APPROVAL`.
        DeclinedDualApproval = "DECLINED_DUAL_APPROVAL",
        /// `PENDING_DUAL_APPROVAL`.
        PendingDualApproval = "PENDING_DUAL_APPROVAL",
    }
}
