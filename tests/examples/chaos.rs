//! Concurrent transfers through `synctera` against a simulator that fails in every way it can.
//!
//! `--no-retries` and `--fresh-keys` show that the check can fail: without retries transfers get
//! lost, with a new key for every try they are doubled.

use std::process::ExitCode;

use clap::Parser;
use indicatif::ProgressBar;
use synctera_tests::chaos::{Options, run};

/// Transfers under faults, and whether each was carried out exactly once.
#[derive(Parser)]
struct Arguments {
    /// How many transfers.
    #[arg(long, default_value_t = 10_000)]
    transfers: u64,
    /// How likely a request meets a fault, from 0 to 1.
    #[arg(long, default_value_t = 0.3)]
    fault_rate: f64,
    /// Send each request once and believe what comes back.
    #[arg(long)]
    no_retries: bool,
    /// Try again under a new key each time.
    #[arg(long)]
    fresh_keys: bool,
    /// How many transfers are under way at once.
    #[arg(long, default_value_t = 64)]
    concurrency: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let options = Options {
        transfers: arguments.transfers,
        fault_rate: arguments.fault_rate,
        no_retries: arguments.no_retries,
        fresh_keys: arguments.fresh_keys,
        concurrency: arguments.concurrency,
    };
    let bar = ProgressBar::new(arguments.transfers);
    let result = run(options, |ended| bar.set_position(ended)).await;
    bar.finish_and_clear();
    match result {
        Ok(report) => {
            println!("{report}");
            let right = report.ledger_is_as_intended && report.lost == 0 && report.doubled == 0;
            if right {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("chaos: {error}");
            ExitCode::FAILURE
        }
    }
}
