//! What reading a list costs beside structs with serde's derives and the same fields.
//!
//! `cargo bench -p synctera --bench decode`. Both sides read the same 100 ACH payments in turn; the
//! last line is the ratio of the medians.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use serde::Deserialize;
use serde_json::json;
use synctera::api::runtime::Operation;
use synctera::v0::ListAch;

/// The highest ratio that is acceptable.
const TARGET: f64 = 1.05;
/// How many lists each side reads.
const ROUNDS: usize = 4000;

/// What one would write by hand.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Payments {
    next_page_token: Option<String>,
    transactions: Vec<Payment>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Payment {
    account_id: Option<String>,
    account_name: Option<String>,
    account_no: Option<String>,
    amount: Option<i64>,
    bank_id: Option<i64>,
    company_entry_description: Option<String>,
    company_name: Option<String>,
    effective_date: Option<String>,
    external_id: Option<String>,
    hold: Option<Hold>,
    id: String,
    incoming_ach_id: Option<String>,
    is_same_day: Option<bool>,
    memo: Option<String>,
    partner_id: Option<i64>,
    reference_info: Option<String>,
    return_data: Option<Return>,
    source_account_id: Option<String>,
    source_account_name: Option<String>,
    source_account_no: Option<String>,
    status: Option<Status>,
    trace_no: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Hold {
    amount: Option<i64>,
    availability_time: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Return {
    code: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Status {
    Canceled,
    Complete,
    Declined,
    Init,
    Pending,
}

/// As the API writes them: members in the order of their names, one that is unknown.
fn body() -> Vec<u8> {
    let payment = |number: usize| {
        json!({
            "account_id": format!("7d943c51-e4ff-4e57-9558-{number:012}"),
            "account_name": "Invented Person",
            "account_no": "000000001",
            "amount": 12_500 + number,
            "bank_id": 1,
            "company_entry_description": "PAYROLL",
            "company_name": "Invented Company",
            "effective_date": "2026-11-30",
            "external_id": format!("8d943c51-e4ff-4e57-9558-{number:012}"),
            "hold": {"amount": 100, "availability_time": "2026-11-30T10:00:00Z"},
            "id": format!("9d943c51-e4ff-4e57-9558-{number:012}"),
            "is_same_day": false,
            "memo": "for November",
            "new_member": {"a": [1, 2]},
            "partner_id": 2,
            "reference_info": "R-1",
            "source_account_id": format!("6d943c51-e4ff-4e57-9558-{number:012}"),
            "source_account_name": "Invented Company",
            "source_account_no": "000000002",
            "status": "PENDING",
            "trace_no": "061000014444444",
        })
    };
    let payments: Vec<_> = (0..100).map(payment).collect();
    serde_json::to_vec(&json!({"next_page_token": "t", "transactions": payments})).unwrap()
}

fn by_hand(body: &[u8]) -> usize {
    let payments: Payments = serde_json::from_slice(body).unwrap();
    black_box(payments).transactions.len()
}

fn synctera(body: &[u8]) -> usize {
    black_box(ListAch::decode(body).unwrap()).transactions.len()
}

type Side = fn(&[u8]) -> usize;

const SIDES: [(&str, Side); 2] = [("by hand", by_hand), ("synctera", synctera)];

fn decode(criterion: &mut Criterion) {
    let body = body();
    let mut group = criterion.benchmark_group("decode a list of 100");
    for (name, side) in SIDES {
        group.bench_function(name, |bencher| bencher.iter(|| side(&body)));
    }
    group.finish();
}

fn time(side: Side, body: &[u8]) -> Duration {
    let begun = Instant::now();
    assert_eq!(side(body), 100);
    begun.elapsed()
}

/// Both sides in turn, and the ratio of their medians.
fn ratio() {
    let body = body();
    let pair = |_| (time(by_hand, &body), time(synctera, &body));
    let (mut hand, mut ours): (Vec<_>, Vec<_>) = (0..ROUNDS).map(pair).unzip();
    hand.sort_unstable();
    ours.sort_unstable();
    let (hand, ours) = (hand[ROUNDS / 2], ours[ROUNDS / 2]);
    let ratio = ours.as_secs_f64() / hand.as_secs_f64();
    println!("\ndecode a list of 100: {ratio:.3} (target {TARGET}), {hand:?} by hand");
}

criterion_group!(benches, decode);

fn main() {
    benches();
    // `cargo test --benches` only wants to know whether it runs.
    if std::env::args().any(|argument| argument == "--bench") {
        ratio();
    }
}
