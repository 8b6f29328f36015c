//! Which API a document describes.

use serde_json::Value;

use super::checks::Problems;
use super::pointer;

const EXTENSION: &str = "x-synctera-api";
const ADVICE: &str = "let every server URL end in the same /v0, /v1, …, \
                      or state the API as \"x-synctera-api\": \"v0\"";

/// Whether `name` is the name of an API: `v0`, `v1`, ….
pub fn is_api_name(name: &str) -> bool {
    match name.strip_prefix('v') {
        Some("0") => true,
        Some(digits) => {
            !digits.is_empty()
                && !digits.starts_with('0')
                && digits.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => false,
    }
}

/// The API the server URLs agree on, else the one the document's extension states.
pub(super) fn of(root: &Value, problems: &mut Problems) -> Option<String> {
    let stated = stated(root, problems);
    let mut named: Option<String> = stated.clone();
    let servers = root.get("servers").and_then(Value::as_array);
    let mut first: Option<(&str, Option<&str>)> = None;
    for (index, server) in servers.into_iter().flatten().enumerate() {
        let url = server
            .get("url")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let api = suffix(url);
        match first {
            None => first = Some((url, api)),
            Some((other, expected)) if expected != api => {
                let place = format!("/servers/{index}/url");
                problems.add(&place, format!("{url} is another API than {other}"), ADVICE);
                return None;
            }
            Some(_) => {}
        }
    }
    if let Some((url, Some(api))) = first {
        if let Some(stated) = stated.filter(|stated| stated != api) {
            let problem = format!("states {stated}, but the server URL {url} says {api}");
            problems.add(&pointer::child("", EXTENSION), problem, ADVICE);
            return None;
        }
        named = Some(api.to_owned());
    }
    if named.is_none() && root.get(EXTENSION).is_none() {
        problems.add("/servers", "no server URL tells which API this is", ADVICE);
    }
    named
}

fn stated(root: &Value, problems: &mut Problems) -> Option<String> {
    let value = root.get(EXTENSION)?;
    let name = value.as_str().filter(|name| is_api_name(name));
    if name.is_none() {
        let problem = format!("{value} is not the name of an API");
        problems.add(&pointer::child("", EXTENSION), problem, ADVICE);
    }
    name.map(str::to_owned)
}

fn suffix(url: &str) -> Option<&str> {
    let last = url.trim_end_matches('/').rsplit('/').next()?;
    is_api_name(last).then_some(last)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::testing::{document, minimal, refusal};
    use super::*;
    use serde_json::json;

    fn with_servers(urls: &[&str]) -> Value {
        let mut value = minimal();
        value["servers"] = urls.iter().map(|url| json!({ "url": url })).collect();
        value
    }

    #[test]
    fn names_of_apis_are_strict() {
        for good in ["v0", "v1", "v10"] {
            assert!(is_api_name(good), "{good}");
        }
        for bad in ["", "v", "0", "v01", "V1", "v1a", "v-1", "v1/.."] {
            assert!(!is_api_name(bad), "{bad}");
        }
    }

    #[test]
    fn all_servers_have_to_agree() {
        let agreeing = with_servers(&["https://a.example/v1", "https://b.example/v1/"]);
        assert_eq!(document(agreeing).api(), "v1");
        let message = refusal(with_servers(&[
            "https://a.example/v0",
            "https://b.example/v1",
        ]));
        assert!(message.contains("#/servers/1/url: https://b.example/v1 is another API"));
        let message = refusal(with_servers(&[
            "https://a.example/v0",
            "https://b.example/",
        ]));
        assert!(message.contains("#/servers/1/url: "), "{message}");
    }

    #[test]
    fn the_extension_helps_where_servers_say_nothing() {
        let mut value = with_servers(&["https://a.example"]);
        assert!(refusal(value.clone()).contains("#/servers: no server URL tells"));
        value["x-synctera-api"] = json!("v2");
        assert_eq!(document(value.clone()).api(), "v2");
        value["x-synctera-api"] = json!("two");
        assert!(refusal(value.clone()).contains("\"two\" is not the name of an API"));
    }

    #[test]
    fn the_extension_may_not_contradict_the_servers() {
        let mut value = with_servers(&["https://a.example/v0"]);
        value["x-synctera-api"] = json!("v1");
        assert!(refusal(value).contains("#/x-synctera-api: states v1, but"));
    }
}
