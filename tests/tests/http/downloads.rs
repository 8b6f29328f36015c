//! Files come as a stream of their bytes.

use bytes::Bytes;
use futures::TryStreamExt as _;
use synctera_api::v0::{DownloadCardImage, DownloadDocument};
use synctera_runtime::{Operation, ResponseKind};
use synctera_tests::echo;

use crate::recorder::Recorder;

fn content() -> Vec<u8> {
    (0..100_000_u32).map(|n| n.to_le_bytes()[0]).collect()
}

#[tokio::test]
async fn bytes_arrive_as_they_are() {
    let server = Recorder::bytes(200, "image/jpeg", content()).await;
    let stream = server.call(&DownloadCardImage::new("1")).await.unwrap();
    let chunks: Vec<Bytes> = stream.try_collect().await.unwrap();
    assert_eq!(chunks.concat(), content());
}

#[tokio::test]
async fn bytes_that_look_like_json_are_bytes() {
    let server = Recorder::bytes(200, "application/json", b"{\"broken\"".to_vec()).await;
    let stream = server.call(&DownloadDocument::new("1")).await.unwrap();
    let chunks: Vec<Bytes> = stream.try_collect().await.unwrap();
    assert_eq!(chunks.concat(), b"{\"broken\"");
}

#[test]
fn a_download_has_no_json_answer() {
    assert_eq!(DownloadCardImage::META.response, ResponseKind::Stream);
    let downloads = ["v0", "v1"].map(|api| {
        let operations = echo::operations(api).iter();
        operations
            .filter(|meta| echo::answer(api, meta.id, b"{}").unwrap().is_none())
            .count()
    });
    // With the operations that answer with nothing: 3 + 5 of v0, 3 + 3 of v1.
    assert_eq!(downloads, [8, 6]);
}
