//! Accepts connections until told to stop.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use super::wire::{ResetSwitch, Wire};
use super::{App, gateway};

/// How long running requests may take to finish after the stop.
const GRACE: Duration = Duration::from_millis(250);
/// Accepting fails when the process has too many files open; trying again at once would spin.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// Serves until `stop` is sent or dropped, then lets running requests finish for a moment.
pub(super) async fn listen(
    listener: TcpListener,
    app: Arc<App>,
    router: Router,
    mut stop: oneshot::Receiver<()>,
) {
    let connections = GracefulShutdown::new();
    loop {
        tokio::select! {
            _ = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connect(stream, &connections, &app, &router),
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
        }
    }
    drop(listener);
    // What has not finished by then is dropped with the runtime.
    let _ = tokio::time::timeout(GRACE, connections.shutdown()).await;
}

fn connect(stream: TcpStream, connections: &GracefulShutdown, app: &Arc<App>, router: &Router) {
    // Without it small answers may wait for the client's acknowledgement; if it cannot be set,
    // everything still works.
    let _ = stream.set_nodelay(true);
    let reset = ResetSwitch::default();
    let wire = TokioIo::new(Wire::new(stream, reset.clone()));
    let (app, router) = (Arc::clone(app), router.clone());
    let service = service_fn(move |request| {
        gateway::serve(Arc::clone(&app), router.clone(), reset.clone(), request)
    });
    // With a timer, a head that does not come to its end is waited for no longer than 30 seconds.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new());
    let connection = connections.watch(http.serve_connection(wire, service));
    tokio::spawn(async move {
        // Ends in an error whenever a fault breaks it or the client goes away.
        let _ = connection.await;
    });
}
