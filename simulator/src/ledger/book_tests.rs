//! The rules for changing balances.

use super::*;

const OUTSIDE: Uuid = Uuid::from_u128(1);
const ANNA: Uuid = Uuid::from_u128(2);
const BEN: Uuid = Uuid::from_u128(3);
const NOW: SystemTime = SystemTime::UNIX_EPOCH;

fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    ledger.open(OUTSIDE, Floor::None).unwrap();
    ledger.open(ANNA, Floor::Zero).unwrap();
    ledger.open(BEN, Floor::Zero).unwrap();
    ledger
        .move_money(Uuid::nil(), None, OUTSIDE, ANNA, 100, NOW)
        .unwrap();
    ledger
}

/// Refused, and nothing at all has changed.
fn refused(changes: &[(Uuid, i64)], expected: &LedgerError) {
    let mut ledger = ledger();
    let before = ledger.snapshot();
    assert_eq!(
        ledger
            .post(Uuid::nil(), Some("k"), changes, NOW)
            .unwrap_err(),
        *expected
    );
    assert_eq!(ledger.snapshot(), before);
}

#[test]
fn money_moves_and_the_total_stays_zero() {
    let mut ledger = ledger();
    let posting = ledger
        .move_money(Uuid::from_u128(9), Some("k"), ANNA, BEN, 40, NOW)
        .unwrap();
    assert_eq!(
        posting.lines[0],
        Line {
            account_id: ANNA,
            amount: -40,
            balance: 60
        }
    );
    assert_eq!(
        posting.lines[1],
        Line {
            account_id: BEN,
            amount: 40,
            balance: 40
        }
    );
    let snapshot = ledger.snapshot();
    assert_eq!(snapshot.total(), 0);
    assert_eq!(snapshot.balances[&OUTSIDE], -100);
    assert_eq!(snapshot.postings_with_key("k").count(), 1);
    assert_eq!(snapshot.postings_with_key("other").count(), 0);
}

#[test]
fn the_last_cent_can_be_spent_and_not_one_more() {
    ledger()
        .post(Uuid::nil(), None, &[(ANNA, -100), (BEN, 100)], NOW)
        .unwrap();
    refused(
        &[(ANNA, -101), (BEN, 101)],
        &LedgerError::InsufficientFunds(ANNA),
    );
}

#[test]
fn held_money_cannot_be_spent_until_it_is_released() {
    let mut ledger = ledger();
    let hold = Uuid::from_u128(50);
    ledger.hold(hold, ANNA, 70).unwrap();
    assert_eq!(ledger.available(ANNA), Some(30));
    let refused = ledger.move_money(Uuid::nil(), None, ANNA, BEN, 31, NOW);
    assert_eq!(refused.unwrap_err(), LedgerError::InsufficientFunds(ANNA));
    assert!(ledger.hold(Uuid::from_u128(51), ANNA, 31).is_err());
    ledger
        .move_money(Uuid::nil(), None, OUTSIDE, ANNA, 5, NOW)
        .unwrap();
    assert_eq!(ledger.release(hold), 70);
    assert_eq!(ledger.release(hold), 0);
    ledger
        .move_money(Uuid::nil(), None, ANNA, BEN, 105, NOW)
        .unwrap();
    assert!(ledger.snapshot().held.is_empty());
}

#[test]
fn what_does_not_add_up_is_refused() {
    refused(&[], &LedgerError::Unbalanced);
    refused(&[(ANNA, -1), (BEN, 2)], &LedgerError::Unbalanced);
    refused(&[(ANNA, 5)], &LedgerError::Unbalanced);
    let stranger = Uuid::from_u128(77);
    refused(
        &[(ANNA, -1), (stranger, 1)],
        &LedgerError::UnknownAccount(stranger),
    );
}

#[test]
fn money_moves_forwards_only() {
    for amount in [0, -1, i64::MIN] {
        let error = ledger()
            .move_money(Uuid::nil(), None, ANNA, BEN, amount, NOW)
            .unwrap_err();
        assert_eq!(error, LedgerError::NotPositive);
    }
}

#[test]
fn too_large_an_amount_is_refused() {
    refused(
        &[(OUTSIDE, -i64::MAX), (ANNA, i64::MAX)],
        &LedgerError::Overflow,
    );
}

#[test]
fn an_account_in_several_lines_is_counted_once_each() {
    let mut ledger = ledger();
    let changes = [(ANNA, -60), (ANNA, -40), (BEN, 100)];
    ledger.post(Uuid::nil(), None, &changes, NOW).unwrap();
    assert_eq!(ledger.balance(ANNA), Some(0));
    refused(
        &[(ANNA, -60), (ANNA, -60), (BEN, 120)],
        &LedgerError::InsufficientFunds(ANNA),
    );
}

#[test]
fn an_account_is_opened_once() {
    assert_eq!(
        ledger().open(BEN, Floor::Zero),
        Err(LedgerError::DuplicateAccount(BEN))
    );
}
