//! Where the story happens.

use synctera::{Environment, Synctera};
use synctera_simulator::Simulator;

use crate::story::Trouble;

/// Somebody to onboard. Nobody of this name and number exists.
#[derive(Debug)]
pub struct Persona {
    pub first_name: &'static str,
    pub last_name: &'static str,
    pub dob: &'static str,
    pub ssn: &'static str,
    pub street: &'static str,
    pub postal_code: &'static str,
    pub email: &'static str,
    pub phone_number: &'static str,
}

/// Nobody outside the simulator would accept her.
const ADA: Persona = Persona {
    first_name: "Ada",
    last_name: "Invented",
    dob: "1990-12-10",
    ssn: "900-00-1815",
    street: "1 Invented Street",
    postal_code: "10001",
    email: "ada@example.com",
    phone_number: "+12125550110",
};

/// One of the invented persons that Synctera's sandbox accepts; it does so by the whole record.
const JESSICA: Persona = Persona {
    first_name: "JESSICA",
    last_name: "JONES",
    dob: "1981-01-29",
    ssn: "600-00-2071",
    street: "5035 W 43RD ST",
    postal_code: "10036",
    email: "jjones1010@example.com",
    phone_number: "+12125550412",
};

/// A bank, and a client for it.
#[derive(Debug)]
pub enum Place {
    /// In this process; the bank ends with it.
    Simulated(Synctera, Simulator),
    /// Synctera's sandbox.
    Sandbox(Synctera),
}

impl Place {
    /// Starts a simulator with a small bank in it: card products cannot be made by API.
    pub async fn simulated() -> Result<Self, Trouble> {
        let simulator = Simulator::start().await?;
        simulator.seed()?;
        let synctera = Synctera::builder()
            .environment(Environment::Custom(simulator.base_url()))
            .api_key(simulator.api_key())
            .build()?;
        println!("A simulated Synctera at {}\n", simulator.base_url());
        Ok(Self::Simulated(synctera, simulator))
    }

    /// The sandbox, if `environment` says so and the client cannot reach anything else. Nothing has
    /// been sent by then.
    pub fn sandbox(environment: &str, synctera: Synctera) -> Result<Self, Trouble> {
        let is_meant = environment.trim().eq_ignore_ascii_case("sandbox");
        if synctera.is_production() || !is_meant {
            let reason = "only the sandbox: set SYNCTERA_ENVIRONMENT=sandbox; nothing was sent";
            return Err(reason.into());
        }
        Ok(Self::Sandbox(synctera))
    }

    /// The client.
    pub fn client(&self) -> &Synctera {
        match self {
            Self::Simulated(synctera, _) | Self::Sandbox(synctera) => synctera,
        }
    }

    /// Whom this place accepts as a customer.
    pub fn persona(&self) -> &'static Persona {
        match self {
            Self::Simulated(..) => &ADA,
            Self::Sandbox(_) => &JESSICA,
        }
    }

    /// The banks settle what is pending. In the sandbox they do so when they do.
    pub fn let_a_day_pass(&self) {
        match self {
            Self::Simulated(_, simulator) => {
                simulator.settle_ach();
                println!("   a day passes, and the banks have settled");
            }
            Self::Sandbox(_) => println!("   skipped: in the sandbox ACH settles later"),
        }
    }
}
