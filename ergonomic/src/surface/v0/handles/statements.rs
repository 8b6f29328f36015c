// Written by `cargo xtask regen`; changes made by hand are lost.
//! `statements`.

use synctera_api::v0::{GetStatement, GetStatementTransactions, ListStatements};

use crate::Synctera;
use crate::handle::Caller;

/// Periodic statements of accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.statements().list(v0::ListStatements::new("account_id")).await?;
/// # Ok(())
/// # }
/// ```
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
    /// `GET /v0/statements`.
    pub fn list(&self, operation: ListStatements) -> C::List<ListStatements> {
        self.caller.list(operation)
    }

    /// Fetches a full statement.
    ///
    /// `GET /v0/statements/{statement_id}`.
    pub fn get(&self, statement_id: impl Into<String>) -> C::Call<GetStatement> {
        self.caller.call(GetStatement::new(statement_id))
    }
}

/// Lines of a statement.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.statements().transactions().list(v0::GetStatementTransactions::new("statement_id")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct StatementsTransactions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> StatementsTransactions<C> {
    /// Lists the transactions of a statement's period.
    ///
    /// `GET /v0/statements/{statement_id}/transactions`.
    pub fn list(&self, operation: GetStatementTransactions) -> C::List<GetStatementTransactions> {
        self.caller.list(operation)
    }
}
