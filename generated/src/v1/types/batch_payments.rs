// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `batch_payments`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `batch_payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPayment {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Format `uuid`.
    pub batch_payment_template_id: Option<BatchPaymentTemplateId>,
    pub batched_transfer_ids: Option<Vec<String>>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: BatchPaymentId,
    pub last_updated_time: Option<Timestamp>,
    pub payment_rail: Option<String>,
    /// Format `uuid`.
    pub payment_rail_transfer_id: Option<String>,
    pub status: Option<BatchStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { BatchPayment {
    0 optional show amount;
    1 optional show batch_payment_template_id;
    2 optional show batched_transfer_ids;
    3 optional show creation_time;
    4 required show id;
    5 optional show last_updated_time;
    6 optional show payment_rail;
    7 optional show payment_rail_transfer_id;
    8 optional show status;
    9 optional show tenant;
    10 optional show transaction_id;
} }

/// Schema `batch_payment_template`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplate {
    pub config: Option<BatchPaymentTemplateConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    pub extra_rail_params: Nullable<Value>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: BatchPaymentTemplateId,
    pub name: Option<String>,
    pub rules: Option<BatchPaymentTemplateRules>,
    pub tenant: Option<String>,
}

record! { BatchPaymentTemplate {
    0 optional show config;
    1 optional show description;
    2 optional show enabled;
    3 optional hide extra_rail_params;
    4 optional show id;
    5 optional show name;
    6 optional show rules;
    7 optional show tenant;
} }

/// Schema `batch_payment_template_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateConfig {
    /// Format `uuid`.
    pub external_account_id: Option<ExternalAccountId>,
    /// Minor units of the currency (cents).
    pub max_individual_transaction_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub max_total_transaction_amount: Option<i64>,
    pub max_transaction_count: Option<i64>,
    /// Minor units of the currency (cents).
    pub min_individual_transaction_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub min_total_transaction_amount: Option<i64>,
    pub min_transaction_count: Option<i64>,
    /// Format `uuid`.
    pub settlement_account_id: Option<AccountId>,
    /// Format `uuid`.
    pub settlement_customer_id: Option<CustomerId>,
    pub subtypes: Option<Vec<String>>,
    pub r#type: Option<String>,
}

record! { BatchPaymentTemplateConfig {
    0 optional show external_account_id;
    1 optional show max_individual_transaction_amount;
    2 optional show max_total_transaction_amount;
    3 optional show max_transaction_count;
    4 optional show min_individual_transaction_amount;
    5 optional show min_total_transaction_amount;
    6 optional show min_transaction_count;
    7 optional show settlement_account_id;
    8 optional show settlement_customer_id;
    9 optional show subtypes;
    10 optional show r#type as "type";
} }

/// Schema `batch_payment_template_config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateConfigInput {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
    /// Minor units of the currency (cents).
    pub max_individual_transaction_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub max_total_transaction_amount: Option<i64>,
    pub max_transaction_count: Option<i64>,
    /// Minor units of the currency (cents).
    pub min_individual_transaction_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub min_total_transaction_amount: Option<i64>,
    pub min_transaction_count: Option<i64>,
    /// Format `uuid`.
    pub settlement_account_id: AccountId,
    /// Format `uuid`.
    pub settlement_customer_id: CustomerId,
    pub subtypes: Vec<String>,
    pub r#type: String,
}

record! { BatchPaymentTemplateConfigInput {
    0 required show external_account_id;
    1 optional show max_individual_transaction_amount;
    2 optional show max_total_transaction_amount;
    3 optional show max_transaction_count;
    4 optional show min_individual_transaction_amount;
    5 optional show min_total_transaction_amount;
    6 optional show min_transaction_count;
    7 required show settlement_account_id;
    8 required show settlement_customer_id;
    9 required show subtypes;
    10 required show r#type as "type";
} }

impl BatchPaymentTemplateConfigInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        external_account_id: impl Into<ExternalAccountId>,
        settlement_account_id: impl Into<AccountId>,
        settlement_customer_id: impl Into<CustomerId>,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateCreate {
    pub config: BatchPaymentTemplateConfigInput,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    pub extra_rail_params: Nullable<Value>,
    pub name: String,
    pub rules: BatchPaymentTemplateRules,
    pub tenant: String,
}

record! { BatchPaymentTemplateCreate {
    0 required show config;
    1 optional show description;
    2 optional show enabled;
    3 optional hide extra_rail_params;
    4 required show name;
    5 required show rules;
    6 required show tenant;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateRules {
    pub disable_four_eyes_review: Option<bool>,
    pub hold_time: Option<i64>,
    pub payment_rail: Option<String>,
}

record! { BatchPaymentTemplateRules {
    0 optional show disable_four_eyes_review;
    1 optional show hold_time;
    2 optional show payment_rail;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateUpdate {
    pub config: Option<BatchPaymentTemplateConfigInput>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Free-form JSON. At least 1 keys.
    pub extra_rail_params: Nullable<Value>,
    pub name: Option<String>,
    pub rules: Option<BatchPaymentTemplateRules>,
}

record! { BatchPaymentTemplateUpdate {
    0 optional show config;
    1 optional show description;
    2 optional show enabled;
    3 optional hide extra_rail_params;
    4 optional show name;
    5 optional show rules;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentUpdate {
    pub batched_transfer_ids: Option<Vec<String>>,
    pub status: Option<BatchStatus>,
    pub tenant: Option<String>,
}

record! { BatchPaymentUpdate {
    0 optional show batched_transfer_ids;
    1 optional show status;
    2 optional show tenant;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchPayments {
    pub batches: Option<Vec<BatchPayment>>,
    pub dry_run: Option<bool>,
    pub tenant: Option<String>,
}

record! { BatchPayments {
    0 optional show batches;
    1 optional show dry_run;
    2 optional show tenant;
} }

/// Schema `create_batch_payments_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentsCreate {
    pub dry_run: Option<bool>,
    pub tenant: Option<String>,
    pub transaction_ids: Vec<String>,
}

record! { BatchPaymentsCreate {
    0 optional show dry_run;
    1 optional show tenant;
    2 required show transaction_ids;
} }

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
