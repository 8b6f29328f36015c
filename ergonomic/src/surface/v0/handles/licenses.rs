// Written by `cargo xtask regen`; changes made by hand are lost.
//! `licenses`.

use synctera_runtime::types::ids::{LicenseId};
use synctera_api::v0::{
    CreateLicense,
    GetLicense,
    LicenseCreate,
    LicenseUpdate,
    ListLicenses,
    UpdateLicense,
};

use crate::Synctera;
use crate::handle::Caller;

/// Permits of businesses that are to be checked.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.licenses().list(v0::ListLicenses::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Licenses<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Licenses<C> {
    /// Lists licences of businesses.
    ///
    /// `GET /v0/licenses`.
    #[doc(alias = "listLicenses")]
    pub fn list(&self, operation: ListLicenses) -> C::List<ListLicenses> {
        self.caller.list(operation)
    }

    /// Records a licence of a business.
    ///
    /// `POST /v0/licenses`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createLicenses")]
    pub fn create(&self, body: LicenseCreate) -> C::Call<CreateLicense> {
        self.caller.call(CreateLicense::new(body))
    }

    /// Fetches a licence.
    ///
    /// `GET /v0/licenses/{license_id}`.
    #[doc(alias = "getLicense")]
    pub fn get(&self, license_id: impl Into<LicenseId>) -> C::Call<GetLicense> {
        self.caller.call(GetLicense::new(license_id))
    }

    /// Changes the number of a licence.
    ///
    /// `PATCH /v0/licenses/{license_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchLicense")]
    pub fn update(&self, license_id: impl Into<LicenseId>, body: LicenseUpdate) -> C::Call<UpdateLicense> {
        self.caller.call(UpdateLicense::new(license_id, body))
    }
}
