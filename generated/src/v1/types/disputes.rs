// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `disputes`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_dispute_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDispute {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub action_history: Option<Vec<AchDisputeAction>>,
    pub applicable_regulation: Option<DisputeRegulation>,
    pub available_actions: Option<Vec<AvailableAchDisputeAction>>,
    pub creation_time: Option<Timestamp>,
    pub credit_status: Option<DisputeFundsStatus>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub date_customer_reported: Option<Timestamp>,
    pub decision: Option<DisputeDecision>,
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: Option<i64>,
    pub external_reference_id: Option<String>,
    /// Format `uuid`.
    pub id: DisputeId,
    pub last_action_by: Option<DisputeActionBy>,
    pub last_updated_time: Option<Timestamp>,
    pub lifecycle_state: Option<AchDisputeLifecycleState>,
    /// At most 1000 characters.
    pub memo: Option<String>,
    pub network: Option<DisputeNetwork>,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    pub status: Option<DisputeStatus>,
    pub tenant: Option<String>,
    pub timestamp_final_decision: Option<Timestamp>,
    pub timestamp_investigation_due: Option<Timestamp>,
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { AchDispute {
    0 optional show account_id;
    1 optional show action_history;
    2 optional show applicable_regulation;
    3 optional show available_actions;
    4 optional show creation_time;
    5 optional show credit_status;
    6 optional show currency;
    7 optional show customer_id;
    8 optional show date_customer_reported;
    9 optional show decision;
    10 optional show dispute_documents;
    11 optional show disputed_amount;
    12 optional show external_reference_id;
    13 required show id;
    14 optional show last_action_by;
    15 optional show last_updated_time;
    16 optional show lifecycle_state;
    17 optional hide memo;
    18 optional show network;
    19 required show payment_rail;
    20 optional show status;
    21 optional show tenant;
    22 optional show timestamp_final_decision;
    23 optional show timestamp_investigation_due;
    24 optional show timestamp_provisional_credit_due;
    25 optional show transaction_id;
} }

/// Schema `ach_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDisputeAction {
    pub action: Option<AchDisputeActionType>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: String,
    /// At most 100 characters.
    pub message: Option<String>,
    pub payment_rail: Option<PaymentRail>,
    pub reason_code: Option<AchDisputeReasonCode>,
    pub return_code: Option<AchDisputeReturnCode>,
    pub status: Option<AchDisputeActionStatus>,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    pub tenant: Option<String>,
}

record! { AchDisputeAction {
    0 optional show action;
    1 optional show creation_time;
    2 required show id;
    3 optional hide message;
    4 optional show payment_rail;
    5 optional show reason_code;
    6 optional show return_code;
    7 optional show status;
    8 optional show supporting_doc_id;
    9 optional show tenant;
} }

/// Schema `dispute_request_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDisputeCreate {
    pub date_customer_reported: Timestamp,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    /// At most 1000 characters.
    pub memo: String,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    /// Format `uuid`.
    pub transaction_id: TransactionId,
}

record! { AchDisputeCreate {
    0 required show date_customer_reported;
    1 required show disputed_amount;
    2 required hide memo;
    3 required show payment_rail;
    4 required show transaction_id;
} }

impl AchDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        transaction_id: impl Into<TransactionId>,
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
    pub enum AchDisputeLifecycleState {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableAchDisputeAction {
    pub action: Option<AchDisputeActionType>,
    pub state: Option<AchDisputeActionState>,
    pub timestamp_valid_to: Option<Timestamp>,
}

record! { AvailableAchDisputeAction {
    0 optional show action;
    1 optional show state;
    2 optional show timestamp_valid_to;
} }

/// Schema `available_card_action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableCardDisputeAction {
    pub action: Option<CardDisputeActionType>,
    pub state: Option<CardDisputeActionState>,
    pub timestamp_valid_to: Option<Timestamp>,
}

record! { AvailableCardDisputeAction {
    0 optional show action;
    1 optional show state;
    2 optional show timestamp_valid_to;
} }

/// Schema `available_external_card_action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableExternalCardDisputeAction {
    pub action: Option<ExternalCardDisputeActionType>,
    pub state: Option<ExternalCardDisputeActionState>,
    pub timestamp_valid_to: Option<Timestamp>,
}

record! { AvailableExternalCardDisputeAction {
    0 optional show action;
    1 optional show state;
    2 optional show timestamp_valid_to;
} }

/// Schema `card_dispute_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDispute {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub acquirer_reference_number: Option<String>,
    pub action_history: Option<Vec<CardDisputeAction>>,
    pub applicable_regulation: Option<DisputeRegulation>,
    pub available_actions: Option<Vec<AvailableCardDisputeAction>>,
    pub creation_time: Option<Timestamp>,
    pub credit_status: Option<DisputeFundsStatus>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub date_customer_reported: Option<Timestamp>,
    pub decision: Option<DisputeDecision>,
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: Option<i64>,
    pub external_reference_id: Option<String>,
    /// Format `uuid`.
    pub id: DisputeId,
    pub last_action_by: Option<DisputeActionBy>,
    pub last_updated_time: Option<Timestamp>,
    pub lifecycle_state: Option<CardDisputeLifecycleState>,
    pub managed_by: Option<CardDisputeManagedBy>,
    /// At most 1000 characters.
    pub memo: Option<String>,
    pub network: Option<DisputeNetwork>,
    pub network_eligibility: Option<CardDisputeNetworkEligibility>,
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
    pub reason_code: Option<CardDisputeReasonCode>,
    pub status: Option<DisputeStatus>,
    pub switch_serial_number: Option<String>,
    pub tenant: Option<String>,
    pub timestamp_final_decision: Option<Timestamp>,
    pub timestamp_investigation_due: Option<Timestamp>,
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { CardDispute {
    0 optional show account_id;
    1 optional show acquirer_reference_number;
    2 optional show action_history;
    3 optional show applicable_regulation;
    4 optional show available_actions;
    5 optional show creation_time;
    6 optional show credit_status;
    7 optional show currency;
    8 optional show customer_id;
    9 optional show date_customer_reported;
    10 optional show decision;
    11 optional show dispute_documents;
    12 optional show disputed_amount;
    13 optional show external_reference_id;
    14 required show id;
    15 optional show last_action_by;
    16 optional show last_updated_time;
    17 optional show lifecycle_state;
    18 optional show managed_by;
    19 optional hide memo;
    20 optional show network;
    21 optional show network_eligibility;
    22 required show payment_rail;
    23 optional show reason_code;
    24 optional show status;
    25 optional show switch_serial_number;
    26 optional show tenant;
    27 optional show timestamp_final_decision;
    28 optional show timestamp_investigation_due;
    29 optional show timestamp_provisional_credit_due;
    30 optional show transaction_id;
} }

/// Schema `card_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeAction {
    pub action: Option<CardDisputeActionType>,
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub external_reference_id: Option<String>,
    /// Format `uuid`.
    pub id: String,
    /// At most 1000 characters.
    pub memo: Option<String>,
    /// At most 100 characters.
    pub message: Option<String>,
    pub payment_rail: Option<PaymentRail>,
    pub reason_code: Option<CardDisputeReasonCode>,
    pub representment_reason_code: Option<CardDisputeRepresentmentReasonCode>,
    pub status: Option<CardDisputeActionStatus>,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    pub tenant: Option<String>,
    /// At most 1000 characters.
    pub updated_reason_code_memo: Option<String>,
    pub violation_code: Option<CardDisputeViolationCode>,
    pub violation_date: Option<Timestamp>,
}

record! { CardDisputeAction {
    0 optional show action;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show external_reference_id;
    4 required show id;
    5 optional hide memo;
    6 optional hide message;
    7 optional show payment_rail;
    8 optional show reason_code;
    9 optional show representment_reason_code;
    10 optional show status;
    11 optional show supporting_doc_id;
    12 optional show tenant;
    13 optional hide updated_reason_code_memo;
    14 optional show violation_code;
    15 optional show violation_date;
} }

/// Schema `card_dispute_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeCreate {
    pub date_customer_reported: Timestamp,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    /// At most 1000 characters.
    pub memo: String,
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
    pub reason_code: CardDisputeReasonCode,
    /// Format `uuid`.
    pub transaction_id: TransactionId,
}

record! { CardDisputeCreate {
    0 required show date_customer_reported;
    1 required show disputed_amount;
    2 required hide memo;
    3 required show payment_rail;
    4 required show reason_code;
    5 required show transaction_id;
} }

impl CardDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        reason_code: CardDisputeReasonCode,
        transaction_id: impl Into<TransactionId>,
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
    /// Schema `card_lifecycle_state`.
    pub enum CardDisputeLifecycleState {
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

open_enum! {
    /// Schema `card_dispute_managed_by`.
    pub enum CardDisputeManagedBy {
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `GROUND_CONTROL`.
        GroundControl = "GROUND_CONTROL",
    }
}

/// Schema `card_network_eligibility`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeNetworkEligibility {
    pub is_digital_wallet_token: Option<bool>,
    pub is_network_eligibility_overridden: Option<bool>,
    pub is_three_ds: Option<bool>,
}

record! { CardDisputeNetworkEligibility {
    0 optional show is_digital_wallet_token;
    1 optional show is_network_eligibility_overridden;
    2 optional show is_three_ds;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeDocument {
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub dispute_id: Option<DisputeId>,
    pub file_name: Option<String>,
    /// Format `uuid`.
    pub id: DisputeDocumentId,
    pub tenant: Option<String>,
}

record! { DisputeDocument {
    0 optional show creation_time;
    1 optional show dispute_id;
    2 optional hide file_name;
    3 required show id;
    4 optional show tenant;
} }

/// Schema `dispute_document_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeDocumentCreate {
    pub file: File,
}

record! { DisputeDocumentCreate {
    0 required hide file;
} }

impl DisputeDocumentCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(file: File) -> Self {
        Self {
            file,
        }
    }
}

open_enum! {
    /// Schemas `dispute_credit_status`, `dispute_debit_status`.
    pub enum DisputeFundsStatus {
        /// `FINAL`.
        Final = "FINAL",
        /// `NONE`.
        None = "NONE",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
    }
}

/// Schema `dispute_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeList {
    /// Told apart by `payment_rail`.
    pub disputes: Vec<Dispute>,
    pub next_page_token: Option<String>,
}

record! { DisputeList {
    0 required show disputes;
    1 optional hide next_page_token;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisputeUpdate {
    pub network_eligibility_override: Option<bool>,
    pub status: Option<DisputeStatus>,
}

record! { DisputeUpdate {
    0 optional show network_eligibility_override;
    1 optional show status;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDispute {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub action_history: Option<Vec<ExternalCardDisputeAction>>,
    pub applicable_regulation: Option<DisputeRegulation>,
    pub available_actions: Option<Vec<AvailableExternalCardDisputeAction>>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub date_customer_reported: Option<Timestamp>,
    pub debit_status: Option<DisputeFundsStatus>,
    pub decision: Option<DisputeDecision>,
    pub dispute_documents: Option<Vec<DisputeDocument>>,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: Option<i64>,
    pub external_reference_id: Option<String>,
    /// Format `uuid`.
    pub id: DisputeId,
    pub last_action_by: Option<DisputeActionBy>,
    pub last_updated_time: Option<Timestamp>,
    pub lifecycle_state: Option<ExternalCardDisputeLifecycleState>,
    pub managed_by: Option<CardDisputeManagedBy>,
    /// At most 1000 characters.
    pub memo: Option<String>,
    pub network: Option<DisputeNetwork>,
    pub network_eligibility: Option<ExternalCardDisputeNetworkEligibility>,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    pub reason_code: Option<ExternalCardDisputeReasonCode>,
    pub status: Option<DisputeStatus>,
    pub tenant: Option<String>,
    pub timestamp_final_decision: Option<Timestamp>,
    pub timestamp_investigation_due: Option<Timestamp>,
    pub timestamp_provisional_credit_due: Option<Timestamp>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { ExternalCardDispute {
    0 optional show account_id;
    1 optional show action_history;
    2 optional show applicable_regulation;
    3 optional show available_actions;
    4 optional show creation_time;
    5 optional show currency;
    6 optional show customer_id;
    7 optional show date_customer_reported;
    8 optional show debit_status;
    9 optional show decision;
    10 optional show dispute_documents;
    11 optional show disputed_amount;
    12 optional show external_reference_id;
    13 required show id;
    14 optional show last_action_by;
    15 optional show last_updated_time;
    16 optional show lifecycle_state;
    17 optional show managed_by;
    18 optional hide memo;
    19 optional show network;
    20 optional show network_eligibility;
    21 required show payment_rail;
    22 optional show reason_code;
    23 optional show status;
    24 optional show tenant;
    25 optional show timestamp_final_decision;
    26 optional show timestamp_investigation_due;
    27 optional show timestamp_provisional_credit_due;
    28 optional show transaction_id;
} }

/// Schema `external_card_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeAction {
    pub action: Option<ExternalCardDisputeActionType>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: String,
    pub payment_rail: Option<PaymentRail>,
    pub status: Option<ExternalCardDisputeActionStatus>,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    pub tenant: Option<String>,
}

record! { ExternalCardDisputeAction {
    0 optional show action;
    1 optional show creation_time;
    2 required show id;
    3 optional show payment_rail;
    4 optional show status;
    5 optional show supporting_doc_id;
    6 optional show tenant;
} }

/// Schema `external_card_dispute_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeCreate {
    pub date_customer_reported: Timestamp,
    /// Minor units of the currency (cents). At least 1.
    pub disputed_amount: i64,
    pub external_reference_id: String,
    /// At most 1000 characters.
    pub memo: String,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    pub reason_code: ExternalCardDisputeReasonCode,
    /// Format `uuid`.
    pub transaction_id: TransactionId,
}

record! { ExternalCardDisputeCreate {
    0 required show date_customer_reported;
    1 required show disputed_amount;
    2 required show external_reference_id;
    3 required hide memo;
    4 required show payment_rail;
    5 required show reason_code;
    6 required show transaction_id;
} }

impl ExternalCardDisputeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        date_customer_reported: impl Into<Timestamp>,
        disputed_amount: i64,
        external_reference_id: impl Into<String>,
        memo: impl Into<String>,
        reason_code: ExternalCardDisputeReasonCode,
        transaction_id: impl Into<TransactionId>,
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
    /// Schema `external_card_lifecycle_state`.
    pub enum ExternalCardDisputeLifecycleState {
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `PENDING_ACTION`.
        PendingAction = "PENDING_ACTION",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
    }
}

/// Schema `external_card_network_eligibility`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeNetworkEligibility {
    pub is_digital_wallet_token: Option<bool>,
    pub is_three_ds: Option<bool>,
}

record! { ExternalCardDisputeNetworkEligibility {
    0 optional show is_digital_wallet_token;
    1 optional show is_three_ds;
} }

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
