//! What a delivery says: an event, its type and its resource.

mod envelope;
mod event_type;
mod members;
mod pattern;
mod previous;
mod resource;

pub use envelope::{ApiVersion, Event, ResourceError};
pub use event_type::EventType;
pub use pattern::Pattern;
pub use previous::Previous;
pub(crate) use resource::Schema;
pub use resource::{Resource, Unrecognized};
