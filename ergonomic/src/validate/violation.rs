//! One thing that is wrong with a request.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::Severity;

/// One thing that is wrong with a request, without the value that is.
///
/// As JSON it is `{"path", "code", "severity", "message", "limit"}`, ready for a web form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Violation {
    /// Where, in the operation's JSON form: `body.personal_ids[0].identifier`. A free key of a map
    /// is `*`, since it is data.
    pub path: String,
    /// What, in one word that stays the same: `max_length`, `date_of_birth`, …
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What, for people.
    pub message: Cow<'static, str>,
    /// What it should have been: a number or a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Cow<'static, str>>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = self.severity.as_str();
        write!(
            f,
            "{}: {} ({severity}: {})",
            self.path, self.message, self.code
        )
    }
}
