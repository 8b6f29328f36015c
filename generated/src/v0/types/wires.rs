// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `wires`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `address_lines`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressLines {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_3: Option<String>,
}

redacted_debug!(AddressLines {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [address_line_1, address_line_2, address_line_3]
});

/// Schema `incoming_wire`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingWire {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_message: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_to_end_identification: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_message_accountability_data: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_identification: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_return: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Party>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_message: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_data: Option<WireReturnData>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_reason: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Party>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_reference_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<IncomingWireStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_identification: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_subtype: Option<IncomingWireTypeSubtype>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uetr: Option<String>,
}

redacted_debug!(IncomingWire {
    show: [id],
    show_optional: [
        amount,
        creation_time,
        currency,
        customer_id,
        effective_date,
        input_message_accountability_data,
        instruction_identification,
        is_return,
        network,
        receiver,
        receiving_account_id,
        return_data,
        sender,
        sender_reference_id,
        settlement_date,
        status,
        tenant,
        transaction_id,
        transaction_identification,
        type_subtype,
        uetr,
    ],
    hide: [],
    hide_optional: [
        bank_message,
        decline_reason,
        end_to_end_identification,
        originating_account_number,
        receiving_account_number,
        recipient_message,
        return_reason,
    ]
});

/// Schema `incoming_wire_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingWireList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub wires: Vec<IncomingWire>,
}

redacted_debug!(IncomingWireList {
    show: [wires],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `status` of [`IncomingWire`].
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
    pub enum IncomingWireTypeSubtype {
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingWireUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_data: Option<ReturnDataInput>,
}

impl IncomingWireUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(IncomingWireUpdate {
    into return_data: ReturnDataInput,
});

open_enum! {
    /// Parameter `status` of `listIncomingWires`.
    pub enum ListIncomingWiresStatus {
        /// `BLOCKED`.
        Blocked = "BLOCKED",
        /// `POSTED`.
        Posted = "POSTED",
        /// `READY`.
        Ready = "READY",
    }
}

open_enum! {
    /// Parameter `status` of `listWires`.
    pub enum ListWiresStatus {
        /// `BLOCKED`.
        Blocked = "BLOCKED",
        /// `POSTED`.
        Posted = "POSTED",
        /// `READY`.
        Ready = "READY",
    }
}

/// Schema `party`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Party {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PartyAddress>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_lines: Option<AddressLines>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternate_identifier: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_number: Option<String>,
}

redacted_debug!(Party {
    show: [],
    show_optional: [identifier_type],
    hide: [],
    hide_optional: [
        account_number,
        address,
        address_lines,
        alternate_identifier,
        bank_name,
        name,
        routing_number,
    ]
});

/// Schema `address3`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(PartyAddress {
    show: [],
    show_optional: [country_code],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, postal_code, state]
});

/// Schema `return_data1`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReturnDataInput {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_end_to_end_identification: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_instruction_identification: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_transaction_identification: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_uetr: Option<String>,
    /// Text.
    pub previous_message_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
}

redacted_debug!(ReturnDataInput {
    show: [previous_message_id],
    show_optional: [
        original_id,
        original_instruction_identification,
        original_transaction_id,
        original_transaction_identification,
        original_uetr,
        reason_code,
    ],
    hide: [],
    hide_optional: [original_end_to_end_identification, reason]
});

impl ReturnDataInput {
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

setters!(ReturnDataInput {
    into original_end_to_end_identification: String,
    into original_id: String,
    into original_instruction_identification: String,
    into original_transaction_id: String,
    into original_transaction_identification: String,
    into original_uetr: String,
    into reason: String,
    into reason_code: String,
});

/// Schema `update_transfer`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferUpdate {
    /// One of 1 values.
    pub status: TransferUpdateStatus,
}

impl TransferUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: TransferUpdateStatus) -> Self {
        Self {
            status,
        }
    }
}

open_enum! {
    /// `status` of [`TransferUpdate`].
    pub enum TransferUpdateStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
    }
}

/// Schema `wire`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Wire {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_message: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// Whole number. Format `integer64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fed_input_message_accountability_data: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_message_accountability_data: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_bulk: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_number: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_message: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_data: Option<WireReturnData>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_reference_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WireStatus>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_details: Option<WireStatusDetail>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_in_id: Option<String>,
}

redacted_debug!(Wire {
    show: [id],
    show_optional: [
        amount,
        batch_id,
        case_id,
        creation_time,
        currency,
        customer_id,
        effective_date,
        fed_input_message_accountability_data,
        input_message_accountability_data,
        is_bulk,
        last_updated_time,
        network,
        originating_account_id,
        receiving_account_id,
        return_data,
        sender_reference_id,
        settlement_date,
        status,
        status_details,
        transaction_id,
        transaction_in_id,
    ],
    hide: [],
    hide_optional: [
        bank_message,
        originating_account_number,
        receiving_account_number,
        recipient_message,
    ]
});

/// Schema `wire_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. At most 210 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_message: Option<String>,
    /// One of 1 values.
    pub currency: WireCurrency,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text. Format `uuid`.
    pub receiving_account_id: String,
    /// Text. At most 140 characters.
    pub recipient_message: String,
}

redacted_debug!(WireCreate {
    show: [amount, currency, customer_id, originating_account_id, receiving_account_id],
    show_optional: [],
    hide: [recipient_message],
    hide_optional: [bank_message, metadata]
});

impl WireCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: WireCurrency,
        customer_id: impl Into<String>,
        originating_account_id: impl Into<String>,
        receiving_account_id: impl Into<String>,
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

open_enum! {
    /// `currency` of [`WireCreate`].
    pub enum WireCurrency {
        /// `USD`.
        Usd = "USD",
    }
}

/// Schema `wire_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub wires: Vec<Wire>,
}

redacted_debug!(WireList {
    show: [wires],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `return_data1`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireReturnData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_end_to_end_identification: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_instruction_identification: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_transaction_identification: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_uetr: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_message_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
}

redacted_debug!(WireReturnData {
    show: [],
    show_optional: [
        original_id,
        original_instruction_identification,
        original_transaction_id,
        original_transaction_identification,
        original_uetr,
        previous_message_id,
        reason_code,
    ],
    hide: [],
    hide_optional: [original_end_to_end_identification, reason]
});

open_enum! {
    /// `status` of [`Wire`].
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
    pub enum WireStatusDetail {
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
