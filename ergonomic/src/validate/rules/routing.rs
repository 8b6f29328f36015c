//! Routing numbers of banks.

use super::site::{Finding, Findings, Site, has_form};

/// The number of a bank in the United States has nine digits whose weighted sum (3, 7, 1) is a
/// multiple of ten, a rule of the American Bankers Association. Synctera's documents ask for no more
/// than nine characters, so that it is only suspect.
pub(super) fn aba(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let sum: u32 = text
            .bytes()
            .zip([3, 7, 1].into_iter().cycle())
            .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
            .sum();
        (!has_form(text, "999999999") || !sum.is_multiple_of(10) || text == "000000000")
            .then(|| Finding::suspect("aba_routing", "no bank has this routing number"))
    })
}

/// Canadian electronic payments: nine digits, a zero, the bank's three and the branch's five
/// (Synctera's documents of external accounts).
pub(super) fn canadian(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        (!has_form(text, "999999999") || !text.starts_with('0')).then(|| {
            Finding::invalid(
                "eft_ca_routing",
                "must be a zero, three digits of the bank and five of the branch",
            )
        })
    })
}
