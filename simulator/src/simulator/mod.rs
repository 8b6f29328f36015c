//! The handle to a running simulator.

mod bank;
mod beginnings;
mod builder;
mod inspect;
mod movements;
mod records;
mod replay_lines;

use std::io;
use std::sync::Arc;

pub use bank::{Bank, SeedError};
pub use builder::SimulatorBuilder;

use crate::clock::Clock;
use crate::faults::{FaultPlan, Script};
use crate::ledger::LedgerError;
use crate::server::{App, Running};
use crate::world::kinds;
use uuid::Uuid;

/// A running server on the loopback interface. Dropping it stops it: running requests get a
/// quarter of a second to finish, then the port is free and no task and no thread is left.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use synctera_simulator::Simulator;
///
/// let simulator = Simulator::start().await?;
/// let anna = simulator.open_account(10_000)?;
/// println!("{} with key {}", simulator.base_url(), simulator.api_key());
/// assert_eq!(simulator.ledger().balances[&anna], 10_000);
/// # Ok(())
/// # }
/// ```
#[must_use = "the server stops when this is dropped"]
#[derive(Debug)]
pub struct Simulator {
    app: Arc<App>,
    running: Running,
}

impl Simulator {
    /// Starts a simulator without accounts and without faults on a free port.
    ///
    /// # Errors
    ///
    /// If no port or no thread is to be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts a simulator with other settings.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

    /// Where it listens, without the API version, e.g. `http://127.0.0.1:4010`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.running.address())
    }

    /// The API key it expects.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.app.api_key
    }

    /// Its clock, e.g. to advance it.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.app.clock
    }

    /// Opens an account with an opening balance, in minor units, from outside the bank.
    ///
    /// # Errors
    ///
    /// If the balance is below zero or too large for the sum of all of them.
    pub fn open_account(&self, balance: i64) -> Result<Uuid, LedgerError> {
        let now = self.app.clock.now();
        let world = &mut self.app.state().world;
        let number = world.records.len(kinds::ACCOUNTS) + 1;
        let nickname = format!("Invented account {number}");
        world.open_account_with(balance, nickname, now)
    }

    /// Replaces all faults to come.
    pub fn set_faults(&self, plan: FaultPlan) {
        self.app.state().faults = plan;
    }

    /// Adds a script to the faults to come.
    pub fn add_script(&self, script: Script) {
        self.app.state().faults.add_script(script);
    }

    /// Settles all ACH sent so far: their transactions move from the pending to the posted list.
    pub fn settle_ach(&self) {
        self.app.settle_ach();
    }

    /// Completes all wires sent so far: their transactions move from the pending to the posted list.
    pub fn settle_wires(&self) {
        self.app.settle_wires();
    }

    /// Waits until every webhook delivery that is due by now has been tried. One that failed is
    /// tried again later by the simulator's clock: advance it, and wait again.
    pub async fn webhooks_delivered(&self) {
        self.app.deliveries_attempted().await;
    }

    /// Stops without blocking the thread, unlike dropping.
    pub async fn stop(self) {
        self.running.stop().await;
    }
}
