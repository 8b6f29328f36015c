// Written by `cargo xtask regen`; changes made by hand are lost.
//! `statements`.

use synctera_runtime::types::ids::{StatementId};
use synctera_api::v1::{GetStatement, ListStatementTransactions, ListStatements};

use crate::Synctera;
use crate::handle::Caller;

/// Periodic statements of accounts.
#[derive(Clone, Debug)]
pub struct Statements<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Statements<C> {
    /// Lines of a statement.
    pub fn transactions(&self) -> StatementsTransactions<C> {
        StatementsTransactions {
            caller: self.caller.clone(),
        }
    }

    /// Lists the statements of an account in short form.
    ///
    /// `GET /v1/statements`.
    #[doc(alias = "listStatements")]
    pub fn list(&self, operation: ListStatements) -> C::List<ListStatements> {
        self.caller.list(operation)
    }

    /// Fetches a full statement.
    ///
    /// `GET /v1/statements/{statement_id}`.
    #[doc(alias = "getStatement")]
    pub fn get(&self, statement_id: impl Into<StatementId>) -> C::Call<GetStatement> {
        self.caller.call(GetStatement::new(statement_id))
    }
}

/// Lines of a statement.
#[derive(Clone, Debug)]
pub struct StatementsTransactions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> StatementsTransactions<C> {
    /// Lists the transactions of a statement's period.
    ///
    /// `GET /v1/statements/{statement_id}/transactions`.
    #[doc(alias = "getStatementTransactions")]
    pub fn list(&self, operation: ListStatementTransactions) -> C::List<ListStatementTransactions> {
        self.caller.list(operation)
    }
}
