//! The calling codes of the International Telecommunication Union (E.164).

/// Codes of two digits; those of one are 1 and 7.
const TWO: &[u8] = &[
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
];

/// Codes of three digits, as ranges.
const THREE: &[(u16, u16)] = &[
    (211, 213),
    (216, 216),
    (218, 218),
    (220, 258),
    (260, 269),
    (290, 291),
    (297, 299),
    (350, 359),
    (370, 383),
    (385, 387),
    (389, 389),
    (420, 421),
    (423, 423),
    (500, 509),
    (590, 599),
    (670, 670),
    (672, 683),
    (685, 692),
    (800, 800),
    (808, 808),
    (850, 850),
    (852, 853),
    (855, 856),
    (870, 870),
    (878, 878),
    (880, 883),
    (886, 886),
    (888, 888),
    (960, 968),
    (970, 977),
    (979, 979),
    (992, 996),
    (998, 998),
];

/// Whether the digits of an international number begin with a code that exists.
pub(super) fn has_calling_code(digits: &str) -> bool {
    let start = |length| {
        digits
            .get(..length)
            .and_then(|start: &str| start.parse::<u16>().ok())
    };
    if digits.starts_with(['1', '7']) {
        return true;
    }
    start(2).is_some_and(|code| TWO.iter().any(|known| u16::from(*known) == code))
        || start(3).is_some_and(|code| {
            THREE
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&code))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_one_two_and_three_digits() {
        for (digits, expected) in [
            ("12125550100", true),
            ("442071838750", true),
            ("3531", true),
            ("99912345", false),
            ("2101234567", false),
            ("0", false),
            ("", false),
        ] {
            assert_eq!(has_calling_code(digits), expected, "{digits}");
        }
    }
}
