//! Lines of a readable length. The emitter writes what belongs together on one line; what becomes too
//! long is broken here, in the same way everywhere. A formatter does not serve: most of what is
//! written stands within macros, which rustfmt and prettyplease leave as they are.

/// The longest line.
const WIDEST: usize = 118;

/// The text with every line broken that is too long and can be broken.
pub(crate) fn fitted(text: &str) -> String {
    let mut fitted = String::with_capacity(text.len());
    let mut in_example = false;
    for line in text.lines() {
        let (indent, content) = split_indent(line);
        if let Some(words) = content.strip_prefix("///") {
            in_example ^= words.trim_start().starts_with("```");
            doc(indent, words, in_example, &mut fitted);
        } else {
            code(indent, content, &mut fitted);
        }
    }
    fitted
}

fn split_indent(line: &str) -> (usize, &str) {
    let content = line.trim_start_matches(' ');
    (line.len() - content.len(), content)
}

fn push(indent: usize, content: &str, to: &mut String) {
    to.push_str(format!("{:indent$}{content}", "").trim_end());
    to.push('\n');
}

/// A line of a doc comment: between words, or in an example before a call.
fn doc(indent: usize, words: &str, in_example: bool, to: &mut String) {
    let mut rest = words.trim_start();
    let lead = words.len() - rest.len();
    let mut hang = lead;
    while indent + 3 + hang + rest.chars().count() > WIDEST {
        let room = WIDEST.saturating_sub(indent + 3 + hang);
        let (separator, skipped) = if in_example { (".", 0) } else { (" ", 1) };
        let head: String = rest.chars().take(room).collect();
        let Some(at) = head.rfind(separator).filter(|at| *at > 0) else {
            break;
        };
        push(indent, &format!("///{:hang$}{}", "", &rest[..at]), to);
        rest = &rest[at + skipped..];
        if in_example {
            hang = lead + 4;
        }
    }
    push(indent, &format!("///{:hang$}{rest}", ""), to);
}

/// A line of code: the entries of its outermost group get a line each.
fn code(indent: usize, content: &str, to: &mut String) {
    if indent + content.chars().count() <= WIDEST {
        return push(indent, content, to);
    }
    let Some(group) = last_group(content) else {
        return assignment(indent, content, to);
    };
    let Some(group) = with_entries(content, group) else {
        return push(indent, content, to);
    };
    let inner = &content[group.open + 1..group.close];
    push(indent, &content[..=group.open], to);
    for entry in entries(inner) {
        code(indent + 4, &format!("{},", entry.trim()), to);
    }
    push(indent, &content[group.close..], to);
}

/// A value that is too long for the line of its name.
fn assignment(indent: usize, content: &str, to: &mut String) {
    match content.split_once(" = ") {
        Some((name, value)) if !name.contains('"') => {
            push(indent, &format!("{name} ="), to);
            push(indent + 4, value, to);
        }
        _ => push(indent, content, to),
    }
}

struct Group {
    open: usize,
    close: usize,
}

/// The last pair of brackets that stands in no other.
fn last_group(content: &str) -> Option<Group> {
    let mut open = Vec::new();
    let mut last = None;
    for (at, c) in outside_texts(content) {
        match c {
            '(' | '[' | '{' => open.push(at),
            ')' | ']' | '}' => {
                let begun = open.pop()?;
                // A group of one line is no block of statements.
                if open.is_empty() {
                    last = Some(Group {
                        open: begun,
                        close: at,
                    });
                }
            }
            _ => {}
        }
    }
    // The brace that opens a body stays where it is.
    open.retain(|at| at + 1 < content.len());
    last.filter(|_| open.is_empty())
}

/// The group itself if it has several entries, else the one within its only entry: an attribute takes
/// no comma behind what it holds.
fn with_entries(content: &str, mut group: Group) -> Option<Group> {
    loop {
        let begin = group.open + 1;
        let inner = &content[begin..group.close];
        if entries(inner).len() > 1 {
            return Some(group);
        }
        let within = last_group(inner)?;
        group = Group {
            open: begin + within.open,
            close: begin + within.close,
        };
    }
}

/// What stands between the commas that are in no brackets.
fn entries(inner: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let mut begin = 0;
    let mut all = Vec::new();
    for (at, c) in outside_texts(inner) {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => {
                all.push(&inner[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    all.push(&inner[begin..]);
    all.retain(|entry| !entry.trim().is_empty());
    all
}

/// The characters that are not within a text.
fn outside_texts(content: &str) -> impl Iterator<Item = (usize, char)> {
    let mut in_text = false;
    let mut escaped = false;
    content.char_indices().filter(move |(_, c)| {
        let was = in_text;
        match c {
            '"' if !escaped => in_text = !in_text,
            _ => {}
        }
        escaped = was && *c == '\\' && !escaped;
        !was && !in_text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(word: &str) -> String {
        vec![word; 20].join(" ")
    }

    #[test]
    fn short_lines_stay_as_they_are() {
        let text = "/// A line.\nfn a(b: C) -> D {\n    \"(,\" // ok\n}\n";
        assert_eq!(fitted(text), text);
    }

    #[test]
    fn every_long_line_is_broken_where_it_can_be() {
        let docs = format!("    /// {}\n", long("several"));
        let list = format!(
            "    Row {{ a: {:?}, b: &[{}] }},\n",
            "x(,",
            ["\"abcdefgh\""; 12].join(", ")
        );
        let call = format!(
            "        let value = function({}, &self.x)?;\n",
            ["argument"; 14].join(", ")
        );
        let signature = format!(
            "    pub fn f(&self, a: impl Into<Map<K, V>>{}) -> C::Call<O> {{\n    }}\n",
            ", b: Argument".repeat(8)
        );
        let name = format!("    {} = \"{}\",\n", "A".repeat(60), "B".repeat(70));
        for text in [docs, list, call, name] {
            let broken = fitted(&text);
            assert!(broken.lines().count() > 1, "{broken}");
            assert!(broken.lines().all(|line| line.len() <= WIDEST), "{broken}");
            assert_eq!(fitted(&broken), broken);
            let squeezed = |text: &str| text.replace([' ', '\n', ',', '/'], "");
            assert_eq!(squeezed(&broken), squeezed(&text));
        }
        let broken = fitted(&signature);
        assert!(
            broken.contains("        a: impl Into<Map<K, V>>,\n"),
            "{broken}"
        );
        assert!(broken.contains("    ) -> C::Call<O> {\n"), "{broken}");
    }

    #[test]
    fn an_attribute_gets_no_comma() {
        let features = ["feature = \"v10\""; 12].join(", ");
        let broken = fitted(&format!("#[cfg(any({features}))]\nmod shared;\n"));
        assert!(broken.starts_with("#[cfg(any(\n    feature"), "{broken}");
        assert!(broken.ends_with("\n))]\nmod shared;\n"), "{broken}");
    }

    #[test]
    fn an_example_is_broken_before_a_call() {
        let text = format!(
            "/// ```no_run\n/// let a = b.{}().await?;\n/// ```\n",
            ["method()"; 14].join(".")
        );
        let broken = fitted(&text);
        assert!(broken.contains("\n///     .method()"), "{broken}");
        assert!(broken.lines().all(|line| line.len() <= WIDEST), "{broken}");
    }
}
