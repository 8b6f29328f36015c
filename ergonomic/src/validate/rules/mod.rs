//! What Synctera's documents do not say and its guides or the rails ask for: one small function a
//! rule, and a table that says which fields it is for.

mod accounts;
mod ach;
mod address;
mod birth;
mod byte_set;
mod calling_codes;
mod card;
mod contact;
mod identity;
mod judge;
mod letter_pairs;
mod money;
mod regions;
mod routing;
mod site;
mod spend;
mod table;
mod together;

pub(crate) use judge::Judge;
pub(crate) use regions::{Region, region_of};
pub(crate) use site::today;
pub(super) use site::{digits, has_form};
pub(crate) use table::{RULES, book};
