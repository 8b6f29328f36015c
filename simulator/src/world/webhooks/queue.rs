//! The deliveries, and which of them is next.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use uuid::Uuid;

use super::delivery::{Attempt, Delivery, State};
use super::signature::sign;
use crate::world::{Table, World, is_set, kinds, text};

/// How long an event can be looked up.
const KEPT_FOR: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// All deliveries.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    deliveries: Table<Delivery>,
    /// By time, then by age.
    waiting: BTreeSet<(SystemTime, u64, Uuid)>,
    underway: usize,
    pushed: u64,
}

/// A request to be sent to a subscriber.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    pub(crate) id: Uuid,
    pub(crate) url: String,
    pub(crate) body: String,
    /// `Request-Timestamp`: seconds.
    pub(crate) timestamp: String,
    /// `Synctera-Signature`, if the workspace has a secret.
    pub(crate) signature: Option<String>,
    pub(crate) sent: SystemTime,
}

impl Queue {
    pub(crate) fn push(&mut self, mut delivery: Delivery) {
        delivery.number = self.pushed;
        self.pushed += 1;
        if let State::Waiting(due) = delivery.state {
            self.waiting.insert((due, delivery.number, delivery.id));
        }
        self.deliveries.insert(delivery.id, delivery);
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&Delivery> {
        self.deliveries.get(id)
    }

    /// Those that can still be looked up, oldest first.
    pub(crate) fn kept(&self, now: SystemTime) -> impl Iterator<Item = &Delivery> {
        self.deliveries.iter().filter(move |delivery| {
            now.duration_since(delivery.at)
                .is_ok_and(|age| age <= KEPT_FOR)
        })
    }

    /// When the next one is due.
    pub(crate) fn next_due(&self) -> Option<SystemTime> {
        self.waiting.first().map(|(due, ..)| *due)
    }

    /// Whether nothing is underway and nothing is due.
    pub(crate) fn is_idle(&self, now: SystemTime) -> bool {
        self.underway == 0 && self.next_due().is_none_or(|due| due > now)
    }

    /// Has an event sent again.
    pub(crate) fn again(&mut self, id: Uuid, due: SystemTime) {
        let Some(delivery) = self.deliveries.get_mut(id) else {
            return;
        };
        match delivery.state {
            // Its answer decides.
            State::Underway => return,
            State::Waiting(before) => {
                self.waiting.remove(&(before, delivery.number, id));
            }
            State::Delivered | State::GivenUp => {}
        }
        delivery.state = State::Waiting(due);
        self.waiting.insert((due, delivery.number, id));
    }

    /// Notes what came of an attempt.
    pub(crate) fn attempted(&mut self, id: Uuid, attempt: Attempt) {
        // A wipe may have come in between.
        let Some(delivery) = self.deliveries.get_mut(id) else {
            return;
        };
        self.underway = self.underway.saturating_sub(1);
        delivery.attempted(attempt);
        if let State::Waiting(due) = delivery.state {
            self.waiting.insert((due, delivery.number, id));
        }
    }

    fn take(&mut self, now: SystemTime) -> Option<Uuid> {
        let &(due, number, id) = self.waiting.first()?;
        if due > now {
            return None;
        }
        self.waiting.remove(&(due, number, id));
        Some(id)
    }
}

impl World {
    /// What has to be sent now. A subscription that is gone or switched off gets nothing.
    pub(crate) fn due_deliveries(&mut self, now: SystemTime) -> Vec<Outgoing> {
        let mut due = Vec::new();
        while let Some(id) = self.webhooks.queue.take(now) {
            let queue = &mut self.webhooks.queue;
            let Some(delivery) = queue.deliveries.get_mut(id) else {
                continue;
            };
            let webhook = self.records.get(kinds::WEBHOOKS, delivery.webhook_id);
            if !webhook.is_some_and(|webhook| is_set(webhook, "is_enabled")) {
                delivery.state = State::GivenUp;
                continue;
            }
            if let Some(webhook) = webhook {
                text(webhook, "url").clone_into(&mut delivery.url);
            }
            delivery.state = State::Underway;
            queue.underway += 1;
            let body = delivery.body().to_string();
            let seconds = now
                .duration_since(SystemTime::UNIX_EPOCH)
                .map_or(0, |since| since.as_secs())
                .to_string();
            let secrets = self.webhooks.secrets.valid(now);
            let signatures: Vec<String> = secrets
                .iter()
                .map(|secret| sign(secret, &seconds, body.as_bytes()))
                .collect();
            due.push(Outgoing {
                id,
                url: delivery.url.clone(),
                body,
                timestamp: seconds,
                signature: (!signatures.is_empty()).then(|| signatures.join(".")),
                sent: now,
            });
        }
        due
    }

    /// Notes what came of a request to a subscriber: a status and a body, or why there are none.
    pub(crate) fn delivery_attempted(
        &mut self,
        outgoing: &Outgoing,
        answer: Result<(u16, String), String>,
        now: SystemTime,
    ) {
        let (status, body) = match answer {
            Ok((status, body)) => (Some(status), body),
            Err(reason) => (None, reason),
        };
        let attempt = Attempt {
            sent: outgoing.sent,
            answered: now,
            status,
            body,
        };
        self.webhooks.queue.attempted(outgoing.id, attempt);
    }
}
