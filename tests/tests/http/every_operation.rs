//! Every operation goes out as its document says: method, path, query and body.

use synctera_tests::bodies::values;
use synctera_tests::interface::{Interface, Location, Operation, Parameter};
use synctera_tests::json::Json;

use crate::recorder::{Recorder, Seen};

#[tokio::test]
async fn goes_out_as_documented() {
    let mut count = 0;
    for interface in Interface::load_all().unwrap() {
        let server = Recorder::json(200, r#"{"id":"1"}"#).await;
        let mut expected = Vec::new();
        for operation in interface.operations() {
            // The second one has no nulls, which a form cannot carry.
            let value = values(&interface, &operation).remove(1).json;
            // Whether `{"id":"1"}` is its answer is of no interest here.
            let text = value.to_string();
            let _ = server.send_text(interface.api, operation.id, &text).await;
            expected.push((operation, value));
        }
        let seen = server.all();
        assert_eq!(seen.len(), expected.len());
        for (seen, (operation, value)) in seen.iter().zip(&expected) {
            check(interface.api, operation, value, seen);
            count += 1;
        }
    }
    println!("{count} operations were sent");
    assert_eq!(count, 377);
}

fn check(api: &str, operation: &Operation<'_>, value: &Json, seen: &Seen) {
    let place = format!("{api} {}", operation.id);
    assert_eq!(seen.method, operation.method.to_uppercase(), "{place}");
    let parameters = operation.parameters();
    assert_eq!(
        seen.path,
        path(api, operation, &parameters, value),
        "{place}"
    );
    let mut expected = query(&parameters, value);
    let mut query = seen.query.clone();
    expected.sort();
    query.sort();
    assert_eq!(query, expected, "{place}");
    // progenitor sends the document's version in a header that no API has asked for.
    assert_eq!(seen.header("api-version"), None, "{place}");
    assert_eq!(seen.header("idempotency-key"), None, "{place}");
    let accept = operation.success().map_or("*/*", |_| "application/json");
    assert_eq!(seen.header("accept"), Some(accept), "{place}");
    match operation.body().map(|body| body.media) {
        None => assert!(seen.body.is_empty(), "{place}"),
        Some("application/json") => {
            assert_eq!(
                seen.header("content-type"),
                Some("application/json"),
                "{place}"
            );
            let body = synctera_tests::json::read(std::str::from_utf8(&seen.body).unwrap());
            assert!(body.unwrap().same(value.get("body").unwrap()), "{place}");
        }
        Some(media) => {
            let sent = seen.header("content-type").unwrap_or_default();
            assert!(sent.starts_with(media), "{place}: {sent}");
        }
    }
}

fn path(api: &str, operation: &Operation<'_>, all: &[Parameter<'_>], value: &Json) -> String {
    let mut path = format!("/{api}{}", operation.path);
    for parameter in all.iter().filter(|known| known.location == Location::Path) {
        let text = text(value.get(parameter.name).unwrap());
        let text = text.replace(' ', "%20");
        path = path.replace(&format!("{{{}}}", parameter.name), &text);
    }
    path
}

/// Comma lists and repeated keys, as `explode` says; without it keys are repeated.
fn query(all: &[Parameter<'_>], value: &Json) -> Vec<(String, String)> {
    let mut query = Vec::new();
    for parameter in all.iter().filter(|known| known.location == Location::Query) {
        let pair = |text: String| (parameter.name.to_owned(), text);
        match value.get(parameter.name) {
            Some(Json::List(items)) => {
                let texts: Vec<String> = items.iter().map(text).collect();
                if parameter.explode {
                    query.extend(texts.into_iter().map(pair));
                } else {
                    query.push(pair(texts.join(",")));
                }
            }
            Some(single) => query.push(pair(text(single))),
            None => {}
        }
    }
    query
}

fn text(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        other => other.to_string(),
    }
}
