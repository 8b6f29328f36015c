//! Files: documents, evidence of disputes and card images.
//!
//! A [`File`] holds its whole content, so that a repeated upload is the same upload from its first byte
//! to its last. What is read from a path or a stream is bounded by [`LARGEST_FILE`]; what an operation
//! takes is checked before anything is sent, with the limits of `xtask/tables/operations.toml`.
//!
//! ```no_run
//! use synctera::v0::{DocumentCreate, DocumentEncryption};
//! use synctera::{Synctera, files};
//!
//! # async fn example(synctera: &Synctera) -> Result<(), Box<dyn std::error::Error>> {
//! let file = files::from_path("passport.pdf").await?;
//! let body = DocumentCreate::new(file).encryption(DocumentEncryption::Required);
//! let document = synctera.documents().upload(body).await?;
//! let contents = synctera.documents().download(document.id.clone()).await?;
//! contents.save("copy.pdf").await?;
//! # Ok(())
//! # }
//! ```

mod download;
mod media_type;
mod read;

pub use download::DownloadError;
pub use read::{FileError, LARGEST_FILE, from_path, from_stream};
pub use synctera_runtime::File;
