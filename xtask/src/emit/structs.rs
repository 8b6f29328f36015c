//! Objects: fields, `new` with what is required, and setters for the rest.

use super::{Named, doc, wrapped};
use crate::model::{Direction, Field, Kind, Presence, Spelling, Ty, TypeId};

/// More arguments than this are worth a lint, which a document does not heed.
const MANY_ARGUMENTS: usize = 7;

impl Named<'_> {
    /// An object.
    pub(crate) fn structure(&self, id: TypeId) -> String {
        let Some(definition) = self.api.types.get(id) else {
            return String::new();
        };
        let Kind::Struct(fields) = &definition.kind else {
            return String::new();
        };
        let name = self.names.of(id);
        let sent = definition.direction == Direction::In || self.also_sent(id);
        let fields: Vec<Slot> = fields.iter().map(|field| self.slot(field)).collect();
        self.object(&self.type_doc(id), name, &fields, sent)
    }

    /// Whether a type that is sent was merged with this one.
    pub(crate) fn also_sent(&self, id: TypeId) -> bool {
        self.names.canonical.iter().any(|(merged, canonical)| {
            *canonical == id
                && self
                    .api
                    .types
                    .get(*merged)
                    .is_some_and(|definition| definition.direction == Direction::In)
        })
    }

    /// A struct with all that belongs to it.
    pub(crate) fn object(&self, docs: &str, name: &str, slots: &[Slot], sent: bool) -> String {
        // A tag with one value has a default of its own.
        let defaults = slots.iter().all(|slot| {
            slot.argument
                .as_ref()
                .is_none_or(|argument| argument.ty.is_none())
        });
        let derives = if defaults {
            "Clone, Default, PartialEq"
        } else {
            "Clone, PartialEq"
        };
        let mut text = doc(docs, "");
        text.push_str(&format!("#[derive({derives})]\n#[non_exhaustive]\n"));
        if slots.is_empty() {
            text.push_str(&format!("pub struct {name} {{}}\n\n"));
        } else {
            text.push_str(&format!("pub struct {name} {{\n"));
            for slot in slots {
                text.push_str(&doc(&slot.docs, "    "));
                text.push_str(&format!(
                    "    {}{}: {},\n",
                    slot.visibility, slot.ident, slot.ty
                ));
            }
            text.push_str("}\n\n");
        }
        text.push_str(&Self::record(name, slots));
        if sent {
            text.push_str(&Self::constructor(name, slots, defaults));
            text.push_str(&Self::setters(name, slots));
        }
        text
    }

    /// The description from which the struct is read, written and printed.
    fn record(name: &str, slots: &[Slot]) -> String {
        if slots.is_empty() {
            return format!("record! {{ {name} {{}} }}\n\n");
        }
        let rows: String = slots
            .iter()
            .enumerate()
            .map(|(index, slot)| {
                let need = if slot.required {
                    "required"
                } else {
                    "optional"
                };
                let view = if Self::hides(&slot.field) {
                    "hide"
                } else {
                    "show"
                };
                let (ident, wire) = (&slot.ident, &slot.field.wire);
                let renamed = if ident == wire {
                    String::new()
                } else {
                    format!(" as {wire:?}")
                };
                let spelled = match slot.field.spelling {
                    Some(Spelling::Lower) => " spelled Lower",
                    Some(Spelling::Upper) | None => "",
                };
                format!("    {index} {need} {view} {ident}{renamed}{spelled};\n")
            })
            .collect();
        format!("record! {{ {name} {{\n{rows}}} }}\n\n")
    }

    fn constructor(name: &str, slots: &[Slot], defaults: bool) -> String {
        let arguments: Vec<String> = slots
            .iter()
            .filter_map(|slot| {
                slot.argument.as_ref().and_then(|argument| {
                    argument
                        .ty
                        .as_ref()
                        .map(|ty| format!("{}: {ty}", slot.ident))
                })
            })
            .collect();
        let mut text = format!("impl {name} {{\n");
        if defaults {
            text.push_str("    /// Nothing is required.\n    #[must_use]\n    pub fn new() -> Self {\n        <Self as Default>::default()\n    }\n}\n\n");
            return text;
        }
        text.push_str("    /// With what is required; setters add the rest.\n    #[must_use]\n");
        if arguments.len() > MANY_ARGUMENTS {
            text.push_str("    #[allow(clippy::too_many_arguments)]\n");
        }
        text.push_str(&wrapped("pub fn new(", &arguments, ") -> Self {", "    "));
        text.push_str("\n        Self {\n");
        for slot in slots {
            let value = slot
                .argument
                .as_ref()
                .map_or("Default::default()", |argument| argument.value.as_str());
            if value == slot.ident {
                text.push_str(&format!("            {value},\n"));
            } else {
                text.push_str(&format!("            {}: {value},\n", slot.ident));
            }
        }
        text.push_str("        }\n    }\n}\n\n");
        text
    }

    fn setters(name: &str, slots: &[Slot]) -> String {
        let rows: String = slots
            .iter()
            .filter_map(|slot| {
                slot.setter
                    .as_ref()
                    .map(|(kind, ty)| format!("    {kind} {}: {ty},\n", slot.ident))
            })
            .collect();
        if rows.is_empty() {
            String::new()
        } else {
            format!("setters!({name} {{\n{rows}}});\n\n")
        }
    }

    /// A field as it is written.
    pub(crate) fn slot(&self, field: &Field) -> Slot {
        let bare = self.rust(&field.ty);
        let inner = if field.boxed {
            format!("Box<{bare}>")
        } else {
            bare.clone()
        };
        let ident = field.ident.clone();
        let tag = self.single_tag(&field.ty);
        let ty = match field.presence {
            Presence::Required | Presence::OwnId => inner.clone(),
            Presence::RequiredNullable | Presence::Optional => format!("Option<{inner}>"),
            Presence::Nullable => format!("Nullable<{inner}>"),
        };
        let required = matches!(
            field.presence,
            Presence::Required | Presence::RequiredNullable
        );
        let argument = match field.presence {
            Presence::Required if tag => Some(Argument {
                ty: None,
                value: format!("{bare}::default()"),
            }),
            Presence::Required => Some(argument(&ident, &field.ty, &bare, field.boxed)),
            Presence::RequiredNullable => Some(Argument {
                ty: Some(format!("Option<{bare}>")),
                value: if field.boxed {
                    format!("{ident}.map(Box::new)")
                } else {
                    ident.clone()
                },
            }),
            _ => None,
        };
        let setter = match field.presence {
            Presence::Optional => Some(setter(&field.ty, &bare, field.boxed)),
            Presence::Nullable => Some(("nullable", inner)),
            _ => None,
        };
        Slot {
            visibility: if tag { "pub(crate) " } else { "pub " },
            docs: self.field_doc(field),
            field: field.clone(),
            ident,
            ty,
            required,
            argument,
            setter,
        }
    }

    /// Whether the type is a tag with only one value, which nobody needs to give.
    fn single_tag(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(id) if matches!(self.api.types.get(*id).map(|definition| &definition.kind), Some(Kind::Tag(values)) if values.len() == 1))
    }
}

/// A field as it is written.
pub(crate) struct Slot {
    pub(crate) field: Field,
    pub(crate) visibility: &'static str,
    pub(crate) docs: String,
    pub(crate) ident: String,
    pub(crate) ty: String,
    /// Whether it has to be there when it is read.
    pub(crate) required: bool,
    /// How `new` sets it, if it is required.
    pub(crate) argument: Option<Argument>,
    /// The kind of its setter and what the setter takes.
    pub(crate) setter: Option<(&'static str, String)>,
}

/// How `new` sets a field.
pub(crate) struct Argument {
    /// The argument's type; without one, nobody is asked.
    pub(crate) ty: Option<String>,
    /// The value as an expression.
    pub(crate) value: String,
}

/// An argument that takes what people have at hand: `&str` for text, one value for a list.
pub(crate) fn argument(ident: &str, ty: &Ty, bare: &str, boxed: bool) -> Argument {
    let (ty, value) = match ty {
        Ty::String | Ty::Id(_) | Ty::Timestamp | Ty::Date | Ty::Json => {
            (format!("impl Into<{bare}>"), format!("{ident}.into()"))
        }
        Ty::List(inner) if takes_many(inner) => (
            format!(
                "impl IntoMany<{}>",
                bare.strip_prefix("Vec<")
                    .and_then(|rest| rest.strip_suffix('>'))
                    .unwrap_or(bare)
            ),
            format!("{ident}.into_many()"),
        ),
        _ => (bare.to_owned(), ident.to_owned()),
    };
    Argument {
        ty: Some(ty),
        value: if boxed {
            format!("Box::new({value})")
        } else {
            value
        },
    }
}

/// The kind of setter for an optional field.
pub(crate) fn setter(ty: &Ty, bare: &str, boxed: bool) -> (&'static str, String) {
    match ty {
        _ if boxed => ("boxed", bare.to_owned()),
        Ty::Bool | Ty::I64 | Ty::I32 => ("value", bare.to_owned()),
        Ty::List(inner) if takes_many(inner) => (
            "many",
            bare.strip_prefix("Vec<")
                .and_then(|rest| rest.strip_suffix('>'))
                .unwrap_or(bare)
                .to_owned(),
        ),
        _ => ("into", bare.to_owned()),
    }
}

/// Whether a list's setter also takes a single item.
fn takes_many(item: &Ty) -> bool {
    !matches!(item, Ty::List(_) | Ty::Option(_) | Ty::Map(_))
}
