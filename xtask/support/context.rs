//! What one raw client carries into its call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use progenitor_client::OperationInfo;
use reqwest::header::HeaderMap;
use reqwest::{Request, Response};

/// The answer that a [`Transport`] will give.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = reqwest::Result<Response>> + Send + 'a>>;

/// Sends requests in place of the HTTP client.
pub trait Transport: Send + Sync {
    /// Sends one request of the operation with this id.
    fn execute(&self, request: Request, operation: &'static str) -> TransportFuture<'_>;
}

/// What a raw client adds to its calls. Cloning it is cheap, so that each call
/// can have a client of its own. `Debug` shows nothing of it.
#[derive(Clone, Default)]
pub struct Context {
    headers: Option<Arc<HeaderMap>>,
    transport: Option<Arc<dyn Transport>>,
}

impl Context {
    /// A context that adds nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the headers to send. They replace headers of the same name.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = Some(Arc::new(headers));
        self
    }

    /// Sets who sends the requests.
    #[must_use]
    pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// The headers to send.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.headers.as_deref()
    }

    /// Who sends the requests, if not the HTTP client.
    pub fn transport(&self) -> Option<&Arc<dyn Transport>> {
        self.transport.as_ref()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}

/// Puts the context's headers in place of those of the same name.
fn apply_headers(request: &mut Request, extra: &HeaderMap) {
    let headers = request.headers_mut();
    for name in extra.keys() {
        headers.remove(name);
    }
    for (name, value) in extra {
        headers.append(name, value.clone());
    }
}

/// Sends a request with what the context adds.
pub async fn execute(
    client: &reqwest::Client,
    context: &Context,
    mut request: Request,
    info: &OperationInfo,
) -> reqwest::Result<Response> {
    if let Some(headers) = context.headers() {
        apply_headers(&mut request, headers);
    }
    match context.transport() {
        Some(transport) => transport.execute(request, info.operation_id).await,
        None => client.execute(request).await,
    }
}

/// Lets a generated client send through its [`Context`]:
/// `client_hooks!(Client);`.
#[allow(unused_macros)]
macro_rules! client_hooks {
    ($client:ty) => {
        impl ::progenitor_client::ClientHooks<$crate::support::Context> for $client {
            async fn exec(
                &self,
                request: ::reqwest::Request,
                info: &::progenitor_client::OperationInfo,
            ) -> ::reqwest::Result<::reqwest::Response> {
                let client =
                    ::progenitor_client::ClientInfo::<$crate::support::Context>::client(self);
                let context =
                    ::progenitor_client::ClientInfo::<$crate::support::Context>::inner(self);
                $crate::support::context::execute(client, context, request, info).await
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use client_hooks;

#[cfg(test)]
#[path = "context_tests.rs"]
mod tests;
