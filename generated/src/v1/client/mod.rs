// Written by `cargo xtask regen`; changes made by hand are lost.
//! progenitor's client: one method an operation, which builds its request. One is made for
//! each request: it is cheap.

// progenitor's style is not ours to mend.
#![allow(clippy::all)]

mod adverse_actions;
mod apple_pay;
mod applications;
mod batch_payments;
mod bulk_issuance;
mod card_transaction_simulations;
mod card_webhook_simulations;
mod cards;
mod cash_transaction_simulations;
mod credit_scores;
mod digital_wallet_tokens;
mod dispute_simulations;
mod disputes;
mod external_cards;
mod fees;
mod in_store_cash_deposits;
mod incoming_synctera_pay;
mod plaid_core_exchange;
mod rewards;
mod spend_controls;
mod statements;
mod synctera_pay;
mod transactions;
mod webhooks;

#[derive(Clone, Debug)]
/// Client for Synctera v1
///
/// Version: 1.153.0
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
