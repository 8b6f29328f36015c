// Written by `cargo xtask regen`; changes made by hand are lost.
//! `transactions`.

use synctera_runtime::types::ids::{TransactionId};
use synctera_api::v0::{
    GetPendingTransaction,
    GetPostedTransaction,
    ListBatchableTransactions,
    ListPendingTransactions,
    ListPostedTransactions,
};

use crate::Synctera;
use crate::handle::Caller;

/// The ledger's pending and posted transactions.
#[derive(Clone, Debug)]
pub struct Transactions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Transactions<C> {
    /// Transactions that a batch payment could settle.
    pub fn batchable(&self) -> TransactionsBatchable<C> {
        TransactionsBatchable {
            caller: self.caller.clone(),
        }
    }

    /// Transactions held but not yet posted.
    pub fn pending(&self) -> TransactionsPending<C> {
        TransactionsPending {
            caller: self.caller.clone(),
        }
    }

    /// Transactions booked on accounts.
    pub fn posted(&self) -> TransactionsPosted<C> {
        TransactionsPosted {
            caller: self.caller.clone(),
        }
    }
}

/// Transactions that a batch payment could settle.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.transactions().batchable().list(v0::ListBatchableTransactions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TransactionsBatchable<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> TransactionsBatchable<C> {
    /// Lists transactions that fit a batch payment template.
    ///
    /// `GET /v0/transactions/batchable`.
    #[doc(alias = "getTransactionsBatchPayments")]
    pub fn list(&self, operation: ListBatchableTransactions) -> C::List<ListBatchableTransactions> {
        self.caller.list(operation)
    }
}

/// Transactions held but not yet posted.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.transactions().pending().list(v0::ListPendingTransactions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TransactionsPending<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> TransactionsPending<C> {
    /// Lists pending transactions; can be filtered by idempotency key.
    ///
    /// `GET /v0/transactions/pending`.
    #[doc(alias = "listPendingTransactions")]
    pub fn list(&self, operation: ListPendingTransactions) -> C::List<ListPendingTransactions> {
        self.caller.list(operation)
    }

    /// Fetches a pending transaction by its UUID.
    ///
    /// `GET /v0/transactions/pending/{id}`.
    #[doc(alias = "getPendingTransactionByID")]
    pub fn get(&self, id: impl Into<TransactionId>) -> C::Call<GetPendingTransaction> {
        self.caller.call(GetPendingTransaction::new(id))
    }
}

/// Transactions booked on accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.transactions().posted().list(v0::ListPostedTransactions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TransactionsPosted<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> TransactionsPosted<C> {
    /// Lists posted transactions; can be filtered by idempotency key.
    ///
    /// `GET /v0/transactions/posted`.
    #[doc(alias = "listPostedTransactions")]
    pub fn list(&self, operation: ListPostedTransactions) -> C::List<ListPostedTransactions> {
        self.caller.list(operation)
    }

    /// Fetches a posted transaction by its UUID.
    ///
    /// `GET /v0/transactions/posted/{id}`.
    #[doc(alias = "getPostedTransactionByID")]
    pub fn get(&self, id: impl Into<TransactionId>) -> C::Call<GetPostedTransaction> {
        self.caller.call(GetPostedTransaction::new(id))
    }
}
