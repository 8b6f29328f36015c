//! Debug output shows no value that the table of sensitive names hides, in no type: every text and
//! number of full bodies and operation values is a mark, and the Debug text is searched for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use synctera_tests::bodies::{Marked, marked_answers, marked_values};
use synctera_tests::echo;
use synctera_tests::interface::Interface;
use synctera_tests::sensitive::Sensitive;

/// What was seen of all marks.
#[derive(Default)]
struct Findings {
    /// Hidden fields.
    hidden: BTreeSet<String>,
    /// Fields that are seen, as they may be.
    shown: BTreeSet<String>,
    /// Hidden fields that were seen all the same, with the places of one of them.
    leaks: BTreeMap<String, String>,
    /// Fields that may be seen and were not.
    needless: BTreeSet<String>,
}

impl Findings {
    fn add(&mut self, api: &str, place: &str, marked: &Marked, debug: &str) {
        for mark in &marked.marks {
            let field = format!("{api} {}", mark.field);
            let seen = debug.contains(&mark.text);
            match mark.hidden {
                Some(reason) if seen => {
                    self.leaks
                        .entry(field)
                        .or_insert_with(|| format!("{place} at {} ({reason})", mark.path));
                }
                Some(_) => {
                    self.hidden.insert(field);
                }
                None if seen => {
                    self.shown.insert(field);
                }
                None => {
                    self.needless.insert(field);
                }
            }
        }
    }

    fn check(&self, what: &str, at_least: usize) {
        let needless: Vec<&String> = self.needless.difference(&self.shown).collect();
        println!(
            "{what}: {} hidden fields checked, {} fields shown, {} hidden without need",
            self.hidden.len(),
            self.shown.len(),
            needless.len()
        );
        let leaks: Vec<String> = self
            .leaks
            .iter()
            .map(|(field, place)| format!("{field}: {place}"))
            .collect();
        assert!(
            leaks.is_empty(),
            "{} fields leak:\n{}",
            leaks.len(),
            leaks.join("\n")
        );
        assert!(
            needless.is_empty(),
            "the table shows what Debug hides: {needless:?}"
        );
        // Otherwise a Debug that shows nothing, or a table that hides nothing, would do.
        assert!(self.hidden.len() >= at_least, "{}", self.hidden.len());
        assert!(self.shown.len() >= at_least / 4, "{}", self.shown.len());
    }
}

#[test]
fn debug_of_answers_hides_every_sensitive_field() {
    let table = Sensitive::read().unwrap();
    let mut findings = Findings::default();
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for marked in marked_answers(&interface, &operation, &table) {
                let text = marked.json.to_string();
                let answer = echo::answer(interface.api, operation.id, text.as_bytes());
                let echo = answer.flatten().unwrap().unwrap();
                findings.add(interface.api, operation.id, &marked, &echo.debug);
            }
        }
    }
    findings.check("answers", 400);
    assert!(findings.hidden.contains("v0 base_person.ssn"));
    assert!(findings.shown.iter().any(|field| field.ends_with(".id")));
}

#[test]
fn debug_of_operation_values_hides_every_sensitive_field() {
    let table = Sensitive::read().unwrap();
    let mut findings = Findings::default();
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for marked in marked_values(&interface, &operation, &table) {
                let text = marked.json.to_string();
                let value = echo::request(interface.api, operation.id, text.as_bytes());
                let echo = value.unwrap().unwrap();
                findings.add(interface.api, operation.id, &marked, &echo.debug);
            }
        }
    }
    findings.check("operation values", 300);
    assert!(findings.shown.contains("v0 getPerson.person_id"));
    assert!(findings.hidden.contains("v0 listPersons.email"));
}

#[test]
fn a_harmless_field_is_shown_beside_a_hidden_one() {
    let body = br#"{"id":"person-1","status":"ACTIVE","is_customer":true,"ssn":"123-45-6789",
        "first_name":"Ada","metadata":{"Ada":"Lovelace"},"legal_address":{"city":"London"}}"#;
    let echo = echo::answer("v0", "getPerson", body)
        .flatten()
        .unwrap()
        .unwrap();
    for shown in ["id: \"person-1\"", "status: Active", "is_customer: true"] {
        assert!(echo.debug.contains(shown), "{shown}");
    }
    for hidden in ["6789", "Ada", "Lovelace", "London"] {
        assert!(!echo.debug.contains(hidden), "{hidden}");
    }
}
