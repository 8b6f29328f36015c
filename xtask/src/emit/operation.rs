//! Operations as values: one struct each, with its metadata and the call of the raw client.

use super::structs::{Argument, Slot, argument, setter};
use heck::ToSnakeCase;

use super::Named;
use crate::model::facts::Facts;
use crate::model::{
    Body, Field, Kind, Location, Operation, Parameter, Presence, Response, Ty, TypeId,
};
use crate::names::idents;

impl Named<'_> {
    /// The type of an answer: free-form JSON gets one whose Debug does not show it.
    fn answer(&self, ty: &Ty) -> String {
        match ty {
            Ty::Json => "Json".to_owned(),
            Ty::List(inner) => format!("Vec<{}>", self.answer(inner)),
            other => self.rust(other),
        }
    }

    /// The struct of an operation with everything that belongs to it. `arguments` are the names of
    /// the raw method's parameters, in order.
    pub(crate) fn operation(
        &self,
        operation: &Operation,
        method: &str,
        arguments: &[String],
    ) -> String {
        let name = self
            .names
            .operations
            .get(&operation.id)
            .cloned()
            .unwrap_or_default();
        let slots = self.slots(operation);
        let fields: Vec<Field> = slots.iter().map(|slot| slot.field.clone()).collect();
        let mut text = self.object(&self.operation_doc(operation), &name, &slots, &fields, true);
        text.push_str(&self.implementation(operation, &name, method, arguments));
        text
    }

    /// The fields of an operation value: parameters, then what is sent.
    pub(crate) fn slots(&self, operation: &Operation) -> Vec<Slot> {
        let parameters = operation.parameters.iter();
        parameters
            .map(|parameter| self.parameter_slot(parameter))
            .chain(operation.body.as_ref().map(|body| self.body_slot(body)))
            .collect()
    }

    fn operation_doc(&self, operation: &Operation) -> String {
        let mut text = operation
            .facts
            .description
            .as_ref()
            .map(|text| super::docs::escaped(text) + "\n\n")
            .unwrap_or_default();
        text.push_str(&format!(
            "`{} {}`",
            operation.method.to_uppercase(),
            operation.path
        ));
        if let Some(line) = self.table.doc(&self.api.name, &operation.id) {
            text.push_str(&format!("\n\n{}", super::docs::escaped(line)));
        }
        let safety = self.table.safety(&self.api.name, operation);
        if safety.moves_money {
            text.push_str("\n\nMoves money.");
        }
        if safety.sandbox_only {
            text.push_str("\n\nOnly exists in the sandbox.");
        }
        if operation.facts.deprecated {
            text.push_str("\n\nDeprecated.");
        }
        if let Some(stability) = &operation.facts.stability {
            text.push_str(&format!(
                "\n\nMarked {stability}: may change without notice."
            ));
        }
        text
    }

    fn parameter_slot(&self, parameter: &Parameter) -> Slot {
        let bare = self.rust(&parameter.ty);
        let ident = parameter.ident.clone();
        let list = matches!(parameter.ty, Ty::List(_));
        let mut attributes = Vec::new();
        if idents::plain(&ident) != parameter.wire {
            attributes.push(format!("#[serde(rename = {:?})]", parameter.wire));
        }
        let (ty, presence) = match (parameter.required, list) {
            (true, _) => (bare.clone(), Presence::Required),
            (false, true) => {
                attributes
                    .push(r#"#[serde(default, skip_serializing_if = "Vec::is_empty")]"#.into());
                (bare.clone(), Presence::OwnId)
            }
            (false, false) => {
                attributes.push(r#"#[serde(skip_serializing_if = "Option::is_none")]"#.into());
                (format!("Option<{bare}>"), Presence::Optional)
            }
        };
        let setter = (!parameter.required).then(|| match setter(&parameter.ty, &bare, false) {
            ("many", item) => ("list", item),
            other => other,
        });
        let mut docs = self.value_doc(&parameter.wire, &parameter.ty, &parameter.facts);
        if parameter.location == Location::QueryRepeated && list {
            docs.push_str(" Sent as repeated keys.");
        }
        Slot {
            visibility: "pub ",
            docs,
            field: Field {
                wire: parameter.wire.clone(),
                ident: parameter.ident.clone(),
                ty: parameter.ty.clone(),
                presence,
                boxed: false,
                facts: parameter.facts.clone(),
            },
            argument: parameter
                .required
                .then(|| argument(&ident, &parameter.ty, &bare, false)),
            ident,
            ty,
            attributes,
            setter,
        }
    }

    fn body_slot(&self, body: &Body) -> Slot {
        let ty = body.ty();
        let docs = match body {
            Body::Json(_) => "What is sent, as JSON.".to_owned(),
            Body::Multipart(_) => "What is sent, as a form with files.".to_owned(),
            Body::Binary(kind) => format!("The file that is sent, as `{kind}`."),
        };
        let bare = self.rust(&ty);
        Slot {
            visibility: "pub ",
            docs,
            field: Field {
                wire: "body".into(),
                ident: "body".into(),
                ty,
                presence: Presence::Required,
                boxed: false,
                facts: Facts::default(),
            },
            ident: "body".into(),
            argument: Some(Argument {
                ty: Some(bare.clone()),
                value: "body".into(),
            }),
            ty: bare,
            attributes: Vec::new(),
            setter: None,
        }
    }

    fn implementation(
        &self,
        operation: &Operation,
        name: &str,
        method: &str,
        arguments: &[String],
    ) -> String {
        let output = self.output(operation);
        let mut before = String::new();
        let mut values = Vec::new();
        for argument in arguments {
            values.push(
                match operation
                    .parameters
                    .iter()
                    .find(|parameter| raw_name(&parameter.ident) == *argument)
                {
                    Some(parameter) => parameter_value(parameter, &mut before),
                    None => body_value(self, operation, &mut before),
                },
            );
        }
        format!(
            "impl Operation for {name} {{\n    type Client = Client;\n    type Output = {output};\n{meta}{limit}\n    async fn send(&self, client: &Client) -> Result<ResponseValue<{output}>, SendError> {{\n{before}        client.{method}({values}).await.map_err(SendError::from)\n    }}\n{echo}{upload}}}\n\n",
            limit = self
                .table
                .upload_limit(&self.api.name, &operation.id)
                .map_or_else(String::new, |bytes| format!(
                    "    const UPLOAD_LIMIT: Option<u64> = Some({bytes});\n"
                )),
            upload = self
                .uploaded(operation)
                .map_or_else(String::new, |file| format!(
                    "\n    fn upload(&self) -> Option<&File> {{\n        {file}\n    }}\n"
                )),
            echo = match &operation.response {
                Response::Json(_) => format!(
                    "\n    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {{\n        Some(echo::<{output}>(json))\n    }}\n"
                ),
                _ => String::new(),
            },
            meta = self.meta(operation),
            values = values.join(", "),
        )
    }

    /// The type of what an operation gives.
    pub(crate) fn output(&self, operation: &Operation) -> String {
        match &operation.response {
            Response::Empty => "()".to_owned(),
            Response::Json(ty) => self.answer(ty),
            Response::Bytes => "ByteStream".to_owned(),
        }
    }

    /// The file that an operation sends, as an expression.
    fn uploaded(&self, operation: &Operation) -> Option<String> {
        let form = match &operation.body {
            Some(Body::Binary(_)) => return Some("Some(&self.body)".into()),
            Some(Body::Multipart(form)) => self.api.types.get(*form)?,
            _ => return None,
        };
        let Kind::Struct(fields) = &form.kind else {
            return None;
        };
        let file = fields.iter().find(|field| field.ty == Ty::File)?;
        Some(match file.presence {
            Presence::Required => format!("Some(&self.body.{})", file.ident),
            Presence::Nullable => format!("self.body.{}.value()", file.ident),
            _ => format!("self.body.{}.as_ref()", file.ident),
        })
    }

    fn meta(&self, operation: &Operation) -> String {
        let body = match &operation.body {
            None => "BodyKind::None".to_owned(),
            Some(Body::Json(_)) => "BodyKind::Json".to_owned(),
            Some(Body::Multipart(_)) => "BodyKind::Multipart".to_owned(),
            Some(Body::Binary(kind)) => format!("BodyKind::Binary({kind:?})"),
        };
        let paging = match &operation.paging {
            None => "None".to_owned(),
            Some(paging) => match &paging.item_key {
                None => "Some(Paging { item_key: None })".to_owned(),
                Some(key) => format!("Some(Paging {{ item_key: Some({key:?}) }})"),
            },
        };
        let stability = match operation.facts.stability.as_deref() {
            Some("alpha") => "Alpha",
            Some("beta") => "Beta",
            _ => "Stable",
        };
        let success: Vec<String> = operation.success.iter().map(u16::to_string).collect();
        let answer = match &operation.response {
            Response::Empty => "Empty",
            Response::Json(_) => "Json",
            Response::Bytes => "Bytes",
        };
        let safety = self.table.safety(&self.api.name, operation);
        let (tier, money, sandbox) = (safety.tier, safety.moves_money, safety.sandbox_only);
        let mut method = operation.method.clone();
        if let Some(first) = method.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        format!(
            "    const META: OperationMeta = OperationMeta {{\n        api: {:?},\n        id: {:?},\n        method: Method::{method},\n        path: {:?},\n        group: {:?},\n        declares_idempotency_key: {},\n        paging: {paging},\n        body: {body},\n        answer: AnswerKind::{answer},\n        safety: Safety {{ tier: Tier::{tier}, moves_money: {money}, sandbox_only: {sandbox} }},\n        success: &[{}],\n        stability: Stability::{stability},\n        deprecated: {},\n    }};\n",
            self.api.name,
            operation.id,
            operation.path,
            idents::module(&operation.tag),
            operation.declares_idempotency_key,
            success.join(", "),
            operation.facts.deprecated,
        )
    }
}

/// The name that progenitor gives the argument of a parameter; see the skeleton.
pub(crate) fn raw_name(ident: &str) -> String {
    format!("p_{}", idents::plain(ident)).to_snake_case()
}

/// The expression that passes a parameter on, after the statements that it needs in `before`.
fn parameter_value(parameter: &Parameter, before: &mut String) -> String {
    let ident = &parameter.ident;
    let place = format!("self.{ident}");
    let local = raw_name(&parameter.ident);
    if parameter.location == Location::Path {
        let text = match &parameter.ty {
            Ty::String => format!("&{place}"),
            Ty::I64 | Ty::I32 | Ty::Bool => format!("&{place}.to_string()"),
            _ => format!("{place}.as_str()"),
        };
        before.push_str(&format!("        let {local} = {text};\n"));
        return format!("params::path({:?}, {local})?", parameter.wire);
    }
    if let Ty::List(_) = parameter.ty {
        let (function, access) = match parameter.location {
            Location::QueryRepeated => ("repeated", "as_ref()"),
            _ => ("csv", "as_deref()"),
        };
        before.push_str(&format!(
            "        let {local} = params::{function}({:?}, &{place})?;\n",
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
        (_, true) => format!("Some({place}.as_str())"),
        (_, false) => format!("{place}.as_ref().map(|value| value.as_str())"),
    }
}

fn body_value(named: &Named<'_>, operation: &Operation, before: &mut String) -> String {
    match &operation.body {
        Some(Body::Multipart(form)) => {
            before.push_str("        let mut form = Multipart::new();\n");
            before.push_str(&named.form_parts(*form));
            before.push_str("        let (kind, content) = form.encode();\n");
            before.push_str("        let client = &client.with_content_type(&kind)?;\n");
            "content".to_owned()
        }
        Some(Body::Binary(_)) => {
            before.push_str(
                "        let client = &client.with_content_type(self.body.content_type())?;\n",
            );
            "self.body.content().clone()".to_owned()
        }
        // progenitor takes scalars by value.
        Some(Body::Json(Ty::Bool | Ty::I64)) => "self.body".to_owned(),
        _ => "&self.body".to_owned(),
    }
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
                    format!("form = form.text({:?}, json_text({value})?);", field.wire)
                }
                Ty::Json | Ty::List(_) | Ty::Map(_) => {
                    format!("form = form.text({:?}, json_text({value})?);", field.wire)
                }
                // `as_str` borrows by itself.
                _ => format!(
                    "form = form.text({:?}, {}.as_str());",
                    field.wire,
                    value.trim_start_matches('&')
                ),
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
