//! The story from beginning to end.

use crate::place::Place;
use crate::{card, customer, hooks, ledger, money};

/// Whatever goes wrong; the program says it and ends.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// What there was to tell.
#[derive(Debug, Default)]
pub struct Told {
    /// The purposes and amounts in the ledger, in minor units, as they stand in the account.
    pub entries: Vec<(String, i64)>,
    /// The webhooks that came and were Synctera's.
    pub events: Vec<hooks::Came>,
}

/// Tells it, at the simulator or in the sandbox.
pub async fn tell(place: &Place) -> Result<Told, Trouble> {
    let synctera = place.client();

    println!("1. Listen: webhooks for persons, accounts, cards and transactions");
    let receiver = hooks::subscribe(place).await?;

    println!("2. Onboard {}", place.persona().first_name);
    let person = customer::onboard(synctera, place.persona()).await?;

    println!("3. Open a checking and a savings account");
    let accounts = money::open_accounts(synctera, &person).await?;

    println!("4. Bring money in");
    money::pull_by_ach(synctera, &person, &accounts).await?;
    money::receive_salary(synctera, &accounts).await?;
    place.let_a_day_pass();

    println!("5. Put some aside, exactly once");
    money::save(synctera, &accounts).await?;

    println!("6. Issue a virtual card, and buy something");
    card::buy(synctera, &person, &accounts).await?;

    println!("7. The ledger of the checking account");
    let entries = ledger::print(synctera, &accounts.checking).await?;

    println!("8. The webhooks that came");
    let events = hooks::print(place, receiver).await;

    Ok(Told { entries, events })
}
