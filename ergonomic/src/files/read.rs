//! Files from a path or a stream.

use std::future::poll_fn;
use std::path::Path;
use std::pin::pin;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use synctera_runtime::File;
use tokio::io::AsyncReadExt;

use super::media_type::media_type;

/// The largest file that any operation takes, in bytes: 32 MB, as Synctera's v0 document says of
/// documents, in its smaller reading.
pub const LARGEST_FILE: u64 = 32_000_000;

/// Why a file cannot be read. Tells neither its name nor its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It is larger than any operation takes.
    #[error("the file is larger than {LARGEST_FILE} bytes")]
    TooLarge,
    /// The path has no file name.
    #[error("the path names no file")]
    NoName,
    /// The system does not give it.
    #[error("the file cannot be read: {0}")]
    Io(std::io::ErrorKind),
    /// The stream broke off.
    #[error("the stream broke off")]
    Stream,
}

impl From<std::io::Error> for FileError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Reads the file at a path; its name and media type follow from the path.
///
/// # Errors
/// A file that cannot be read, or is larger than [`LARGEST_FILE`]; no more than that is ever read.
pub async fn from_path(path: impl AsRef<Path>) -> Result<File, FileError> {
    let path = path.as_ref();
    let name = path.file_name().ok_or(FileError::NoName)?.to_string_lossy();
    let file = tokio::fs::File::open(path).await?;
    let mut content = Vec::new();
    file.take(LARGEST_FILE + 1)
        .read_to_end(&mut content)
        .await?;
    if u64::try_from(content.len()).unwrap_or(u64::MAX) > LARGEST_FILE {
        return Err(FileError::TooLarge);
    }
    Ok(File::new(name, media_type(path), content))
}

/// Reads a file of this name and media type from a stream.
///
/// # Errors
/// A stream that breaks off, or goes beyond [`LARGEST_FILE`].
pub async fn from_stream<E>(
    file_name: impl Into<String>,
    content_type: impl Into<String>,
    stream: impl Stream<Item = Result<Bytes, E>>,
) -> Result<File, FileError> {
    let mut stream = pin!(stream);
    let mut content = BytesMut::new();
    while let Some(chunk) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
        let chunk = chunk.map_err(|_| FileError::Stream)?;
        let length = u64::try_from(content.len() + chunk.len()).unwrap_or(u64::MAX);
        if length > LARGEST_FILE {
            return Err(FileError::TooLarge);
        }
        content.extend_from_slice(&chunk);
    }
    Ok(File::new(file_name, content_type, content.freeze()))
}
