//! A request for each operation, as lines for a program that replays them.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Simulator;
use crate::contract::operation_values;
use crate::world::{kinds, text};

impl Simulator {
    /// A line for each operation of both versions, `API<TAB>OPERATION_ID<TAB>JSON`, the JSON being the
    /// operation value. Sent in this order to a bank with these records, which
    /// [`seed_records`](Self::seed_records) has made, all of them succeed; the last one wipes it.
    #[must_use]
    pub fn replay_lines(&self, records: &BTreeMap<String, Uuid>) -> Vec<String> {
        let known = self.known_texts(records);
        operation_values(&known, self.app.seed, self.app.clock.now())
            .into_iter()
            .map(|(version, id, value)| format!("{version}\t{id}\t{value}"))
            .collect()
    }

    /// The ids, and what else identifies something in requests.
    fn known_texts(&self, records: &BTreeMap<String, Uuid>) -> BTreeMap<String, String> {
        let world = &self.app.state().world;
        let number = |account: &Uuid| world.account_number(*account).to_owned();
        let code = |card: &Uuid| {
            let card = world.records.get(kinds::CARDS, *card);
            card.map(|card| text(card, "last_four").to_owned())
        };
        let ids = records
            .iter()
            .map(|(name, id)| (name.clone(), id.to_string()));
        let mut known: BTreeMap<_, _> = ids.collect();
        let account = records.get("/accounts").map(number);
        known.extend(account.map(|number| ("account_number".to_owned(), number)));
        for version in ["v0", "v1"] {
            let card = records.get(&format!("{version} activateCard"));
            let code = card.and_then(code);
            known.extend(code.map(|code| (format!("{version} activation_code"), code)));
        }
        known
    }
}
