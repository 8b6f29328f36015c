//! Events about transactions.

use std::time::SystemTime;

use uuid::Uuid;

use super::{Stage, Transaction};
use crate::world::{Event, World};

impl World {
    /// Tells of a transaction that is new, or was `old` before. In version 0 the two lists have
    /// events of their own, so that one that moves between them is new in its second list.
    pub(super) fn tell_transaction(&mut self, id: Uuid, old: Option<&Transaction>, at: SystemTime) {
        if !self.has_listeners() {
            return;
        }
        let Some(transaction) = self.transaction(id) else {
            return;
        };
        let is_posted = transaction.stage == Stage::Posted;
        let was_posted = old.map(|old| old.stage == Stage::Posted);
        let v0 = match (is_posted, was_posted) {
            (false, None) => "TRANSACTION.PENDING.CREATED",
            (false, Some(_)) => "TRANSACTION.PENDING.UPDATED",
            (true, Some(true)) => "TRANSACTION.POSTED.UPDATED",
            (true, _) => "TRANSACTION.POSTED.CREATED",
        };
        let v1 = match old {
            None => "TRANSACTION.CREATED",
            Some(_) => "TRANSACTION.UPDATED",
        };
        let new = self.show_transaction(transaction);
        let unified = (
            old.map(|old| self.show_unified(old)),
            self.show_unified(transaction),
        );
        // Between the lists the shape changes, and there is nothing to compare.
        let old = old
            .filter(|_| was_posted == Some(is_posted))
            .map(|old| self.show_transaction(old));
        let in_v0 = Event {
            v0,
            v1: "",
            resource_id: id,
            old: old.as_ref(),
            new: &new,
        };
        let in_v1 = Event {
            v0: "",
            v1,
            resource_id: id,
            old: unified.0.as_ref(),
            new: &unified.1,
        };
        self.emit(&in_v0, at);
        self.emit(&in_v1, at);
    }
}
