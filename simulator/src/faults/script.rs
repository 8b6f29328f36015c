//! Faults for particular requests, in order.

use std::collections::VecDeque;

use http::Method;

use super::Fault;

/// A list of faults for the next requests that match: the first matching request gets the first
/// one, and so on; when the list is used up, requests are left alone again.
///
/// ```
/// use synctera_simulator::{Fault, Script};
///
/// let lost_once = Script::on("POST", "/v0/ach").then(Fault::ResetAfterCommit);
/// let second_call = Script::on("GET", "/v0/accounts/*").then_none().then(Fault::TruncatedBody);
/// # let _ = (lost_once, second_call);
/// ```
#[derive(Debug, Clone)]
pub struct Script {
    method: Option<String>,
    path: String,
    steps: VecDeque<Option<Fault>>,
}

impl Script {
    /// For requests with this method and path. A `*` at the end of the path stands for anything.
    #[must_use]
    pub fn on(method: &str, path: &str) -> Self {
        Self {
            method: Some(method.to_owned()),
            path: path.to_owned(),
            steps: VecDeque::new(),
        }
    }

    /// For every request.
    #[must_use]
    pub fn on_any() -> Self {
        Self {
            method: None,
            path: "*".to_owned(),
            steps: VecDeque::new(),
        }
    }

    /// The next matching request gets this fault.
    #[must_use]
    pub fn then(mut self, fault: Fault) -> Self {
        self.steps.push_back(Some(fault));
        self
    }

    /// The next matching request is left alone.
    #[must_use]
    pub fn then_none(mut self) -> Self {
        self.steps.push_back(None);
        self
    }

    /// The next step, if the request matches and there is one.
    pub(crate) fn next(&mut self, method: &Method, path: &str) -> Option<Option<Fault>> {
        let method_fits = self
            .method
            .as_deref()
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method.as_str()));
        let path_fits = match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        };
        if method_fits && path_fits {
            self.steps.pop_front()
        } else {
            None
        }
    }

    /// Whether all steps are used up.
    pub(crate) fn is_done(&self) -> bool {
        self.steps.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_for_matching_requests_only_and_in_order() {
        let mut script = Script::on("post", "/v0/ach")
            .then(Fault::TruncatedBody)
            .then_none()
            .then(Fault::ExtraFields);
        assert_eq!(script.next(&Method::GET, "/v0/ach"), None);
        assert_eq!(script.next(&Method::POST, "/v0/ach/1"), None);
        assert_eq!(
            script.next(&Method::POST, "/v0/ach"),
            Some(Some(Fault::TruncatedBody))
        );
        assert_eq!(script.next(&Method::POST, "/v0/ach"), Some(None));
        assert!(!script.is_done());
        assert_eq!(
            script.next(&Method::POST, "/v0/ach"),
            Some(Some(Fault::ExtraFields))
        );
        assert!(script.is_done());
    }

    #[test]
    fn a_star_at_the_end_stands_for_anything() {
        let mut script = Script::on("GET", "/v0/ach/*").then(Fault::ExtraFields);
        assert_eq!(script.next(&Method::GET, "/v0/ach"), None);
        assert!(script.next(&Method::GET, "/v0/ach/1").is_some());
        assert!(
            Script::on_any()
                .then_none()
                .next(&Method::PUT, "/")
                .is_some()
        );
    }
}
