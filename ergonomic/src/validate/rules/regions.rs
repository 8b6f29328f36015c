//! Countries (ISO 3166-1) and the states and provinces that have rules here (ISO 3166-2).

use super::letter_pairs::LetterPairs;

/// Every country.
static COUNTRIES: LetterPairs = LetterPairs::of(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW",
);

const US: &[(&str, &str)] = &[
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("DC", "District of Columbia"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
    ("AS", "American Samoa"),
    ("GU", "Guam"),
    ("MP", "Northern Mariana Islands"),
    ("PR", "Puerto Rico"),
    ("UM", "United States Minor Outlying Islands"),
    ("VI", "United States Virgin Islands"),
    // The post's own: armed forces.
    ("AA", "Armed Forces Americas"),
    ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"),
];

const CA: &[(&str, &str)] = &[
    ("AB", "Alberta"),
    ("BC", "British Columbia"),
    ("MB", "Manitoba"),
    ("NB", "New Brunswick"),
    ("NL", "Newfoundland and Labrador"),
    ("NS", "Nova Scotia"),
    ("NT", "Northwest Territories"),
    ("NU", "Nunavut"),
    ("ON", "Ontario"),
    ("PE", "Prince Edward Island"),
    ("QC", "Quebec"),
    ("SK", "Saskatchewan"),
    ("YT", "Yukon"),
];

/// Mexico's, by code only.
const MX: &str = "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER YUC ZAC";

static US_CODES: LetterPairs = LetterPairs::of_first(US);
static CA_CODES: LetterPairs = LetterPairs::of_first(CA);

/// What a text stands for among a country's states and provinces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Region {
    /// One of them: its code.
    Code(&'static str),
    /// None of them.
    Unknown,
    /// They are not listed here.
    Unlisted,
}

/// Whether a country has a state or province with this code, in capital letters.
pub(crate) fn is_code(country: &str, code: &str) -> bool {
    match country {
        "US" => US_CODES.has(code),
        "CA" => CA_CODES.has(code),
        _ => matches!(region_of(country, code), Region::Code(known) if known == code),
    }
}

/// Finds a state or province by code or full name, in any case.
pub(crate) fn region_of(country: &str, text: &str) -> Region {
    let known = match country {
        "US" => by_name(US, text),
        "CA" => by_name(CA, text),
        "MX" => MX.split(' ').find(|code| code.eq_ignore_ascii_case(text)),
        _ => return Region::Unlisted,
    };
    known.map_or(Region::Unknown, Region::Code)
}

fn by_name(regions: &'static [(&'static str, &'static str)], text: &str) -> Option<&'static str> {
    regions
        .iter()
        .find(|(code, name)| {
            // No name is as short as a code.
            let known = if text.len() == code.len() { code } else { name };
            known.eq_ignore_ascii_case(text)
        })
        .map(|(code, _)| *code)
}

/// Whether a country has this code, in capital letters.
pub(crate) fn is_country(code: &str) -> bool {
    COUNTRIES.has(code)
}
