//! What an operation value hands to the raw client.

use heck::ToSnakeCase;

use crate::emit::Named;
use crate::model::{Body, Kind, Location, Operation, Parameter, Presence, Spelling, Ty, TypeId};
use crate::names::idents;

/// The name that progenitor gives the argument of a parameter; see the skeleton.
pub(crate) fn raw_name(ident: &str) -> String {
    format!("p_{}", idents::plain(ident)).to_snake_case()
}

/// The expression that passes a parameter on, after the statements that it needs in `before`.
pub(super) fn parameter_value(parameter: &Parameter, before: &mut String) -> String {
    let ident = &parameter.ident;
    let place = format!("self.{ident}");
    let local = raw_name(&parameter.ident);
    let text = match parameter.spelling {
        Some(Spelling::Lower) => "as_str_in(Spelling::Lower)",
        Some(Spelling::Upper) | None => "as_str()",
    };
    if parameter.location == Location::Path {
        let text = match &parameter.ty {
            Ty::String => format!("&{place}"),
            Ty::I64 | Ty::I32 | Ty::Bool => format!("&{place}.to_string()"),
            _ => format!("{place}.{text}"),
        };
        before.push_str(&format!("        let {local} = {text};\n"));
        return format!("params::path({:?}, {local})?", parameter.wire);
    }
    if let Ty::List(_) = parameter.ty {
        let (function, access) = match parameter.location {
            Location::QueryRepeated => ("repeated", "as_ref()"),
            _ => ("csv", "as_deref()"),
        };
        let spelling = match parameter.spelling {
            Some(Spelling::Lower) => "Spelling::Lower",
            Some(Spelling::Upper) | None => "Spelling::Upper",
        };
        before.push_str(&format!(
            "        let {local} = params::{function}({:?}, &{place}, {spelling})?;\n",
            parameter.wire
        ));
        return format!("{local}.{access}");
    }
    match (&parameter.ty, parameter.required) {
        (Ty::Bool | Ty::I64, true) => format!("Some({place})"),
        (Ty::Bool | Ty::I64, false) => place,
        (Ty::I32, true) => format!("Some(i64::from({place}))"),
        (Ty::I32, false) => format!("{place}.map(i64::from)"),
        (Ty::String, true) => format!("Some({place}.as_str())"),
        (Ty::String, false) => format!("{place}.as_deref()"),
        (_, true) => format!("Some({place}.{text})"),
        (_, false) => format!("{place}.as_ref().map(|value| value.{text})"),
    }
}

/// Stands for the body among the raw method's arguments.
pub(super) const BODY: &str = "body";

/// The statements that encode the body, into `before`.
pub(super) fn body_value(named: &Named<'_>, operation: &Operation, before: &mut String) -> String {
    match &operation.body {
        Some(Body::Multipart(form)) => {
            before.push_str("        let mut form = Multipart::new();\n");
            before.push_str(&named.form_parts(*form));
            before.push_str("        let body = EncodedBody::form(&form)?;\n");
        }
        Some(Body::Binary(_)) => {
            before.push_str("        let body = EncodedBody::file(&self.body)?;\n");
        }
        _ => before.push_str("        let body = EncodedBody::json(&self.body)?;\n"),
    }
    BODY.to_owned()
}

impl Named<'_> {
    /// The statements that add each part of a form.
    fn form_parts(&self, form: TypeId) -> String {
        let Some(Kind::Struct(fields)) =
            self.api.types.get(form).map(|definition| &definition.kind)
        else {
            return String::new();
        };
        let mut text = String::new();
        for field in fields {
            let place = format!("self.body.{}", field.ident);
            let enumerated = matches!(&field.ty, Ty::Named(id)
                if matches!(self.api.types.get(*id).map(|definition| &definition.kind), Some(Kind::Enum(_) | Kind::Tag(_))));
            let add = |value: &str| match &field.ty {
                Ty::File => format!("form = form.file({:?}, {value});", field.wire),
                Ty::String => format!("form = form.text({:?}, {value});", field.wire),
                Ty::Bool | Ty::I64 | Ty::I32 => {
                    format!("form = form.text({:?}, {value}.to_string());", field.wire)
                }
                Ty::Named(_) if !enumerated => {
                    format!(
                        "form = form.text({:?}, request::json_text({value})?);",
                        field.wire
                    )
                }
                Ty::Json | Ty::List(_) | Ty::Map(_) => {
                    format!(
                        "form = form.text({:?}, request::json_text({value})?);",
                        field.wire
                    )
                }
                // `as_str` borrows by itself.
                _ => {
                    let text = match field.spelling {
                        Some(Spelling::Lower) => "as_str_in(Spelling::Lower)",
                        Some(Spelling::Upper) | None => "as_str()",
                    };
                    let value = value.trim_start_matches('&');
                    format!("form = form.text({:?}, {value}.{text});", field.wire)
                }
            };
            match field.presence {
                Presence::Required => {
                    text.push_str(&format!("        {}\n", add(&format!("&{place}"))))
                }
                Presence::Nullable => text.push_str(&format!(
                    "        if let Some(value) = {place}.value() {{\n            {}\n        }}\n",
                    add("value")
                )),
                _ => text.push_str(&format!(
                    "        if let Some(value) = &{place} {{\n            {}\n        }}\n",
                    add("value")
                )),
            }
        }
        text
    }
}
