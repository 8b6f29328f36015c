//! What a verification finds: the sandbox's fixed outcomes, as data.

mod businesses;
mod outcome;
mod personas;

pub(crate) use businesses::business_outcome;
pub(crate) use outcome::Outcome;
pub(crate) use personas::person_outcome;
