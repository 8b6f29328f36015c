//! Everything once: a customer, her account, her money, her card, and the webhooks about them.
//!
//! ```sh
//! cargo run --example quickstart
//! ```
//!
//! needs no account and no network: the bank is a simulator in this process. With a key of
//! Synctera's sandbox the same program runs there, and says what it skips:
//!
//! ```sh
//! export SYNCTERA_ENVIRONMENT=sandbox SYNCTERA_API_KEY=…
//! cargo run --example quickstart -- --sandbox
//! ```
//!
//! Read `story.rs` first.

mod card;
mod customer;
mod hooks;
mod ledger;
mod money;
mod place;
mod story;

use std::process::ExitCode;

use clap::Parser;
use place::Place;
use synctera::Synctera;

/// A customer, her account, her money, her card, and the webhooks about them.
#[derive(Parser)]
struct Arguments {
    /// Run against Synctera's sandbox. Production is refused.
    #[arg(long)]
    sandbox: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match tell(Arguments::parse().sandbox).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn tell(in_sandbox: bool) -> Result<(), story::Trouble> {
    let place = if in_sandbox {
        let environment = std::env::var("SYNCTERA_ENVIRONMENT").unwrap_or_default();
        let place = Place::sandbox(&environment, Synctera::from_env()?)?;
        println!("Synctera's sandbox\n");
        place
    } else {
        Place::simulated().await?
    };
    let told = story::tell(&place).await?;
    let (entries, events) = (told.entries.len(), told.events.len());
    println!("\n{entries} transactions, {events} webhooks. The end.");
    Ok(())
}
