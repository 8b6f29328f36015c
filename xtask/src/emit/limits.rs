//! The table of what the document limits in requests.

use super::{HEADER, Named};
use crate::model::facts::Facts;
use crate::model::{Direction, Kind};

impl Named<'_> {
    /// The file with every limit on a field or parameter that is sent.
    pub(crate) fn limits_file(&self) -> String {
        let mut rows: Vec<String> = self
            .sent()
            .into_iter()
            .flat_map(|(owner, field, facts)| self.limits(owner, field, facts))
            .collect();
        // Types of the same structure have become one.
        rows.sort();
        rows.dedup();
        format!(
            "{HEADER}//! What the document limits in requests.\n\nuse synctera_runtime::Limit;\n\n/// Every limit keyword on a field or parameter that is sent, by owner and field.\npub const LIMITS: &[Limit] = &[\n{}];\n",
            rows.concat()
        )
    }

    /// The fields and keywords that are limited, those that are waived among them.
    pub(crate) fn limited(&self) -> Vec<(String, &'static str)> {
        self.sent()
            .into_iter()
            .flat_map(|(_, field, facts)| {
                let limits = facts.limits.iter().chain(&facts.item_limits);
                limits.map(move |(keyword, _)| (field.to_owned(), *keyword))
            })
            .collect()
    }

    /// Everything that is sent: its type or operation, its name, and what the document says of it.
    fn sent(&self) -> Vec<(&str, &str, &Facts)> {
        let mut sent = Vec::new();
        for (id, definition) in self.api.types.iter().enumerate() {
            let Kind::Struct(fields) = &definition.kind else {
                continue;
            };
            if definition.direction != Direction::In {
                continue;
            }
            let owner = self.names.of(id);
            sent.extend(
                fields
                    .iter()
                    .map(|field| (owner, field.wire.as_str(), &field.facts)),
            );
        }
        for operation in &self.api.operations {
            let owner = self
                .names
                .operations
                .get(&operation.id)
                .map_or("", String::as_str);
            sent.extend(
                operation
                    .parameters
                    .iter()
                    .map(|parameter| (owner, parameter.wire.as_str(), &parameter.facts)),
            );
        }
        sent
    }

    fn limits(&self, owner: &str, field: &str, facts: &Facts) -> Vec<String> {
        let row = |on_items: bool, (keyword, value): &(&'static str, String)| {
            format!(
                "    Limit {{ owner: {owner:?}, field: {field:?}, keyword: {keyword:?}, value: {value:?}, on_items: {on_items} }},\n"
            )
        };
        let kept = |(keyword, _): &&(&'static str, String)| {
            !self.waived.has(&self.api.name, field, keyword)
        };
        facts
            .limits
            .iter()
            .filter(kept)
            .map(|limit| row(false, limit))
            .chain(
                facts
                    .item_limits
                    .iter()
                    .filter(kept)
                    .map(|limit| row(true, limit)),
            )
            .collect()
    }
}
