//! Downloads: streamed, and kept only if they are whole.

use axum::body::Body;
use futures::stream;
use synctera::files::DownloadError;
use synctera_tests::loopback::{Asked, Server};

fn whole(_: &Asked, _: usize) -> (u16, Body) {
    let chunks = (0..64).map(|_| Ok::<_, std::io::Error>(vec![7; 1 << 16]));
    (200, Body::from_stream(stream::iter(chunks)))
}

fn broken(_: &Asked, _: usize) -> (u16, Body) {
    // More than the server keeps back, so that the head and a part have gone out by then.
    let chunks = (0..64).map(|_| Ok(vec![7; 1 << 16]));
    let gone = [Err(std::io::Error::other("gone"))];
    (200, Body::from_stream(stream::iter(chunks.chain(gone))))
}

#[tokio::test]
async fn contents_go_to_a_file_or_a_writer() {
    let server = Server::start(whole).await.unwrap();
    let synctera = server.client().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.pdf");
    let contents = synctera.documents().download("d").await.unwrap();
    assert_eq!(contents.save(&path).await, Ok(64 << 16));
    assert_eq!(std::fs::read(&path).unwrap(), vec![7; 64 << 16]);
    let mut kept = Vec::new();
    let contents = synctera
        .v1()
        .disputes()
        .documents()
        .download("d")
        .await
        .unwrap();
    assert_eq!(contents.copy_to(&mut kept).await, Ok(64 << 16));
    assert_eq!(kept.len(), 64 << 16);
}

#[tokio::test]
async fn what_broke_off_is_not_kept() {
    let server = Server::start(broken).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.pdf");
    std::fs::write(&path, "as it was").unwrap();
    let contents = server
        .client()
        .unwrap()
        .documents()
        .download("d")
        .await
        .unwrap();
    assert_eq!(contents.save(&path).await, Err(DownloadError::Broken));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "as it was");
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "no rest is left"
    );
}
