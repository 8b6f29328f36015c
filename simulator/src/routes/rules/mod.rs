//! The bank's rules for records that have some: who may hold an account, what a card needs, and
//! so on. What a body has to look like is checked elsewhere.

pub(super) mod accounts;
pub(super) mod businesses;
pub(super) mod card_images;
pub(super) mod cards;
pub(super) mod disclosures;
pub(super) mod external_accounts;
pub(super) mod holders;
pub(super) mod persons;
pub(super) mod references;
pub(super) mod webhooks;
