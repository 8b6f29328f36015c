//! The receiving end of a workspace: its secrets, its clock and what it tolerates.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use super::key::Key;
use super::signature::{Signatures, seconds};
use super::{VerifyError, WebhookError, WebhookSecret, skew};
use crate::webhooks::Event;
use crate::webhooks::headers::{Headers, Repeated, SIGNATURE, TIMESTAMP};

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Takes deliveries that are signed with the workspace's secret, and no others.
///
/// Clones share the secrets, so that [`set_secrets`](Self::set_secrets) reaches all of them.
///
/// ```
/// use std::time::SystemTime;
/// use synctera::webhooks::{EventType, WebhookSecret, Webhooks, testing};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = WebhookSecret::new("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")?;
/// let webhooks = Webhooks::new(secret.clone());
///
/// // In a server, headers and body come from the request; the body as bytes, not as read JSON.
/// let delivery = testing::Delivery::new(EventType::AccountUpdated).signed(&secret, SystemTime::now());
/// let event = webhooks.event(&delivery.headers, &delivery.body)?;
/// assert_eq!(event.event_type(), &EventType::AccountUpdated);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Webhooks {
    keys: Arc<RwLock<Arc<[Key]>>>,
    tolerance: Option<Duration>,
    clock: Clock,
}

impl Webhooks {
    /// Takes what is signed with this secret, sent at most five minutes ago or ahead.
    #[must_use]
    pub fn new(secret: WebhookSecret) -> Self {
        Self::rotating([secret])
    }

    /// Takes what is signed with one of these secrets: the old and the new one during a rotation.
    /// Without any, nothing is taken.
    #[must_use]
    pub fn rotating(secrets: impl IntoIterator<Item = WebhookSecret>) -> Self {
        Self {
            keys: Arc::new(RwLock::new(keys(secrets))),
            tolerance: Some(skew::FIVE_MINUTES),
            clock: Arc::new(SystemTime::now),
        }
    }

    /// Replaces the secrets, here and in all clones; deliveries being checked keep the old ones.
    pub fn set_secrets(&self, secrets: impl IntoIterator<Item = WebhookSecret>) {
        let keys = keys(secrets);
        *self.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    /// How far the time of sending may be from now, both ways; five minutes if nothing is said.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Takes deliveries of any age.
    ///
    /// Synctera sends an event again for up to 55 hours and does not say whether it signs it anew.
    /// Should late redeliveries fail as too old, this lets them in; then only the check for
    /// duplicates stands against replays, so it has to remember for as long.
    #[must_use]
    pub fn any_age(mut self) -> Self {
        self.tolerance = None;
        self
    }

    /// Another clock than the machine's.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(now);
        self
    }

    /// The event of a delivery, if the delivery is Synctera's. `body` is the body as it came.
    ///
    /// # Errors
    /// A delivery that is not proven to be Synctera's, or whose body is no event.
    pub fn event(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
    ) -> Result<Event, WebhookError> {
        self.verify_only(headers, body)?;
        Ok(Event::from_unverified(body)?)
    }

    /// Checks that a delivery is Synctera's, and reads nothing of the body.
    ///
    /// The signature is checked before the time: an error about the time means that the delivery
    /// was signed with a secret of this workspace.
    ///
    /// # Errors
    /// A delivery that is not proven to be Synctera's.
    pub fn verify_only(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
    ) -> Result<(), VerifyError> {
        let signature = one(headers, SIGNATURE, VerifyError::MissingSignature)?;
        let timestamp = one(headers, TIMESTAMP, VerifyError::MissingTimestamp)?;
        let signatures = Signatures::parse(signature)?;
        let sent = seconds(timestamp)?;

        let keys = Arc::clone(&self.keys.read().unwrap_or_else(PoisonError::into_inner));
        // Every secret is tried, so that the time taken does not tell which one fits.
        let fits = keys.iter().fold(false, |fits, key| {
            fits | key.fits(&signatures, timestamp, body)
        });
        if !fits {
            return Err(VerifyError::Mismatch);
        }
        match self.tolerance {
            Some(tolerance) => skew::check(sent, (self.clock)(), tolerance),
            None => Ok(()),
        }
    }
}

fn keys(secrets: impl IntoIterator<Item = WebhookSecret>) -> Arc<[Key]> {
    secrets
        .into_iter()
        .map(|secret| secret.key().clone())
        .collect()
}

fn one<'a>(
    headers: &'a (impl Headers + ?Sized),
    name: &'static str,
    missing: VerifyError,
) -> Result<&'a [u8], VerifyError> {
    match headers.single(name) {
        Ok(value) => value.ok_or(missing),
        Err(Repeated) => Err(VerifyError::RepeatedHeader(name)),
    }
}

impl fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "webhooks_tests.rs"]
mod tests;
