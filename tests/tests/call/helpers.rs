//! Clients for tests: a clock that never waits, and servers that break connections.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use httpmock::{Mock, MockServer, Then, When};
use synctera::time::{Sleep, Time};
use synctera::{Builder, Environment, Synctera};
use synctera_api::v0::{
    CreateAch, CreateNote, CreatePerson, NoteCreate, OutgoingAchCreate, PersonCreate, PersonStatus,
};

/// The key of every test client; must never show up anywhere.
pub const KEY: &str = "test-key-6f1d";

/// A clock that jumps instead of waiting and keeps the waits. A wait of an attempt's time-out never
/// ends: answers come first in these tests.
#[derive(Clone)]
pub struct Jumping {
    start: Instant,
    waits: Arc<Mutex<Vec<Duration>>>,
    attempt_timeout: Duration,
}

impl Jumping {
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
            waits: Arc::default(),
            attempt_timeout: Duration::from_secs(30),
        }
    }

    /// The waits between attempts so far.
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }
}

impl Time for Jumping {
    fn now(&self) -> Instant {
        self.start + self.waits().iter().sum::<Duration>()
    }

    fn utc(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        if duration >= self.attempt_timeout {
            return Box::pin(std::future::pending());
        }
        self.waits.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// A client for a server on this machine, with a clock that never waits.
pub fn client(base: &str) -> (Synctera, Jumping) {
    let time = Jumping::new();
    (builder(base).time(time.clone()).build().unwrap(), time)
}

pub fn builder(base: &str) -> Builder {
    Synctera::builder()
        .environment(Environment::Custom(base.to_owned()))
        .api_key(KEY)
}

/// Answers every request so.
pub async fn always(server: &MockServer, answer: impl FnOnce(Then) -> Then) -> Mock<'_> {
    let mock = |when: When, then| {
        when.any_request();
        answer(then);
    };
    server.mock_async(mock).await
}

/// A write of tier A.
pub fn person() -> CreatePerson {
    CreatePerson::new(PersonCreate::new(true, PersonStatus::Active).first_name("Ada"))
}

/// A ledger write.
pub fn ach() -> CreateAch {
    let body = serde_json::json!({
        "amount": 500, "currency": "USD", "customer_id": "c", "dc_sign": "credit",
        "originating_account_id": "a", "receiving_account_id": "b",
    });
    CreateAch::new(serde_json::from_value::<OutgoingAchCreate>(body).unwrap())
}

/// A write whose document does not declare the key.
pub fn note() -> CreateNote {
    let body = serde_json::json!({
        "content": "c", "related_resource_id": "r", "related_resource_type": "ACCOUNT", "note_author": "n", "status": "ACTIVE", "type": "NOTE",
    });
    CreateNote::new(serde_json::from_value::<NoteCreate>(body).unwrap())
}

/// What a connection does after it was accepted.
pub type Act = fn(TcpStream);

/// Accepts connections and hands each to the next act; the last act serves all later ones.
pub struct Listener {
    pub address: SocketAddr,
    pub accepted: Arc<AtomicUsize>,
}

impl Listener {
    pub fn start(acts: &'static [Act]) -> Self {
        Self::serve(|number, stream| acts[number.min(acts.len() - 1)](stream))
    }

    /// Hands each connection to `act`, with how many there were before it.
    pub fn serve(act: impl Fn(usize, TcpStream) + Send + Sync + 'static) -> Self {
        let act = Arc::new(act);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let count = accepted.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let number = count.fetch_add(1, Ordering::SeqCst);
                let act = act.clone();
                std::thread::spawn(move || act(number, stream));
            }
        });
        Self { address, accepted }
    }

    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn count(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }
}

/// Reads a whole request with a Content-Length, or without a body.
pub fn read_request(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&all).to_ascii_lowercase();
        if let Some(end) = text.find("\r\n\r\n") {
            let length = text
                .lines()
                .find_map(|line| {
                    line.strip_prefix("content-length: ")
                        .and_then(|length| length.trim().parse::<usize>().ok())
                })
                .unwrap_or(0);
            if all.len() >= end + 4 + length {
                return String::from_utf8_lossy(&all).into_owned();
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return String::from_utf8_lossy(&all).into_owned(),
            Ok(count) => all.extend_from_slice(&buffer[..count]),
        }
    }
}

/// Answers with this status line, headers and body, and closes.
pub fn answer(stream: &mut TcpStream, status: &str, body: &str) {
    let length = body.len();
    let text = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    let _ = stream.write_all(text.as_bytes());
}
