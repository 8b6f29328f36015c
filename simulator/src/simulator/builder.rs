//! Settings of a simulator before its start.

use std::io;
use std::sync::Arc;

use super::Simulator;
use crate::clock::Clock;
use crate::faults::FaultPlan;
use crate::idempotency::IdempotencyRules;
use crate::server::{App, Running, Settings};

/// Visibly not a key of Synctera's.
const DEFAULT_API_KEY: &str = "simulator-key";

/// Collects settings; everything has a default.
#[must_use = "nothing happens before `start`"]
#[derive(Debug, Clone)]
pub struct SimulatorBuilder {
    settings: Settings,
    port: u16,
    accounts: usize,
    balance: i64,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        let settings = Settings {
            api_key: DEFAULT_API_KEY.to_owned(),
            clock: Clock::system(),
            seed: 0,
            rules: IdempotencyRules::default(),
            faults: FaultPlan::none(),
            is_sandbox: true,
        };
        Self {
            settings,
            port: 0,
            accounts: 0,
            balance: 0,
        }
    }
}

impl SimulatorBuilder {
    /// The API key to expect; `simulator-key` unless set.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.api_key = key.into();
        self
    }

    /// The clock; the system's unless set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Decides ids and the faults met by probability; 0 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// How repeated writes are treated where Synctera's documents disagree.
    pub fn idempotency(mut self, rules: IdempotencyRules) -> Self {
        self.settings.rules = rules;
        self
    }

    /// The faults from the start on; none unless set.
    pub fn faults(mut self, plan: FaultPlan) -> Self {
        self.settings.faults = plan;
        self
    }

    /// Whether to behave like the sandbox, which can be wiped and simulates what others do, or like
    /// production, which refuses both; the sandbox unless set.
    pub fn sandbox(mut self, is_sandbox: bool) -> Self {
        self.settings.is_sandbox = is_sandbox;
        self
    }

    /// Opens this many accounts with this balance each, in minor units.
    pub fn accounts(mut self, count: usize, balance: i64) -> Self {
        self.accounts = count;
        self.balance = balance;
        self
    }

    /// The port; any free one unless set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the simulator.
    ///
    /// # Errors
    ///
    /// If the port or a thread is not to be had, or the accounts cannot be opened.
    pub async fn start(self) -> io::Result<Simulator> {
        let app = Arc::new(App::new(self.settings));
        let running = Running::start(Arc::clone(&app), self.port).await?;
        let simulator = Simulator { app, running };
        for _ in 0..self.accounts {
            simulator
                .open_account(self.balance)
                .map_err(io::Error::other)?;
        }
        Ok(simulator)
    }
}
