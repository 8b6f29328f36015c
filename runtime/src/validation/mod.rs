//! What the documents say about values, as data. Nothing here is enforced when a response is read.

mod fields;
mod limit;
mod values;

pub use fields::Fields;
pub use limit::Limit;
pub use values::DocumentedValues;
