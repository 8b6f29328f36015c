#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn known_forms_are_read() {
    for (text, expected) in [
        ("2022-01-25T11:45:54Z", "2022-01-25T11:45:54+00:00"),
        (
            "2022-01-25T11:45:54.91272Z",
            "2022-01-25T11:45:54.912720+00:00",
        ),
        ("2022-01-25T11:45:54.1Z", "2022-01-25T11:45:54.100+00:00"),
        (
            "2022-01-25T11:45:54.123456789123Z",
            "2022-01-25T11:45:54.123456789+00:00",
        ),
        (
            "2022-01-25T11:45:54.485698-05:00",
            "2022-01-25T11:45:54.485698-05:00",
        ),
        ("2022-01-25T11:45:54+0530", "2022-01-25T11:45:54+05:30"),
        ("2022-01-25t11:45:54z", "2022-01-25T11:45:54+00:00"),
        ("2022-01-25 11:45:54Z", "2022-01-25T11:45:54+00:00"),
        ("2022-01-25T11:45:54", "2022-01-25T11:45:54+00:00"),
        ("2022-01-25T11:45:54.5", "2022-01-25T11:45:54.500+00:00"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"),
        (
            "Sun Aug 22 2021 10:11:12 GMT+0000 (Coordinated Universal Time)",
            "2021-08-22T10:11:12+00:00",
        ),
        (
            "Sun Aug 22 2021 10:11:12 GMT-0700 (Pacific Daylight Time)",
            "2021-08-22T10:11:12-07:00",
        ),
        (
            "Sun Aug 22 2021 10:11:12 GMT+0000",
            "2021-08-22T10:11:12+00:00",
        ),
    ] {
        let read = Timestamp::from(text).parse().unwrap();
        assert_eq!(read.to_rfc3339(), expected, "{text}");
    }
}

#[test]
fn other_texts_are_kept_but_not_read() {
    for text in [
        "",
        "soon",
        "2022-01-25",
        "2022-13-25T11:45:54Z",
        "2022-01-25T11:45:54Z trailing",
        "Mon Aug 22 2021 10:11:12 GMT+0000",
        "1643111154",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let read: Timestamp = serde_json::from_str(&json).unwrap();
        assert_eq!(read.as_str(), text);
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        let error = read.parse().unwrap_err();
        assert_eq!(error, ParseTimestampError::Timestamp, "{text}");
        assert!(text.is_empty() || !error.to_string().contains(text));
    }
    for json in ["1643111154", "null", "{}"] {
        assert!(serde_json::from_str::<Timestamp>(json).is_err());
        assert!(serde_json::from_str::<Date>(json).is_err());
    }
}

#[test]
fn zero_time() {
    for (text, zero) in [
        ("0001-01-01T00:00:00Z", true),
        ("0001-01-01T00:00:00.000Z", true),
        ("0001-01-01T00:00:00+00:00", true),
        ("0001-01-01T00:00:01Z", false),
        ("0001-01-01T00:00:00-05:00", false),
        ("2022-01-25T11:45:54Z", false),
        ("0001-01-01", false),
    ] {
        assert_eq!(Timestamp::from(text).is_zero(), zero, "{text}");
    }
}

#[test]
fn texts_come_from_chrono_types() {
    let instant = DateTime::parse_from_rfc3339("2022-01-25T11:45:54.5-05:00").unwrap();
    let text = Timestamp::from(instant);
    assert_eq!(text.as_str(), "2022-01-25T11:45:54.500-05:00");
    assert_eq!(text.parse().unwrap(), instant);
    let utc = Timestamp::from(instant.with_timezone(&Utc));
    assert_eq!(utc.to_string(), "2022-01-25T16:45:54.500Z");
    assert_ne!(utc, text);
    assert_eq!(format!("{utc:?}"), "\"2022-01-25T16:45:54.500Z\"");
    let day = NaiveDate::from_ymd_opt(1990, 2, 3).unwrap();
    assert_eq!(Date::from(day).as_str(), "1990-02-03");
}

#[test]
fn dates() {
    let day = NaiveDate::from_ymd_opt(1990, 2, 3).unwrap();
    for (text, expected) in [
        ("1990-02-03", Ok(day)),
        ("1990-02-03T00:00:00Z", Ok(day)),
        ("1990-02-03T23:59:59-05:00", Ok(day)),
        ("1990-02-30", Err(ParseTimestampError::Date)),
        ("1990-2-3", Err(ParseTimestampError::Date)),
        ("+1990-2-3", Err(ParseTimestampError::Date)),
        ("1990-02-03Tx", Err(ParseTimestampError::Date)),
        ("", Err(ParseTimestampError::Date)),
    ] {
        let json = format!("\"{text}\"");
        let date: Date = serde_json::from_str(&json).unwrap();
        assert_eq!(date.parse(), expected, "{text}");
        assert_eq!(serde_json::to_string(&date).unwrap(), json);
    }
}
