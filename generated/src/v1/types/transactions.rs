// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `transactions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransaction {
    pub account_id: Option<AccountId>,
    pub ach_transaction: Option<AchTransactionData>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<AchTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `ACH`.
    pub(crate) r#type: AchTag,
}

record! { AchTransaction {
    0 optional show account_id;
    1 optional show ach_transaction;
    2 optional show amount;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show dc_sign;
    7 optional show decline;
    8 optional hide description;
    9 optional show effective_date;
    10 optional show enhanced_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `ach_transaction_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransactionData {
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub id: String,
    pub identification_number: Option<String>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    pub originating_company_name: Option<String>,
    pub originating_routing_number: Option<String>,
    pub originator_name: Option<String>,
    /// Format `uuid`.
    pub receiving_account_id: Option<String>,
    pub recipient_name: Option<String>,
    pub return_code: Option<String>,
    pub trace_number: Option<String>,
}

record! { AchTransactionData {
    0 optional hide description;
    1 optional hide file_name;
    2 required show id;
    3 optional hide identification_number;
    4 optional show originating_account_id;
    5 optional hide originating_company_name;
    6 optional hide originating_routing_number;
    7 optional hide originator_name;
    8 optional show receiving_account_id;
    9 optional hide recipient_name;
    10 optional show return_code;
    11 optional show trace_number;
} }

open_enum! {
    /// Schema `ach_transaction_subtypes`.
    pub enum AchTransactionSubtype {
        /// `INCOMING_CREDIT`.
        IncomingCredit = "INCOMING_CREDIT",
        /// `INCOMING_CREDIT_CONTESTED_RETURN`.
        IncomingCreditContestedReturn = "INCOMING_CREDIT_CONTESTED_RETURN",
        /// `INCOMING_CREDIT_DISHONORED_RETURN`.
        IncomingCreditDishonoredReturn = "INCOMING_CREDIT_DISHONORED_RETURN",
        /// `INCOMING_CREDIT_RETURN`.
        IncomingCreditReturn = "INCOMING_CREDIT_RETURN",
        /// `INCOMING_CREDIT_REVERSAL`.
        IncomingCreditReversal = "INCOMING_CREDIT_REVERSAL",
        /// `INCOMING_DEBIT`.
        IncomingDebit = "INCOMING_DEBIT",
        /// `INCOMING_DEBIT_CONTESTED_RETURN`.
        IncomingDebitContestedReturn = "INCOMING_DEBIT_CONTESTED_RETURN",
        /// `INCOMING_DEBIT_DISHONORED_RETURN`.
        IncomingDebitDishonoredReturn = "INCOMING_DEBIT_DISHONORED_RETURN",
        /// `INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL`.
        IncomingDebitDishonoredReturnReversal = "INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL",
        /// `INCOMING_DEBIT_RETURN`.
        IncomingDebitReturn = "INCOMING_DEBIT_RETURN",
        /// `INCOMING_DEBIT_RETURN_REVERSAL`.
        IncomingDebitReturnReversal = "INCOMING_DEBIT_RETURN_REVERSAL",
        /// `INCOMING_DEBIT_REVERSAL`.
        IncomingDebitReversal = "INCOMING_DEBIT_REVERSAL",
        /// `OUTGOING_CREDIT`.
        OutgoingCredit = "OUTGOING_CREDIT",
        /// `OUTGOING_CREDIT_CONTESTED_RETURN`.
        OutgoingCreditContestedReturn = "OUTGOING_CREDIT_CONTESTED_RETURN",
        /// `OUTGOING_CREDIT_DISHONORED_RETURN`.
        OutgoingCreditDishonoredReturn = "OUTGOING_CREDIT_DISHONORED_RETURN",
        /// `OUTGOING_CREDIT_RETURN`.
        OutgoingCreditReturn = "OUTGOING_CREDIT_RETURN",
        /// `OUTGOING_CREDIT_REVERSAL`.
        OutgoingCreditReversal = "OUTGOING_CREDIT_REVERSAL",
        /// `OUTGOING_DEBIT`.
        OutgoingDebit = "OUTGOING_DEBIT",
        /// `OUTGOING_DEBIT_CONTESTED_RETURN`.
        OutgoingDebitContestedReturn = "OUTGOING_DEBIT_CONTESTED_RETURN",
        /// `OUTGOING_DEBIT_DISHONORED_RETURN`.
        OutgoingDebitDishonoredReturn = "OUTGOING_DEBIT_DISHONORED_RETURN",
        /// `OUTGOING_DEBIT_RETURN`.
        OutgoingDebitReturn = "OUTGOING_DEBIT_RETURN",
        /// `OUTGOING_DEBIT_REVERSAL`.
        OutgoingDebitReversal = "OUTGOING_DEBIT_REVERSAL",
        /// `PRENOTE`.
        Prenote = "PRENOTE",
        /// `TEMP_HOLD`.
        TempHold = "TEMP_HOLD",
    }
}

/// Schema `card_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub card_transaction: Option<CardTransactionData>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<CardTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `CARD`.
    pub(crate) r#type: CardTag,
}

record! { CardTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show card_transaction;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show dc_sign;
    7 optional show decline;
    8 optional hide description;
    9 optional show effective_date;
    10 optional show enhanced_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `card_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionData {
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub currency_code: Option<String>,
    pub currency_conversion: Option<CardTransactionDataCurrencyConversion>,
    pub merchant: Option<CardTransactionDataMerchant>,
    pub network: Option<String>,
    pub network_reference_id: Option<String>,
    pub pos: Option<CardTransactionDataPointOfSale>,
}

record! { CardTransactionData {
    0 optional show card_id;
    1 optional show currency_code;
    2 optional show currency_conversion;
    3 optional show merchant;
    4 optional show network;
    5 optional show network_reference_id;
    6 optional show pos;
} }

/// `currency_conversion` of [`CardTransactionData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataCurrencyConversion {
    pub conversion_rate: Option<Decimal>,
    /// Minor units of the currency (cents).
    pub original_amount: Option<i64>,
    pub original_currency_code: Option<String>,
}

record! { CardTransactionDataCurrencyConversion {
    0 optional show conversion_rate;
    1 optional show original_amount;
    2 optional show original_currency_code;
} }

/// `merchant` of [`CardTransactionData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataMerchant {
    pub address: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub independent_sales_organization_id: Option<String>,
    pub mcc: Option<String>,
    pub mid: Option<String>,
    pub name: Option<String>,
    pub payment_facilitator_id: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub sub_merchant_id: Option<String>,
}

record! { CardTransactionDataMerchant {
    0 optional hide address;
    1 optional hide city;
    2 optional show country_code;
    3 optional show independent_sales_organization_id;
    4 optional show mcc;
    5 optional show mid;
    6 optional hide name;
    7 optional show payment_facilitator_id;
    8 optional hide postal_code;
    9 optional hide state;
    10 optional show sub_merchant_id;
} }

/// `pos` of [`CardTransactionData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataPointOfSale {
    pub card_data_input_capability: Option<String>,
    pub card_holder_presence: Option<bool>,
    pub card_presence: Option<bool>,
    pub cardholder_authentication_method: Option<String>,
    pub country_code: Option<String>,
    pub is_installment: Option<bool>,
    pub is_recurring: Option<bool>,
    pub pan_entry_mode: Option<String>,
    pub partial_approval_capable: Option<bool>,
    pub pin_entry_mode: Option<String>,
    pub pin_present: Option<bool>,
    pub purchase_amount_only: Option<bool>,
    pub terminal_attendance: Option<String>,
    pub terminal_id: Option<String>,
    pub terminal_location: Option<String>,
    pub terminal_type: Option<String>,
    pub zip: Option<String>,
}

record! { CardTransactionDataPointOfSale {
    0 optional show card_data_input_capability;
    1 optional show card_holder_presence;
    2 optional show card_presence;
    3 optional show cardholder_authentication_method;
    4 optional show country_code;
    5 optional show is_installment;
    6 optional show is_recurring;
    7 optional show pan_entry_mode;
    8 optional show partial_approval_capable;
    9 optional show pin_entry_mode;
    10 optional show pin_present;
    11 optional show purchase_amount_only;
    12 optional show terminal_attendance;
    13 optional show terminal_id;
    14 optional hide terminal_location;
    15 optional show terminal_type;
    16 optional hide zip;
} }

open_enum! {
    /// Schema `card_transaction_subtypes`.
    pub enum CardTransactionSubtype {
        /// `ATM_WITHDRAWAL`.
        AtmWithdrawal = "ATM_WITHDRAWAL",
        /// `ATM_WITHDRAWAL_REVERSAL`.
        AtmWithdrawalReversal = "ATM_WITHDRAWAL_REVERSAL",
        /// `BALANCE_INQUIRY`.
        BalanceInquiry = "BALANCE_INQUIRY",
        /// `CARD_NETWORK_FINAL_CHARGEBACK`.
        CardNetworkFinalChargeback = "CARD_NETWORK_FINAL_CHARGEBACK",
        /// `CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL`.
        CardNetworkFinalChargebackReversal = "CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL",
        /// `CARD_NETWORK_FIRST_CHARGEBACK`.
        CardNetworkFirstChargeback = "CARD_NETWORK_FIRST_CHARGEBACK",
        /// `CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL`.
        CardNetworkFirstChargebackReversal = "CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL",
        /// `CARD_NETWORK_REPRESENTMENT`.
        CardNetworkRepresentment = "CARD_NETWORK_REPRESENTMENT",
        /// `CARD_NETWORK_REPRESENTMENT_REVERSAL`.
        CardNetworkRepresentmentReversal = "CARD_NETWORK_REPRESENTMENT_REVERSAL",
        /// `CARD_TRANSACTION`.
        CardTransaction = "CARD_TRANSACTION",
        /// `CARD_TRANSACTION_REVERSAL`.
        CardTransactionReversal = "CARD_TRANSACTION_REVERSAL",
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `CHARGEBACK_REVERSAL`.
        ChargebackReversal = "CHARGEBACK_REVERSAL",
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `CREDIT_REVERSAL`.
        CreditReversal = "CREDIT_REVERSAL",
        /// `DIRECTPOST`.
        Directpost = "DIRECTPOST",
        /// `DIRECTPOST_REVERSAL`.
        DirectpostReversal = "DIRECTPOST_REVERSAL",
        /// `POS_CASHBACK`.
        PosCashback = "POS_CASHBACK",
        /// `POS_CASHBACK_REVERSAL`.
        PosCashbackReversal = "POS_CASHBACK_REVERSAL",
        /// `POS_PURCHASE`.
        PosPurchase = "POS_PURCHASE",
        /// `POS_PURCHASE_REFUND`.
        PosPurchaseRefund = "POS_PURCHASE_REFUND",
        /// `POS_PURCHASE_REFUND_REVERSAL`.
        PosPurchaseRefundReversal = "POS_PURCHASE_REFUND_REVERSAL",
        /// `POS_PURCHASE_REVERSAL`.
        PosPurchaseReversal = "POS_PURCHASE_REVERSAL",
        /// `POS_REFUND`.
        PosRefund = "POS_REFUND",
        /// `POS_REFUND_REVERSAL`.
        PosRefundReversal = "POS_REFUND_REVERSAL",
        /// `PROVISIONAL_CREDIT`.
        ProvisionalCredit = "PROVISIONAL_CREDIT",
        /// `PROVISIONAL_CREDIT_REVERSAL`.
        ProvisionalCreditReversal = "PROVISIONAL_CREDIT_REVERSAL",
    }
}

/// Schemas `cash_transaction_data`, `synctera_pay_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashOrSyncteraPayTransactionData {
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
}

record! { CashOrSyncteraPayTransactionData {
    0 optional show id;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum CashTag {
        /// `CASH`.
        Cash = "CASH",
    }
}

/// Schema `cash_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub cash_transaction: Option<CashOrSyncteraPayTransactionData>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<CashTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `CASH`.
    pub(crate) r#type: CashTag,
}

record! { CashTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show cash_transaction;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show dc_sign;
    7 optional show decline;
    8 optional hide description;
    9 optional show effective_date;
    10 optional show enhanced_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

open_enum! {
    /// Schema `cash_transaction_subtypes`.
    pub enum CashTransactionSubtype {
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
        /// `CASH_ORDER_REVERSAL`.
        CashOrderReversal = "CASH_ORDER_REVERSAL",
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
        /// `DEPOSIT_REVERSAL`.
        DepositReversal = "DEPOSIT_REVERSAL",
        /// `IN_STORE_DEPOSIT`.
        InStoreDeposit = "IN_STORE_DEPOSIT",
        /// `IN_STORE_DEPOSIT_REVERSAL`.
        InStoreDepositReversal = "IN_STORE_DEPOSIT_REVERSAL",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum CheckTag {
        /// `CHECK`.
        Check = "CHECK",
    }
}

/// Schema `check_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub check_transaction: Option<CheckTransactionData>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<CheckTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `CHECK`.
    pub(crate) r#type: CheckTag,
}

record! { CheckTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show check_transaction;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show dc_sign;
    7 optional show decline;
    8 optional hide description;
    9 optional show effective_date;
    10 optional show enhanced_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `check_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckTransactionData {
    pub back_image_id: Option<String>,
    pub check_number: Option<String>,
    pub front_image_id: Option<String>,
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
}

record! { CheckTransactionData {
    0 optional show back_image_id;
    1 optional hide check_number;
    2 optional show front_image_id;
    3 optional show id;
} }

open_enum! {
    /// Schema `check_transaction_subtypes`.
    pub enum CheckTransactionSubtype {
        /// `MOBILE_DEPOSIT`.
        MobileDeposit = "MOBILE_DEPOSIT",
        /// `MOBILE_DEPOSIT_RETURN`.
        MobileDepositReturn = "MOBILE_DEPOSIT_RETURN",
        /// `MOBILE_DEPOSIT_RETURN_REVERSAL`.
        MobileDepositReturnReversal = "MOBILE_DEPOSIT_RETURN_REVERSAL",
        /// `MOBILE_DEPOSIT_REVERSAL`.
        MobileDepositReversal = "MOBILE_DEPOSIT_REVERSAL",
    }
}

/// Schema `external_card_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub external_card_transaction: Option<CardTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<ExternalCardTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `EXTERNAL_CARD`.
    pub(crate) r#type: ExternalCardTag,
}

record! { ExternalCardTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show external_card_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

open_enum! {
    /// Schema `external_card_transaction_subtypes`.
    pub enum ExternalCardTransactionSubtype {
        /// `CARD_FUNDING`.
        CardFunding = "CARD_FUNDING",
        /// `CARD_FUNDING_REVERSAL`.
        CardFundingReversal = "CARD_FUNDING_REVERSAL",
        /// `CARD_SEND`.
        CardSend = "CARD_SEND",
        /// `CARD_SEND_REVERSAL`.
        CardSendReversal = "CARD_SEND_REVERSAL",
        /// `CHARGEBACK_DEBIT`.
        ChargebackDebit = "CHARGEBACK_DEBIT",
        /// `CHARGEBACK_DEBIT_REVERSAL`.
        ChargebackDebitReversal = "CHARGEBACK_DEBIT_REVERSAL",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum FednowTag {
        /// `FEDNOW`.
        Fednow = "FEDNOW",
    }
}

/// Schema `fednow_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FednowTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub fednow_transaction: Option<FednowTransactionData>,
    pub fee_transaction: Option<FednowTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<FednowTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `FEDNOW`.
    pub(crate) r#type: FednowTag,
}

record! { FednowTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show fednow_transaction;
    11 optional show fee_transaction;
    12 optional show force_post;
    13 optional show fraud_risk;
    14 optional show group_id;
    15 optional show hold_expiration_time;
    16 required show id;
    17 optional show internal_account_id;
    18 optional show last_updated_time;
    19 optional hide metadata;
    20 optional show partial_hold;
    21 optional show pending_amount;
    22 optional show posted_amount;
    23 optional show posted_date;
    24 optional show reference_id;
    25 optional show settlement_date;
    26 optional show status;
    27 optional show subtype;
    28 optional hide system_description;
    29 optional show transaction_time;
    30 required show r#type as "type";
} }

/// Schema `fednow_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FednowTransactionData {
    /// At most 3 items. Each item: At least 1 characters. At most 140 characters.
    pub additional_transaction_information: Option<Vec<String>>,
    pub customer_id: Option<String>,
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub originating_account_id: Option<String>,
    pub receiving_account_id: Option<String>,
}

record! { FednowTransactionData {
    0 optional hide additional_transaction_information;
    1 optional show customer_id;
    2 optional show id;
    3 optional show originating_account_id;
    4 optional show receiving_account_id;
} }

open_enum! {
    /// Schema `fednow_transaction_subtypes`.
    pub enum FednowTransactionSubtype {
        /// `FEDNOW_INCOMING`.
        FednowIncoming = "FEDNOW_INCOMING",
        /// `FEDNOW_OUTGOING`.
        FednowOutgoing = "FEDNOW_OUTGOING",
    }
}

/// Schema `fee_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub fee_transaction: Option<FeeTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<FeeSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `FEE`.
    pub(crate) r#type: FeeTag,
}

record! { FeeTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show fee_transaction;
    11 optional show force_post;
    12 optional show fraud_risk;
    13 optional show group_id;
    14 optional show hold_expiration_time;
    15 required show id;
    16 optional show internal_account_id;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `fee_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeTransactionData {
    pub fee_id: Option<FeeId>,
    pub fee_template_id: Option<FeeTemplateId>,
}

record! { FeeTransactionData {
    0 optional show fee_id;
    1 optional show fee_template_id;
} }

/// Schema `internal_transfer_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub internal_transfer_transaction: Option<InternalTransferTransactionData>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<InternalTransferTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `INTERNAL_TRANSFER`.
    pub(crate) r#type: InternalTransferTag,
}

record! { InternalTransferTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show force_post;
    11 optional show fraud_risk;
    12 optional show group_id;
    13 optional show hold_expiration_time;
    14 required show id;
    15 optional show internal_account_id;
    16 optional show internal_transfer_transaction;
    17 optional show last_updated_time;
    18 optional hide metadata;
    19 optional show partial_hold;
    20 optional show pending_amount;
    21 optional show posted_amount;
    22 optional show posted_date;
    23 optional show reference_id;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `internal_transfer_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferTransactionData {
    pub originating_account_id: Option<LedgerAccountId>,
    pub receiving_account_id: Option<LedgerAccountId>,
}

record! { InternalTransferTransactionData {
    0 optional show originating_account_id;
    1 optional show receiving_account_id;
} }

open_enum! {
    /// Schema `internal_transfer_transaction_subtypes`.
    pub enum InternalTransferTransactionSubtype {
        /// `ACCOUNT_BALANCE_ADJUSTMENT`.
        AccountBalanceAdjustment = "ACCOUNT_BALANCE_ADJUSTMENT",
        /// `ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL`.
        AccountBalanceAdjustmentReversal = "ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL",
        /// `ACCOUNT_DECREASE_LIMIT`.
        AccountDecreaseLimit = "ACCOUNT_DECREASE_LIMIT",
        /// `ACCOUNT_DECREASE_LIMIT_REVERSAL`.
        AccountDecreaseLimitReversal = "ACCOUNT_DECREASE_LIMIT_REVERSAL",
        /// `ACCOUNT_INCREASE_LIMIT`.
        AccountIncreaseLimit = "ACCOUNT_INCREASE_LIMIT",
        /// `ACCOUNT_INCREASE_LIMIT_REVERSAL`.
        AccountIncreaseLimitReversal = "ACCOUNT_INCREASE_LIMIT_REVERSAL",
        /// `ACCOUNT_TO_ACCOUNT`.
        AccountToAccount = "ACCOUNT_TO_ACCOUNT",
        /// `ACCOUNT_TO_ACCOUNT_REVERSAL`.
        AccountToAccountReversal = "ACCOUNT_TO_ACCOUNT_REVERSAL",
        /// `ACCOUNT_TO_ACCOUNT_SWEEP`.
        AccountToAccountSweep = "ACCOUNT_TO_ACCOUNT_SWEEP",
        /// `ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL`.
        AccountToAccountSweepReversal = "ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL",
        /// `ACH_CREDIT_SWEEP`.
        AchCreditSweep = "ACH_CREDIT_SWEEP",
        /// `ACH_CREDIT_SWEEP_REVERSAL`.
        AchCreditSweepReversal = "ACH_CREDIT_SWEEP_REVERSAL",
        /// `ACH_DEBIT_SWEEP`.
        AchDebitSweep = "ACH_DEBIT_SWEEP",
        /// `ACH_DEBIT_SWEEP_REVERSAL`.
        AchDebitSweepReversal = "ACH_DEBIT_SWEEP_REVERSAL",
        /// `ACH_FLOAT_TRANSFER`.
        AchFloatTransfer = "ACH_FLOAT_TRANSFER",
        /// `ACH_FLOAT_TRANSFER_REVERSAL`.
        AchFloatTransferReversal = "ACH_FLOAT_TRANSFER_REVERSAL",
        /// `ACH_INCOMING_CREDIT_SWEEP`.
        AchIncomingCreditSweep = "ACH_INCOMING_CREDIT_SWEEP",
        /// `ACH_INCOMING_CREDIT_SWEEP_REVERSAL`.
        AchIncomingCreditSweepReversal = "ACH_INCOMING_CREDIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_DEBIT_SWEEP`.
        AchIncomingDebitSweep = "ACH_INCOMING_DEBIT_SWEEP",
        /// `ACH_INCOMING_DEBIT_SWEEP_REVERSAL`.
        AchIncomingDebitSweepReversal = "ACH_INCOMING_DEBIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`.
        AchIncomingReturnCreditSweep = "ACH_INCOMING_RETURN_CREDIT_SWEEP",
        /// `ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL`.
        AchIncomingReturnCreditSweepReversal = "ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`.
        AchIncomingReturnDebitSweep = "ACH_INCOMING_RETURN_DEBIT_SWEEP",
        /// `ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL`.
        AchIncomingReturnDebitSweepReversal = "ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_CREDIT_SWEEP`.
        AchOutgoingCreditSweep = "ACH_OUTGOING_CREDIT_SWEEP",
        /// `ACH_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        AchOutgoingCreditSweepReversal = "ACH_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_DEBIT_SWEEP`.
        AchOutgoingDebitSweep = "ACH_OUTGOING_DEBIT_SWEEP",
        /// `ACH_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        AchOutgoingDebitSweepReversal = "ACH_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`.
        AchOutgoingReturnCreditSweep = "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL`.
        AchOutgoingReturnCreditSweepReversal = "ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`.
        AchOutgoingReturnDebitSweep = "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL`.
        AchOutgoingReturnDebitSweepReversal = "ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL",
        /// `ACH_SWEEP`.
        AchSweep = "ACH_SWEEP",
        /// `ACH_SWEEP_REVERSAL`.
        AchSweepReversal = "ACH_SWEEP_REVERSAL",
        /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`.
        BulkDomesticWireOutgoingSweep = "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`.
        BulkDomesticWireOutgoingSweepReversal = "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`.
        BulkEftCaOutgoingCreditSweep = "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        BulkEftCaOutgoingCreditSweepReversal = "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`.
        BulkEftCaOutgoingDebitSweep = "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        BulkEftCaOutgoingDebitSweepReversal = "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP`.
        CardChargebackCaseWonSweep = "CARD_CHARGEBACK_CASE_WON_SWEEP",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`.
        CardChargebackCaseWonSweepReversal = "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`.
        CardChargebackWriteoffSweep = "CARD_CHARGEBACK_WRITEOFF_SWEEP",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`.
        CardChargebackWriteoffSweepReversal = "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP`.
        CardProvisionalCreditSweep = "CARD_PROVISIONAL_CREDIT_SWEEP",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`.
        CardProvisionalCreditSweepReversal = "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL",
        /// `CASHBACK`.
        Cashback = "CASHBACK",
        /// `CASHBACK_REVERSAL`.
        CashbackReversal = "CASHBACK_REVERSAL",
        /// `CASHBACK_SWEEP`.
        CashbackSweep = "CASHBACK_SWEEP",
        /// `CASHBACK_SWEEP_REVERSAL`.
        CashbackSweepReversal = "CASHBACK_SWEEP_REVERSAL",
        /// `CREDIT_MEMO`.
        CreditMemo = "CREDIT_MEMO",
        /// `CREDIT_MEMO_REVERSAL`.
        CreditMemoReversal = "CREDIT_MEMO_REVERSAL",
        /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`.
        DomesticWireIncomingReturnSweep = "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL`.
        DomesticWireIncomingReturnSweepReversal = "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_INCOMING_SWEEP`.
        DomesticWireIncomingSweep = "DOMESTIC_WIRE_INCOMING_SWEEP",
        /// `DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL`.
        DomesticWireIncomingSweepReversal = "DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`.
        DomesticWireOutgoingReturnSweep = "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`.
        DomesticWireOutgoingReturnSweepReversal = "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_OUTGOING_SWEEP`.
        DomesticWireOutgoingSweep = "DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`.
        DomesticWireOutgoingSweepReversal = "DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`.
        EftCaIncomingCreditReturnSweep = "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL`.
        EftCaIncomingCreditReturnSweepReversal = "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT_SWEEP`.
        EftCaIncomingCreditSweep = "EFT_CA_INCOMING_CREDIT_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL`.
        EftCaIncomingCreditSweepReversal = "EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`.
        EftCaIncomingDebitReturnSweep = "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL`.
        EftCaIncomingDebitReturnSweepReversal = "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT_SWEEP`.
        EftCaIncomingDebitSweep = "EFT_CA_INCOMING_DEBIT_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL`.
        EftCaIncomingDebitSweepReversal = "EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`.
        EftCaOutgoingCreditReturnSweep = "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL`.
        EftCaOutgoingCreditReturnSweepReversal = "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT_SWEEP`.
        EftCaOutgoingCreditSweep = "EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        EftCaOutgoingCreditSweepReversal = "EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`.
        EftCaOutgoingDebitReturnSweep = "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL`.
        EftCaOutgoingDebitReturnSweepReversal = "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT_SWEEP`.
        EftCaOutgoingDebitSweep = "EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        EftCaOutgoingDebitSweepReversal = "EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `ETRANSFER_SWEEP`.
        EtransferSweep = "ETRANSFER_SWEEP",
        /// `ETRANSFER_SWEEP_REVERSAL`.
        EtransferSweepReversal = "ETRANSFER_SWEEP_REVERSAL",
        /// `EXCHANGE_RATE_DIFFERENCE_GAIN`.
        ExchangeRateDifferenceGain = "EXCHANGE_RATE_DIFFERENCE_GAIN",
        /// `EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL`.
        ExchangeRateDifferenceGainReversal = "EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL",
        /// `EXCHANGE_RATE_DIFFERENCE_LOSS`.
        ExchangeRateDifferenceLoss = "EXCHANGE_RATE_DIFFERENCE_LOSS",
        /// `EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL`.
        ExchangeRateDifferenceLossReversal = "EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL",
        /// `FEE`.
        Fee = "FEE",
        /// `FEE_REVERSAL`.
        FeeReversal = "FEE_REVERSAL",
        /// `FEE_SWEEP`.
        FeeSweep = "FEE_SWEEP",
        /// `FEE_SWEEP_REVERSAL`.
        FeeSweepReversal = "FEE_SWEEP_REVERSAL",
        /// `FORCE_PAYMENT`.
        ForcePayment = "FORCE_PAYMENT",
        /// `FORCE_PAYMENT_REVERSAL`.
        ForcePaymentReversal = "FORCE_PAYMENT_REVERSAL",
        /// `GENERAL_FEE_SWEEP`.
        GeneralFeeSweep = "GENERAL_FEE_SWEEP",
        /// `GENERAL_FEE_SWEEP_REVERSAL`.
        GeneralFeeSweepReversal = "GENERAL_FEE_SWEEP_REVERSAL",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP`.
        GeneralInternalTransferSweep = "GENERAL_INTERNAL_TRANSFER_SWEEP",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL`.
        GeneralInternalTransferSweepReversal = "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL",
        /// `GENERAL_REWARD_SWEEP`.
        GeneralRewardSweep = "GENERAL_REWARD_SWEEP",
        /// `GENERAL_REWARD_SWEEP_REVERSAL`.
        GeneralRewardSweepReversal = "GENERAL_REWARD_SWEEP_REVERSAL",
        /// `INCOMING_WIRE`.
        IncomingWire = "INCOMING_WIRE",
        /// `INCOMING_WIRE_REVERSAL`.
        IncomingWireReversal = "INCOMING_WIRE_REVERSAL",
        /// `INCOMING_WIRE_SWEEP`.
        IncomingWireSweep = "INCOMING_WIRE_SWEEP",
        /// `INCOMING_WIRE_SWEEP_REVERSAL`.
        IncomingWireSweepReversal = "INCOMING_WIRE_SWEEP_REVERSAL",
        /// `INTEREST_CHARGED`.
        InterestCharged = "INTEREST_CHARGED",
        /// `INTEREST_CHARGED_REVERSAL`.
        InterestChargedReversal = "INTEREST_CHARGED_REVERSAL",
        /// `INTEREST_CHARGED_SWEEP`.
        InterestChargedSweep = "INTEREST_CHARGED_SWEEP",
        /// `INTEREST_CHARGED_SWEEP_REVERSAL`.
        InterestChargedSweepReversal = "INTEREST_CHARGED_SWEEP_REVERSAL",
        /// `INTEREST_CORRECTION`.
        InterestCorrection = "INTEREST_CORRECTION",
        /// `INTEREST_CORRECTION_REVERSAL`.
        InterestCorrectionReversal = "INTEREST_CORRECTION_REVERSAL",
        /// `INTEREST_PAYOUT`.
        InterestPayout = "INTEREST_PAYOUT",
        /// `INTEREST_PAYOUT_REVERSAL`.
        InterestPayoutReversal = "INTEREST_PAYOUT_REVERSAL",
        /// `INTEREST_PAYOUT_SWEEP`.
        InterestPayoutSweep = "INTEREST_PAYOUT_SWEEP",
        /// `INTEREST_PAYOUT_SWEEP_REVERSAL`.
        InterestPayoutSweepReversal = "INTEREST_PAYOUT_SWEEP_REVERSAL",
        /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`.
        InternationalWireIncomingSweep = "INTERNATIONAL_WIRE_INCOMING_SWEEP",
        /// `INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL`.
        InternationalWireIncomingSweepReversal = "INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL",
        /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`.
        InternationalWireOutgoingReturnSweep = "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`.
        InternationalWireOutgoingReturnSweepReversal = "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL",
        /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`.
        InternationalWireOutgoingSweep = "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL`.
        InternationalWireOutgoingSweepReversal = "INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `INVOICE`.
        Invoice = "INVOICE",
        /// `INVOICE_REVERSAL`.
        InvoiceReversal = "INVOICE_REVERSAL",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP`.
        InStoreCashDepositSweep = "IN_STORE_CASH_DEPOSIT_SWEEP",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`.
        InStoreCashDepositSweepReversal = "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL",
        /// `JIT_FUND`.
        JitFund = "JIT_FUND",
        /// `JIT_FUND_REVERSAL`.
        JitFundReversal = "JIT_FUND_REVERSAL",
        /// `LOAN_DISBURSEMENT`.
        LoanDisbursement = "LOAN_DISBURSEMENT",
        /// `LOAN_DISBURSEMENT_REVERSAL`.
        LoanDisbursementReversal = "LOAN_DISBURSEMENT_REVERSAL",
        /// `LOAN_FUNDING`.
        LoanFunding = "LOAN_FUNDING",
        /// `LOAN_FUNDING_REVERSAL`.
        LoanFundingReversal = "LOAN_FUNDING_REVERSAL",
        /// `LOC_USAGE`.
        LocUsage = "LOC_USAGE",
        /// `LOC_USAGE_REVERSAL`.
        LocUsageReversal = "LOC_USAGE_REVERSAL",
        /// `MANUAL_ADJUSTMENT`.
        ManualAdjustment = "MANUAL_ADJUSTMENT",
        /// `MANUAL_ADJUSTMENT_REVERSAL`.
        ManualAdjustmentReversal = "MANUAL_ADJUSTMENT_REVERSAL",
        /// `MANUAL_ADJUSTMENT_SWEEP`.
        ManualAdjustmentSweep = "MANUAL_ADJUSTMENT_SWEEP",
        /// `MANUAL_ADJUSTMENT_SWEEP_REVERSAL`.
        ManualAdjustmentSweepReversal = "MANUAL_ADJUSTMENT_SWEEP_REVERSAL",
        /// `MANUAL_AFT_SWEEP`.
        ManualAftSweep = "MANUAL_AFT_SWEEP",
        /// `MANUAL_AFT_SWEEP_REVERSAL`.
        ManualAftSweepReversal = "MANUAL_AFT_SWEEP_REVERSAL",
        /// `MANUAL_CARD_SWEEP`.
        ManualCardSweep = "MANUAL_CARD_SWEEP",
        /// `MANUAL_CARD_SWEEP_REVERSAL`.
        ManualCardSweepReversal = "MANUAL_CARD_SWEEP_REVERSAL",
        /// `MANUAL_CASH_DEPOSIT_SWEEP`.
        ManualCashDepositSweep = "MANUAL_CASH_DEPOSIT_SWEEP",
        /// `MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL`.
        ManualCashDepositSweepReversal = "MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL",
        /// `MANUAL_CASH_ORDER_SWEEP`.
        ManualCashOrderSweep = "MANUAL_CASH_ORDER_SWEEP",
        /// `MANUAL_CASH_ORDER_SWEEP_REVERSAL`.
        ManualCashOrderSweepReversal = "MANUAL_CASH_ORDER_SWEEP_REVERSAL",
        /// `MANUAL_CHECK_ISSUANCE`.
        ManualCheckIssuance = "MANUAL_CHECK_ISSUANCE",
        /// `MANUAL_CHECK_ISSUANCE_REVERSAL`.
        ManualCheckIssuanceReversal = "MANUAL_CHECK_ISSUANCE_REVERSAL",
        /// `MANUAL_CHECK_SWEEP`.
        ManualCheckSweep = "MANUAL_CHECK_SWEEP",
        /// `MANUAL_CHECK_SWEEP_REVERSAL`.
        ManualCheckSweepReversal = "MANUAL_CHECK_SWEEP_REVERSAL",
        /// `MANUAL_OCT_SWEEP`.
        ManualOctSweep = "MANUAL_OCT_SWEEP",
        /// `MANUAL_OCT_SWEEP_REVERSAL`.
        ManualOctSweepReversal = "MANUAL_OCT_SWEEP_REVERSAL",
        /// `MANUAL_WIRE_SWEEP`.
        ManualWireSweep = "MANUAL_WIRE_SWEEP",
        /// `MANUAL_WIRE_SWEEP_REVERSAL`.
        ManualWireSweepReversal = "MANUAL_WIRE_SWEEP_REVERSAL",
        /// `MASTERCARD_GROSS_SWEEP`.
        MastercardGrossSweep = "MASTERCARD_GROSS_SWEEP",
        /// `MASTERCARD_GROSS_SWEEP_REVERSAL`.
        MastercardGrossSweepReversal = "MASTERCARD_GROSS_SWEEP_REVERSAL",
        /// `MASTERCARD_INTERCHANGE_SWEEP`.
        MastercardInterchangeSweep = "MASTERCARD_INTERCHANGE_SWEEP",
        /// `MASTERCARD_INTERCHANGE_SWEEP_REVERSAL`.
        MastercardInterchangeSweepReversal = "MASTERCARD_INTERCHANGE_SWEEP_REVERSAL",
        /// `MASTERCARD_NET_SWEEP`.
        MastercardNetSweep = "MASTERCARD_NET_SWEEP",
        /// `MASTERCARD_NET_SWEEP_REVERSAL`.
        MastercardNetSweepReversal = "MASTERCARD_NET_SWEEP_REVERSAL",
        /// `MOBILE_DEPOSIT_RETURN_SWEEP`.
        MobileDepositReturnSweep = "MOBILE_DEPOSIT_RETURN_SWEEP",
        /// `MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL`.
        MobileDepositReturnSweepReversal = "MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL",
        /// `MOBILE_DEPOSIT_SWEEP`.
        MobileDepositSweep = "MOBILE_DEPOSIT_SWEEP",
        /// `MOBILE_DEPOSIT_SWEEP_REVERSAL`.
        MobileDepositSweepReversal = "MOBILE_DEPOSIT_SWEEP_REVERSAL",
        /// `NEGATIVE_BALANCE_DRAW`.
        NegativeBalanceDraw = "NEGATIVE_BALANCE_DRAW",
        /// `NEGATIVE_BALANCE_DRAW_REVERSAL`.
        NegativeBalanceDrawReversal = "NEGATIVE_BALANCE_DRAW_REVERSAL",
        /// `NEGATIVE_BALANCE_REPAYMENT`.
        NegativeBalanceRepayment = "NEGATIVE_BALANCE_REPAYMENT",
        /// `NEGATIVE_BALANCE_REPAYMENT_REVERSAL`.
        NegativeBalanceRepaymentReversal = "NEGATIVE_BALANCE_REPAYMENT_REVERSAL",
        /// `NEGATIVE_BALANCE_RESERVE`.
        NegativeBalanceReserve = "NEGATIVE_BALANCE_RESERVE",
        /// `NEGATIVE_BALANCE_RESERVE_REVERSAL`.
        NegativeBalanceReserveReversal = "NEGATIVE_BALANCE_RESERVE_REVERSAL",
        /// `NEGATIVE_BALANCE_WRITEOFF`.
        NegativeBalanceWriteoff = "NEGATIVE_BALANCE_WRITEOFF",
        /// `NEGATIVE_BALANCE_WRITEOFF_REVERSAL`.
        NegativeBalanceWriteoffReversal = "NEGATIVE_BALANCE_WRITEOFF_REVERSAL",
        /// `NETWORK_ADJUSTMENT_SWEEP`.
        NetworkAdjustmentSweep = "NETWORK_ADJUSTMENT_SWEEP",
        /// `NETWORK_ADJUSTMENT_SWEEP_REVERSAL`.
        NetworkAdjustmentSweepReversal = "NETWORK_ADJUSTMENT_SWEEP_REVERSAL",
        /// `NETWORK_CHARGEBACK_SWEEP`.
        NetworkChargebackSweep = "NETWORK_CHARGEBACK_SWEEP",
        /// `NETWORK_CHARGEBACK_SWEEP_REVERSAL`.
        NetworkChargebackSweepReversal = "NETWORK_CHARGEBACK_SWEEP_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE`.
        OutgoingInternationalRemittance = "OUTGOING_INTERNATIONAL_REMITTANCE",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`.
        OutgoingInternationalRemittanceReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL",
        /// `OVERDUE_CARD_WRITEOFF`.
        OverdueCardWriteoff = "OVERDUE_CARD_WRITEOFF",
        /// `OVERDUE_CARD_WRITEOFF_REVERSAL`.
        OverdueCardWriteoffReversal = "OVERDUE_CARD_WRITEOFF_REVERSAL",
        /// `PEER_TO_PEER`.
        PeerToPeer = "PEER_TO_PEER",
        /// `PEER_TO_PEER_REVERSAL`.
        PeerToPeerReversal = "PEER_TO_PEER_REVERSAL",
        /// `PROGRAM_DECREASE`.
        ProgramDecrease = "PROGRAM_DECREASE",
        /// `PROGRAM_DECREASE_REVERSAL`.
        ProgramDecreaseReversal = "PROGRAM_DECREASE_REVERSAL",
        /// `PROGRAM_EXPANSION`.
        ProgramExpansion = "PROGRAM_EXPANSION",
        /// `PROGRAM_EXPANSION_REVERSAL`.
        ProgramExpansionReversal = "PROGRAM_EXPANSION_REVERSAL",
        /// `PROMOTIONAL_CREDIT`.
        PromotionalCredit = "PROMOTIONAL_CREDIT",
        /// `PROMOTIONAL_CREDIT_REVERSAL`.
        PromotionalCreditReversal = "PROMOTIONAL_CREDIT_REVERSAL",
        /// `PROMOTIONAL_CREDIT_SWEEP`.
        PromotionalCreditSweep = "PROMOTIONAL_CREDIT_SWEEP",
        /// `PROMOTIONAL_CREDIT_SWEEP_REVERSAL`.
        PromotionalCreditSweepReversal = "PROMOTIONAL_CREDIT_SWEEP_REVERSAL",
        /// `PULSE_GROSS_SWEEP`.
        PulseGrossSweep = "PULSE_GROSS_SWEEP",
        /// `PULSE_GROSS_SWEEP_REVERSAL`.
        PulseGrossSweepReversal = "PULSE_GROSS_SWEEP_REVERSAL",
        /// `PULSE_INTERCHANGE_SWEEP`.
        PulseInterchangeSweep = "PULSE_INTERCHANGE_SWEEP",
        /// `PULSE_INTERCHANGE_SWEEP_REVERSAL`.
        PulseInterchangeSweepReversal = "PULSE_INTERCHANGE_SWEEP_REVERSAL",
        /// `REPAYMENT`.
        Repayment = "REPAYMENT",
        /// `REPAYMENT_REVERSAL`.
        RepaymentReversal = "REPAYMENT_REVERSAL",
        /// `SECURITY_ACCOUNT_PAYMENT`.
        SecurityAccountPayment = "SECURITY_ACCOUNT_PAYMENT",
        /// `SECURITY_ACCOUNT_PAYMENT_REVERSAL`.
        SecurityAccountPaymentReversal = "SECURITY_ACCOUNT_PAYMENT_REVERSAL",
        /// `SECURITY_OVERPAY_ADJUSTMENT`.
        SecurityOverpayAdjustment = "SECURITY_OVERPAY_ADJUSTMENT",
        /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`.
        SecurityOverpayAdjustmentReversal = "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL",
        /// `SIGN_UP_BONUS`.
        SignUpBonus = "SIGN_UP_BONUS",
        /// `SIGN_UP_BONUS_REVERSAL`.
        SignUpBonusReversal = "SIGN_UP_BONUS_REVERSAL",
        /// `SUBSCRIPTION_FEE`.
        SubscriptionFee = "SUBSCRIPTION_FEE",
        /// `SUBSCRIPTION_FEE_REVERSAL`.
        SubscriptionFeeReversal = "SUBSCRIPTION_FEE_REVERSAL",
        /// `TRANSFER_FEE`.
        TransferFee = "TRANSFER_FEE",
        /// `TRANSFER_FEE_REVERSAL`.
        TransferFeeReversal = "TRANSFER_FEE_REVERSAL",
        /// `TRANSFER_FEE_REVERSAL_REVERSAL`.
        TransferFeeReversalReversal = "TRANSFER_FEE_REVERSAL_REVERSAL",
        /// `VISA_GROSS_SWEEP`.
        VisaGrossSweep = "VISA_GROSS_SWEEP",
        /// `VISA_GROSS_SWEEP_REVERSAL`.
        VisaGrossSweepReversal = "VISA_GROSS_SWEEP_REVERSAL",
        /// `VISA_INTERCHANGE_SWEEP`.
        VisaInterchangeSweep = "VISA_INTERCHANGE_SWEEP",
        /// `VISA_INTERCHANGE_SWEEP_REVERSAL`.
        VisaInterchangeSweepReversal = "VISA_INTERCHANGE_SWEEP_REVERSAL",
        /// `VISA_NET_SWEEP`.
        VisaNetSweep = "VISA_NET_SWEEP",
        /// `VISA_NET_SWEEP_REVERSAL`.
        VisaNetSweepReversal = "VISA_NET_SWEEP_REVERSAL",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum RewardTag {
        /// `REWARD`.
        Reward = "REWARD",
    }
}

/// Schema `reward_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub reward_transaction: Option<RewardTransactionData>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<RewardSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `REWARD`.
    pub(crate) r#type: RewardTag,
}

record! { RewardTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show force_post;
    11 optional show fraud_risk;
    12 optional show group_id;
    13 optional show hold_expiration_time;
    14 required show id;
    15 optional show internal_account_id;
    16 optional show last_updated_time;
    17 optional hide metadata;
    18 optional show partial_hold;
    19 optional show pending_amount;
    20 optional show posted_amount;
    21 optional show posted_date;
    22 optional show reference_id;
    23 optional show reward_transaction;
    24 optional show settlement_date;
    25 optional show status;
    26 optional show subtype;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

/// Schema `reward_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RewardTransactionData {
    pub reward_id: Option<RewardId>,
    pub template_id: Option<RewardTemplateId>,
}

record! { RewardTransactionData {
    0 optional show reward_id;
    1 optional show template_id;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum SyncteraPayTag {
        /// `SYNCTERA_PAY`.
        SyncteraPay = "SYNCTERA_PAY",
    }
}

/// Schema `synctera_pay_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<SyncteraPayTransactionSubtype>,
    pub synctera_pay_transaction: Option<CashOrSyncteraPayTransactionData>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `SYNCTERA_PAY`.
    pub(crate) r#type: SyncteraPayTag,
}

record! { SyncteraPayTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show force_post;
    11 optional show fraud_risk;
    12 optional show group_id;
    13 optional show hold_expiration_time;
    14 required show id;
    15 optional show internal_account_id;
    16 optional show last_updated_time;
    17 optional hide metadata;
    18 optional show partial_hold;
    19 optional show pending_amount;
    20 optional show posted_amount;
    21 optional show posted_date;
    22 optional show reference_id;
    23 optional show settlement_date;
    24 optional show status;
    25 optional show subtype;
    26 optional show synctera_pay_transaction;
    27 optional hide system_description;
    28 optional show transaction_time;
    29 required show r#type as "type";
} }

open_enum! {
    /// Schema `synctera_pay_transaction_subtypes`.
    pub enum SyncteraPayTransactionSubtype {
        /// `INCOMING_INTERAC_AUTODEPOSIT`.
        IncomingInteracAutodeposit = "INCOMING_INTERAC_AUTODEPOSIT",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`.
        IncomingInteracAutodepositReturn = "INCOMING_INTERAC_AUTODEPOSIT_RETURN",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`.
        IncomingInteracAutodepositReturnReversal = "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`.
        IncomingInteracAutodepositReversal = "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER`.
        IncomingInteracETransfer = "INCOMING_INTERAC_E_TRANSFER",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN`.
        IncomingInteracETransferReturn = "INCOMING_INTERAC_E_TRANSFER_RETURN",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        IncomingInteracETransferReturnReversal = "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`.
        IncomingInteracETransferReversal = "INCOMING_INTERAC_E_TRANSFER_REVERSAL",
        /// `INCOMING_INTERNATIONAL_WIRE`.
        IncomingInternationalWire = "INCOMING_INTERNATIONAL_WIRE",
        /// `INCOMING_INTERNATIONAL_WIRE_REVERSAL`.
        IncomingInternationalWireReversal = "INCOMING_INTERNATIONAL_WIRE_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER`.
        OutgoingAccountTransfer = "OUTGOING_ACCOUNT_TRANSFER",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`.
        OutgoingAccountTransferReturn = "OUTGOING_ACCOUNT_TRANSFER_RETURN",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`.
        OutgoingAccountTransferReturnReversal = "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`.
        OutgoingAccountTransferReversal = "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT`.
        OutgoingBillPayment = "OUTGOING_BILL_PAYMENT",
        /// `OUTGOING_BILL_PAYMENT_RETURN`.
        OutgoingBillPaymentReturn = "OUTGOING_BILL_PAYMENT_RETURN",
        /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`.
        OutgoingBillPaymentReturnReversal = "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT_REVERSAL`.
        OutgoingBillPaymentReversal = "OUTGOING_BILL_PAYMENT_REVERSAL",
        /// `OUTGOING_CARD_LOAD`.
        OutgoingCardLoad = "OUTGOING_CARD_LOAD",
        /// `OUTGOING_CARD_LOAD_REVERSAL`.
        OutgoingCardLoadReversal = "OUTGOING_CARD_LOAD_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER`.
        OutgoingInteracETransfer = "OUTGOING_INTERAC_E_TRANSFER",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`.
        OutgoingInteracETransferReturn = "OUTGOING_INTERAC_E_TRANSFER_RETURN",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        OutgoingInteracETransferReturnReversal = "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`.
        OutgoingInteracETransferReversal = "OUTGOING_INTERAC_E_TRANSFER_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE`.
        OutgoingInternationalRemittance = "OUTGOING_INTERNATIONAL_REMITTANCE",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`.
        OutgoingInternationalRemittanceReturn = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`.
        OutgoingInternationalRemittanceReturnReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`.
        OutgoingInternationalRemittanceReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL",
    }
}

tagged_union! {
    /// Schema `transaction1`.
    pub enum Transaction by "type" {
        /// Chosen by `ACH`.
        Ach(AchTransaction) = ["ACH"],
        /// Chosen by `CARD`.
        Card(CardTransaction) = ["CARD"],
        /// Chosen by `CASH`.
        Cash(CashTransaction) = ["CASH"],
        /// Chosen by `CHECK`.
        Check(CheckTransaction) = ["CHECK"],
        /// Chosen by `EXTERNAL_CARD`.
        ExternalCard(ExternalCardTransaction) = ["EXTERNAL_CARD"],
        /// Chosen by `FEDNOW`.
        Fednow(FednowTransaction) = ["FEDNOW"],
        /// Chosen by `FEE`.
        Fee(FeeTransaction) = ["FEE"],
        /// Chosen by `INTERNAL_TRANSFER`.
        InternalTransfer(InternalTransferTransaction) = ["INTERNAL_TRANSFER"],
        /// Chosen by `REWARD`.
        Reward(RewardTransaction) = ["REWARD"],
        /// Chosen by `SYNCTERA_PAY`.
        SyncteraPay(SyncteraPayTransaction) = ["SYNCTERA_PAY"],
        /// Chosen by `WIRE`.
        Wire(WireTransaction) = ["WIRE"],
    }
}

open_enum! {
    /// Parameter `account_source` of `listTransactions`.
    pub enum TransactionAccountSource {
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `INTERNAL`.
        Internal = "INTERNAL",
    }
}

/// Schema `paginated_transactions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionList {
    pub next_page_token: Nullable<String>,
    /// Told apart by `type`.
    pub transactions: Vec<Transaction>,
}

record! { TransactionList {
    0 optional hide next_page_token;
    1 required show transactions;
} }

open_enum! {
    /// Schema `all_transaction_subtypes`.
    pub enum TransactionSubtype {
        /// `ACCOUNT_BALANCE_ADJUSTMENT`.
        AccountBalanceAdjustment = "ACCOUNT_BALANCE_ADJUSTMENT",
        /// `ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL`.
        AccountBalanceAdjustmentReversal = "ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL",
        /// `ACCOUNT_DECREASE_LIMIT`.
        AccountDecreaseLimit = "ACCOUNT_DECREASE_LIMIT",
        /// `ACCOUNT_DECREASE_LIMIT_REVERSAL`.
        AccountDecreaseLimitReversal = "ACCOUNT_DECREASE_LIMIT_REVERSAL",
        /// `ACCOUNT_FUNDING_AFT`.
        AccountFundingAft = "ACCOUNT_FUNDING_AFT",
        /// `ACCOUNT_FUNDING_AFT_REVERSAL`.
        AccountFundingAftReversal = "ACCOUNT_FUNDING_AFT_REVERSAL",
        /// `ACCOUNT_INCREASE_LIMIT`.
        AccountIncreaseLimit = "ACCOUNT_INCREASE_LIMIT",
        /// `ACCOUNT_INCREASE_LIMIT_REVERSAL`.
        AccountIncreaseLimitReversal = "ACCOUNT_INCREASE_LIMIT_REVERSAL",
        /// `ACCOUNT_OPENING_BONUS`.
        AccountOpeningBonus = "ACCOUNT_OPENING_BONUS",
        /// `ACCOUNT_OPENING_BONUS_REVERSAL`.
        AccountOpeningBonusReversal = "ACCOUNT_OPENING_BONUS_REVERSAL",
        /// `ACCOUNT_TO_ACCOUNT`.
        AccountToAccount = "ACCOUNT_TO_ACCOUNT",
        /// `ACCOUNT_TO_ACCOUNT_REVERSAL`.
        AccountToAccountReversal = "ACCOUNT_TO_ACCOUNT_REVERSAL",
        /// `ACCOUNT_TO_ACCOUNT_SWEEP`.
        AccountToAccountSweep = "ACCOUNT_TO_ACCOUNT_SWEEP",
        /// `ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL`.
        AccountToAccountSweepReversal = "ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL",
        /// `ACH_CREDIT_SWEEP`.
        AchCreditSweep = "ACH_CREDIT_SWEEP",
        /// `ACH_CREDIT_SWEEP_REVERSAL`.
        AchCreditSweepReversal = "ACH_CREDIT_SWEEP_REVERSAL",
        /// `ACH_DEBIT_SWEEP`.
        AchDebitSweep = "ACH_DEBIT_SWEEP",
        /// `ACH_DEBIT_SWEEP_REVERSAL`.
        AchDebitSweepReversal = "ACH_DEBIT_SWEEP_REVERSAL",
        /// `ACH_FLOAT_TRANSFER`.
        AchFloatTransfer = "ACH_FLOAT_TRANSFER",
        /// `ACH_FLOAT_TRANSFER_REVERSAL`.
        AchFloatTransferReversal = "ACH_FLOAT_TRANSFER_REVERSAL",
        /// `ACH_INCOMING_CREDIT_SWEEP`.
        AchIncomingCreditSweep = "ACH_INCOMING_CREDIT_SWEEP",
        /// `ACH_INCOMING_CREDIT_SWEEP_REVERSAL`.
        AchIncomingCreditSweepReversal = "ACH_INCOMING_CREDIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_DEBIT_SWEEP`.
        AchIncomingDebitSweep = "ACH_INCOMING_DEBIT_SWEEP",
        /// `ACH_INCOMING_DEBIT_SWEEP_REVERSAL`.
        AchIncomingDebitSweepReversal = "ACH_INCOMING_DEBIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`.
        AchIncomingReturnCreditSweep = "ACH_INCOMING_RETURN_CREDIT_SWEEP",
        /// `ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL`.
        AchIncomingReturnCreditSweepReversal = "ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`.
        AchIncomingReturnDebitSweep = "ACH_INCOMING_RETURN_DEBIT_SWEEP",
        /// `ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL`.
        AchIncomingReturnDebitSweepReversal = "ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL",
        /// `ACH_INCOMING_TRANSFER`.
        AchIncomingTransfer = "ACH_INCOMING_TRANSFER",
        /// `ACH_INCOMING_TRANSFER_REVERSAL`.
        AchIncomingTransferReversal = "ACH_INCOMING_TRANSFER_REVERSAL",
        /// `ACH_OUTGOING_CREDIT_SWEEP`.
        AchOutgoingCreditSweep = "ACH_OUTGOING_CREDIT_SWEEP",
        /// `ACH_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        AchOutgoingCreditSweepReversal = "ACH_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_DEBIT_SWEEP`.
        AchOutgoingDebitSweep = "ACH_OUTGOING_DEBIT_SWEEP",
        /// `ACH_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        AchOutgoingDebitSweepReversal = "ACH_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`.
        AchOutgoingReturnCreditSweep = "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL`.
        AchOutgoingReturnCreditSweepReversal = "ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`.
        AchOutgoingReturnDebitSweep = "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
        /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL`.
        AchOutgoingReturnDebitSweepReversal = "ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL",
        /// `ACH_OUTGOING_TRANSFER`.
        AchOutgoingTransfer = "ACH_OUTGOING_TRANSFER",
        /// `ACH_OUTGOING_TRANSFER_REVERSAL`.
        AchOutgoingTransferReversal = "ACH_OUTGOING_TRANSFER_REVERSAL",
        /// `ACH_SWEEP`.
        AchSweep = "ACH_SWEEP",
        /// `ACH_SWEEP_REVERSAL`.
        AchSweepReversal = "ACH_SWEEP_REVERSAL",
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
        /// `BALANCE_INQUIRY`.
        BalanceInquiry = "BALANCE_INQUIRY",
        /// `BALANCE_TRANSFER`.
        BalanceTransfer = "BALANCE_TRANSFER",
        /// `BALANCE_TRANSFER_REVERSAL`.
        BalanceTransferReversal = "BALANCE_TRANSFER_REVERSAL",
        /// `BILL_PAY`.
        BillPay = "BILL_PAY",
        /// `BILL_PAY_REVERSAL`.
        BillPayReversal = "BILL_PAY_REVERSAL",
        /// `BULK_DOMESTIC_OUTGOING`.
        BulkDomesticOutgoing = "BULK_DOMESTIC_OUTGOING",
        /// `BULK_DOMESTIC_OUTGOING_REVERSAL`.
        BulkDomesticOutgoingReversal = "BULK_DOMESTIC_OUTGOING_REVERSAL",
        /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`.
        BulkDomesticWireOutgoingSweep = "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`.
        BulkDomesticWireOutgoingSweepReversal = "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`.
        BulkEftCaOutgoingCreditSweep = "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        BulkEftCaOutgoingCreditSweepReversal = "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`.
        BulkEftCaOutgoingDebitSweep = "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        BulkEftCaOutgoingDebitSweepReversal = "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP`.
        CardChargebackCaseWonSweep = "CARD_CHARGEBACK_CASE_WON_SWEEP",
        /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`.
        CardChargebackCaseWonSweepReversal = "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`.
        CardChargebackWriteoffSweep = "CARD_CHARGEBACK_WRITEOFF_SWEEP",
        /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`.
        CardChargebackWriteoffSweepReversal = "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL",
        /// `CARD_DELIVERY`.
        CardDelivery = "CARD_DELIVERY",
        /// `CARD_DELIVERY_REVERSAL`.
        CardDeliveryReversal = "CARD_DELIVERY_REVERSAL",
        /// `CARD_FUNDING`.
        CardFunding = "CARD_FUNDING",
        /// `CARD_FUNDING_REVERSAL`.
        CardFundingReversal = "CARD_FUNDING_REVERSAL",
        /// `CARD_NETWORK_FINAL_CHARGEBACK`.
        CardNetworkFinalChargeback = "CARD_NETWORK_FINAL_CHARGEBACK",
        /// `CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL`.
        CardNetworkFinalChargebackReversal = "CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL",
        /// `CARD_NETWORK_FIRST_CHARGEBACK`.
        CardNetworkFirstChargeback = "CARD_NETWORK_FIRST_CHARGEBACK",
        /// `CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL`.
        CardNetworkFirstChargebackReversal = "CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL",
        /// `CARD_NETWORK_REPRESENTMENT`.
        CardNetworkRepresentment = "CARD_NETWORK_REPRESENTMENT",
        /// `CARD_NETWORK_REPRESENTMENT_REVERSAL`.
        CardNetworkRepresentmentReversal = "CARD_NETWORK_REPRESENTMENT_REVERSAL",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP`.
        CardProvisionalCreditSweep = "CARD_PROVISIONAL_CREDIT_SWEEP",
        /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`.
        CardProvisionalCreditSweepReversal = "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL",
        /// `CARD_REPLACEMENT`.
        CardReplacement = "CARD_REPLACEMENT",
        /// `CARD_REPLACEMENT_REVERSAL`.
        CardReplacementReversal = "CARD_REPLACEMENT_REVERSAL",
        /// `CARD_SEND`.
        CardSend = "CARD_SEND",
        /// `CARD_SEND_REVERSAL`.
        CardSendReversal = "CARD_SEND_REVERSAL",
        /// `CARD_TRANSACTION`.
        CardTransaction = "CARD_TRANSACTION",
        /// `CARD_TRANSACTION_REVERSAL`.
        CardTransactionReversal = "CARD_TRANSACTION_REVERSAL",
        /// `CASHBACK`.
        Cashback = "CASHBACK",
        /// `CASHBACK_REVERSAL`.
        CashbackReversal = "CASHBACK_REVERSAL",
        /// `CASHBACK_SWEEP`.
        CashbackSweep = "CASHBACK_SWEEP",
        /// `CASHBACK_SWEEP_REVERSAL`.
        CashbackSweepReversal = "CASHBACK_SWEEP_REVERSAL",
        /// `CASH_ADVANCE`.
        CashAdvance = "CASH_ADVANCE",
        /// `CASH_ADVANCE_REVERSAL`.
        CashAdvanceReversal = "CASH_ADVANCE_REVERSAL",
        /// `CASH_DEPOSIT`.
        CashDeposit = "CASH_DEPOSIT",
        /// `CASH_DEPOSIT_REVERSAL`.
        CashDepositReversal = "CASH_DEPOSIT_REVERSAL",
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
        /// `CASH_ORDER_REVERSAL`.
        CashOrderReversal = "CASH_ORDER_REVERSAL",
        /// `CHARGEBACK`.
        Chargeback = "CHARGEBACK",
        /// `CHARGEBACK_DEBIT`.
        ChargebackDebit = "CHARGEBACK_DEBIT",
        /// `CHARGEBACK_DEBIT_REVERSAL`.
        ChargebackDebitReversal = "CHARGEBACK_DEBIT_REVERSAL",
        /// `CHARGEBACK_REVERSAL`.
        ChargebackReversal = "CHARGEBACK_REVERSAL",
        /// `CHECK_ISSUANCE`.
        CheckIssuance = "CHECK_ISSUANCE",
        /// `CHECK_ISSUANCE_REVERSAL`.
        CheckIssuanceReversal = "CHECK_ISSUANCE_REVERSAL",
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `CREDIT_MEMO`.
        CreditMemo = "CREDIT_MEMO",
        /// `CREDIT_MEMO_REVERSAL`.
        CreditMemoReversal = "CREDIT_MEMO_REVERSAL",
        /// `CREDIT_REVERSAL`.
        CreditReversal = "CREDIT_REVERSAL",
        /// `CROSS_BORDER_TRANSACTION`.
        CrossBorderTransaction = "CROSS_BORDER_TRANSACTION",
        /// `CROSS_BORDER_TRANSACTION_REVERSAL`.
        CrossBorderTransactionReversal = "CROSS_BORDER_TRANSACTION_REVERSAL",
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
        /// `DEPOSIT_REVERSAL`.
        DepositReversal = "DEPOSIT_REVERSAL",
        /// `DIRECTPOST`.
        Directpost = "DIRECTPOST",
        /// `DIRECTPOST_REVERSAL`.
        DirectpostReversal = "DIRECTPOST_REVERSAL",
        /// `DOMESTIC_INCOMING`.
        DomesticIncoming = "DOMESTIC_INCOMING",
        /// `DOMESTIC_INCOMING_RETURN`.
        DomesticIncomingReturn = "DOMESTIC_INCOMING_RETURN",
        /// `DOMESTIC_INCOMING_RETURN_REVERSAL`.
        DomesticIncomingReturnReversal = "DOMESTIC_INCOMING_RETURN_REVERSAL",
        /// `DOMESTIC_INCOMING_REVERSAL`.
        DomesticIncomingReversal = "DOMESTIC_INCOMING_REVERSAL",
        /// `DOMESTIC_OUTGOING`.
        DomesticOutgoing = "DOMESTIC_OUTGOING",
        /// `DOMESTIC_OUTGOING_RETURN`.
        DomesticOutgoingReturn = "DOMESTIC_OUTGOING_RETURN",
        /// `DOMESTIC_OUTGOING_RETURN_REVERSAL`.
        DomesticOutgoingReturnReversal = "DOMESTIC_OUTGOING_RETURN_REVERSAL",
        /// `DOMESTIC_OUTGOING_REVERSAL`.
        DomesticOutgoingReversal = "DOMESTIC_OUTGOING_REVERSAL",
        /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`.
        DomesticWireIncomingReturnSweep = "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL`.
        DomesticWireIncomingReturnSweepReversal = "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_INCOMING_SWEEP`.
        DomesticWireIncomingSweep = "DOMESTIC_WIRE_INCOMING_SWEEP",
        /// `DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL`.
        DomesticWireIncomingSweepReversal = "DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`.
        DomesticWireOutgoingReturnSweep = "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`.
        DomesticWireOutgoingReturnSweepReversal = "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL",
        /// `DOMESTIC_WIRE_OUTGOING_SWEEP`.
        DomesticWireOutgoingSweep = "DOMESTIC_WIRE_OUTGOING_SWEEP",
        /// `DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`.
        DomesticWireOutgoingSweepReversal = "DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `EFT_CA_BULK_OUTGOING_CREDIT`.
        EftCaBulkOutgoingCredit = "EFT_CA_BULK_OUTGOING_CREDIT",
        /// `EFT_CA_BULK_OUTGOING_CREDIT_RETURN`.
        EftCaBulkOutgoingCreditReturn = "EFT_CA_BULK_OUTGOING_CREDIT_RETURN",
        /// `EFT_CA_BULK_OUTGOING_CREDIT_RETURN_REVERSAL`.
        EftCaBulkOutgoingCreditReturnReversal = "EFT_CA_BULK_OUTGOING_CREDIT_RETURN_REVERSAL",
        /// `EFT_CA_BULK_OUTGOING_CREDIT_REVERSAL`.
        EftCaBulkOutgoingCreditReversal = "EFT_CA_BULK_OUTGOING_CREDIT_REVERSAL",
        /// `EFT_CA_BULK_OUTGOING_DEBIT`.
        EftCaBulkOutgoingDebit = "EFT_CA_BULK_OUTGOING_DEBIT",
        /// `EFT_CA_BULK_OUTGOING_DEBIT_RETURN`.
        EftCaBulkOutgoingDebitReturn = "EFT_CA_BULK_OUTGOING_DEBIT_RETURN",
        /// `EFT_CA_BULK_OUTGOING_DEBIT_RETURN_REVERSAL`.
        EftCaBulkOutgoingDebitReturnReversal = "EFT_CA_BULK_OUTGOING_DEBIT_RETURN_REVERSAL",
        /// `EFT_CA_BULK_OUTGOING_DEBIT_REVERSAL`.
        EftCaBulkOutgoingDebitReversal = "EFT_CA_BULK_OUTGOING_DEBIT_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT`.
        EftCaIncomingCredit = "EFT_CA_INCOMING_CREDIT",
        /// `EFT_CA_INCOMING_CREDIT_RETURN`.
        EftCaIncomingCreditReturn = "EFT_CA_INCOMING_CREDIT_RETURN",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_REVERSAL`.
        EftCaIncomingCreditReturnReversal = "EFT_CA_INCOMING_CREDIT_RETURN_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`.
        EftCaIncomingCreditReturnSweep = "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL`.
        EftCaIncomingCreditReturnSweepReversal = "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT_REVERSAL`.
        EftCaIncomingCreditReversal = "EFT_CA_INCOMING_CREDIT_REVERSAL",
        /// `EFT_CA_INCOMING_CREDIT_SWEEP`.
        EftCaIncomingCreditSweep = "EFT_CA_INCOMING_CREDIT_SWEEP",
        /// `EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL`.
        EftCaIncomingCreditSweepReversal = "EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT`.
        EftCaIncomingDebit = "EFT_CA_INCOMING_DEBIT",
        /// `EFT_CA_INCOMING_DEBIT_RETURN`.
        EftCaIncomingDebitReturn = "EFT_CA_INCOMING_DEBIT_RETURN",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_REVERSAL`.
        EftCaIncomingDebitReturnReversal = "EFT_CA_INCOMING_DEBIT_RETURN_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`.
        EftCaIncomingDebitReturnSweep = "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL`.
        EftCaIncomingDebitReturnSweepReversal = "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT_REVERSAL`.
        EftCaIncomingDebitReversal = "EFT_CA_INCOMING_DEBIT_REVERSAL",
        /// `EFT_CA_INCOMING_DEBIT_SWEEP`.
        EftCaIncomingDebitSweep = "EFT_CA_INCOMING_DEBIT_SWEEP",
        /// `EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL`.
        EftCaIncomingDebitSweepReversal = "EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT`.
        EftCaOutgoingCredit = "EFT_CA_OUTGOING_CREDIT",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN`.
        EftCaOutgoingCreditReturn = "EFT_CA_OUTGOING_CREDIT_RETURN",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_REVERSAL`.
        EftCaOutgoingCreditReturnReversal = "EFT_CA_OUTGOING_CREDIT_RETURN_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`.
        EftCaOutgoingCreditReturnSweep = "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL`.
        EftCaOutgoingCreditReturnSweepReversal = "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT_REVERSAL`.
        EftCaOutgoingCreditReversal = "EFT_CA_OUTGOING_CREDIT_REVERSAL",
        /// `EFT_CA_OUTGOING_CREDIT_SWEEP`.
        EftCaOutgoingCreditSweep = "EFT_CA_OUTGOING_CREDIT_SWEEP",
        /// `EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`.
        EftCaOutgoingCreditSweepReversal = "EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT`.
        EftCaOutgoingDebit = "EFT_CA_OUTGOING_DEBIT",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN`.
        EftCaOutgoingDebitReturn = "EFT_CA_OUTGOING_DEBIT_RETURN",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_REVERSAL`.
        EftCaOutgoingDebitReturnReversal = "EFT_CA_OUTGOING_DEBIT_RETURN_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`.
        EftCaOutgoingDebitReturnSweep = "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL`.
        EftCaOutgoingDebitReturnSweepReversal = "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT_REVERSAL`.
        EftCaOutgoingDebitReversal = "EFT_CA_OUTGOING_DEBIT_REVERSAL",
        /// `EFT_CA_OUTGOING_DEBIT_SWEEP`.
        EftCaOutgoingDebitSweep = "EFT_CA_OUTGOING_DEBIT_SWEEP",
        /// `EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`.
        EftCaOutgoingDebitSweepReversal = "EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL",
        /// `EFT_TRANSFER`.
        EftTransfer = "EFT_TRANSFER",
        /// `EFT_TRANSFER_REVERSAL`.
        EftTransferReversal = "EFT_TRANSFER_REVERSAL",
        /// `ETRANSFER_SWEEP`.
        EtransferSweep = "ETRANSFER_SWEEP",
        /// `ETRANSFER_SWEEP_REVERSAL`.
        EtransferSweepReversal = "ETRANSFER_SWEEP_REVERSAL",
        /// `EXCHANGE_RATE_DIFFERENCE_GAIN`.
        ExchangeRateDifferenceGain = "EXCHANGE_RATE_DIFFERENCE_GAIN",
        /// `EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL`.
        ExchangeRateDifferenceGainReversal = "EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL",
        /// `EXCHANGE_RATE_DIFFERENCE_LOSS`.
        ExchangeRateDifferenceLoss = "EXCHANGE_RATE_DIFFERENCE_LOSS",
        /// `EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL`.
        ExchangeRateDifferenceLossReversal = "EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL",
        /// `FEDNOW_INCOMING`.
        FednowIncoming = "FEDNOW_INCOMING",
        /// `FEDNOW_OUTGOING`.
        FednowOutgoing = "FEDNOW_OUTGOING",
        /// `FEE`.
        Fee = "FEE",
        /// `FEE_REVERSAL`.
        FeeReversal = "FEE_REVERSAL",
        /// `FEE_SWEEP`.
        FeeSweep = "FEE_SWEEP",
        /// `FEE_SWEEP_REVERSAL`.
        FeeSweepReversal = "FEE_SWEEP_REVERSAL",
        /// `FORCE_PAYMENT`.
        ForcePayment = "FORCE_PAYMENT",
        /// `FORCE_PAYMENT_REVERSAL`.
        ForcePaymentReversal = "FORCE_PAYMENT_REVERSAL",
        /// `FOREIGN_ATM`.
        ForeignAtm = "FOREIGN_ATM",
        /// `FOREIGN_ATM_REVERSAL`.
        ForeignAtmReversal = "FOREIGN_ATM_REVERSAL",
        /// `FOREIGN_TRANSACTION`.
        ForeignTransaction = "FOREIGN_TRANSACTION",
        /// `FOREIGN_TRANSACTION_REVERSAL`.
        ForeignTransactionReversal = "FOREIGN_TRANSACTION_REVERSAL",
        /// `GENERAL_FEE_SWEEP`.
        GeneralFeeSweep = "GENERAL_FEE_SWEEP",
        /// `GENERAL_FEE_SWEEP_REVERSAL`.
        GeneralFeeSweepReversal = "GENERAL_FEE_SWEEP_REVERSAL",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP`.
        GeneralInternalTransferSweep = "GENERAL_INTERNAL_TRANSFER_SWEEP",
        /// `GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL`.
        GeneralInternalTransferSweepReversal = "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL",
        /// `GENERAL_REWARD_SWEEP`.
        GeneralRewardSweep = "GENERAL_REWARD_SWEEP",
        /// `GENERAL_REWARD_SWEEP_REVERSAL`.
        GeneralRewardSweepReversal = "GENERAL_REWARD_SWEEP_REVERSAL",
        /// `INACTIVITY`.
        Inactivity = "INACTIVITY",
        /// `INACTIVITY_REVERSAL`.
        InactivityReversal = "INACTIVITY_REVERSAL",
        /// `INCOMING_CREDIT`.
        IncomingCredit = "INCOMING_CREDIT",
        /// `INCOMING_CREDIT_CONTESTED_RETURN`.
        IncomingCreditContestedReturn = "INCOMING_CREDIT_CONTESTED_RETURN",
        /// `INCOMING_CREDIT_DISHONORED_RETURN`.
        IncomingCreditDishonoredReturn = "INCOMING_CREDIT_DISHONORED_RETURN",
        /// `INCOMING_CREDIT_RETURN`.
        IncomingCreditReturn = "INCOMING_CREDIT_RETURN",
        /// `INCOMING_CREDIT_REVERSAL`.
        IncomingCreditReversal = "INCOMING_CREDIT_REVERSAL",
        /// `INCOMING_DEBIT`.
        IncomingDebit = "INCOMING_DEBIT",
        /// `INCOMING_DEBIT_CONTESTED_RETURN`.
        IncomingDebitContestedReturn = "INCOMING_DEBIT_CONTESTED_RETURN",
        /// `INCOMING_DEBIT_DISHONORED_RETURN`.
        IncomingDebitDishonoredReturn = "INCOMING_DEBIT_DISHONORED_RETURN",
        /// `INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL`.
        IncomingDebitDishonoredReturnReversal = "INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL",
        /// `INCOMING_DEBIT_RETURN`.
        IncomingDebitReturn = "INCOMING_DEBIT_RETURN",
        /// `INCOMING_DEBIT_RETURN_REVERSAL`.
        IncomingDebitReturnReversal = "INCOMING_DEBIT_RETURN_REVERSAL",
        /// `INCOMING_DEBIT_REVERSAL`.
        IncomingDebitReversal = "INCOMING_DEBIT_REVERSAL",
        /// `INCOMING_INTERAC_AUTODEPOSIT`.
        IncomingInteracAutodeposit = "INCOMING_INTERAC_AUTODEPOSIT",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`.
        IncomingInteracAutodepositReturn = "INCOMING_INTERAC_AUTODEPOSIT_RETURN",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`.
        IncomingInteracAutodepositReturnReversal = "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`.
        IncomingInteracAutodepositReversal = "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER`.
        IncomingInteracETransfer = "INCOMING_INTERAC_E_TRANSFER",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN`.
        IncomingInteracETransferReturn = "INCOMING_INTERAC_E_TRANSFER_RETURN",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        IncomingInteracETransferReturnReversal = "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`.
        IncomingInteracETransferReversal = "INCOMING_INTERAC_E_TRANSFER_REVERSAL",
        /// `INCOMING_INTERNATIONAL_WIRE`.
        IncomingInternationalWire = "INCOMING_INTERNATIONAL_WIRE",
        /// `INCOMING_INTERNATIONAL_WIRE_REVERSAL`.
        IncomingInternationalWireReversal = "INCOMING_INTERNATIONAL_WIRE_REVERSAL",
        /// `INCOMING_WIRE`.
        IncomingWire = "INCOMING_WIRE",
        /// `INCOMING_WIRE_REVERSAL`.
        IncomingWireReversal = "INCOMING_WIRE_REVERSAL",
        /// `INCOMING_WIRE_SWEEP`.
        IncomingWireSweep = "INCOMING_WIRE_SWEEP",
        /// `INCOMING_WIRE_SWEEP_REVERSAL`.
        IncomingWireSweepReversal = "INCOMING_WIRE_SWEEP_REVERSAL",
        /// `INTEREST_CHARGED`.
        InterestCharged = "INTEREST_CHARGED",
        /// `INTEREST_CHARGED_REVERSAL`.
        InterestChargedReversal = "INTEREST_CHARGED_REVERSAL",
        /// `INTEREST_CHARGED_SWEEP`.
        InterestChargedSweep = "INTEREST_CHARGED_SWEEP",
        /// `INTEREST_CHARGED_SWEEP_REVERSAL`.
        InterestChargedSweepReversal = "INTEREST_CHARGED_SWEEP_REVERSAL",
        /// `INTEREST_CORRECTION`.
        InterestCorrection = "INTEREST_CORRECTION",
        /// `INTEREST_CORRECTION_REVERSAL`.
        InterestCorrectionReversal = "INTEREST_CORRECTION_REVERSAL",
        /// `INTEREST_PAYOUT`.
        InterestPayout = "INTEREST_PAYOUT",
        /// `INTEREST_PAYOUT_REVERSAL`.
        InterestPayoutReversal = "INTEREST_PAYOUT_REVERSAL",
        /// `INTEREST_PAYOUT_SWEEP`.
        InterestPayoutSweep = "INTEREST_PAYOUT_SWEEP",
        /// `INTEREST_PAYOUT_SWEEP_REVERSAL`.
        InterestPayoutSweepReversal = "INTEREST_PAYOUT_SWEEP_REVERSAL",
        /// `INTEREST_RATE_BONUS`.
        InterestRateBonus = "INTEREST_RATE_BONUS",
        /// `INTEREST_RATE_BONUS_REVERSAL`.
        InterestRateBonusReversal = "INTEREST_RATE_BONUS_REVERSAL",
        /// `INTERNATIONAL_INCOMING`.
        InternationalIncoming = "INTERNATIONAL_INCOMING",
        /// `INTERNATIONAL_INCOMING_RETURN`.
        InternationalIncomingReturn = "INTERNATIONAL_INCOMING_RETURN",
        /// `INTERNATIONAL_INCOMING_RETURN_REVERSAL`.
        InternationalIncomingReturnReversal = "INTERNATIONAL_INCOMING_RETURN_REVERSAL",
        /// `INTERNATIONAL_INCOMING_REVERSAL`.
        InternationalIncomingReversal = "INTERNATIONAL_INCOMING_REVERSAL",
        /// `INTERNATIONAL_OUTGOING`.
        InternationalOutgoing = "INTERNATIONAL_OUTGOING",
        /// `INTERNATIONAL_OUTGOING_RETURN`.
        InternationalOutgoingReturn = "INTERNATIONAL_OUTGOING_RETURN",
        /// `INTERNATIONAL_OUTGOING_RETURN_REVERSAL`.
        InternationalOutgoingReturnReversal = "INTERNATIONAL_OUTGOING_RETURN_REVERSAL",
        /// `INTERNATIONAL_OUTGOING_REVERSAL`.
        InternationalOutgoingReversal = "INTERNATIONAL_OUTGOING_REVERSAL",
        /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`.
        InternationalWireIncomingSweep = "INTERNATIONAL_WIRE_INCOMING_SWEEP",
        /// `INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL`.
        InternationalWireIncomingSweepReversal = "INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL",
        /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`.
        InternationalWireOutgoingReturnSweep = "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`.
        InternationalWireOutgoingReturnSweepReversal = "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL",
        /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`.
        InternationalWireOutgoingSweep = "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
        /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL`.
        InternationalWireOutgoingSweepReversal = "INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL",
        /// `INVOICE`.
        Invoice = "INVOICE",
        /// `INVOICE_REVERSAL`.
        InvoiceReversal = "INVOICE_REVERSAL",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP`.
        InStoreCashDepositSweep = "IN_STORE_CASH_DEPOSIT_SWEEP",
        /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`.
        InStoreCashDepositSweepReversal = "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL",
        /// `IN_STORE_DEPOSIT`.
        InStoreDeposit = "IN_STORE_DEPOSIT",
        /// `IN_STORE_DEPOSIT_REVERSAL`.
        InStoreDepositReversal = "IN_STORE_DEPOSIT_REVERSAL",
        /// `JIT_FUND`.
        JitFund = "JIT_FUND",
        /// `JIT_FUND_REVERSAL`.
        JitFundReversal = "JIT_FUND_REVERSAL",
        /// `LATE_PAYMENT`.
        LatePayment = "LATE_PAYMENT",
        /// `LATE_PAYMENT_REVERSAL`.
        LatePaymentReversal = "LATE_PAYMENT_REVERSAL",
        /// `LOAN_DISBURSEMENT`.
        LoanDisbursement = "LOAN_DISBURSEMENT",
        /// `LOAN_DISBURSEMENT_REVERSAL`.
        LoanDisbursementReversal = "LOAN_DISBURSEMENT_REVERSAL",
        /// `LOAN_FUNDING`.
        LoanFunding = "LOAN_FUNDING",
        /// `LOAN_FUNDING_REVERSAL`.
        LoanFundingReversal = "LOAN_FUNDING_REVERSAL",
        /// `LOAN_INTEREST_RATE_REDUCTION`.
        LoanInterestRateReduction = "LOAN_INTEREST_RATE_REDUCTION",
        /// `LOAN_INTEREST_RATE_REDUCTION_REVERSAL`.
        LoanInterestRateReductionReversal = "LOAN_INTEREST_RATE_REDUCTION_REVERSAL",
        /// `LOC_USAGE`.
        LocUsage = "LOC_USAGE",
        /// `LOC_USAGE_REVERSAL`.
        LocUsageReversal = "LOC_USAGE_REVERSAL",
        /// `MAINTENANCE`.
        Maintenance = "MAINTENANCE",
        /// `MAINTENANCE_REVERSAL`.
        MaintenanceReversal = "MAINTENANCE_REVERSAL",
        /// `MANUAL_ADJUSTMENT`.
        ManualAdjustment = "MANUAL_ADJUSTMENT",
        /// `MANUAL_ADJUSTMENT_REVERSAL`.
        ManualAdjustmentReversal = "MANUAL_ADJUSTMENT_REVERSAL",
        /// `MANUAL_ADJUSTMENT_SWEEP`.
        ManualAdjustmentSweep = "MANUAL_ADJUSTMENT_SWEEP",
        /// `MANUAL_ADJUSTMENT_SWEEP_REVERSAL`.
        ManualAdjustmentSweepReversal = "MANUAL_ADJUSTMENT_SWEEP_REVERSAL",
        /// `MANUAL_AFT_SWEEP`.
        ManualAftSweep = "MANUAL_AFT_SWEEP",
        /// `MANUAL_AFT_SWEEP_REVERSAL`.
        ManualAftSweepReversal = "MANUAL_AFT_SWEEP_REVERSAL",
        /// `MANUAL_CARD_SWEEP`.
        ManualCardSweep = "MANUAL_CARD_SWEEP",
        /// `MANUAL_CARD_SWEEP_REVERSAL`.
        ManualCardSweepReversal = "MANUAL_CARD_SWEEP_REVERSAL",
        /// `MANUAL_CASH_DEPOSIT_SWEEP`.
        ManualCashDepositSweep = "MANUAL_CASH_DEPOSIT_SWEEP",
        /// `MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL`.
        ManualCashDepositSweepReversal = "MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL",
        /// `MANUAL_CASH_ORDER_SWEEP`.
        ManualCashOrderSweep = "MANUAL_CASH_ORDER_SWEEP",
        /// `MANUAL_CASH_ORDER_SWEEP_REVERSAL`.
        ManualCashOrderSweepReversal = "MANUAL_CASH_ORDER_SWEEP_REVERSAL",
        /// `MANUAL_CHECK_ISSUANCE`.
        ManualCheckIssuance = "MANUAL_CHECK_ISSUANCE",
        /// `MANUAL_CHECK_ISSUANCE_REVERSAL`.
        ManualCheckIssuanceReversal = "MANUAL_CHECK_ISSUANCE_REVERSAL",
        /// `MANUAL_CHECK_SWEEP`.
        ManualCheckSweep = "MANUAL_CHECK_SWEEP",
        /// `MANUAL_CHECK_SWEEP_REVERSAL`.
        ManualCheckSweepReversal = "MANUAL_CHECK_SWEEP_REVERSAL",
        /// `MANUAL_OCT_SWEEP`.
        ManualOctSweep = "MANUAL_OCT_SWEEP",
        /// `MANUAL_OCT_SWEEP_REVERSAL`.
        ManualOctSweepReversal = "MANUAL_OCT_SWEEP_REVERSAL",
        /// `MANUAL_WIRE_SWEEP`.
        ManualWireSweep = "MANUAL_WIRE_SWEEP",
        /// `MANUAL_WIRE_SWEEP_REVERSAL`.
        ManualWireSweepReversal = "MANUAL_WIRE_SWEEP_REVERSAL",
        /// `MASTERCARD_GROSS_SWEEP`.
        MastercardGrossSweep = "MASTERCARD_GROSS_SWEEP",
        /// `MASTERCARD_GROSS_SWEEP_REVERSAL`.
        MastercardGrossSweepReversal = "MASTERCARD_GROSS_SWEEP_REVERSAL",
        /// `MASTERCARD_INTERCHANGE_SWEEP`.
        MastercardInterchangeSweep = "MASTERCARD_INTERCHANGE_SWEEP",
        /// `MASTERCARD_INTERCHANGE_SWEEP_REVERSAL`.
        MastercardInterchangeSweepReversal = "MASTERCARD_INTERCHANGE_SWEEP_REVERSAL",
        /// `MASTERCARD_NET_SWEEP`.
        MastercardNetSweep = "MASTERCARD_NET_SWEEP",
        /// `MASTERCARD_NET_SWEEP_REVERSAL`.
        MastercardNetSweepReversal = "MASTERCARD_NET_SWEEP_REVERSAL",
        /// `MILES`.
        Miles = "MILES",
        /// `MILES_REVERSAL`.
        MilesReversal = "MILES_REVERSAL",
        /// `MISCELLANEOUS`.
        Miscellaneous = "MISCELLANEOUS",
        /// `MISCELLANEOUS_REVERSAL`.
        MiscellaneousReversal = "MISCELLANEOUS_REVERSAL",
        /// `MOBILE_DEPOSIT`.
        MobileDeposit = "MOBILE_DEPOSIT",
        /// `MOBILE_DEPOSIT_RETURN`.
        MobileDepositReturn = "MOBILE_DEPOSIT_RETURN",
        /// `MOBILE_DEPOSIT_RETURN_REVERSAL`.
        MobileDepositReturnReversal = "MOBILE_DEPOSIT_RETURN_REVERSAL",
        /// `MOBILE_DEPOSIT_RETURN_SWEEP`.
        MobileDepositReturnSweep = "MOBILE_DEPOSIT_RETURN_SWEEP",
        /// `MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL`.
        MobileDepositReturnSweepReversal = "MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL",
        /// `MOBILE_DEPOSIT_REVERSAL`.
        MobileDepositReversal = "MOBILE_DEPOSIT_REVERSAL",
        /// `MOBILE_DEPOSIT_SWEEP`.
        MobileDepositSweep = "MOBILE_DEPOSIT_SWEEP",
        /// `MOBILE_DEPOSIT_SWEEP_REVERSAL`.
        MobileDepositSweepReversal = "MOBILE_DEPOSIT_SWEEP_REVERSAL",
        /// `NEGATIVE_BALANCE_DRAW`.
        NegativeBalanceDraw = "NEGATIVE_BALANCE_DRAW",
        /// `NEGATIVE_BALANCE_DRAW_REVERSAL`.
        NegativeBalanceDrawReversal = "NEGATIVE_BALANCE_DRAW_REVERSAL",
        /// `NEGATIVE_BALANCE_REPAYMENT`.
        NegativeBalanceRepayment = "NEGATIVE_BALANCE_REPAYMENT",
        /// `NEGATIVE_BALANCE_REPAYMENT_REVERSAL`.
        NegativeBalanceRepaymentReversal = "NEGATIVE_BALANCE_REPAYMENT_REVERSAL",
        /// `NEGATIVE_BALANCE_RESERVE`.
        NegativeBalanceReserve = "NEGATIVE_BALANCE_RESERVE",
        /// `NEGATIVE_BALANCE_RESERVE_REVERSAL`.
        NegativeBalanceReserveReversal = "NEGATIVE_BALANCE_RESERVE_REVERSAL",
        /// `NEGATIVE_BALANCE_WRITEOFF`.
        NegativeBalanceWriteoff = "NEGATIVE_BALANCE_WRITEOFF",
        /// `NEGATIVE_BALANCE_WRITEOFF_REVERSAL`.
        NegativeBalanceWriteoffReversal = "NEGATIVE_BALANCE_WRITEOFF_REVERSAL",
        /// `NETWORK_ADJUSTMENT_SWEEP`.
        NetworkAdjustmentSweep = "NETWORK_ADJUSTMENT_SWEEP",
        /// `NETWORK_ADJUSTMENT_SWEEP_REVERSAL`.
        NetworkAdjustmentSweepReversal = "NETWORK_ADJUSTMENT_SWEEP_REVERSAL",
        /// `NETWORK_CHARGEBACK_SWEEP`.
        NetworkChargebackSweep = "NETWORK_CHARGEBACK_SWEEP",
        /// `NETWORK_CHARGEBACK_SWEEP_REVERSAL`.
        NetworkChargebackSweepReversal = "NETWORK_CHARGEBACK_SWEEP_REVERSAL",
        /// `ORIGINATION`.
        Origination = "ORIGINATION",
        /// `ORIGINATION_REVERSAL`.
        OriginationReversal = "ORIGINATION_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER`.
        OutgoingAccountTransfer = "OUTGOING_ACCOUNT_TRANSFER",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`.
        OutgoingAccountTransferReturn = "OUTGOING_ACCOUNT_TRANSFER_RETURN",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`.
        OutgoingAccountTransferReturnReversal = "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`.
        OutgoingAccountTransferReversal = "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT`.
        OutgoingBillPayment = "OUTGOING_BILL_PAYMENT",
        /// `OUTGOING_BILL_PAYMENT_RETURN`.
        OutgoingBillPaymentReturn = "OUTGOING_BILL_PAYMENT_RETURN",
        /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`.
        OutgoingBillPaymentReturnReversal = "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT_REVERSAL`.
        OutgoingBillPaymentReversal = "OUTGOING_BILL_PAYMENT_REVERSAL",
        /// `OUTGOING_CARD_LOAD`.
        OutgoingCardLoad = "OUTGOING_CARD_LOAD",
        /// `OUTGOING_CARD_LOAD_REVERSAL`.
        OutgoingCardLoadReversal = "OUTGOING_CARD_LOAD_REVERSAL",
        /// `OUTGOING_CREDIT`.
        OutgoingCredit = "OUTGOING_CREDIT",
        /// `OUTGOING_CREDIT_CONTESTED_RETURN`.
        OutgoingCreditContestedReturn = "OUTGOING_CREDIT_CONTESTED_RETURN",
        /// `OUTGOING_CREDIT_DISHONORED_RETURN`.
        OutgoingCreditDishonoredReturn = "OUTGOING_CREDIT_DISHONORED_RETURN",
        /// `OUTGOING_CREDIT_RETURN`.
        OutgoingCreditReturn = "OUTGOING_CREDIT_RETURN",
        /// `OUTGOING_CREDIT_REVERSAL`.
        OutgoingCreditReversal = "OUTGOING_CREDIT_REVERSAL",
        /// `OUTGOING_DEBIT`.
        OutgoingDebit = "OUTGOING_DEBIT",
        /// `OUTGOING_DEBIT_CONTESTED_RETURN`.
        OutgoingDebitContestedReturn = "OUTGOING_DEBIT_CONTESTED_RETURN",
        /// `OUTGOING_DEBIT_DISHONORED_RETURN`.
        OutgoingDebitDishonoredReturn = "OUTGOING_DEBIT_DISHONORED_RETURN",
        /// `OUTGOING_DEBIT_RETURN`.
        OutgoingDebitReturn = "OUTGOING_DEBIT_RETURN",
        /// `OUTGOING_DEBIT_REVERSAL`.
        OutgoingDebitReversal = "OUTGOING_DEBIT_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER`.
        OutgoingInteracETransfer = "OUTGOING_INTERAC_E_TRANSFER",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`.
        OutgoingInteracETransferReturn = "OUTGOING_INTERAC_E_TRANSFER_RETURN",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        OutgoingInteracETransferReturnReversal = "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`.
        OutgoingInteracETransferReversal = "OUTGOING_INTERAC_E_TRANSFER_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE`.
        OutgoingInternationalRemittance = "OUTGOING_INTERNATIONAL_REMITTANCE",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`.
        OutgoingInternationalRemittanceReturn = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`.
        OutgoingInternationalRemittanceReturnReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`.
        OutgoingInternationalRemittanceReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL",
        /// `OVERDRAFT`.
        Overdraft = "OVERDRAFT",
        /// `OVERDRAFT_REVERSAL`.
        OverdraftReversal = "OVERDRAFT_REVERSAL",
        /// `OVERDUE_CARD_WRITEOFF`.
        OverdueCardWriteoff = "OVERDUE_CARD_WRITEOFF",
        /// `OVERDUE_CARD_WRITEOFF_REVERSAL`.
        OverdueCardWriteoffReversal = "OVERDUE_CARD_WRITEOFF_REVERSAL",
        /// `OVER_THE_LIMIT`.
        OverTheLimit = "OVER_THE_LIMIT",
        /// `OVER_THE_LIMIT_REVERSAL`.
        OverTheLimitReversal = "OVER_THE_LIMIT_REVERSAL",
        /// `PEER_TO_PEER`.
        PeerToPeer = "PEER_TO_PEER",
        /// `PEER_TO_PEER_REVERSAL`.
        PeerToPeerReversal = "PEER_TO_PEER_REVERSAL",
        /// `POINTS`.
        Points = "POINTS",
        /// `POINTS_REVERSAL`.
        PointsReversal = "POINTS_REVERSAL",
        /// `POS_CASHBACK`.
        PosCashback = "POS_CASHBACK",
        /// `POS_CASHBACK_REVERSAL`.
        PosCashbackReversal = "POS_CASHBACK_REVERSAL",
        /// `POS_PURCHASE`.
        PosPurchase = "POS_PURCHASE",
        /// `POS_PURCHASE_REFUND`.
        PosPurchaseRefund = "POS_PURCHASE_REFUND",
        /// `POS_PURCHASE_REFUND_REVERSAL`.
        PosPurchaseRefundReversal = "POS_PURCHASE_REFUND_REVERSAL",
        /// `POS_PURCHASE_REVERSAL`.
        PosPurchaseReversal = "POS_PURCHASE_REVERSAL",
        /// `POS_REFUND`.
        PosRefund = "POS_REFUND",
        /// `POS_REFUND_REVERSAL`.
        PosRefundReversal = "POS_REFUND_REVERSAL",
        /// `PRENOTE`.
        Prenote = "PRENOTE",
        /// `PROGRAM_DECREASE`.
        ProgramDecrease = "PROGRAM_DECREASE",
        /// `PROGRAM_DECREASE_REVERSAL`.
        ProgramDecreaseReversal = "PROGRAM_DECREASE_REVERSAL",
        /// `PROGRAM_EXPANSION`.
        ProgramExpansion = "PROGRAM_EXPANSION",
        /// `PROGRAM_EXPANSION_REVERSAL`.
        ProgramExpansionReversal = "PROGRAM_EXPANSION_REVERSAL",
        /// `PROMOTIONAL_CREDIT`.
        PromotionalCredit = "PROMOTIONAL_CREDIT",
        /// `PROMOTIONAL_CREDIT_REVERSAL`.
        PromotionalCreditReversal = "PROMOTIONAL_CREDIT_REVERSAL",
        /// `PROMOTIONAL_CREDIT_SWEEP`.
        PromotionalCreditSweep = "PROMOTIONAL_CREDIT_SWEEP",
        /// `PROMOTIONAL_CREDIT_SWEEP_REVERSAL`.
        PromotionalCreditSweepReversal = "PROMOTIONAL_CREDIT_SWEEP_REVERSAL",
        /// `PROVISIONAL_CREDIT`.
        ProvisionalCredit = "PROVISIONAL_CREDIT",
        /// `PROVISIONAL_CREDIT_REVERSAL`.
        ProvisionalCreditReversal = "PROVISIONAL_CREDIT_REVERSAL",
        /// `PULSE_GROSS_SWEEP`.
        PulseGrossSweep = "PULSE_GROSS_SWEEP",
        /// `PULSE_GROSS_SWEEP_REVERSAL`.
        PulseGrossSweepReversal = "PULSE_GROSS_SWEEP_REVERSAL",
        /// `PULSE_INTERCHANGE_SWEEP`.
        PulseInterchangeSweep = "PULSE_INTERCHANGE_SWEEP",
        /// `PULSE_INTERCHANGE_SWEEP_REVERSAL`.
        PulseInterchangeSweepReversal = "PULSE_INTERCHANGE_SWEEP_REVERSAL",
        /// `REFERRAL_BONUS`.
        ReferralBonus = "REFERRAL_BONUS",
        /// `REFERRAL_BONUS_REVERSAL`.
        ReferralBonusReversal = "REFERRAL_BONUS_REVERSAL",
        /// `REPAYMENT`.
        Repayment = "REPAYMENT",
        /// `REPAYMENT_REVERSAL`.
        RepaymentReversal = "REPAYMENT_REVERSAL",
        /// `RETURNED_ITEM`.
        ReturnedItem = "RETURNED_ITEM",
        /// `RETURNED_ITEM_REVERSAL`.
        ReturnedItemReversal = "RETURNED_ITEM_REVERSAL",
        /// `RETURNED_PAYMENT`.
        ReturnedPayment = "RETURNED_PAYMENT",
        /// `RETURNED_PAYMENT_REVERSAL`.
        ReturnedPaymentReversal = "RETURNED_PAYMENT_REVERSAL",
        /// `SECURITY_ACCOUNT_PAYMENT`.
        SecurityAccountPayment = "SECURITY_ACCOUNT_PAYMENT",
        /// `SECURITY_ACCOUNT_PAYMENT_REVERSAL`.
        SecurityAccountPaymentReversal = "SECURITY_ACCOUNT_PAYMENT_REVERSAL",
        /// `SECURITY_OVERPAY_ADJUSTMENT`.
        SecurityOverpayAdjustment = "SECURITY_OVERPAY_ADJUSTMENT",
        /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`.
        SecurityOverpayAdjustmentReversal = "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL",
        /// `SIGN_UP_BONUS`.
        SignUpBonus = "SIGN_UP_BONUS",
        /// `SIGN_UP_BONUS_REVERSAL`.
        SignUpBonusReversal = "SIGN_UP_BONUS_REVERSAL",
        /// `STOP_PAYMENT`.
        StopPayment = "STOP_PAYMENT",
        /// `STOP_PAYMENT_REVERSAL`.
        StopPaymentReversal = "STOP_PAYMENT_REVERSAL",
        /// `SUBSCRIPTION`.
        Subscription = "SUBSCRIPTION",
        /// `SUBSCRIPTION_FEE`.
        SubscriptionFee = "SUBSCRIPTION_FEE",
        /// `SUBSCRIPTION_FEE_REVERSAL`.
        SubscriptionFeeReversal = "SUBSCRIPTION_FEE_REVERSAL",
        /// `SUBSCRIPTION_REVERSAL`.
        SubscriptionReversal = "SUBSCRIPTION_REVERSAL",
        /// `TEMP_HOLD`.
        TempHold = "TEMP_HOLD",
        /// `TRANSFER_FEE`.
        TransferFee = "TRANSFER_FEE",
        /// `TRANSFER_FEE_REVERSAL`.
        TransferFeeReversal = "TRANSFER_FEE_REVERSAL",
        /// `TRANSFER_FEE_REVERSAL_REVERSAL`.
        TransferFeeReversalReversal = "TRANSFER_FEE_REVERSAL_REVERSAL",
        /// `VISA_GROSS_SWEEP`.
        VisaGrossSweep = "VISA_GROSS_SWEEP",
        /// `VISA_GROSS_SWEEP_REVERSAL`.
        VisaGrossSweepReversal = "VISA_GROSS_SWEEP_REVERSAL",
        /// `VISA_INTERCHANGE_SWEEP`.
        VisaInterchangeSweep = "VISA_INTERCHANGE_SWEEP",
        /// `VISA_INTERCHANGE_SWEEP_REVERSAL`.
        VisaInterchangeSweepReversal = "VISA_INTERCHANGE_SWEEP_REVERSAL",
        /// `VISA_NET_SWEEP`.
        VisaNetSweep = "VISA_NET_SWEEP",
        /// `VISA_NET_SWEEP_REVERSAL`.
        VisaNetSweepReversal = "VISA_NET_SWEEP_REVERSAL",
        /// `WIRE_TRANSFER`.
        WireTransfer = "WIRE_TRANSFER",
        /// `WIRE_TRANSFER_REVERSAL`.
        WireTransferReversal = "WIRE_TRANSFER_REVERSAL",
    }
}

open_enum! {
    /// Schema `transaction_types`.
    pub enum TransactionType {
        /// `ACH`.
        Ach = "ACH",
        /// `CARD`.
        Card = "CARD",
        /// `CASH`.
        Cash = "CASH",
        /// `CHECK`.
        Check = "CHECK",
        /// `EXTERNAL_CARD`.
        ExternalCard = "EXTERNAL_CARD",
        /// `FEDNOW`.
        Fednow = "FEDNOW",
        /// `FEE`.
        Fee = "FEE",
        /// `INTERNAL_TRANSFER`.
        InternalTransfer = "INTERNAL_TRANSFER",
        /// `REWARD`.
        Reward = "REWARD",
        /// `SYNCTERA_PAY`.
        SyncteraPay = "SYNCTERA_PAY",
        /// `WIRE`.
        Wire = "WIRE",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum WireTag {
        /// `WIRE`.
        Wire = "WIRE",
    }
}

/// Schema `wire_transaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<WireTransactionSubtype>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    /// Always `WIRE`.
    pub(crate) r#type: WireTag,
    pub wire_transaction: Option<WireTransactionData>,
}

record! { WireTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show force_post;
    11 optional show fraud_risk;
    12 optional show group_id;
    13 optional show hold_expiration_time;
    14 required show id;
    15 optional show internal_account_id;
    16 optional show last_updated_time;
    17 optional hide metadata;
    18 optional show partial_hold;
    19 optional show pending_amount;
    20 optional show posted_amount;
    21 optional show posted_date;
    22 optional show reference_id;
    23 optional show settlement_date;
    24 optional show status;
    25 optional show subtype;
    26 optional hide system_description;
    27 optional show transaction_time;
    28 required show r#type as "type";
    29 optional show wire_transaction;
} }

/// Schema `wire_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WireTransactionData {
    pub beneficiary_name: Option<String>,
    pub file_name: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    /// Format `uuid`.
    pub originating_account_id: Option<String>,
    pub originator_name: Option<String>,
    /// Format `uuid`.
    pub receiving_account_id: Option<String>,
    pub recipient_message: Option<String>,
    pub wire_reference_number: Option<String>,
}

record! { WireTransactionData {
    0 optional hide beneficiary_name;
    1 optional hide file_name;
    2 optional show id;
    3 optional show originating_account_id;
    4 optional hide originator_name;
    5 optional show receiving_account_id;
    6 optional hide recipient_message;
    7 optional show wire_reference_number;
} }

open_enum! {
    /// Schema `wire_transaction_subtypes`.
    pub enum WireTransactionSubtype {
        /// `BULK_DOMESTIC_OUTGOING`.
        BulkDomesticOutgoing = "BULK_DOMESTIC_OUTGOING",
        /// `BULK_DOMESTIC_OUTGOING_REVERSAL`.
        BulkDomesticOutgoingReversal = "BULK_DOMESTIC_OUTGOING_REVERSAL",
        /// `DOMESTIC_INCOMING`.
        DomesticIncoming = "DOMESTIC_INCOMING",
        /// `DOMESTIC_INCOMING_RETURN`.
        DomesticIncomingReturn = "DOMESTIC_INCOMING_RETURN",
        /// `DOMESTIC_INCOMING_RETURN_REVERSAL`.
        DomesticIncomingReturnReversal = "DOMESTIC_INCOMING_RETURN_REVERSAL",
        /// `DOMESTIC_INCOMING_REVERSAL`.
        DomesticIncomingReversal = "DOMESTIC_INCOMING_REVERSAL",
        /// `DOMESTIC_OUTGOING`.
        DomesticOutgoing = "DOMESTIC_OUTGOING",
        /// `DOMESTIC_OUTGOING_RETURN`.
        DomesticOutgoingReturn = "DOMESTIC_OUTGOING_RETURN",
        /// `DOMESTIC_OUTGOING_RETURN_REVERSAL`.
        DomesticOutgoingReturnReversal = "DOMESTIC_OUTGOING_RETURN_REVERSAL",
        /// `DOMESTIC_OUTGOING_REVERSAL`.
        DomesticOutgoingReversal = "DOMESTIC_OUTGOING_REVERSAL",
        /// `INTERNATIONAL_INCOMING`.
        InternationalIncoming = "INTERNATIONAL_INCOMING",
        /// `INTERNATIONAL_INCOMING_RETURN`.
        InternationalIncomingReturn = "INTERNATIONAL_INCOMING_RETURN",
        /// `INTERNATIONAL_INCOMING_RETURN_REVERSAL`.
        InternationalIncomingReturnReversal = "INTERNATIONAL_INCOMING_RETURN_REVERSAL",
        /// `INTERNATIONAL_INCOMING_REVERSAL`.
        InternationalIncomingReversal = "INTERNATIONAL_INCOMING_REVERSAL",
        /// `INTERNATIONAL_OUTGOING`.
        InternationalOutgoing = "INTERNATIONAL_OUTGOING",
        /// `INTERNATIONAL_OUTGOING_RETURN`.
        InternationalOutgoingReturn = "INTERNATIONAL_OUTGOING_RETURN",
        /// `INTERNATIONAL_OUTGOING_RETURN_REVERSAL`.
        InternationalOutgoingReturnReversal = "INTERNATIONAL_OUTGOING_RETURN_REVERSAL",
        /// `INTERNATIONAL_OUTGOING_REVERSAL`.
        InternationalOutgoingReversal = "INTERNATIONAL_OUTGOING_REVERSAL",
    }
}
