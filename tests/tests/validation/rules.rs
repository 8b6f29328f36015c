//! The tables of rules and cleanings fit the documents.

use std::collections::BTreeSet;

use synctera_tests::bodies::values;
use synctera_tests::interface::Interface;
use synctera_tests::validation::rules_met;

#[test]
fn each_row_is_for_some_field_of_some_request() {
    let mut met = BTreeSet::new();
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for made in values(&interface, &operation) {
                let value = made.json.to_string();
                let rows = rules_met(interface.api, operation.id, value.as_bytes());
                met.extend(rows.unwrap().unwrap());
            }
        }
    }
    let all: BTreeSet<usize> = (0..synctera::validate::rule_count()).collect();
    let unused: Vec<_> = all.difference(&met).collect();
    assert!(unused.is_empty(), "rows that are for no field: {unused:?}");
}
