#![allow(clippy::unwrap_used, clippy::panic)]

use std::future::{pending, ready};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use super::*;
use crate::webhooks::testing::{Delivery, Signed, sign};
use crate::webhooks::{Event, EventType, VerifyError, WebhookError, WebhookSecret};

fn secret() -> WebhookSecret {
    WebhookSecret::new("k".repeat(64)).unwrap()
}

fn endpoint() -> Endpoint {
    Endpoint::new(Webhooks::new(secret()))
}

fn delivery(id: &str) -> Signed {
    let delivery = Delivery::new(EventType::AccountUpdated).id(id);
    delivery.signed(&secret(), SystemTime::now())
}

async fn ok(_: Event) -> Result<(), &'static str> {
    Ok(())
}

async fn unreachable(_: Event) -> Result<(), &'static str> {
    panic!("this must not be handled");
}

#[tokio::test]
async fn an_event_is_done_after_its_handler_succeeded() {
    let endpoint = endpoint();
    let Signed { headers, body } = delivery("e1");
    let failed = endpoint.handle(&headers, &body, |_| ready(Err("database")));
    let failed = failed.await;
    assert_eq!(failed, Outcome::Failed("database"));
    assert_eq!(failed.status(), 500);
    assert_eq!(endpoint.handle(&headers, &body, ok).await, Outcome::Handled);
    let again = endpoint.handle(&headers, &body, unreachable).await;
    assert_eq!(again, Outcome::Duplicate);
    assert_eq!(again.status(), 200);
}

#[tokio::test]
async fn a_second_delivery_meanwhile_has_to_come_again() {
    let endpoint = endpoint();
    let Signed { headers, body } = delivery("e1");
    let outcome = endpoint.handle(&headers, &body, async |_| {
        let meanwhile = endpoint.handle(&headers, &body, unreachable).await;
        assert_eq!(meanwhile.status(), 409);
        let other = delivery("e2");
        assert_eq!(
            endpoint.handle(&other.headers, &other.body, ok).await,
            Outcome::Handled
        );
        Ok::<(), ()>(())
    });
    assert_eq!(outcome.await.status(), 200);
}

#[tokio::test]
async fn a_dropped_or_panicking_handler_leaves_the_event_open() {
    let endpoint = endpoint();
    let Signed { headers, body } = delivery("e1");
    {
        let hanging = endpoint.handle(&headers, &body, |_| pending::<Result<(), ()>>());
        let mut hanging = std::pin::pin!(hanging);
        let waker = std::task::Waker::noop();
        let mut context = std::task::Context::from_waker(waker);
        assert!(hanging.as_mut().poll(&mut context).is_pending());
        assert_eq!(endpoint.handle(&headers, &body, ok).await, Outcome::Busy);
    }
    let poll = || {
        let mut panicking = Box::pin(endpoint.handle(&headers, &body, unreachable));
        let waker = std::task::Waker::noop();
        let _ = panicking
            .as_mut()
            .poll(&mut std::task::Context::from_waker(waker));
    };
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(poll)).is_err());
    assert_eq!(endpoint.handle(&headers, &body, ok).await, Outcome::Handled);
}

#[tokio::test]
async fn what_is_not_synctera_s_is_neither_handled_nor_remembered() {
    let endpoint = endpoint();
    let Signed { body, .. } = delivery("e1");
    let other = WebhookSecret::new("x".repeat(64)).unwrap();
    let headers = sign(&other, SystemTime::now(), &body);
    let outcome = endpoint.handle(&headers, &body, unreachable).await;
    let mismatch = WebhookError::Verify(VerifyError::Mismatch);
    assert_eq!(outcome, Outcome::Rejected(mismatch));
    assert!(endpoint.dedupe().is_empty());
}

#[tokio::test]
async fn a_whole_request_gets_a_whole_answer() {
    let endpoint = endpoint();
    let handled = AtomicUsize::new(0);
    for (method, signed, status) in [
        ("POST", true, 200),
        ("POST", false, 401),
        ("GET", true, 405),
    ] {
        let Signed { headers, body } = delivery("e1");
        let mut request = Request::builder().method(method);
        if signed {
            for (name, value) in headers {
                request = request.header(name, value);
            }
        }
        let answer = endpoint.respond(request.body(body).unwrap(), |_| {
            handled.fetch_add(1, Ordering::Relaxed);
            ready(Ok::<(), ()>(()))
        });
        assert_eq!(answer.await.status(), status, "{method} {signed}");
    }
    assert_eq!(handled.into_inner(), 1);
}

/// A memory that fails at one of its tasks.
struct Broken {
    claim: Result<Claim, &'static str>,
}

impl Dedupe for Broken {
    type Error = &'static str;

    fn claim(&self, _: &str) -> impl Future<Output = Result<Claim, Self::Error>> + Send {
        ready(self.claim)
    }

    fn complete(&self, _: &str) -> impl Future<Output = Result<(), Self::Error>> + Send {
        ready(Err("complete"))
    }

    fn release(&self, _: &str) -> impl Future<Output = Result<(), Self::Error>> + Send {
        ready(Err("release"))
    }
}

#[tokio::test]
async fn a_broken_memory_never_has_an_event_handled_twice() {
    let Signed { headers, body } = delivery("e1");
    let broken = |claim| Endpoint::with_dedupe(Webhooks::new(secret()), Broken { claim });
    let outcome = broken(Err("down"))
        .handle(&headers, &body, unreachable)
        .await;
    assert_eq!(outcome.status(), 503);
    let outcome = broken(Ok(Claim::Granted)).handle(&headers, &body, ok).await;
    assert_eq!(outcome, Outcome::HandledUnrecorded("complete"));
    assert_eq!(outcome.status(), 200);
}
