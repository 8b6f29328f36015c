//! The same calls without async, for scripts and tools.
//!
//! [`Synctera`] has every handle of the async client; `.send()` takes the place of `.await`, and lists
//! are iterators. Keys, retries and errors are the same, as the same code makes the calls, on a
//! runtime of its own.
//!
//! ```no_run
//! use synctera::blocking::Synctera;
//! use synctera::v0::{ListPostedTransactions, PersonCreate, PersonStatus};
//!
//! # fn example() -> Result<(), synctera::Error> {
//! let synctera = Synctera::new(synctera::Synctera::from_env()?)?;
//! let person = synctera.persons().create(PersonCreate::new(true, PersonStatus::Prospect)).send()?;
//! println!("{}", person.id);
//! for transaction in synctera.transactions().posted().list(ListPostedTransactions::new()).items() {
//!     println!("{:?}", transaction?.uuid);
//! }
//! # Ok(())
//! # }
//! ```

mod call;
mod client;
mod list;

pub use call::Call;
pub use client::Synctera;
pub use list::{Items, Iter, List, Pages};
