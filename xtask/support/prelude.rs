//! What generated files start from.

#![allow(unused_imports, reason = "not every document needs everything")]

pub(crate) use std::collections::BTreeMap;

pub(crate) use progenitor_client::{ByteStream, ResponseValue};
pub(crate) use serde::{Deserialize, Serialize};
pub(crate) use serde_json::Value;

pub(crate) use super::call::{Echo, Operation, SendError, echo, json_text};
pub(crate) use super::many::IntoMany;
pub(crate) use super::operation::{
    AnswerKind, BodyKind, Method, OperationMeta, Paging, Safety, Stability, Tier,
};
pub(crate) use super::setters::setters;
pub(crate) use super::{
    Date, Decimal, DecodeError, File, Json, Multipart, Nullable, Timestamp, params,
};
pub(crate) use super::{open_enum, redacted_debug, tag_enum, tagged_union};
