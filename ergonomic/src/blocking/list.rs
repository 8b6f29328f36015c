//! Lists that block: pages and items as iterators.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::Synctera;
use crate::call::forward_options;
use crate::error::Error;
use crate::paging::{self, Page, Paged};

/// A list with its options; nothing happens before it is sent or iterated.
#[must_use = "a list does nothing before it is sent or iterated"]
pub struct List<O: Paged> {
    list: crate::List<O>,
    synctera: Synctera,
}

impl<O: Paged> List<O> {
    pub(super) fn new(list: crate::List<O>, synctera: Synctera) -> Self {
        Self { list, synctera }
    }

    forward_options!(list);

    /// Resumes at a page: the token that [`Page::next_page_token`] gave before.
    pub fn from_token(mut self, token: &str) -> Self {
        self.list = self.list.from_token(token);
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    /// As for the async call, and within an async runtime.
    pub fn send(self) -> Result<Page<O>, Error> {
        self.synctera.wait(self.list.into_future())?
    }

    /// All pages from here on.
    pub fn pages(self) -> Pages<O> {
        Iter {
            stream: self.list.pages(),
            synctera: self.synctera,
        }
    }

    /// All items from here on, asked for by the hundred.
    pub fn items(self) -> Items<O> {
        Iter {
            stream: self.list.items(),
            synctera: self.synctera,
        }
    }
}

/// The pages of a list. An error ends them.
pub type Pages<O> = Iter<paging::Pages<O>>;
/// The items of a list over all its pages. An error ends them.
pub type Items<O> = Iter<paging::Items<O>>;

/// A stream that blocks for each of its values.
#[must_use = "an iterator does nothing before it is asked"]
pub struct Iter<S> {
    stream: S,
    synctera: Synctera,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = poll_fn(|cx| Pin::new(&mut self.stream).poll_next(cx));
        self.synctera
            .wait(next)
            .unwrap_or_else(|error| Some(Err(error)))
    }
}
