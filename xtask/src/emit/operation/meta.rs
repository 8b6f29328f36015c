//! What an operation's document says, as data.

use crate::emit::Named;
use crate::model::{Body, Operation, Response};
use crate::names::idents;

impl Named<'_> {
    pub(super) fn meta(&self, operation: &Operation) -> String {
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
