//! Writing: one implementation for every struct, by what can be looked at.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::{Inspect, Rule, Spelling, View};

/// Writes a value in any format of serde.
///
/// # Errors
/// What the format cannot hold.
pub fn serialize<S: Serializer>(value: &dyn Inspect, to: S) -> Result<S::Ok, S::Error> {
    spelled(value, Spelling::Upper, to)
}

/// Writes a value with the texts of enums in these letters, in lists and maps, too.
fn spelled<S: Serializer>(
    value: &dyn Inspect,
    spelling: Spelling,
    to: S,
) -> Result<S::Ok, S::Error> {
    match value.view() {
        View::Absent | View::Null => to.serialize_none(),
        View::Bool(value) => to.serialize_bool(value),
        View::Integer(value) => to.serialize_i64(value),
        View::Decimal(value) => value.serialize(to),
        View::Text(text) => to.serialize_str(text),
        View::Choice(choice) => to.serialize_str(choice.text_in(spelling)),
        View::Json(value) => value.serialize(to),
        View::File(file) => file.serialize(to),
        View::List(items) => {
            let mut list = to.serialize_seq(Some(items.len()))?;
            for item in (0..items.len()).filter_map(|index| items.item(index)) {
                list.serialize_element(&Written(item, spelling))?;
            }
            list.end()
        }
        View::Map(entries) => {
            let mut map = to.serialize_map(Some(entries.len()))?;
            let mut result = Ok(());
            entries.each(&mut |key, value| {
                if result.is_ok() {
                    result = map.serialize_entry(key, &Written(value, spelling));
                }
            });
            result?;
            map.end()
        }
        View::Record(record) => {
            let shape = record.shape();
            let written = |(index, rule): (usize, &Rule)| {
                let value = record.field(index)?;
                let written = rule.required || !value.is_left_out();
                written.then_some(Written(value, rule.spelling))
            };
            let rules = || shape.rules.iter().enumerate();
            let count = rules().filter_map(written).count();
            let mut fields = to.serialize_struct(shape.name, count)?;
            for (rule, name) in rules().zip(shape.fields) {
                match written(rule) {
                    Some(value) => fields.serialize_field(name, &value)?,
                    None => fields.skip_field(name)?,
                }
            }
            fields.end()
        }
    }
}

/// A part of a value, as serde takes it.
struct Written<'a>(&'a dyn Inspect, Spelling);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        spelled(self.0, self.1, to)
    }
}
