// Written by `cargo xtask regen`; changes made by hand are lost.
//! Every operation of v1, by what it is about.

use crate::handle::{version, version_entries};

mod adverse_actions;
mod applications;
mod batch_templates;
mod batches;
mod cards;
mod cash;
mod certificates;
mod credit_scores;
mod disputes;
mod external_cards;
mod fdx_auth_requests;
mod fdx_tokens;
mod fee_templates;
mod fees;
mod reward_templates;
mod rewards;
mod simulations;
mod spend_controls;
mod statements;
mod synctera_pay;
mod transactions;
mod webhooks;

pub use adverse_actions::{AdverseActions};
pub use applications::{Applications};
pub use batch_templates::{BatchTemplates};
pub use batches::{Batches};
pub use cards::{
    Cards,
    CardsBulkIssuance,
    CardsDigitalWalletTokens,
    CardsGateways,
    CardsImages,
    CardsProducts,
    CardsThreeDsDecisionGateways,
};
pub use cash::{Cash, CashBarcodes};
pub use certificates::{Certificates};
pub use credit_scores::{CreditScores};
pub use disputes::{Disputes, DisputesDocuments};
pub use external_cards::{ExternalCards, ExternalCardsThreeDs, ExternalCardsTransfers};
pub use fdx_auth_requests::{FdxAuthRequests};
pub use fdx_tokens::{FdxTokens};
pub use fee_templates::{FeeTemplates};
pub use fees::{Fees};
pub use reward_templates::{RewardTemplates};
pub use rewards::{Rewards};
pub use simulations::{Simulations, SimulationsCards, SimulationsCash, SimulationsDisputes};
pub use spend_controls::{SpendControls};
pub use statements::{Statements, StatementsTransactions};
pub use synctera_pay::{
    SyncteraPay,
    SyncteraPayConfigurations,
    SyncteraPayIncomingConfigurations,
    SyncteraPayIncomingTransfers,
    SyncteraPayVendors,
};
pub use transactions::{Transactions};
pub use webhooks::{Webhooks, WebhooksEvents};

version! {
    /// The operations of v1.
    v1: V1,
}

version_entries! { V1 =>
    /// Notices owed to customers who were refused or had terms worsened (beta).
    adverse_actions: AdverseActions,
    /// Applications for credit, credit lines and restricted accounts (beta).
    applications: Applications,
    /// Rules for which transactions are settled together, and how.
    batch_templates: BatchTemplates,
    /// Payments that settle many transactions at once.
    batches: Batches,
    /// Cards: issuing, activation, status and what shows them to their holders.
    cards: Cards,
    /// Cash that customers pay in at shops (alpha).
    cash: Cash,
    /// Certificates for taking Apple Pay.
    certificates: Certificates,
    /// Credit scores of customers.
    credit_scores: CreditScores,
    /// Transactions that customers dispute, and the way through the networks.
    disputes: Disputes,
    /// Debit cards of other banks that money is pushed to or pulled from.
    external_cards: ExternalCards,
    /// Requests of Plaid Core Exchange for access to a customer's data (beta).
    fdx_auth_requests: FdxAuthRequests,
    /// Access that was granted through Plaid Core Exchange (beta).
    fdx_tokens: FdxTokens,
    /// Kinds of fees with their amounts (beta).
    fee_templates: FeeTemplates,
    /// Fees charged to accounts (beta).
    fees: Fees,
    /// Kinds of rewards with their amounts (beta).
    reward_templates: RewardTemplates,
    /// Rewards paid to accounts (beta).
    rewards: Rewards,
    /// Events of banks and card networks, made up for tests; refused by production clients.
    simulations: Simulations,
    /// Limits on what accounts may spend or receive.
    spend_controls: SpendControls,
    /// Periodic statements of accounts.
    statements: Statements,
    /// Payments over networks of your vendors, such as Interac (beta).
    synctera_pay: SyncteraPay,
    /// The ledger's transactions, pending and posted in one list (beta).
    transactions: Transactions,
    /// Subscriptions to events, and test deliveries.
    webhooks: Webhooks,
}
