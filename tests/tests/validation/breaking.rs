//! Values that break one rule, for the fields that rules are for.

use fastrand::Rng;
use synctera_tests::json::Json;

/// What is wrong in a field, and from which seed.
pub type Break = fn(&mut Rng) -> String;

/// Fields by name, with values that are wrong in each of them.
const BREAKS: &[(&str, Break)] = &[
    ("dob", |rng| {
        let year = [rng.u16(1700..1900), rng.u16(2200..2900)][rng.usize(..2)];
        format!("{year}-{:02}-{:02}", rng.u8(1..13), rng.u8(1..29))
    }),
    ("ssn", |rng| digits(rng, 1, 8)),
    ("ein", |rng| digits(rng, 1, 8)),
    ("phone_number", |rng| digits(rng, 1, 16)),
    ("email", |rng| digits(rng, 1, 8)),
    ("postal_code", |rng| digits(rng, 1, 4)),
    ("state", |rng| format!("Z{}", digits(rng, 1, 3))),
    ("formation_state", |rng| format!("Z{}", digits(rng, 1, 3))),
    ("country_code", |rng| {
        ["QX", "ZQ", "AB", "XY"][rng.usize(..4)].to_owned()
    }),
    ("address_line_1", |rng| {
        let word = ["PO Box", "P.O. BOX", "Post Office Box", "PMB"][rng.usize(..4)];
        format!("{word} {}", rng.u16(..))
    }),
    ("currency", |rng| format!("Q{}", digits(rng, 2, 3))),
    ("iban", |rng| format!("DE{}", digits(rng, 5, 15))),
    ("swift_code", |rng| digits(rng, 8, 8)),
    ("line_1", |rng| "A".repeat(rng.usize(22..40))),
    ("company_entry_description", |rng| {
        "D".repeat(rng.usize(11..40))
    }),
];

fn digits(rng: &mut Rng, least: usize, most: usize) -> String {
    let length = rng.usize(least..=most);
    (0..length).map(|_| rng.digit(10)).collect()
}

/// Every place of a request that a rule is for: its path, and how it is broken.
pub fn places(request: &Json) -> Vec<(Vec<String>, Break)> {
    let mut found = Vec::new();
    search(request, &mut Vec::new(), &mut found);
    found
}

fn search(value: &Json, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, Break)>) {
    match value {
        Json::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| name != "metadata") {
                path.push(name.clone());
                // Postal codes and states have no form where no country is said.
                let needs_country = matches!(name.as_str(), "postal_code" | "state");
                let country = value.get("country_code").and_then(Json::as_text);
                if let (Json::Text(_), Some((_, wrong))) =
                    (member, BREAKS.iter().find(|(known, _)| known == name))
                    && (!needs_country || country == Some("US"))
                {
                    found.push((path.clone(), *wrong));
                }
                search(member, path, found);
                path.pop();
            }
        }
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(format!("[{index}]"));
                search(item, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The path as a report writes it.
pub fn written(path: &[String]) -> String {
    path.join(".").replace(".[", "[")
}

/// The request with another value at this path.
pub fn put(request: &Json, path: &[String], value: Json) -> Json {
    let Some((step, rest)) = path.split_first() else {
        return value;
    };
    match request {
        Json::Object(members) => Json::Object(
            members
                .iter()
                .map(|(name, old)| {
                    let new = if name == step {
                        put(old, rest, value.clone())
                    } else {
                        old.clone()
                    };
                    (name.clone(), new)
                })
                .collect(),
        ),
        Json::List(items) => Json::List(
            items
                .iter()
                .enumerate()
                .map(|(index, old)| {
                    if *step == format!("[{index}]") {
                        put(old, rest, value.clone())
                    } else {
                        old.clone()
                    }
                })
                .collect(),
        ),
        other => other.clone(),
    }
}
