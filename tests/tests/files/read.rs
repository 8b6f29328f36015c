//! Files that cannot be read, and those that never end.

use futures::stream;
use synctera::files::{FileError, from_path, from_stream};

#[tokio::test]
async fn a_stream_without_end_is_read_up_to_the_limit() {
    let endless = stream::repeat_with(|| Ok::<_, ()>(vec![0; 1 << 20].into()));
    assert_eq!(
        from_stream("a", "b", endless).await,
        Err(FileError::TooLarge)
    );
    let broken = stream::iter([Ok("part".into()), Err("gone")]);
    assert_eq!(from_stream("a", "b", broken).await, Err(FileError::Stream));
}

#[tokio::test]
async fn a_path_is_read_up_to_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jane-doe.bin");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(32_000_000).unwrap();
    let read = from_path(&path).await.unwrap();
    assert_eq!(read.content().len(), 32_000_000);
    assert_eq!(
        (read.file_name(), read.content_type()),
        ("jane-doe.bin", "application/octet-stream")
    );
    file.set_len(32_000_001).unwrap();
    assert_eq!(from_path(&path).await, Err(FileError::TooLarge));
    let error = from_path(folder.path().join("jane-roe.pdf"))
        .await
        .unwrap_err();
    assert_eq!(error, FileError::Io(std::io::ErrorKind::NotFound));
    assert!(
        !error.to_string().contains("jane"),
        "names of files may be personal: {error}"
    );
    assert_eq!(from_path("/").await, Err(FileError::NoName));
}
