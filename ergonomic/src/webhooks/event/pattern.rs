//! What a subscription asks for: one type, or all types below a word.

use std::fmt;

use super::EventType;

/// An entry of a webhook's `enabled_events`.
///
/// A wildcard also stands for types that are added later.
///
/// ```
/// use synctera::webhooks::{EventType, Pattern};
///
/// let cards = Pattern::from("CARD.*");
/// assert!(cards.matches(&EventType::CardImageUpdated));
/// assert!(!cards.matches(&EventType::AccountCreated));
/// assert!(Pattern::from(EventType::CardCreated).matches(&EventType::CardCreated));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pattern {
    /// This type alone.
    Exactly(EventType),
    /// Every type below this word: `CARD` is written `CARD.*`.
    Below(String),
}

impl Pattern {
    /// The wildcards of v0 (document 0.179.0) and v1 (1.153.0).
    pub const WILDCARDS: &'static [&'static str] = &[
        "ACCOUNT.*",
        "ACH.*",
        "ADVERSE_ACTION.*",
        "APPLICATION.*",
        "BUSINESS.*",
        "CARD.*",
        "CASE.*",
        "CASH_PICKUP.*",
        "CREDIT_SCORE.*",
        "CUSTOMER.*",
        "DISPUTE.*",
        "EXTERNAL_CARD.*",
        "EXTERNAL_CARD_TRANSFER.*",
        "INTEREST.*",
        "INTERNAL_TRANSFER.*",
        "NOTE.*",
        "PAYMENT_SCHEDULE.*",
        "PERSON.*",
        "STATEMENT.*",
        "TRANSACTION.*",
    ];

    /// Whether a webhook with this entry gets events of the type.
    #[must_use]
    pub fn matches(&self, event_type: &EventType) -> bool {
        match self {
            Self::Exactly(one) => one == event_type,
            Self::Below(word) => event_type
                .as_str()
                .strip_prefix(word.as_str())
                .is_some_and(|rest| rest.starts_with('.')),
        }
    }
}

impl From<EventType> for Pattern {
    fn from(event_type: EventType) -> Self {
        Self::Exactly(event_type)
    }
}

impl From<&str> for Pattern {
    fn from(text: &str) -> Self {
        match text.strip_suffix(".*") {
            Some(word) => Self::Below(word.to_owned()),
            None => Self::Exactly(EventType::from(text)),
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(one) => one.fmt(f),
            Self::Below(word) => write!(f, "{word}.*"),
        }
    }
}

/// For the body of a subscription; the type is the same in both versions.
#[cfg(feature = "v0")]
impl From<Pattern> for synctera_api::v0::WebhookEventPattern {
    fn from(pattern: Pattern) -> Self {
        Self::from(pattern.to_string())
    }
}

/// For the body of a subscription.
#[cfg(all(feature = "v1", not(feature = "v0")))]
impl From<Pattern> for synctera_api::v1::WebhookEventPattern {
    fn from(pattern: Pattern) -> Self {
        Self::from(pattern.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_ends_at_the_dot() {
        for (pattern, event_type, matches) in [
            ("ACCOUNT.*", "ACCOUNT.CREATED", true),
            ("ACCOUNT.*", "ACCOUNT.FUTURE.THING", true),
            ("EXTERNAL_CARD.*", "EXTERNAL_CARD_TRANSFER.CREATED", false),
            ("CARD.*", "EXTERNAL_CARD.CREATED", false),
            ("CARD.*", "CARD", false),
            ("TRANSACTION.POSTED.*", "TRANSACTION.POSTED.CREATED", true),
            ("TRANSACTION.POSTED.*", "TRANSACTION.PENDING.CREATED", false),
            ("account.*", "ACCOUNT.CREATED", false),
            ("ACCOUNT.CREATED", "ACCOUNT.CREATED", true),
            ("ACCOUNT.CREATED", "ACCOUNT.UPDATED", false),
            ("LOAN.FORGIVEN", "LOAN.FORGIVEN", true),
        ] {
            let pattern = Pattern::from(pattern);
            let event_type = EventType::from(event_type);
            assert_eq!(
                pattern.matches(&event_type),
                matches,
                "{pattern} {event_type}"
            );
        }
    }

    #[cfg(all(feature = "v0", feature = "v1"))]
    #[test]
    fn every_documented_wildcard_is_listed_and_can_be_subscribed_to() {
        for name in synctera_api::v0::WebhookEventPattern::VALUES
            .iter()
            .chain(synctera_api::v1::WebhookEventPattern::VALUES)
            .filter(|name| name.ends_with('*'))
        {
            assert!(Pattern::WILDCARDS.contains(name), "{name}");
        }
        let body = synctera_api::v0::WebhookEventPattern::from(Pattern::from("CARD.*"));
        assert_eq!(body.as_str(), "CARD.*");
        assert!(body.is_recognized());
    }
}
