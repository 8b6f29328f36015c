//! The values that fields hold.

mod byte_stream;
mod decimal;
mod file;
mod id;
pub mod ids;
mod json;
mod many;
mod nullable;
mod timestamp;

pub use byte_stream::ByteStream;
pub use decimal::{Decimal, ParseDecimalError};
pub use file::File;
pub use id::Id;
pub use json::Json;
pub use many::IntoMany;
pub use nullable::Nullable;
pub use timestamp::{Date, ParseTimestampError, Timestamp};
