//! Which fields need not be looked at.

use super::{Field, Holds, Type};

/// Finds the fields of which nothing is to be checked, nor of what they hold, at any depth.
pub(super) fn find(types: &mut [Type]) {
    // Types may hold each other: all are silent until one of them has something to say.
    let mut silent = vec![true; types.len()];
    loop {
        let before = silent.clone();
        for (of_type, is_silent) in types.iter_mut().zip(&mut silent) {
            for field in &mut of_type.fields {
                field.is_silent = is_silent_field(field, &before);
            }
            *is_silent =
                of_type.whole.is_empty() && of_type.fields.iter().all(|field| field.is_silent);
        }
        if silent == before {
            return;
        }
    }
}

fn is_silent_field(field: &Field, silent: &[bool]) -> bool {
    let holds_nothing = match field.value.holds {
        Holds::NoFields => true,
        Holds::Type(place) => silent.get(place).copied().unwrap_or_default(),
        Holds::OneOfSeveral => false,
    };
    holds_nothing && field.value.is_nothing()
}

#[cfg(test)]
mod tests {
    use synctera_runtime::Fields;

    use crate::validate::plan::{Book, Plan, Subject};

    #[test]
    fn what_says_something_is_heard_through_all_that_holds_it() {
        let fields = |owner, names, nested| Fields {
            owner,
            names,
            nested,
        };
        let types = [
            fields(
                "Outer",
                &["a", "b", "c", "d"],
                &[("a", "Inner"), ("c", ""), ("d", "Loop")],
            ),
            fields("Inner", &["deep"], &[("deep", "Deepest")]),
            fields("Deepest", &["quiet", "loud"], &[]),
            fields("Loop", &["again"], &[("again", "Loop")]),
        ];
        let subject = Subject {
            owner: "",
            field: "loud",
            beside: &[],
            present: &[],
        };
        let plan = Plan::new(&types, None, &Book::new([subject].into_iter(), false));
        let silent: Vec<Vec<_>> = plan
            .types
            .iter()
            .map(|of_type| of_type.fields.iter().map(|field| field.is_silent).collect())
            .collect();
        let [outer, inner, deepest, again, ..] = &silent[..] else {
            panic!("{silent:?}");
        };
        assert_eq!(*outer, [false, true, false, true]);
        assert_eq!(*inner, [false]);
        assert_eq!(*deepest, [true, false]);
        assert_eq!(*again, [true]);
    }
}
