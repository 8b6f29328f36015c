//! Pages 100,000 transactions from a server in a process of its own, and prints the most memory that
//! was ever in use: it does not grow with the list.
//!
//! `cargo run --release --example paging_memory -- 100000`
#![allow(missing_docs)]

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use futures::TryStreamExt;
use serde_json::{Value, json};
use synctera::v0::ListPostedTransactions;
use synctera::{Environment, Synctera};

type Anything = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let argument = std::env::args().nth(1);
    let done = match argument.as_deref() {
        Some("serve") => serve().await,
        count => {
            page(
                count
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(100_000),
            )
            .await
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("paging_memory: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads `count` items, and says at each power of ten how much memory it has taken.
async fn page(count: usize) -> Result<(), Anything> {
    let mut server = Command::new(std::env::current_exe()?)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()?;
    let mut url = String::new();
    let output = server.stdout.take().ok_or("the server says nothing")?;
    BufReader::new(output).read_line(&mut url)?;
    let synctera = Synctera::builder()
        .environment(Environment::Custom(url.trim().to_owned()))
        .api_key("paging")
        .build()?;
    let mut items = synctera
        .transactions()
        .posted()
        .list(ListPostedTransactions::new())
        .items();
    let (mut seen, mut next) = (0, 1000);
    while seen < count {
        if items.try_next().await?.is_none() {
            return Err("the list ended early".into());
        }
        seen += 1;
        if seen == next || seen == count {
            println!("{seen:>8} items, peak {} KiB", peak_kib()?);
            next *= 10;
        }
    }
    server.kill()?;
    server.wait()?;
    Ok(())
}

/// The most memory that this process has had in use; only Linux tells.
fn peak_kib() -> Result<String, Anything> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = line.ok_or("the system does not tell")?;
    Ok(peak.trim().trim_end_matches(" kB").to_owned())
}

/// A list without end.
async fn serve() -> Result<(), Anything> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let answer = |Query(query): Query<Value>| async move {
        let page: u64 = query["page_token"]
            .as_str()
            .and_then(|token| token.parse().ok())
            .unwrap_or(0);
        let result: Vec<Value> = (0..100)
            .map(|number| transaction(page * 100 + number))
            .collect();
        axum::Json(json!({ "result": result, "next_page_token": (page + 1).to_string() }))
    };
    let routes = Router::new().route("/v0/transactions/posted", get(answer));
    axum::serve(listener, routes).await?;
    Ok(())
}

fn transaction(number: u64) -> Value {
    json!({
        "id": number,
        "uuid": format!("00000000-0000-4000-8000-{number:012}"),
        "type": "ACH",
        "subtype": "OUTGOING_DEBIT",
        "account_id": "00000000-0000-4000-8000-000000000001",
        "effective_date": "2022-03-04T05:06:07Z",
        "data": { "lines": [{ "amount": 500, "is_primary": true, "dc_sign": "DEBIT" }], "memo": "a memo of some length" },
    })
}
