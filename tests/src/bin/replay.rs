//! Calls operations through `Synctera`, one for each line on standard input.
//!
//! A line is `API<TAB>OPERATION_ID<TAB>JSON`, the JSON being the operation value. The first argument
//! is the base URL without version; `--no-retries` sends everything once. For each line it prints
//! `OPERATION_ID<TAB>ok or the kind of error<TAB>status`. The key is taken from `SYNCTERA_API_KEY`
//! where that is set.

use std::io::{BufRead, Write};
use std::process::ExitCode;

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
    let (options, urls): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| *option != "--no-retries") {
        return Err(format!("{unknown} is not known; there is --no-retries"));
    }
    let [url] = urls.as_slice() else {
        return Err("give the base URL without version, and nothing else".to_owned());
    };
    let key = std::env::var("SYNCTERA_API_KEY").unwrap_or_else(|_| "replay".to_owned());
    let mut builder = Synctera::builder()
        .environment(Environment::Custom(url.clone()))
        .api_key(key);
    if !options.is_empty() {
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
