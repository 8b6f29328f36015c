//! One page.

use std::ops::Deref;

use super::Paged;
use crate::call::Response;

/// One page of a list. Used like the answer itself.
pub struct Page<O: Paged> {
    response: Response<O::Output>,
}

impl<O: Paged> Page<O> {
    pub(super) fn new(response: Response<O::Output>) -> Self {
        Self { response }
    }

    /// The token of the next page; none on the last. Keep it to resume with
    /// [`List::from_token`](super::List::from_token).
    #[must_use]
    pub fn next_page_token(&self) -> Option<&str> {
        // An empty token is no place to go to.
        O::next_page_token(&self.response).filter(|token| !token.is_empty())
    }

    /// The items by themselves.
    #[must_use]
    pub fn into_items(self) -> Vec<O::Item> {
        O::into_items(self.response.into_value())
    }

    /// The answer, with its status, headers and attempts.
    #[must_use]
    pub fn into_response(self) -> Response<O::Output> {
        self.response
    }
}

impl<O: Paged> Deref for Page<O> {
    type Target = Response<O::Output>;

    fn deref(&self) -> &Self::Target {
        &self.response
    }
}

impl<O: Paged> std::fmt::Debug for Page<O>
where
    O::Output: std::fmt::Debug,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Page").field(&self.response).finish()
    }
}
