//! Texts, numbers and truth values.

use super::style::Style;
use crate::interface::Facets;
use crate::json::Json;

/// A value that no document lists.
pub(super) const NOT_DOCUMENTED: &str = "ZZ_NOT_DOCUMENTED";

/// Times as servers write them: with an offset, with few digits, Go's zero time, JavaScript's text.
const ODD_TIMES: &[&str] = &[
    "2022-01-25T11:45:54.485698-05:00",
    "2022-07-12T14:31:06.91272Z",
    "0001-01-01T00:00:00Z",
    "Sun Aug 22 2021 10:11:12 GMT+0000 (Coordinated Universal Time)",
    "",
];

const ODD_DATES: &[&str] = &["0001-01-01", "2021-02-31", "2022-01-25T00:00:00Z", ""];

/// Numbers that do not survive a trip through 64 bits, and spellings that a value does not keep.
const ODD_NUMBERS: &[&str] = &[
    "1234567.8900",
    "123456789012345678901234567890.123456789",
    "0.1000000000000000055511151231257827",
    "-0.00",
    "1e-7",
];

const ODD_INTEGERS: &[&str] = &["9007199254740993", "-9223372036854775808", "0"];

/// A value of the kind that the schemas say; `serial` tells values apart.
pub(super) fn scalar(facets: &Facets<'_>, style: Style, last: bool, serial: usize) -> Json {
    let rotate = |values: &[&str]| {
        values
            .get(serial % values.len())
            .copied()
            .unwrap_or("0")
            .to_owned()
    };
    let end = if last {
        facets.values.last()
    } else {
        facets.values.first()
    };
    match (facets.kind, end) {
        (Some("boolean"), _) => Json::Bool(serial.is_multiple_of(2)),
        (Some("integer"), _) if style.odd && facets.format != Some("int32") => {
            Json::Number(rotate(ODD_INTEGERS))
        }
        (Some("integer"), _) => Json::Number(serial.to_string()),
        (Some("number"), _) if style.odd => Json::Number(rotate(ODD_NUMBERS)),
        (Some("number"), _) => Json::Number(format!("{serial}.50")),
        (_, Some(_)) if style.odd => Json::text(NOT_DOCUMENTED),
        (_, Some(value)) => Json::text(*value),
        (_, None) => Json::Text(text(facets.format, style, serial)),
    }
}

fn text(format: Option<&str>, style: Style, serial: usize) -> String {
    let rotate = |values: &[&str]| {
        values
            .get(serial % values.len())
            .copied()
            .unwrap_or_default()
            .to_owned()
    };
    match format {
        Some("date-time") if style.odd => rotate(ODD_TIMES),
        Some("date") if style.odd => rotate(ODD_DATES),
        Some("date-time") => "2022-03-04T05:06:07Z".to_owned(),
        Some("date") => "2022-03-04".to_owned(),
        _ if style.odd => format!("odd \"{serial}\"\\\n\u{e9}\u{1f4b6}"),
        Some("uuid") => format!("00000000-0000-4000-8000-{serial:012}"),
        _ => format!("text {serial}"),
    }
}
