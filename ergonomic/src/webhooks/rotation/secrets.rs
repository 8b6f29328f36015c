//! What a rotation keeps: the secrets, and how far it is.

use std::future::Future;

use synctera_runtime::Timestamp;

use crate::IdempotencyKey;
use crate::webhooks::WebhookSecret;

/// The secrets of a workspace. Debug does not show them.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// The newest one that is known; none before the first.
    pub current: Option<WebhookSecret>,
    /// The one before, while deliveries may still be signed with it.
    pub previous: Option<WebhookSecret>,
    /// Until when Synctera signs with the one before, if it has said so. From then on receivers should
    /// not take it any more: set `previous` to none and save.
    pub previous_until: Option<Timestamp>,
    /// What a rotation has begun and not ended.
    pub unfinished: Option<Unfinished>,
}

/// A step that may have been done at Synctera without an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unfinished {
    /// A new secret was asked for under this key.
    Replacing(IdempotencyKey),
    /// The old secret is being revoked.
    Revoking,
}

impl Secrets {
    /// All of them, for [`Webhooks::set_secrets`](crate::webhooks::Webhooks::set_secrets).
    pub fn all(&self) -> impl Iterator<Item = WebhookSecret> + use<> {
        [self.current.clone(), self.previous.clone()]
            .into_iter()
            .flatten()
    }
}

/// Why a store cannot do it. Its text is not printed by this crate: it may quote what it holds.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Where the secrets are kept: a vault or a table, never a log.
pub trait SecretStore: Send + Sync {
    /// What was saved last; the default if nothing was.
    fn load(&self) -> impl Future<Output = Result<Secrets, StoreError>> + Send;

    /// Saves them for good, and returns when every receiver checks deliveries with all of them:
    /// deliveries signed with a new secret alone may follow at once.
    fn save(&self, secrets: &Secrets) -> impl Future<Output = Result<(), StoreError>> + Send;
}
