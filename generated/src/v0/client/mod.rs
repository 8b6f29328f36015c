// Written by `cargo xtask regen`; changes made by hand are lost.
//! progenitor's client: one method an operation, which builds its request. One is made for
//! each request: it is cheap.

// progenitor's style is not ours to mend.
#![allow(clippy::all)]

mod accounts;
mod ach;
mod ach_transaction_simulations;
mod addresses;
mod businesses;
mod card_transaction_simulations;
mod card_webhook_simulations;
mod cards;
mod cash_orders_and_deposits;
mod customers;
mod digital_wallet_tokens;
mod disclosures;
mod documents;
mod edd;
mod eft_canada;
mod external_accounts;
mod external_cards;
mod institutions;
mod internal_accounts;
mod internal_transfer;
mod kyc_kyb_verifications;
mod kyc_verification;
mod licenses;
mod merchants;
mod monitoring;
mod notes;
mod payment_schedules;
mod persons;
mod relationships;
mod remote_check_deposit;
mod sandbox_wipe;
mod spend_controls;
mod statements;
mod transactions;
mod watchlist;
mod webhooks;
mod wire_transaction_simulations;
mod wires;

#[derive(Clone, Debug)]
/// Client for Synctera v0
///
/// Version: 0.179.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
