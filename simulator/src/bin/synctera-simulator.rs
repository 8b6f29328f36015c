//! Runs the simulator until Ctrl-C.

use std::io;

use clap::Parser;
use synctera_simulator::{Bank, FaultPlan, Simulator};

/// A simulated Synctera server on the loopback interface. No money, no customers, no secrets.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on; 0 for any free one.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The API key to expect.
    #[arg(long, default_value = "simulator-key")]
    api_key: String,
    /// Decides ids and faults.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How many accounts to open beside those of the small bank.
    #[arg(long, default_value_t = 0)]
    accounts: usize,
    /// The opening balance of each account, in cents.
    #[arg(long, default_value_t = 1_000_000)]
    balance: i64,
    /// The part of the requests that meets a fault, from 0 to 1.
    #[arg(long, default_value_t = 0.0)]
    fault_rate: f64,
    /// Prints a request for each operation that the bank grants, `API<TAB>OPERATION_ID<TAB>JSON`, and
    /// ends. Sent in this order to a simulator with the same seed and accounts, all of them succeed.
    #[arg(long)]
    replay_lines: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let simulator = Simulator::builder()
        .port(if arguments.replay_lines {
            0
        } else {
            arguments.port
        })
        .api_key(arguments.api_key)
        .seed(arguments.seed)
        .accounts(arguments.accounts, arguments.balance)
        .faults(FaultPlan::random(arguments.fault_rate))
        .start()
        .await?;
    let bank = simulator.seed().map_err(io::Error::other)?;
    let records = simulator.seed_records(&bank).map_err(io::Error::other)?;
    if arguments.replay_lines {
        for line in simulator.replay_lines(&records) {
            println!("{line}");
        }
        return Ok(());
    }
    greet(&simulator, &bank);
    tokio::signal::ctrl_c().await?;
    simulator.stop().await;
    Ok(())
}

/// Says where it is, what to set and what the bank has.
fn greet(simulator: &Simulator, bank: &Bank) {
    println!("Synctera simulator at {}", simulator.base_url());
    println!();
    println!("  export baseurl={}", simulator.base_url());
    println!("  export apikey={}", simulator.api_key());
    println!();
    for (what, id) in [
        ("person", bank.person),
        ("business", bank.business),
        ("account template", bank.account_template),
        ("external account", bank.external_account),
        ("virtual card product", bank.virtual_card_product),
        ("physical card product", bank.physical_card_product),
        ("virtual card", bank.card),
    ] {
        println!("  {id}  {what}");
    }
    println!();
    for account in simulator.accounts() {
        println!(
            "  {}  {:>12} cents  {}",
            account.id, account.balance, account.nickname
        );
    }
    println!();
    println!("Stop it with Ctrl-C.");
}
