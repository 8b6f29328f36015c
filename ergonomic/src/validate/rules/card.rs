//! Names on cards, and their images.

use super::byte_set::ByteSet;
use super::site::{Finding, Findings, Site};

/// How many characters a line on a card holds.
const LINE: usize = 21;

/// What can be embossed.
static ALPHABET: ByteSet = ByteSet::letters_digits_and(b" .,/-&'");

/// What is embossed (Synctera's documents of cards): 21 characters of letters, digits, blanks and
/// `. , / - & '`.
pub(super) fn emboss_line(site: &Site<'_>) -> Findings {
    let mut found = Vec::new();
    let Some(text) = site.text() else {
        return Findings::default();
    };
    if text.chars().count() > LINE {
        let finding = Finding::invalid("emboss_length", "must have at most 21 characters");
        found.push(finding.limit("21"));
    }
    if !ALPHABET.has_all(text.as_bytes()) {
        let finding =
            Finding::invalid("emboss_alphabet", "has a character that cannot be embossed");
        found.push(finding.limit("A-Z a-z 0-9 space . , / - & '"));
    }
    found.into()
}

/// An image for a card is a JPEG (Synctera's guide of card images), whose first bytes are FF D8 FF.
/// Files are looked at in base64, where those bytes are four characters.
pub(super) fn jpeg(site: &Site<'_>) -> Findings {
    site.judge(|start| {
        let is_for_a_card = site.operation() == "UploadCardImage";
        (is_for_a_card && !start.starts_with("/9j/"))
            .then(|| Finding::invalid("jpeg", "must be a JPEG file"))
    })
}
