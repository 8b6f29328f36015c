// Written by `cargo xtask regen`; changes made by hand are lost.
//! `transactions`.

use synctera_api::v1::{GetTransaction, ListTransactions};

use crate::Synctera;
use crate::handle::Caller;

/// The ledger's transactions, pending and posted in one list (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().transactions().list(v1::ListTransactions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Transactions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Transactions<C> {
    /// Lists transactions of all states (beta).
    ///
    /// `GET /v1/transactions`.
    #[doc(alias = "listTransactions")]
    pub fn list(&self, operation: ListTransactions) -> C::List<ListTransactions> {
        self.caller.list(operation)
    }

    /// Fetches a transaction by its UUID (beta).
    ///
    /// `GET /v1/transactions/{id}`.
    #[doc(alias = "getTransactionByID")]
    pub fn get(&self, operation: GetTransaction) -> C::Call<GetTransaction> {
        self.caller.call(operation)
    }
}
