//! What a call costs over hand-written `reqwest` and `serde_json` with the same fields and types.
//!
//! `cargo bench -p synctera --bench overhead`. Each measure takes the two sides in turn, call by call,
//! so that both meet the same machine; the last lines are the ratios of the medians.
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "overhead/by_hand.rs"]
mod by_hand;
#[path = "overhead/server.rs"]
mod server;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use synctera::api::runtime::Operation;
use synctera::v0::{CreatePerson, GetAccount, ListAccounts, PersonCreate, PersonStatus};
use synctera::validate::Validation;
use synctera::{Environment, Synctera};
use tokio::runtime::Runtime;

use by_hand::ByHand;

/// Each round has a server and connections of its own: where the allocator happens to put their
/// buffers decides for long how often it gives memory back to the system and takes it again.
const ROUNDS: usize = 16;
/// How many calls of each side a round makes.
const PAIRS: usize = 250;

struct Sides {
    runtime: Runtime,
    by_hand: ByHand,
    synctera: Synctera,
}

impl Sides {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let url = server::start();
        // Hand-written code does not check requests; what that costs, the bench `validation` tells.
        let synctera = Synctera::builder()
            .environment(Environment::Custom(url.clone()))
            .api_key("bench")
            .validation(Validation::Off)
            .build()
            .unwrap();
        Self {
            runtime,
            by_hand: ByHand::new(url, "bench"),
            synctera,
        }
    }

    fn call<O: Operation>(&self, operation: O) {
        let answer = self
            .runtime
            .block_on(async { self.synctera.call(operation).await });
        black_box(answer.unwrap());
    }

    fn get(&self, side: Side) {
        match side {
            Side::ByHand => drop(black_box(self.runtime.block_on(self.by_hand.account("a1")))),
            Side::Synctera => self.call(GetAccount::new("a1")),
        }
    }

    fn list(&self, side: Side) {
        match side {
            Side::ByHand => drop(black_box(self.runtime.block_on(self.by_hand.accounts(100)))),
            Side::Synctera => self.call(ListAccounts::new().limit(100)),
        }
    }

    fn post(&self, side: Side) {
        match side {
            Side::ByHand => drop(black_box(
                self.runtime.block_on(self.by_hand.create_person(&person())),
            )),
            Side::Synctera => self.call(CreatePerson::new(person())),
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    ByHand,
    Synctera,
}

type Measure = (&'static str, f64, fn(&Sides, Side));

/// What is measured, and the highest ratio that is acceptable.
const MEASURES: [Measure; 3] = [
    ("get an account", 1.10, Sides::get),
    ("list 100 accounts", 1.05, Sides::list),
    ("create a person", 1.10, Sides::post),
];

fn person() -> PersonCreate {
    PersonCreate::new(true, PersonStatus::Active)
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .phone_number("+15555550100")
}

fn overhead(criterion: &mut Criterion) {
    let sides = Sides::new();
    for (name, _, run) in MEASURES {
        let mut group = criterion.benchmark_group(name);
        for (label, side) in [("by hand", Side::ByHand), ("synctera", Side::Synctera)] {
            group.bench_function(label, |bencher| bencher.iter(|| run(&sides, side)));
        }
        group.finish();
    }
}

/// Both sides in turn, and the ratio of their medians.
fn ratios() {
    println!("\nratio of medians, {ROUNDS} rounds of {PAIRS} calls of each side in turn");
    for (name, target, run) in MEASURES {
        let rounds = (0..ROUNDS).flat_map(|_| round(run));
        let (mut by_hand, mut synctera): (Vec<_>, Vec<_>) = rounds.unzip();
        let (by_hand, synctera) = (median(&mut by_hand), median(&mut synctera));
        let ratio = synctera.as_secs_f64() / by_hand.as_secs_f64();
        println!("{name}: {ratio:.3} (target {target}), {by_hand:?} by hand");
    }
}

/// What the calls of one round took: by hand, and through `Synctera`.
fn round(run: fn(&Sides, Side)) -> Vec<(Duration, Duration)> {
    let sides = Sides::new();
    let time = |side| {
        let begun = Instant::now();
        run(&sides, side);
        begun.elapsed()
    };
    let pair = |number| {
        // Who goes first changes, as the second finds warm caches.
        if number % 2 == 0 {
            let first = time(Side::ByHand);
            (first, time(Side::Synctera))
        } else {
            let first = time(Side::Synctera);
            (time(Side::ByHand), first)
        }
    };
    (0..PAIRS).map(pair).collect()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

criterion_group!(benches, overhead);

fn main() {
    benches();
    // `cargo test --benches` only wants to know whether it runs.
    if std::env::args().any(|argument| argument == "--bench") {
        ratios();
    }
}
