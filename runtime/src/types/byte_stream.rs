//! The content of a file as it arrives.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use serde::{Serialize, Serializer, ser};

/// The content of a file, chunk by chunk, as it arrives. `Debug` shows nothing of it.
pub struct ByteStream(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>);

impl ByteStream {
    /// The content that this stream delivers.
    pub fn new(chunks: impl Stream<Item = reqwest::Result<Bytes>> + Send + 'static) -> Self {
        Self(Box::pin(chunks))
    }

    /// Content that is at hand already, as one chunk.
    pub fn from_bytes(content: Bytes) -> Self {
        Self::new(Whole(Some(content)))
    }
}

impl From<reqwest::Response> for ByteStream {
    fn from(response: reqwest::Response) -> Self {
        Self::new(response.bytes_stream())
    }
}

impl Stream for ByteStream {
    type Item = reqwest::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream([hidden])")
    }
}

/// A stream is no data: writing it as such is an error.
impl Serialize for ByteStream {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(ser::Error::custom("the content of a file is a stream"))
    }
}

struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = reqwest::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[test]
    fn what_is_at_hand_is_one_chunk() {
        let mut stream = ByteStream::from_bytes(Bytes::from_static(b"6789"));
        assert!(!format!("{stream:?}").contains("6789"));
        assert!(serde_json::to_string(&stream).is_err());
        let mut cx = Context::from_waker(Waker::noop());
        let Poll::Ready(Some(Ok(chunk))) = Pin::new(&mut stream).poll_next(&mut cx) else {
            panic!("a chunk that is at hand is ready");
        };
        assert_eq!(chunk, "6789");
        assert!(matches!(
            Pin::new(&mut stream).poll_next(&mut cx),
            Poll::Ready(None)
        ));
    }
}
