//! `Debug` that hides what is personal or secret.

use std::fmt;

use super::{Inspect, RecordView, View};

/// Prints `[hidden]` in place of a value.
#[derive(Clone, Copy)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// What may be told of a hidden value: `[hidden]`, `None`, `Null` or `[3 hidden]`.
struct State<'a>(View<'a>);

impl fmt::Debug for State<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items = match self.0 {
            View::Absent => return f.write_str("None"),
            View::Null => return f.write_str("Null"),
            View::List(items) => items.len(),
            View::Map(entries) => entries.len(),
            _ => return Hidden.fmt(f),
        };
        match items {
            0 => f.write_str("[]"),
            count => write!(f, "[{count} hidden]"),
        }
    }
}

/// Prints a value by what can be looked at. Neither free-form JSON nor a text that is not documented
/// is ever shown.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Absent => f.write_str("None"),
            View::Null => f.write_str("Null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Decimal(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Choice(choice) => f.write_str(choice.name()),
            View::Json(_) => Hidden.fmt(f),
            View::File(file) => file.fmt(f),
            View::List(items) => {
                let items = (0..items.len()).filter_map(|index| items.item(index));
                f.debug_list().entries(items.map(Inspect::view)).finish()
            }
            View::Map(entries) => {
                let mut map = f.debug_map();
                entries.each(&mut |key, value| {
                    map.entry(&key, &value.view());
                });
                map.finish()
            }
            View::Record(record) => record.fmt(f),
        }
    }
}

/// Prints a struct. Of a hidden field only its state is printed; a shown field that is absent is left
/// out, and the output then ends with `..`.
impl fmt::Debug for dyn RecordView + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.shape();
        let mut left_out = false;
        let mut to = f.debug_struct(shape.name);
        for (index, (name, rule)) in shape.fields.iter().zip(shape.rules).enumerate() {
            let Some(value) = self.field(index) else {
                continue;
            };
            if rule.hidden {
                to.field(name, &State(value.view()));
            } else if rule.required || !value.is_left_out() {
                to.field(name, &value.view());
            } else {
                left_out = true;
            }
        }
        if left_out {
            to.finish_non_exhaustive()
        } else {
            to.finish()
        }
    }
}
