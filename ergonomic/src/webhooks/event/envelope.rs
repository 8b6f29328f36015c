//! The envelopes of v0 and v1 as one event.

use std::fmt;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;
use synctera_runtime::{DecodeError, Hidden, Timestamp, decode_any};

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

/// Both envelopes. Only what an event is nothing without can make it fail.
#[derive(Deserialize)]
struct Envelope {
    #[serde(deserialize_with = "not_empty")]
    id: String,
    r#type: EventType,
    #[serde(default, deserialize_with = "lenient")]
    event_time: Option<Timestamp>,
    #[serde(default, deserialize_with = "lenient")]
    webhook_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    resource_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    url: Option<String>,
    #[serde(default)]
    metadata: Option<Value>,
    #[serde(default)]
    resource: Option<Box<RawValue>>,
    #[serde(default)]
    changed_fields: Option<Box<RawValue>>,
    #[serde(default)]
    event_resource: Option<Box<RawValue>>,
    #[serde(default)]
    event_resource_changed_fields: Option<Box<RawValue>>,
}

/// A value, or nothing if it has another type than documented.
fn lenient<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(serde_json::from_value(value).ok())
}

/// Without an id, one event could not be told from another.
fn not_empty<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let id = String::deserialize(from)?;
    if id.is_empty() {
        return Err(D::Error::custom("an empty id"));
    }
    Ok(id)
}

/// The JSON within a member, which is documented as JSON written into a string and may come as it is.
fn inner(member: Option<Box<RawValue>>) -> Option<String> {
    let member = member?;
    let text = if member.get().starts_with('"') {
        serde_json::from_str(member.get()).ok()?
    } else {
        Box::<str>::from(member).into_string()
    };
    let empty = matches!(text.trim(), "" | "null");
    (!empty).then_some(text)
}

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
        let envelope: Envelope = decode_any(body)?;
        let new = (inner(envelope.resource), inner(envelope.changed_fields));
        let old = (
            inner(envelope.event_resource),
            inner(envelope.event_resource_changed_fields),
        );
        let (version, (resource, changed)) = match (new, old) {
            (new, _) if new.0.is_some() || new.1.is_some() => (Some(ApiVersion::V1), new),
            (_, old) if old.0.is_some() || old.1.is_some() => (Some(ApiVersion::V0), old),
            (nothing, _) => (None, nothing),
        };
        Ok(Self {
            id: envelope.id,
            event_type: envelope.r#type,
            version,
            time: envelope.event_time,
            webhook_id: envelope.webhook_id,
            resource_id: envelope.resource_id,
            url: envelope.url,
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
