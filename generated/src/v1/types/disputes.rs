// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `disputes`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_dispute_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchDispute {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_history: Option<Vec<AchDisputeAction>>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicable_regulation: Option<DisputeRegulation>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_actions: Option<Vec<AvailableAchAction>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_status: Option<DisputeCreditStatus>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_customer_reported: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DisputeDecision>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_action_by: Option<DisputeActionBy>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle_state: Option<AchLifecycleState>,
    /// Text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<DisputeNetwork>,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DisputeStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_final_decision: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_investigation_due: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(AchDispute {
    show: [id, payment_rail],
    show_optional: [
        account_id,
        action_history,
        applicable_regulation,
        available_actions,
        creation_time,
        credit_status,
        currency,
        customer_id,
        date_customer_reported,
        decision,
        dispute_documents,
        disputed_amount,
        external_reference_id,
        last_action_by,
        last_updated_time,
        lifecycle_state,
        network,
        status,
        tenant,
        timestamp_final_decision,
        timestamp_investigation_due,
        timestamp_provisional_credit_due,
        transaction_id,
    ],
    hide: [],
    hide_optional: [memo]
});

/// Schema `ach_dispute_action_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchDisputeAction {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<AchAction>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<PaymentRail>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<AchDisputeReasonCodes>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_code: Option<AchDisputeReturnCodes>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AchDisputeActionStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supporting_doc_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(AchDisputeAction {
    show: [id],
    show_optional: [
        action,
        creation_time,
        payment_rail,
        reason_code,
        return_code,
        status,
        supporting_doc_id,
        tenant,
    ],
    hide: [],
    hide_optional: [message]
});

/// Schema `dispute_request_details`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchDisputeCreate {
    /// Point in time.
    pub date_customer_reported: Timestamp,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    /// Text. At most 1000 characters.
    pub memo: String,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    /// Text. Format `uuid`.
    pub transaction_id: String,
}

redacted_debug!(AchDisputeCreate {
    show: [date_customer_reported, disputed_amount, payment_rail, transaction_id],
    show_optional: [],
    hide: [memo],
    hide_optional: []
});

impl AchDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            memo: memo.into(),
            payment_rail: AchTag::default(),
            transaction_id: transaction_id.into(),
        }
    }
}

open_enum! {
    /// Schema `ach_lifecycle_state`.
    pub enum AchLifecycleState {
        /// `ACH_AWAITING_APPROVAL`.
        AchAwaitingApproval = "ACH_AWAITING_APPROVAL",
        /// `ACH_FILED_WITH_NETWORK`.
        AchFiledWithNetwork = "ACH_FILED_WITH_NETWORK",
        /// `ACH_MORE_INFO_REQUIRED`.
        AchMoreInfoRequired = "ACH_MORE_INFO_REQUIRED",
        /// `ACH_REJECTED`.
        AchRejected = "ACH_REJECTED",
        /// `DENIED`.
        Denied = "DENIED",
        /// `PENDING_ACTION`.
        PendingAction = "PENDING_ACTION",
    }
}

/// Schema `available_ach_action`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AvailableAchAction {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<AchAction>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AchActionState>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_valid_to: Option<Timestamp>,
}

/// Schema `available_card_action`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AvailableCardAction {
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<CardAction>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CardActionState>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_valid_to: Option<Timestamp>,
}

/// Schema `available_external_card_action`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AvailableExternalCardAction {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ExternalCardAction>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ExternalCardActionState>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_valid_to: Option<Timestamp>,
}

/// Schema `card_dispute_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardDispute {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquirer_reference_number: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_history: Option<Vec<CardDisputeAction>>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicable_regulation: Option<DisputeRegulation>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_actions: Option<Vec<AvailableCardAction>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_status: Option<DisputeCreditStatus>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_customer_reported: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DisputeDecision>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_action_by: Option<DisputeActionBy>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 15 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle_state: Option<CardLifecycleState>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<CardDisputeManagedBy>,
    /// Text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<DisputeNetwork>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_eligibility: Option<CardNetworkEligibility>,
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
    /// One of 22 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<CardDisputeReasonCodes>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DisputeStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_serial_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_final_decision: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_investigation_due: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(CardDispute {
    show: [id, payment_rail],
    show_optional: [
        account_id,
        acquirer_reference_number,
        action_history,
        applicable_regulation,
        available_actions,
        creation_time,
        credit_status,
        currency,
        customer_id,
        date_customer_reported,
        decision,
        dispute_documents,
        disputed_amount,
        external_reference_id,
        last_action_by,
        last_updated_time,
        lifecycle_state,
        managed_by,
        network,
        network_eligibility,
        reason_code,
        status,
        switch_serial_number,
        tenant,
        timestamp_final_decision,
        timestamp_investigation_due,
        timestamp_provisional_credit_due,
        transaction_id,
    ],
    hide: [],
    hide_optional: [memo]
});

/// Schema `card_dispute_action_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardDisputeAction {
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<CardAction>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Text. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<PaymentRail>,
    /// One of 22 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<CardDisputeReasonCodes>,
    /// One of 19 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representment_reason_code: Option<CardDisputeRepresentmentReasonCode>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CardDisputeActionStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supporting_doc_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_reason_code_memo: Option<String>,
    /// One of 18 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub violation_code: Option<CardActionViolationCode>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub violation_date: Option<Timestamp>,
}

redacted_debug!(CardDisputeAction {
    show: [id],
    show_optional: [
        action,
        amount,
        creation_time,
        external_reference_id,
        payment_rail,
        reason_code,
        representment_reason_code,
        status,
        supporting_doc_id,
        tenant,
        violation_code,
        violation_date,
    ],
    hide: [],
    hide_optional: [memo, message, updated_reason_code_memo]
});

/// Schema `card_dispute_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardDisputeCreate {
    /// Point in time.
    pub date_customer_reported: Timestamp,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    /// Text. At most 1000 characters.
    pub memo: String,
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
    /// One of 22 values.
    pub reason_code: CardDisputeReasonCodes,
    /// Text. Format `uuid`.
    pub transaction_id: String,
}

redacted_debug!(CardDisputeCreate {
    show: [date_customer_reported, disputed_amount, payment_rail, reason_code, transaction_id],
    show_optional: [],
    hide: [memo],
    hide_optional: []
});

impl CardDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        reason_code: CardDisputeReasonCodes,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            memo: memo.into(),
            payment_rail: CardTag::default(),
            reason_code,
            transaction_id: transaction_id.into(),
        }
    }
}

open_enum! {
    /// Schema `card_dispute_managed_by`.
    pub enum CardDisputeManagedBy {
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `GROUND_CONTROL`.
        GroundControl = "GROUND_CONTROL",
    }
}

open_enum! {
    /// Schema `card_lifecycle_state`.
    pub enum CardLifecycleState {
        /// `ARBITRATION`.
        Arbitration = "ARBITRATION",
        /// `ARBITRATION_RESPONSE`.
        ArbitrationResponse = "ARBITRATION_RESPONSE",
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `COMPLIANCE`.
        Compliance = "COMPLIANCE",
        /// `COMPLIANCE_RESPONSE`.
        ComplianceResponse = "COMPLIANCE_RESPONSE",
        /// `DENIED`.
        Denied = "DENIED",
        /// `NETWORK_REJECTED_CHARGEBACK`.
        NetworkRejectedChargeback = "NETWORK_REJECTED_CHARGEBACK",
        /// `NETWORK_REJECTED_CHARGEBACK_REVERSAL`.
        NetworkRejectedChargebackReversal = "NETWORK_REJECTED_CHARGEBACK_REVERSAL",
        /// `PENDING_ACTION`.
        PendingAction = "PENDING_ACTION",
        /// `PRE_ARBITRATION`.
        PreArbitration = "PRE_ARBITRATION",
        /// `PRE_ARBITRATION_RESPONSE`.
        PreArbitrationResponse = "PRE_ARBITRATION_RESPONSE",
        /// `PRE_COMPLIANCE`.
        PreCompliance = "PRE_COMPLIANCE",
        /// `PRE_COMPLIANCE_RESPONSE`.
        PreComplianceResponse = "PRE_COMPLIANCE_RESPONSE",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
        /// `WRITE_OFF`.
        WriteOff = "WRITE_OFF",
    }
}

/// Schema `card_network_eligibility`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardNetworkEligibility {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_digital_wallet_token: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_network_eligibility_overridden: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_three_ds: Option<bool>,
}

tagged_union! {
    /// Schema `dispute_response`.
    pub enum Dispute by "payment_rail" {
        /// Chosen by `ACH`.
        Ach(AchDispute) = ["ACH"],
        /// Chosen by `CARD`.
        Card(CardDispute) = ["CARD"],
        /// Chosen by `EXTERNAL_CARD`.
        ExternalCard(ExternalCardDispute) = ["EXTERNAL_CARD"],
    }
}

open_enum! {
    /// Schema `dispute_action_by`.
    pub enum DisputeActionBy {
        /// `INITIATOR`.
        Initiator = "INITIATOR",
        /// `NETWORK`.
        Network = "NETWORK",
    }
}

tagged_union! {
    /// Schema `dispute_request`.
    pub enum DisputeCreate by "payment_rail" {
        /// Chosen by `ACH`.
        Ach(AchDisputeCreate) = ["ACH"],
        /// Chosen by `CARD`.
        Card(CardDisputeCreate) = ["CARD"],
        /// Chosen by `EXTERNAL_CARD`.
        ExternalCard(ExternalCardDisputeCreate) = ["EXTERNAL_CARD"],
    }
}

open_enum! {
    /// Schema `dispute_credit_status`.
    pub enum DisputeCreditStatus {
        /// `FINAL`.
        Final = "FINAL",
        /// `NONE`.
        None = "NONE",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
    }
}

open_enum! {
    /// Schema `dispute_debit_status`.
    pub enum DisputeDebitStatus {
        /// `FINAL`.
        Final = "FINAL",
        /// `NONE`.
        None = "NONE",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
    }
}

open_enum! {
    /// Schema `dispute_decision`.
    pub enum DisputeDecision {
        /// `LOST`.
        Lost = "LOST",
        /// `NONE`.
        None = "NONE",
        /// `ONGOING`.
        Ongoing = "ONGOING",
        /// `RESOLVED`.
        Resolved = "RESOLVED",
        /// `WON`.
        Won = "WON",
    }
}

/// Schema `dispute_document_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisputeDocument {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(DisputeDocument {
    show: [id],
    show_optional: [creation_time, dispute_id, tenant],
    hide: [],
    hide_optional: [file_name]
});

/// Schema `dispute_document_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisputeDocumentCreate {
    /// File.
    pub file: File,
}

redacted_debug!(DisputeDocumentCreate {
    show: [],
    show_optional: [],
    hide: [file],
    hide_optional: []
});

impl DisputeDocumentCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(file: File) -> Self {
        Self {
            file,
        }
    }
}

/// Schema `dispute_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisputeList {
    /// List: object told apart by `payment_rail`.
    pub disputes: Vec<Dispute>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(DisputeList {
    show: [disputes],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `dispute_network`.
    pub enum DisputeNetwork {
        /// `ACH`.
        Ach = "ACH",
        /// `MARQETA`.
        Marqeta = "MARQETA",
        /// `MASTERCARD`.
        Mastercard = "MASTERCARD",
        /// `NONE`.
        None = "NONE",
        /// `TABAPAY`.
        Tabapay = "TABAPAY",
    }
}

open_enum! {
    /// Schema `dispute_regulation`.
    pub enum DisputeRegulation {
        /// `REGULATION_E`.
        RegulationE = "REGULATION_E",
        /// `REGULATION_Z`.
        RegulationZ = "REGULATION_Z",
    }
}

open_enum! {
    /// Schema `dispute_status`.
    pub enum DisputeStatus {
        /// `CLOSED`.
        Closed = "CLOSED",
        /// `OPEN`.
        Open = "OPEN",
    }
}

/// Schema `dispute_patch_request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisputeUpdate {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_eligibility_override: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DisputeStatus>,
}

impl DisputeUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(DisputeUpdate {
    value network_eligibility_override: bool,
    into status: DisputeStatus,
});

/// Schema `external_card_dispute_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardDispute {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_history: Option<Vec<ExternalCardDisputeAction>>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicable_regulation: Option<DisputeRegulation>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_actions: Option<Vec<AvailableExternalCardAction>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_customer_reported: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debit_status: Option<DisputeDebitStatus>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DisputeDecision>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_action_by: Option<DisputeActionBy>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle_state: Option<ExternalCardLifecycleState>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<CardDisputeManagedBy>,
    /// Text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<DisputeNetwork>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_eligibility: Option<ExternalCardNetworkEligibility>,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    /// One of 41 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<ExternalCardDisputeReasonCode>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DisputeStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_final_decision: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_investigation_due: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(ExternalCardDispute {
    show: [id, payment_rail],
    show_optional: [
        account_id,
        action_history,
        applicable_regulation,
        available_actions,
        creation_time,
        currency,
        customer_id,
        date_customer_reported,
        debit_status,
        decision,
        dispute_documents,
        disputed_amount,
        external_reference_id,
        last_action_by,
        last_updated_time,
        lifecycle_state,
        managed_by,
        network,
        network_eligibility,
        reason_code,
        status,
        tenant,
        timestamp_final_decision,
        timestamp_investigation_due,
        timestamp_provisional_credit_due,
        transaction_id,
    ],
    hide: [],
    hide_optional: [memo]
});

/// Schema `external_card_dispute_action_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardDisputeAction {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ExternalCardAction>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<PaymentRail>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalCardDisputeActionStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supporting_doc_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// Schema `external_card_dispute_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardDisputeCreate {
    /// Point in time.
    pub date_customer_reported: Timestamp,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    /// Text.
    pub external_reference_id: String,
    /// Text. At most 1000 characters.
    pub memo: String,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    /// One of 41 values.
    pub reason_code: ExternalCardDisputeReasonCode,
    /// Text. Format `uuid`.
    pub transaction_id: String,
}

redacted_debug!(ExternalCardDisputeCreate {
    show: [
        date_customer_reported,
        disputed_amount,
        external_reference_id,
        payment_rail,
        reason_code,
        transaction_id,
    ],
    show_optional: [],
    hide: [memo],
    hide_optional: []
});

impl ExternalCardDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        external_reference_id: impl Into<String>,
        memo: impl Into<String>,
        reason_code: ExternalCardDisputeReasonCode,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            external_reference_id: external_reference_id.into(),
            memo: memo.into(),
            payment_rail: ExternalCardTag::default(),
            reason_code,
            transaction_id: transaction_id.into(),
        }
    }
}

open_enum! {
    /// Schema `external_card_dispute_reason_code`.
    pub enum ExternalCardDisputeReasonCode {
        /// `ACCOUNT_NUMBER_NOT_ON_FILE`.
        AccountNumberNotOnFile = "ACCOUNT_NUMBER_NOT_ON_FILE",
        /// `AUTHORIZATION_RELATED_CHARGEBACK`.
        AuthorizationRelatedChargeback = "AUTHORIZATION_RELATED_CHARGEBACK",
        /// `CANCELED_RECURRING_TRANSACTION`.
        CanceledRecurringTransaction = "CANCELED_RECURRING_TRANSACTION",
        /// `CANCELED_SERVICE`.
        CanceledService = "CANCELED_SERVICE",
        /// `CARDHOLDER_DISPUTE`.
        CardholderDispute = "CARDHOLDER_DISPUTE",
        /// `CARDHOLDER_DISPUTE_NOT_ELSEWHERE_CLASSIFIED`.
        CardholderDisputeNotElsewhereClassified = "CARDHOLDER_DISPUTE_NOT_ELSEWHERE_CLASSIFIED",
        /// `CARD_RECOVERY_BULLETIN`.
        CardRecoveryBulletin = "CARD_RECOVERY_BULLETIN",
        /// `CHIP_LIABILITY_SHIFT`.
        ChipLiabilityShift = "CHIP_LIABILITY_SHIFT",
        /// `CHIP_PIN_LIABILITY_SHIFT`.
        ChipPinLiabilityShift = "CHIP_PIN_LIABILITY_SHIFT",
        /// `CORRECT_CURRENCY_CODE_NOT_PROVIDED`.
        CorrectCurrencyCodeNotProvided = "CORRECT_CURRENCY_CODE_NOT_PROVIDED",
        /// `COUNTERFEIT_MERCHANDISE`.
        CounterfeitMerchandise = "COUNTERFEIT_MERCHANDISE",
        /// `CREDIT_NOT_PROCESSED`.
        CreditNotProcessed = "CREDIT_NOT_PROCESSED",
        /// `DECLINED_AUTHORIZATION`.
        DeclinedAuthorization = "DECLINED_AUTHORIZATION",
        /// `DOMESTIC_CHARGEBACK_DISPUTE`.
        DomesticChargebackDispute = "DOMESTIC_CHARGEBACK_DISPUTE",
        /// `DUPLICATE_PROCESSING`.
        DuplicateProcessing = "DUPLICATE_PROCESSING",
        /// `EMV_LIABILITY_SHIFT_COUNTERFEIT_FRAUD`.
        EmvLiabilityShiftCounterfeitFraud = "EMV_LIABILITY_SHIFT_COUNTERFEIT_FRAUD",
        /// `EMV_LIABILITY_SHIFT_NON_COUNTERFEIT_FRAUD`.
        EmvLiabilityShiftNonCounterfeitFraud = "EMV_LIABILITY_SHIFT_NON_COUNTERFEIT_FRAUD",
        /// `FRAUD_CARD_ABSENT`.
        FraudCardAbsent = "FRAUD_CARD_ABSENT",
        /// `FRAUD_CARD_PRESENT`.
        FraudCardPresent = "FRAUD_CARD_PRESENT",
        /// `GOODS_OR_SERVICES_NOT_PROVIDED`.
        GoodsOrServicesNotProvided = "GOODS_OR_SERVICES_NOT_PROVIDED",
        /// `INCORRECT_ACCOUNT_NUMBER`.
        IncorrectAccountNumber = "INCORRECT_ACCOUNT_NUMBER",
        /// `INCORRECT_AMOUNT`.
        IncorrectAmount = "INCORRECT_AMOUNT",
        /// `INCORRECT_CURRENCY`.
        IncorrectCurrency = "INCORRECT_CURRENCY",
        /// `INCORRECT_TRANSACTION_CODE`.
        IncorrectTransactionCode = "INCORRECT_TRANSACTION_CODE",
        /// `INVALID_DATA`.
        InvalidData = "INVALID_DATA",
        /// `LATE_PRESENTMENT`.
        LatePresentment = "LATE_PRESENTMENT",
        /// `MISREPRESENTATION`.
        Misrepresentation = "MISREPRESENTATION",
        /// `NON_RECEIPT_OF_CASH`.
        NonReceiptOfCash = "NON_RECEIPT_OF_CASH",
        /// `NOT_AS_DESCRIBED`.
        NotAsDescribed = "NOT_AS_DESCRIBED",
        /// `NO_AUTHORIZATION`.
        NoAuthorization = "NO_AUTHORIZATION",
        /// `NO_CARDHOLDER_AUTHORIZATION`.
        NoCardholderAuthorization = "NO_CARDHOLDER_AUTHORIZATION",
        /// `NO_SHOW_ADDENDUM_ATM_DISPUTE`.
        NoShowAddendumAtmDispute = "NO_SHOW_ADDENDUM_ATM_DISPUTE",
        /// `OCT_NOT_ACCEPTED`.
        OctNotAccepted = "OCT_NOT_ACCEPTED",
        /// `PAID_BY_OTHER_MEANS`.
        PaidByOtherMeans = "PAID_BY_OTHER_MEANS",
        /// `POINT_OF_INTERACTION_ERROR`.
        PointOfInteractionError = "POINT_OF_INTERACTION_ERROR",
        /// `POTENTIAL_FRAUD`.
        PotentialFraud = "POTENTIAL_FRAUD",
        /// `QUESTIONABLE_MERCHANT_ACTIVITY`.
        QuestionableMerchantActivity = "QUESTIONABLE_MERCHANT_ACTIVITY",
        /// `SERVICES_NOT_RECEIVED`.
        ServicesNotReceived = "SERVICES_NOT_RECEIVED",
        /// `TRANSACTION_AMOUNT_DIFFERS`.
        TransactionAmountDiffers = "TRANSACTION_AMOUNT_DIFFERS",
        /// `VISA_FRAUD_MONITORING_PROGRAM`.
        VisaFraudMonitoringProgram = "VISA_FRAUD_MONITORING_PROGRAM",
        /// `WARNING_BULLETIN`.
        WarningBulletin = "WARNING_BULLETIN",
    }
}

open_enum! {
    /// Schema `external_card_lifecycle_state`.
    pub enum ExternalCardLifecycleState {
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `PENDING_ACTION`.
        PendingAction = "PENDING_ACTION",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
    }
}

/// Schema `external_card_network_eligibility`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardNetworkEligibility {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_digital_wallet_token: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_three_ds: Option<bool>,
}

open_enum! {
    /// Schema `payment_rail`.
    pub enum PaymentRail {
        /// `ACH`.
        Ach = "ACH",
        /// `CARD`.
        Card = "CARD",
        /// `EXTERNAL_CARD`.
        ExternalCard = "EXTERNAL_CARD",
    }
}
