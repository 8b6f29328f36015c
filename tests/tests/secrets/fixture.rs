//! The key and the personal data of a person, in the request and in what the server echoes.

use synctera_api::v0::{CreatePerson, ListPersons, PersonCreate, PersonStatus};

use crate::helpers::{Act, KEY, Listener, answer, client, read_request};
use crate::log::Log;

/// Personal values of a fixture; each is also echoed by the server.
const PERSONAL: &[&str] = &[
    "Lovelace",
    "123-45-6789",
    "1815-12-10",
    "ada@example.com",
    "+15551234567",
];

/// What the server answers; a mock server would log requests of its own.
macro_rules! answers {
    ($name:ident = $status:literal, $body:literal) => {
        const $name: &[Act] = &[|mut stream| {
            read_request(&mut stream);
            answer(
                &mut stream,
                $status,
                &$body.replace("ECHO", &PERSONAL.join(" ")),
            );
        }];
    };
}

answers!(
    CREATED = "201 Created",
    r#"{"id": "p", "last_name": "ECHO", "ssn": "ECHO", "status": "ECHO", "metadata": {"a": "ECHO"}}"#
);
answers!(
    REFUSED = "400 Bad Request",
    r#"{"code": "ECHO", "detail": "ECHO", "invalid": {"ssn": "ECHO", "ECHO": "x"}, "missing": ["ECHO"]}"#
);
answers!(
    UNREADABLE = "201 Created",
    r#"{"id": 5, "last_name": "ECHO"}"#
);
answers!(FAILED = "503 Service Unavailable", "<html>ECHO</html>");

#[tokio::test]
async fn nothing_leaks_at_any_level() {
    let log = Log::of_everything();
    let mut seen = String::new();
    for act in [CREATED, REFUSED, UNREADABLE, FAILED] {
        let listener = Listener::start(act);
        let (synctera, _) = client(&listener.base());
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
    let log = log.text();
    assert!(
        log.contains("createPerson") && log.contains("url.template"),
        "the log is not empty: {log}"
    );
    for secret in PERSONAL.iter().chain([&KEY]) {
        assert!(!log.contains(secret), "{secret} stands in the log:\n{log}");
        assert!(!seen.contains(secret), "{secret} is shown:\n{seen}");
    }
}
