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
pub use paged::Paged;
#[allow(unused_imports, reason = "without any version there are no lists")]
pub(crate) use paged::{LARGEST_PAGE, paged};
pub use streams::{Items, Pages};
