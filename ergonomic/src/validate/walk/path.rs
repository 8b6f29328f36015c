//! Where in the request a walk is.

use std::fmt::Write as _;

/// One step from a value into what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A member of a struct.
    Field(&'static str),
    /// An item of a list.
    Item(usize),
    /// A value of a map, whose key is data and stays hidden.
    Key,
}

/// The path as a report writes it: `body.personal_ids[0].identifier`.
pub(crate) fn written(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Item(index) => {
                // A text takes whatever is written to it.
                let _ = write!(path, "[{index}]");
            }
            Step::Field(name) => push(&mut path, name),
            Step::Key => push(&mut path, "*"),
        }
    }
    path
}

fn push(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_items_and_keys() {
        let steps = [
            Step::Field("body"),
            Step::Field("ids"),
            Step::Item(3),
            Step::Key,
        ];
        assert_eq!(written(&steps), "body.ids[3].*");
        assert_eq!(written(&[]), "");
    }
}
