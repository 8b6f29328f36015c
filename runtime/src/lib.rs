//! What the generated client of Synctera's API stands on.
//!
//! Everything here is written by hand and knows nothing of any single operation or schema:
//!
//! - [`types`]: the values that fields hold, such as [`Timestamp`], [`Decimal`] and [`Nullable`];
//! - [`record`](mod@record): one description of a struct that serves reading, writing and `Debug`;
//! - [`operation`]: an API call as a value, and what its document says about it;
//! - [`request`]: how an operation becomes an HTTP request;
//! - [`decode`](mod@decode): how the bytes of a response become a type, with errors that name the place;
//! - [`validation`]: the limits of the documents as data.
//!
//! The macros ([`record!`], [`open_enum!`], [`tag_enum!`], [`tagged_union!`], [`setters!`]) write
//! what is the same for every generated type. People use the `synctera` crate, which re-exports
//! the parts that they meet.

pub mod decode;
mod macros;
pub mod operation;
pub mod record;
pub mod request;
pub mod types;
pub mod validation;

pub use decode::{DecodeError, DecodeErrorKind, decode, decode_any};
pub use macros::open_enum::OpenEnum;
pub use macros::tag_enum::TagEnum;
pub use macros::tagged_union::TaggedUnion;
pub use operation::{
    BodyKind, Method, Operation, OperationMeta, OperationVisitor, Paging, ResponseKind, Safety,
    Stability, Tier,
};
pub use record::{FieldValue, Hidden, Inspect, Record, Spelling};
pub use request::{Multipart, ParameterError, RequestError};
pub use types::{
    ByteStream, Date, Decimal, File, IntoMany, Json, Nullable, ParseDecimalError,
    ParseTimestampError, Timestamp,
};
pub use validation::{DocumentedValues, Fields, Limit};

/// For the macros and generated code only.
#[doc(hidden)]
pub mod internal {
    pub use crate::macros::{open_enum, tag_enum, tagged_union};
    pub use bytes;
    pub use serde;
    pub use serde_json;

    /// Operations are generated; nobody else implements the trait.
    pub trait Sealed {}
}
