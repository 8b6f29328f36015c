//! Images for cards: uploaded, looked at, and approved or not.

use serde_json::{Value, json};

use crate::errors::{ApiError, codes};
use crate::routes::resources::rules::{Change, PLAIN, Rules};
use crate::world::{World, text};

/// Which status may follow, as far as somebody who looks at images decides.
const NEXT: [(&str, &[&str]); 4] = [
    ("NOT_UPLOADED", &[]),
    ("UNREVIEWED", &["APPROVED", "REJECTED"]),
    ("APPROVED", &["REJECTED"]),
    ("REJECTED", &["APPROVED"]),
];

pub(crate) const RULES: Rules = Rules {
    create: |_, draft| {
        draft.fields.default("status", "NOT_UPLOADED");
        Ok(())
    },
    change,
    ..PLAIN
};

fn change(_: &mut World, change: &mut Change<'_>) -> Result<(), ApiError> {
    expect_next(change, "status", &NEXT)
}

/// Refuses a status that may not follow the old one.
pub(super) fn expect_next(
    change: &Change<'_>,
    member: &str,
    all: &[(&str, &'static [&'static str])],
) -> Result<(), ApiError> {
    let Some(new) = change.fields.get(member).and_then(Value::as_str) else {
        return Ok(());
    };
    let old = text(change.old, member);
    let next = all
        .iter()
        .find(|(status, _)| *status == old)
        .map_or(&[] as &[&str], |(_, next)| next);
    if new == old || next.contains(&new) {
        return Ok(());
    }
    let error = ApiError::new(codes::INVALID_STATUS, format!("{old} cannot become {new}"));
    Err(error.with("valid_status", json!(next)))
}
