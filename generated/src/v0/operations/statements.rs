// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `statements`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /statements`
///
/// Lists the statements of an account in short form.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatements {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListStatements {
    show: [account_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListStatements {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListStatements {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListStatements {
    type Client = Client;
    type Output = StatementSummaryList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listStatements",
        method: Method::Get,
        path: "/statements",
        group: "statements",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("statements") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<StatementSummaryList>, SendError> {
        client.list_statements(Some(self.account_id.as_str()), self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<StatementSummaryList>(json))
    }
}

/// `GET /statements/{statement_id}`
///
/// Fetches a full statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetStatement {
    /// Text. Format `uuid`.
    pub statement_id: String,
}

impl GetStatement {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(statement_id: impl Into<String>) -> Self {
        Self {
            statement_id: statement_id.into(),
        }
    }
}

impl Operation for GetStatement {
    type Client = Client;
    type Output = Statement;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getStatement",
        method: Method::Get,
        path: "/statements/{statement_id}",
        group: "statements",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Statement>, SendError> {
        let p_statement_id = &self.statement_id;
        client.get_statement(params::path("statement_id", p_statement_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Statement>(json))
    }
}

/// `GET /statements/{statement_id}/transactions`
///
/// Lists the transactions of a statement's period.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetStatementTransactions {
    /// Text. Format `uuid`.
    pub statement_id: String,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(GetStatementTransactions {
    show: [statement_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl GetStatementTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(statement_id: impl Into<String>) -> Self {
        Self {
            statement_id: statement_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(GetStatementTransactions {
    value limit: i64,
    into page_token: String,
});

impl Operation for GetStatementTransactions {
    type Client = Client;
    type Output = TransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getStatementTransactions",
        method: Method::Get,
        path: "/statements/{statement_id}/transactions",
        group: "statements",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transactions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TransactionList>, SendError> {
        let p_statement_id = &self.statement_id;
        client.get_statement_transactions(params::path("statement_id", p_statement_id)?, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TransactionList>(json))
    }
}
