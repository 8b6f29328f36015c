//! The way of a delivery: verified, claimed, handled, completed.

use std::future::Future;

use http::{Method, Request, Response, StatusCode};

use super::{Claim, Dedupe, MemoryDedupe, Outcome};
use crate::webhooks::{Headers, Webhooks};

/// Handles every event once. For any framework: [`handle`](Self::handle) takes headers and body,
/// [`respond`](Self::respond) a whole request.
///
/// ```
/// # use std::time::SystemTime;
/// # use synctera::webhooks::{Endpoint, EventType, Outcome, WebhookSecret, Webhooks, testing};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let secret = WebhookSecret::new("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")?;
/// # let delivery = testing::Delivery::new(EventType::AccountUpdated).signed(&secret, SystemTime::now());
/// let endpoint = Endpoint::new(Webhooks::new(secret));
/// let outcome = endpoint
///     .handle(&delivery.headers, &delivery.body, async |event| {
///         println!("{} {}", event.event_type(), event.id());
///         Ok::<(), std::io::Error>(())
///     })
///     .await;
/// assert_eq!(outcome.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Endpoint<D = MemoryDedupe> {
    webhooks: Webhooks,
    dedupe: D,
}

impl Endpoint {
    /// Remembers events in this process: for one receiver, and as long as it runs.
    #[must_use]
    pub fn new(webhooks: Webhooks) -> Self {
        Self::with_dedupe(webhooks, MemoryDedupe::new())
    }
}

impl<D: Dedupe> Endpoint<D> {
    /// Remembers events elsewhere.
    pub fn with_dedupe(webhooks: Webhooks, dedupe: D) -> Self {
        Self { webhooks, dedupe }
    }

    /// What deliveries are checked with, for new secrets.
    pub fn webhooks(&self) -> &Webhooks {
        &self.webhooks
    }

    /// The memory of events.
    pub fn dedupe(&self) -> &D {
        &self.dedupe
    }

    /// Handles a delivery. The handler runs for events that are Synctera's and not done; the event is
    /// done when the handler has said `Ok`.
    ///
    /// Synctera waits five seconds for the answer. A handler that takes longer, or whose future is
    /// dropped, has not succeeded: the event comes again. Longer work belongs into a queue.
    pub async fn handle<H, E, F>(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
        handler: H,
    ) -> Outcome<E, D::Error>
    where
        H: FnOnce(crate::webhooks::Event) -> F,
        F: Future<Output = Result<(), E>>,
    {
        let event = match self.webhooks.event(headers, body) {
            Ok(event) => event,
            Err(error) => return Outcome::Rejected(error),
        };
        let id = event.id().to_owned();
        match self.dedupe.claim(&id).await {
            Ok(Claim::Granted) => {}
            Ok(Claim::Busy) => return Outcome::Busy,
            Ok(Claim::Done) => return Outcome::Duplicate,
            Err(error) => return Outcome::DedupeFailed(error),
        }
        let mut claimed = Claimed {
            dedupe: &self.dedupe,
            id: &id,
            is_open: true,
        };
        match handler(event).await {
            Ok(()) => {
                // From here on it is done: whatever happens to this future must not reopen it.
                claimed.is_open = false;
                match self.dedupe.complete(&id).await {
                    Ok(()) => Outcome::Handled,
                    Err(error) => Outcome::HandledUnrecorded(error),
                }
            }
            Err(error) => {
                // If it cannot be released, the claim runs out; the handler's error is what counts.
                if self.dedupe.release(&id).await.is_ok() {
                    claimed.is_open = false;
                }
                Outcome::Failed(error)
            }
        }
    }

    /// Handles a delivery as a whole request, of any framework that has those of the `http` crate.
    /// The answer has no body.
    pub async fn respond<B, H, E, F>(&self, request: Request<B>, handler: H) -> Response<()>
    where
        B: AsRef<[u8]>,
        H: FnOnce(crate::webhooks::Event) -> F,
        F: Future<Output = Result<(), E>>,
    {
        let (parts, body) = request.into_parts();
        let mut response = Response::new(());
        *response.status_mut() = if parts.method == Method::POST {
            let handled = self.handle(&parts.headers, body.as_ref(), handler);
            handled.await.status()
        } else {
            StatusCode::METHOD_NOT_ALLOWED
        };
        response
    }
}

/// A claim that is given back if the handler is dropped or panics.
struct Claimed<'a, D: Dedupe> {
    dedupe: &'a D,
    id: &'a str,
    is_open: bool,
}

impl<D: Dedupe> Drop for Claimed<'_, D> {
    fn drop(&mut self) {
        if self.is_open {
            self.dedupe.abandoned(self.id);
        }
    }
}

#[cfg(test)]
#[path = "endpoint_tests.rs"]
mod tests;
