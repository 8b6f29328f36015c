//! The transactions of an account, as a stream over all pages.

use futures::TryStreamExt;
use synctera::Synctera;
use synctera::v0::{DcSign, ListPostedTransactions, PostedTransaction};

use crate::story::Trouble;

/// Prints what came and went, and the balance after it. Gives purposes and amounts.
pub async fn print(synctera: &Synctera, account: &str) -> Result<Vec<(String, i64)>, Trouble> {
    let mut entries = Vec::new();
    let mut balance = 0;
    // Small pages, so that there are several; the stream asks for the next when it needs it.
    let list = ListPostedTransactions::new()
        .account_id(account.to_owned())
        .limit(2);
    let mut posted = synctera.transactions().posted().list(list).items();
    while let Some(transaction) = posted.try_next().await? {
        let Some((purpose, amount)) = entry(&transaction, account) else {
            continue;
        };
        balance += amount;
        let (moved, left) = (dollars(amount), dollars(balance));
        println!("   {purpose:<40} {moved:>10} {left:>10}");
        entries.push((purpose, amount));
    }
    Ok(entries)
}

/// What a transaction says about the account: what for, and how much came or went.
fn entry(transaction: &PostedTransaction, account: &str) -> Option<(String, i64)> {
    let data = transaction.data.as_ref()?;
    let line = data
        .lines
        .as_ref()?
        .iter()
        .find(|line| line.account_id.as_deref() == Some(account))?;
    let amount = match line.dc_sign.as_ref()? {
        DcSign::Credit => line.amount?,
        _ => -line.amount?,
    };
    let kind = transaction.r#type.as_deref().unwrap_or("?");
    let memo = data.memo.as_deref().unwrap_or_default();
    Some((format!("{kind}  {memo}"), amount))
}

/// Cents as dollars.
fn dollars(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
