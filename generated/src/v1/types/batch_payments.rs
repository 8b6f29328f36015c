// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `batch_payments`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `batch_payment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPayment {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_payment_template_id: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batched_transfer_ids: Option<Vec<String>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail_transfer_id: Option<String>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BatchStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// Schema `batch_payment_template`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BatchPaymentTemplateConfig>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub extra_rail_params: Nullable<Value>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<BatchPaymentTemplateRules>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(BatchPaymentTemplate {
    show: [id],
    show_optional: [config, description, enabled, name, rules, tenant],
    hide: [],
    hide_optional: [extra_rail_params]
});

/// Schema `batch_payment_template_config`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplateConfig {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_individual_transaction_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_total_transaction_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_transaction_count: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_individual_transaction_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_total_transaction_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_transaction_count: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_customer_id: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtypes: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

/// Schema `batch_payment_template_config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplateConfigInput {
    /// Text. Format `uuid`.
    pub external_account_id: String,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_individual_transaction_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_total_transaction_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_transaction_count: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_individual_transaction_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_total_transaction_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_transaction_count: Option<i64>,
    /// Text. Format `uuid`.
    pub settlement_account_id: String,
    /// Text. Format `uuid`.
    pub settlement_customer_id: String,
    /// List: text.
    pub subtypes: Vec<String>,
    /// Text.
    pub r#type: String,
}

impl BatchPaymentTemplateConfigInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        external_account_id: impl Into<String>,
        settlement_account_id: impl Into<String>,
        settlement_customer_id: impl Into<String>,
        subtypes: impl IntoMany<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            max_individual_transaction_amount: Default::default(),
            max_total_transaction_amount: Default::default(),
            max_transaction_count: Default::default(),
            min_individual_transaction_amount: Default::default(),
            min_total_transaction_amount: Default::default(),
            min_transaction_count: Default::default(),
            settlement_account_id: settlement_account_id.into(),
            settlement_customer_id: settlement_customer_id.into(),
            subtypes: subtypes.into_many(),
            r#type: r#type.into(),
        }
    }
}

setters!(BatchPaymentTemplateConfigInput {
    value max_individual_transaction_amount: i64,
    value max_total_transaction_amount: i64,
    value max_transaction_count: i64,
    value min_individual_transaction_amount: i64,
    value min_total_transaction_amount: i64,
    value min_transaction_count: i64,
});

/// Schema `batch_payment_template`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplateCreate {
    /// Object.
    pub config: BatchPaymentTemplateConfigInput,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub extra_rail_params: Nullable<Value>,
    /// Text.
    pub name: String,
    /// Object.
    pub rules: BatchPaymentTemplateRules,
    /// Text.
    pub tenant: String,
}

redacted_debug!(BatchPaymentTemplateCreate {
    show: [config, name, rules, tenant],
    show_optional: [description, enabled],
    hide: [],
    hide_optional: [extra_rail_params]
});

impl BatchPaymentTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        config: BatchPaymentTemplateConfigInput,
        name: impl Into<String>,
        rules: BatchPaymentTemplateRules,
        tenant: impl Into<String>,
    ) -> Self {
        Self {
            config,
            description: Default::default(),
            enabled: Default::default(),
            extra_rail_params: Default::default(),
            name: name.into(),
            rules,
            tenant: tenant.into(),
        }
    }
}

setters!(BatchPaymentTemplateCreate {
    into description: String,
    value enabled: bool,
    nullable extra_rail_params: Value,
});

/// Schema `batch_payment_template_rules`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplateRules {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_four_eyes_review: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_time: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<String>,
}

impl BatchPaymentTemplateRules {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BatchPaymentTemplateRules {
    value disable_four_eyes_review: bool,
    value hold_time: i64,
    into payment_rail: String,
});

/// Schema `batch_payment_template_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentTemplateUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BatchPaymentTemplateConfigInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub extra_rail_params: Nullable<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<BatchPaymentTemplateRules>,
}

redacted_debug!(BatchPaymentTemplateUpdate {
    show: [],
    show_optional: [config, description, enabled, name, rules],
    hide: [],
    hide_optional: [extra_rail_params]
});

impl BatchPaymentTemplateUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BatchPaymentTemplateUpdate {
    into config: BatchPaymentTemplateConfigInput,
    into description: String,
    value enabled: bool,
    nullable extra_rail_params: Value,
    into name: String,
    into rules: BatchPaymentTemplateRules,
});

/// Schema `batch_payment_patch_request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentUpdate {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batched_transfer_ids: Option<Vec<String>>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BatchStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

impl BatchPaymentUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BatchPaymentUpdate {
    many batched_transfer_ids: String,
    into status: BatchStatus,
    into tenant: String,
});

/// Schema `create_batch_payments_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPayments {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batches: Option<Vec<BatchPayment>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// Schema `create_batch_payments_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchPaymentsCreate {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: text.
    pub transaction_ids: Vec<String>,
}

impl BatchPaymentsCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_ids: impl IntoMany<String>) -> Self {
        Self {
            dry_run: Default::default(),
            tenant: Default::default(),
            transaction_ids: transaction_ids.into_many(),
        }
    }
}

setters!(BatchPaymentsCreate {
    value dry_run: bool,
    into tenant: String,
});

open_enum! {
    /// Schema `batch_status`.
    pub enum BatchStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `INITIATED`.
        Initiated = "INITIATED",
        /// `PENDING_APPROVAL`.
        PendingApproval = "PENDING_APPROVAL",
        /// `PENDING_PAYMENT`.
        PendingPayment = "PENDING_PAYMENT",
        /// `RETURNED`.
        Returned = "RETURNED",
    }
}
