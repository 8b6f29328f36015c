// Written by `cargo xtask regen`; changes made by hand are lost.
//! `applications`.

use synctera_runtime::types::ids::{ApplicationId};
use synctera_api::v1::{
    ApplicationCreate,
    ApplicationUpdate,
    CreateApplication,
    GetApplication,
    ListApplications,
    UpdateApplication,
};

use crate::Synctera;
use crate::handle::Caller;

/// Applications for credit, credit lines and restricted accounts (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().applications().list(v1::ListApplications::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Applications<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Applications<C> {
    /// Lists applications (beta).
    ///
    /// `GET /v1/applications`.
    #[doc(alias = "listApplications")]
    pub fn list(&self, operation: ListApplications) -> C::List<ListApplications> {
        self.caller.list(operation)
    }

    /// Records an application; a credit line starts its provider's workflow (beta).
    ///
    /// `POST /v1/applications`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createApplication")]
    pub fn create(&self, body: ApplicationCreate) -> C::Call<CreateApplication> {
        self.caller.call(CreateApplication::new(body))
    }

    /// Fetches an application (beta).
    ///
    /// `GET /v1/applications/{application_id}`.
    #[doc(alias = "getApplication")]
    pub fn get(&self, application_id: impl Into<ApplicationId>) -> C::Call<GetApplication> {
        self.caller.call(GetApplication::new(application_id))
    }

    /// Changes data, status or decision of an application (beta).
    ///
    /// `PATCH /v1/applications/{application_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchApplication")]
    pub fn update(
        &self,
        application_id: impl Into<ApplicationId>,
        body: ApplicationUpdate,
    ) -> C::Call<UpdateApplication> {
        self.caller.call(UpdateApplication::new(application_id, body))
    }
}
