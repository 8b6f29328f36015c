//! The limited places of a request, found from the interface files alone.

use serde_json::Value;
use synctera_tests::interface::{Facets, Interface, Location, Operation, Part, Pick, Union};
use synctera_tests::json::Json;

const KEYWORDS: &[&str] = &[
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// A place of a request that a keyword limits.
#[derive(Clone)]
pub struct Limited<'a> {
    /// From the root to the value.
    pub steps: Vec<Step>,
    pub keyword: &'static str,
    pub limit: &'a Value,
    /// Whether the bound itself is out.
    pub exclusive: bool,
    /// The schema that says so.
    pub schema: *const Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Member(String),
    Item(usize),
    /// A free key.
    Key(String),
}

impl Limited<'_> {
    /// The path as a report writes it.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            let dot = if path.is_empty() { "" } else { "." };
            path += &match step {
                Step::Member(name) => format!("{dot}{name}"),
                Step::Item(index) => format!("[{index}]"),
                Step::Key(_) => format!("{dot}*"),
            };
        }
        path
    }

    /// The request with another value in this place.
    pub fn with(&self, request: &Json, value: Json) -> Json {
        put(request, &self.steps, value)
    }
}

fn put(within: &Json, steps: &[Step], value: Json) -> Json {
    let Some((step, rest)) = steps.split_first() else {
        return value;
    };
    match (within, step) {
        (Json::Object(members), Step::Member(key) | Step::Key(key)) => Json::Object(
            members
                .iter()
                .map(|(name, old)| {
                    let new = if name == key {
                        put(old, rest, value.clone())
                    } else {
                        old.clone()
                    };
                    (name.clone(), new)
                })
                .collect(),
        ),
        (Json::List(items), Step::Item(index)) => Json::List(
            items
                .iter()
                .enumerate()
                .map(|(at, old)| {
                    if at == *index {
                        put(old, rest, value.clone())
                    } else {
                        old.clone()
                    }
                })
                .collect(),
        ),
        _ => within.clone(),
    }
}

/// Every limited place of a request.
pub fn limited<'a>(
    interface: &'a Interface,
    operation: &Operation<'a>,
    request: &Json,
) -> Vec<Limited<'a>> {
    let mut search = Search {
        interface,
        steps: Vec::new(),
        found: Vec::new(),
    };
    for parameter in operation.parameters() {
        if parameter.location != Location::Header
            && let Some(value) = request.get(parameter.name)
        {
            search.member(parameter.name, &[parameter.part], value);
        }
    }
    if let (Some(body), Some(value)) = (operation.body(), request.get("body")) {
        search.member("body", &[body.part], value);
    }
    search.found
}

struct Search<'a> {
    interface: &'a Interface,
    steps: Vec<Step>,
    found: Vec<Limited<'a>>,
}

/// Chooses the variant that a body's own tag names.
struct ByTag<'b>(&'b Json);

impl<'a> Pick<'a> for ByTag<'_> {
    fn tagged(&mut self, union: &Union<'a>) -> Option<Part<'a>> {
        let tag = self.0.get(union.tag)?.as_text()?;
        let chosen = union.variants.iter().find(|(value, _)| *value == tag);
        chosen.map(|(_, part)| *part)
    }
}

impl<'a> Search<'a> {
    fn member(&mut self, name: &str, parts: &[Part<'a>], value: &Json) {
        self.steps.push(Step::Member(name.to_owned()));
        self.value(parts, value);
        self.steps.pop();
    }

    fn value(&mut self, parts: &[Part<'a>], value: &Json) {
        if *value == Json::Null {
            return;
        }
        for part in parts {
            self.limits(part.schema);
        }
        let facets = Facets::read(self.interface, parts, &mut ByTag(value));
        match value {
            Json::Object(members) => {
                for (name, value) in members {
                    if let Some(parts) = facets.properties.get(name.as_str()) {
                        self.member(name, parts, value);
                    } else if !facets.additional.is_empty() {
                        self.steps.push(Step::Key(name.clone()));
                        self.value(&facets.additional, value);
                        self.steps.pop();
                    }
                }
            }
            Json::List(items) => {
                for (index, value) in items.iter().enumerate() {
                    self.steps.push(Step::Item(index));
                    self.value(&facets.items, value);
                    self.steps.pop();
                }
            }
            _ => {}
        }
    }

    fn limits(&mut self, schema: &'a Value) {
        let schema = self.interface.resolve(schema);
        for keyword in KEYWORDS {
            if let Some(limit) = schema.get(*keyword) {
                let exclusive = match *keyword {
                    "minimum" => "exclusiveMinimum",
                    _ => "exclusiveMaximum",
                };
                self.found.push(Limited {
                    steps: self.steps.clone(),
                    keyword,
                    limit,
                    exclusive: schema.get(exclusive) == Some(&Value::Bool(true)),
                    schema,
                });
            }
        }
        let members = schema.get("allOf").and_then(Value::as_array);
        for member in members.into_iter().flatten() {
            self.limits(member);
        }
    }
}
