//! Names of the kinds of records that rules refer to.

pub(crate) const ACCOUNTS: &str = "accounts";
pub(crate) const ACCOUNT_RELATIONSHIPS: &str = "accounts/relationships";
pub(crate) const ACCOUNT_TEMPLATES: &str = "accounts/templates";
pub(crate) const BUSINESSES: &str = "businesses";
pub(crate) const CARDS: &str = "cards";
pub(crate) const CARD_PRODUCTS: &str = "cards/products";
pub(crate) const CASES: &str = "cases";
pub(crate) const DISCLOSURES: &str = "disclosures";
pub(crate) const DOCUMENTS: &str = "documents";
pub(crate) const EXTERNAL_ACCOUNTS: &str = "external_accounts";
pub(crate) const INCOMING_ACH: &str = "ach/incoming";
pub(crate) const INCOMING_WIRES: &str = "wires/incoming";
pub(crate) const PERSONS: &str = "persons";
pub(crate) const VERIFICATIONS: &str = "verifications";
pub(crate) const WEBHOOKS: &str = "webhooks";
pub(crate) const WIRES: &str = "wires";
