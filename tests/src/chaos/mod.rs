//! Many transfers through `synctera` under every fault that the simulator knows, and a ledger that
//! tells whether each of them was carried out exactly once.

mod report;
mod run;

pub use report::Report;
pub use run::{Options, run};
