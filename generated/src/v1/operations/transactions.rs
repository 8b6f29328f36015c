// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `transactions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /transactions`
///
/// Lists transactions of all states (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTransactions {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_source: Option<TransactionAccountSource>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_gt: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_gte: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_lt: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_lte: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Text. Format `uid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_account_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount_gt: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount_gte: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount_lt: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount_lte: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount_gt: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount_gte: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount_lt: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount_lte: Option<i64>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date_from: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date_to: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_partial_clearings: Option<bool>,
    /// List: one of 3 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<TransactionStatuses>,
    /// List: one of 410 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subtype: Vec<AllTransactionSubtypes>,
    /// List: one of 11 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub r#type: Vec<TransactionTypes>,
}

redacted_debug!(ListTransactions {
    show: [account_id, status, subtype, r#type],
    show_optional: [
        account_source,
        amount,
        amount_gt,
        amount_gte,
        amount_lt,
        amount_lte,
        card_id,
        exclude_jit_transactions,
        group_id,
        include_child_transactions,
        internal_account_id,
        limit,
        pending_amount,
        pending_amount_gt,
        pending_amount_gte,
        pending_amount_lt,
        pending_amount_lte,
        posted_amount,
        posted_amount_gt,
        posted_amount_gte,
        posted_amount_lt,
        posted_amount_lte,
        posted_date,
        posted_date_from,
        posted_date_to,
        show_partial_clearings,
    ],
    hide: [],
    hide_optional: [page_token]
});

impl ListTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListTransactions {
    list account_id: String,
    into account_source: TransactionAccountSource,
    value amount: i64,
    value amount_gt: i64,
    value amount_gte: i64,
    value amount_lt: i64,
    value amount_lte: i64,
    into card_id: String,
    value exclude_jit_transactions: bool,
    into group_id: String,
    value include_child_transactions: bool,
    into internal_account_id: String,
    value limit: i64,
    into page_token: String,
    value pending_amount: i64,
    value pending_amount_gt: i64,
    value pending_amount_gte: i64,
    value pending_amount_lt: i64,
    value pending_amount_lte: i64,
    value posted_amount: i64,
    value posted_amount_gt: i64,
    value posted_amount_gte: i64,
    value posted_amount_lt: i64,
    value posted_amount_lte: i64,
    into posted_date: Date,
    into posted_date_from: Date,
    into posted_date_to: Date,
    value show_partial_clearings: bool,
    list status: TransactionStatuses,
    list subtype: AllTransactionSubtypes,
    list r#type: TransactionTypes,
});

impl Operation for ListTransactions {
    type Client = Client;
    type Output = TransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listTransactions",
        method: Method::Get,
        path: "/transactions",
        group: "transactions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transactions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TransactionList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_status = params::csv("status", &self.status)?;
        let p_subtype = params::csv("subtype", &self.subtype)?;
        let p_type = params::csv("type", &self.r#type)?;
        client.list_transactions(p_account_id.as_deref(), self.account_source.as_ref().map(|value| value.as_str()), self.amount, self.amount_gt, self.amount_gte, self.amount_lt, self.amount_lte, self.card_id.as_deref(), self.exclude_jit_transactions, self.group_id.as_deref(), self.include_child_transactions, self.internal_account_id.as_deref(), self.limit, self.page_token.as_deref(), self.pending_amount, self.pending_amount_gt, self.pending_amount_gte, self.pending_amount_lt, self.pending_amount_lte, self.posted_amount, self.posted_amount_gt, self.posted_amount_gte, self.posted_amount_lt, self.posted_amount_lte, self.posted_date.as_ref().map(|value| value.as_str()), self.posted_date_from.as_ref().map(|value| value.as_str()), self.posted_date_to.as_ref().map(|value| value.as_str()), self.show_partial_clearings, p_status.as_deref(), p_subtype.as_deref(), p_type.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TransactionList>(json))
    }
}

/// `GET /transactions/{id}`
///
/// Fetches a transaction by its UUID (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTransactionById {
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_partial_clearings: Option<bool>,
}

impl GetTransactionById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            show_partial_clearings: Default::default(),
        }
    }
}

setters!(GetTransactionById {
    value show_partial_clearings: bool,
});

impl Operation for GetTransactionById {
    type Client = Client;
    type Output = Transaction;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getTransactionByID",
        method: Method::Get,
        path: "/transactions/{id}",
        group: "transactions",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Transaction>, SendError> {
        let p_id = &self.id;
        client.get_transaction_by_id(params::path("id", p_id)?, self.show_partial_clearings).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Transaction>(json))
    }
}
