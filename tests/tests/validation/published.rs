//! The persons of the sandbox and the published request bodies pass; each of a hundred changes that
//! break one rule is found where it was made. Where the folder of samples is absent, these tests only
//! say so.

use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use synctera::validate::{Checks, Severity, Validation};
use synctera_tests::interface::{Interface, workspace};
use synctera_tests::json::{Json, read};
use synctera_tests::validation::check;

use super::breaking::{Break, places, put, written};
use super::edges::edges;
use super::limited::{Step, limited};
use super::table::{SAMPLES, Use};

/// Bodies in which no rule has anything to look at: references, switches and texts of any form.
const NOTHING_TO_BREAK: &[&str] = &[
    "business-card_02_body.json",
    "business-card_06_body.json",
    "create-a-business_06_request.json",
    "create-a-business_11_request.json",
    "create-accounts-01_request.json",
    "custom-card-images_01_body.json",
    "custom-card-images_03_body.json",
    "custom-card-images_05_body.json",
    "digital-wallets_03_body.json",
    "external-cards-3ds-06_request.json",
    "monitoring-06_request.json",
    "webhooks-03_request.json",
];

/// The operation values of the samples, by what they are called.
fn requests() -> Vec<(String, &'static str, Json)> {
    let Some(folder) = workspace()
        .parent()
        .map(|parent| parent.join("shared/samples"))
        .filter(|folder| folder.is_dir())
    else {
        println!("skipped: there is no folder of samples beside the workspace");
        return Vec::new();
    };
    let json = |name: &str| read(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap();
    let mut requests = Vec::new();
    for (name, used) in SAMPLES {
        let Use::Request(id, parameters) = used else {
            continue;
        };
        let mut members: Vec<_> = parameters
            .iter()
            .map(|name| ((*name).to_owned(), Json::text("1")))
            .collect();
        members.push(("body".to_owned(), filled(json(name))));
        requests.push(((*name).to_owned(), *id, Json::Object(members)));
    }
    if let Json::List(personas) = json("sandbox_kyc_personas.json") {
        for (index, persona) in personas.iter().enumerate() {
            let body = persona.get("person_request").unwrap().clone();
            let value = Json::Object(vec![("body".to_owned(), body)]);
            requests.push((format!("persona {index}"), "createPerson", value));
        }
    }
    requests
}

/// Puts values where a guide leaves them to the reader: `{PERSON_ID}`, and the e-mail addresses that
/// its web page hides.
fn filled(body: Json) -> Json {
    match body {
        Json::Text(text) if text.contains("[email") => Json::text("ada@example.com"),
        Json::Text(text) if text.contains('{') => {
            Json::text("7d943c51-e4ff-4e57-9558-08cab6b963c7")
        }
        Json::List(items) => Json::List(items.into_iter().map(filled).collect()),
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| (name, filled(value)))
                .collect(),
        ),
        other => other,
    }
}

#[test]
fn all_pass() {
    let mut failures = Vec::new();
    for (name, id, value) in requests() {
        let checks = Checks::new(Validation::Full);
        match check("v0", id, value.to_string().as_bytes(), checks)
            .unwrap()
            .unwrap()
        {
            Err(report) => failures.push(format!("{name}: {report}")),
            Ok(report) if report.reaches(Severity::Suspect) => println!("{name}: {report}"),
            Ok(_) => {}
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// How a request is broken in one place.
enum Wrong {
    Rule(Vec<String>, Break),
    Limit(String, Json),
}

#[test]
fn a_hundred_changes_of_each_are_found() {
    let interface = Interface::load("v0").unwrap();
    let mut nothing = Vec::new();
    for (name, id, value) in requests() {
        let operation = interface.operation(id).unwrap();
        let mut wrong: Vec<Wrong> = places(&value)
            .into_iter()
            .map(|(path, wrong)| Wrong::Rule(path, wrong))
            .collect();
        for place in limited(&interface, &operation, &value) {
            let now = at(&value, &place.steps);
            let waived = place.path().ends_with("transaction_code");
            if let (false, Some(bad)) = (waived, edges(&place, now).1) {
                wrong.push(Wrong::Limit(place.path(), place.with(&value, bad)));
            }
        }
        let consent = ["body".to_owned(), "customer_consent".to_owned()];
        if id == "verify" {
            let changed = put(&value, &consent, Json::Bool(false));
            wrong.push(Wrong::Limit(written(&consent), changed));
        }
        if wrong.is_empty() {
            nothing.push(name);
            continue;
        }
        let config = Config {
            cases: 100,
            failure_persistence: None,
            ..Config::default()
        };
        // A failure prints the two numbers that it is made again from, and no value.
        let result =
            TestRunner::new(config).run(&(0..wrong.len(), any::<u64>()), |(place, seed)| {
                let (path, changed) = match &wrong[place] {
                    Wrong::Rule(path, wrong) => {
                        let text = wrong(&mut fastrand::Rng::with_seed(seed));
                        (written(path), put(&value, path, Json::text(text)))
                    }
                    Wrong::Limit(path, changed) => (path.clone(), changed.clone()),
                };
                let checks = Checks::new(Validation::Full).refuse_suspects();
                let checked = check("v0", id, changed.to_string().as_bytes(), checks).unwrap();
                let Ok(Err(report)) = checked else {
                    return Err(TestCaseError::fail(format!("{path} is not found")));
                };
                if report.at(&path).next().is_none() {
                    return Err(TestCaseError::fail(format!("{path} is not in the report")));
                }
                Ok(())
            });
        assert!(result.is_ok(), "{name}: {}", result.unwrap_err());
    }
    if !nothing.is_empty() {
        assert_eq!(nothing, NOTHING_TO_BREAK);
    }
}

fn at<'a>(value: &'a Json, steps: &[Step]) -> &'a Json {
    steps.iter().fold(value, |value, step| match (value, step) {
        (Json::List(items), Step::Item(index)) => &items[*index],
        (object, Step::Member(name) | Step::Key(name)) => object.get(name).unwrap(),
        _ => panic!("the place is not there"),
    })
}
