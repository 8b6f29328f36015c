//! Entries by name, for names that mostly have none.

/// As many as there are lengths and first letters to tell apart.
const BUCKETS: usize = 32 * 32;

/// What a table says about a name.
pub(crate) struct Entry {
    name: &'static str,
    /// The rows that look at one value.
    pub(crate) alone: Vec<RowAt>,
    /// The rows that look at others beside it.
    pub(crate) beside: Vec<RowAt>,
    /// Whether a rule looks at it when the rest of its struct is known.
    pub(crate) is_kept: bool,
    /// The next one in the same bucket.
    next: Option<usize>,
}

/// A row of a table.
pub(crate) struct RowAt {
    /// Its place.
    pub(crate) at: usize,
    /// The type that it is for; empty for any.
    pub(crate) owner: &'static str,
}

impl RowAt {
    /// Whether it is for a type.
    pub(crate) fn is_for(&self, owner: &str) -> bool {
        self.owner.is_empty() || self.owner == owner
    }
}

/// Entries by name. Nearly every field of a request has none, which its length and first letter
/// tell without a look at the rest.
pub(super) struct Named {
    buckets: Vec<Option<usize>>,
    entries: Vec<Entry>,
}

impl Default for Named {
    fn default() -> Self {
        Self {
            buckets: vec![None; BUCKETS],
            entries: Vec::new(),
        }
    }
}

impl Named {
    /// The entry of a name, which is new if there was none.
    pub(super) fn entry(&mut self, name: &'static str) -> &mut Entry {
        let found = self.entries.iter().position(|entry| entry.name == name);
        let at = found.unwrap_or_else(|| {
            let at = self.entries.len();
            let first = self.buckets.get_mut(bucket(name));
            let next = first.and_then(|first| first.replace(at));
            self.entries.push(Entry {
                name,
                alone: Vec::new(),
                beside: Vec::new(),
                is_kept: false,
                next,
            });
            at
        });
        &mut self.entries[at]
    }

    pub(super) fn get(&self, name: &str) -> Option<&Entry> {
        let mut at = *self.buckets.get(bucket(name))?;
        loop {
            let entry = self.entries.get(at?)?;
            if entry.name == name {
                return Some(entry);
            }
            at = entry.next;
        }
    }
}

fn bucket(name: &str) -> usize {
    let letter = name.bytes().next().unwrap_or(0) % 32;
    name.len() % 32 * 32 + usize::from(letter)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_added_and_nothing_else() {
        let names = ["dob", "day", "ssn", "a_name_longer_than_all_the_others_are"];
        let mut named = Named::default();
        for (at, name) in names.into_iter().enumerate() {
            named.entry(name).alone.push(RowAt { at, owner: "" });
        }
        named.entry("dob").is_kept = true;
        for (at, name) in names.into_iter().enumerate() {
            let entry = named.get(name).unwrap();
            assert_eq!(entry.alone.len(), 1, "{name}");
            assert_eq!(entry.alone[0].at, at, "{name}");
            assert_eq!(entry.is_kept, name == "dob");
        }
        for none in [
            "",
            "dot",
            "Dob",
            "sss",
            "a_name_longer_than_all_the_others_arr",
        ] {
            assert!(named.get(none).is_none(), "{none}");
        }
    }
}
