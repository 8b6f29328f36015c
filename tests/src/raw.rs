//! Sends one request of an operation, without anything that `synctera` adds.

use synctera_runtime::{ByteStream, DecodeError, Operation, RequestError, ResponseKind};

/// Why there is no output.
#[derive(Debug)]
pub enum RawError {
    /// The operation cannot be sent.
    Request(RequestError),
    /// The server was not reached, or broke off.
    Http,
    /// Another status than one of success.
    Status(u16),
    /// A body that cannot be read.
    Decode(DecodeError),
}

/// Sends an operation to the server at `origin`, such as `http://127.0.0.1:4000`.
///
/// # Errors
/// Everything that is no success with a readable body.
pub async fn call<O: Operation>(origin: &str, operation: &O) -> Result<O::Output, RawError> {
    let response = send(origin, operation).await?;
    if O::META.response == ResponseKind::Stream {
        return O::stream(ByteStream::from(response)).ok_or(RawError::Http);
    }
    let body = response.bytes();
    O::decode(&body.await.map_err(|_| RawError::Http)?).map_err(RawError::Decode)
}

/// Sends an operation to the server at `origin`, and gives the response of a success unread.
///
/// # Errors
/// Everything that is no success.
pub async fn send<O: Operation>(
    origin: &str,
    operation: &O,
) -> Result<reqwest::Response, RawError> {
    let http = reqwest::Client::new();
    let base = format!("{origin}/{}", O::META.api);
    let request = operation.request(&http, &base).map_err(RawError::Request)?;
    let response = http.execute(request).await.map_err(|_| RawError::Http)?;
    if response.status().is_success() {
        Ok(response)
    } else {
        Err(RawError::Status(response.status().as_u16()))
    }
}
