//! The table of what the document limits in requests.

use super::{HEADER, Named};
use crate::model::facts::Facts;
use crate::model::{Direction, Kind};

impl Named<'_> {
    /// The file with every limit on a field or parameter that is sent.
    pub(crate) fn limits_file(&self) -> String {
        let mut rows: Vec<String> = Vec::new();
        for (id, definition) in self.api.types.iter().enumerate() {
            let Kind::Struct(fields) = &definition.kind else {
                continue;
            };
            if definition.direction != Direction::In {
                continue;
            }
            for field in fields {
                rows.extend(limits(self.names.of(id), &field.wire, &field.facts));
            }
        }
        for operation in &self.api.operations {
            let owner = self
                .names
                .operations
                .get(&operation.id)
                .map_or("", String::as_str);
            for parameter in &operation.parameters {
                rows.extend(limits(owner, &parameter.wire, &parameter.facts));
            }
        }
        // Types of the same structure have become one.
        rows.sort();
        rows.dedup();
        format!(
            "{HEADER}//! What the document limits in requests.\n\nuse crate::support::Limit;\n\n/// Every limit keyword on a field or parameter that is sent, by owner and field.\npub const LIMITS: &[Limit] = &[\n{}];\n",
            rows.concat()
        )
    }
}

fn limits(owner: &str, field: &str, facts: &Facts) -> Vec<String> {
    let row = |on_items: bool, (keyword, value): &(&'static str, String)| {
        format!(
            "    Limit {{ owner: {owner:?}, field: {field:?}, keyword: {keyword:?}, value: {value:?}, on_items: {on_items} }},\n"
        )
    };
    facts
        .limits
        .iter()
        .map(|limit| row(false, limit))
        .chain(facts.item_limits.iter().map(|limit| row(true, limit)))
        .collect()
}
