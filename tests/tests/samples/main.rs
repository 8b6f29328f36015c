//! Bodies that Synctera publishes or that were recorded from its sandbox. They are no part of the
//! project: where their folder is absent, these tests only say so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod table;

use std::collections::BTreeSet;
use std::path::PathBuf;

use synctera_tests::echo;
use synctera_tests::interface::{Interface, workspace};
use synctera_tests::json::{Json, read};
use synctera_tests::lossless::{compare, shown_path};

use table::{SAMPLES, Use};

/// The folder beside the workspace, if it is there.
fn folder() -> Option<PathBuf> {
    let folder = workspace().parent()?.join("shared/samples");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no folder {}", folder.display());
    None
}

fn json(name: &str) -> Option<Json> {
    let text = std::fs::read_to_string(folder()?.join(name)).unwrap();
    Some(read(&text).unwrap())
}

#[test]
fn every_sample_is_in_the_table() {
    let Some(folder) = folder() else {
        return;
    };
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json"))
        .collect();
    let listed: BTreeSet<String> = SAMPLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(files, listed);
}

#[test]
fn answers_decode_without_loss() {
    let mut failures = Vec::new();
    let mut count = 0;
    for (name, used) in SAMPLES {
        let Use::Answer(id) = used else { continue };
        let Some(sent) = json(name) else { return };
        count += 1;
        let interface = Interface::load("v0").unwrap();
        let answer = echo::answer("v0", id, sent.to_string().as_bytes());
        match answer.flatten().unwrap() {
            Err(error) => failures.push(format!("{name} as {id}: {error}")),
            Ok(echo) => {
                let back = read(std::str::from_utf8(&echo.json).unwrap()).unwrap();
                let part = interface.operation(id).unwrap().success().unwrap();
                let outcome = compare(&interface, &[part], &sent, &back);
                if let Some(path) = outcome.difference {
                    failures.push(format!("{name} as {id}: lossy at {}", shown_path(&path)));
                }
                if outcome.dropped > 0 {
                    println!("{name}: {} undocumented keys", outcome.dropped);
                }
            }
        }
    }
    println!("{count} answers");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn requests_are_sent_as_published() {
    let mut failures = Vec::new();
    let mut count = 0;
    for (name, used) in SAMPLES {
        let Use::Request(id, parameters) = used else {
            continue;
        };
        let Some(body) = json(name) else { return };
        count += 1;
        if let Err(problem) = request(id, parameters, body) {
            failures.push(format!("{name} as {id}: {problem}"));
        }
    }
    println!("{count} requests");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Reads a body as part of an operation value. What of it the document does not know is not sent.
fn request(id: &str, parameters: &[&str], body: Json) -> Result<(), String> {
    let mut members: Vec<(String, Json)> = parameters
        .iter()
        .map(|name| ((*name).to_owned(), Json::text("1")))
        .collect();
    members.push(("body".into(), body.clone()));
    let value = Json::Object(members).to_string();
    let echo = echo::request("v0", id, value.as_bytes())
        .ok_or("there is no such operation")?
        .map_err(|error| error.to_string())?;
    let back = read(std::str::from_utf8(&echo.json).unwrap()).unwrap();
    let interface = Interface::load("v0").unwrap();
    let part = interface.operation(id).unwrap().body().unwrap().part;
    let outcome = compare(&interface, &[part], &body, back.get("body").unwrap());
    match outcome.difference {
        Some(path) => Err(format!("lossy at {}", shown_path(&path))),
        None => Ok(()),
    }
}

/// The persons that the sandbox gives a certain outcome, in one file.
#[test]
fn sandbox_personas_can_be_created() {
    let Some(Json::List(personas)) = json("sandbox_kyc_personas.json") else {
        return;
    };
    assert!(!personas.is_empty());
    for persona in personas {
        let body = persona.get("person_request").unwrap().clone();
        request("createPerson", &[], body).unwrap();
    }
}
