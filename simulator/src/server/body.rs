//! The body of an answer: complete, or broken off.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// The connection is to be broken instead of going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the connection is broken on purpose")]
pub(super) struct Broken;

/// A body of one piece that may end in [`Broken`].
#[derive(Debug)]
pub(super) struct AnswerBody {
    data: Option<Bytes>,
    then: Then,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    End,
    /// Let the server write out what it has before it hears of the break: hyper flushes its
    /// buffer when the body has nothing yet, and drops it when the body fails.
    FlushThenBreak,
    Break,
}

impl AnswerBody {
    /// The whole body.
    pub(super) fn complete(data: Bytes) -> Self {
        Self {
            data: Some(data),
            then: Then::End,
        }
    }

    /// The first half of the body, then a broken connection.
    pub(super) fn first_half(data: &Bytes) -> Self {
        Self {
            data: Some(data.slice(..data.len() / 2)),
            then: Then::FlushThenBreak,
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(data) = self.data.take()
            && !data.is_empty()
        {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.then {
            Then::End => Poll::Ready(None),
            Then::FlushThenBreak => {
                self.then = Then::Break;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Then::Break => Poll::Ready(Some(Err(Broken))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.then == Then::End && self.data.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match (self.then, &self.data) {
            (Then::End, Some(data)) => SizeHint::with_exact(data.len() as u64),
            (Then::End, None) => SizeHint::with_exact(0),
            // Whoever breaks off states a length of its own.
            _ => SizeHint::default(),
        }
    }
}
