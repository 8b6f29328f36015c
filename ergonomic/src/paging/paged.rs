//! What an operation that lists has to tell.

// Without any version there are no lists.
#![allow(unused_macros, dead_code)]

use synctera_runtime::Operation;

/// The most that the server puts on a page; it cuts a larger wish down to this.
pub(crate) const LARGEST_PAGE: i64 = 100;

/// A GET that gives a list, in pages or whole. Which ones do so is read from the documents.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Send + 'static;

    /// The token of the next page, if there is one.
    fn next_page_token(page: &Self::Output) -> Option<&str>;

    /// The items of a page.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;

    /// Asks for the largest page, unless the caller has asked for another size.
    fn ask_for_largest_page(&mut self);

    /// The token that the operation value holds.
    fn page_token(&self) -> Option<&str>;

    /// Continues at a token. A list that comes whole has none, and leaves it.
    fn continue_from(&mut self, token: &str);
}

/// One row for each list: its items, its token, and which parameters it declares.
macro_rules! paged {
    ($($operation:ident => $item:ty {
        items: $items:ident, token: $token:ident, ask: $ask:ident, from: $from:ident $(,)?
    },)*) => {
        $(impl crate::paging::Paged for $operation {
            type Item = $item;

            fn next_page_token(page: &Self::Output) -> Option<&str> {
                crate::paging::paged!(@token $token page)
            }

            fn into_items(page: Self::Output) -> Vec<Self::Item> {
                crate::paging::paged!(@items $items page)
            }

            fn ask_for_largest_page(&mut self) {
                crate::paging::paged!(@ask $ask self)
            }

            fn page_token(&self) -> Option<&str> {
                crate::paging::paged!(@held $from self)
            }

            fn continue_from(&mut self, token: &str) {
                crate::paging::paged!(@from $from self token)
            }
        })*
    };
    (@token none $page:ident) => {{
        let _ = $page;
        None
    }};
    (@token optional $page:ident) => {
        $page.next_page_token.as_deref()
    };
    (@token nullable $page:ident) => {
        $page.next_page_token.value().map(String::as_str)
    };
    (@items all $page:ident) => {
        $page
    };
    (@items $items:ident $page:ident) => {
        $page.$items
    };
    (@ask none $operation:ident) => {{}};
    (@ask limit $operation:ident) => {{
        $operation.limit.get_or_insert(crate::paging::LARGEST_PAGE.into());
    }};
    (@held none $operation:ident) => {
        None
    };
    (@held page_token $operation:ident) => {
        $operation.page_token.as_deref()
    };
    (@from none $operation:ident $token:ident) => {{
        let _ = $token;
    }};
    (@from page_token $operation:ident $token:ident) => {{
        $operation.page_token = Some($token.to_owned());
    }};
}

pub(crate) use paged;
