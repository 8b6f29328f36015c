//! What is sent, field by field.

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
