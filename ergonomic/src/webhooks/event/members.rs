//! How the members of an envelope are read: only what an event is nothing without may fail.

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use synctera_runtime::record::{Failed, Source, View};
use synctera_runtime::{FieldValue, Inspect};

use super::EventType;

/// Envelopes are only read: nobody looks at their members.
macro_rules! unseen {
    ($($ty:ty),*) => {$(
        impl Inspect for $ty {
            fn view(&self) -> View<'_> {
                View::Absent
            }
        }
    )*};
}

unseen!(Id, EventType, Member);

/// An id, without which one event could not be told from another.
#[derive(Default)]
pub(super) struct Id(pub(super) String);

impl FieldValue for Id {
    fn blank() -> Self {
        Self::default()
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let id = from.text()?;
        if id.is_empty() {
            return Err(from.fail("an empty id"));
        }
        Ok(Self(id))
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Self::read(from).map(Some)
    }
}

impl FieldValue for EventType {
    fn blank() -> Self {
        Self::from("")
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.text().map(Self::from)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Ok(from.optional_text()?.map(Self::from))
    }
}

/// A value, or nothing if it has another type than documented.
pub(super) struct Lenient<T>(pub(super) Option<T>);

impl<T> Inspect for Lenient<T> {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl<T: DeserializeOwned> FieldValue for Lenient<T> {
    fn blank() -> Self {
        Self(None)
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let value = from.json()?;
        Ok(Self(serde_json::from_value(value).ok()))
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Self::read(from).map(Some)
    }
}

/// A member that is documented as JSON written into a string, and may come as it is.
#[derive(Default)]
pub(super) struct Member(Option<Box<RawValue>>);

impl FieldValue for Member {
    fn blank() -> Self {
        Self::default()
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.optional_raw().map(Self)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Self::read(from).map(Some)
    }
}

impl Member {
    /// The JSON within.
    pub(super) fn inner(self) -> Option<String> {
        let member = self.0?;
        let text = if member.get().starts_with('"') {
            serde_json::from_str(member.get()).ok()?
        } else {
            Box::<str>::from(member).into_string()
        };
        let empty = matches!(text.trim(), "" | "null");
        (!empty).then_some(text)
    }
}
