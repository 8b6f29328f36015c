//! All pages, or all items, as streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::tokens::SeenTokens;
use super::{Page, Paged};
use crate::call::Call;
use crate::error::{CallInfo, Error, RepeatedPageToken};

type Fetch<O> = Pin<Box<dyn Future<Output = Result<Page<O>, Error>> + Send>>;

/// The pages of a list, each asked for when the stream is polled for it. An error ends it.
#[must_use = "a stream does nothing before it is polled"]
pub struct Pages<O: Paged> {
    /// The call of the next page, with the same options for each.
    call: Call<O>,
    seen: SeenTokens,
    state: State<O>,
}

enum State<O: Paged> {
    /// The next page can be asked for.
    Ready,
    /// It is on its way.
    Waiting(Fetch<O>),
    /// There is none.
    Done,
}

impl<O: Paged> Pages<O> {
    pub(super) fn new(call: Call<O>) -> Self {
        let mut seen = SeenTokens::default();
        if let Some(token) = call.operation.page_token() {
            seen.is_new(token);
        }
        Self {
            call,
            seen,
            state: State::Ready,
        }
    }

    /// What comes after this page.
    fn advance(&mut self, page: &Page<O>) -> Result<State<O>, Error> {
        let Some(token) = page.next_page_token() else {
            return Ok(State::Done);
        };
        if !self.seen.is_new(token) {
            let call = CallInfo::of_answer(&O::META, page.status(), page.attempts());
            return Err(Error::RepeatedPageToken(Box::new(RepeatedPageToken {
                call,
            })));
        }
        self.call.operation.continue_from(token);
        Ok(State::Ready)
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Page<O>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Done => return Poll::Ready(None),
                State::Ready => {
                    let call = this.call.again();
                    this.state = State::Waiting(Box::pin(async move { call.await.map(Page::new) }));
                }
                State::Waiting(fetch) => {
                    let Poll::Ready(fetched) = fetch.as_mut().poll(cx) else {
                        return Poll::Pending;
                    };
                    this.state = State::Done;
                    let page = fetched.and_then(|page| {
                        this.state = this.advance(&page)?;
                        Ok(page)
                    });
                    return Poll::Ready(Some(page));
                }
            }
        }
    }
}

/// The items of a list over all its pages. An error ends it; the items before it have been given.
#[must_use = "a stream does nothing before it is polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: std::vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut this.pages).poll_next(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => this.page = page.into_items().into_iter(),
            }
        }
    }
}

// Nothing in them is ever pinned: futures are boxed, items are moved out.
impl<O: Paged> Unpin for Pages<O> {}
impl<O: Paged> Unpin for Items<O> {}
