//! Rows of a table by name, for names that mostly have none.

use rustc_hash::FxHashMap;

/// Rows by name. Nearly every field of a request has no rule, which its length and first letter
/// tell without a look at the rest.
#[derive(Default)]
pub(super) struct Named {
    rows: FxHashMap<&'static str, Vec<usize>>,
    /// By length, a bit for each first letter; longer names share the last.
    letters: [u32; 32],
}

impl Named {
    pub(super) fn add(&mut self, name: &'static str, row: usize) {
        if let Some(letters) = self.letters.get_mut(length(name)) {
            *letters |= letter(name);
        }
        self.rows.entry(name).or_default().push(row);
    }

    pub(super) fn get(&self, name: &str) -> &[usize] {
        let letters = self.letters.get(length(name)).unwrap_or(&u32::MAX);
        if letters & letter(name) == 0 {
            return &[];
        }
        self.rows.get(name).map_or(&[], Vec::as_slice)
    }
}

fn length(name: &str) -> usize {
    name.len().min(31)
}

fn letter(name: &str) -> u32 {
    1 << (name.bytes().next().unwrap_or(0) % 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_added_and_nothing_else() {
        let long = "a_name_that_is_longer_than_all_others";
        let mut named = Named::default();
        named.add("dob", 1);
        named.add("dob", 2);
        named.add(long, 3);
        assert_eq!(named.get("dob"), [1, 2]);
        assert_eq!(named.get(long), [3]);
        for none in [
            "",
            "day",
            "Dob",
            "ssn",
            "a_name_that_is_longer_than_the_rest_",
        ] {
            assert!(named.get(none).is_empty(), "{none}");
        }
    }
}
