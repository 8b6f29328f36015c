//! What a rule gets to see, and what it says.

use std::borrow::Cow;
use std::ops::Deref;
use std::time::SystemTime;

use chrono::NaiveDate;

use super::judge::Judge;
use crate::validate::walk::{Scalar, Seen, Step};
use crate::validate::{Checks, Severity};

/// A value that a rule is for.
pub(super) struct Site<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) judge: &'a Judge,
}

impl<'a> Deref for Site<'a> {
    type Target = Seen<'a>;

    fn deref(&self) -> &Self::Target {
        self.seen
    }
}

/// What a rule has found.
pub(super) struct Finding {
    /// From the value that the rule is for to what is wrong.
    pub(super) below: Option<Step>,
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    pub(super) message: &'static str,
    pub(super) limit: Option<Cow<'static, str>>,
}

/// What rules give: mostly nothing, and small enough to come back in registers.
pub(super) type Findings = Box<[Finding]>;

/// Rarely is anything wrong, and what is said then stays out of the way of what is right.
impl Finding {
    #[cold]
    pub(super) fn invalid(code: &'static str, message: &'static str) -> Self {
        Self::new(Severity::Invalid, code, message)
    }

    #[cold]
    pub(super) fn suspect(code: &'static str, message: &'static str) -> Self {
        Self::new(Severity::Suspect, code, message)
    }

    #[cold]
    pub(super) fn note(code: &'static str, message: &'static str) -> Self {
        Self::new(Severity::Note, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: &'static str) -> Self {
        Self {
            below: None,
            code,
            severity,
            message,
            limit: None,
        }
    }

    pub(super) fn limit(mut self, limit: impl Into<Cow<'static, str>>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    pub(super) fn below(mut self, step: Step) -> Self {
        self.below = Some(step);
        self
    }

    /// As the only thing that was found.
    pub(super) fn alone(self) -> Findings {
        Box::new([self])
    }
}

impl<'a> Site<'a> {
    pub(super) fn today(&self) -> NaiveDate {
        (self.judge.today)()
    }

    pub(super) fn checks(&self) -> Checks {
        self.judge.checks
    }

    /// The text; none where there is null, which is never wrong by itself.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self.value {
            Some(Scalar::Text(text)) => Some(*text),
            _ => None,
        }
    }

    /// Judges the text, if there is one.
    #[inline]
    pub(super) fn judge(&self, judge: impl FnOnce(&str) -> Option<Finding>) -> Findings {
        match self.text().and_then(judge) {
            Some(finding) => finding.alone(),
            None => Findings::default(),
        }
    }
}

/// The day, where time zones end: what is today here is over nowhere.
pub(crate) fn today() -> NaiveDate {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = since_1970.map_or(0, |time| time.as_secs() / (24 * 60 * 60));
    i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .unwrap_or(NaiveDate::MAX)
}

/// Whether a text has this form: `9` stands for a digit, `A` for a capital letter, all else for
/// itself.
pub(in crate::validate) fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| match form {
                b'9' => byte.is_ascii_digit(),
                b'A' => byte.is_ascii_uppercase(),
                other => byte == other,
            })
}

/// The digits of a text that holds nothing but digits, blanks and dashes.
pub(in crate::validate) fn digits(text: &str) -> Option<String> {
    text.chars()
        .filter(|one| !matches!(one, '-' | ' '))
        .map(|one| one.is_ascii_digit().then_some(one))
        .collect()
}
