//! A server on the loopback interface that answers as a test says, and keeps what it was asked.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde_json::Value;
use synctera::retry::Backoff;
use synctera::{Environment, Error, Synctera};

/// One request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path with its query.
    pub target: Uri,
    /// The body.
    pub body: Bytes,
}

impl Asked {
    /// The page that is asked for; empty for the first.
    #[must_use]
    pub fn page_token(&self) -> &str {
        let query = self.target.query().unwrap_or_default();
        let mut pairs = query.split('&');
        pairs
            .find_map(|pair| pair.strip_prefix("page_token="))
            .unwrap_or_default()
    }
}

/// Answers a request, given how many there were before it.
type Answer = dyn Fn(&Asked, usize) -> (u16, Body) + Send + Sync;

#[derive(Clone)]
struct Shared {
    answer: Arc<Answer>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// The server, as long as the runtime runs.
pub struct Server {
    url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Starts it.
    ///
    /// # Errors
    /// No port is to be had.
    pub async fn start(
        answer: impl Fn(&Asked, usize) -> (u16, Body) + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let asked = Arc::<Mutex<Vec<Asked>>>::default();
        let routes = Router::new()
            .fallback(respond)
            .layer(DefaultBodyLimit::disable())
            .with_state(Shared {
                answer: Arc::new(answer),
                asked: asked.clone(),
            });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(Self { url, asked })
    }

    /// Starts one whose answers are JSON.
    ///
    /// # Errors
    /// See [`start`](Self::start).
    pub async fn json(
        answer: impl Fn(&Asked, usize) -> (u16, Value) + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Self::start(move |asked, before| {
            let (status, body) = answer(asked, before);
            (status, body.to_string().into())
        })
        .await
    }

    /// A client for it, which repeats without waiting.
    ///
    /// # Errors
    /// See [`synctera::Builder::build`].
    pub fn client(&self) -> Result<Synctera, Error> {
        Synctera::builder()
            .environment(Environment::Custom(self.url.clone()))
            .api_key("loopback")
            .backoff(Backoff::new(Default::default(), Default::default()))
            .build()
    }

    /// What it was asked, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        let asked = self.asked.lock();
        asked.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The paths with their queries, in order.
    #[must_use]
    pub fn targets(&self) -> Vec<String> {
        let asked = self.asked().into_iter();
        asked.map(|asked| asked.target.to_string()).collect()
    }
}

async fn respond(State(shared): State<Shared>, target: Uri, body: Bytes) -> Response {
    let asked = Asked { target, body };
    let before = {
        let mut all = shared.asked.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(asked.clone());
        all.len() - 1
    };
    let (status, body) = (shared.answer)(&asked, before);
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let json = axum::http::HeaderValue::from_static("application/json");
    response.headers_mut().insert("content-type", json);
    response
}
