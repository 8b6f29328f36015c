//! The limits of one value, and what is checked through the `validator` crate.

use std::borrow::Cow;
use std::sync::Arc;

use validator::{ValidateLength, ValidateRange};

use super::number::Number;
use super::pattern::{Pattern, Patterns};

/// A limit that a value breaks.
pub(crate) struct Broken {
    pub(crate) code: &'static str,
    pub(crate) message: Cow<'static, str>,
    pub(crate) limit: &'static str,
}

/// A bound as it is compared and as the document writes it.
type Bound<T> = Option<(T, &'static str)>;

/// What the document says of one value.
#[derive(Default)]
pub(crate) struct Limits {
    min_length: Bound<u64>,
    max_length: Bound<u64>,
    pattern: Bound<Arc<Pattern>>,
    minimum: Bound<Number>,
    maximum: Bound<Number>,
    exclusive_minimum: bool,
    exclusive_maximum: bool,
    min_items: Bound<u64>,
    max_items: Bound<u64>,
    min_properties: Bound<u64>,
    max_properties: Bound<u64>,
}

impl Limits {
    /// Adds a keyword; false if it is not known or its value makes no sense.
    pub(crate) fn add(
        &mut self,
        keyword: &str,
        value: &'static str,
        patterns: &mut Patterns,
    ) -> bool {
        let count = || Some((value.parse().ok()?, value));
        let number = || Some((Number::parse(value)?, value));
        match keyword {
            "minLength" => set(&mut self.min_length, count()),
            "maxLength" => set(&mut self.max_length, count()),
            "pattern" => set(
                &mut self.pattern,
                patterns.get(value).map(|pattern| (pattern, value)),
            ),
            "minimum" => set(&mut self.minimum, number()),
            "maximum" => set(&mut self.maximum, number()),
            "minItems" => set(&mut self.min_items, count()),
            "maxItems" => set(&mut self.max_items, count()),
            "minProperties" => set(&mut self.min_properties, count()),
            "maxProperties" => set(&mut self.max_properties, count()),
            // In OpenAPI 3.0 these say how the bound beside them is meant.
            "exclusiveMinimum" => flag(&mut self.exclusive_minimum, value),
            "exclusiveMaximum" => flag(&mut self.exclusive_maximum, value),
            _ => false,
        }
    }

    pub(crate) fn text(&self, text: &str, mut broken: impl FnMut(Broken)) {
        let length = |min, max| text.validate_length(min, max, None);
        if let Some((bound, limit)) = self.min_length
            && !length(Some(bound), None)
        {
            broken(said("min_length", "at least", "characters", limit));
        }
        if let Some((bound, limit)) = self.max_length
            // Bytes are counted faster, and are never fewer than characters.
            && text.len() as u64 > bound
            && !length(None, Some(bound))
        {
            broken(said("max_length", "at most", "characters", limit));
        }
        if let Some((pattern, limit)) = &self.pattern
            && !pattern.fits(text)
        {
            broken(Broken {
                code: "pattern",
                message: format!("must have the form `{limit}`").into(),
                limit,
            });
        }
    }

    pub(crate) fn has_range(&self) -> bool {
        self.minimum.is_some() || self.maximum.is_some()
    }

    pub(crate) fn number(&self, number: Number, mut broken: impl FnMut(Broken)) {
        if let Some((bound, limit)) = self.minimum {
            let (closed, open) = split(bound, self.exclusive_minimum);
            if !number.validate_range(closed, None, open, None) {
                let words = if open.is_some() {
                    "more than"
                } else {
                    "at least"
                };
                broken(amount("minimum", words, limit));
            }
        }
        if let Some((bound, limit)) = self.maximum {
            let (closed, open) = split(bound, self.exclusive_maximum);
            if !number.validate_range(None, closed, None, open) {
                let words = if open.is_some() {
                    "less than"
                } else {
                    "at most"
                };
                broken(amount("maximum", words, limit));
            }
        }
    }

    pub(crate) fn items(&self, count: usize, broken: impl FnMut(Broken)) {
        let codes = [("min_items", "items"), ("max_items", "items")];
        count_within(count, self.min_items, self.max_items, codes, broken);
    }

    pub(crate) fn properties(&self, count: usize, broken: impl FnMut(Broken)) {
        let codes = [("min_properties", "entries"), ("max_properties", "entries")];
        count_within(
            count,
            self.min_properties,
            self.max_properties,
            codes,
            broken,
        );
    }
}

fn count_within(
    count: usize,
    min: Bound<u64>,
    max: Bound<u64>,
    [(low, things), (high, _)]: [(&'static str, &str); 2],
    mut broken: impl FnMut(Broken),
) {
    let count = Count(count as u64);
    if let Some((bound, limit)) = min
        && !count.validate_length(Some(bound), None, None)
    {
        broken(said(low, "at least", things, limit));
    }
    if let Some((bound, limit)) = max
        && !count.validate_length(None, Some(bound), None)
    {
        broken(said(high, "at most", things, limit));
    }
}

/// The number of entries of a list or object that has been written.
struct Count(u64);

impl ValidateLength<u64> for Count {
    fn length(&self) -> Option<u64> {
        Some(self.0)
    }
}

fn set<T>(place: &mut Bound<T>, bound: Bound<T>) -> bool {
    *place = bound;
    place.is_some()
}

fn flag(place: &mut bool, value: &str) -> bool {
    *place = value == "true";
    matches!(value, "true" | "false")
}

/// A bound that may be reached, or one that may not.
fn split(bound: Number, open: bool) -> (Option<Number>, Option<Number>) {
    if open {
        (None, Some(bound))
    } else {
        (Some(bound), None)
    }
}

fn said(code: &'static str, words: &str, things: &str, limit: &'static str) -> Broken {
    Broken {
        code,
        message: format!("must have {words} {limit} {things}").into(),
        limit,
    }
}

fn amount(code: &'static str, words: &str, limit: &'static str) -> Broken {
    Broken {
        code,
        message: format!("must be {words} {limit}").into(),
        limit,
    }
}
