//! Contents of files, streamed to where they are kept.

use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;

use futures_core::Stream;
use synctera_runtime::ByteStream;
use tempfile::NamedTempFile;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::call::Response;

/// Why a download did not end well. What has arrived until then is not kept as the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DownloadError {
    /// The connection broke off; download again.
    #[error("the download broke off: download again")]
    Broken,
    /// What has arrived cannot be written.
    #[error("the download cannot be written: {0}")]
    Io(std::io::ErrorKind),
}

impl From<std::io::Error> for DownloadError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.kind())
    }
}

impl Response<ByteStream> {
    /// Writes the contents as they come, and gives their length. Memory holds one chunk.
    ///
    /// # Errors
    /// A connection that breaks off, or a writer that fails; the writer has then got a part.
    pub async fn copy_to(
        self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64, DownloadError> {
        let mut chunks = self.into_value();
        let mut length = 0;
        while let Some(chunk) = poll_fn(|cx| Pin::new(&mut chunks).poll_next(cx)).await {
            let chunk = chunk.map_err(|_| DownloadError::Broken)?;
            writer.write_all(&chunk).await?;
            length += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        }
        writer.flush().await?;
        Ok(length)
    }

    /// Saves the contents at a path, which is replaced only by the whole file, and gives their length.
    /// Only the owner may read the file. Until it is whole it has another name in the same folder,
    /// and goes if the download breaks off or its future is dropped.
    ///
    /// # Errors
    /// A connection that breaks off, or a file that cannot be written; the path is then as it was.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, DownloadError> {
        let path = path.as_ref();
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        let part = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        let (file, part) = part.into_parts();
        let mut file = tokio::fs::File::from_std(file);
        let length = self.copy_to(&mut file).await?;
        file.sync_all().await?;
        part.persist(path).map_err(|error| error.error)?;
        Ok(length)
    }
}
