//! Subscriptions of webhooks. Both versions share them, and each is told in the words of the
//! version it was made with.

use crate::errors::ApiVersion;
use crate::routes::resources::rules::{PLAIN, Rules};

pub(crate) const RULES: Rules = Rules {
    create: |_, draft| {
        let is_v1 = draft.version == ApiVersion::V1;
        draft.fields.set("_is_v1", is_v1);
        Ok(())
    },
    ..PLAIN
};
