//! Looks for what was done under a key, in the two lists that can be asked for one.

use synctera_api::v0::{
    ListPendingTransactions, ListPostedTransactions, PendingTransaction, PostedTransaction,
};

use super::{AppliedTransaction, IdempotencyKey};
use crate::client::Synctera;
use crate::error::Error;

/// The transactions with this key: pending and posted. Nothing else of the API can be asked by key.
pub(crate) async fn look_up(
    synctera: &Synctera,
    key: &IdempotencyKey,
) -> Result<Vec<AppliedTransaction>, Error> {
    // Later first: a transaction that is posted in between is then found at least once.
    let pending = synctera
        .call(ListPendingTransactions::new().idempotency_key(key.as_str()))
        .await?;
    let posted = synctera
        .call(ListPostedTransactions::new().idempotency_key(key.as_str()))
        .await?;
    let pending = pending.into_value().result.into_iter().map(from_pending);
    let posted: Vec<AppliedTransaction> = posted
        .into_value()
        .result
        .into_iter()
        .map(from_posted)
        .collect();
    let mut found: Vec<AppliedTransaction> = pending
        .filter(|one| {
            !posted
                .iter()
                .any(|other| !one.id.is_empty() && other.id == one.id)
        })
        .collect();
    found.extend(posted);
    Ok(found)
}

fn from_pending(transaction: PendingTransaction) -> AppliedTransaction {
    let data = transaction.data;
    let amounts = data
        .iter()
        .flat_map(|data| [data.total_amount, data.amount, data.req_amount])
        .flatten()
        .collect();
    AppliedTransaction {
        id: transaction.uuid.unwrap_or_default(),
        pending: true,
        amounts,
        accounts: [transaction.account_id, transaction.offset_account_id]
            .into_iter()
            .flatten()
            .filter(|id| !id.is_empty())
            .collect(),
    }
}

fn from_posted(transaction: PostedTransaction) -> AppliedTransaction {
    let lines = transaction
        .data
        .and_then(|data| data.lines)
        .unwrap_or_default();
    AppliedTransaction {
        id: transaction.uuid.unwrap_or_default(),
        pending: false,
        amounts: lines.iter().filter_map(|line| line.amount).collect(),
        accounts: lines
            .into_iter()
            .filter_map(|line| line.account_id)
            .filter(|id| !id.is_empty())
            .collect(),
    }
}
