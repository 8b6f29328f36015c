//! Which fields the table of sensitive names hides, read from the table itself.
//!
//! `xtask/tables/sensitive.toml` explains the rules in its head. They are carried out here once more,
//! so that the tests do not ask the generator whether the generator is right.

use serde::Deserialize;

use crate::interface::workspace;

/// The table.
#[derive(Debug, Deserialize)]
pub struct Sensitive {
    show: Vec<Show>,
    hide: Vec<Hide>,
}

#[derive(Debug, Deserialize)]
struct Show {
    schema: String,
    names: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Hide {
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
}

impl Sensitive {
    /// Reads the table.
    ///
    /// # Errors
    /// Says what is wrong with the file.
    pub fn read() -> Result<Self, String> {
        let file = workspace().join("xtask/tables/sensitive.toml");
        let text = std::fs::read_to_string(&file)
            .map_err(|error| format!("{}: {}", file.display(), error.kind()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Whether the value of a property, parameter or scalar component is hidden. `scope` is the
    /// component or operation that it is written in.
    #[must_use]
    pub fn hides(&self, scope: &str, name: &str) -> bool {
        let name = snake_case(name);
        let shown = |entry: &Show| fits(&entry.schema, scope) && entry.names.contains(&name);
        let hidden = |entry: &Hide| {
            entry.names.contains(&name) || entry.patterns.iter().any(|p| fits(p, &name))
        };
        !self.show.iter().any(shown) && self.hide.iter().any(hidden)
    }
}

/// Whether `name` fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(mut rest) = name.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return rest.is_empty();
    };
    for piece in middle {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// `relatedURL` as `related_url`.
fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        let starts_word = letter.is_uppercase()
            && (before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
                || (before.is_some_and(|c| c.is_uppercase())
                    && after.is_some_and(|c| c.is_lowercase())));
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake.replace(['-', ' ', '.'], "_")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_first_rule_that_applies_wins() {
        let table = Sensitive::read().unwrap();
        for (scope, name, hidden) in [
            ("person", "ssn", true),
            ("person", "ssn_source", false),
            ("person", "first_name", true),
            ("person", "status", false),
            ("person", "id", false),
            ("webhook", "description", false),
            ("note", "description", true),
            ("any", "relatedURL", true),
        ] {
            assert_eq!(table.hides(scope, name), hidden, "{scope}.{name}");
        }
    }

    #[test]
    fn names_become_snake_case() {
        for (name, snake) in [
            ("relatedURL", "related_url"),
            ("URLPath", "url_path"),
            ("Idempotency-Key", "idempotency_key"),
            ("ssn_last_4", "ssn_last_4"),
            ("address1", "address1"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
    }

    #[test]
    fn stars_stand_for_any_text() {
        for (pattern, name, expected) in [
            ("ssn", "ssn", true),
            ("ssn", "ssns", false),
            ("*_ssn", "a_ssn", true),
            ("*ssn*", "my_ssn_4", true),
            ("a*b*c", "abxbc", true),
            ("a*b*c", "ac", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }
}
