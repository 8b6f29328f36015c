//! What a document has to fulfil before anything is made of it. Each check has a file of its own.

use serde_json::Value;

use super::api;
use super::walk::{self, Node};
use crate::error::{Error, Result};

mod content_types;
mod discriminators;
mod json_kinds;
mod methods;
mod openapi_version;
mod operation_ids;
mod parameters;
mod path_parameters;
mod reference_circles;
mod references;

/// Collects what is wrong with one document, so that one run tells everything.
pub(super) struct Problems {
    file: String,
    found: Vec<Error>,
}

impl Problems {
    fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            found: Vec::new(),
        }
    }

    /// Adds a problem at a JSON pointer and what to do about it.
    pub(super) fn add(
        &mut self,
        pointer: &str,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.found.push(Error::Document {
            file: self.file.clone(),
            pointer: pointer.to_owned(),
            problem: problem.into(),
            advice: advice.into(),
        });
    }

    /// Fails if anything was found so far.
    fn settle(&mut self) -> Result<()> {
        Error::from_problems(std::mem::take(&mut self.found))
    }
}

/// What the checks look at.
pub(super) struct Subject<'a> {
    root: &'a Value,
    nodes: Vec<Node<'a>>,
}

/// Runs every check and tells which API the document describes.
///
/// Later checks rely on the earlier ones, so that each stage is settled before the next begins:
/// no complaint is a mere consequence of another.
pub(super) fn check(file: &str, root: &Value) -> Result<String> {
    let mut problems = Problems::new(file);
    openapi_version::check(root, &mut problems);
    problems.settle()?;

    let nodes = walk::nodes(root);
    let subject = Subject { root, nodes };
    json_kinds::check(&subject, &mut problems);
    problems.settle()?;

    references::check(&subject, &mut problems);
    problems.settle()?;
    reference_circles::check(&subject, &mut problems);
    problems.settle()?;

    for check in [
        methods::check,
        operation_ids::check,
        parameters::check,
        path_parameters::check,
        content_types::check,
        discriminators::check,
    ] {
        check(&subject, &mut problems);
    }
    let api = api::of(root, &mut problems);
    problems.settle()?;
    api.ok_or_else(|| Error::Document {
        file: file.to_owned(),
        pointer: "/servers".into(),
        problem: "the API is unknown".into(),
        advice: "name it in the server URLs".into(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::Document;
    use super::super::testing::{official_documents, operation, refusal, with_paths};
    use serde_json::json;

    #[test]
    fn independent_problems_are_told_in_one_run() {
        let mut odd = operation("b");
        odd["responses"]["200"] = json!({"description": "", "content": {"a/b": {}}});
        let message = refusal(with_paths(json!({
            "/a": {"get": {"responses": {}}},
            "/b": {"get": odd}
        })));
        assert_eq!(message.lines().count(), 2, "{message}");
    }

    #[test]
    fn the_official_documents_pass() {
        for path in official_documents() {
            let document = Document::read(&path).unwrap_or_else(|error| panic!("{error}"));
            assert!(document.operations().count() > 100, "{}", document.file());
        }
    }
}
