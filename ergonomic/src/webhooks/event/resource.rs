//! The thing that an event is about, as the type of its version.

use std::fmt;

use serde_json::Value;
#[cfg(feature = "v0")]
use synctera_api::v0;
#[cfg(feature = "v1")]
use synctera_api::v1;
use synctera_runtime::{DecodeError, Json, decode};

macro_rules! resources {
    ($($feature:literal $variant:ident($type:path);)*) => {
        /// The thing that an event is about. It may be older than what the API answers by now.
        ///
        /// Where v0 and v1 have a type of the same name, that of v1 has `V1` behind it.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Resource {
            $(
                #[cfg(feature = $feature)]
                #[doc = concat!("A resource of ", $feature, ".")]
                $variant(Box<$type>),
            )*
            /// A resource without a documented type, or of another form than documented.
            Unrecognized(Unrecognized),
        }

        /// The schemas of resources.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Schema {
            $($variant,)*
            Json,
        }

        impl Schema {
            /// Reads the resource; what does not fit is kept as JSON.
            ///
            /// # Errors
            /// Text that is no JSON.
            pub(crate) fn read(self, text: &str) -> Result<Resource, DecodeError> {
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$variant => match decode::<$type>(text.as_bytes()) {
                            Ok(resource) => Ok(Resource::$variant(Box::new(resource))),
                            Err(reason) => Unrecognized::read(text, Some(reason)),
                        },
                    )*
                    // Also the schemas of a version that is switched off.
                    #[allow(unreachable_patterns)]
                    _ => Unrecognized::read(text, None),
                }
            }
        }
    };
}

resources! {
    "v0" Account(v0::Account);
    "v0" Address(v0::Address);
    "v0" Business(v0::Business);
    "v0" Card(v0::Card);
    "v0" CardImage(v0::CardImage);
    "v0" Customer(v0::Customer);
    "v0" DigitalWalletToken(v0::DigitalWalletToken);
    "v0" ExternalCard(v0::ExternalCard);
    "v0" ExternalCardTransfer(v0::ExternalCardTransfer);
    "v0" IncomingAch(v0::IncomingAch);
    "v0" InternalAccount(v0::InternalAccount);
    "v0" InternalTransfer(v0::InternalTransfer);
    "v0" Note(v0::Note);
    "v0" Payment(v0::ScheduledPayment);
    "v0" PaymentSchedule(v0::PaymentSchedule);
    "v0" PendingTransaction(v0::PendingTransaction);
    "v0" Person(v0::Person);
    "v0" PostedTransaction(v0::PostedTransaction);
    "v0" Statement(v0::Statement);
    "v1" AdverseAction(v1::AdverseAction);
    "v1" Application(v1::Application);
    "v1" CardV1(v1::Card);
    "v1" CardImageV1(v1::CardImage);
    "v1" CreditScore(v1::CreditScore);
    "v1" DigitalWalletTokenV1(v1::DigitalWalletToken);
    "v1" Dispute(v1::Dispute);
    "v1" ExternalCardV1(v1::ExternalCard);
    "v1" ExternalCardTransferV1(v1::ExternalCardTransfer);
    "v1" StatementV1(v1::Statement);
    "v1" Transaction(v1::Transaction);
}

/// A resource that stayed JSON. Debug does not show it.
#[derive(Clone)]
pub struct Unrecognized {
    json: Json,
    reason: Option<DecodeError>,
}

impl Unrecognized {
    fn read(text: &str, reason: Option<DecodeError>) -> Result<Resource, DecodeError> {
        let json = decode(text.as_bytes())?;
        Ok(Resource::Unrecognized(Self { json, reason }))
    }

    /// The resource. It may hold personal data: keep it out of logs.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.json.0
    }

    /// Where it differs from the documented form; none if no form is documented.
    #[must_use]
    pub fn reason(&self) -> Option<&DecodeError> {
        self.reason.as_ref()
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unrecognized")
            .field("json", &self.json)
            .field("reason", &self.reason)
            .finish()
    }
}
