//! No report shows a value, wherever it stands in the request.

use synctera::validate::{Checks, Validation};
use synctera_tests::bodies::marked_values;
use synctera_tests::interface::Interface;
use synctera_tests::sensitive::Sensitive;
use synctera_tests::validation::check;

#[test]
fn no_value_of_any_request_is_in_its_report() {
    let table = Sensitive::read().unwrap();
    let mut reports = 0;
    let mut shown = Vec::new();
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for made in marked_values(&interface, &operation, &table) {
                let value = made.json.to_string();
                let checks = Checks::new(Validation::Full);
                let checked = check(interface.api, operation.id, value.as_bytes(), checks);
                let report = checked.unwrap().unwrap().unwrap_or_else(|report| report);
                reports += usize::from(!report.is_empty());
                let json = serde_json::to_string(&report).unwrap();
                for text in [report.to_string(), format!("{report:?}"), json] {
                    // The place only: the mark itself is what must not be printed.
                    let leaked = made.marks.iter().filter(|mark| text.contains(&mark.text));
                    shown.extend(leaked.map(|mark| format!("{} {}", operation.id, mark.path)));
                }
            }
        }
    }
    println!("{reports} reports");
    assert!(reports > 100, "too few requests break a rule: {reports}");
    assert!(shown.is_empty(), "shown: {shown:?}");
}
