//! The names of interface files.

use crate::document::is_api_name;

/// The interface file of an API: `synctera_openapi.json` for v0, `synctera_openapi_v1.json` for v1.
pub fn file_name(api: &str) -> String {
    match api {
        "v0" => "synctera_openapi.json".into(),
        _ => format!("synctera_openapi_{api}.json"),
    }
}

/// The API whose interface file has this name, `None` for every other name.
pub fn api_of_file(name: &str) -> Option<&str> {
    let rest = name
        .strip_prefix("synctera_openapi")?
        .strip_suffix(".json")?;
    if rest.is_empty() {
        return Some("v0");
    }
    rest.strip_prefix('_')
        .filter(|api| is_api_name(api) && *api != "v0")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_api() {
        assert_eq!(file_name("v0"), "synctera_openapi.json");
        assert_eq!(file_name("v1"), "synctera_openapi_v1.json");
        for api in ["v0", "v1", "v12"] {
            assert_eq!(api_of_file(&file_name(api)), Some(api));
        }
    }

    #[test]
    fn other_files_are_not_interface_files() {
        for other in [
            "synctera_openapi_v0.json",
            "synctera_openapi_.json",
            "synctera_openapi_v1.json.bak",
            "synctera_openapi_draft.json",
            "openapi.json",
        ] {
            assert_eq!(api_of_file(other), None, "{other}");
        }
    }
}
