//! Calls operations through `Synctera`, one for each line on standard input.
//!
//! A line is `API<TAB>OPERATION_ID<TAB>JSON`, the JSON being the operation value. The first argument
//! is the base URL without version; `--no-retries` sends everything once; `--validation` with `off`,
//! `document` or `full` says what is checked before (`full` without it). For each line it prints
//! `OPERATION_ID<TAB>ok or the kind of error<TAB>status`. The key is taken from `SYNCTERA_API_KEY`
//! where that is set.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use synctera::validate::Validation;
use synctera::{Environment, Synctera};
use synctera_tests::replay::replay;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("replay: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut urls = Vec::new();
    let mut retries = true;
    let mut validation = Validation::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--no-retries" => retries = false,
            "--validation" => validation = level(arguments.next().as_deref())?,
            unknown if unknown.starts_with("--") => {
                return Err(format!(
                    "{unknown} is not known; there are --no-retries and --validation"
                ));
            }
            _ => urls.push(argument),
        }
    }
    let [url] = urls.as_slice() else {
        return Err("give the base URL without version, and nothing else".to_owned());
    };
    let key = std::env::var("SYNCTERA_API_KEY").unwrap_or_else(|_| "replay".to_owned());
    let mut builder = Synctera::builder()
        .environment(Environment::Custom(url.clone()))
        .api_key(key)
        .validation(validation);
    if !retries {
        builder = builder.retry_policy(synctera::retry::Never);
    }
    let synctera = builder.build().map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        if line.trim().is_empty() {
            continue;
        }
        let result = runtime.block_on(replay(&synctera, &line));
        writeln!(
            out,
            "{}\t{}\t{}",
            result.operation, result.kind, result.status
        )
        .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn level(name: Option<&str>) -> Result<Validation, String> {
    match name {
        Some("off") => Ok(Validation::Off),
        Some("document") => Ok(Validation::Document),
        Some("full") => Ok(Validation::Full),
        _ => Err("--validation is off, document or full".to_owned()),
    }
}
