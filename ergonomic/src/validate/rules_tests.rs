#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};
use synctera_api::v0::{
    CreateAch, CreateDisclosure, CreatePerson, IssueCard, ListPersons, UploadCardImage,
    VerifyIdentity,
};
use synctera_runtime::Operation;

use super::{Checks, Normalize, Severity, Validate, Validation};

/// What is found in a person with this in place of a field that is right.
fn person(path: &str, value: Value) -> Vec<(String, &'static str, Severity)> {
    let mut body = json!({
        "is_customer": true, "status": "ACTIVE", "first_name": "Ada", "last_name": "Example",
        "dob": "1990-12-31", "ssn": "123-45-6789", "email": "ada@example.com",
        "phone_number": "+12125550100",
        "legal_address": {"address_line_1": "1 Main St.", "city": "New York", "state": "NY",
            "postal_code": "10001", "country_code": "US"},
    });
    *body.pointer_mut(path).unwrap() = value;
    found::<CreatePerson>(json!({"body": body}), Checks::default())
}

fn found<O: Operation>(value: Value, checks: Checks) -> Vec<(String, &'static str, Severity)> {
    let operation: O = serde_json::from_value(value).unwrap();
    let report = operation
        .validate_with(checks)
        .unwrap_or_else(|report| report);
    report
        .violations()
        .iter()
        .map(|one| (one.path.clone(), one.code, one.severity))
        .collect()
}

#[test]
fn each_rule_of_a_person_finds_its_field_and_no_other() {
    use Severity::{Invalid, Suspect};
    for (path, value, code, severity) in [
        ("/dob", json!("1899-12-31"), "date_of_birth", Invalid),
        ("/dob", json!("2999-01-01"), "date_of_birth", Invalid),
        ("/dob", json!("1990-02-31"), "date_of_birth", Invalid),
        ("/ssn", json!("6789"), "ssn", Invalid),
        ("/ssn", json!("123456789"), "ssn", Suspect),
        ("/ssn", json!("123-00-6789"), "ssn_not_issued", Suspect),
        ("/ssn", json!("123-45-0000"), "ssn_not_issued", Suspect),
        ("/ssn", json!("666-45-6789"), "ssn_not_issued", Suspect),
        ("/ssn", json!("987-10-4321"), "itin_not_issued", Suspect),
        ("/email", json!("ada.example.com"), "email", Suspect),
        ("/email", json!("ada@example"), "email", Suspect),
        (
            "/phone_number",
            json!("+9991234567"),
            "phone_country",
            Invalid,
        ),
        ("/phone_number", json!("2125550100"), "pattern", Invalid),
        ("/legal_address/postal_code", json!("1000"), "zip", Invalid),
        ("/legal_address/state", json!("New York"), "state", Invalid),
        (
            "/legal_address/state",
            json!("XX"),
            "state_unknown",
            Suspect,
        ),
        ("/legal_address/state", json!("ny"), "state_case", Suspect),
        (
            "/legal_address/country_code",
            json!("XX"),
            "country",
            Suspect,
        ),
        (
            "/legal_address/address_line_1",
            json!("P.O. Box 12"),
            "mail_box",
            Suspect,
        ),
        (
            "/legal_address/address_line_1",
            json!("1 Main St PMB 4"),
            "mail_box",
            Suspect,
        ),
        ("/last_name", Value::Null, "active_person", Suspect),
    ] {
        let expected = format!("body{}", path.replace('/', "."));
        let found = person(path, value);
        assert_eq!(found.len(), 1, "{path} {code}: {found:?}");
        assert_eq!(found[0], (expected, code, severity), "{path} {code}");
    }
}

#[test]
fn what_is_right_passes() {
    for (path, value) in [
        ("/dob", "1900-01-01"),
        ("/ssn", "987-65-4321"),
        ("/email", "ADA@EXAMPLE.CO"),
        ("/phone_number", "+442071838750"),
        ("/legal_address/postal_code", "10001-1234"),
        ("/legal_address/state", "PR"),
        ("/legal_address/address_line_1", "12 Box Elder Road"),
        ("/legal_address/address_line_1", "5 Poboy Place"),
    ] {
        assert_eq!(person(path, json!(value)), [], "{path}");
    }
}

#[test]
fn what_is_looked_for_need_not_be_right() {
    let parameters = json!({"email": "ada@*", "phone_number": "+999*", "dob": "1800-01-01"});
    assert_eq!(found::<ListPersons>(parameters, Checks::default()), []);
}

#[test]
fn a_payment_of_the_same_day_has_no_date_and_is_not_too_much() {
    let body = json!({"amount": 100_000_001, "currency": "USD", "dc_sign": "credit",
        "customer_id": "7d943c51-e4ff-4e57-9558-08cab6b963c7",
        "originating_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c8",
        "receiving_account_id": "7d943c51-e4ff-4e57-9558-08cab6b963c9",
        "effective_date": "2999-01-01", "is_same_day": true});
    let too_much = (
        "body.amount".to_owned(),
        "same_day_amount",
        Severity::Suspect,
    );
    let dated = (
        "body.effective_date".to_owned(),
        "same_day_and_date",
        Severity::Invalid,
    );
    let found = |body: &Value| found::<CreateAch>(json!({"body": body}), Checks::default());
    assert_eq!(found(&body), [dated, too_much.clone()]);
    let mut undated = body.clone();
    undated["effective_date"] = Value::Null;
    assert_eq!(found(&undated), [too_much]);
    for (field, right) in [
        ("amount", json!(100_000_000)),
        ("is_same_day", json!(false)),
    ] {
        let mut body = undated.clone();
        body[field] = right;
        assert_eq!(found(&body), [], "{field}");
    }
}

#[test]
fn an_age_counts_only_where_it_was_asked_for() {
    let young = json!({"body": {"is_customer": true, "status": "PROSPECT", "dob": "2024-02-29"}});
    assert_eq!(found::<CreatePerson>(young.clone(), Checks::default()), []);
    let checks = Checks::new(Validation::Full).minimum_age(18);
    let found = found::<CreatePerson>(young, checks);
    assert_eq!(found[0].1, "minimum_age");
}

#[test]
fn fields_that_need_or_exclude_each_other() {
    use Severity::Invalid;
    let id = "7d943c51-e4ff-4e57-9558-08cab6b963c7";
    let verify = |body: Value| found::<VerifyIdentity>(json!({"body": body}), Checks::default());
    let both = json!({"customer_consent": true, "person_id": id, "business_id": id});
    assert_eq!(
        verify(both),
        [("body.business_id".to_owned(), "either_or", Invalid)]
    );
    let none = json!({"customer_consent": false});
    assert_eq!(
        verify(none),
        [
            ("body.person_id".to_owned(), "either_or", Invalid),
            ("body.customer_consent".to_owned(), "consent", Invalid),
        ]
    );
    let disclosure = json!({"body": {"type": "OWNER_CERTIFICATION", "version": "1.0",
        "event_type": "ACKNOWLEDGED", "disclosure_date": "2024-01-01T00:00:00Z"}});
    let paths: Vec<_> = found::<CreateDisclosure>(disclosure, Checks::default())
        .into_iter()
        .map(|(path, code, _)| (path, code))
        .collect();
    assert_eq!(
        paths,
        [
            (
                "body.acknowledging_person_id".to_owned(),
                "required_together"
            ),
            ("body.business_id".to_owned(), "required_together"),
        ]
    );
}

#[test]
fn a_company_name_leaves_room_for_the_prefix_of_the_bank() {
    let id = "7d943c51-e4ff-4e57-9558-08cab6b963c7";
    let ach = |name: &str| {
        let body = json!({"amount": 1, "currency": "USD", "dc_sign": "credit", "customer_id": id,
            "originating_account_id": id, "receiving_account_id": id, "company_name": name});
        found::<CreateAch>(json!({"body": body}), Checks::default())
    };
    assert_eq!(ach("FOURTEEN CHARS"), []);
    let path = "body.company_name".to_owned();
    let expected = [(path, "company_name_cut", Severity::Note)];
    assert_eq!(ach("FIFTEEN CHARSXX"), expected);
}

#[cfg(feature = "phone")]
#[test]
fn a_number_that_no_country_has_is_suspect() {
    assert_eq!(person("/phone_number", json!("+12125550100")), []);
    let found = person("/phone_number", json!("+1212555010"));
    let path = "body.phone_number".to_owned();
    assert_eq!(found, [(path, "phone_plan", Severity::Suspect)]);
}

#[test]
fn cards_and_their_images() {
    let card = |line: &str| {
        let body = json!({"form": "PHYSICAL", "type": "DEBIT", "account_id": "a",
            "card_product_id": "p", "customer_id": "c", "emboss_name": {"line_1": line}});
        let found = found::<IssueCard>(json!({"body": body}), Checks::default());
        found
            .into_iter()
            .map(|(path, code, _)| (path, code))
            .collect::<Vec<_>>()
    };
    let path = || "body.emboss_name.line_1".to_owned();
    assert_eq!(card("ADA O'EXAMPLE-SMITH &"), []);
    assert_eq!(card("ADA O'EXAMPLE-SMITH JR"), [(path(), "emboss_length")]);
    assert_eq!(card("ADÁ"), [(path(), "emboss_alphabet")]);
    let image = |content: &[u8]| {
        let file = synctera_runtime::File::new("a.jpg", "image/jpeg", content.to_vec());
        UploadCardImage::new("i", file).validate().is_ok()
    };
    assert!(image(&[0xff, 0xd8, 0xff, 0xe0]));
    assert!(!image(b"\x89PNG"));
}

#[test]
fn cleaning_is_told_and_never_guesses() {
    let value = json!({"body": {
        "is_customer": true, "status": "ACTIVE", "first_name": "  Ada \t B.", "last_name": "Example",
        "ssn": "123456789", "phone_number": "+1 (212) 555-0100", "metadata": {"state": " ny "},
        "legal_address": {"address_line_1": "1 Main St.", "city": "New York", "state": "new york",
            "postal_code": "100011234", "country_code": "us"},
        "shipping_address": {"address_line_1": "2 Main St.", "city": "Nowhere", "state": "nowhere",
            "postal_code": "k1a0b1", "country_code": "CA"},
        "personal_ids": [{"id_type": "SIN", "identifier": "123456782", "country_code": "CA"},
            {"id_type": "PASSPORT_NUMBER", "identifier": "123456782", "country_code": "CA"}],
    }});
    let operation: CreatePerson = serde_json::from_value(value).unwrap();
    let cleaned = operation.normalized();
    let changed: Vec<_> = cleaned
        .changes
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(
        changed,
        [
            "body.first_name",
            "body.legal_address.country_code",
            "body.legal_address.postal_code",
            "body.legal_address.state",
            "body.personal_ids[0].identifier",
            "body.phone_number",
            "body.shipping_address.postal_code",
            "body.ssn",
        ]
    );
    let json = serde_json::to_value(&cleaned.operation).unwrap();
    for (path, text) in [
        ("/body/first_name", "Ada B."),
        ("/body/legal_address/country_code", "US"),
        ("/body/legal_address/postal_code", "10001-1234"),
        ("/body/legal_address/state", "NY"),
        ("/body/personal_ids/0/identifier", "123-456-782"),
        ("/body/personal_ids/1/identifier", "123456782"),
        ("/body/phone_number", "+12125550100"),
        ("/body/shipping_address/postal_code", "K1A 0B1"),
        ("/body/shipping_address/state", "nowhere"),
        ("/body/ssn", "123-45-6789"),
        ("/body/metadata/state", " ny "),
    ] {
        assert_eq!(json.pointer(path).unwrap(), text, "{path}");
    }
    assert!(cleaned.operation.normalized().changes.is_empty());
    let national = CreatePerson::new(
        serde_json::from_value(json!({
        "is_customer": true, "status": "PROSPECT", "phone_number": "212 555 0100"}))
        .unwrap(),
    );
    assert!(national.normalized().changes.is_empty());
}
