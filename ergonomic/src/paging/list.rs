//! A list before it is asked for.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::{Items, Page, Paged, Pages};
use crate::call::{Call, RawCall, forward_options};
use crate::error::Error;

/// A list with its options; nothing happens before it is awaited or its stream is polled.
///
/// `.await` gives one page, [`pages`](Self::pages) and [`items`](Self::items) all of them, one call a
/// page. The options hold for each of these calls.
#[must_use = "a list does nothing before it is awaited or streamed"]
pub struct List<O: Paged> {
    pub(super) call: Call<O>,
}

impl<O: Paged> List<O> {
    pub(crate) fn new(call: Call<O>) -> Self {
        Self { call }
    }

    forward_options!(call);

    /// Resumes at a page: the token that [`Page::next_page_token`] gave before.
    pub fn from_token(mut self, token: &str) -> Self {
        self.call.operation.continue_from(token);
        self
    }

    /// One page as JSON instead of its type.
    pub fn raw(self) -> RawCall<O> {
        self.call.raw()
    }

    /// All pages from here on.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.call)
    }

    /// All items from here on. Asks for pages of 100, the most the server gives, unless the operation
    /// value says otherwise.
    pub fn items(mut self) -> Items<O> {
        self.call.operation.ask_for_largest_page();
        Items::new(self.pages())
    }
}

impl<O: Paged> IntoFuture for List<O> {
    type Output = Result<Page<O>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.call.await.map(Page::new) })
    }
}
