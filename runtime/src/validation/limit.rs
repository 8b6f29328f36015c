//! What the documents limit in requests. Decoding never enforces it.

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
