// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas that several API groups use.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_dispute_action`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDisputeActionCreate {
    pub action: AchDisputeActionType,
    /// At most 100 characters.
    pub message: Option<String>,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    pub reason_code: Option<AchDisputeReasonCode>,
    pub return_code: Option<AchDisputeReturnCode>,
    pub state: AchDisputeActionState,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
}

record! { AchDisputeActionCreate {
    0 required show action;
    1 optional hide message;
    2 required show payment_rail;
    3 optional show reason_code;
    4 optional show return_code;
    5 required show state;
    6 optional show supporting_doc_id;
} }

impl AchDisputeActionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(action: AchDisputeActionType, state: AchDisputeActionState) -> Self {
        Self {
            action,
            message: Default::default(),
            payment_rail: AchTag::default(),
            reason_code: Default::default(),
            return_code: Default::default(),
            state,
            supporting_doc_id: Default::default(),
        }
    }
}

setters!(AchDisputeActionCreate {
    into message: String,
    into reason_code: AchDisputeReasonCode,
    into return_code: AchDisputeReturnCode,
    into supporting_doc_id: DisputeDocumentId,
});

open_enum! {
    /// Schema `ach_action_state`.
    pub enum AchDisputeActionState {
        /// `ACCEPT`.
        Accept = "ACCEPT",
        /// `CREATE`.
        Create = "CREATE",
        /// `MORE_INFO_REQUIRED`.
        MoreInfoRequired = "MORE_INFO_REQUIRED",
        /// `REJECT`.
        Reject = "REJECT",
    }
}

open_enum! {
    /// Schema `ach_dispute_action_status`.
    pub enum AchDisputeActionStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `MORE_INFO_REQUIRED`.
        MoreInfoRequired = "MORE_INFO_REQUIRED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

open_enum! {
    /// Schema `ach_action`.
    pub enum AchDisputeActionType {
        /// `ACH_RETURN`.
        AchReturn = "ACH_RETURN",
        /// `STOP_PAYMENT`.
        StopPayment = "STOP_PAYMENT",
    }
}

open_enum! {
    /// Schema `ach_dispute_reason_codes`.
    pub enum AchDisputeReasonCode {
        /// `DUPLICATE_TRANSACTION`.
        DuplicateTransaction = "DUPLICATE_TRANSACTION",
        /// `INCORRECT_TRANSACTION_AMOUNT`.
        IncorrectTransactionAmount = "INCORRECT_TRANSACTION_AMOUNT",
        /// `MISTIMED_WITHDRAWAL`.
        MistimedWithdrawal = "MISTIMED_WITHDRAWAL",
        /// `TRANSACTION_NOT_RECOGNIZED`.
        TransactionNotRecognized = "TRANSACTION_NOT_RECOGNIZED",
        /// `UNAUTHORIZED_TRANSACTION`.
        UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
    }
}

open_enum! {
    /// Schema `ach_dispute_return_codes`.
    pub enum AchDisputeReturnCode {
        /// `R05`.
        R05 = "R05",
        /// `R07`.
        R07 = "R07",
        /// `R10`.
        R10 = "R10",
        /// `R29`.
        R29 = "R29",
        /// `R34`.
        R34 = "R34",
        /// `R51`.
        R51 = "R51",
    }
}

/// Schema `card_dispute_action`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeActionCreate {
    pub action: CardDisputeActionType,
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// At most 1000 characters.
    pub memo: Option<String>,
    /// At most 100 characters.
    pub message: Option<String>,
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
    pub reason_code: Option<CardDisputeReasonCode>,
    pub state: CardDisputeActionState,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    /// At most 1000 characters.
    pub updated_reason_code_memo: Option<String>,
    pub violation_code: Option<CardDisputeViolationCode>,
    pub violation_date: Option<Timestamp>,
}

record! { CardDisputeActionCreate {
    0 required show action;
    1 optional show amount;
    2 optional hide memo;
    3 optional hide message;
    4 required show payment_rail;
    5 optional show reason_code;
    6 required show state;
    7 optional show supporting_doc_id;
    8 optional hide updated_reason_code_memo;
    9 optional show violation_code;
    10 optional show violation_date;
} }

impl CardDisputeActionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(action: CardDisputeActionType, state: CardDisputeActionState) -> Self {
        Self {
            action,
            amount: Default::default(),
            memo: Default::default(),
            message: Default::default(),
            payment_rail: CardTag::default(),
            reason_code: Default::default(),
            state,
            supporting_doc_id: Default::default(),
            updated_reason_code_memo: Default::default(),
            violation_code: Default::default(),
            violation_date: Default::default(),
        }
    }
}

setters!(CardDisputeActionCreate {
    value amount: i64,
    into memo: String,
    into message: String,
    into reason_code: CardDisputeReasonCode,
    into supporting_doc_id: DisputeDocumentId,
    into updated_reason_code_memo: String,
    into violation_code: CardDisputeViolationCode,
    into violation_date: Timestamp,
});

open_enum! {
    /// Schema `card_action_state`.
    pub enum CardDisputeActionState {
        /// `ACCEPT`.
        Accept = "ACCEPT",
        /// `CREATE`.
        Create = "CREATE",
        /// `LOST`.
        Lost = "LOST",
        /// `NETWORK_REJECT`.
        NetworkReject = "NETWORK_REJECT",
        /// `NETWORK_REJECT_REVERSAL`.
        NetworkRejectReversal = "NETWORK_REJECT_REVERSAL",
        /// `REBUT`.
        Rebut = "REBUT",
        /// `REVERSE`.
        Reverse = "REVERSE",
        /// `WON`.
        Won = "WON",
    }
}

open_enum! {
    /// Schema `card_dispute_action_status`.
    pub enum CardDisputeActionStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `LOST`.
        Lost = "LOST",
        /// `NETWORK_REJECTED`.
        NetworkRejected = "NETWORK_REJECTED",
        /// `NETWORK_REJECTED_REVERSAL`.
        NetworkRejectedReversal = "NETWORK_REJECTED_REVERSAL",
        /// `REBUTTED`.
        Rebutted = "REBUTTED",
        /// `REVERSED`.
        Reversed = "REVERSED",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
        /// `WON`.
        Won = "WON",
    }
}

open_enum! {
    /// Schema `card_action`.
    pub enum CardDisputeActionType {
        /// `ARBITRATION`.
        Arbitration = "ARBITRATION",
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `COMPLIANCE`.
        Compliance = "COMPLIANCE",
        /// `PRE_ARBITRATION`.
        PreArbitration = "PRE_ARBITRATION",
        /// `PRE_COMPLIANCE`.
        PreCompliance = "PRE_COMPLIANCE",
        /// `PROVISIONAL_CREDIT`.
        ProvisionalCredit = "PROVISIONAL_CREDIT",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
        /// `WRITE_OFF`.
        WriteOff = "WRITE_OFF",
    }
}

open_enum! {
    /// Schema `card_dispute_reason_codes`.
    pub enum CardDisputeReasonCode {
        /// `ATM_CASH_DISPUTE`.
        AtmCashDispute = "ATM_CASH_DISPUTE",
        /// `AUTHORIZATION_RELATED_CHARGEBACK`.
        AuthorizationRelatedChargeback = "AUTHORIZATION_RELATED_CHARGEBACK",
        /// `CARDHOLDER_DISPUTE`.
        CardholderDispute = "CARDHOLDER_DISPUTE",
        /// `CARD_LOST_STOLEN_NEVER_RECEIVED`.
        CardLostStolenNeverReceived = "CARD_LOST_STOLEN_NEVER_RECEIVED",
        /// `CHIP_LIABILITY_SHIFT`.
        ChipLiabilityShift = "CHIP_LIABILITY_SHIFT",
        /// `CHIP_PIN_LIABILITY_SHIFT`.
        ChipPinLiabilityShift = "CHIP_PIN_LIABILITY_SHIFT",
        /// `COUNTERFEIT_GOODS`.
        CounterfeitGoods = "COUNTERFEIT_GOODS",
        /// `CREDIT_NOT_RECEIVED`.
        CreditNotReceived = "CREDIT_NOT_RECEIVED",
        /// `DEFECTIVE_GOODS_OR_SERVICES`.
        DefectiveGoodsOrServices = "DEFECTIVE_GOODS_OR_SERVICES",
        /// `DISPUTE_OF_RECURRING_TRANSACTION`.
        DisputeOfRecurringTransaction = "DISPUTE_OF_RECURRING_TRANSACTION",
        /// `DUPLICATE_TRANSACTION`.
        DuplicateTransaction = "DUPLICATE_TRANSACTION",
        /// `FRAUDULENT_PROCESSING`.
        FraudulentProcessing = "FRAUDULENT_PROCESSING",
        /// `GOODS_OR_SERVICES_NOT_PROVIDED`.
        GoodsOrServicesNotProvided = "GOODS_OR_SERVICES_NOT_PROVIDED",
        /// `LATE_PRESENTMENT`.
        LatePresentment = "LATE_PRESENTMENT",
        /// `NO_CARDHOLDER_AUTHORIZATION`.
        NoCardholderAuthorization = "NO_CARDHOLDER_AUTHORIZATION",
        /// `PAID_BY_OTHER_MEANS`.
        PaidByOtherMeans = "PAID_BY_OTHER_MEANS",
        /// `POINT_OF_INTERACTION_ERROR`.
        PointOfInteractionError = "POINT_OF_INTERACTION_ERROR",
        /// `QUESTIONABLE_MERCHANT_ACTIVITY`.
        QuestionableMerchantActivity = "QUESTIONABLE_MERCHANT_ACTIVITY",
        /// `TRANSACTION_AMOUNT_DIFFERS`.
        TransactionAmountDiffers = "TRANSACTION_AMOUNT_DIFFERS",
        /// `TRANSACTION_DID_NOT_COMPLETE`.
        TransactionDidNotComplete = "TRANSACTION_DID_NOT_COMPLETE",
        /// `TRANSACTION_NOT_RECOGNIZED`.
        TransactionNotRecognized = "TRANSACTION_NOT_RECOGNIZED",
        /// `UNAUTHORIZED_TRANSACTION`.
        UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
    }
}

open_enum! {
    /// Schema `card_dispute_representment_reason_code`.
    pub enum CardDisputeRepresentmentReasonCode {
        /// `ACCOUNT_NOT_LISTED_ON_EWB`.
        AccountNotListedOnEwb = "ACCOUNT_NOT_LISTED_ON_EWB",
        /// `AUTHORIZATION_ADVISED_SUSPICIOUS`.
        AuthorizationAdvisedSuspicious = "AUTHORIZATION_ADVISED_SUSPICIOUS",
        /// `CHARGEBACK_REMEDIED`.
        ChargebackRemedied = "CHARGEBACK_REMEDIED",
        /// `CHIP_LIABILITY_SHIFT`.
        ChipLiabilityShift = "CHIP_LIABILITY_SHIFT",
        /// `CHIP_PIN_LIABILITY_SHIFT`.
        ChipPinLiabilityShift = "CHIP_PIN_LIABILITY_SHIFT",
        /// `CORRECT_MCC`.
        CorrectMcc = "CORRECT_MCC",
        /// `CORRECT_MERCHANT_LOCATION`.
        CorrectMerchantLocation = "CORRECT_MERCHANT_LOCATION",
        /// `CORRECT_TRANSACTION_DATE`.
        CorrectTransactionDate = "CORRECT_TRANSACTION_DATE",
        /// `CREDIT_PREVIOUSLY_ISSUED`.
        CreditPreviouslyIssued = "CREDIT_PREVIOUSLY_ISSUED",
        /// `DOCUMENTATION_INELIGIBLE`.
        DocumentationIneligible = "DOCUMENTATION_INELIGIBLE",
        /// `DOCUMENTATION_SCANNING_ERROR`.
        DocumentationScanningError = "DOCUMENTATION_SCANNING_ERROR",
        /// `DUPLICATE_CHARGEBACK`.
        DuplicateChargeback = "DUPLICATE_CHARGEBACK",
        /// `INVALID_ACQUIRER_REFERENCE_DATA`.
        InvalidAcquirerReferenceData = "INVALID_ACQUIRER_REFERENCE_DATA",
        /// `INVALID_CHARGEBACK`.
        InvalidChargeback = "INVALID_CHARGEBACK",
        /// `INVALID_DATA_RECORD_TEXT`.
        InvalidDataRecordText = "INVALID_DATA_RECORD_TEXT",
        /// `ISSUER_AUTHORIZED`.
        IssuerAuthorized = "ISSUER_AUTHORIZED",
        /// `NON_RECEIPT_OF_DOCUMENTATION`.
        NonReceiptOfDocumentation = "NON_RECEIPT_OF_DOCUMENTATION",
        /// `NO_AUTHORIZATION_REQUEST_REQUIRED_OR_ATTEMPTED`.
        NoAuthorizationRequestRequiredOrAttempted = "NO_AUTHORIZATION_REQUEST_REQUIRED_OR_ATTEMPTED",
        /// `PAST_CHARGEBACK_TIME_LIMIT`.
        PastChargebackTimeLimit = "PAST_CHARGEBACK_TIME_LIMIT",
    }
}

open_enum! {
    /// Schema `card_action_violation_code`.
    pub enum CardDisputeViolationCode {
        /// `ACQ_STMT_REQUEST`.
        AcqStmtRequest = "ACQ_STMT_REQUEST",
        /// `ALL_OTHER`.
        AllOther = "ALL_OTHER",
        /// `ATM_DCC`.
        AtmDcc = "ATM_DCC",
        /// `CHARGEBACK_EXCEEDS_TIMEFRAME`.
        ChargebackExceedsTimeframe = "CHARGEBACK_EXCEEDS_TIMEFRAME",
        /// `FEE_COLLECTION`.
        FeeCollection = "FEE_COLLECTION",
        /// `INACCURATE_AUTH`.
        InaccurateAuth = "INACCURATE_AUTH",
        /// `INACCURATE_CLEARING`.
        InaccurateClearing = "INACCURATE_CLEARING",
        /// `INTERCHANGE`.
        Interchange = "INTERCHANGE",
        /// `INVALID_SUBSEQUENT_FIRST_PRESENTMENT`.
        InvalidSubsequentFirstPresentment = "INVALID_SUBSEQUENT_FIRST_PRESENTMENT",
        /// `MATCH`.
        Match = "MATCH",
        /// `MPQR_OR_MCQR`.
        MpqrOrMcqr = "MPQR_OR_MCQR",
        /// `NON_MC_MAESTRO_CNP`.
        NonMcMaestroCnp = "NON_MC_MAESTRO_CNP",
        /// `REFUND_OR_CORRECTION`.
        RefundOrCorrection = "REFUND_OR_CORRECTION",
        /// `SAME_DAY_PROCESSING`.
        SameDayProcessing = "SAME_DAY_PROCESSING",
        /// `SEND_OI`.
        SendOi = "SEND_OI",
        /// `SEND_RI_OR_PAYMENT`.
        SendRiOrPayment = "SEND_RI_OR_PAYMENT",
        /// `THIRD_PARTY_ALL_OTHER`.
        ThirdPartyAllOther = "THIRD_PARTY_ALL_OTHER",
        /// `UNSPENT_GIFT_CARD`.
        UnspentGiftCard = "UNSPENT_GIFT_CARD",
    }
}

tag_enum! {
    /// What `payment_rail` says in this variant; what `type` says in this variant.
    pub enum CardTag {
        /// `CARD`.
        Card = "CARD",
    }
}

/// Schema `widget_token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardWidgetToken {
    pub tenant: Option<String>,
    pub widget_token: Option<String>,
}

record! { CardWidgetToken {
    0 optional show tenant;
    1 optional hide widget_token;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum CreditTag {
        /// `CREDIT`.
        Credit = "CREDIT",
    }
}

tagged_union! {
    /// Schema `dispute_action_response`.
    pub enum DisputeAction by "payment_rail" {
        /// Chosen by `ACH`.
        Ach(DisputeActionAch) = ["ACH"],
        /// Chosen by `CARD`.
        Card(DisputeActionCard) = ["CARD"],
        /// Chosen by `EXTERNAL_CARD`.
        ExternalCard(DisputeActionExternalCard) = ["EXTERNAL_CARD"],
    }
}

/// Schema `ach_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeActionAch {
    pub action: Option<AchDisputeActionType>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: String,
    /// At most 100 characters.
    pub message: Option<String>,
    /// Always `ACH`.
    pub(crate) payment_rail: AchTag,
    pub reason_code: Option<AchDisputeReasonCode>,
    pub return_code: Option<AchDisputeReturnCode>,
    pub status: Option<AchDisputeActionStatus>,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    pub tenant: Option<String>,
}

record! { DisputeActionAch {
    0 optional show action;
    1 optional show creation_time;
    2 required show id;
    3 optional hide message;
    4 required show payment_rail;
    5 optional show reason_code;
    6 optional show return_code;
    7 optional show status;
    8 optional show supporting_doc_id;
    9 optional show tenant;
} }

/// Schema `card_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeActionCard {
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
    /// Always `CARD`.
    pub(crate) payment_rail: CardTag,
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

record! { DisputeActionCard {
    0 optional show action;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show external_reference_id;
    4 required show id;
    5 optional hide memo;
    6 optional hide message;
    7 required show payment_rail;
    8 optional show reason_code;
    9 optional show representment_reason_code;
    10 optional show status;
    11 optional show supporting_doc_id;
    12 optional show tenant;
    13 optional hide updated_reason_code_memo;
    14 optional show violation_code;
    15 optional show violation_date;
} }

tagged_union! {
    /// Schema `dispute_action_request`.
    pub enum DisputeActionCreate by "payment_rail" {
        /// Chosen by `ACH`.
        Ach(AchDisputeActionCreate) = ["ACH"],
        /// Chosen by `CARD`.
        Card(CardDisputeActionCreate) = ["CARD"],
        /// Chosen by `EXTERNAL_CARD`.
        ExternalCard(ExternalCardDisputeActionCreate) = ["EXTERNAL_CARD"],
    }
}

/// Schema `external_card_dispute_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeActionExternalCard {
    pub action: Option<ExternalCardDisputeActionType>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: String,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    pub status: Option<ExternalCardDisputeActionStatus>,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
    pub tenant: Option<String>,
}

record! { DisputeActionExternalCard {
    0 optional show action;
    1 optional show creation_time;
    2 required show id;
    3 required show payment_rail;
    4 optional show status;
    5 optional show supporting_doc_id;
    6 optional show tenant;
} }

/// Schemas `card_reveal_response`, `external_card_reveal_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptedCardDetails {
    pub ciphertext: Option<String>,
}

record! { EncryptedCardDetails {
    0 optional hide ciphertext;
} }

/// Schema `enhanced_raw_details`; `enhanced_raw` of `EnhancedTransactionData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnhancedRawDetails {
    pub amount: Option<Decimal>,
    pub categorized_by: Option<i64>,
    pub category: Option<String>,
    pub category_guid: Option<String>,
    pub described_by: Option<i64>,
    pub description: Option<String>,
    pub extended_transaction_type: Option<String>,
    pub id: Option<i64>,
    pub is_bill_pay: Option<bool>,
    pub is_direct_deposit: Option<bool>,
    pub is_expense: Option<bool>,
    pub is_fee: Option<bool>,
    pub is_income: Option<bool>,
    pub is_international: Option<bool>,
    pub is_overdraft_fee: Option<bool>,
    pub is_payroll_advance: Option<bool>,
    pub is_subscription: Option<bool>,
    pub memo: Option<String>,
    pub merchant_category_code: Option<i64>,
    pub merchant_guid: Option<String>,
    pub merchant_location_guid: Option<String>,
    pub original_description: Option<String>,
    pub r#type: Option<String>,
}

record! { EnhancedRawDetails {
    0 optional show amount;
    1 optional show categorized_by;
    2 optional show category;
    3 optional show category_guid;
    4 optional show described_by;
    5 optional hide description;
    6 optional show extended_transaction_type;
    7 optional show id;
    8 optional show is_bill_pay;
    9 optional show is_direct_deposit;
    10 optional show is_expense;
    11 optional show is_fee;
    12 optional show is_income;
    13 optional show is_international;
    14 optional show is_overdraft_fee;
    15 optional show is_payroll_advance;
    16 optional show is_subscription;
    17 optional hide memo;
    18 optional show merchant_category_code;
    19 optional show merchant_guid;
    20 optional show merchant_location_guid;
    21 optional hide original_description;
    22 optional show r#type as "type";
} }

/// Schemas `enhanced_transaction_data1`, `enhanced_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnhancedTransactionData {
    pub category: Option<String>,
    pub enhanced_description: Option<String>,
    pub enhanced_raw: Option<Vec<EnhancedRawDetails>>,
}

record! { EnhancedTransactionData {
    0 optional show category;
    1 optional hide enhanced_description;
    2 optional show enhanced_raw;
} }

/// Schema `external_card_dispute_action`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeActionCreate {
    pub action: ExternalCardDisputeActionType,
    /// Always `EXTERNAL_CARD`.
    pub(crate) payment_rail: ExternalCardTag,
    pub state: ExternalCardDisputeActionState,
    /// Format `uuid`.
    pub supporting_doc_id: Option<DisputeDocumentId>,
}

record! { ExternalCardDisputeActionCreate {
    0 required show action;
    1 required show payment_rail;
    2 required show state;
    3 optional show supporting_doc_id;
} }

impl ExternalCardDisputeActionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        action: ExternalCardDisputeActionType,
        state: ExternalCardDisputeActionState,
    ) -> Self {
        Self {
            action,
            payment_rail: ExternalCardTag::default(),
            state,
            supporting_doc_id: Default::default(),
        }
    }
}

setters!(ExternalCardDisputeActionCreate {
    into supporting_doc_id: DisputeDocumentId,
});

open_enum! {
    /// Schema `external_card_action_state`.
    pub enum ExternalCardDisputeActionState {
        /// `ACCEPT`.
        Accept = "ACCEPT",
        /// `CREATE`.
        Create = "CREATE",
        /// `DECLINE`.
        Decline = "DECLINE",
        /// `REVERSE`.
        Reverse = "REVERSE",
    }
}

open_enum! {
    /// Schema `external_card_dispute_action_status`.
    pub enum ExternalCardDisputeActionStatus {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `REVERSED`.
        Reversed = "REVERSED",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

open_enum! {
    /// Schema `external_card_action`.
    pub enum ExternalCardDisputeActionType {
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `PROVISIONAL_DEBIT`.
        ProvisionalDebit = "PROVISIONAL_DEBIT",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
    }
}

tag_enum! {
    /// What `payment_rail` says in this variant; what `type` says in this variant.
    pub enum ExternalCardTag {
        /// `EXTERNAL_CARD`.
        ExternalCard = "EXTERNAL_CARD",
    }
}

/// Schemas `fee_reverse_post`, `reward_reverse_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeOrRewardReversalRequest {
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: String,
}

record! { FeeOrRewardReversalRequest {
    0 optional hide metadata;
    1 required hide note;
} }

impl FeeOrRewardReversalRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            metadata: Default::default(),
            note: note.into(),
        }
    }
}

setters!(FeeOrRewardReversalRequest {
    into metadata: Value,
});

open_enum! {
    /// Parameter `sort_by` of `listFeetemplates`, `listRewardtemplates`.
    pub enum FeeOrRewardTemplateSortBy {
        /// `amount:asc`.
        AmountAsc = "amount:asc",
        /// `amount:desc`.
        AmountDesc = "amount:desc",
        /// `description:asc`.
        DescriptionAsc = "description:asc",
        /// `description:desc`.
        DescriptionDesc = "description:desc",
        /// `is_enabled:asc`.
        IsEnabledAsc = "is_enabled:asc",
        /// `is_enabled:desc`.
        IsEnabledDesc = "is_enabled:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// Schemas `fee_subtype_post`, `fee_subtype`.
    pub enum FeeSubtype {
        /// `ACCOUNT_FUNDING_AFT`.
        AccountFundingAft = "ACCOUNT_FUNDING_AFT",
        /// `ACCOUNT_FUNDING_AFT_REVERSAL`.
        AccountFundingAftReversal = "ACCOUNT_FUNDING_AFT_REVERSAL",
        /// `ACH_INCOMING_TRANSFER`.
        AchIncomingTransfer = "ACH_INCOMING_TRANSFER",
        /// `ACH_INCOMING_TRANSFER_REVERSAL`.
        AchIncomingTransferReversal = "ACH_INCOMING_TRANSFER_REVERSAL",
        /// `ACH_OUTGOING_TRANSFER`.
        AchOutgoingTransfer = "ACH_OUTGOING_TRANSFER",
        /// `ACH_OUTGOING_TRANSFER_REVERSAL`.
        AchOutgoingTransferReversal = "ACH_OUTGOING_TRANSFER_REVERSAL",
        /// `APPLICATION`.
        Application = "APPLICATION",
        /// `APPLICATION_REVERSAL`.
        ApplicationReversal = "APPLICATION_REVERSAL",
        /// `ATM_BALANCE_INQUIRY`.
        AtmBalanceInquiry = "ATM_BALANCE_INQUIRY",
        /// `ATM_BALANCE_INQUIRY_REVERSAL`.
        AtmBalanceInquiryReversal = "ATM_BALANCE_INQUIRY_REVERSAL",
        /// `ATM_WITHDRAWAL`.
        AtmWithdrawal = "ATM_WITHDRAWAL",
        /// `ATM_WITHDRAWAL_REVERSAL`.
        AtmWithdrawalReversal = "ATM_WITHDRAWAL_REVERSAL",
        /// `BALANCE_TRANSFER`.
        BalanceTransfer = "BALANCE_TRANSFER",
        /// `BALANCE_TRANSFER_REVERSAL`.
        BalanceTransferReversal = "BALANCE_TRANSFER_REVERSAL",
        /// `BILL_PAY`.
        BillPay = "BILL_PAY",
        /// `BILL_PAY_REVERSAL`.
        BillPayReversal = "BILL_PAY_REVERSAL",
        /// `CARD_DELIVERY`.
        CardDelivery = "CARD_DELIVERY",
        /// `CARD_DELIVERY_REVERSAL`.
        CardDeliveryReversal = "CARD_DELIVERY_REVERSAL",
        /// `CARD_REPLACEMENT`.
        CardReplacement = "CARD_REPLACEMENT",
        /// `CARD_REPLACEMENT_REVERSAL`.
        CardReplacementReversal = "CARD_REPLACEMENT_REVERSAL",
        /// `CASH_ADVANCE`.
        CashAdvance = "CASH_ADVANCE",
        /// `CASH_ADVANCE_REVERSAL`.
        CashAdvanceReversal = "CASH_ADVANCE_REVERSAL",
        /// `CASH_DEPOSIT`.
        CashDeposit = "CASH_DEPOSIT",
        /// `CASH_DEPOSIT_REVERSAL`.
        CashDepositReversal = "CASH_DEPOSIT_REVERSAL",
        /// `CHECK_ISSUANCE`.
        CheckIssuance = "CHECK_ISSUANCE",
        /// `CHECK_ISSUANCE_REVERSAL`.
        CheckIssuanceReversal = "CHECK_ISSUANCE_REVERSAL",
        /// `CROSS_BORDER_TRANSACTION`.
        CrossBorderTransaction = "CROSS_BORDER_TRANSACTION",
        /// `CROSS_BORDER_TRANSACTION_REVERSAL`.
        CrossBorderTransactionReversal = "CROSS_BORDER_TRANSACTION_REVERSAL",
        /// `EFT_TRANSFER`.
        EftTransfer = "EFT_TRANSFER",
        /// `EFT_TRANSFER_REVERSAL`.
        EftTransferReversal = "EFT_TRANSFER_REVERSAL",
        /// `FOREIGN_ATM`.
        ForeignAtm = "FOREIGN_ATM",
        /// `FOREIGN_ATM_REVERSAL`.
        ForeignAtmReversal = "FOREIGN_ATM_REVERSAL",
        /// `FOREIGN_TRANSACTION`.
        ForeignTransaction = "FOREIGN_TRANSACTION",
        /// `FOREIGN_TRANSACTION_REVERSAL`.
        ForeignTransactionReversal = "FOREIGN_TRANSACTION_REVERSAL",
        /// `INACTIVITY`.
        Inactivity = "INACTIVITY",
        /// `INACTIVITY_REVERSAL`.
        InactivityReversal = "INACTIVITY_REVERSAL",
        /// `LATE_PAYMENT`.
        LatePayment = "LATE_PAYMENT",
        /// `LATE_PAYMENT_REVERSAL`.
        LatePaymentReversal = "LATE_PAYMENT_REVERSAL",
        /// `MAINTENANCE`.
        Maintenance = "MAINTENANCE",
        /// `MAINTENANCE_REVERSAL`.
        MaintenanceReversal = "MAINTENANCE_REVERSAL",
        /// `MISCELLANEOUS`.
        Miscellaneous = "MISCELLANEOUS",
        /// `MISCELLANEOUS_REVERSAL`.
        MiscellaneousReversal = "MISCELLANEOUS_REVERSAL",
        /// `ORIGINATION`.
        Origination = "ORIGINATION",
        /// `ORIGINATION_REVERSAL`.
        OriginationReversal = "ORIGINATION_REVERSAL",
        /// `OVERDRAFT`.
        Overdraft = "OVERDRAFT",
        /// `OVERDRAFT_REVERSAL`.
        OverdraftReversal = "OVERDRAFT_REVERSAL",
        /// `OVER_THE_LIMIT`.
        OverTheLimit = "OVER_THE_LIMIT",
        /// `OVER_THE_LIMIT_REVERSAL`.
        OverTheLimitReversal = "OVER_THE_LIMIT_REVERSAL",
        /// `RETURNED_ITEM`.
        ReturnedItem = "RETURNED_ITEM",
        /// `RETURNED_ITEM_REVERSAL`.
        ReturnedItemReversal = "RETURNED_ITEM_REVERSAL",
        /// `RETURNED_PAYMENT`.
        ReturnedPayment = "RETURNED_PAYMENT",
        /// `RETURNED_PAYMENT_REVERSAL`.
        ReturnedPaymentReversal = "RETURNED_PAYMENT_REVERSAL",
        /// `STOP_PAYMENT`.
        StopPayment = "STOP_PAYMENT",
        /// `STOP_PAYMENT_REVERSAL`.
        StopPaymentReversal = "STOP_PAYMENT_REVERSAL",
        /// `SUBSCRIPTION`.
        Subscription = "SUBSCRIPTION",
        /// `SUBSCRIPTION_REVERSAL`.
        SubscriptionReversal = "SUBSCRIPTION_REVERSAL",
        /// `WIRE_TRANSFER`.
        WireTransfer = "WIRE_TRANSFER",
        /// `WIRE_TRANSFER_REVERSAL`.
        WireTransferReversal = "WIRE_TRANSFER_REVERSAL",
    }
}

/// Schema `fraud_risk_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FraudRiskData {
    pub decision: Option<FraudRiskDataDecision>,
    pub reasons: Option<Vec<FraudRiskDataReason>>,
    pub vendor: Option<FraudRiskDataVendor>,
    pub vendor_reasons: Option<Vec<String>>,
}

record! { FraudRiskData {
    0 optional show decision;
    1 optional hide reasons;
    2 optional show vendor;
    3 optional hide vendor_reasons;
} }

open_enum! {
    /// `decision` of [`FraudRiskData`].
    pub enum FraudRiskDataDecision {
        /// `ACCEPT`.
        Accept = "ACCEPT",
        /// `DECLINE`.
        Decline = "DECLINE",
    }
}

open_enum! {
    /// `reasons` of [`FraudRiskData`].
    pub enum FraudRiskDataReason {
        /// `SUSPECTED_FRAUD`.
        SuspectedFraud = "SUSPECTED_FRAUD",
        /// `TRANSACTION_ACCEPTED`.
        TransactionAccepted = "TRANSACTION_ACCEPTED",
        /// `TRANSACTION_NOT_PERMITTED`.
        TransactionNotPermitted = "TRANSACTION_NOT_PERMITTED",
    }
}

open_enum! {
    /// `vendor` of [`FraudRiskData`].
    pub enum FraudRiskDataVendor {
        /// `FEEDZAI`.
        Feedzai = "FEEDZAI",
        /// `HAWKAI`.
        Hawkai = "HAWKAI",
        /// `NONE`.
        None = "NONE",
    }
}

/// Schema `address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostalAddress {
    /// At most 100 characters.
    pub address_line_1: Option<String>,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { PostalAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional hide postal_code;
    5 optional hide state;
} }

/// Schema `address`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostalAddressInput {
    /// At most 100 characters.
    pub address_line_1: String,
    /// At most 100 characters.
    pub address_line_2: Option<String>,
    pub city: String,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    pub postal_code: String,
    pub state: String,
}

record! { PostalAddressInput {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 required hide city;
    3 required show country_code;
    4 required hide postal_code;
    5 required hide state;
} }

impl PostalAddressInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        address_line_1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            city: city.into(),
            country_code: country_code.into(),
            postal_code: postal_code.into(),
            state: state.into(),
        }
    }
}

setters!(PostalAddressInput {
    into address_line_2: String,
});

open_enum! {
    /// Schemas `reward_subtype_post`, `reward_subtype`.
    pub enum RewardSubtype {
        /// `ACCOUNT_OPENING_BONUS`.
        AccountOpeningBonus = "ACCOUNT_OPENING_BONUS",
        /// `ACCOUNT_OPENING_BONUS_REVERSAL`.
        AccountOpeningBonusReversal = "ACCOUNT_OPENING_BONUS_REVERSAL",
        /// `CASHBACK`.
        Cashback = "CASHBACK",
        /// `CASHBACK_REVERSAL`.
        CashbackReversal = "CASHBACK_REVERSAL",
        /// `INTEREST_RATE_BONUS`.
        InterestRateBonus = "INTEREST_RATE_BONUS",
        /// `INTEREST_RATE_BONUS_REVERSAL`.
        InterestRateBonusReversal = "INTEREST_RATE_BONUS_REVERSAL",
        /// `LOAN_INTEREST_RATE_REDUCTION`.
        LoanInterestRateReduction = "LOAN_INTEREST_RATE_REDUCTION",
        /// `LOAN_INTEREST_RATE_REDUCTION_REVERSAL`.
        LoanInterestRateReductionReversal = "LOAN_INTEREST_RATE_REDUCTION_REVERSAL",
        /// `MANUAL_ADJUSTMENT`.
        ManualAdjustment = "MANUAL_ADJUSTMENT",
        /// `MANUAL_ADJUSTMENT_REVERSAL`.
        ManualAdjustmentReversal = "MANUAL_ADJUSTMENT_REVERSAL",
        /// `MILES`.
        Miles = "MILES",
        /// `MILES_REVERSAL`.
        MilesReversal = "MILES_REVERSAL",
        /// `MISCELLANEOUS`.
        Miscellaneous = "MISCELLANEOUS",
        /// `MISCELLANEOUS_REVERSAL`.
        MiscellaneousReversal = "MISCELLANEOUS_REVERSAL",
        /// `POINTS`.
        Points = "POINTS",
        /// `POINTS_REVERSAL`.
        PointsReversal = "POINTS_REVERSAL",
        /// `REFERRAL_BONUS`.
        ReferralBonus = "REFERRAL_BONUS",
        /// `REFERRAL_BONUS_REVERSAL`.
        ReferralBonusReversal = "REFERRAL_BONUS_REVERSAL",
    }
}

open_enum! {
    /// Schema `three_ds_decision`.
    pub enum ThreeDsDecision {
        /// `EXEMPT`.
        Exempt = "EXEMPT",
        /// `SMS_OTP`.
        SmsOtp = "SMS_OTP",
    }
}

/// Schema `decline_info`; `decline` of `AchTransaction`, `CardTransaction`, `CashTransaction`,
/// `CheckTransaction` and 7 more.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionDecline {
    pub decline_details: Option<String>,
    pub reason: Option<TransactionDeclineReason>,
}

record! { TransactionDecline {
    0 optional hide decline_details;
    1 optional show reason;
} }

open_enum! {
    /// `reason` of `TransactionDecline`.
    pub enum TransactionDeclineReason {
        /// `ACH_RETURN`.
        AchReturn = "ACH_RETURN",
        /// `BALANCE_VIOLATION`.
        BalanceViolation = "BALANCE_VIOLATION",
        /// `DISABLED_PAYMENT_TYPE`.
        DisabledPaymentType = "DISABLED_PAYMENT_TYPE",
        /// `DUPLICATE_TRANSACTION`.
        DuplicateTransaction = "DUPLICATE_TRANSACTION",
        /// `GATEWAY_DECLINED`.
        GatewayDeclined = "GATEWAY_DECLINED",
        /// `GATEWAY_ERROR`.
        GatewayError = "GATEWAY_ERROR",
        /// `INSUFFICIENT_FUNDS`.
        InsufficientFunds = "INSUFFICIENT_FUNDS",
        /// `NETWORK_DECLINED`.
        NetworkDeclined = "NETWORK_DECLINED",
        /// `OTHER`.
        Other = "OTHER",
        /// `SUSPECTED_FRAUD`.
        SuspectedFraud = "SUSPECTED_FRAUD",
        /// `TRANSACTION_NOT_PERMITTED`.
        TransactionNotPermitted = "TRANSACTION_NOT_PERMITTED",
    }
}

open_enum! {
    /// Schema `transaction_statuses`.
    pub enum TransactionStatus {
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `PENDING`.
        Pending = "PENDING",
    }
}
