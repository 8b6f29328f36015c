// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `transactions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /transactions/batchable`
///
/// Lists transactions that fit a batch payment template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTransactionsBatchPayments {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl GetTransactionsBatchPayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetTransactionsBatchPayments {
    value enabled: bool,
    value limit: i64,
    into page_token: String,
});

impl Operation for GetTransactionsBatchPayments {
    type Client = Client;
    type Output = PostedTransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getTransactionsBatchPayments",
        method: Method::Get,
        path: "/transactions/batchable",
        group: "transactions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("result") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PostedTransactionList>, SendError> {
        client.get_transactions_batch_payments(self.enabled, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PostedTransactionList>(json))
    }
}

/// `GET /transactions/pending`
///
/// Lists pending transactions; can be filtered by idempotency key.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPendingTransactions {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cashback: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digital_wallet_token_id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub idempotency_key: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_date: Option<Date>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uuid: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uuid_nin: Vec<String>,
}

redacted_debug!(ListPendingTransactions {
    show: [account_id, digital_wallet_token_id, idempotency_key, status, uuid, uuid_nin],
    show_optional: [
        amount,
        card_id,
        cashback,
        exclude_jit_transactions,
        from_date,
        include_child_transactions,
        limit,
        reference_id,
        subtype,
        to_date,
        total_amount,
        transaction_id,
        r#type,
    ],
    hide: [],
    hide_optional: [account_no, page_token]
});

impl ListPendingTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPendingTransactions {
    list account_id: String,
    into account_no: String,
    value amount: i64,
    into card_id: String,
    value cashback: bool,
    list digital_wallet_token_id: String,
    value exclude_jit_transactions: bool,
    into from_date: Date,
    list idempotency_key: String,
    value include_child_transactions: bool,
    value limit: i64,
    into page_token: String,
    into reference_id: String,
    list status: String,
    into subtype: String,
    into to_date: Date,
    value total_amount: i64,
    into transaction_id: String,
    into r#type: String,
    list uuid: String,
    list uuid_nin: String,
});

impl Operation for ListPendingTransactions {
    type Client = Client;
    type Output = PendingTransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPendingTransactions",
        method: Method::Get,
        path: "/transactions/pending",
        group: "transactions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("result") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PendingTransactionList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_digital_wallet_token_id = params::csv("digital_wallet_token_id", &self.digital_wallet_token_id)?;
        let p_idempotency_key = params::csv("idempotency_key", &self.idempotency_key)?;
        let p_status = params::csv("status", &self.status)?;
        let p_uuid = params::csv("uuid", &self.uuid)?;
        let p_uuid_nin = params::csv("uuid_nin", &self.uuid_nin)?;
        client.list_pending_transactions(p_account_id.as_deref(), self.account_no.as_deref(), self.amount, self.card_id.as_deref(), self.cashback, p_digital_wallet_token_id.as_deref(), self.exclude_jit_transactions, self.from_date.as_ref().map(|value| value.as_str()), p_idempotency_key.as_deref(), self.include_child_transactions, self.limit, self.page_token.as_deref(), self.reference_id.as_deref(), p_status.as_deref(), self.subtype.as_deref(), self.to_date.as_ref().map(|value| value.as_str()), self.total_amount, self.transaction_id.as_deref(), self.r#type.as_deref(), p_uuid.as_deref(), p_uuid_nin.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PendingTransactionList>(json))
    }
}

/// `GET /transactions/pending/{id}`
///
/// Fetches a pending transaction by its UUID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetPendingTransactionById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetPendingTransactionById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetPendingTransactionById {
    type Client = Client;
    type Output = PendingTransaction;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getPendingTransactionByID",
        method: Method::Get,
        path: "/transactions/pending/{id}",
        group: "transactions",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PendingTransaction>, SendError> {
        let p_id = &self.id;
        client.get_pending_transaction_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PendingTransaction>(json))
    }
}

/// `GET /transactions/posted`
///
/// Lists posted transactions; can be filtered by idempotency key.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPostedTransactions {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub batch_ids: Vec<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cashback: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<TransactionDcSign>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digital_wallet_token_id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub idempotency_key: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_batched: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uuid: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uuid_nin: Vec<String>,
}

redacted_debug!(ListPostedTransactions {
    show: [account_id, batch_ids, digital_wallet_token_id, idempotency_key, uuid, uuid_nin],
    show_optional: [
        amount,
        card_id,
        cashback,
        dc_sign,
        exclude_jit_transactions,
        from_date,
        include_child_transactions,
        is_batched,
        limit,
        reference_id,
        subtype,
        to_date,
        r#type,
    ],
    hide: [],
    hide_optional: [account_no, page_token]
});

impl ListPostedTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPostedTransactions {
    list account_id: String,
    into account_no: String,
    value amount: i64,
    list batch_ids: String,
    into card_id: String,
    value cashback: bool,
    into dc_sign: TransactionDcSign,
    list digital_wallet_token_id: String,
    value exclude_jit_transactions: bool,
    into from_date: Date,
    list idempotency_key: String,
    value include_child_transactions: bool,
    value is_batched: bool,
    value limit: i64,
    into page_token: String,
    into reference_id: String,
    into subtype: String,
    into to_date: Date,
    into r#type: String,
    list uuid: String,
    list uuid_nin: String,
});

impl Operation for ListPostedTransactions {
    type Client = Client;
    type Output = PostedTransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPostedTransactions",
        method: Method::Get,
        path: "/transactions/posted",
        group: "transactions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("result") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PostedTransactionList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_batch_ids = params::csv("batch_ids", &self.batch_ids)?;
        let p_digital_wallet_token_id = params::csv("digital_wallet_token_id", &self.digital_wallet_token_id)?;
        let p_idempotency_key = params::csv("idempotency_key", &self.idempotency_key)?;
        let p_uuid = params::csv("uuid", &self.uuid)?;
        let p_uuid_nin = params::csv("uuid_nin", &self.uuid_nin)?;
        client.list_posted_transactions(p_account_id.as_deref(), self.account_no.as_deref(), self.amount, p_batch_ids.as_deref(), self.card_id.as_deref(), self.cashback, self.dc_sign.as_ref().map(|value| value.as_str()), p_digital_wallet_token_id.as_deref(), self.exclude_jit_transactions, self.from_date.as_ref().map(|value| value.as_str()), p_idempotency_key.as_deref(), self.include_child_transactions, self.is_batched, self.limit, self.page_token.as_deref(), self.reference_id.as_deref(), self.subtype.as_deref(), self.to_date.as_ref().map(|value| value.as_str()), self.r#type.as_deref(), p_uuid.as_deref(), p_uuid_nin.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PostedTransactionList>(json))
    }
}

/// `GET /transactions/posted/{id}`
///
/// Fetches a posted transaction by its UUID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetPostedTransactionById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetPostedTransactionById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetPostedTransactionById {
    type Client = Client;
    type Output = PostedTransaction;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getPostedTransactionByID",
        method: Method::Get,
        path: "/transactions/posted/{id}",
        group: "transactions",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PostedTransaction>, SendError> {
        let p_id = &self.id;
        client.get_posted_transaction_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PostedTransaction>(json))
    }
}
