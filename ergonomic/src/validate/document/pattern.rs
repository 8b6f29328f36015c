//! The regular expressions of the documents.

use std::sync::Arc;

use regex::{Regex, RegexBuilder};
use regex_automata::Input;
use regex_automata::dfa::{Automaton, dense};
use regex_automata::util::syntax;
use rustc_hash::FxHashMap;
use validator::ValidateRegex;

/// The expressions that have been read. Many fields share one.
#[derive(Default)]
pub(crate) struct Patterns(FxHashMap<&'static str, Option<Arc<Pattern>>>);

impl Patterns {
    /// An expression; none if it is none.
    pub(super) fn get(&mut self, pattern: &'static str) -> Option<Arc<Pattern>> {
        let read = || Pattern::read(pattern).map(Arc::new);
        self.0.entry(pattern).or_insert_with(read).clone()
    }
}

/// How large a table may be, and what is needed to make it, in bytes. Those of today's documents are far
/// below; an expression that needs more has none.
const LARGEST_TABLE: usize = 256 * 1024;

/// An expression, and a table of the same that says of a right text, in less time, that it is.
pub(super) struct Pattern {
    regex: Regex,
    table: Option<dense::DFA<Vec<u32>>>,
}

impl Pattern {
    /// The documents' expressions are those of ECMAScript, where `\d` and `\b` know ASCII only.
    fn read(pattern: &str) -> Option<Self> {
        let regex = RegexBuilder::new(pattern).unicode(false).build().ok()?;
        let ascii = syntax::Config::new().unicode(false).utf8(false);
        let bounded = dense::Config::new()
            .dfa_size_limit(Some(LARGEST_TABLE))
            .determinize_size_limit(Some(LARGEST_TABLE));
        let table = dense::Builder::new()
            .configure(bounded)
            .syntax(ascii)
            .build(pattern);
        Some(Self {
            regex,
            table: table.ok(),
        })
    }

    /// Whether a text has the form. `validator` has the last word.
    pub(super) fn fits(&self, text: &str) -> bool {
        self.is_in_table(text) || text.validate_regex(&self.regex)
    }

    fn is_in_table(&self, text: &str) -> bool {
        let search = Input::new(text).earliest(true);
        let found = |table: &dense::DFA<_>| table.try_search_fwd(&search);
        matches!(self.table.as_ref().map(found), Some(Ok(Some(_))))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    /// Every expression of the documents.
    fn patterns() -> &'static FxHashMap<&'static str, Option<Arc<Pattern>>> {
        static PATTERNS: LazyLock<Patterns> = LazyLock::new(read);
        &PATTERNS.0
    }

    fn read() -> Patterns {
        let mut patterns = Patterns::default();
        let limits = [
            #[cfg(feature = "v0")]
            synctera_api::v0::LIMITS,
            #[cfg(feature = "v1")]
            synctera_api::v1::LIMITS,
        ];
        for limit in limits.into_iter().flatten() {
            if limit.keyword == "pattern" {
                patterns.get(limit.value).unwrap();
            }
        }
        patterns
    }

    #[test]
    fn right_texts_are_in_the_table() {
        let pattern = Pattern::read(r"^\+[1-9]\d{1,14}$").unwrap();
        for (text, expected) in [
            ("+12125550100", true),
            ("+1", false),
            ("12125550100", false),
            ("+12125550100\n", false),
            ("+1212555010012345", false),
            ("+1212555٣", false),
        ] {
            assert_eq!(pattern.is_in_table(text), expected, "{text:?}");
            assert_eq!(pattern.fits(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_expression_too_large_for_a_table_is_checked_without() {
        let pattern = Pattern::read("^[ab]*a[ab]{20}$").unwrap();
        assert!(pattern.table.is_none());
        let (right, wrong) = ("a".repeat(21), "b".repeat(21));
        assert!(pattern.fits(&right) && !pattern.fits(&wrong));
    }

    proptest! {
        #[test]
        fn the_table_and_the_expression_say_the_same(
            text in "[+]?[0-9]{0,20}|[A-Z]{0,12}|v?[0-9.\\-]{0,9}|merchant.com.[a-z.é]{0,4}|.{0,5}",
        ) {
            for pattern in patterns().values().flatten() {
                prop_assert!(pattern.table.is_some());
                let expected = text.validate_regex(&pattern.regex);
                prop_assert_eq!(pattern.is_in_table(&text), expected, "{}", pattern.regex);
            }
        }
    }
}
