//! A second reading of a success that holds numbers where its type has texts.
//!
//! Examples in Synctera's own documents write account and routing numbers both ways. A transfer that
//! was made must not end as an error for that, so the digits are taken as the text. Nothing is sent.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::{Request, StatusCode};
use synctera_api::support::{
    Context, DecodeErrorKind, Operation, RawClient, Transport, TransportFuture,
};

use super::begin::Run;
use super::capture::stored_response;
use super::quote_numbers::quote_numbers;

/// More places than any documented type has texts.
const MOST_PLACES: usize = 256;

impl Run<'_> {
    /// The value of the answer, if numbers in the place of texts were all that was wrong with it.
    pub(super) async fn reread<O: Operation>(
        &self,
        operation: &O,
        status: StatusCode,
        body: &Bytes,
    ) -> Option<O::Output> {
        let body = with_texts::<O>(body)?;
        let context = Context::new().with_transport(Arc::new(Stored { status, body }));
        let base = self.synctera.base_of(O::Client::API);
        let client = O::Client::for_call(&base, self.synctera.http().clone(), context);
        Some(operation.send(&client).await.ok()?.into_inner())
    }
}

/// The body as it fits the type, or none.
fn with_texts<O: Operation>(body: &Bytes) -> Option<Bytes> {
    let mut body = body.clone();
    for _ in 0..MOST_PLACES {
        match O::echo(&body)? {
            Ok(_) => return Some(body),
            Err(error) if error.kind() == DecodeErrorKind::Data => {
                body = quote_numbers(&body, error.path())?.into();
            }
            Err(_) => return None,
        }
    }
    None
}

/// Gives an answer that was received before.
struct Stored {
    status: StatusCode,
    body: Bytes,
}

impl Transport for Stored {
    fn execute(&self, _: Request, _: &'static str) -> TransportFuture<'_> {
        let response = stored_response(self.status, self.body.clone());
        Box::pin(std::future::ready(Ok(response)))
    }
}
