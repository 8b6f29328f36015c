//! Which resources there are. A resource without rules of the bank needs a row here and nothing
//! else.

use super::resource::{BOTH, Op, Resource, V0, V1};
use crate::routes::rules::{
    accounts, businesses, card_images, cards, disclosures, external_accounts, holders, persons,
    webhooks,
};
use crate::world::kinds;

pub(crate) const PERSONS: &Resource = &Resource::new(kinds::PERSONS, "/persons", V0)
    .list("persons")
    .create()
    .get()
    .patch()
    .event("PERSON")
    .rules(&persons::RULES);
pub(crate) const ACCOUNTS: &Resource = &Resource::new(kinds::ACCOUNTS, "/accounts", V0)
    .list("accounts")
    .create()
    .get()
    .patch()
    .put()
    .event("ACCOUNT")
    .rules(&accounts::RULES);
pub(crate) const ACCOUNT_RELATIONSHIPS: &Resource = &Resource::new(
    kinds::ACCOUNT_RELATIONSHIPS,
    "/accounts/{id}/relationships",
    V0,
)
.below(kinds::ACCOUNTS, "account_id")
.times("created_at", "updated_at")
.list("relationships")
.create()
.get()
.put()
.delete()
.rules(&holders::RULES);
pub(crate) const ACCOUNT_TEMPLATES: &Resource = &full(
    kinds::ACCOUNT_TEMPLATES,
    "/accounts/templates",
    V0,
    "account_templates",
)
.put()
.delete();
pub(crate) const BUSINESSES: &Resource = &full(kinds::BUSINESSES, "/businesses", V0, "businesses")
    .event("BUSINESS")
    .rules(&businesses::RULES);
pub(crate) const CARDS: &Resource = &full(kinds::CARDS, "/cards", BOTH, "cards")
    .times("creation_time", "last_modified_time")
    .event("CARD")
    .rules(&cards::RULES);
pub(crate) const CARD_IMAGES: &Resource = &full("cards/images", "/cards/images", BOTH, "images")
    .event("CARD.IMAGE")
    .rules(&card_images::RULES);
pub(crate) const CARD_PRODUCTS: &Resource =
    &Resource::new(kinds::CARD_PRODUCTS, "/cards/products", BOTH)
        .times("creation_time", "last_modified_time")
        .list("card_products");
pub(crate) const DISCLOSURES: &Resource = &Resource::new(kinds::DISCLOSURES, "/disclosures", V0)
    .list("disclosures")
    .create()
    .get()
    .rules(&disclosures::RULES);
pub(crate) const DOCUMENTS: &Resource = &Resource::new(kinds::DOCUMENTS, "/documents", V0)
    .list("documents")
    .get()
    .patch()
    .delete();
pub(crate) const EXTERNAL_ACCOUNTS: &Resource = &full(
    kinds::EXTERNAL_ACCOUNTS,
    "/external_accounts",
    V0,
    "external_accounts",
)
.delete()
.rules(&external_accounts::RULES);

/// Shorthand for what most resources have.
const fn full(
    kind: &'static str,
    path: &'static str,
    versions: &'static [&'static str],
    list: &'static str,
) -> Resource {
    Resource::new(kind, path, versions)
        .list(list)
        .create()
        .get()
        .patch()
}

/// The row of a collection.
pub(crate) fn by_path(path: &str) -> Option<&'static Resource> {
    RESOURCES.iter().find(|resource| resource.path == path)
}

/// Every row.
pub(super) const RESOURCES: &[Resource] = &[
    *PERSONS,
    full(kinds::PERSONS, "/customers", V0, "customers")
        .put()
        .event("PERSON")
        .rules(&persons::CUSTOMER_RULES),
    *BUSINESSES,
    *DISCLOSURES,
    Resource::new(kinds::DISCLOSURES, "/customers/{id}/disclosures", V0)
        .below(kinds::PERSONS, "person_id")
        .list("disclosures")
        .create(),
    Resource::new(kinds::VERIFICATIONS, "/verifications", V0)
        .list("verifications")
        .create()
        .get(),
    full("relationships", "/relationships", V0, "relationships").delete(),
    *ACCOUNTS,
    *ACCOUNT_RELATIONSHIPS,
    *ACCOUNT_TEMPLATES,
    *EXTERNAL_ACCOUNTS,
    Resource::new(kinds::INCOMING_ACH, "/ach/incoming", V0)
        .list("transactions")
        .get(),
    Resource::new(kinds::WIRES, "/wires", V0)
        .list("wires")
        .get(),
    Resource::new(kinds::INCOMING_WIRES, "/wires/incoming", V0)
        .list("wires")
        .get()
        .patch(),
    *CARDS,
    *CARD_PRODUCTS,
    Resource::new(kinds::WEBHOOKS, "/webhooks", BOTH)
        .times("last_updated", "last_updated")
        .list("webhooks")
        .create()
        .get()
        .put()
        .delete()
        .rules(&webhooks::RULES),
    full(
        "accounts/products",
        "/accounts/products",
        V0,
        "account_products",
    ),
    full("addresses", "/addresses", V0, "addresses").event("ADDRESS"),
    Resource::new("ach/gateways", "/ach/gateways", V0)
        .list("")
        .create()
        .get()
        .patch()
        .delete(),
    full("cards/gateways", "/cards/gateways", BOTH, "gateways").status(Op::List, 201),
    *CARD_IMAGES,
    full(
        "cards/three_ds_decision_gateways",
        "/cards/three_ds_decision_gateways",
        V1,
        "gateways",
    )
    .status(Op::List, 201),
    Resource::new("edd", "/edd", V0)
        .list("edd_reports")
        .create()
        .get()
        .delete(),
    full(
        "internal_accounts",
        "/internal_accounts",
        V0,
        "internal_accounts",
    )
    .event("INTERNAL_ACCOUNT"),
    full("licenses", "/licenses", V0, "licenses")
        .status(Op::List, 201)
        .defaults(&[("status", "UNVERIFIED")]),
    Resource::new("monitoring/subscriptions", "/monitoring/subscriptions", V0)
        .list("subscriptions")
        .create()
        .get()
        .delete(),
    Resource::new("notes", "/notes", V0)
        .list("notes")
        .create()
        .patch()
        .defaults(&[("author", "simulator"), ("status", "UNRESOLVED")])
        .event("NOTE"),
    Resource::new("payment_schedules", "/payment_schedules", V0)
        .list("payment_schedules")
        .create()
        .patch()
        .event("PAYMENT_SCHEDULE"),
    *DOCUMENTS,
    full("spend_controls", "/spend_controls", BOTH, "spend_controls")
        .times("creation_time", "last_modified_time"),
    Resource::new("statements", "/statements", BOTH)
        .list("statements")
        .get(),
    full("applications", "/applications", V1, "applications").event("APPLICATION"),
    Resource::new("adverse_actions", "/adverse_actions", V1)
        .list("adverse_actions")
        .create()
        .get()
        .event("ADVERSE_ACTION"),
    full("disputes", "/disputes", V1, "disputes").event("DISPUTE"),
    full("fee_templates", "/fee_templates", V1, "fee_templates"),
    full(
        "reward_templates",
        "/reward_templates",
        V1,
        "reward_templates",
    ),
];
