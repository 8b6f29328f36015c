//! Sends the deliveries of webhooks: to addresses of this machine only.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{Request, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::App;
use crate::world::Outgoing;

/// How long a receiver may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// As much of an answer as is kept.
const LONGEST_ANSWER: usize = 64 * 1024;

/// Sends what is due, for ever. It is dropped with the server's runtime, whatever is underway.
pub(super) async fn run(app: Arc<App>) {
    let mut advances = app.clock.advances();
    loop {
        let (due, next) = {
            let world = &mut app.state().world;
            let due = world.due_deliveries(app.clock.now());
            (due, world.webhooks.queue.next_due())
        };
        for outgoing in due {
            tokio::spawn(deliver(Arc::clone(&app), outgoing));
        }
        let next_is_due = async {
            match next {
                Some(time) => app.clock.reach(time).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = app.new_deliveries.notified() => {}
            // Cannot fail: the sender is in the clock.
            _ = advances.changed() => {}
            () = next_is_due => {}
        }
    }
}

async fn deliver(app: Arc<App>, outgoing: Outgoing) {
    let answer = tokio::time::timeout(PATIENCE, post(&outgoing))
        .await
        .unwrap_or_else(|_| Err("no answer within five seconds".to_owned()));
    let now = app.clock.now();
    app.state().world.delivery_attempted(&outgoing, answer, now);
    app.new_deliveries.notify_one();
    app.delivered.notify_waiters();
}

/// Status and body of the answer, or why there is none.
async fn post(outgoing: &Outgoing) -> Result<(u16, String), String> {
    let url: Uri = outgoing.url.parse().map_err(|_| "not a URL".to_owned())?;
    let address =
        loopback_address(&url).ok_or("not http to a loopback address; nothing was sent")?;
    let stream = TcpStream::connect(address).await.map_err(text)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(text)?;
    tokio::spawn(async move {
        // Ends in an error if the receiver goes away; the request says so, too.
        let _ = connection.await;
    });
    let target = url.path_and_query().map_or("/", |target| target.as_str());
    let mut request = Request::post(target)
        .header(
            HOST,
            url.authority().map_or("localhost", |host| host.as_str()),
        )
        .header(CONTENT_TYPE, "application/json")
        .header("Request-Timestamp", &outgoing.timestamp);
    if let Some(signature) = &outgoing.signature {
        request = request.header("Synctera-Signature", signature);
    }
    let body = Full::new(Bytes::from(outgoing.body.clone()));
    let request = request.body(body).map_err(text)?;
    let response = sender.send_request(request).await.map_err(text)?;
    let status = response.status().as_u16();
    let body = Limited::new(response.into_body(), LONGEST_ANSWER)
        .collect()
        .await
        .map_or_else(|_| Bytes::new(), http_body_util::Collected::to_bytes);
    Ok((status, String::from_utf8_lossy(&body).into_owned()))
}

/// Where a URL leads, if it is this machine. No name is looked up.
fn loopback_address(url: &Uri) -> Option<SocketAddr> {
    if url.scheme_str() != Some("http") {
        return None;
    }
    let host = url.host()?.trim_start_matches('[').trim_end_matches(']');
    let address = if host.eq_ignore_ascii_case("localhost") {
        IpAddr::V4(Ipv4Addr::LOCALHOST)
    } else {
        host.parse().ok()?
    };
    let port = url.port_u16().unwrap_or(80);
    address
        .is_loopback()
        .then_some(SocketAddr::new(address, port))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_reached() {
        let cases = [
            ("http://127.0.0.1:80/x", true),
            ("http://localhost:8080", true),
            ("http://[::1]:8080/", true),
            ("http://127.1.2.3/", true),
            ("https://127.0.0.1/", false),
            ("http://example.com/", false),
            ("http://localhost.example.com/", false),
            ("http://10.0.0.1/", false),
            ("http://0.0.0.0/", false),
            ("/only/a/path", false),
        ];
        for (url, expected) in cases {
            let address = loopback_address(&url.parse().unwrap());
            assert_eq!(address.is_some(), expected, "{url}");
        }
    }
}
