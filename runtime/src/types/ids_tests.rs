#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::cmp_owned, clippy::cloned_ref_to_slice_refs)]

use std::collections::{BTreeSet, HashMap};

use static_assertions::assert_not_impl_any;

use super::super::{IntoMany, Nullable};
use super::*;

fn value(id: impl Into<AccountId>) -> AccountId {
    id.into()
}

fn nullable(id: impl Into<Nullable<AccountId>>) -> Nullable<AccountId> {
    id.into()
}

fn many(ids: impl IntoMany<AccountId>) -> Vec<AccountId> {
    ids.into_many()
}

fn customer(id: impl Into<CustomerId>) -> CustomerId {
    id.into()
}

fn nullable_customer(id: impl Into<Nullable<CustomerId>>) -> Nullable<CustomerId> {
    id.into()
}

fn customers(ids: impl IntoMany<CustomerId>) -> Vec<CustomerId> {
    ids.into_many()
}

#[test]
fn an_id_is_its_text() {
    let id = AccountId::from("acc_1");
    assert_eq!(format!("{id} {id:?}"), "acc_1 \"acc_1\"");
    assert_eq!(id, "acc_1");
    assert_eq!(id, *"acc_1");
    assert_eq!(id, "acc_1".to_owned());
    assert_ne!(id, "acc_2");
    assert_eq!((id.as_str(), id.len()), ("acc_1", 5));
    assert_eq!(AsRef::<str>::as_ref(&id), "acc_1");
    assert_eq!("acc_1".parse(), Ok(id.clone()));
    assert_eq!(HashMap::from([(id.clone(), 1)]).get("acc_1"), Some(&1));
    assert!(id < AccountId::from("acc_2"));
    assert_eq!(String::from(&id), "acc_1");
    assert_eq!(String::from(id.clone()), id.into_string());
    assert!(AccountId::default().is_empty());
}

#[test]
fn json_is_a_plain_text_of_any_form() {
    for text in [
        "",
        "acc_1",
        "7d943c51-e4ff-4e57-9558-08cab6b963c7",
        "ä\"\\\n",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let id: AccountId = serde_json::from_str(&json).unwrap();
        assert_eq!(id, text);
        assert_eq!(serde_json::to_string(&id).unwrap(), json);
        assert_eq!(
            serde_json::from_value::<AccountId>(text.into()).unwrap(),
            text
        );
    }
    assert!(serde_json::from_str::<AccountId>("1").is_err());
    assert!(serde_json::from_str::<AccountId>("null").is_err());
}

#[test]
#[allow(clippy::needless_borrows_for_generic_args)]
fn setters_take_what_people_have_at_hand() {
    let (text, id) = ("a".to_owned(), AccountId::from("a"));
    for made in [
        value("a"),
        value(&text),
        value(text.clone()),
        value(&id),
        value(id.clone()),
    ] {
        assert_eq!(made, id);
    }
    for made in [
        nullable("a"),
        nullable(&text),
        nullable(text.clone()),
        nullable(&id),
        nullable(id.clone()),
        nullable(Some(id.clone())),
    ] {
        assert_eq!(made, Nullable::Value(id.clone()));
    }
    assert_eq!(nullable(None), Nullable::Null);
    for made in [
        many("a"),
        many(&text),
        many(text.clone()),
        many(vec!["a"]),
        many(["a"]),
        many(&["a"][..]),
        many(vec![text.clone()]),
        many([text.clone()]),
        many(&[text.clone()]),
        many(&[text.clone()][..]),
        many(&vec![text.clone()]),
        many(&id),
        many(id.clone()),
        many(vec![&id]),
        many([&id]),
        many(vec![id.clone()]),
        many([id.clone()]),
        many(&[id.clone()]),
        many(&[id.clone()][..]),
        many(&vec![id.clone()]),
    ] {
        assert_eq!(made, [id.clone()]);
    }
}

#[test]
#[allow(clippy::needless_borrows_for_generic_args)]
fn a_person_and_a_business_are_customers() {
    let (person, business) = (PersonId::from("p"), BusinessId::from("b"));
    assert_eq!(customer(&person), customer(person.clone()));
    assert_eq!(customer(&business), customer("b"));
    assert_eq!(nullable_customer(&person), Nullable::Value("p".into()));
    assert_eq!(nullable_customer(person.clone()), nullable_customer("p"));
    assert_eq!(
        nullable_customer(Some(business.clone())),
        nullable_customer("b")
    );
    assert_eq!(nullable_customer(None::<BusinessId>), Nullable::Null);
    for made in [
        customers(&person),
        customers(person.clone()),
        customers(vec![&person]),
        customers([&person]),
        customers(vec![person.clone()]),
        customers([person.clone()]),
        customers(&[person.clone()]),
        customers(&[person.clone()][..]),
        customers(&vec![person.clone()]),
    ] {
        assert_eq!(made, ["p".into()] as [CustomerId; 1]);
    }
    assert_eq!(customers([business]), customers("b"));
    let ledger: Vec<LedgerAccountId> = [AccountId::from("a")].into_many();
    assert_eq!(ledger, ["a".into()] as [LedgerAccountId; 1]);
    assert_eq!(LedgerAccountId::from(InternalAccountId::from("i")), "i");
}

#[test]
fn every_name_ends_alike_and_is_there_once() {
    assert!(NAMES.iter().all(|name| name.ends_with("Id")));
    assert_eq!(NAMES.iter().collect::<BTreeSet<_>>().len(), NAMES.len());
}

/// The left one is never taken where the right one is meant, whichever way it is given.
macro_rules! never {
    ($($Given:ident for $Meant:ident,)+) => {$(
        assert_not_impl_any!($Given: Into<$Meant>, Into<Nullable<$Meant>>, IntoMany<$Meant>);
        assert_not_impl_any!(&'static $Given: Into<$Meant>, Into<Nullable<$Meant>>, IntoMany<$Meant>);
        assert_not_impl_any!(Option<$Given>: Into<$Meant>, Into<Nullable<$Meant>>);
        assert_not_impl_any!(Vec<$Given>: Into<$Meant>, IntoMany<$Meant>);
        assert_not_impl_any!(&'static [$Given]: IntoMany<$Meant>);
        assert_not_impl_any!([$Given; 1]: IntoMany<$Meant>);
    )+};
}

/// Neither is taken for the other.
macro_rules! apart {
    ($($A:ident $B:ident,)+) => {$( never! { $A for $B, $B for $A, } )+};
}

// Where money would go astray.
apart! {
    AccountId ExternalAccountId,
    AccountId InternalAccountId,
    AccountId BankAccountId,
    AccountId AccountTemplateId,
    AccountId CustomerId,
    InternalAccountId ExternalAccountId,
    InternalAccountId BankAccountId,
    LedgerAccountId ExternalAccountId,
    ExternalAccountId ExternalCardId,
    TransactionId OutgoingAchId,
    TransactionId IncomingAchId,
    TransactionId WireId,
    TransactionId ExternalCardTransferId,
    TransactionId TransactionGroupId,
    TransactionId DisputeId,
    OutgoingAchId IncomingAchId,
    WireId IncomingWireId,
    SyncteraPayTransferId IncomingSyncteraPayTransferId,
    SyncteraPayConfigurationId IncomingSyncteraPayConfigurationId,
    CashTransferId CashAuthorizationId,
    ScheduledPaymentId PaymentScheduleId,
    BatchPaymentId BatchPaymentTemplateId,
    FeeId FeeTemplateId,
    RewardId RewardTemplateId,
}

apart! {
    PersonId BusinessId,
    CardId CardProductId,
    CardId CardImageId,
    CardId ExternalCardId,
    CardId DigitalWalletTokenId,
    CardGatewayId ThreeDsGatewayId,
    CardGatewayId AchGatewayId,
    BulkOrderId BulkOrderConfigId,
    AccountRelationshipId RelationshipId,
    DocumentId DisputeDocumentId,
    MonitoringAlertId WatchlistAlertId,
    MonitoringSubscriptionId WatchlistSubscriptionId,
    PersonId PersonalIdId,
    WebhookId WebhookEventId,
    FdxAuthRequestId FdxTokenId,
}

// What may be several kinds is not taken where one of them is meant.
never! {
    CustomerId for PersonId,
    CustomerId for BusinessId,
    LedgerAccountId for AccountId,
    LedgerAccountId for InternalAccountId,
}
