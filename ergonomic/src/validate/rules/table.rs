//! Which rule is for which fields.

use super::site::{Findings, Site};
use super::{
    accounts, ach, address, birth, card, contact, identity, money, routing, spend, together,
};
use crate::validate::plan::{Book, Subject};

/// One rule and what it is for.
pub(crate) struct Row {
    /// The Rust type or operation; empty for any.
    owner: &'static str,
    /// The field; empty for the struct as a whole.
    field: &'static str,
    /// The fields that the rule looks at beside it, or in it.
    beside: &'static [&'static str],
    /// The fields of which it only asks whether they are there.
    present: &'static [&'static str],
    pub(super) rule: Rule,
}

type Rule = fn(&Site<'_>) -> Findings;

const fn any(field: &'static str, rule: Rule) -> Row {
    beside(field, &[], rule)
}

const fn beside(field: &'static str, beside: &'static [&'static str], rule: Rule) -> Row {
    Row {
        owner: "",
        field,
        beside,
        present: &[],
        rule,
    }
}

const fn field(owner: &'static str, field: &'static str, rule: Rule) -> Row {
    Row {
        owner,
        field,
        beside: &[],
        present: &[],
        rule,
    }
}

const fn whole(
    owner: &'static str,
    beside: &'static [&'static str],
    present: &'static [&'static str],
    rule: Rule,
) -> Row {
    Row {
        owner,
        field: "",
        beside,
        present,
        rule,
    }
}

/// Every rule. A row that is for no field of any request fails a test.
pub(crate) const RULES: &[Row] = &[
    any("dob", birth::date_of_birth),
    any("ssn", identity::ssn),
    any("ein", identity::ein),
    beside("identifier", &["id_type"], identity::personal_id),
    any("phone_number", contact::phone),
    any("email", contact::email),
    any("country_code", address::country),
    beside("postal_code", &["country_code"], address::postal_code),
    beside("state", &["country_code"], address::state),
    any("formation_state", address::formation_state),
    any("address_line_1", address::mail_box),
    any("address_line_2", address::mail_box),
    field("EmbossNameInput", "line_1", card::emboss_line),
    field("EmbossNameInput", "line_2", card::emboss_line),
    field("File", "base64", card::jpeg),
    any("ach_routing_number", routing::aba),
    any("wire_routing_number", routing::aba),
    any("eft_ca_routing_number", routing::canadian),
    any("currency", money::currency),
    field("WireCreate", "currency", money::dollars),
    field("OutgoingAchCreate", "effective_date", money::past_date),
    whole(
        "OutgoingAchCreate",
        &["is_same_day", "amount"],
        &["effective_date"],
        money::same_day,
    ),
    whole(
        "EftCanadaTransferCreate",
        &["is_same_day", "amount"],
        &["effective_date"],
        money::same_day,
    ),
    whole(
        "VerificationRequest",
        &[],
        &["person_id", "business_id"],
        together::person_or_business,
    ),
    field("VerificationRequest", "customer_consent", together::consent),
    whole(
        "DisclosureCreate",
        &["type"],
        &["acknowledging_person_id", "business_id"],
        together::owner_certification,
    ),
    whole(
        "PersonCreate",
        &["status"],
        &["first_name", "last_name"],
        together::active_person,
    ),
    any("iban", accounts::iban),
    any("swift_code", accounts::bic),
    field(
        "OutgoingAchCreate",
        "company_entry_description",
        ach::descriptor,
    ),
    field("OutgoingAchCreate", "company_name", ach::descriptor),
    field("OutgoingAchCreate", "company_name", ach::room_for_prefix),
    field("OutgoingAchCreate", "reference_info", ach::descriptor),
    any("merchant_category_codes", spend::merchant_categories),
    any("version", together::disclosure_version),
    any("percent_ownership", together::whole_share),
];

/// What the rows are for.
pub(crate) fn book() -> Book {
    let subjects = RULES.iter().map(|row| Subject {
        owner: row.owner,
        field: row.field,
        beside: row.beside,
        present: row.present,
    });
    Book::new(subjects, true)
}
