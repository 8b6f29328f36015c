// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `transactions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getTransactionsBatchPayments")]
/// `GET /transactions/batchable`
///
/// Lists transactions that fit a batch payment template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBatchableTransactions {
    pub enabled: Option<bool>,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListBatchableTransactions {
    0 optional show enabled;
    1 optional show limit;
    2 optional show page_token;
} }

impl ListBatchableTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBatchableTransactions {
    value enabled: bool,
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListBatchableTransactions {}

impl Operation for ListBatchableTransactions {
    type Output = PostedTransactionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "transactions",
            "getTransactionsBatchPayments",
            Method::Get,
            "/transactions/batchable",
        )
            .tier(Tier::Read).pages("result");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_transactions_batch_payments(
            self.enabled,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PostedTransactionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listPendingTransactions")]
/// `GET /transactions/pending`
///
/// Lists pending transactions; can be filtered by idempotency key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPendingTransactions {
    pub account_id: Vec<LedgerAccountId>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub cashback: Option<bool>,
    pub digital_wallet_token_id: Vec<DigitalWalletTokenId>,
    pub exclude_jit_transactions: Option<bool>,
    pub from_date: Option<Date>,
    pub idempotency_key: Vec<String>,
    pub include_child_transactions: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub reference_id: Option<String>,
    pub status: Vec<String>,
    pub subtype: Option<String>,
    pub to_date: Option<Date>,
    /// Minor units of the currency (cents). At least 0.
    pub total_amount: Option<i64>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub r#type: Option<String>,
    pub uuid: Vec<TransactionId>,
    pub uuid_nin: Vec<TransactionId>,
}

record! { ListPendingTransactions {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional show card_id;
    4 optional show cashback;
    5 optional show digital_wallet_token_id;
    6 optional show exclude_jit_transactions;
    7 optional show from_date;
    8 optional show idempotency_key;
    9 optional show include_child_transactions;
    10 optional show limit;
    11 optional hide page_token;
    12 optional show reference_id;
    13 optional show status;
    14 optional show subtype;
    15 optional show to_date;
    16 optional show total_amount;
    17 optional show transaction_id;
    18 optional show r#type as "type";
    19 optional show uuid;
    20 optional show uuid_nin;
} }

impl ListPendingTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPendingTransactions {
    list account_id: LedgerAccountId,
    into account_no: String,
    value amount: i64,
    into card_id: CardId,
    value cashback: bool,
    list digital_wallet_token_id: DigitalWalletTokenId,
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
    into transaction_id: TransactionId,
    into r#type: String,
    list uuid: TransactionId,
    list uuid_nin: TransactionId,
});

impl Sealed for ListPendingTransactions {}

impl Operation for ListPendingTransactions {
    type Output = PendingTransactionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "transactions",
            "listPendingTransactions",
            Method::Get,
            "/transactions/pending",
        )
            .tier(Tier::Read).pages("result");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_digital_wallet_token_id = params::csv(
            "digital_wallet_token_id",
            &self.digital_wallet_token_id,
            Spelling::Upper,
        )?;
        let p_idempotency_key = params::csv("idempotency_key", &self.idempotency_key, Spelling::Upper)?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let p_uuid = params::csv("uuid", &self.uuid, Spelling::Upper)?;
        let p_uuid_nin = params::csv("uuid_nin", &self.uuid_nin, Spelling::Upper)?;
        let built = client.list_pending_transactions(
            p_account_id.as_deref(),
            self.account_no.as_deref(),
            self.amount,
            self.card_id.as_ref().map(|value| value.as_str()),
            self.cashback,
            p_digital_wallet_token_id.as_deref(),
            self.exclude_jit_transactions,
            self.from_date.as_ref().map(|value| value.as_str()),
            p_idempotency_key.as_deref(),
            self.include_child_transactions,
            self.limit,
            self.page_token.as_deref(),
            self.reference_id.as_deref(),
            p_status.as_deref(),
            self.subtype.as_deref(),
            self.to_date.as_ref().map(|value| value.as_str()),
            self.total_amount,
            self.transaction_id.as_ref().map(|value| value.as_str()),
            self.r#type.as_deref(),
            p_uuid.as_deref(),
            p_uuid_nin.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PendingTransactionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getPendingTransactionByID")]
/// `GET /transactions/pending/{id}`
///
/// Fetches a pending transaction by its UUID.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPendingTransaction {
    /// Format `uuid`.
    pub id: TransactionId,
}

record! { GetPendingTransaction {
    0 required show id;
} }

impl GetPendingTransaction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<TransactionId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetPendingTransaction {}

impl Operation for GetPendingTransaction {
    type Output = PendingTransaction;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "transactions",
            "getPendingTransactionByID",
            Method::Get,
            "/transactions/pending/{id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_pending_transaction_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PendingTransaction, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listPostedTransactions")]
/// `GET /transactions/posted`
///
/// Lists posted transactions; can be filtered by idempotency key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPostedTransactions {
    pub account_id: Vec<LedgerAccountId>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
    pub batch_ids: Vec<String>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub cashback: Option<bool>,
    pub dc_sign: Option<DcSign>,
    pub digital_wallet_token_id: Vec<DigitalWalletTokenId>,
    pub exclude_jit_transactions: Option<bool>,
    pub from_date: Option<Date>,
    pub idempotency_key: Vec<String>,
    pub include_child_transactions: Option<bool>,
    pub is_batched: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub reference_id: Option<String>,
    pub subtype: Option<String>,
    pub to_date: Option<Date>,
    pub r#type: Option<String>,
    pub uuid: Vec<TransactionId>,
    pub uuid_nin: Vec<TransactionId>,
}

record! { ListPostedTransactions {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional show batch_ids;
    4 optional show card_id;
    5 optional show cashback;
    6 optional show dc_sign spelled Lower;
    7 optional show digital_wallet_token_id;
    8 optional show exclude_jit_transactions;
    9 optional show from_date;
    10 optional show idempotency_key;
    11 optional show include_child_transactions;
    12 optional show is_batched;
    13 optional show limit;
    14 optional hide page_token;
    15 optional show reference_id;
    16 optional show subtype;
    17 optional show to_date;
    18 optional show r#type as "type";
    19 optional show uuid;
    20 optional show uuid_nin;
} }

impl ListPostedTransactions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPostedTransactions {
    list account_id: LedgerAccountId,
    into account_no: String,
    value amount: i64,
    list batch_ids: String,
    into card_id: CardId,
    value cashback: bool,
    into dc_sign: DcSign,
    list digital_wallet_token_id: DigitalWalletTokenId,
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
    list uuid: TransactionId,
    list uuid_nin: TransactionId,
});

impl Sealed for ListPostedTransactions {}

impl Operation for ListPostedTransactions {
    type Output = PostedTransactionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "transactions",
            "listPostedTransactions",
            Method::Get,
            "/transactions/posted",
        )
            .tier(Tier::Read).pages("result");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_batch_ids = params::csv("batch_ids", &self.batch_ids, Spelling::Upper)?;
        let p_digital_wallet_token_id = params::csv(
            "digital_wallet_token_id",
            &self.digital_wallet_token_id,
            Spelling::Upper,
        )?;
        let p_idempotency_key = params::csv("idempotency_key", &self.idempotency_key, Spelling::Upper)?;
        let p_uuid = params::csv("uuid", &self.uuid, Spelling::Upper)?;
        let p_uuid_nin = params::csv("uuid_nin", &self.uuid_nin, Spelling::Upper)?;
        let built = client.list_posted_transactions(
            p_account_id.as_deref(),
            self.account_no.as_deref(),
            self.amount,
            p_batch_ids.as_deref(),
            self.card_id.as_ref().map(|value| value.as_str()),
            self.cashback,
            self.dc_sign.as_ref().map(|value| value.as_str_in(Spelling::Lower)),
            p_digital_wallet_token_id.as_deref(),
            self.exclude_jit_transactions,
            self.from_date.as_ref().map(|value| value.as_str()),
            p_idempotency_key.as_deref(),
            self.include_child_transactions,
            self.is_batched,
            self.limit,
            self.page_token.as_deref(),
            self.reference_id.as_deref(),
            self.subtype.as_deref(),
            self.to_date.as_ref().map(|value| value.as_str()),
            self.r#type.as_deref(),
            p_uuid.as_deref(),
            p_uuid_nin.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PostedTransactionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getPostedTransactionByID")]
/// `GET /transactions/posted/{id}`
///
/// Fetches a posted transaction by its UUID.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostedTransaction {
    /// Format `uuid`.
    pub id: TransactionId,
}

record! { GetPostedTransaction {
    0 required show id;
} }

impl GetPostedTransaction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<TransactionId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetPostedTransaction {}

impl Operation for GetPostedTransaction {
    type Output = PostedTransaction;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "transactions",
            "getPostedTransactionByID",
            Method::Get,
            "/transactions/posted/{id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_posted_transaction_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PostedTransaction, DecodeError> {
        decode(body)
    }
}
