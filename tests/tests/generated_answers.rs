//! Every body that the documents allow, and many that they do not, decodes without loss.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use synctera_tests::bodies::{answers, null_answers};
use synctera_tests::echo;
use synctera_tests::interface::Interface;
use synctera_tests::json::read;
use synctera_tests::lossless::{compare, shown_path};

#[test]
fn every_body_decodes_without_loss() {
    let mut failures = Vec::new();
    let mut count = 0;
    let mut operations = 0;
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            let made = answers(&interface, &operation);
            operations += usize::from(!made.is_empty());
            for body in made {
                count += 1;
                let text = body.json.to_string();
                let place = format!("{} {} {}", interface.api, operation.id, body.name);
                let answer = echo::answer(interface.api, operation.id, text.as_bytes());
                match answer.flatten() {
                    None => failures.push(format!("{place}: no JSON answer was generated")),
                    Some(Err(error)) => failures.push(format!("{place}: {error}")),
                    Some(Ok(echo)) => {
                        let back = read(std::str::from_utf8(&echo.json).unwrap()).unwrap();
                        let part = operation.success().unwrap();
                        let outcome = compare(&interface, &[part], &body.json, &back);
                        if let Some(path) = outcome.difference {
                            failures.push(format!("{place}: lossy at {}", shown_path(&path)));
                        }
                    }
                }
            }
        }
    }
    println!("{count} bodies of {operations} operations");
    assert!(
        failures.is_empty(),
        "{} of {count} bodies:\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(count >= 1_900, "only {count} bodies were made");
}

#[test]
fn null_in_place_of_a_value_is_no_error() {
    let mut failures = Vec::new();
    let mut count = 0;
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            for body in null_answers(&interface, &operation) {
                count += 1;
                let text = body.json.to_string();
                let answer = echo::answer(interface.api, operation.id, text.as_bytes());
                if let Some(Err(error)) = answer.flatten() {
                    failures.push(format!("{} {}: {error}", interface.api, operation.id));
                }
            }
        }
    }
    println!("{count} bodies with nulls");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count >= 363);
}

#[test]
fn a_page_without_its_list_is_an_error() {
    let mut pages = 0;
    for api in ["v0", "v1"] {
        for meta in echo::operations(api) {
            let Some(list) = meta.paging.and_then(|paging| paging.item_key) else {
                continue;
            };
            pages += 1;
            for body in ["{}", r#"{"next_page_token":"x"}"#] {
                let answer = echo::answer(api, meta.id, body.as_bytes())
                    .flatten()
                    .unwrap();
                let error = answer.err().unwrap_or_else(|| panic!("{api} {}", meta.id));
                assert_eq!(error.missing_field(), Some(list), "{api} {}", meta.id);
            }
            let empty = format!(r#"{{"{list}":[]}}"#);
            let answer = echo::answer(api, meta.id, empty.as_bytes())
                .flatten()
                .unwrap();
            assert!(answer.is_ok(), "{api} {}", meta.id);
        }
    }
    println!("{pages} pages");
    assert!(pages >= 60, "only {pages} operations page");
}
