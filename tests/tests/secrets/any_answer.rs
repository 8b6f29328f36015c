//! Whatever an answer holds, wherever it holds it, and whatever its status: no value is shown.

use proptest::prelude::*;
use proptest::sample::select;
use synctera::retry::Never;
use synctera_api::v0::{CreatePerson, PersonCreate, PersonStatus};

use crate::helpers::{Listener, answer, builder, read_request};
use crate::log::Log;

/// Bodies, with `MARK` wherever a value can stand.
const BODIES: &[&str] = &[
    r#"{"detail": "MARK"}"#,
    r#"{"code": "MARK"}"#,
    r#"{"code": "BAD_REQUEST_BODY", "invalid": {"MARK": "MARK"}}"#,
    r#"{"missing": ["MARK"], "immutable": ["MARK"], "valid_status": ["MARK"]}"#,
    r#"{"type": "MARK", "status": "MARK", "retry_after": "MARK"}"#,
    r#"{"id": 5, "last_name": "MARK"}"#,
    r#"{"id": "p", "first_name": "MARK", "unknown": {"MARK": ["MARK"]}, "status": "MARK"}"#,
    r#"{"id": "p", "dob": {"MARK": "MARK"}}"#,
    r#"{"id": "p", "shipping_address": ["MARK"]}"#,
    "<html>MARK</html>",
    "MARK",
    r#"{"last_name": "MARK"#,
];

const STATUSES: &[u16] = &[
    200, 201, 302, 400, 401, 403, 404, 409, 418, 422, 429, 461, 500, 501, 503,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn shows_no_value(
        mark in "Zq[a-z]{6}[0-9-]{4}[ .@]?[a-z]{3}",
        body in select(BODIES),
        status in select(STATUSES),
    ) {
        let log = Log::of_everything();
        let body = body.replace("MARK", &mark);
        let listener = Listener::serve(move |_, mut stream| {
            read_request(&mut stream);
            answer(&mut stream, &format!("{status} Some"), &body);
        });
        let synctera = builder(&listener.base()).retry_policy(Never).build().unwrap();
        let person = PersonCreate::new(true, PersonStatus::Active).last_name(&*mark);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let shown = match runtime.block_on(async { synctera.call(CreatePerson::new(person)).await }) {
            Ok(person) => format!("{:?} {person:?}", *person),
            Err(error) => format!("{error} {error:?} {:?}", error.call()),
        };
        prop_assert!(shown.contains("createPerson") || shown.contains("Person"), "{}", shown);
        prop_assert!(!shown.contains(&mark), "{}", shown);
        prop_assert!(!log.text().contains(&mark), "it stands in the log");
    }
}
