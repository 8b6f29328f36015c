//! Texts for the patterns of the documents. A list by hand is enough: a test finds every pattern
//! that an answer needs and that is not here.

/// A pattern, and a text that matches it.
const PATTERNS: &[(&str, &str)] = &[
    (r"^[A-Z]{2,3}$", "US"),
    (r"^\d{4}$", "0000"),
    (r"^[A-Z]{3}$", "USD"),
    (r"^[0-9]{7,12}$", "0000000"),
    (r"^[A-Z]{2}$", "US"),
    (r"\d{20}", "00000000000000000000"),
    (r"^\+[1-9]\d{1,14}$", "+15550100"),
    (r"^(\d{6}|\d{8})$", "000000"),
    (
        r"\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b",
        "CA",
    ),
    (r"^[0-9A-F]{6}$", "000000"),
    (r"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$", "AAAAUSAA"),
    (r"^\d{4}(-\d{4})?$", "0000"),
    (r"^v?[0-9]+\.[0-9]+$", "1.0"),
    (r"^merchant\.com\.[a-zA-Z0-9\-\.]+$", "merchant.com.example"),
    (r"^(0[1-9]|1[0-2])$", "01"),
    (r"^\d{2}$", "00"),
    (r"^\d{3}$", "000"),
];

/// A text that matches the pattern.
pub(super) fn example(pattern: &str) -> Option<&'static str> {
    let row = PATTERNS.iter().find(|(known, _)| *known == pattern);
    row.map(|(_, example)| *example)
}

/// Whether a text matches it.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let schema = serde_json::json!({"pattern": pattern});
    jsonschema::validator_for(&schema)
        .is_ok_and(|validator| validator.is_valid(&serde_json::json!(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_matches_its_pattern() {
        for (pattern, text) in PATTERNS {
            assert!(matches(pattern, text), "{pattern}");
        }
        assert!(!matches("^[0-9]{2}$", "1"));
    }
}
