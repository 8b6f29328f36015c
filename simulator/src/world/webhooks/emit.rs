//! From something that happened to deliveries for those who want to know.

use std::time::SystemTime;

use serde_json::Value;
use uuid::Uuid;

use super::changed_fields;
use super::delivery::{Delivery, State};
use crate::world::{Record, World, id, is_set, kinds, text};

/// What version 0 does not tell, although a wildcard of its would include it.
const NOT_IN_V0: &[&str] = &["CARD.IMAGE.CREATED"];

/// Something that happened to a resource.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    /// What each version calls it; a version that does not know it has no name for it.
    pub(crate) v0: &'a str,
    pub(crate) v1: &'a str,
    pub(crate) resource_id: Uuid,
    pub(crate) old: Option<&'a Value>,
    pub(crate) new: &'a Value,
}

impl World {
    /// Whether anybody listens; if not, nobody need work out what to tell.
    pub(crate) fn has_listeners(&self) -> bool {
        self.records
            .iter(kinds::WEBHOOKS)
            .any(|webhook| is_set(webhook, "is_enabled"))
    }

    /// Tells every subscriber that wants to know.
    pub(crate) fn emit(&mut self, event: &Event<'_>, at: SystemTime) {
        let changed = event
            .old
            .map(|old| changed_fields(old, event.new).to_string());
        for webhook in self.subscribers(event.v0, event.v1) {
            let id = self.new_id();
            let name = if webhook.is_v1 { event.v1 } else { event.v0 };
            self.webhooks.queue.push(Delivery {
                id,
                event_type: name.to_owned(),
                at,
                resource_id: Some(event.resource_id),
                resource: Some(event.new.to_string()),
                changed: changed.clone(),
                state: State::Waiting(at),
                ..webhook
            });
        }
    }

    /// Sends a test event, which has nothing but id, type and time. Gives the id of the first.
    pub(crate) fn trigger(&mut self, event_type: &str, at: SystemTime) -> Uuid {
        let first = self.new_id();
        for (number, webhook) in self
            .subscribers(event_type, event_type)
            .into_iter()
            .enumerate()
        {
            let id = if number == 0 { first } else { self.new_id() };
            self.webhooks.queue.push(Delivery {
                id,
                event_type: event_type.to_owned(),
                at,
                state: State::Waiting(at),
                ..webhook
            });
        }
        first
    }

    /// Keeps an event of a webhook that is sent to nobody, unless somebody has it sent again.
    pub(crate) fn keep_event(
        &mut self,
        webhook: Uuid,
        event_type: &str,
        at: SystemTime,
    ) -> Option<Uuid> {
        let id = self.new_id();
        let webhook = self.records.get(kinds::WEBHOOKS, webhook)?;
        let delivery = Delivery {
            id,
            event_type: event_type.to_owned(),
            at,
            state: State::GivenUp,
            ..blank(webhook, is_set(webhook, "_is_v1"))
        };
        self.webhooks.queue.push(delivery);
        Some(id)
    }

    /// An empty delivery for each enabled webhook that wants this type.
    fn subscribers(&self, v0: &str, v1: &str) -> Vec<Delivery> {
        self.records
            .iter(kinds::WEBHOOKS)
            .filter(|webhook| is_set(webhook, "is_enabled"))
            .filter_map(|webhook| {
                let is_v1 = is_set(webhook, "_is_v1");
                let name = if is_v1 { v1 } else { v0 };
                let is_known = is_v1 || !NOT_IN_V0.contains(&name);
                (is_known && wants(webhook, name)).then(|| blank(webhook, is_v1))
            })
            .collect()
    }
}

/// Whether a webhook has this type among its events; `X.*` stands for all that begin with `X.`.
fn wants(webhook: &Record, event_type: &str) -> bool {
    let Some(Value::Array(wanted)) = webhook.get("enabled_events") else {
        return false;
    };
    !event_type.is_empty()
        && wanted
            .iter()
            .filter_map(Value::as_str)
            .any(|wanted| match wanted.strip_suffix('*') {
                Some(start) => event_type.starts_with(start),
                None => event_type == wanted,
            })
}

fn blank(webhook: &Record, is_v1: bool) -> Delivery {
    let metadata = match webhook.get("metadata") {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        // Version 1 takes an object and delivers a text.
        Some(other) => other.to_string(),
    };
    Delivery {
        id: Uuid::nil(),
        number: 0,
        webhook_id: id(webhook, "id").unwrap_or_default(),
        url: text(webhook, "url").to_owned(),
        metadata,
        is_v1,
        event_type: String::new(),
        at: SystemTime::UNIX_EPOCH,
        resource_id: None,
        resource: None,
        changed: None,
        state: State::GivenUp,
        history: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_wildcard_wants_everything_below_it() {
        let webhook = json!({"enabled_events": ["CARD.*", "ACCOUNT.UPDATED"]});
        let webhook = webhook.as_object().unwrap();
        let cases = [
            ("CARD.CREATED", true),
            ("CARD.IMAGE.UPDATED", true),
            ("CARDS.CREATED", false),
            ("ACCOUNT.UPDATED", true),
            ("ACCOUNT.CREATED", false),
            ("", false),
        ];
        for (event_type, expected) in cases {
            assert_eq!(wants(webhook, event_type), expected, "{event_type}");
        }
    }
}
