//! Fields that need each other, or exclude each other.

use super::site::{Finding, Findings, Site, has_form};
use crate::validate::walk::{Scalar, Step};

/// A verification is of a person or of a business (Synctera's guide of KYC and KYB).
pub(super) fn person_or_business(site: &Site<'_>) -> Findings {
    match (
        site.parent().has("person_id"),
        site.parent().has("business_id"),
    ) {
        (true, true) => Finding::invalid("either_or", "must not be set together with person_id")
            .below(Step::Field("business_id"))
            .alone(),
        (false, false) => Finding::invalid("either_or", "needs this or business_id")
            .below(Step::Field("person_id"))
            .alone(),
        _ => Findings::default(),
    }
}

/// Nobody is verified without consent (Synctera's guide of KYC and KYB).
pub(super) fn consent(site: &Site<'_>) -> Findings {
    if matches!(site.value, Some(Scalar::Bool(false))) {
        Finding::invalid("consent", "must be true")
            .limit("true")
            .alone()
    } else {
        Findings::default()
    }
}

/// Who certifies the owners of a business does so for a business (Synctera's documents of
/// disclosures).
pub(super) fn owner_certification(site: &Site<'_>) -> Findings {
    if site.parent().text("type") != Some("OWNER_CERTIFICATION") {
        return Findings::default();
    }
    missing(site, ["acknowledging_person_id", "business_id"], || {
        Finding::invalid("required_together", "is needed for OWNER_CERTIFICATION")
    })
}

/// A person becomes ACTIVE with both names only (Synctera's guide of customers).
pub(super) fn active_person(site: &Site<'_>) -> Findings {
    if site.parent().text("status") != Some("ACTIVE") {
        return Findings::default();
    }
    missing(site, ["first_name", "last_name"], || {
        Finding::suspect("active_person", "is needed for an active person")
    })
}

/// What is wrong with each field that is not there.
fn missing(site: &Site<'_>, fields: [&'static str; 2], finding: fn() -> Finding) -> Findings {
    let mut found = Vec::new();
    for field in fields {
        if !site.parent().has(field) {
            found.push(finding().below(Step::Field(field)));
        }
    }
    found.into()
}

/// Disclosures have versions such as `1.0` or `v1.0`; one of the two schemas says so.
pub(super) fn disclosure_version(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let number = text.strip_prefix('v').unwrap_or(text);
        let parts = number.split_once('.');
        let whole = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = parts.is_some_and(|(major, minor)| whole(major) && whole(minor));
        (site.parent().owner.contains("Disclosure") && !fits)
            .then(|| Finding::suspect("disclosure_version", "should have the form 1.0"))
    })
}

/// An owner of less than a quarter need not be named, and mostly is a fraction that was meant as a
/// percentage (31 CFR 1010.230).
pub(super) fn whole_share(site: &Site<'_>) -> Findings {
    match site.value {
        Some(Scalar::Number(text))
            if has_form(text, "1") || text.starts_with("0.") || *text == "1.0" =>
        {
            Finding::note("fraction", "is a percentage, and looks like a fraction").alone()
        }
        _ => Findings::default(),
    }
}
