//! What the documents say about values that are sent, as data. Nothing here is enforced when a
//! response is read.

/// One limit keyword of the document on a field that is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// The Rust type, or the operation's struct for a parameter.
    pub owner: &'static str,
    /// The property or parameter as the API writes it.
    pub field: &'static str,
    /// The keyword of JSON Schema: `maxLength`, `pattern`, …
    pub keyword: &'static str,
    /// Its value: a number or a regular expression.
    pub value: &'static str,
    /// Whether it limits each item of a list, or value of a map, and not the whole.
    pub on_items: bool,
}

/// The fields of a type or operation value that is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fields {
    /// The Rust type, or the operation's struct.
    pub owner: &'static str,
    /// All of them as the API writes them, in the order in which serde does.
    pub names: &'static [&'static str],
    /// Those that hold fields themselves, in lists and maps, too, and the type that they hold: empty
    /// where it may be one of several.
    pub nested: &'static [(&'static str, &'static str)],
}

/// The values of one field or parameter that is sent, as the document of its version spells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocumentedValues {
    /// The Rust type, or the operation's struct for a parameter.
    pub owner: &'static str,
    /// The property or parameter as the API writes it.
    pub field: &'static str,
    /// The texts that are documented there, in the order of their letters.
    pub values: &'static [&'static str],
}
