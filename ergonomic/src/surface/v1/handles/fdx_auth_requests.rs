// Written by `cargo xtask regen`; changes made by hand are lost.
//! `fdx_auth_requests`.

use synctera_api::v1::{
    AuthorizeFdxAuthRequest,
    FdxAuthGrantRequest,
    ListFdxAuthRequests,
    TestFdxAuthorization,
};

use crate::Synctera;
use crate::handle::Caller;

/// Requests of Plaid Core Exchange for access to a customer's data (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().fdx_auth_requests().list(v1::ListFdxAuthRequests::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FdxAuthRequests<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> FdxAuthRequests<C> {
    /// Lists access requests (beta).
    ///
    /// `GET /v1/fdx_auth_requests`.
    #[doc(alias = "listFDXAuthRequests")]
    pub fn list(&self, operation: ListFdxAuthRequests) -> C::List<ListFdxAuthRequests> {
        self.caller.list(operation)
    }

    /// Starts a trial of the authorization flow in the sandbox and gives the address to open.
    ///
    /// `GET /v1/fdx_auth_requests/authorization_test`.
    #[doc(alias = "getAuthorizationTest")]
    pub fn test(&self) -> C::Call<TestFdxAuthorization> {
        self.caller.call(TestFdxAuthorization::new())
    }

    /// Grants or denies access for a customer whom you have authenticated (beta).
    ///
    /// `POST /v1/fdx_auth_requests/authorize`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "grantFdxAuthRequest")]
    pub fn authorize(&self, body: FdxAuthGrantRequest) -> C::Call<AuthorizeFdxAuthRequest> {
        self.caller.call(AuthorizeFdxAuthRequest::new(body))
    }
}
