//! Where the key comes from; asked for it before every attempt, so that it can change at run time.

use std::future::Future;
use std::pin::Pin;

use super::ApiKey;

/// The key that a [`Credentials`] will give.
pub type CredentialsFuture<'a> = Pin<
    Box<dyn Future<Output = Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>,
>;

/// Gives the key, for example from a vault that rotates it.
///
/// Asked once for every attempt; keep the key at hand if getting it takes time. The text of an error
/// is not printed by this crate, since it may quote what the vault has said.
pub trait Credentials: Send + Sync {
    /// The key to use now.
    fn api_key(&self) -> CredentialsFuture<'_>;
}

impl Credentials for ApiKey {
    fn api_key(&self) -> CredentialsFuture<'_> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
