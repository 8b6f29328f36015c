//! Identifiers for fields, variants and modules.

use heck::{ToSnakeCase, ToUpperCamelCase};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that not even a raw identifier can be.
const NEVER: &[&str] = &["self", "super", "crate", "new"];

/// A field's identifier for a name on the wire.
pub(crate) fn field(wire: &str) -> String {
    let snake = wire.to_snake_case();
    if snake.trim_matches('_').is_empty() {
        return "empty_".to_owned();
    }
    if NEVER.contains(&snake.as_str()) {
        return format!("{snake}_");
    }
    if snake.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("_{snake}");
    }
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// The identifiers of fields that stand beside each other, all different and none of `taken`.
pub(crate) fn unique<'a>(wires: impl Iterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    let mut idents: Vec<String> = Vec::new();
    for wire in wires {
        let first = field(wire);
        let mut ident = first.clone();
        let mut count = 1;
        while taken.contains(&ident.as_str()) || idents.contains(&ident) {
            count += 1;
            ident = format!("{}_{count}", plain(&first).trim_end_matches('_'));
        }
        idents.push(ident);
    }
    idents
}

/// The text under which serde knows a field without a rename.
pub(crate) fn plain(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

/// A variant's identifier for a value on the wire; `taken` tells which are gone.
pub(crate) fn variant(value: &str, taken: &[String]) -> String {
    let spelled: String = value
        .chars()
        .map(|c| match c {
            '+' => "_Plus_".to_owned(),
            '-' if value.starts_with('-') => "_Minus_".to_owned(),
            '*' => "_All_".to_owned(),
            c if c.is_alphanumeric() => c.to_string(),
            _ => "_".to_owned(),
        })
        .collect();
    let mut ident = spelled.to_upper_camel_case();
    if ident.is_empty() {
        ident = "Empty".to_owned();
    }
    if ident.starts_with(|c: char| c.is_ascii_digit()) {
        ident = format!("N{ident}");
    }
    // The catch-all and Self are not to be had; a value of that name keeps its meaning aloud.
    if ident == "Unrecognized" || ident == "Self" {
        ident.push_str("Value");
    }
    while taken.contains(&ident) {
        ident.push_str("Other");
    }
    ident
}

/// The module of an API group: `Cash Orders and Deposits (alpha)` → `cash_orders_and_deposits`.
pub(crate) fn module(tag: &str) -> String {
    let plain = tag.split('(').next().unwrap_or(tag);
    let mut snake = plain
        .replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', " ")
        .to_snake_case();
    if snake.starts_with(|c: char| c.is_ascii_digit())
        || KEYWORDS.contains(&snake.as_str())
        || NEVER.contains(&snake.as_str())
    {
        snake = format!("group_{snake}");
    }
    if snake.trim_matches('_').is_empty() || snake == "shared" || snake == "mod" {
        "other".to_owned()
    } else {
        snake
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_valid_rust() {
        for (wire, expected) in [
            ("type", "r#type"),
            ("3ds_id", "_3ds_id"),
            ("bankName", "bank_name"),
            ("self", "self_"),
            ("gen", "r#gen"),
        ] {
            assert_eq!(field(wire), expected);
        }
        for (value, expected) in [
            ("PULL_REVERSAL", "PullReversal"),
            ("application/json", "ApplicationJson"),
            ("3DS", "N3ds"),
            ("ACCOUNT.*", "AccountAll"),
            ("", "Empty"),
            ("UNRECOGNIZED", "UnrecognizedValue"),
        ] {
            assert_eq!(variant(value, &[]), expected);
        }
        assert_eq!(variant("a_b", &["AB".to_owned()]), "ABOther");
        assert_eq!(module("KYC/KYB Verifications"), "kyc_kyb_verifications");
        assert_eq!(module("Disclosures (deprecated)"), "disclosures");
    }
}
