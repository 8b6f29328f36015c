// Written by `cargo xtask regen`; changes made by hand are lost.
//! Every operation of v0, by what it is about.

use crate::handle::entry_points;

mod accounts;
mod ach;
mod addresses;
mod businesses;
mod cards;
mod cash;
mod customers;
mod disclosures;
mod documents;
mod edd;
mod eft_ca;
mod external_accounts;
mod external_cards;
mod institutions;
mod internal_accounts;
mod internal_transfers;
mod licenses;
mod merchants;
mod monitoring;
mod notes;
mod payment_schedules;
mod persons;
mod rdc;
mod relationships;
mod simulations;
mod spend_controls;
mod statements;
mod transactions;
mod verifications;
mod webhook_secrets;
mod webhooks;
mod wires;
mod workspace;

pub use accounts::{
    Accounts,
    AccountsProducts,
    AccountsRelationships,
    AccountsStopPayments,
    AccountsTemplates,
};
pub use ach::{Ach, AchGateways, AchIncoming};
pub use addresses::{Addresses};
pub use businesses::{Businesses};
pub use cards::{
    Cards,
    CardsChanges,
    CardsDigitalWalletTokens,
    CardsGateways,
    CardsImages,
    CardsProducts,
};
pub use cash::{Cash, CashAuthorizations};
pub use customers::{
    Customers,
    CustomersDisclosures,
    CustomersVerifications,
    CustomersWatchlistAlerts,
    CustomersWatchlistSubscriptions,
};
pub use disclosures::{Disclosures};
pub use documents::{Documents, DocumentsVersions};
pub use edd::{Edd};
pub use eft_ca::{EftCa};
pub use external_accounts::{ExternalAccounts, ExternalAccountsTransactions};
pub use external_cards::{ExternalCards, ExternalCardsThreeDs, ExternalCardsTransfers};
pub use institutions::{Institutions};
pub use internal_accounts::{InternalAccounts};
pub use internal_transfers::{InternalTransfers};
pub use licenses::{Licenses};
pub use merchants::{Merchants};
pub use monitoring::{Monitoring, MonitoringAlerts, MonitoringSubscriptions};
pub use notes::{Notes};
pub use payment_schedules::{PaymentSchedules, PaymentSchedulesPayments};
pub use persons::{Persons, PersonsPersonalIds};
pub use rdc::{Rdc, RdcDeposits};
pub use relationships::{Relationships};
pub use simulations::{Simulations, SimulationsAch, SimulationsCards, SimulationsWires};
pub use spend_controls::{SpendControls};
pub use statements::{Statements, StatementsTransactions};
pub use transactions::{
    Transactions,
    TransactionsBatchable,
    TransactionsPending,
    TransactionsPosted,
};
pub use verifications::{Verifications};
pub use webhook_secrets::{WebhookSecrets};
pub use webhooks::{Webhooks, WebhooksEvents};
pub use wires::{Wires, WiresIncoming};
pub use workspace::{Workspace};

entry_points! {
    /// Accounts of customers: their opening, settings, holders and closure.
    accounts: Accounts,
    /// ACH payments that you send: credits push money out, debits pull it in.
    ach: Ach,
    /// Further addresses of people and businesses.
    addresses: Addresses,
    /// Businesses: customers themselves or related to customers.
    businesses: Businesses,
    /// Cards: issuing, activation, status and what shows them to their holders.
    cards: Cards,
    /// Cash ordered from and deposited with cash carriers (alpha).
    cash: Cash,
    /// Customers in the older form; persons and businesses have taken over.
    customers: Customers,
    /// Which regulatory documents a person or business was shown and has acknowledged.
    disclosures: Disclosures,
    /// Files about people, businesses and other things, with their versions.
    documents: Documents,
    /// Reports of enhanced due diligence on customers and accounts.
    edd: Edd,
    /// Electronic funds transfers in Canada (beta).
    eft_ca: EftCa,
    /// Accounts at other banks, entered by hand or linked through a vendor such as Plaid.
    external_accounts: ExternalAccounts,
    /// Debit cards of other banks that money is pushed to or pulled from.
    external_cards: ExternalCards,
    /// Directory of banks (beta).
    institutions: Institutions,
    /// Accounts of the programme itself, such as those for fees and settlement.
    internal_accounts: InternalAccounts,
    /// Transfers between two accounts of the same programme.
    internal_transfers: InternalTransfers,
    /// Permits of businesses that are to be checked.
    licenses: Licenses,
    /// Shops behind transactions, as MX knows them.
    merchants: Merchants,
    /// Continued watchlist checks on customers.
    monitoring: Monitoring,
    /// Remarks of your staff on customers and other things.
    notes: Notes,
    /// Recurring ACH payments and internal transfers.
    payment_schedules: PaymentSchedules,
    /// People: customers themselves, or owners and officers of businesses.
    persons: Persons,
    /// Remote deposit capture: checks paid in by photo (beta).
    rdc: Rdc,
    /// Links between people and businesses, such as owner and officer.
    relationships: Relationships,
    /// Events of banks and card networks, made up for tests; refused by production clients.
    simulations: Simulations,
    /// Limits on what accounts may spend or receive.
    spend_controls: SpendControls,
    /// Periodic statements of accounts.
    statements: Statements,
    /// The ledger's pending and posted transactions.
    transactions: Transactions,
    /// Identity checks of people (KYC) and businesses (KYB).
    verifications: Verifications,
    /// The one secret that signs all webhooks of a workspace.
    webhook_secrets: WebhookSecrets,
    /// Subscriptions to events, and test deliveries.
    webhooks: Webhooks,
    /// Wires that you send.
    wires: Wires,
    /// The test workspace as a whole; refused by production clients.
    workspace: Workspace,
}
