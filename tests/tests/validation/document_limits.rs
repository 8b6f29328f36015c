//! Every limit of the documents: what is on it passes, what is beyond it is found, with its path.

use std::collections::BTreeSet;

use synctera::validate::{Checks, Severity, Validation};
use synctera_tests::bodies::values;
use synctera_tests::interface::Interface;
use synctera_tests::json::Json;
use synctera_tests::validation::check;

use super::edges::{code, edges};
use super::limited::{Limited, Step, limited};

/// A limit that the document puts on the wrong kind of value; see `xtask/tables/waived_limits.toml`.
const WAIVED: &[(&str, &str)] = &[
    ("transaction_code", "minimum"),
    ("transaction_code", "maximum"),
];

#[test]
fn each_is_enforced_with_the_right_path() {
    let mut failures = Vec::new();
    let mut proven = BTreeSet::new();
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for made in values(&interface, &operation) {
                for place in limited(&interface, &operation, &made.json) {
                    if !is_waived(&place) {
                        proven.insert((interface.api, place.schema, place.keyword));
                        let id = format!("{} {} {}", interface.api, operation.id, place.path());
                        failures.extend(
                            fails(&interface, operation.id, &made.json, &place)
                                .map(|problem| format!("{id} {}: {problem}", place.keyword)),
                        );
                    }
                }
            }
        }
    }
    let count = |api| proven.iter().filter(|(known, _, _)| *known == api).count();
    println!("limits proven: v0 {}, v1 {}", count("v0"), count("v1"));
    failures.sort();
    failures.dedup();
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
    // What `cargo xtask coverage` counts, less the one `exclusiveMinimum`, which is no limit alone.
    assert_eq!((count("v0"), count("v1")), (206, 113));
}

fn is_waived(place: &Limited<'_>) -> bool {
    let Some(Step::Member(name)) = place.steps.last() else {
        return false;
    };
    WAIVED.contains(&(name, place.keyword))
}

fn fails(interface: &Interface, id: &str, request: &Json, place: &Limited<'_>) -> Option<String> {
    let mut now = request;
    for step in &place.steps {
        now = match (now, step) {
            (Json::List(items), Step::Item(index)) => items.get(*index)?,
            (object, Step::Member(name) | Step::Key(name)) => object.get(name)?,
            _ => return Some("the place is not there".into()),
        };
    }
    let (good, bad) = edges(place, now);
    let found = |value: Json| -> Result<bool, String> {
        let request = place.with(request, value).to_string();
        let checks = Checks::new(Validation::Document);
        let checked = check(interface.api, id, request.as_bytes(), checks)
            .ok_or("there is no such operation")?
            .map_err(|error| error.to_string())?;
        let stops = checked.is_err();
        let report = checked.unwrap_or_else(|report| report);
        let path = place.path();
        let found = report
            .at(&path)
            .any(|violation| violation.code == code(place.keyword));
        match report.worst() {
            Some(Severity::Invalid) if !stops => Err("it does not stop".into()),
            _ => Ok(found),
        }
    };
    match (found(good), bad.map(found)) {
        (Err(problem), _) | (_, Some(Err(problem))) => Some(problem),
        (Ok(true), _) => Some("what is on the limit is refused".into()),
        (_, Some(Ok(false))) => Some("what is beyond the limit is not found".into()),
        _ => None,
    }
}
