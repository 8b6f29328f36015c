//! Uploads: what is too large is not sent, what is sent again is sent whole.

use synctera::Error;
use synctera::files::{self, File};
use synctera::v0::DocumentCreate;
use synctera::v1::DisputeDocumentCreate;
use synctera_tests::loopback::Server;

#[tokio::test]
async fn a_file_goes_out_with_its_name_and_type() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.pdf");
    std::fs::write(&path, "%PDF-1.7 content").unwrap();
    let server = Server::start(|_, _| (201, r#"{"id": "d"}"#.into()))
        .await
        .unwrap();
    let file = files::from_path(&path).await.unwrap();
    let document = server
        .client()
        .unwrap()
        .documents()
        .upload(DocumentCreate::new(file))
        .await
        .unwrap();
    assert_eq!(document.id, "d");
    let sent = server.asked().remove(0).body;
    let sent = String::from_utf8_lossy(&sent);
    for expected in [
        r#"filename="scan.pdf""#,
        "application/pdf",
        "%PDF-1.7 content",
    ] {
        assert!(sent.contains(expected), "{expected}");
    }
}

#[tokio::test]
async fn what_is_too_large_is_not_sent() {
    let server = Server::start(|_, _| (201, r#"{"id": "d"}"#.into()))
        .await
        .unwrap();
    let synctera = server.client().unwrap();
    let file = |length| File::new("a.pdf", "application/pdf", vec![b'x'; length]);
    let document = |length| {
        synctera
            .documents()
            .upload(DocumentCreate::new(file(length)))
    };
    let evidence = |length| {
        let body = DisputeDocumentCreate::new(file(length));
        synctera.v1().disputes().documents().upload("d", body)
    };
    // The limits stand in the table of operations, with their sources.
    for (error, limit) in [
        (document(32_000_001).await.unwrap_err(), 32_000_000),
        (evidence(14_000_001).await.unwrap_err(), 14_000_000),
    ] {
        let Error::InvalidRequest(refused) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(refused.largest_file(), Some(limit));
        assert!(error.to_string().contains(&limit.to_string()), "{error}");
    }
    assert!(server.asked().is_empty());
    document(32_000_000).await.unwrap();
    evidence(14_000_000).await.unwrap();
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn a_repeated_upload_is_sent_whole() {
    let server = Server::start(|_, before| match before {
        0 => (429, "".into()),
        _ => (201, r#"{"id": "d"}"#.into()),
    })
    .await
    .unwrap();
    let chunks = ["one ", "two ", "three"].map(|chunk| Ok::<_, ()>(chunk.into()));
    let file = files::from_stream("a.txt", "text/plain", futures::stream::iter(chunks))
        .await
        .unwrap();
    let upload = server
        .client()
        .unwrap()
        .documents()
        .upload(DocumentCreate::new(file));
    assert_eq!(upload.await.unwrap().attempts(), 2);
    let bodies: Vec<_> = server.asked().into_iter().map(|asked| asked.body).collect();
    assert_eq!(bodies[0], bodies[1]);
    assert!(String::from_utf8_lossy(&bodies[1]).contains("one two three"));
}
