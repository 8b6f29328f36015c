//! A small bank to begin with.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::Simulator;
use crate::errors::{ApiError, ApiVersion};
use crate::routes::fields::Fields;
use crate::routes::resources::{Resource, records, table};
use crate::routes::verifications;
use crate::server::App;
use crate::world::World;

/// What the checking account begins with, in minor units.
const OPENING_BALANCE: i64 = 100_000;

/// What [`Simulator::seed`] has set up. All data is invented.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bank {
    /// A customer who has passed KYC.
    pub person: Uuid,
    /// A customer who has passed KYB.
    pub business: Uuid,
    /// For checking accounts, with all ways of moving money.
    pub account_template: Uuid,
    /// The person's, with 1,000.00 dollars in it.
    pub checking: Uuid,
    /// The person's, empty.
    pub savings: Uuid,
    /// The business's, empty.
    pub business_account: Uuid,
    /// The person's account elsewhere.
    pub external_account: Uuid,
    /// For virtual cards.
    pub virtual_card_product: Uuid,
    /// For physical cards.
    pub physical_card_product: Uuid,
    /// The person's active virtual card on the checking account.
    pub card: Uuid,
}

/// The bank could not be set up.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the simulator cannot set up its bank: {0}")]
pub struct SeedError(String);

impl From<ApiError> for SeedError {
    fn from(error: ApiError) -> Self {
        Self(error.detail().to_owned())
    }
}

impl Simulator {
    /// Sets up a small bank and says what is where. Webhooks that are subscribed already hear of it.
    ///
    /// # Errors
    ///
    /// If the outside world cannot pay the opening balance any more; in practice never.
    pub fn seed(&self) -> Result<Bank, SeedError> {
        self.app.seed()
    }
}

impl App {
    /// Sets up a small bank.
    pub(crate) fn seed(&self) -> Result<Bank, SeedError> {
        let mut state = self.state();
        let bank = set_up(&mut state.world, self.clock.now());
        self.deliver_events(&state.world);
        bank
    }
}

fn set_up(world: &mut World, now: SystemTime) -> Result<Bank, SeedError> {
    let mut add = |resource: &Resource, members: Value| insert(world, resource, members, now);
    let address = json!({
        "address_line_1": "1 Invented Street", "city": "New York", "state": "NY",
        "postal_code": "10001", "country_code": "US",
    });
    let person = add(
        table::PERSONS,
        json!({
            "status": "ACTIVE", "is_customer": true, "first_name": "Invented",
            "last_name": "Person", "dob": "1990-01-01", "ssn": "900-00-0001",
            "email": "person@example.com", "phone_number": "+12125550100",
            "legal_address": address,
        }),
    )?;
    let business = add(
        table::BUSINESSES,
        json!({
            "status": "ACTIVE", "is_customer": true, "entity_name": "Invented Company",
            "structure": "LLC", "ein": "00-0000001", "formation_date": "2000-01-01",
            "formation_state": "NY", "phone_number": "+12125550101", "legal_address": address,
        }),
    )?;
    for (member, id) in [("person_id", person), ("business_id", business)] {
        add(
            table::DISCLOSURES,
            json!({
                member: id, "type": "KYC_DATA_COLLECTION", "version": "1.0",
                "event_type": "ACKNOWLEDGED",
            }),
        )?;
    }
    let account_template = add(
        table::ACCOUNT_TEMPLATES,
        json!({
            "name": "Checking", "is_enabled": true,
            "template": {
                "account_type": "CHECKING", "bank_country": "US", "currency": "USD",
                "is_ach_enabled": true, "is_card_enabled": true, "is_p2p_enabled": true,
                "is_wire_enabled": true,
            },
        }),
    )?;
    let mut product = |form: &str| {
        add(
            table::CARD_PRODUCTS,
            json!({
                "name": format!("Invented {form}"), "form": form, "active": true,
                "card_brand": "VISA", "card_program_id": Uuid::from_u128(1),
                "start_date": "2020-01-01T00:00:00Z", "end_date": "2099-01-01T00:00:00Z",
                "digital_wallet_tokenization": {}, "three_ds_policy": "EXEMPT",
            }),
        )
    };
    let virtual_card_product = product("VIRTUAL")?;
    let physical_card_product = product("PHYSICAL")?;
    let external_account = add(
        table::EXTERNAL_ACCOUNTS,
        json!({
            "customer_id": person, "customer_type": "PERSONAL", "type": "CHECKING",
            "nickname": "Elsewhere", "account_owner_names": ["Invented Person"],
            "account_identifiers": {"number": "000000001"},
            "routing_identifiers": {
                "ach_routing_number": "000000000", "wire_routing_number": "000000000",
                "bank_name": "Invented Bank", "bank_countries": ["US"],
            },
            "verification": {"status": "VERIFIED", "vendor": "MANUAL"},
        }),
    )?;
    verifications::run(world, true, person, now)?;
    verifications::run(world, false, business, now)?;

    let mut add = |resource: &Resource, members: Value| insert(world, resource, members, now);
    let mut account = |nickname: &str, member: &str, holder: Uuid| {
        add(
            table::ACCOUNTS,
            json!({
                "account_template_id": account_template, "nickname": nickname,
                "relationships": [
                    {"relationship_type": "PRIMARY_ACCOUNT_HOLDER", member: holder},
                ],
            }),
        )
    };
    let checking = account("Checking", "customer_id", person)?;
    let savings = account("Savings", "customer_id", person)?;
    let business_account = account("Business", "business_id", business)?;
    let card = add(
        table::CARDS,
        json!({
            "account_id": checking, "customer_id": person, "form": "VIRTUAL", "type": "DEBIT",
            "card_product_id": virtual_card_product,
        }),
    )?;
    world
        .bring_money(checking, OPENING_BALANCE, now)
        .map_err(ApiError::from)?;
    Ok(Bank {
        person,
        business,
        account_template,
        checking,
        savings,
        business_account,
        external_account,
        virtual_card_product,
        physical_card_product,
        card,
    })
}

pub(super) fn insert(
    world: &mut World,
    resource: &Resource,
    members: Value,
    now: SystemTime,
) -> Result<Uuid, ApiError> {
    let members = match members {
        Value::Object(members) => members,
        _ => serde_json::Map::new(),
    };
    records::add(
        world,
        resource,
        Fields::from(members),
        None,
        ApiVersion::V0,
        now,
    )
}
