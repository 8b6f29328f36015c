//! An image is sent as it is, under its own media type.

use synctera_api::{v0, v1};
use synctera_runtime::File;

use crate::recorder::Recorder;

const IMAGE: &[u8] = &[0xff, 0xd8, 0xff, 0, b'\r', b'\n', 0x80];

#[tokio::test]
async fn the_body_is_the_file() {
    let file = File::new("card.jpg", "image/jpeg", IMAGE);
    let server = Recorder::json(200, r#"{"id":"1"}"#).await;
    let old = v0::UploadCardImage::new("1", file.clone());
    server.call(&old).await.unwrap();
    server
        .call(&v1::UploadCardImage::new("1", file))
        .await
        .unwrap();
    for seen in server.all() {
        assert_eq!(seen.body, IMAGE);
        assert_eq!(seen.header("content-type"), Some("image/jpeg"));
        assert_eq!(seen.header("content-length"), Some("7"));
    }
}

#[tokio::test]
async fn a_media_type_that_is_no_header_is_an_error() {
    let file = File::new("card.jpg", "image/jpeg\r\nevil: 1", IMAGE);
    let server = Recorder::json(200, r#"{"id":"1"}"#).await;
    let result = server.call(&v0::UploadCardImage::new("1", file)).await;
    assert!(result.is_err());
    assert!(server.all().is_empty());
}
