//! Values on a limit and one beyond it.

use synctera_tests::json::Json;

use super::limited::Limited;

/// A text of each form that the documents ask for, and one that has it not.
const FORMS: &[(&str, &str, &str)] = &[
    (r"^[A-Z]{3}$", "USD", "USDX"),
    (
        r"^\+[1-9]\d{1,14}$",
        "+123456789012345",
        "+1234567890123456",
    ),
    (r"^[A-Z]{2,3}$", "NY", "N"),
    (r"^[A-Z]{2}$", "US", "USA"),
    (
        r"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",
        "ABCDEFGH",
        "ABCDEFGHI",
    ),
    (r"^\d{4}(-\d{4})?$", "1234-5678", "1234-"),
    (r"^[0-9]{7,12}$", "1234567", "123456"),
    (
        r"\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b",
        "NY",
        "XX",
    ),
    (r"^v?[0-9]+\.[0-9]+$", "v1.0", "v1"),
    (r"\d{20}", "12345678901234567890", "1234567890123456789"),
    (r"^(\d{6}|\d{8})$", "12345678", "1234567"),
    (r"^\d{4}$", "1234", "12345"),
    (r"^\d{2}$", "12", "1"),
    (r"^(0[1-9]|1[0-2])$", "12", "13"),
    (
        r"^merchant\.com\.[a-zA-Z0-9\-\.]+$",
        "merchant.com.a-b.c",
        "merchant.com.",
    ),
];

/// The code that a report has for a keyword.
pub fn code(keyword: &str) -> &'static str {
    match keyword {
        "minLength" => "min_length",
        "maxLength" => "max_length",
        "minimum" => "minimum",
        "maximum" => "maximum",
        "minItems" => "min_items",
        "maxItems" => "max_items",
        "minProperties" => "min_properties",
        "maxProperties" => "max_properties",
        _ => "pattern",
    }
}

/// A value on the limit, and one beyond it where there is one. `now` is what stands there.
pub fn edges(limited: &Limited<'_>, now: &Json) -> (Json, Option<Json>) {
    let count = || usize::try_from(limited.limit.as_u64().unwrap()).unwrap();
    let text = |length: usize| Json::text("ä".repeat(length));
    let number = |number: i64| Json::number(number.to_string());
    let whole = || limited.limit.as_i64().unwrap();
    match limited.keyword {
        "minLength" => (text(count()), count().checked_sub(1).map(text)),
        "maxLength" => (text(count()), Some(text(count() + 1))),
        "pattern" => {
            let pattern = limited.limit.as_str().unwrap();
            let form = FORMS.iter().find(|(known, _, _)| *known == pattern);
            let (_, good, bad) = form.unwrap_or_else(|| panic!("no example of {pattern}"));
            (Json::text(*good), Some(Json::text(*bad)))
        }
        "minimum" if limited.exclusive => (
            Json::number(format!("{}.000000001", whole())),
            Some(number(whole())),
        ),
        "minimum" => (number(whole()), whole().checked_sub(1).map(number)),
        "maximum" => (number(whole()), whole().checked_add(1).map(number)),
        "minItems" => (
            items(now, count()),
            count().checked_sub(1).map(|count| items(now, count)),
        ),
        "maxItems" => (items(now, count()), Some(items(now, count() + 1))),
        "minProperties" => (now.clone(), Some(Json::Object(Vec::new()))),
        _ => (entries(count()), Some(entries(count() + 1))),
    }
}

fn items(now: &Json, count: usize) -> Json {
    let Json::List(items) = now else {
        panic!("not a list");
    };
    Json::List(vec![items.first().unwrap().clone(); count])
}

fn entries(count: usize) -> Json {
    Json::Object(
        (0..count)
            .map(|index| (format!("key{index}"), Json::text("v")))
            .collect(),
    )
}
