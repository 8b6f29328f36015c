//! Which rule is for which fields.

use std::sync::OnceLock;

use super::apply::judged;
use super::named::Named;
use super::site::{Findings, Site};
use super::{
    accounts, ach, address, birth, card, contact, identity, money, routing, spend, together,
};
use crate::validate::walk::Node;

/// One rule and what it is for.
pub(crate) struct Row {
    /// The Rust type or operation; empty for any.
    pub(super) owner: &'static str,
    /// The field; empty for the object as a whole.
    pub(super) field: &'static str,
    pub(super) rule: fn(&Site<'_>) -> Findings,
}

const fn any(field: &'static str, rule: fn(&Site<'_>) -> Findings) -> Row {
    Row {
        owner: "",
        field,
        rule,
    }
}

const fn field(owner: &'static str, field: &'static str, rule: fn(&Site<'_>) -> Findings) -> Row {
    Row { owner, field, rule }
}

const fn whole(owner: &'static str, rule: fn(&Site<'_>) -> Findings) -> Row {
    Row {
        owner,
        field: "",
        rule,
    }
}

/// Every rule. A row that is for no field of any request fails a test.
pub(crate) const RULES: &[Row] = &[
    any("dob", birth::date_of_birth),
    any("ssn", identity::ssn),
    any("ein", identity::ein),
    any("identifier", identity::personal_id),
    any("phone_number", contact::phone),
    any("email", contact::email),
    any("country_code", address::country),
    any("postal_code", address::postal_code),
    any("state", address::state),
    any("formation_state", address::formation_state),
    any("address_line_1", address::mail_box),
    any("address_line_2", address::mail_box),
    field("EmbossNameInput", "line_1", card::emboss_line),
    field("EmbossNameInput", "line_2", card::emboss_line),
    field("UploadCardImageData", "body", card::jpeg),
    any("ach_routing_number", routing::aba),
    any("wire_routing_number", routing::aba),
    any("eft_ca_routing_number", routing::canadian),
    any("currency", money::currency),
    field("WireCreate", "currency", money::dollars),
    field("OutgoingAchCreate", "effective_date", money::past_date),
    whole("OutgoingAchCreate", money::same_day),
    whole("EftCaCreate", money::same_day),
    whole("VerificationRequest", together::person_or_business),
    field("VerificationRequest", "customer_consent", together::consent),
    whole("DisclosureCreate", together::owner_certification),
    whole("PersonCreate", together::active_person),
    any("iban", accounts::iban),
    any("swift_code", accounts::bic),
    field(
        "OutgoingAchCreate",
        "company_entry_description",
        ach::descriptor,
    ),
    field("OutgoingAchCreate", "company_name", ach::descriptor),
    field("OutgoingAchCreate", "reference_info", ach::descriptor),
    any("merchant_category_codes", spend::merchant_categories),
    any("version", together::disclosure_version),
    any("percent_ownership", together::whole_share),
];

/// The rules for a field, by their place in the table.
pub(super) fn on_field(owner: &'static str, name: &str) -> impl Iterator<Item = usize> + use<> {
    rows(&index().fields, name).filter(move |row| {
        RULES
            .get(*row)
            .is_some_and(|row| row.owner.is_empty() || row.owner == owner)
    })
}

/// The rules for an object as a whole.
pub(super) fn on_object(owner: &str) -> impl Iterator<Item = usize> + use<> {
    rows(&index().objects, owner)
}

fn rows(named: &'static Named, name: &str) -> impl Iterator<Item = usize> + use<> {
    named.get(name).iter().copied()
}

/// The rows of the table by the name that they are for.
#[derive(Default)]
struct Index {
    fields: Named,
    objects: Named,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        for (place, row) in RULES.iter().enumerate() {
            if row.field.is_empty() {
                index.objects.add(row.owner, place);
            } else {
                index.fields.add(row.field, place);
            }
        }
        index
    })
}

/// The rules that a request meets, by their place in the table.
pub(crate) fn met(request: Node<'_>, rows: &mut Vec<usize>) {
    met_within(request, true, rows);
}

fn met_within(node: Node<'_>, is_operation: bool, rows: &mut Vec<usize>) {
    match node {
        Node::List(items) => items
            .values()
            .for_each(|item| met_within(item, false, rows)),
        Node::Object(object) => {
            if object.is_struct() {
                rows.extend(on_object(object.owner));
            }
            for (name, value) in judged(object, is_operation) {
                rows.extend(on_field(object.owner, name));
                met_within(value, false, rows);
            }
        }
        _ => {}
    }
}
