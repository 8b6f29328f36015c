//! Checks of a request against serialising the same body.
//!
//! `cargo bench -p synctera --bench validation`; the ratio to the first time is what counts.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use synctera::api::v0::{AddTransactionOut, CreatePerson};
use synctera::validate::{Validate, Validation};
use synctera_api::support::Operation;

const PERSON: &str = r#"{"body": {"is_customer": true, "status": "ACTIVE", "first_name": "Ada",
    "last_name": "Example", "dob": "1990-12-31", "ssn": "123-45-6789", "email": "ada@example.com",
    "phone_number": "+12125550100", "legal_address": {"address_line_1": "1 Main St.",
    "city": "New York", "state": "NY", "postal_code": "10001", "country_code": "US"}}}"#;

const ACH: &str = r#"{"body": {"amount": 500, "currency": "USD", "dc_sign": "credit",
    "customer_id": "7d943c51-e4ff-4e57-9558-08cab6b963c7",
    "originating_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c8",
    "receiving_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c9"}}"#;

fn one<O: Operation>(criterion: &mut Criterion, name: &str, json: &str) {
    let operation: O = serde_json::from_str(json).unwrap();
    let mut group = criterion.benchmark_group(name);
    group.bench_function("serialise", |bencher| {
        bencher.iter(|| serde_json::to_vec(black_box(&operation)).unwrap());
    });
    for (level, validation) in [
        ("document", Validation::Document),
        ("full", Validation::Full),
    ] {
        group.bench_function(level, |bencher| {
            bencher.iter(|| black_box(&operation).validate_with(validation).unwrap());
        });
    }
    group.finish();
}

fn validation(criterion: &mut Criterion) {
    one::<CreatePerson>(criterion, "person", PERSON);
    one::<AddTransactionOut>(criterion, "ach", ACH);
}

criterion_group!(benches, validation);
criterion_main!(benches);
