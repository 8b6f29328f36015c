// Written by `cargo xtask regen`; changes made by hand are lost.
//! `verifications`.

use synctera_runtime::types::ids::{VerificationId};
use synctera_api::v0::{
    AdhocVerificationRequest,
    CreateVerification,
    DocumentVerificationSessionRequest,
    GetVerification,
    ListVerifications,
    ScreenPayee,
    StartDocumentVerificationSession,
    VerificationCreate,
    VerificationRequest,
    VerifyIdentity,
};

use crate::Synctera;
use crate::handle::Caller;

/// Identity checks of people (KYC) and businesses (KYB).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.verifications().list(v0::ListVerifications::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Verifications<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Verifications<C> {
    /// Lists results of checks.
    ///
    /// `GET /v0/verifications`.
    #[doc(alias = "listVerifications1")]
    pub fn list(&self, operation: ListVerifications) -> C::List<ListVerifications> {
        self.caller.list(operation)
    }

    /// Records checks done by your own provider, with evidence; needs complete customer data.
    ///
    /// `POST /v0/verifications`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createVerification")]
    pub fn create(&self, body: VerificationCreate) -> C::Call<CreateVerification> {
        self.caller.call(CreateVerification::new(body))
    }

    /// Fetches the result of a check.
    ///
    /// `GET /v0/verifications/{verification_id}`.
    #[doc(alias = "getVerification1")]
    pub fn get(&self, verification_id: impl Into<VerificationId>) -> C::Call<GetVerification> {
        self.caller.call(GetVerification::new(verification_id))
    }

    /// Runs identity checks; needs consent, complete data and an acknowledged KYC disclosure.
    ///
    /// `POST /v0/verifications/verify`. A repeated key gets the first answer, for seven days.
    pub fn verify(&self, body: VerificationRequest) -> C::Call<VerifyIdentity> {
        self.caller.call(VerifyIdentity::new(body))
    }

    /// Looks a payee who is no customer up on watchlists before a customer pays them.
    ///
    /// `POST /v0/verifications/adhoc`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "verifyAdHoc")]
    pub fn verify_ad_hoc(&self, body: AdhocVerificationRequest) -> C::Call<ScreenPayee> {
        self.caller.call(ScreenPayee::new(body))
    }

    /// Starts a session in which a person photographs an identity document, for use in `verify`.
    ///
    /// `POST /v0/verifications/docv_session`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "initiateDocumentVerificationSession")]
    pub fn start_document_session(
        &self,
        body: DocumentVerificationSessionRequest,
    ) -> C::Call<StartDocumentVerificationSession> {
        self.caller.call(StartDocumentVerificationSession::new(body))
    }
}
