//! How the members of an envelope are read: only those that an event cannot do without may fail.

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use synctera_runtime::record::{Failed, Fill, Source, View};
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

impl Fill for Id {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        self.0 = from.text()?;
        if self.0.is_empty() {
            return Err(from.fail("an empty id"));
        }
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl FieldValue for Id {
    fn blank() -> Self {
        Self::default()
    }
}

impl Fill for EventType {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        *self = from.text()?.into();
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl FieldValue for EventType {
    fn blank() -> Self {
        Self::from("")
    }
}

/// A value, or nothing if it has another type than documented.
pub(super) struct Lenient<T>(pub(super) Option<T>);

impl<T> Inspect for Lenient<T> {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl<T: DeserializeOwned> Fill for Lenient<T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        self.0 = serde_json::from_str(from.raw()?.get()).ok();
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl<T: DeserializeOwned> FieldValue for Lenient<T> {
    fn blank() -> Self {
        Self(None)
    }
}

/// A member that is documented as JSON written into a string, and may come as it is.
#[derive(Default)]
pub(super) struct Member(Option<Box<RawValue>>);

impl Fill for Member {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        self.0 = from.optional_raw()?;
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl FieldValue for Member {
    fn blank() -> Self {
        Self::default()
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
