// Written by `cargo xtask regen`; changes made by hand are lost.
//! `businesses`.

use synctera_runtime::types::ids::{BusinessId};
use synctera_api::v0::{
    BusinessCreate,
    BusinessUpdate,
    CreateBusiness,
    GetBusiness,
    ListBusinesses,
    UpdateBusiness,
};

use crate::Synctera;
use crate::handle::Caller;

/// Businesses: customers themselves or related to customers.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.businesses().list(v0::ListBusinesses::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Businesses<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Businesses<C> {
    /// Lists businesses.
    ///
    /// `GET /v0/businesses`.
    #[doc(alias = "listBusinesses")]
    pub fn list(&self, operation: ListBusinesses) -> C::List<ListBusinesses> {
        self.caller.list(operation)
    }

    /// Records a business, as prospect or customer; verify it before it can hold an account.
    ///
    /// `POST /v0/businesses`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createBusiness")]
    pub fn create(&self, body: BusinessCreate) -> C::Call<CreateBusiness> {
        self.caller.call(CreateBusiness::new(body))
    }

    /// Fetches a business.
    ///
    /// `GET /v0/businesses/{business_id}`.
    #[doc(alias = "getBusiness")]
    pub fn get(&self, business_id: impl Into<BusinessId>) -> C::Call<GetBusiness> {
        self.caller.call(GetBusiness::new(business_id))
    }

    /// Changes data or status of a business.
    ///
    /// `PATCH /v0/businesses/{business_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateBusiness")]
    pub fn update(&self, business_id: impl Into<BusinessId>, body: BusinessUpdate) -> C::Call<UpdateBusiness> {
        self.caller.call(UpdateBusiness::new(business_id, body))
    }
}
