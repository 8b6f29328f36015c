//! The steps of a rotation, in the order in which each may fail.

use http::StatusCode;
use synctera_api::v0::{
    CreateWebhookSecret, ReplaceWebhookSecret, RevokeWebhookSecret, WebhookSecretUpdate,
};
use synctera_runtime::Timestamp;

use super::{SecretStore, Secrets, StoreError, Unfinished};
use crate::webhooks::{InvalidSecret, WebhookSecret};
use crate::{Error, IdempotencyKey, Synctera};

/// What becomes of the old secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldSecret {
    /// Synctera goes on signing with it, too, and drops it after 24 hours.
    Expires,
    /// It is revoked as soon as every receiver has the new one, for a secret that has become known.
    Revoked,
}

/// Why a rotation stopped. Calling [`rotate`] again goes on from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RotationError {
    /// A call has failed. If the secret may have been replaced, the old one is valid for 24 hours
    /// from then on: call again before they are over.
    #[error(transparent)]
    Call(#[from] Error),
    /// The store has failed.
    #[error("the store of the secrets has failed; call again when it works")]
    Store(#[source] HiddenStoreError),
    /// Synctera has answered without a secret.
    #[error("Synctera has answered without a usable secret; call again for another one: {0}")]
    Answer(InvalidSecret),
}

/// The error of a store; printed without its text, which may quote what the store holds.
pub struct HiddenStoreError(StoreError);

impl HiddenStoreError {
    /// The error itself.
    #[must_use]
    pub fn get(&self) -> &(dyn std::error::Error + Send + Sync) {
        &*self.0
    }
}

impl std::fmt::Debug for HiddenStoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HiddenStoreError([hidden])")
    }
}

impl std::fmt::Display for HiddenStoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the store has failed")
    }
}

impl std::error::Error for HiddenStoreError {}

/// Gives the workspace a new secret, or its first one, without losing a delivery. Moves no money.
///
/// Two rotations at a time would undo each other: call it from one place, and again after an error.
/// A rotation that was begun is ended before another begins; a call that ends one begins none.
///
/// The order makes each step safe to lose:
/// 1. The key of the request is saved before the request is sent.
/// 2. The secret is replaced in such a way that the old one lives on: for 24 hours Synctera signs with
///    both. If the answer with the new secret is lost, receivers go on with the old one, and the
///    next call asks again under the same key. Synctera then repeats its answer or, if it does not keep
///    answers here, makes another secret, in whose favour the receivers' one may end. Deliveries between
///    that and step 3 are refused, and come again.
/// 3. Both secrets are saved, and the receivers have them.
/// 4. Only then is the old one revoked, if at all, and never the new one with it.
///
/// A step that was lost for longer than 24 hours leaves the receivers without a valid secret until
/// the next call; Synctera delivers again for 55 hours.
///
/// # Errors
/// Calls that fail, a store that fails, an answer without a secret.
pub async fn rotate(
    synctera: &Synctera,
    store: &impl SecretStore,
    old: OldSecret,
) -> Result<Secrets, RotationError> {
    let mut secrets = load(store).await?;
    if secrets.unfinished != Some(Unfinished::Revoking) {
        replace(synctera, store, &mut secrets, old).await?;
    }
    if secrets.unfinished == Some(Unfinished::Revoking) {
        revoke(synctera).await?;
        secrets.previous = None;
        secrets.previous_until = None;
        secrets.unfinished = None;
        save(store, &secrets).await?;
    }
    Ok(secrets)
}

/// Steps 1 to 3.
async fn replace(
    synctera: &Synctera,
    store: &impl SecretStore,
    secrets: &mut Secrets,
    old: OldSecret,
) -> Result<(), RotationError> {
    let key = match &secrets.unfinished {
        Some(Unfinished::Replacing(key)) => key.clone(),
        _ => begin(store, secrets).await?,
    };
    let answer = ask(synctera, key).await.map_err(RotationError::Call);
    let new = answer.and_then(|(text, previous_until)| {
        let secret = WebhookSecret::new(text.unwrap_or_default());
        Ok((secret.map_err(RotationError::Answer)?, previous_until))
    });
    let (new, previous_until) = match new {
        Ok(new) => new,
        Err(error) => {
            if is_answered_for_good(&error) {
                // Under the old key, the same answer would come for a week.
                begin(store, secrets).await?;
            }
            return Err(error);
        }
    };
    secrets.previous = secrets.current.replace(new);
    secrets.previous_until = previous_until;
    let revokes = old == OldSecret::Revoked && secrets.previous.is_some();
    secrets.unfinished = revokes.then_some(Unfinished::Revoking);
    save(store, secrets).await
}

/// Writes down the key that the next request will have.
async fn begin(
    store: &impl SecretStore,
    secrets: &mut Secrets,
) -> Result<IdempotencyKey, RotationError> {
    let key = IdempotencyKey::random();
    secrets.unfinished = Some(Unfinished::Replacing(key.clone()));
    save(store, secrets).await?;
    Ok(key)
}

/// Asks for a secret: a further one that leaves the old one alive or, where there is none, the first.
async fn ask(
    synctera: &Synctera,
    key: IdempotencyKey,
) -> Result<(Option<String>, Option<Timestamp>), Error> {
    let replace = ReplaceWebhookSecret::new(WebhookSecretUpdate::new().is_rolling_secret(true));
    match synctera.call(replace).idempotency_key(key).await {
        Ok(answer) => {
            let answer = answer.into_value();
            Ok((answer.secret, answer.deleted_at))
        }
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => {
            // Another path under the same key would be refused as a misuse of the key.
            let first = synctera.call(CreateWebhookSecret::new());
            Ok((first.await?.into_value().secret, None))
        }
        Err(error) => Err(error),
    }
}

/// Whether asking again under the same key can give nothing else.
fn is_answered_for_good(error: &RotationError) -> bool {
    match error {
        RotationError::Answer(_) => true,
        RotationError::Call(Error::Api(error)) => error.is_cached_for_key(),
        RotationError::Call(error) => matches!(
            error,
            Error::Decode(_)
                | Error::AlreadyApplied { .. }
                | Error::KeyReusedForOtherPayload { .. }
                | Error::InvalidKeyReuse(_)
        ),
        RotationError::Store(_) => false,
    }
}

/// Step 4. Without an old secret there is nothing left to do: it has run out, or an answer was lost.
async fn revoke(synctera: &Synctera) -> Result<(), RotationError> {
    // Without this parameter, the new secret would be revoked as well.
    let old_one = RevokeWebhookSecret::new().old_secret_only(true);
    match synctera.call(old_one).await {
        Ok(_) => Ok(()),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

async fn load(store: &impl SecretStore) -> Result<Secrets, RotationError> {
    let loaded = store.load().await;
    loaded.map_err(|error| RotationError::Store(HiddenStoreError(error)))
}

async fn save(store: &impl SecretStore, secrets: &Secrets) -> Result<(), RotationError> {
    let saved = store.save(secrets).await;
    saved.map_err(|error| RotationError::Store(HiddenStoreError(error)))
}
