//! Resources that are records: a row of a table each, and rules where the bank has some.

mod filters;
pub(crate) mod records;
mod resource;
pub(crate) mod rules;
mod serve;
pub(crate) mod table;

pub(crate) use resource::Resource;
pub(super) use serve::add_routes;
