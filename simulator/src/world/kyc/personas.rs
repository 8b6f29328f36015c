//! Persons. Synctera's sandbox knows ten invented ones by their whole record; for anybody else its
//! outcome is not published, and here a complete record is accepted.

use super::Outcome::{self, Accepted, Rejected, Review};
use crate::world::{Record, text};

/// First name, last name, day of birth, number, street, outcome.
type Persona = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Outcome,
);

#[rustfmt::skip]
const PERSONAS: &[Persona] = &[
    ("Jerri", "Hogarth", "1976-08-09", "293001642", "12620 PADDINGTON AVE", Review),
    ("Foggy", "Nelstein", "1981-01-29", "600002071", "1456 Holman Rd Apt 192", Accepted),
    ("Patsy", "Walker", "1981-01-29", "600002071", "3092 HUDSON ST 7TH FL", Accepted),
    ("Wilson", "Fisk", "1981-01-29", "600002071", "3116 S 4TH ST", Accepted),
    ("Staniel", "Rand", "1981-01-29", "600002071", "82 CORPORATION AVE", Review),
    ("Jessica", "Jones", "1981-01-29", "600002071", "5035 W 43RD ST", Accepted),
    ("Madam", "Gao", "1981-01-29", "600002071", "130 IRONSIDE ST.", Review),
    ("Frank", "Castle", "1973-09-22", "234000168", "2243 W 43RD ST", Accepted),
    ("Colleen", "Wing", "1987-11-11", "732004625", "2922 HUNTINGTON DRIVE", Review),
    ("Jane", "Doe", "2001-08-04", "585506107", "831 SW Zachary Walks Crest E", Review),
];
/// In the name of a person or business: somebody is on a list.
pub(super) const ON_A_LIST: &str = "watchlist hit";
/// Without one of these nobody can be found.
const NEEDED: [&str; 4] = ["first_name", "last_name", "dob", "_ssn"];

/// What the verification of a person finds.
pub(crate) fn person_outcome(person: &Record) -> Outcome {
    let street = person
        .get("legal_address")
        .and_then(|address| address.get("address_line_1"))
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default();
    let same = |name: &str, value: &str| text(person, name).eq_ignore_ascii_case(value);
    for (first, last, born, number, lives, outcome) in PERSONAS {
        if same("first_name", first)
            && same("last_name", last)
            && same("dob", born)
            && same("_ssn", number)
            && street.eq_ignore_ascii_case(lives)
        {
            return *outcome;
        }
    }
    let name = format!(
        "{} {}",
        text(person, "first_name"),
        text(person, "last_name")
    );
    if name.to_ascii_lowercase().contains(ON_A_LIST) {
        return Rejected;
    }
    let is_complete = NEEDED.iter().all(|name| !text(person, name).is_empty());
    if is_complete && !street.is_empty() {
        Accepted
    } else {
        Review
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn person(first: &str, last: &str, dob: &str, ssn: &str, street: &str) -> Value {
        json!({"first_name": first, "last_name": last, "dob": dob, "_ssn": ssn,
            "legal_address": {"address_line_1": street}})
    }

    #[test]
    fn a_persona_is_known_by_its_whole_record_whatever_the_case() {
        let reviewed = ["Hogarth", "Rand", "Gao", "Wing", "Doe"];
        assert_eq!(PERSONAS.len(), 10);
        for (first, last, born, number, street, _) in PERSONAS {
            let expected = if reviewed.contains(last) {
                Review
            } else {
                Accepted
            };
            let known = person(
                &first.to_uppercase(),
                &last.to_lowercase(),
                born,
                number,
                street,
            );
            assert_eq!(
                person_outcome(known.as_object().unwrap()),
                expected,
                "{last}"
            );
            let other = person(first, last, "1999-01-01", number, street);
            assert_eq!(person_outcome(other.as_object().unwrap()), Accepted);
        }
    }

    #[test]
    fn who_is_on_a_list_is_rejected_and_who_cannot_be_found_is_reviewed() {
        let listed = person(
            "Watchlist",
            "Hit",
            "1990-01-01",
            "900001111",
            "1 Invented St",
        );
        assert_eq!(person_outcome(listed.as_object().unwrap()), Rejected);
        for missing in ["first_name", "dob", "_ssn", "legal_address"] {
            let mut incomplete = person("A", "B", "1990-01-01", "900001111", "1 Invented St");
            incomplete.as_object_mut().unwrap().remove(missing);
            assert_eq!(person_outcome(incomplete.as_object().unwrap()), Review);
        }
    }
}
