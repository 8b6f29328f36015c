// Written by `cargo xtask regen`; changes made by hand are lost.
//! `addresses`.

use synctera_runtime::types::ids::{AddressId};
use synctera_api::v0::{
    AddressCreate,
    AddressUpdate,
    CreateAddress,
    GetAddress,
    ListAddresses,
    UpdateAddress,
};

use crate::Synctera;
use crate::handle::Caller;

/// Further addresses of people and businesses.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.addresses().list(v0::ListAddresses::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Addresses<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Addresses<C> {
    /// Lists addresses of customers.
    ///
    /// `GET /v0/addresses`.
    #[doc(alias = "listAddresses")]
    pub fn list(&self, operation: ListAddresses) -> C::List<ListAddresses> {
        self.caller.list(operation)
    }

    /// Adds an address to a person or business.
    ///
    /// `POST /v0/addresses`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAddress")]
    pub fn create(&self, body: AddressCreate) -> C::Call<CreateAddress> {
        self.caller.call(CreateAddress::new(body))
    }

    /// Fetches an address.
    ///
    /// `GET /v0/addresses/{address_id}`.
    #[doc(alias = "getAddress")]
    pub fn get(&self, address_id: impl Into<AddressId>) -> C::Call<GetAddress> {
        self.caller.call(GetAddress::new(address_id))
    }

    /// Changes an address.
    ///
    /// `PATCH /v0/addresses/{address_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateAddress")]
    pub fn update(&self, address_id: impl Into<AddressId>, body: AddressUpdate) -> C::Call<UpdateAddress> {
        self.caller.call(UpdateAddress::new(address_id, body))
    }
}
