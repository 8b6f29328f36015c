//! One line of `replay`: an operation value, called through `Synctera`.

use std::future::Future;
use std::pin::Pin;

use synctera::Synctera;
use synctera_api::{v0, v1};
use synctera_runtime::{Operation, OperationVisitor};

/// What became of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// The operation's id, as the line has it.
    pub operation: String,
    /// `ok` or the kind of error.
    pub kind: &'static str,
    /// The last status, or `-`.
    pub status: String,
}

/// Calls what a line describes.
pub async fn replay(synctera: &Synctera, line: &str) -> Replayed {
    let mut parts = line.splitn(3, '\t');
    let (api, operation, json) = (
        parts.next().unwrap_or(""),
        parts.next().unwrap_or(""),
        parts.next().unwrap_or(""),
    );
    let call = match api {
        "v0" => v0::visit(operation, Call { synctera, json }),
        "v1" => v1::visit(operation, Call { synctera, json }),
        _ => None,
    };
    let (kind, status) = match call {
        Some(call) => call.await,
        None => ("unknown_operation", None),
    };
    let status = status.map_or_else(|| "-".to_owned(), |status| status.to_string());
    Replayed {
        operation: operation.to_owned(),
        kind,
        status,
    }
}

struct Call<'a> {
    synctera: &'a Synctera,
    json: &'a str,
}

type Outcome<'a> = Pin<Box<dyn Future<Output = (&'static str, Option<u16>)> + Send + 'a>>;

impl<'a> OperationVisitor for Call<'a> {
    type Output = Outcome<'a>;

    fn visit<O: Operation>(self) -> Outcome<'a> {
        let operation = serde_json::from_str::<O>(self.json);
        Box::pin(async move {
            let Ok(operation) = operation else {
                return ("invalid_operation", None);
            };
            match self.synctera.call(operation).await {
                Ok(response) => ("ok", Some(response.status().as_u16())),
                Err(error) => (error.kind(), error.status().map(|status| status.as_u16())),
            }
        })
    }
}
