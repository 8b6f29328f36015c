//! The transactions of an account, page by page.

use synctera::Synctera;
use synctera::api::support::Nullable;
use synctera::api::v0::{DcSign, ListPostedTransactions, PostedTransaction};

use crate::story::Trouble;

/// Prints what came and went, and the balance after it. Gives purposes and amounts.
pub async fn print(synctera: &Synctera, account: &str) -> Result<Vec<(String, i64)>, Trouble> {
    let mut entries = Vec::new();
    let mut balance = 0;
    // Small pages, so that there are several.
    let mut list = ListPostedTransactions::new()
        .account_id(account.to_owned())
        .limit(2);
    loop {
        let page = synctera.call(list.clone()).await?;
        for transaction in &page.result {
            let Some((purpose, amount)) = entry(transaction, account) else {
                continue;
            };
            balance += amount;
            println!(
                "   {purpose:<40} {:>10} {:>10}",
                dollars(amount),
                dollars(balance)
            );
            entries.push((purpose, amount));
        }
        let Nullable::Value(token) = &page.next_page_token else {
            return Ok(entries);
        };
        list = list.page_token(token.clone());
    }
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
