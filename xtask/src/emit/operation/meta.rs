//! What an operation's document says, as data.

use crate::emit::{Named, wrapped};
use crate::model::{Body, Operation, Paging, Response};
use crate::names::idents;

impl Named<'_> {
    /// A chain that says what differs from the usual.
    pub(super) fn meta(&self, operation: &Operation) -> String {
        let safety = self.table.safety(&self.api.name, operation);
        let mut steps = vec![format!("tier(Tier::{})", safety.tier)];
        if safety.moves_money {
            steps.push("moves_money()".into());
        }
        if safety.sandbox_only {
            steps.push("sandbox_only()".into());
        }
        if operation.declares_idempotency_key {
            steps.push("keyed()".into());
        }
        match &operation.paging {
            None => {}
            Some(Paging { item_key: None, .. }) => steps.push("lists()".into()),
            Some(Paging {
                item_key: Some(key),
                ..
            }) => steps.push(format!("pages({key:?})")),
        }
        match &operation.body {
            None => {}
            Some(Body::Json(_)) => steps.push("sends(BodyKind::Json)".into()),
            Some(Body::Multipart(_)) => steps.push("sends(BodyKind::Multipart)".into()),
            Some(Body::Binary(kind)) => steps.push(format!("sends(BodyKind::Binary({kind:?}))")),
        }
        match &operation.response {
            Response::Json(_) => {}
            Response::Empty => steps.push("gives(ResponseKind::Empty)".into()),
            Response::Bytes => steps.push("gives(ResponseKind::Stream)".into()),
        }
        if operation.success != [200] {
            let statuses: Vec<String> = operation.success.iter().map(u16::to_string).collect();
            steps.push(format!("success(&[{}])", statuses.join(", ")));
        }
        match operation.facts.stability.as_deref() {
            Some("alpha") => steps.push("stability(Stability::Alpha)".into()),
            Some("beta") => steps.push("stability(Stability::Beta)".into()),
            _ => {}
        }
        if operation.facts.deprecated {
            steps.push("deprecated()".into());
        }
        let mut method = operation.method.clone();
        if let Some(first) = method.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        let arguments = [
            format!("{:?}", self.api.name),
            format!("{:?}", idents::module(&operation.tag)),
            format!("{:?}", operation.id),
            format!("Method::{method}"),
            format!("{:?}", operation.path),
        ];
        let new = wrapped("OperationMeta::new(", &arguments, ")", "        ");
        format!(
            "    const META: OperationMeta =\n{new}{};\n",
            chained(&steps, "            ")
        )
    }
}

/// Calls one after the other, in lines of a readable length.
fn chained(steps: &[String], indent: &str) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for step in steps {
        if !line.is_empty() && indent.len() + line.len() + step.len() > 98 {
            text.push_str(&format!("\n{indent}{line}"));
            line.clear();
        }
        line.push_str(&format!(".{step}"));
    }
    text.push_str(&format!("\n{indent}{line}"));
    text
}
