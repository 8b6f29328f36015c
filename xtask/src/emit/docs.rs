//! Doc comments from facts: format, unit, limits, default, deprecated, alpha or beta.

use super::Named;
use crate::model::facts::Facts;
use crate::model::{Field, Kind, Origin, Presence, Ty, TypeId};

impl Named<'_> {
    /// The doc comment of a type.
    pub(crate) fn type_doc(&self, id: TypeId) -> String {
        let Some(definition) = self.api.types.get(id) else {
            return String::new();
        };
        if let Some(sources) = self.names.sources.get(&id) {
            return self.with_facts(sources, &definition.facts, None);
        }
        let what = match (&definition.kind, &definition.origin) {
            (Kind::Tag(_), Origin::Tag(tag)) => format!("What `{tag}` says in this variant."),
            (_, Origin::Component(schema)) => format!("Schema `{schema}`."),
            (_, Origin::Property(parent, property)) => {
                format!("`{property}` of [`{}`].", self.names.of(*parent))
            }
            (_, Origin::Parameter(operation, parameter)) => {
                format!("Parameter `{parameter}` of `{operation}`.")
            }
            (_, Origin::Body(operation)) => format!("What `{operation}` takes."),
            (_, Origin::Response(operation)) => format!("What `{operation}` gives."),
            (_, Origin::Tag(tag)) => format!("Tag `{tag}`."),
        };
        self.with_facts(&what, &definition.facts, None)
    }

    /// The doc comment of a field or parameter.
    pub(crate) fn value_doc(&self, wire: &str, ty: &Ty, facts: &Facts) -> String {
        self.with_facts(
            &self.beyond_the_type(ty),
            facts,
            matches!(ty, Ty::I64 | Ty::I32).then_some(wire),
        )
    }

    /// The doc comment of a field, with what its presence means.
    pub(crate) fn field_doc(&self, field: &Field) -> String {
        let mut text = self.value_doc(&field.wire, &field.ty, &field.facts);
        match field.presence {
            Presence::OwnId => {
                text.push_str("\nEmpty if the server has left it out, which the document allows.")
            }
            Presence::RequiredNullable => text.push_str("\n`None` is sent as `null`."),
            _ => {}
        }
        text.trim_start().to_owned()
    }

    /// What a type means beyond what its name says.
    fn beyond_the_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::Json => "Free-form JSON.".into(),
            Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => self.beyond_the_type(inner),
            Ty::Named(id) => match self.api.types.get(*id).map(|definition| &definition.kind) {
                Some(Kind::Tag(values)) if values.len() == 1 => {
                    format!("Always {}.", quoted(values, ""))
                }
                Some(Kind::Tag(values)) => format!("One of {}.", quoted(values, ", ")),
                Some(Kind::Union { tag, .. }) => format!("Told apart by `{tag}`."),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    fn with_facts(&self, first: &str, facts: &Facts, amount: Option<&str>) -> String {
        let mut text = String::new();
        if let Some(description) = &facts.description {
            text.push_str(&escaped(description));
            text.push_str("\n\n");
        }
        text.push_str(first);
        if let Some(unit) = amount.and_then(|wire| self.units.of(wire)) {
            text.push(' ');
            text.push_str(unit);
        }
        if let Some(format) = facts.format.as_deref().filter(|format| {
            !matches!(
                *format,
                "int64" | "int32" | "date" | "date-time" | "string" | "float" | "double" | "binary"
            )
        }) {
            text.push_str(&format!(" Format `{format}`."));
        }
        for (keyword, value) in &facts.limits {
            text.push_str(&limit(keyword, value));
        }
        if !facts.item_limits.is_empty() {
            text.push_str(" Each item:");
            for (keyword, value) in &facts.item_limits {
                text.push_str(&limit(keyword, value));
            }
        }
        if let Some(default) = &facts.default {
            text.push_str(&format!(
                "\nThe document's default is `{}`; it is never filled in here.",
                code(default)
            ));
        }
        if facts.deprecated {
            text.push_str("\nDeprecated.");
        }
        if let Some(stability) = &facts.stability {
            text.push_str(&format!("\nMarked {stability}: may change without notice."));
        }
        text.trim_start().to_owned()
    }
}

fn limit(keyword: &str, value: &str) -> String {
    match keyword {
        "minLength" => format!(" At least {value} characters."),
        "maxLength" => format!(" At most {value} characters."),
        "pattern" => format!(" Pattern `{}`.", code(value)),
        "minimum" => format!(" At least {value}."),
        "maximum" => format!(" At most {value}."),
        "exclusiveMinimum" => " The least value itself is excluded.".to_owned(),
        "exclusiveMaximum" => " The greatest value itself is excluded.".to_owned(),
        "multipleOf" => format!(" A multiple of {value}."),
        "minItems" => format!(" At least {value} items."),
        "maxItems" => format!(" At most {value} items."),
        "minProperties" => format!(" At least {value} keys."),
        "maxProperties" => format!(" At most {value} keys."),
        _ => String::new(),
    }
}

/// The attribute under which rustdoc's search finds an operation by the document's id, if rustdoc takes
/// it: no odd characters, and not what the item is called anyway.
pub(super) fn alias(id: &str, item: &str) -> String {
    let plain = id
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if plain && id != item {
        format!("#[doc(alias = {id:?})]\n")
    } else {
        String::new()
    }
}

/// Text that is safe between backticks.
fn code(text: &str) -> String {
    text.replace('`', "'").replace(['\n', '\r'], " ")
}

pub(super) fn quoted(values: &[String], between: &str) -> String {
    values
        .iter()
        .map(|value| format!("`{}`", code(value)))
        .collect::<Vec<_>>()
        .join(between)
}

/// Foreign prose as rustdoc takes it: no links, tags, headings or code that would be compiled.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for line in text.lines() {
        let line = line.trim_end();
        for c in line.trim_start().chars() {
            match c {
                // Control characters and those that turn the direction of text around.
                c if c.is_control() => {}
                '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
                '[' | ']' | '<' | '>' | '`' | '*' | '_' | '#' | '\\' | '|' | '~' => {
                    escaped.push('\\');
                    escaped.push(c);
                }
                // A bare address would be a rustdoc warning.
                ':' => escaped.push_str("&#58;"),
                '@' => escaped.push_str("&#64;"),
                _ => escaped.push(c),
            }
        }
        escaped.push('\n');
    }
    escaped.trim_end().to_owned()
}
