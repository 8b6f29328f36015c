//! Lists: one page by `.await`, all pages or all items as a stream.
//!
//! Every page is a call of its own, with attempts and time limits of its own. Memory holds one page.

mod list;
mod page;
mod paged;
mod streams;
mod tokens;

pub use list::List;
pub use page::Page;
pub(crate) use paged::LARGEST_PAGE;
pub use paged::Paged;
#[allow(
    unused_imports,
    reason = "which of them are used depends on the versions that are on"
)]
pub(crate) use paged::paged;
pub use streams::{Items, Pages};
