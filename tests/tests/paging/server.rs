//! A server with lists, which keeps what was asked of it.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::IntoResponse;
use serde_json::Value;
use synctera::{Environment, Synctera};

/// Answers a request to a path with a query by a status and a body.
type Answer = fn(path: &str, token: &str, asked_before: usize) -> (u16, Value);

#[derive(Clone)]
struct Shared {
    answer: Answer,
    asked: Arc<Mutex<Vec<String>>>,
}

/// The server, as long as the runtime runs.
pub struct Server {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn start(answer: Answer) -> Self {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let shared = Shared {
            answer,
            asked: asked.clone(),
        };
        let routes = Router::new().fallback(answer_any).with_state(shared);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { url, asked }
    }

    pub fn client(&self) -> Synctera {
        let environment = Environment::Custom(self.url.clone());
        let builder = Synctera::builder()
            .environment(environment)
            .api_key("paging");
        builder.build().unwrap()
    }

    /// The paths with their queries, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn answer_any(State(shared): State<Shared>, uri: Uri) -> impl IntoResponse {
    let asked_before = {
        let mut asked = shared.asked.lock().unwrap();
        asked.push(uri.to_string());
        asked.len() - 1
    };
    let query = uri.query().unwrap_or_default();
    let token = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page_token="));
    let (status, body) = (shared.answer)(uri.path(), token.unwrap_or_default(), asked_before);
    (StatusCode::from_u16(status).unwrap(), axum::Json(body))
}
