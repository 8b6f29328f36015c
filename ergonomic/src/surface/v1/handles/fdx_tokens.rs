// Written by `cargo xtask regen`; changes made by hand are lost.
//! `fdx_tokens`.

use synctera_runtime::types::ids::{FdxTokenId};
use synctera_api::v1::{GetFdxToken, ListFdxTokens};

use crate::Synctera;
use crate::handle::Caller;

/// Access that was granted through Plaid Core Exchange (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().fdx_tokens().list(v1::ListFdxTokens::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FdxTokens<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> FdxTokens<C> {
    /// Lists granted accesses (beta).
    ///
    /// `GET /v1/fdx_tokens`.
    #[doc(alias = "listFDXToken")]
    pub fn list(&self, operation: ListFdxTokens) -> C::List<ListFdxTokens> {
        self.caller.list(operation)
    }

    /// Fetches a granted access (beta).
    ///
    /// `GET /v1/fdx_tokens/{fdx_token_id}`.
    #[doc(alias = "getFDXToken")]
    pub fn get(&self, fdx_token_id: impl Into<FdxTokenId>) -> C::Call<GetFdxToken> {
        self.caller.call(GetFdxToken::new(fdx_token_id))
    }
}
