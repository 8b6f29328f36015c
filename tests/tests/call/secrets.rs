//! Neither the key nor personal data shows up in logs, errors or Debug output.

use std::io::Write;
use std::sync::{Arc, Mutex};

use httpmock::prelude::*;
use synctera_api::v0::{CreatePerson, ListPersons, PersonCreate, PersonStatus};
use tracing_subscriber::fmt::MakeWriter;

use crate::helpers::{KEY, client};

/// Personal values of a fixture; each is also echoed by the server.
const PERSONAL: &[&str] = &[
    "Lovelace",
    "123-45-6789",
    "1815-12-10",
    "ada@example.com",
    "+15551234567",
];

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn nothing_leaks_at_any_level() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let echo = PERSONAL.join(" ");
    let bodies = [
        (
            201,
            format!(
                r#"{{"id": "p", "last_name": "{echo}", "ssn": "{echo}", "status": "{echo}", "metadata": {{"a": "{echo}"}}}}"#
            ),
        ),
        (
            400,
            format!(
                r#"{{"code": "{echo}", "detail": "{echo}", "invalid": {{"ssn": "{echo}", "{echo}": "x"}}, "missing": ["{echo}"]}}"#
            ),
        ),
        (201, format!(r#"{{"id": 5, "last_name": "{echo}"}}"#)),
        (503, format!("<html>{echo}</html>")),
    ];
    let mut seen = String::new();
    for (status, body) in &bodies {
        let server = MockServer::start_async().await;
        server
            .mock_async(|when, then| {
                when.any_request();
                then.status(*status).body(body);
            })
            .await;
        let (synctera, _) = client(&server.base_url());
        let person = PersonCreate::new(true, PersonStatus::Active)
            .last_name(PERSONAL[0])
            .ssn(PERSONAL[1])
            .dob(PERSONAL[2])
            .email(PERSONAL[3])
            .phone_number(PERSONAL[4]);
        seen.push_str(&format!("{synctera:?} {person:?}"));
        match synctera.call(CreatePerson::new(person)).await {
            Ok(person) => seen.push_str(&format!("{person:?}")),
            Err(error) => seen.push_str(&format!("{error} {error:?} {:?}", error.call())),
        }
        let query = ListPersons::new().last_name(PERSONAL[0]);
        seen.push_str(&format!("{query:?}"));
        if let Err(error) = synctera.call(query).await {
            seen.push_str(&format!("{error} {error:?}"));
        }
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("createPerson") && log.contains("url.template"),
        "the log is not empty: {log}"
    );
    for secret in PERSONAL.iter().chain([&KEY]) {
        assert!(!log.contains(secret), "{secret} stands in the log:\n{log}");
        assert!(!seen.contains(secret), "{secret} is shown:\n{seen}");
    }
}
