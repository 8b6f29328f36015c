//! Operations as values: one struct each, with its metadata and the call of the raw client.

mod meta;
mod slots;
mod values;

use super::structs::Slot;
use super::{Named, wrapped};
use crate::model::{Body, Kind, Operation, Presence, Response, Ty};
pub(crate) use values::raw_name;
use values::{BODY, body_value, parameter_value};

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
        let mut text = crate::emit::docs::alias(&operation.id, &name);
        text.push_str(&self.object(&self.operation_doc(operation), &name, &slots, true));
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
            .map(|text| crate::emit::docs::escaped(text) + "\n\n")
            .unwrap_or_default();
        text.push_str(&format!(
            "`{} {}`",
            operation.method.to_uppercase(),
            operation.path
        ));
        if let Some(line) = self.table.doc(&self.api.name, &operation.id) {
            text.push_str(&format!("\n\n{}", crate::emit::docs::escaped(line)));
        }
        let safety = self.table.safety(&self.api.name, operation);
        let line = self.table.doc(&self.api.name, &operation.id);
        if safety.moves_money && !line.is_some_and(|line| line.contains("money")) {
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
        let body = if operation.body.is_some() {
            values.retain(|value| value != BODY);
            values.push("body.content().into()".to_owned());
            "Some(body)"
        } else {
            "None"
        };
        let call = wrapped(
            &format!("let built = client.{method}("),
            &values,
            ");",
            "        ",
        );
        let limit = self
            .table
            .upload_limit(&self.api.name, &operation.id)
            .map_or_else(String::new, |bytes| {
                format!("    const UPLOAD_LIMIT: Option<u64> = Some({bytes});\n")
            });
        let upload = self.uploaded(operation).map_or_else(String::new, |file| {
            format!("\n    fn upload(&self) -> Option<&File> {{\n        {file}\n    }}\n")
        });
        let (content, read) = match &operation.response {
            Response::Empty => ("_", "Ok(())".to_owned()),
            Response::Json(_) => ("body", "decode(body)".to_owned()),
            Response::Bytes => (
                "body",
                "Ok(ByteStream::from_bytes(Bytes::copy_from_slice(body)))".to_owned(),
            ),
        };
        let stream = match &operation.response {
            Response::Bytes => {
                "\n    fn stream(content: ByteStream) -> Option<ByteStream> {\n        Some(content)\n    }\n"
            }
            _ => "",
        };
        format!(
            "impl Sealed for {name} {{}}\n\nimpl Operation for {name} {{\n    type Output = {output};\n{meta}{limit}\n    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {{\n        let client = Client::new_with_client(base, http.clone());\n{before}{call}\n        request::finish(built, &Self::META, {body})\n    }}\n\n    fn decode({content}: &[u8]) -> Result<{output}, DecodeError> {{\n        {read}\n    }}\n{stream}{upload}}}\n\n",
            meta = self.meta(operation),
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
}
