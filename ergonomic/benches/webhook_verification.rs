//! Verification of a delivery of 2 KB against a bare loop of `hmac` and `sha2`.
//!
//! `cargo bench -p synctera --bench webhook_verification`; the ratio of the two times is what counts.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use criterion::{Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use synctera::webhooks::{WebhookSecret, Webhooks, testing};

fn verification(criterion: &mut Criterion) {
    let text = "0123456789abcdef".repeat(4);
    let secret = WebhookSecret::new(text.clone()).unwrap();
    let body = vec![b'x'; 2048];
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let headers = testing::sign(&secret, now, &body);
    let [(_, signature), (_, timestamp)] = headers.clone();
    let webhooks = Webhooks::new(secret);
    let webhooks = webhooks.clock(move || now);
    let map: http::HeaderMap = headers
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect::<Vec<(http::HeaderName, http::HeaderValue)>>()
        .into_iter()
        .collect();

    let mut group = criterion.benchmark_group("2 KB");
    group.bench_function("bare hmac and sha2", |bencher| {
        bencher.iter(|| {
            let mut mac = Hmac::<Sha256>::new_from_slice(text.as_bytes()).unwrap();
            mac.update(timestamp.as_bytes());
            mac.update(b".");
            mac.update(black_box(&body));
            let mut expected = [0; 32];
            base16ct::mixed::decode(&signature, &mut expected).unwrap();
            mac.verify_slice(black_box(&expected)).unwrap();
        });
    });
    group.bench_function("verify_only", |bencher| {
        bencher.iter(|| {
            webhooks
                .verify_only(black_box(&map), black_box(&body))
                .unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, verification);
criterion_main!(benches);
