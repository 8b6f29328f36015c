//! Subscriptions of webhooks. Both versions share them, and each is told in the words of the
//! version it was made with.

use crate::routes::resources::rules::{PLAIN, Rules};

pub(crate) const RULES: Rules = Rules {
    create: |_, draft| {
        draft.fields.set("_version", draft.version);
        Ok(())
    },
    ..PLAIN
};
