//! A server that keeps the bodies it was sent.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::Response;
use synctera::{Environment, Synctera};

type Answer = fn(asked_before: usize) -> (u16, Body);

#[derive(Clone)]
struct Shared {
    answer: Answer,
    bodies: Arc<Mutex<Vec<Bytes>>>,
}

pub struct Server {
    url: String,
    bodies: Arc<Mutex<Vec<Bytes>>>,
}

impl Server {
    pub async fn start(answer: Answer) -> Self {
        let bodies = Arc::<Mutex<Vec<Bytes>>>::default();
        let shared = Shared {
            answer,
            bodies: bodies.clone(),
        };
        let routes = Router::new()
            .fallback(keep)
            .layer(DefaultBodyLimit::disable())
            .with_state(shared);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { url, bodies }
    }

    pub fn client(&self) -> Synctera {
        let environment = Environment::Custom(self.url.clone());
        let builder = Synctera::builder()
            .environment(environment)
            .api_key("files");
        let waits = synctera::retry::Backoff::new(Default::default(), Default::default());
        builder.backoff(waits).build().unwrap()
    }

    pub fn bodies(&self) -> Vec<Bytes> {
        self.bodies.lock().unwrap().clone()
    }
}

async fn keep(State(shared): State<Shared>, body: Bytes) -> Response {
    let asked_before = {
        let mut bodies = shared.bodies.lock().unwrap();
        bodies.push(body);
        bodies.len() - 1
    };
    let (status, body) = (shared.answer)(asked_before);
    let answer = Response::builder().status(StatusCode::from_u16(status).unwrap());
    answer
        .header("content-type", "application/json")
        .body(body)
        .unwrap()
}
