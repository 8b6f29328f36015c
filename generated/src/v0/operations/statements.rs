// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `statements`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listStatements")]
/// `GET /statements`
///
/// Lists the statements of an account in short form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListStatements {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListStatements {
    0 required show account_id;
    1 optional show limit;
    2 optional hide page_token;
} }

impl ListStatements {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>) -> Self {
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

impl Sealed for ListStatements {}

impl Operation for ListStatements {
    type Output = StatementSummaryList;
    const META: OperationMeta =
        OperationMeta::new("v0", "statements", "listStatements", Method::Get, "/statements")
            .tier(Tier::Read).pages("statements");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_statements(
            Some(self.account_id.as_str()),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<StatementSummaryList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getStatement")]
/// `GET /statements/{statement_id}`
///
/// Fetches a full statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetStatement {
    /// Format `uuid`.
    pub statement_id: StatementId,
}

record! { GetStatement {
    0 required show statement_id;
} }

impl GetStatement {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(statement_id: impl Into<StatementId>) -> Self {
        Self {
            statement_id: statement_id.into(),
        }
    }
}

impl Sealed for GetStatement {}

impl Operation for GetStatement {
    type Output = Statement;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "statements",
            "getStatement",
            Method::Get,
            "/statements/{statement_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_statement_id = self.statement_id.as_str();
        let built = client.get_statement(params::path("statement_id", p_statement_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Statement, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getStatementTransactions")]
/// `GET /statements/{statement_id}/transactions`
///
/// Lists the transactions of a statement's period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListStatementTransactions {
    /// Format `uuid`.
    pub statement_id: StatementId,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListStatementTransactions {
    0 required show statement_id;
    1 optional show limit;
    2 optional hide page_token;
} }

impl ListStatementTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(statement_id: impl Into<StatementId>) -> Self {
        Self {
            statement_id: statement_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListStatementTransactions {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListStatementTransactions {}

impl Operation for ListStatementTransactions {
    type Output = StatementTransactionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "statements",
            "getStatementTransactions",
            Method::Get,
            "/statements/{statement_id}/transactions",
        )
            .tier(Tier::Read).pages("transactions");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_statement_id = self.statement_id.as_str();
        let built = client.get_statement_transactions(
            params::path("statement_id", p_statement_id)?,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<StatementTransactionList, DecodeError> {
        decode(body)
    }
}
