//! The envelopes of v0 and v1 as one event.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;
use synctera_runtime::{DecodeError, Hidden, Timestamp, decode, decode_any, record};

use super::members::{Id, Lenient, Member};
use super::{EventType, Previous, Resource};

/// Which API's envelope an event came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// v0: `event_resource`, `event_resource_changed_fields`.
    V0,
    /// v1: `resource`, `changed_fields`.
    V1,
}

/// Why there is no resource or no former value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResourceError {
    /// The event has none: events triggered for a test have none, and only updates have changes.
    #[error("the event carries none; read the resource by its id")]
    Absent,
    /// It is no JSON, or for changes no object.
    #[error("what the event carries cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
}

/// Something that has happened at Synctera. Debug shows neither its resource nor its changes.
///
/// Events come at least once, in no particular order, and their resource may be out of date: what
/// matters is to be read from the API.
#[derive(Clone)]
pub struct Event {
    id: String,
    event_type: EventType,
    version: Option<ApiVersion>,
    time: Option<Timestamp>,
    webhook_id: Option<String>,
    resource_id: Option<String>,
    url: Option<String>,
    metadata: Option<Value>,
    resource: Option<String>,
    changed: Option<String>,
}

/// Both envelopes.
struct Envelope {
    id: Id,
    r#type: EventType,
    event_time: Lenient<Timestamp>,
    webhook_id: Lenient<String>,
    resource_id: Lenient<String>,
    url: Lenient<String>,
    metadata: Option<Value>,
    resource: Member,
    changed_fields: Member,
    event_resource: Member,
    event_resource_changed_fields: Member,
}

record! { Envelope {
    0 required hide id;
    1 required hide r#type as "type";
    2 optional hide event_time;
    3 optional hide webhook_id;
    4 optional hide resource_id;
    5 optional hide url;
    6 optional hide metadata;
    7 optional hide resource;
    8 optional hide changed_fields;
    9 optional hide event_resource;
    10 optional hide event_resource_changed_fields;
} }

impl Event {
    /// Reads an event **without checking who sent it**: for bodies that were verified before, such as
    /// those from a queue behind the receiver, and for the API's own lists of events. Anybody can
    /// write a body like this; what comes from outside goes through [`Webhooks::event`].
    ///
    /// [`Webhooks::event`]: crate::webhooks::Webhooks::event
    ///
    /// # Errors
    /// A body that is no JSON object, or without id or type.
    pub fn from_unverified(body: &[u8]) -> Result<Self, DecodeError> {
        let envelope: Envelope = decode(body)?;
        let new = (envelope.resource.inner(), envelope.changed_fields.inner());
        let old = (
            envelope.event_resource.inner(),
            envelope.event_resource_changed_fields.inner(),
        );
        let (version, (resource, changed)) = match (new, old) {
            (new, _) if new.0.is_some() || new.1.is_some() => (Some(ApiVersion::V1), new),
            (_, old) if old.0.is_some() || old.1.is_some() => (Some(ApiVersion::V0), old),
            (nothing, _) => (None, nothing),
        };
        Ok(Self {
            id: envelope.id.0,
            event_type: envelope.r#type,
            version,
            time: envelope.event_time.0,
            webhook_id: envelope.webhook_id.0,
            resource_id: envelope.resource_id.0,
            url: envelope.url.0,
            metadata: envelope.metadata.filter(|value| !value.is_null()),
            resource,
            changed,
        })
    }

    /// The event's id, the same in every delivery of it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What has happened.
    #[must_use]
    pub fn event_type(&self) -> &EventType {
        &self.event_type
    }

    /// Which API's envelope it came in; none if it carries nothing that would tell.
    #[must_use]
    pub fn version(&self) -> Option<ApiVersion> {
        self.version
    }

    /// When it happened, as written: with `Z` or an offset.
    #[must_use]
    pub fn time(&self) -> Option<&Timestamp> {
        self.time.as_ref()
    }

    /// The subscription that it is sent for.
    #[must_use]
    pub fn webhook_id(&self) -> Option<&str> {
        self.webhook_id.as_deref()
    }

    /// The id of the thing that it is about.
    #[must_use]
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Where it was sent to.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// What the subscription was made with: a text, or an object.
    #[must_use]
    pub fn metadata(&self) -> Option<&Value> {
        self.metadata.as_ref()
    }

    /// The thing that it is about, as the type of its version. What has no documented type, or another
    /// form, is [`Resource::Unrecognized`] and no error.
    ///
    /// # Errors
    /// No resource, or one that is no JSON.
    pub fn resource(&self) -> Result<Resource, ResourceError> {
        let text = self.resource.as_deref().ok_or(ResourceError::Absent)?;
        let version = self.version.ok_or(ResourceError::Absent)?;
        Ok(self.event_type.schema(version).read(text)?)
    }

    /// The thing that it is about, as any type.
    ///
    /// # Errors
    /// No resource, or one that has not this type.
    pub fn resource_as<T: DeserializeOwned>(&self) -> Result<T, ResourceError> {
        let text = self.resource.as_deref().ok_or(ResourceError::Absent)?;
        Ok(decode_any(text.as_bytes())?)
    }

    /// What the changed fields were before.
    ///
    /// # Errors
    /// No changes, or something else than a JSON object.
    pub fn previous(&self) -> Result<Previous, ResourceError> {
        let text = self.changed.as_deref().ok_or(ResourceError::Absent)?;
        Ok(Previous::read(text)?)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("version", &self.version)
            .field("time", &self.time)
            .field("webhook_id", &self.webhook_id)
            .field("resource_id", &self.resource_id)
            .field("resource", &self.resource.as_ref().map(|_| Hidden))
            .field("previous", &self.changed.as_ref().map(|_| Hidden))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod tests;
