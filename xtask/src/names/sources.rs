//! What a type that stands for several schemas says of where it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::Names;
use crate::merge::{At, Merged};
use crate::model::{Api, Kind, Origin};

/// More owners of a property than this are counted, not told.
const TOLD: usize = 4;

/// The width of a line of docs.
const WIDTH: usize = 100;

/// Tells each type that stands for several which schemas those are, by version.
pub(super) fn tell(apis: &[Api], merged: &Merged, names: &mut [Names]) {
    for class in 0..merged.len() {
        let members = merged.members(class);
        if members.len() < 2 {
            continue;
        }
        // Versions of which the same is said are named together.
        let mut said: Vec<(String, Vec<&str>)> = Vec::new();
        for version in merged.apis(class) {
            let own: Vec<At> = members
                .iter()
                .copied()
                .filter(|at| at.api == version)
                .collect();
            let text = places(apis, names, &own);
            let api = apis.get(version).map_or("", |api| api.name.as_str());
            match said.iter_mut().find(|(known, _)| *known == text) {
                Some((_, versions)) => versions.push(api),
                None => said.push((text, vec![api])),
            }
        }
        let several = merged.apis(class).len() > 1;
        let paragraphs: Vec<String> = said
            .into_iter()
            .map(|(text, versions)| {
                wrapped(&if several {
                    format!("{}: {text}.", versions.join(" and "))
                } else {
                    upper_first(&text) + "."
                })
            })
            .collect();
        let text = paragraphs.join("\n");
        for at in members {
            if let Some(names) = names.get_mut(at.api)
                && names.canonical_of(at.id) == at.id
            {
                names.sources.insert(at.id, text.clone());
            }
        }
    }
}

fn places(apis: &[Api], names: &[Names], members: &[At]) -> String {
    let mut schemas = BTreeSet::new();
    let mut properties: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut parameters: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut others = BTreeSet::new();
    for at in members {
        let Some((definition, names)) = apis
            .get(at.api)
            .and_then(|api| api.types.get(at.id))
            .zip(names.get(at.api))
        else {
            continue;
        };
        match (&definition.origin, &definition.kind) {
            (Origin::Component(schema), _) => {
                schemas.insert(format!("`{schema}`"));
            }
            (Origin::Property(parent, property), _) => {
                let owners = properties.entry(property).or_default();
                owners.insert(format!("`{}`", names.of(*parent)));
            }
            (Origin::Parameter(operation, parameter), _) => {
                let owners = parameters.entry(parameter).or_default();
                owners.insert(format!("`{operation}`"));
            }
            (Origin::Body(operation), _) => {
                others.insert(format!("what `{operation}` takes"));
            }
            (Origin::Response(operation), _) => {
                others.insert(format!("what `{operation}` gives"));
            }
            (Origin::Tag(tag), Kind::Tag(_)) => {
                others.insert(format!("what `{tag}` says in this variant"));
            }
            (Origin::Tag(tag), _) => {
                others.insert(format!("tag `{tag}`"));
            }
        }
    }
    let mut parts = Vec::new();
    if !schemas.is_empty() {
        let word = if schemas.len() == 1 {
            "schema"
        } else {
            "schemas"
        };
        parts.push(format!("{word} {}", shortened(schemas)));
    }
    for (property, owners) in properties {
        parts.push(format!("`{property}` of {}", shortened(owners)));
    }
    for (parameter, owners) in parameters {
        parts.push(format!("parameter `{parameter}` of {}", shortened(owners)));
    }
    parts.extend(others);
    parts.join("; ")
}

fn shortened(all: BTreeSet<String>) -> String {
    let more = all.len().saturating_sub(TOLD);
    let told: Vec<String> = all.into_iter().take(TOLD).collect();
    let told = told.join(", ");
    if more == 0 {
        told
    } else {
        format!("{told} and {more} more")
    }
}

/// Text in lines of a readable width.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
