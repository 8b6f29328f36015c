//! Puts texts into a request's JSON. All else stays as it is written, to the last digit of a number.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::cleaner::Found;
use crate::validate::walk::Step;

/// The JSON of a request with the texts that were found.
pub(super) fn rewrite(request: &impl Serialize, found: &[Found]) -> Option<Box<RawValue>> {
    let mut json = RawValue::from_string(serde_json::to_string(request).ok()?).ok()?;
    for found in found {
        json = replaced(&json, &found.steps, &found.text)?;
    }
    Some(json)
}

fn replaced(json: &RawValue, steps: &[Step], text: &str) -> Option<Box<RawValue>> {
    let Some((step, rest)) = steps.split_first() else {
        return to_raw_value(text).ok();
    };
    match step {
        Step::Field(name) => {
            let mut members: BTreeMap<String, Box<RawValue>> =
                serde_json::from_str(json.get()).ok()?;
            let member = members.get_mut(*name)?;
            *member = replaced(member, rest, text)?;
            to_raw_value(&members).ok()
        }
        Step::Item(index) => {
            let mut items: Vec<Box<RawValue>> = serde_json::from_str(json.get()).ok()?;
            let item = items.get_mut(*index)?;
            *item = replaced(item, rest, text)?;
            to_raw_value(&items).ok()
        }
        Step::Key => None,
    }
}
