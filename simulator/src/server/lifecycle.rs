//! The server's own thread: started, running, stopped.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::runtime;
use tokio::sync::oneshot;

use super::{App, courier, listener};
use crate::routes;

/// A server that runs until this is dropped.
///
/// It has a thread and a runtime of its own. That is why dropping it can wait until the port is
/// free and no task is left, even inside a runtime with a single thread.
#[derive(Debug)]
pub(crate) struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    stopped: Option<oneshot::Receiver<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Starts serving on the loopback interface; port 0 is any free one.
    pub(crate) async fn start(app: Arc<App>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stop_asked) = oneshot::channel();
        let (ready, is_ready) = oneshot::channel();
        let (done, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("synctera-simulator".into())
            .spawn(move || {
                serve(listener, app, ready, stop_asked);
                let _ = done.send(());
            })?;
        is_ready.await.map_err(io::Error::other)??;
        Ok(Self {
            address,
            stop: Some(stop),
            stopped: Some(stopped),
            thread: Some(thread),
        })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops without blocking the caller's thread.
    pub(crate) async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(stopped) = self.stopped.take() {
            let _ = stopped.await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It never panics, and there would be nobody to tell.
            let _ = thread.join();
        }
    }
}

/// The thread: the runtime and, when it is dropped at the end, every task with it.
fn serve(
    listener: TcpListener,
    app: Arc<App>,
    ready: oneshot::Sender<io::Result<()>>,
    stop: oneshot::Receiver<()>,
) {
    let runtime = match runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = ready.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => {
                let _ = ready.send(Ok(()));
                tokio::spawn(courier::run(Arc::clone(&app)));
                let router = routes::router(Arc::clone(&app));
                listener::listen(listener, app, router, stop).await;
            }
            Err(error) => {
                let _ = ready.send(Err(error));
            }
        }
    });
}
