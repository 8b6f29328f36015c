//! Codes of two capital letters.

/// Codes of two capital letters, a bit each: looking for one among hundreds takes no search.
pub(super) struct LetterPairs([u32; 26]);

impl LetterPairs {
    /// The codes of a text that holds one after the other, with a blank between.
    pub(super) const fn of(codes: &str) -> Self {
        let mut pairs = Self([0; 26]);
        let mut at = 0;
        while at + 1 < codes.len() {
            pairs.add(codes.as_bytes(), at);
            at += 3;
        }
        pairs
    }

    /// The codes that the rows of a table begin with.
    pub(super) const fn of_first(rows: &[(&str, &str)]) -> Self {
        let mut pairs = Self([0; 26]);
        let mut at = 0;
        while at < rows.len() {
            pairs.add(rows[at].0.as_bytes(), 0);
            at += 1;
        }
        pairs
    }

    const fn add(&mut self, codes: &[u8], at: usize) {
        let (first, second) = (codes[at] - b'A', codes[at + 1] - b'A');
        self.0[first as usize] |= 1 << second;
    }

    pub(super) fn has(&self, code: &str) -> bool {
        let &[first, second] = code.as_bytes() else {
            return false;
        };
        let row = self.0.get(usize::from(first.wrapping_sub(b'A')));
        second.is_ascii_uppercase() && row.is_some_and(|row| row >> (second - b'A') & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_what_it_was_made_of_and_nothing_else() {
        const SOME: LetterPairs = LetterPairs::of("AD ZZ");
        const FIRST: LetterPairs = LetterPairs::of_first(&[("AD", "AA"), ("ZZ", "BB")]);
        for (code, expected) in [
            ("AD", true),
            ("ZZ", true),
            ("AZ", false),
            ("DA", false),
            ("ad", false),
            ("A\u{ff}", false),
            ("A", false),
            ("ADE", false),
            ("", false),
        ] {
            assert_eq!(SOME.has(code), expected, "{code}");
            assert_eq!(FIRST.has(code), expected, "{code}");
        }
    }
}
