//! Phone numbers and e-mail addresses.

use validator::ValidateEmail;

use super::byte_set::ByteSet;
use super::calling_codes::has_calling_code;
use super::site::{Finding, Findings, Site};

/// Synctera looks for a country's calling code at the start and at nothing else (its documents of
/// persons); the form itself is a limit of the documents. With the feature `phone`, a number that no
/// numbering plan has is suspect.
pub(super) fn phone(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        // What has not the form is found as such.
        let digits = text.strip_prefix('+')?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if !has_calling_code(digits) {
            return Some(Finding::invalid(
                "phone_country",
                "must begin with the calling code of a country",
            ));
        }
        in_a_plan(text)
    })
}

#[cfg(feature = "phone")]
fn in_a_plan(text: &str) -> Option<Finding> {
    let fits = phonenumber::parse(None, text).is_ok_and(|number| phonenumber::is_valid(&number));
    (!fits).then(|| Finding::suspect("phone_plan", "no country has such a number"))
}

#[cfg(not(feature = "phone"))]
fn in_a_plan(_: &str) -> Option<Finding> {
    None
}

/// What browsers take for an e-mail address (HTML's own rule). Synctera's documents ask for nothing,
/// so that it is only suspect.
pub(super) fn email(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let has_dot = || {
            text.rsplit_once('@')
                .is_some_and(|(_, domain)| domain.contains('.'))
        };
        let fits = is_plain(text) || has_dot() && text.validate_email();
        (!fits).then(|| Finding::suspect("email", "does not look like an e-mail address"))
    })
}

/// Whether an address is of the usual kind, which `validator` takes after a longer look: words with
/// dots and the like between, an `@`, and words with dots between. `validator` knows the others.
fn is_plain(text: &str) -> bool {
    static NAME: ByteSet = ByteSet::letters_digits_and(b".+-_");
    let text = text.as_bytes();
    let at = text.iter().position(|byte| *byte == b'@');
    let Some((name, [_, domain @ ..])) = at.and_then(|at| text.split_at_checked(at)) else {
        return false;
    };
    (1..=64).contains(&name.len()) && NAME.has_all(name) && is_plain_domain(domain)
}

/// Words with dots between, each with at least one letter or digit.
fn is_plain_domain(domain: &[u8]) -> bool {
    static DOMAIN: ByteSet = ByteSet::letters_digits_and(b".");
    let (mut before, mut dots) = (b'.', 0);
    for byte in domain {
        if !DOMAIN.has(*byte) || (*byte == b'.' && before == b'.') {
            return false;
        }
        dots += usize::from(*byte == b'.');
        before = *byte;
    }
    dots > 0 && before != b'.' && domain.len() <= 63
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_plain_is_an_address(
            name in "[a-zA-Z0-9.+_-]{0,66}|.{0,6}",
            domain in "[a-z0-9]{0,62}(\\.[a-z0-9-]{0,4}){0,3}|.{0,6}",
        ) {
            let address = format!("{name}@{domain}");
            if is_plain(&address) {
                prop_assert!(address.validate_email());
            }
        }
    }

    #[test]
    fn usual_addresses_are_plain() {
        for address in ["ada@example.com", "Ada.b+c_d-e@mail.example.com"] {
            assert!(is_plain(address), "{address}");
        }
        for other in [
            "",
            "ada",
            "@example.com",
            "ada@example",
            "a@b@example.com",
            "a@.com",
            "a@b.",
        ] {
            assert!(!is_plain(other), "{other}");
        }
    }
}
