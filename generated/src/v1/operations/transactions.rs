// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `transactions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listTransactions")]
/// `GET /transactions`
///
/// Lists transactions of all states (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransactions {
    pub account_id: Vec<AccountId>,
    pub account_source: Option<TransactionAccountSource>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub amount_gt: Option<i64>,
    /// Minor units of the currency (cents).
    pub amount_gte: Option<i64>,
    /// Minor units of the currency (cents).
    pub amount_lt: Option<i64>,
    /// Minor units of the currency (cents).
    pub amount_lte: Option<i64>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub exclude_jit_transactions: Option<bool>,
    /// Format `uuid`.
    pub group_id: Option<TransactionGroupId>,
    pub include_child_transactions: Option<bool>,
    /// Format `uid`.
    pub internal_account_id: Option<InternalAccountId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    pub pending_amount_gt: Option<i64>,
    pub pending_amount_gte: Option<i64>,
    pub pending_amount_lt: Option<i64>,
    pub pending_amount_lte: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_amount_gt: Option<i64>,
    pub posted_amount_gte: Option<i64>,
    pub posted_amount_lt: Option<i64>,
    pub posted_amount_lte: Option<i64>,
    pub posted_date: Option<Date>,
    pub posted_date_from: Option<Date>,
    pub posted_date_to: Option<Date>,
    pub show_partial_clearings: Option<bool>,
    pub status: Vec<TransactionStatus>,
    pub subtype: Vec<TransactionSubtype>,
    pub r#type: Vec<TransactionType>,
}

record! { ListTransactions {
    0 optional show account_id;
    1 optional show account_source;
    2 optional show amount;
    3 optional show amount_gt;
    4 optional show amount_gte;
    5 optional show amount_lt;
    6 optional show amount_lte;
    7 optional show card_id;
    8 optional show exclude_jit_transactions;
    9 optional show group_id;
    10 optional show include_child_transactions;
    11 optional show internal_account_id;
    12 optional show limit;
    13 optional hide page_token;
    14 optional show pending_amount;
    15 optional show pending_amount_gt;
    16 optional show pending_amount_gte;
    17 optional show pending_amount_lt;
    18 optional show pending_amount_lte;
    19 optional show posted_amount;
    20 optional show posted_amount_gt;
    21 optional show posted_amount_gte;
    22 optional show posted_amount_lt;
    23 optional show posted_amount_lte;
    24 optional show posted_date;
    25 optional show posted_date_from;
    26 optional show posted_date_to;
    27 optional show show_partial_clearings;
    28 optional show status;
    29 optional show subtype;
    30 optional show r#type as "type";
} }

impl ListTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListTransactions {
    list account_id: AccountId,
    into account_source: TransactionAccountSource,
    value amount: i64,
    value amount_gt: i64,
    value amount_gte: i64,
    value amount_lt: i64,
    value amount_lte: i64,
    into card_id: CardId,
    value exclude_jit_transactions: bool,
    into group_id: TransactionGroupId,
    value include_child_transactions: bool,
    into internal_account_id: InternalAccountId,
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
    list status: TransactionStatus,
    list subtype: TransactionSubtype,
    list r#type: TransactionType,
});

impl Sealed for ListTransactions {}

impl Operation for ListTransactions {
    type Output = TransactionList;
    const META: OperationMeta =
        OperationMeta::new("v1", "transactions", "listTransactions", Method::Get, "/transactions")
            .tier(Tier::Read).pages("transactions").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let p_subtype = params::csv("subtype", &self.subtype, Spelling::Upper)?;
        let p_type = params::csv("type", &self.r#type, Spelling::Upper)?;
        let built = client.list_transactions(
            p_account_id.as_deref(),
            self.account_source.as_ref().map(|value| value.as_str()),
            self.amount,
            self.amount_gt,
            self.amount_gte,
            self.amount_lt,
            self.amount_lte,
            self.card_id.as_ref().map(|value| value.as_str()),
            self.exclude_jit_transactions,
            self.group_id.as_ref().map(|value| value.as_str()),
            self.include_child_transactions,
            self.internal_account_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.pending_amount,
            self.pending_amount_gt,
            self.pending_amount_gte,
            self.pending_amount_lt,
            self.pending_amount_lte,
            self.posted_amount,
            self.posted_amount_gt,
            self.posted_amount_gte,
            self.posted_amount_lt,
            self.posted_amount_lte,
            self.posted_date.as_ref().map(|value| value.as_str()),
            self.posted_date_from.as_ref().map(|value| value.as_str()),
            self.posted_date_to.as_ref().map(|value| value.as_str()),
            self.show_partial_clearings,
            p_status.as_deref(),
            p_subtype.as_deref(),
            p_type.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<TransactionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getTransactionByID")]
/// `GET /transactions/{id}`
///
/// Fetches a transaction by its UUID (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTransaction {
    /// Format `uuid`.
    pub id: TransactionId,
    pub show_partial_clearings: Option<bool>,
}

record! { GetTransaction {
    0 required show id;
    1 optional show show_partial_clearings;
} }

impl GetTransaction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<TransactionId>) -> Self {
        Self {
            id: id.into(),
            show_partial_clearings: Default::default(),
        }
    }
}

setters!(GetTransaction {
    value show_partial_clearings: bool,
});

impl Sealed for GetTransaction {}

impl Operation for GetTransaction {
    type Output = Transaction;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "transactions",
            "getTransactionByID",
            Method::Get,
            "/transactions/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_transaction_by_id(
            params::path("id", p_id)?,
            self.show_partial_clearings,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Transaction, DecodeError> {
        decode(body)
    }
}
