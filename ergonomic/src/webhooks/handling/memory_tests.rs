#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

const HOUR: u64 = 60 * 60;

/// A memory and the hours that its clock shows.
fn memory() -> (MemoryDedupe, Arc<AtomicU64>) {
    let hours = Arc::new(AtomicU64::new(0));
    let (start, shown) = (Instant::now(), Arc::clone(&hours));
    let now = move || start + Duration::from_secs(shown.load(Ordering::Relaxed) * HOUR);
    (MemoryDedupe::new().clock(now), hours)
}

#[test]
fn done_is_what_was_completed() {
    let (memory, _) = memory();
    assert_eq!(memory.claim_now("a"), Ok(Claim::Granted));
    assert_eq!(memory.claim_now("a"), Ok(Claim::Busy));
    memory.release_now("a");
    assert_eq!(memory.claim_now("a"), Ok(Claim::Granted));
    memory.complete_now("a");
    assert_eq!(memory.claim_now("a"), Ok(Claim::Done));
    memory.release_now("a");
    memory.abandoned("a");
    assert_eq!(memory.claim_now("a"), Ok(Claim::Done), "done stays done");
    assert_eq!(memory.claim_now("b"), Ok(Claim::Granted));
}

#[test]
fn done_is_remembered_beyond_the_55_hours_of_retries_and_not_for_ever() {
    let (memory, hours) = memory();
    memory.claim_now("a").unwrap();
    memory.claim_now("busy").unwrap();
    memory.complete_now("a");
    hours.store(55, Ordering::Relaxed);
    assert_eq!(memory.claim_now("a"), Ok(Claim::Done));
    hours.store(61, Ordering::Relaxed);
    assert_eq!(memory.claim_now("a"), Ok(Claim::Granted));
    assert_eq!(memory.claim_now("busy"), Ok(Claim::Busy));
}

#[test]
fn when_full_the_oldest_done_is_forgotten_and_never_a_busy_one() {
    let (memory, _) = memory();
    let memory = memory.capacity(2);
    memory.claim_now("a").unwrap();
    memory.claim_now("b").unwrap();
    assert_eq!(memory.claim_now("c"), Err(Full));
    memory.complete_now("b");
    assert_eq!(memory.claim_now("c"), Ok(Claim::Granted));
    assert_eq!(memory.claim_now("a"), Ok(Claim::Busy));
    memory.complete_now("a");
    memory.complete_now("c");
    memory.complete_now("c");
    for event in 0..1000 {
        let id = event.to_string();
        assert_eq!(memory.claim_now(&id), Ok(Claim::Granted));
        memory.complete_now(&id);
        let events = memory.events();
        assert!(events.states.len() <= 2 && events.done.len() <= 2);
    }
}
