//! Every operation value that the documents allow is read, and written again as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use synctera_tests::bodies::values;
use synctera_tests::echo;
use synctera_tests::interface::Interface;
use synctera_tests::json::read;

#[test]
fn every_value_comes_back_equal() {
    let mut failures = Vec::new();
    let mut count = 0;
    let mut operations = 0;
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            operations += 1;
            for value in values(&interface, &operation) {
                count += 1;
                let text = value.json.to_string();
                let place = format!("{} {} {}", interface.api, operation.id, value.name);
                match echo::request(interface.api, operation.id, text.as_bytes()) {
                    None => failures.push(format!("{place}: no such operation was generated")),
                    Some(Err(error)) => failures.push(format!("{place}: {error}")),
                    Some(Ok(echo)) => {
                        let back = std::str::from_utf8(&echo.json).unwrap();
                        if !read(back).unwrap().same(&value.json) {
                            failures.push(format!("{place}: sent {text}, came back {back}"));
                        }
                    }
                }
            }
        }
    }
    println!("{count} values of {operations} operations");
    assert!(
        failures.is_empty(),
        "{} of {count} values:\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert_eq!(operations, 377);
}

#[test]
fn the_generated_tables_name_the_operations_of_the_documents() {
    for interface in Interface::load_all().unwrap() {
        let mut documented: Vec<_> = interface
            .operations()
            .iter()
            .map(|operation| {
                (
                    operation.id,
                    operation.method.to_uppercase(),
                    operation.path,
                )
            })
            .collect();
        let mut generated: Vec<_> = echo::operations(interface.api)
            .iter()
            .map(|meta| (meta.id, meta.method.to_string(), meta.path))
            .collect();
        documented.sort();
        generated.sort();
        assert_eq!(generated, documented, "{}", interface.api);
    }
}
