// Written by `cargo xtask regen`; changes made by hand are lost.
//! `edd`.

use synctera_api::v0::{CreateEdd, DeleteEdd, EddCreate, GetEdd, ListEdd};

use crate::Synctera;
use crate::handle::Caller;

/// Reports of enhanced due diligence on customers and accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, related_resource_type: v0::EddRelatedResourceType) -> Result<(), Error> {
/// let answer = synctera.edd().list(v0::ListEdd::new(related_resource_type)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Edd<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Edd<C> {
    /// Lists due diligence reports.
    ///
    /// `GET /v0/edd`.
    pub fn list(&self, operation: ListEdd) -> C::List<ListEdd> {
        self.caller.list(operation)
    }

    /// Files a due diligence report.
    ///
    /// `POST /v0/edd`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: EddCreate) -> C::Call<CreateEdd> {
        self.caller.call(CreateEdd::new(body))
    }

    /// Fetches a due diligence report.
    ///
    /// `GET /v0/edd/{edd_id}`.
    pub fn get(&self, edd_id: impl Into<String>) -> C::Call<GetEdd> {
        self.caller.call(GetEdd::new(edd_id))
    }

    /// Deletes a due diligence report.
    ///
    /// `DELETE /v0/edd/{edd_id}`. A repeated key gets the first answer, for seven days.
    pub fn delete(&self, edd_id: impl Into<String>) -> C::Call<DeleteEdd> {
        self.caller.call(DeleteEdd::new(edd_id))
    }
}
