//! Connections that are refused, reset and cut: what is repeated, and what the error says.

use std::io::Write;
use std::net::TcpListener;

use synctera::Error;
use synctera_api::v0::ListPersons;

use crate::helpers::{Act, Listener, ach, answer, client, note, read_request};

/// Closes before anything was read, which resets the connection under the request.
const RESET: Act = |stream| drop(stream);

/// Takes the request and never answers.
const LOSE: Act = |mut stream| {
    read_request(&mut stream);
};

/// Takes the request and cuts the answer off.
const CUT: Act = |mut stream| {
    read_request(&mut stream);
    let _ = stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"id\": \"t");
};

const DUPLICATE: Act = |mut stream| {
    if read_request(&mut stream).starts_with("GET ") {
        answer(&mut stream, "200 OK", r#"{"result": []}"#);
    } else {
        answer(
            &mut stream,
            "409 Conflict",
            r#"{"detail": "duplicate idempotency key"}"#,
        );
    }
};

const DONE: Act = |mut stream| {
    read_request(&mut stream);
    answer(&mut stream, "201 Created", r#"{"id": "t-1"}"#);
};

#[tokio::test]
async fn a_lost_answer_of_a_ledger_write_is_done_and_not_a_second_transfer() {
    for listener in [
        Listener::start(&[LOSE, DUPLICATE]),
        Listener::start(&[CUT, DUPLICATE]),
    ] {
        let (synctera, _) = client(&listener.base());
        let error = synctera.call(ach()).await.unwrap_err();
        assert!(matches!(error, Error::AlreadyApplied { .. }), "{error:?}");
        assert_eq!(error.attempts(), 2);
    }
}

#[tokio::test]
async fn a_reset_ledger_write_is_sent_again_with_its_key() {
    let listener = Listener::start(&[RESET, DONE]);
    let (synctera, _) = client(&listener.base());
    let transfer = synctera.call(ach()).await.unwrap();
    assert_eq!((transfer.id.as_str(), transfer.attempts()), ("t-1", 2));
}

#[tokio::test]
async fn a_write_that_declares_no_key_is_not_repeated_once_it_was_sent() {
    for listener in [Listener::start(&[LOSE]), Listener::start(&[CUT])] {
        let (synctera, _) = client(&listener.base());
        let error = synctera.call(note()).await.unwrap_err();
        assert!(matches!(error, Error::NoAnswer(_)), "{error:?}");
        assert!(error.may_have_been_applied() && !error.is_retryable());
        assert_eq!(listener.count(), 1);
    }
}

#[tokio::test]
async fn nothing_was_sent_where_nobody_listens() {
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let (synctera, time) = client(&format!("http://{free}"));
    let error = synctera.call(note()).await.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)), "{error:?}");
    assert!(error.is_retryable() && !error.may_have_been_applied());
    assert_eq!((error.attempts(), time.waits().len()), (4, 3));
}

#[tokio::test]
async fn reads_are_repeated_whatever_breaks() {
    const PAGE: Act = |mut stream| {
        read_request(&mut stream);
        answer(&mut stream, "200 OK", r#"{"persons": []}"#);
    };
    let listener = Listener::start(&[LOSE, CUT, RESET, PAGE]);
    let (synctera, _) = client(&listener.base());
    assert!(
        synctera
            .call(ListPersons::new())
            .await
            .unwrap()
            .persons
            .is_empty()
    );
}

#[tokio::test]
async fn a_failed_read_has_changed_nothing() {
    const FAIL: Act = |mut stream| {
        read_request(&mut stream);
        answer(&mut stream, "503 Service Unavailable", "");
    };
    for listener in [
        Listener::start(&[FAIL]),
        Listener::start(&[LOSE, FAIL]),
        Listener::start(&[LOSE]),
    ] {
        let (synctera, _) = client(&listener.base());
        let error = synctera.call(ListPersons::new()).await.unwrap_err();
        assert!(error.is_retryable() && !error.may_have_been_applied());
    }
}
