//! What the lock and the table settle.

use serde_json::{Value, json};

use crate::tables::operations::OperationTable;

use super::super::report;
use super::{Tiny, merged, models, object, reference, tiny, with_state};
use crate::names::lock::Lock;
use crate::names::name;

#[test]
fn the_lock_keeps_what_is_one_and_what_is_not() {
    let versions = [with_state(&["ON", "OFF"]), with_state(&["ON", "OFF"])];
    let before = tiny(&versions);
    let again = merged(models(&versions), &before.all.lock);
    assert_eq!(again.all.lock, before.all.lock);
    assert!(report::moved(&before.all.lock, &again.all.lock).is_empty());
    assert_eq!(
        Lock::parse(&before.all.lock.to_text()).unwrap(),
        before.all.lock
    );
    // A release of one version brings a value, and one that no other name would be given to.
    let grown = [with_state(&["ON", "OFF", "HALF"]), versions[1].clone()];
    let after = merged(models(&grown), &before.all.lock);
    assert_eq!(after.all.lock, before.all.lock);
    let replaced = [with_state(&["BLUE"]), versions[1].clone()];
    let after = merged(models(&replaced), &before.all.lock);
    assert!(!after.is_shared("State"), "the place means something else");
    assert_eq!(after.name(1, "state"), "State");
    // A struct that becomes another one leaves the shared name, and that is told.
    let mut changed = versions.clone();
    changed[1]["thing"]["properties"]["more"] = json!({"type": "string"});
    let after = merged(models(&changed), &before.all.lock);
    assert!(!after.is_shared("Thing") && after.is_shared("State"));
    assert_eq!(after.name(0, "thing received"), "Thing");
    let moved = report::moved(&before.all.lock, &after.all.lock).join("\n");
    assert!(
        moved.contains("Thing is not one type of several versions any more"),
        "{moved}"
    );
    let back = merged(models(&versions), &after.all.lock);
    let moved = report::moved(&after.all.lock, &back.all.lock).join("\n");
    assert!(
        moved.contains("Thing has become one type of several versions"),
        "{moved}"
    );
}

#[test]
fn names_given_keep_equal_types_apart() {
    let part = object(json!({"x": {"type": "string"}}));
    let schemas = |b: &Value| {
        json!({
            "left": part, "right": b,
            "thing": object(json!({"l": reference("left"), "r": reference("right")})),
        })
    };
    let before = tiny(&[schemas(&object(json!({"y": {"type": "string"}})))]);
    assert_ne!(
        before.name(0, "left received"),
        before.name(0, "right received")
    );
    let after = merged(models(&[schemas(&part)]), &before.all.lock);
    assert_eq!(after.all.lock, before.all.lock);
    // Enums, too: what two things have come to allow does not rename either.
    let colours = |values: &[&str]| {
        json!({
            "ink": {"type": "string", "enum": ["BLUE", "RED"]},
            "paint": {"type": "string", "enum": values},
            "thing": object(json!({"i": reference("ink"), "p": reference("paint")})),
        })
    };
    let before = tiny(&[colours(&["GREEN"])]);
    let after = merged(models(&[colours(&["BLUE", "RED"])]), &before.all.lock);
    assert_eq!(after.all.lock, before.all.lock);
    assert_ne!(after.name(0, "ink"), after.name(0, "paint"));
    // One name given to both makes them one, with the values of both.
    let table = "\
        [[type]]\napi = \"all\"\nschema = \"ink\"\ndirection = \"both\"\nname = \"Colour\"\nreason = \"test\"\n\
        [[type]]\napi = \"v0\"\nschema = \"paint\"\ndirection = \"both\"\nname = \"Colour\"\nreason = \"test\"\n";
    let mut apis = models(&[colours(&["GREEN"])]);
    let all = name(
        &mut apis,
        &toml::from_str(table).unwrap(),
        &OperationTable::default(),
        &Lock::default(),
    )
    .unwrap();
    let one = Tiny { apis, all };
    assert_eq!(one.name(0, "ink"), "Colour");
    assert_eq!(one.name(0, "paint"), "Colour");
    assert_eq!(one.values(0, "ink").len(), 3);
}
