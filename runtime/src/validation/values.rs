//! What the documents list where an enum knows more.

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
