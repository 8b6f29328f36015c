//! Businesses. The sandbox looks for magic values; whatever has none is accepted.

use super::Outcome::{self, Rejected, Review};
use super::personas::ON_A_LIST;
use crate::world::{Record, text};

/// Which text is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Name,
    Street,
    TaxNumber,
    Website,
}

/// How it is compared, in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Is,
    Has,
}

#[rustfmt::skip]
const CASES: &[(Of, How, &str, Outcome)] = &[
    (Of::Name, How::Is, "unregistered business", Rejected),
    (Of::Name, How::Is, "similar name business", Review),
    (Of::Name, How::Is, "domestic missing", Rejected),
    (Of::Name, How::Is, "domestic inactive", Review),
    (Of::Name, How::Is, "domestic unknown", Review),
    (Of::Name, How::Is, "liens found", Review),
    (Of::Name, How::Has, "bankruptcy", Rejected),
    (Of::Name, How::Has, ON_A_LIST, Rejected),
    (Of::Street, How::Is, "123 grand st", Rejected),
    (Of::Street, How::Is, "223 grand st", Review),
    (Of::Street, How::Is, "423 grand st", Review),
    (Of::Street, How::Has, "cmra", Review),
    (Of::Street, How::Has, "registered agent", Review),
    (Of::Street, How::Has, "undeliverable", Rejected),
    (Of::TaxNumber, How::Is, "110000099", Rejected),
    (Of::TaxNumber, How::Is, "111222333", Rejected),
    (Of::Website, How::Has, "highrisk", Review),
];

/// What the verification of a business finds: the worst of all that applies.
pub(crate) fn business_outcome(business: &Record) -> Outcome {
    let applies = |of: Of, how: How, wanted: &str| {
        let text = looked_at(business, of);
        match how {
            How::Is => text == wanted,
            How::Has => text.contains(wanted),
        }
    };
    CASES
        .iter()
        .filter(|(of, how, wanted, _)| applies(*of, *how, wanted))
        .map(|(.., outcome)| *outcome)
        .max()
        .unwrap_or(Outcome::Accepted)
}

fn looked_at(business: &Record, of: Of) -> String {
    let text = match of {
        Of::Name => text(business, "entity_name"),
        Of::TaxNumber => return text(business, "ein").replace('-', ""),
        Of::Website => text(business, "website"),
        Of::Street => business
            .get("legal_address")
            .and_then(|address| address.get("address_line_1"))
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default(),
    };
    text.trim_end_matches('.').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_magic_value_has_its_outcome() {
        for (of, how, value, expected) in CASES {
            let value = match how {
                How::Is => (*value).to_owned(),
                How::Has => format!("Some {} here", value.to_uppercase()),
            };
            let business = match of {
                Of::Name => json!({"entity_name": value}),
                Of::Street => json!({"legal_address": {"address_line_1": value}}),
                Of::TaxNumber => json!({"ein": format!("{}-{}", &value[..2], &value[2..])}),
                Of::Website => json!({"website": value}),
            };
            assert_eq!(
                business_outcome(business.as_object().unwrap()),
                *expected,
                "{value}"
            );
        }
    }

    #[test]
    fn the_worst_counts_and_without_a_magic_value_all_is_well() {
        let both = json!({"entity_name": "Bankruptcy Ltd", "website": "https://highrisk.test"});
        assert_eq!(business_outcome(both.as_object().unwrap()), Rejected);
        let fine = json!({"entity_name": "Invented Ltd", "ein": "12-3456789"});
        assert_eq!(
            business_outcome(fine.as_object().unwrap()),
            Outcome::Accepted
        );
    }
}
