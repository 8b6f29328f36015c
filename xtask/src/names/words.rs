//! Taking schema names apart: what of them names the resource, and what only says how it is used.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that say that a schema is a request or an answer, and not what it describes.
const NOISE: &[&str] = &[
    "request", "response", "body", "model", "object", "generic", "post", "put", "patch",
    "creation", "create", "update", "edit", "issuance", "bare",
];

/// Words that only count as noise at the end.
const LAST_NOISE: &[&str] = &["in", "get", "base"];

/// Schemas that start so describe an action: without `Request` or `Response` the name misleads.
const VERBS: &[&str] = &[
    "add",
    "activate",
    "authenticate",
    "delete",
    "get",
    "initialize",
    "lookup",
    "reveal",
    "reverse",
    "set",
    "simulate",
    "sync",
    "test",
    "trigger",
    "validate",
    "verify",
];

/// The words of a schema's name, without the bundler's number.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = name
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if let Some(last) = words.last_mut() {
        let text = last.trim_end_matches(|c: char| c.is_ascii_digit());
        let numbered = text.len() >= 3
            && text.len() < last.len()
            && text.chars().all(|c| c.is_ascii_alphabetic());
        if numbered {
            *last = text.to_owned();
        }
    }
    words
}

/// Whether the bundler has put a number behind the name.
pub(crate) fn is_numbered(name: &str) -> bool {
    words(name).join("") != name.to_snake_case().replace('_', "")
}

/// The words that name the resource.
pub(crate) fn stem(name: &str) -> Vec<String> {
    let all = words(name);
    if all
        .first()
        .is_some_and(|first| VERBS.contains(&first.as_str()))
        && !noise_first(&all)
    {
        return all;
    }
    let mut stem: Vec<String> = all
        .iter()
        .filter(|word| !NOISE.contains(&word.as_str()))
        .cloned()
        .collect();
    while stem.len() > 1
        && stem
            .last()
            .is_some_and(|last| LAST_NOISE.contains(&last.as_str()))
    {
        stem.pop();
    }
    if stem.is_empty() { all } else { stem }
}

fn noise_first(words: &[String]) -> bool {
    words
        .first()
        .is_some_and(|first| NOISE.contains(&first.as_str()))
}

/// What a vendor or a document shortens and the guides write out. What people in banking say
/// themselves (ACH, EDD, KYC, PIN) stays.
const WRITTEN_OUT: &[(&str, &str)] = &[
    ("3ds", "three_ds"),
    ("applepay", "apple_pay"),
    ("csr", "certificate_signing_request"),
    ("eft_ca", "eft_canada"),
    ("ext", "external"),
    ("gl", "general_ledger"),
    ("l2l3", "level_2_and_3"),
    ("loanpro", "loan_pro"),
    ("loc", "line_of_credit"),
    ("noc", "notification_of_change"),
    ("pos", "point_of_sale"),
    ("txn", "transaction"),
];

/// The words of a name with abbreviations written out.
fn written_out(name: &str) -> String {
    let name = WRITTEN_OUT
        .iter()
        .fold(format!("_{name}_"), |name, (short, long)| {
            name.replace(&format!("_{short}_"), &format!("_{long}_"))
        });
    name.trim_matches('_').to_owned()
}

/// A Rust type name of these words.
pub(crate) fn camel(words: &[String]) -> String {
    let spelled: String = written_out(&words.join("_"))
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let name = spelled.to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{name}")
    } else {
        name
    }
}

/// The words of a property's name: its numbers are its own.
pub(crate) fn property_words(name: &str) -> Vec<String> {
    singular_last(
        &name
            .to_snake_case()
            .split('_')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>(),
    )
}

/// One of many: `cards` → `card`, `addresses` → `address`, `businesses` → `business`.
pub(crate) fn singular(word: &str) -> String {
    for (plural, single) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("uses", "us"),
    ] {
        if let Some(start) = word.strip_suffix(plural) {
            return format!("{start}{single}");
        }
    }
    let kept = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if kept || word.len() < 4 {
        word.to_owned()
    } else {
        word.strip_suffix('s').unwrap_or(word).to_owned()
    }
}

/// Several of one: `card` → `cards`, `address` → `addresses`, `entry` → `entries`.
pub(crate) fn plural(word: &str) -> String {
    let before_y = word.strip_suffix('y');
    if let Some(start) = before_y.filter(|start| !start.ends_with(['a', 'e', 'i', 'o', 'u'])) {
        return format!("{start}ies");
    }
    let hisses = ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end));
    format!("{word}{}", if hisses { "es" } else { "s" })
}

/// `words` with the last one in the singular.
pub(crate) fn singular_last(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// `parent` followed by `property`, without saying anything twice: `account` and `account_type`
/// make `account_type`.
pub(crate) fn joined(parent: &[String], property: &[String]) -> Vec<String> {
    let overlap = (1..=property.len().min(parent.len()))
        .rev()
        .find(|count| parent.ends_with(property.get(..*count).unwrap_or_default()))
        .unwrap_or(0);
    parent
        .iter()
        .chain(property.iter().skip(overlap))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_name_the_resource() {
        for (name, expected) in [
            ("account_generic_response", "Account"),
            ("post_person", "Person"),
            ("response_person", "Person"),
            ("customer_in_body", "Customer"),
            ("relationship_in", "Relationship"),
            ("vendor_info3", "VendorInfo"),
            ("lookup_3ds_request", "LookupThreeDsRequest"),
            ("l2l3_model", "Level2And3"),
            ("card_list_response", "CardList"),
            ("card_issuance_request", "Card"),
            ("delete_response", "DeleteResponse"),
            ("transfer_request_push", "TransferPush"),
            ("object", "Object"),
        ] {
            assert_eq!(camel(&stem(name)), expected, "{name}");
        }
    }

    #[test]
    fn nothing_is_said_twice() {
        let split = |text: &str| words(text);
        assert_eq!(
            joined(&split("account"), &split("account_type")).join("_"),
            "account_type"
        );
        assert_eq!(
            joined(&split("person"), &split("status")).join("_"),
            "person_status"
        );
    }

    #[test]
    fn plurals() {
        for (word, expected) in [
            ("card", "cards"),
            ("address", "addresses"),
            ("batch", "batches"),
            ("entry", "entries"),
            ("key", "keys"),
        ] {
            assert_eq!(plural(word), expected);
        }
    }

    #[test]
    fn singulars() {
        for (word, expected) in [
            ("cards", "card"),
            ("addresses", "address"),
            ("businesses", "business"),
            ("entries", "entry"),
            ("status", "status"),
            ("ach", "ach"),
            ("boxes", "box"),
        ] {
            assert_eq!(singular(word), expected);
        }
    }
}
