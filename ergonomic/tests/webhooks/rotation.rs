//! A rotation that is interrupted everywhere still ends with the secret that Synctera signs with.
#![cfg(feature = "v0")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::{Value, json};
use synctera::webhooks::WebhookSecret;
use synctera::webhooks::rotation::{
    OldSecret, RotationError, SecretStore, Secrets, StoreError, Unfinished, rotate,
};
use synctera::{Environment, Synctera};

/// What Synctera keeps. Where the documents leave it open, both ways are tried.
#[derive(Default)]
struct Server {
    current: Option<String>,
    old: Option<String>,
    made: usize,
    /// Whether an answer is kept under its key.
    replays: bool,
    answers: HashMap<String, Value>,
    /// The number of the request whose answer is lost after it was carried out.
    lose: Option<usize>,
    requests: Vec<String>,
}

type Shared = Arc<Mutex<Server>>;

impl Server {
    fn make(&mut self) -> String {
        self.made += 1;
        format!("{:064}", self.made)
    }

    /// The answer, or its loss.
    fn answer(&mut self, what: &str, status: u16, body: Value) -> (StatusCode, Json<Value>) {
        self.requests.push(what.to_owned());
        let status = if self.lose == Some(self.requests.len()) {
            500
        } else {
            status
        };
        (StatusCode::from_u16(status).unwrap(), Json(body))
    }

    /// What deliveries are signed with.
    fn signs(&self) -> Vec<&String> {
        self.current.iter().chain(&self.old).collect()
    }
}

async fn create(State(server): State<Shared>) -> (StatusCode, Json<Value>) {
    let mut server = server.lock().unwrap();
    if server.current.is_some() {
        return server.answer("POST", 409, json!({"code": "DUPLICATE_RESOURCE"}));
    }
    let secret = server.make();
    server.current = Some(secret.clone());
    server.answer("POST", 201, json!({"secret": secret}))
}

async fn replace(
    State(server): State<Shared>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    assert_eq!(
        body,
        json!({"is_rolling_secret": true}),
        "the old secret has to live on"
    );
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    let mut server = server.lock().unwrap();
    if server.current.is_none() {
        return server.answer("PUT", 404, json!({}));
    }
    if let Some(kept) = server.answers.get(&key).cloned() {
        return server.answer("PUT", 200, kept);
    }
    let secret = server.make();
    server.old = server.current.replace(secret.clone());
    let body = json!({"secret": secret, "deleted_at": "2026-01-02T00:00:00Z"});
    if server.replays {
        server.answers.insert(key, body.clone());
    }
    server.answer("PUT", 200, body)
}

async fn revoke(
    State(server): State<Shared>,
    Query(query): Query<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    assert_eq!(
        query["old_secret_only"], "true",
        "the new secret has to stay"
    );
    let mut server = server.lock().unwrap();
    let status = if server.old.take().is_some() {
        200
    } else {
        404
    };
    server.answer("DELETE", status, json!({}))
}

/// A vault, which also fails once.
#[derive(Default)]
struct Vault {
    saved: Mutex<Secrets>,
    saves: Mutex<usize>,
    fail: Option<usize>,
}

impl SecretStore for Vault {
    async fn load(&self) -> Result<Secrets, StoreError> {
        Ok(self.saved.lock().unwrap().clone())
    }

    async fn save(&self, secrets: &Secrets) -> Result<(), StoreError> {
        let mut saves = self.saves.lock().unwrap();
        *saves += 1;
        if self.fail == Some(*saves) {
            return Err("vault-with-secret-words".into());
        }
        *self.saved.lock().unwrap() = secrets.clone();
        Ok(())
    }
}

impl Vault {
    fn holding(secret: Option<&str>, fail: Option<usize>) -> Self {
        let current = secret.map(|text| WebhookSecret::new(text).unwrap());
        Self {
            saved: Mutex::new(Secrets {
                current,
                ..Secrets::default()
            }),
            fail,
            ..Self::default()
        }
    }

    fn knows_one_of(&self, signs: &[&String]) -> bool {
        let saved = self.saved.lock().unwrap();
        saved
            .all()
            .any(|secret| signs.iter().any(|text| *text == secret.expose()))
    }
}

async fn start(server: Server) -> (Synctera, Shared) {
    let shared: Shared = Arc::new(Mutex::new(server));
    let routes = post(create).put(replace).delete(revoke);
    let router = axum::Router::new()
        .route("/v0/webhook_secrets", routes)
        .with_state(Arc::clone(&shared));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let client = Synctera::builder()
        .environment(Environment::Custom(base))
        .api_key("test-key")
        .allow_plain_http();
    (client.build().unwrap(), shared)
}

fn first() -> String {
    "0".repeat(64)
}

#[tokio::test]
async fn is_ended_by_calling_again_wherever_it_was_interrupted() {
    let mut interrupted = 0;
    for old in [OldSecret::Expires, OldSecret::Revoked] {
        for replays in [true, false] {
            for (lose, fail) in [
                (None, None),
                (Some(1), None),
                (Some(2), None),
                (Some(3), None),
                (None, Some(1)),
                (None, Some(2)),
                (None, Some(3)),
                (Some(1), Some(2)),
            ] {
                let case = format!("{old:?} {replays} {lose:?} {fail:?}");
                let server = Server {
                    current: Some(first()),
                    replays,
                    lose,
                    ..Server::default()
                };
                let (synctera, server) = start(server).await;
                let vault = Vault::holding(Some(&first()), fail);
                let mut calls = 0;
                let secrets = loop {
                    calls += 1;
                    match rotate(&synctera, &vault, old).await {
                        Ok(secrets) => break secrets,
                        Err(error) => {
                            interrupted += 1;
                            assert!(calls < 4, "{case}: {error}");
                            let shown = format!("{error} {error:?}");
                            assert!(!shown.contains("secret-words"), "{shown}");
                            if replays {
                                let server = server.lock().unwrap();
                                assert!(vault.knows_one_of(&server.signs()), "{case}");
                            }
                        }
                    }
                };
                let server = server.lock().unwrap();
                let current = secrets.current.as_ref().unwrap().expose();
                assert_eq!(Some(current), server.current.as_deref(), "{case}");
                assert_ne!(current, first(), "{case}");
                assert_eq!(secrets.unfinished, None, "{case}");
                assert!(vault.knows_one_of(&server.signs()[..1]), "{case}");
                if old == OldSecret::Revoked {
                    assert_eq!(server.old, None, "{case}");
                    assert!(secrets.previous.is_none(), "{case}");
                } else {
                    assert_eq!(secrets.previous.unwrap().expose(), first(), "{case}");
                    assert!(secrets.previous_until.is_some(), "{case}");
                    assert!(
                        !server.requests.iter().any(|what| what == "DELETE"),
                        "{case}"
                    );
                }
                if replays {
                    assert_eq!(server.made, 1, "{case}");
                }
            }
        }
    }
    assert!(interrupted > 20, "{interrupted}");
}

#[tokio::test]
async fn the_first_secret_is_made_where_there_is_none() {
    for lose in [None, Some(2)] {
        let (synctera, server) = start(Server {
            lose,
            ..Server::default()
        })
        .await;
        let vault = Vault::holding(None, None);
        let mut calls = 0;
        let secrets = loop {
            calls += 1;
            match rotate(&synctera, &vault, OldSecret::Revoked).await {
                Ok(secrets) => break secrets,
                Err(error) => assert!(calls < 4, "{error}"),
            }
        };
        let server = server.lock().unwrap();
        let current = secrets.current.unwrap();
        assert_eq!(
            Some(current.expose()),
            server.current.as_deref(),
            "{:?}",
            server.requests
        );
        assert_eq!(secrets.unfinished, None);
    }
}

#[tokio::test]
async fn an_answer_without_a_secret_is_asked_for_under_another_key() {
    let server = Server {
        current: Some(first()),
        replays: true,
        ..Server::default()
    };
    let (synctera, shared) = start(server).await;
    let vault = Vault::holding(Some(&first()), None);
    let key = synctera::IdempotencyKey::random();
    vault.saved.lock().unwrap().unfinished = Some(Unfinished::Replacing(key.clone()));
    let nothing = json!({"secret": "short"});
    shared
        .lock()
        .unwrap()
        .answers
        .insert(key.as_str().to_owned(), nothing);

    let error = rotate(&synctera, &vault, OldSecret::Expires)
        .await
        .unwrap_err();
    assert!(matches!(error, RotationError::Answer(_)), "{error}");
    let secrets = rotate(&synctera, &vault, OldSecret::Expires).await.unwrap();
    let server = shared.lock().unwrap();
    assert_eq!(
        secrets.current.unwrap().expose(),
        server.current.as_deref().unwrap()
    );
}
