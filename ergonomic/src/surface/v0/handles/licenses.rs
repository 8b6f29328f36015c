// Written by `cargo xtask regen`; changes made by hand are lost.
//! `licenses`.

use synctera_api::v0::{
    CreateLicenses,
    GetLicense,
    LicenseCreate,
    LicenseUpdate,
    ListLicenses,
    PatchLicense,
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
    pub fn list(&self, operation: ListLicenses) -> C::List<ListLicenses> {
        self.caller.list(operation)
    }

    /// Records a licence of a business.
    ///
    /// `POST /v0/licenses`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: LicenseCreate) -> C::Call<CreateLicenses> {
        self.caller.call(CreateLicenses::new(body))
    }

    /// Fetches a licence.
    ///
    /// `GET /v0/licenses/{license_id}`.
    pub fn get(&self, license_id: impl Into<String>) -> C::Call<GetLicense> {
        self.caller.call(GetLicense::new(license_id))
    }

    /// Changes the number of a licence.
    ///
    /// `PATCH /v0/licenses/{license_id}`. A repeated key gets the first answer, for seven days.
    pub fn update(&self, license_id: impl Into<String>, body: LicenseUpdate) -> C::Call<PatchLicense> {
        self.caller.call(PatchLicense::new(license_id, body))
    }
}
