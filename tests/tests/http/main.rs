//! What goes over the wire and what comes back: the raw client against a server, one behaviour a
//! module.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod decimals;
mod downloads;
mod every_operation;
mod image_upload;
mod invented_values;
mod multipart_upload;
mod nullable_fields;
mod open_enums;
mod optional_arrays;
mod pages;
mod path_parameters;
mod query_lists;
mod read_only_fields;
mod recorder;
mod tagged_unions;
mod timestamps;
mod undocumented_success;
