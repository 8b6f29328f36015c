//! A second reading of a success that holds numbers where its type has texts.
//!
//! Examples in Synctera's own documents write account and routing numbers both ways. A transfer that
//! was made must not end as an error for that, so the digits are taken as the text. Nothing is sent.

use bytes::Bytes;
use synctera_runtime::{DecodeErrorKind, Operation};

use super::quote_numbers::quote_numbers;

/// More places than any documented type has texts.
const MOST_PLACES: usize = 256;

/// The value of the answer, if numbers in the place of texts were all that was wrong with it.
pub(super) fn reread<O: Operation>(body: &Bytes) -> Option<O::Output> {
    let mut body = body.clone();
    for _ in 0..MOST_PLACES {
        match O::decode(&body) {
            Ok(value) => return Some(value),
            Err(error) if error.kind() == DecodeErrorKind::Data => {
                body = quote_numbers(&body, error.path())?.into();
            }
            Err(_) => return None,
        }
    }
    None
}
