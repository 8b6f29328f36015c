//! The delivery of an event, of either version.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::{sample, sign::sign_rotating};
use crate::webhooks::{ApiVersion, EventType, WebhookSecret};

/// Makes a delivery of an event of any type. What is not set has a plain value; the resource is a
/// [`sample`] of its type.
#[derive(Clone, Debug)]
pub struct Delivery {
    event_type: EventType,
    version: ApiVersion,
    id: String,
    resource_id: String,
    time: String,
    metadata: Value,
    resource: Option<Value>,
    previous: Option<Value>,
    as_objects: bool,
}

/// A delivery as it goes over the wire.
#[derive(Clone)]
pub struct Signed {
    /// `Synctera-Signature` and `Request-Timestamp`.
    pub headers: [(&'static str, String); 2],
    /// The JSON.
    pub body: Vec<u8>,
}

impl Delivery {
    /// A delivery in v0's envelope, or in v1's if only v1 has the type.
    pub fn new(event_type: impl Into<EventType>) -> Self {
        let event_type = event_type.into();
        let only_in_v1 = ["ADVERSE_ACTION.", "DISPUTE.", "CARD.IMAGE.CREATED"]
            .iter()
            .any(|start| event_type.as_str().starts_with(start))
            || matches!(
                event_type,
                EventType::TransactionCreated | EventType::TransactionUpdated
            );
        let version = if only_in_v1 {
            ApiVersion::V1
        } else {
            ApiVersion::V0
        };
        Self {
            resource: Some(sample(&event_type, version)),
            event_type,
            version,
            id: "00000000-0000-4000-8000-000000000001".to_owned(),
            resource_id: "00000000-0000-4000-8000-0000000000aa".to_owned(),
            time: "2026-01-02T03:04:05.678901Z".to_owned(),
            metadata: json!(""),
            previous: None,
            as_objects: false,
        }
    }

    /// The envelope; the resource becomes a sample of this version.
    #[must_use]
    pub fn version(mut self, version: ApiVersion) -> Self {
        self.version = version;
        self.resource = Some(sample(&self.event_type, version));
        self
    }

    /// The event's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// The id of the thing that the event is about.
    #[must_use]
    pub fn resource_id(mut self, id: impl Into<String>) -> Self {
        self.resource_id = id.into();
        self
    }

    /// When it happened, as text.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = time.into();
        self
    }

    /// What the subscription was made with.
    #[must_use]
    pub fn metadata(mut self, metadata: Value) -> Self {
        self.metadata = metadata;
        self
    }

    /// The thing that the event is about.
    #[must_use]
    pub fn resource(mut self, resource: Value) -> Self {
        self.resource = Some(resource);
        self
    }

    /// No resource and no changes, as in a test event of `POST /webhooks/trigger`.
    #[must_use]
    pub fn without_resource(mut self) -> Self {
        self.resource = None;
        self.previous = None;
        self
    }

    /// What the changed fields were before.
    #[must_use]
    pub fn previous(mut self, previous: Value) -> Self {
        self.previous = Some(previous);
        self
    }

    /// Resource and changes as objects instead of JSON within a string.
    #[must_use]
    pub fn as_objects(mut self) -> Self {
        self.as_objects = true;
        self
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let (resource, changes) = match self.version {
            ApiVersion::V0 => ("event_resource", "event_resource_changed_fields"),
            ApiVersion::V1 => ("resource", "changed_fields"),
        };
        let mut envelope = json!({
            "id": self.id,
            "type": self.event_type.as_str(),
            "event_time": self.time,
            "metadata": self.metadata,
            "resource_id": self.resource_id,
            "url": "https://receiver.example/webhooks",
            "webhook_id": "00000000-0000-4000-8000-0000000000bb",
        });
        for (name, value) in [(resource, &self.resource), (changes, &self.previous)] {
            if let (Some(value), Some(members)) = (value, envelope.as_object_mut()) {
                let value = if self.as_objects {
                    value.clone()
                } else {
                    Value::from(value.to_string())
                };
                members.insert(name.to_owned(), value);
            }
        }
        envelope.to_string().into_bytes()
    }

    /// The delivery, signed at a time.
    #[must_use]
    pub fn signed(&self, secret: &WebhookSecret, time: SystemTime) -> Signed {
        self.signed_rotating([secret], time)
    }

    /// The delivery, signed with every secret, as it is during a rotation.
    #[must_use]
    pub fn signed_rotating<'a>(
        &self,
        secrets: impl IntoIterator<Item = &'a WebhookSecret>,
        time: SystemTime,
    ) -> Signed {
        let body = self.body();
        Signed {
            headers: sign_rotating(secrets, time, &body),
            body,
        }
    }
}
