//! The types of events, and which schema carries the resource of each: the one table.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::{ApiVersion, Schema};

macro_rules! event_types {
    ($($variant:ident = $name:literal, $v0:ident, $v1:ident;)*) => {
        /// What has happened. New types come without notice: an unknown one is kept in
        /// `Unrecognized`, round-trips, and compares by its text.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EventType {
            $(#[doc = concat!("`", $name, "`.")] $variant,)*
            /// A type that this release does not know.
            Unrecognized(String),
        }

        impl EventType {
            /// Every type that this release knows.
            pub const KNOWN: &'static [&'static str] = &[$($name),*];

            /// The type as Synctera writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unrecognized(name) => name,
                }
            }

            /// The schema that its resource has in a version's envelope.
            pub(crate) fn schema(&self, version: ApiVersion) -> Schema {
                let (v0, v1) = match self {
                    $(Self::$variant => (Schema::$v0, Schema::$v1),)*
                    Self::Unrecognized(_) => (Schema::Json, Schema::Json),
                };
                match version {
                    ApiVersion::V0 => v0,
                    ApiVersion::V1 => v1,
                }
            }
        }

        impl From<&str> for EventType {
            fn from(name: &str) -> Self {
                match name {
                    $($name => Self::$variant,)*
                    _ => Self::Unrecognized(name.to_owned()),
                }
            }
        }

        impl fmt::Debug for EventType {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unrecognized(_) => "Unrecognized([hidden])",
                })
            }
        }
    };
}

// Type, schema of the resource in v0's envelope, in v1's. The schema is what the same version answers
// when the resource is read; `Json` where the version has no such thing, or where its document does
// not say which of several it is: outcomes of verifications (the person or the verification), cases
// and 3-D Secure events. The last block is known from what is public of v2, without schemas.
#[rustfmt::skip]
event_types! {
    AccountCreated = "ACCOUNT.CREATED",                                       Account,            Json;
    AccountUpdated = "ACCOUNT.UPDATED",                                       Account,            Json;
    AchIncomingFutureDated = "ACH.INCOMING.FUTURE_DATED",                     IncomingAch,        Json;
    AddressCreated = "ADDRESS.CREATED",                                       Address,            Json;
    AddressUpdated = "ADDRESS.UPDATED",                                       Address,            Json;
    AdverseActionCreated = "ADVERSE_ACTION.CREATED",                          Json,               AdverseAction;
    ApplicationCreated = "APPLICATION.CREATED",                               Json,               Application;
    ApplicationUpdated = "APPLICATION.UPDATED",                               Json,               Application;
    BusinessCreated = "BUSINESS.CREATED",                                     Business,           Json;
    BusinessUpdated = "BUSINESS.UPDATED",                                     Business,           Json;
    BusinessVerificationOutcomeUpdated = "BUSINESS.VERIFICATION_OUTCOME.UPDATED", Json,           Json;
    CardCreated = "CARD.CREATED",                                             Card,               CardV1;
    CardUpdated = "CARD.UPDATED",                                             Card,               CardV1;
    CardDigitalWalletTokenCreated = "CARD.DIGITALWALLETTOKEN.CREATED",        DigitalWalletToken, DigitalWalletTokenV1;
    CardDigitalWalletTokenUpdated = "CARD.DIGITALWALLETTOKEN.UPDATED",        DigitalWalletToken, DigitalWalletTokenV1;
    CardImageCreated = "CARD.IMAGE.CREATED",                                  CardImage,          CardImageV1;
    CardImageUpdated = "CARD.IMAGE.UPDATED",                                  CardImage,          CardImageV1;
    CardThreeDsAuthentication = "CARD.THREE_DS.AUTHENTICATION",               Json,               Json;
    CardThreeDsDecision = "CARD.THREE_DS.DECISION",                           Json,               Json;
    CaseCreated = "CASE.CREATED",                                             Json,               Json;
    CaseUpdated = "CASE.UPDATED",                                             Json,               Json;
    CashPickupCreated = "CASH_PICKUP.CREATED",                                Json,               Json;
    CashPickupUpdated = "CASH_PICKUP.UPDATED",                                Json,               Json;
    CreditScoreCreated = "CREDIT_SCORE.CREATED",                              Json,               CreditScore;
    CustomerCreated = "CUSTOMER.CREATED",                                     Customer,           Json;
    CustomerUpdated = "CUSTOMER.UPDATED",                                     Customer,           Json;
    CustomerKycOutcomeUpdated = "CUSTOMER.KYC_OUTCOME.UPDATED",               Json,               Json;
    DisputeCreated = "DISPUTE.CREATED",                                       Json,               Dispute;
    DisputeUpdated = "DISPUTE.UPDATED",                                       Json,               Dispute;
    ExternalCardCreated = "EXTERNAL_CARD.CREATED",                            ExternalCard,       ExternalCardV1;
    ExternalCardDeleted = "EXTERNAL_CARD.DELETED",                            ExternalCard,       ExternalCardV1;
    ExternalCardUpdated = "EXTERNAL_CARD.UPDATED",                            ExternalCard,       ExternalCardV1;
    ExternalCardTransferCreated = "EXTERNAL_CARD_TRANSFER.CREATED",           ExternalCardTransfer, ExternalCardTransferV1;
    ExternalCardTransferUpdated = "EXTERNAL_CARD_TRANSFER.UPDATED",           ExternalCardTransfer, ExternalCardTransferV1;
    InterestMonthlyPayout = "INTEREST.MONTHLY_PAYOUT",                        Json,               Json;
    InternalAccountCreated = "INTERNAL_ACCOUNT.CREATED",                      InternalAccount,    Json;
    InternalAccountUpdated = "INTERNAL_ACCOUNT.UPDATED",                      InternalAccount,    Json;
    InternalTransferSucceeded = "INTERNAL_TRANSFER.SUCCEEDED",                InternalTransfer,   Json;
    NoteCreated = "NOTE.CREATED",                                             Note,               Json;
    NoteUpdated = "NOTE.UPDATED",                                             Note,               Json;
    PaymentScheduleCreated = "PAYMENT_SCHEDULE.CREATED",                      PaymentSchedule,    Json;
    PaymentScheduleUpdated = "PAYMENT_SCHEDULE.UPDATED",                      PaymentSchedule,    Json;
    PaymentSchedulePaymentCreated = "PAYMENT_SCHEDULE.PAYMENT.CREATED",       Payment,            Json;
    PersonCreated = "PERSON.CREATED",                                         Person,             Json;
    PersonUpdated = "PERSON.UPDATED",                                         Person,             Json;
    PersonVerificationOutcomeUpdated = "PERSON.VERIFICATION_OUTCOME.UPDATED", Json,               Json;
    StatementCreated = "STATEMENT.CREATED",                                   Statement,          StatementV1;
    TransactionCreated = "TRANSACTION.CREATED",                               Json,               Transaction;
    TransactionUpdated = "TRANSACTION.UPDATED",                               Json,               Transaction;
    TransactionPendingCreated = "TRANSACTION.PENDING.CREATED",                PendingTransaction, Json;
    TransactionPendingUpdated = "TRANSACTION.PENDING.UPDATED",                PendingTransaction, Json;
    TransactionPostedCreated = "TRANSACTION.POSTED.CREATED",                  PostedTransaction,  Json;
    TransactionPostedUpdated = "TRANSACTION.POSTED.UPDATED",                  PostedTransaction,  Json;

    CrrCreated = "CRR.CREATED",                                               Json, Json;
    DocumentCreated = "DOCUMENT.CREATED",                                     Json, Json;
    DocumentDeleted = "DOCUMENT.DELETED",                                     Json, Json;
    DocumentRetrieved = "DOCUMENT.RETRIEVED",                                 Json, Json;
    DocumentUpdated = "DOCUMENT.UPDATED",                                     Json, Json;
    DocumentVerificationSessionCreated = "DOCUMENT_VERIFICATION_SESSION.CREATED", Json, Json;
    DocumentVerificationSessionUpdated = "DOCUMENT_VERIFICATION_SESSION.UPDATED", Json, Json;
    EddCreated = "EDD.CREATED",                                               Json, Json;
    EddDeleted = "EDD.DELETED",                                               Json, Json;
    SpendControlCreated = "SPEND_CONTROL.CREATED",                            Json, Json;
    SpendControlUpdated = "SPEND_CONTROL.UPDATED",                            Json, Json;
    SpendControlViolated = "SPEND_CONTROL.VIOLATED",                          Json, Json;
}

impl EventType {
    /// Every type that this release knows, as values.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::KNOWN.iter().map(|name| Self::from(*name))
    }
}

impl From<String> for EventType {
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialEq for EventType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for EventType {}

impl Hash for EventType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<'de> serde::Deserialize<'de> for EventType {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_round_trip_and_unknown_ones_are_kept() {
        for name in EventType::KNOWN {
            let known = EventType::from(*name);
            assert!(!matches!(known, EventType::Unrecognized(_)), "{name}");
            assert_eq!(known.to_string(), *name);
        }
        let new = EventType::from("LOAN.FORGIVEN");
        assert_eq!(new.as_str(), "LOAN.FORGIVEN");
        assert_eq!(format!("{new:?}"), "Unrecognized([hidden])");
    }

    #[cfg(all(feature = "v0", feature = "v1"))]
    #[test]
    fn every_documented_type_is_known() {
        let documented = synctera_api::v0::WebhookEventType::VALUES
            .iter()
            .chain(synctera_api::v1::WebhookEventType::VALUES);
        for name in documented {
            assert!(EventType::KNOWN.contains(name), "{name}");
        }
    }

    #[cfg(all(feature = "v0", feature = "v1"))]
    #[test]
    fn a_schema_stands_where_its_version_documents_the_type() {
        for event_type in EventType::all() {
            let name = event_type.as_str();
            for (version, documented) in [
                (ApiVersion::V0, synctera_api::v0::WebhookEventType::VALUES),
                (ApiVersion::V1, synctera_api::v1::WebhookEventType::VALUES),
            ] {
                let typed = event_type.schema(version) != Schema::Json;
                // These were added to the types after the schemas, in one version only.
                let expected = ["CARD.IMAGE.CREATED", "CREDIT_SCORE.CREATED"].contains(&name);
                assert!(!typed || documented.contains(&name) || expected, "{name}");
            }
        }
    }
}
