//! Checks of a request against serialising the same body.
//!
//! `cargo bench -p synctera --bench validation`. The last lines are ratios to serialising, of medians
//! of many short rounds in turn, so that all meet the same machine.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use synctera::api::v0::{CreateAch, CreatePerson};
use synctera::validate::{Validate, Validation};
use synctera_runtime::Operation;

const PERSON: &str = r#"{"body": {"is_customer": true, "status": "ACTIVE", "first_name": "Ada",
    "last_name": "Example", "dob": "1990-12-31", "ssn": "123-45-6789", "email": "ada@example.com",
    "phone_number": "+12125550100", "legal_address": {"address_line_1": "1 Main St.",
    "city": "New York", "state": "NY", "postal_code": "10001", "country_code": "US"}}}"#;

const ACH: &str = r#"{"body": {"amount": 500, "currency": "USD", "dc_sign": "credit",
    "customer_id": "7d943c51-e4ff-4e57-9558-08cab6b963c7",
    "originating_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c8",
    "receiving_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c9"}}"#;

/// How many rounds stand behind a ratio, and how often a round does its work.
const ROUNDS: usize = 500;
const TIMES: usize = 200;
/// The highest ratio that is acceptable.
const TARGET: f64 = 1.0;

const LEVELS: [(&str, Validation); 2] = [
    ("document", Validation::Document),
    ("full", Validation::Full),
];

fn operation<O: Operation>(json: &str) -> O {
    serde_json::from_str(json).unwrap()
}

fn serialise(operation: &impl Operation) {
    black_box(serde_json::to_vec(black_box(operation)).unwrap());
}

fn validate(operation: &impl Operation, validation: Validation) {
    let report = black_box(operation).validate_with(validation);
    black_box(report.unwrap());
}

fn group(criterion: &mut Criterion, name: &str, operation: &impl Operation) {
    let mut group = criterion.benchmark_group(name);
    group.bench_function("serialise", |bencher| {
        bencher.iter(|| serialise(operation));
    });
    for (level, validation) in LEVELS {
        group.bench_function(level, |bencher| {
            bencher.iter(|| validate(operation, validation));
        });
    }
    group.finish();
}

fn validation(criterion: &mut Criterion) {
    group(criterion, "person", &operation::<CreatePerson>(PERSON));
    group(criterion, "ach", &operation::<CreateAch>(ACH));
}

/// What each level costs of what serialising does.
fn ratios(name: &str, operation: &impl Operation) {
    let mut base = Vec::new();
    let mut levels = LEVELS.map(|(level, validation)| (level, validation, Vec::new()));
    for _ in 0..ROUNDS {
        base.push(round(|| serialise(operation)));
        for (_, validation, times) in &mut levels {
            times.push(round(|| validate(operation, *validation)));
        }
    }
    let base = median(&mut base);
    for (level, _, mut times) in levels {
        let ratio = median(&mut times).as_secs_f64() / base.as_secs_f64();
        println!("{name}, {level}: {ratio:.2} (target {TARGET:.1})");
    }
}

fn round(work: impl Fn()) -> Duration {
    let begun = Instant::now();
    (0..TIMES).for_each(|_| work());
    begun.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

criterion_group!(benches, validation);

fn main() {
    benches();
    // `cargo test --benches` only wants to know whether it runs.
    if std::env::args().any(|argument| argument == "--bench") {
        println!("\nratio of medians to serialising, {ROUNDS} rounds of {TIMES}");
        ratios("person", &operation::<CreatePerson>(PERSON));
        ratios("ach", &operation::<CreateAch>(ACH));
    }
}
