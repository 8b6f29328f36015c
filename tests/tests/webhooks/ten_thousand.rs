//! Ten thousand deliveries: duplicates, in any order, forgeries among them, and a rotation on the way.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use fastrand::Rng;
use futures::{StreamExt, stream};
use reqwest::Client;
use synctera::webhooks::testing::{Delivery, Signed};
use synctera::webhooks::{EventType, WebhookSecret, Webhooks};

use crate::server::{deliver, secret, start};

const EVENTS: usize = 6000;
const DUPLICATES: usize = 2500;
const FORGERIES: usize = 1500;

/// As many at a time as a busy sender has.
const AT_ONCE: usize = 16;

/// Fewer than deliveries at a time, so that the handler fails now and then and the event has to come again.
const ROOM: usize = 4;

enum Sent {
    Genuine(Signed),
    Forged(Signed),
}

/// Who signs at a stage of the rotation, and who has stopped to.
struct Stage {
    signs: Vec<WebhookSecret>,
    ended: Option<WebhookSecret>,
}

fn event(number: usize) -> Delivery {
    let types = EventType::KNOWN;
    Delivery::new(types[number % types.len()]).id(format!("event-{number}"))
}

fn genuine(number: usize, stage: &Stage) -> Signed {
    event(number).signed_rotating(&stage.signs, SystemTime::now())
}

/// A forgery of one of many kinds, with an id that no genuine event has.
fn forged(number: usize, stage: &Stage, rng: &mut Rng) -> Signed {
    let now = SystemTime::now();
    let hour = Duration::from_secs(3600);
    let delivery = event(number).id(format!("forged-{number}"));
    // Signed as it should be, and changed afterwards.
    let mut signed = delivery.signed_rotating(&stage.signs, now);
    match number % 9 {
        0 => return delivery.signed(&secret("x"), now),
        1 => return delivery.signed_rotating(&stage.signs, now - hour),
        2 => return delivery.signed_rotating(&stage.signs, now + hour),
        3 => match &stage.ended {
            Some(ended) => return delivery.signed(ended, now),
            None => signed.headers[0].1 = "0".repeat(64),
        },
        4 => signed.headers[0].1 = genuine(number, stage).headers[0].1.clone(),
        5 => {
            let at = rng.usize(..signed.body.len());
            signed.body[at] ^= 1;
        }
        6 => signed.headers[1].1 = format!("0{}", signed.headers[1].1),
        7 => signed.headers[0].1 = String::new(),
        _ => {
            signed.headers[0].1.truncate(63);
        }
    }
    signed
}

/// Sends until it is taken, as Synctera does; gives how often that was.
async fn send(client: &Client, base: &str, sent: Sent) -> usize {
    match sent {
        Sent::Forged(delivery) => {
            let status = deliver(client, base, &delivery).await;
            assert_eq!(status, 401, "a forgery was taken");
            1
        }
        Sent::Genuine(delivery) => {
            for attempt in 1..1000 {
                match deliver(client, base, &delivery).await {
                    200 => return attempt,
                    // Busy with the same event, or no room for it.
                    409 | 500 => tokio::task::yield_now().await,
                    status => panic!("a genuine delivery was answered with {status}"),
                }
            }
            panic!("a genuine delivery was never taken");
        }
    }
}

#[tokio::test]
async fn every_genuine_event_is_handled_once_and_no_forgery_is() {
    let (old, new) = (secret("a"), secret("b"));
    let webhooks = Webhooks::new(old.clone());
    let (base, mut events) = start(webhooks.clone(), ROOM).await;
    let handled = tokio::spawn(async move {
        let mut handled = HashMap::<String, usize>::new();
        let mut order = Vec::new();
        while let Some(event) = events.recv().await {
            *handled.entry(event.id().to_owned()).or_default() += 1;
            order.push(event.id().to_owned());
            if order.len() == EVENTS {
                break;
            }
        }
        // Whatever else was handled is in here by now: all deliveries before the last were answered.
        events.close();
        while let Ok(event) = events.try_recv() {
            *handled.entry(event.id().to_owned()).or_default() += 1;
        }
        (handled, order)
    });

    let stages = [
        Stage {
            signs: vec![old.clone()],
            ended: None,
        },
        Stage {
            signs: vec![old.clone(), new.clone()],
            ended: None,
        },
        Stage {
            signs: vec![new.clone()],
            ended: Some(old.clone()),
        },
    ];
    let client = Client::new();
    let mut rng = Rng::with_seed(6);
    let (mut deliveries, mut requests) = (0, 0);
    for (number, stage) in stages.iter().enumerate() {
        // The receiver gets the new secret while it serves, and drops the old one at the end.
        webhooks.set_secrets(stage.signs.clone());
        let range = |count: usize| (count * number / 3)..(count * (number + 1) / 3);
        let mut sent = Vec::new();
        sent.extend(range(EVENTS).map(|event| Sent::Genuine(genuine(event, stage))));
        for _ in range(DUPLICATES) {
            // Of this stage or an earlier one.
            let again = rng.usize(..EVENTS * (number + 1) / 3);
            sent.push(Sent::Genuine(genuine(again, stage)));
        }
        for forgery in range(FORGERIES) {
            sent.push(Sent::Forged(forged(forgery, stage, &mut rng)));
        }
        rng.shuffle(&mut sent);
        deliveries += sent.len();
        let attempts: Vec<usize> = stream::iter(sent)
            .map(|sent| send(&client, &base, sent))
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        requests += attempts.iter().sum::<usize>();
    }

    let (handled, order) = handled.await.unwrap();
    assert_eq!(deliveries, 10_000);
    assert_eq!(handled.len(), EVENTS);
    for (id, times) in &handled {
        assert!(id.starts_with("event-"), "a forgery was handled");
        assert_eq!(*times, 1, "{id}");
    }
    let numbers = order
        .iter()
        .filter_map(|id| id.strip_prefix("event-")?.parse().ok());
    let numbers: Vec<usize> = numbers.collect();
    assert!(!numbers.is_sorted(), "nothing was reordered");
    // Some had to come again because there was no room for them.
    assert!(requests > deliveries);
    println!("{deliveries} deliveries in {requests} requests");
}
