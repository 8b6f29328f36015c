// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Hand-written runtime of the generated client: the types and macros that
//! the generated code is built from.
//!
//! The files of this folder are copied unchanged by the generator; they know
//! nothing of any single operation or schema.

pub mod call;
pub mod context;
pub mod decimal;
pub mod decode;
pub mod fields;
pub mod file;
pub mod json;
pub mod json_path;
pub mod limit;
pub mod many;
pub mod multipart;
pub mod nullable;
pub mod open_enum;
pub mod operation;
pub mod params;
pub(crate) mod prelude;
pub mod redact;
pub mod setters;
pub mod tag_enum;
pub mod tagged_union;
pub mod timestamp;

pub use call::{Echo, Operation, OperationVisitor, RawClient, SendError};
pub use context::{Context, Transport, TransportFuture};
pub use decimal::{Decimal, ParseDecimalError};
pub use decode::{DecodeError, DecodeErrorKind, decode};
pub use fields::Fields;
pub use file::File;
pub use json::Json;
pub use limit::Limit;
pub use many::IntoMany;
pub use multipart::Multipart;
pub use nullable::Nullable;
pub use open_enum::OpenEnum;
pub use operation::{AnswerKind, BodyKind, Method, OperationMeta, Paging, Safety, Stability, Tier};
pub use params::ParameterError;
pub use redact::{Hidden, Presence, State};
pub use tag_enum::TagEnum;
pub use tagged_union::TaggedUnion;
pub use timestamp::{Date, ParseTimestampError, Timestamp};

// A document may need only some of the macros.
#[allow(unused_imports)]
pub(crate) use {
    context::client_hooks, open_enum::open_enum, redact::redacted_debug, tag_enum::tag_enum,
    tagged_union::tagged_union,
};
