//! Sends the transfers and counts what the ledger has of them.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use synctera::retry::{Backoff, Budget, Never, RetryPolicy, Standard};
use synctera::{Environment, Error, IdempotencyKey, Synctera};
use synctera_api::v0::{CreateInternalTransfer, InternalTransferCreate, InternalTransferType};
use synctera_simulator::{FaultPlan, Simulator};
use tokio::task::JoinSet;

use super::Report;

/// What to send, and how badly.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many transfers.
    pub transfers: u64,
    /// How likely each request meets a fault.
    pub fault_rate: f64,
    /// Send each request once and believe what comes back: transfers must get lost.
    pub no_retries: bool,
    /// Try again under a new key: transfers must be doubled.
    pub fresh_keys: bool,
    /// How many transfers are under way at once.
    pub concurrency: usize,
}

/// The calls of one transfer before it is given up. A job of real life would go on.
const CALLS: u32 = 50;
/// The accounts that the money moves between.
const ACCOUNTS: usize = 16;

/// Runs it. `progress` is called with the number of transfers that have ended.
///
/// # Errors
/// A simulator that cannot start.
pub async fn run(options: Options, progress: impl Fn(u64)) -> io::Result<Report> {
    let simulator = Simulator::builder()
        .seed(7)
        .accounts(ACCOUNTS, 1_000_000_000_000)
        .start()
        .await?;
    let accounts: Vec<String> = simulator
        .accounts()
        .iter()
        .map(|account| account.id.to_string())
        .collect();
    let before = simulator.ledger();
    simulator
        .set_faults(FaultPlan::random(options.fault_rate).latency_max(Duration::from_millis(5)));
    let synctera = client(&simulator, options).map_err(io::Error::other)?;
    let attempts = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let mut running = JoinSet::new();
    let mut latencies = Vec::new();
    let mut ended = 0;
    for number in 0..options.transfers {
        if running.len() >= options.concurrency.max(1)
            && let Some(Ok(latency)) = running.join_next().await
        {
            latencies.push(latency);
            ended += 1;
            progress(ended);
        }
        let (synctera, attempts) = (synctera.clone(), attempts.clone());
        let transfer = transfer(&accounts, number);
        running.spawn(async move {
            let begun = Instant::now();
            send(&synctera, transfer, number, options, &attempts).await;
            begun.elapsed()
        });
    }
    while let Some(result) = running.join_next().await {
        latencies.extend(result.ok());
        ended += 1;
        progress(ended);
    }
    let elapsed = begun.elapsed();
    simulator.set_faults(FaultPlan::none());
    let after = simulator.ledger();

    // Each transfer has an amount of its own, by which the ledger knows it whatever its key was.
    let mut found: BTreeMap<i64, u64> = BTreeMap::new();
    for posting in after.postings.iter().skip(before.postings.len()) {
        *found
            .entry(
                posting
                    .lines
                    .iter()
                    .map(|line| line.amount.abs())
                    .max()
                    .unwrap_or(0),
            )
            .or_default() += 1;
    }
    let mut intended = before.balances.clone();
    let mut report = Report::new(
        options.transfers,
        attempts.load(Ordering::Relaxed),
        elapsed,
        latencies,
    );
    for number in 0..options.transfers {
        let (from, to, amount) = plan(number);
        for (account, change) in [(from, -amount), (to, amount)] {
            if let Some((_, balance)) = intended.iter_mut().find(|(id, _)| {
                accounts
                    .get(account)
                    .is_some_and(|known| *known == id.to_string())
            }) {
                *balance += change;
            }
        }
        match found.get(&amount).copied().unwrap_or(0) {
            0 => report.lost += 1,
            1 => {}
            more => report.doubled += more - 1,
        }
    }
    report.ledger_is_as_intended = intended == after.balances && after.total() == 0;
    report.faults = simulator
        .fault_counters()
        .iter()
        .map(|(kind, count)| (format!("{kind:?}"), count))
        .collect();
    Ok(report)
}

fn client(simulator: &Simulator, options: Options) -> Result<Synctera, Error> {
    let builder = Synctera::builder()
        .environment(Environment::Custom(simulator.base_url()))
        .api_key(simulator.api_key())
        .backoff(Backoff::new(
            Duration::from_millis(2),
            Duration::from_millis(50),
        ))
        .retry_budget(Budget::new(100_000));
    if options.no_retries || options.fresh_keys {
        return builder.retry_policy(Never).build();
    }
    builder
        .retry_policy(Standard.with_attempt_limit(10))
        .build()
}

/// From, to and amount of a transfer; no two have the same amount.
fn plan(number: u64) -> (usize, usize, i64) {
    let from = usize::try_from(number).unwrap_or(0) % ACCOUNTS;
    let to = (from + 1 + usize::try_from(number / 16).unwrap_or(0) % (ACCOUNTS - 1)) % ACCOUNTS;
    (from, to, i64::try_from(number).unwrap_or(0) + 1)
}

fn transfer(accounts: &[String], number: u64) -> CreateInternalTransfer {
    let (from, to, amount) = plan(number);
    let account = |index: usize| accounts.get(index).cloned().unwrap_or_default();
    let body = InternalTransferCreate::new(amount, "USD", InternalTransferType::AccountToAccount)
        .originating_account_id(account(from))
        .receiving_account_id(account(to));
    CreateInternalTransfer::new(body)
}

/// Calls until the transfer is done, as a job would that runs again after every failure.
async fn send(
    synctera: &Synctera,
    transfer: CreateInternalTransfer,
    number: u64,
    options: Options,
    attempts: &AtomicU64,
) {
    let derived = IdempotencyKey::derived("chaos", &number.to_string());
    for _ in 0..CALLS {
        let call = synctera.call(transfer.clone());
        let result = if options.fresh_keys {
            call.idempotency_key(IdempotencyKey::random()).await
        } else {
            call.idempotency_key(derived).await
        };
        let sent = match &result {
            Ok(response) => response.attempts(),
            Err(error) => error.attempts(),
        };
        attempts.fetch_add(sent.into(), Ordering::Relaxed);
        match result {
            Ok(_) => return,
            Err(error) if error.is_applied() || options.no_retries => return,
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}
