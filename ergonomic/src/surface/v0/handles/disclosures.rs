// Written by `cargo xtask regen`; changes made by hand are lost.
//! `disclosures`.

use synctera_runtime::types::ids::{DisclosureId};
use synctera_api::v0::{CreateDisclosure, DisclosureCreate, GetDisclosure, ListDisclosures};

use crate::Synctera;
use crate::handle::Caller;

/// Which regulatory documents a person or business was shown and has acknowledged.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.disclosures().list(v0::ListDisclosures::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Disclosures<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Disclosures<C> {
    /// Lists disclosures of a person or business.
    ///
    /// `GET /v0/disclosures`.
    #[doc(alias = "listDisclosures")]
    pub fn list(&self, operation: ListDisclosures) -> C::List<ListDisclosures> {
        self.caller.list(operation)
    }

    /// Records that a document was shown or acknowledged; its type and version must exist already.
    ///
    /// `POST /v0/disclosures`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createDisclosure")]
    pub fn create(&self, body: DisclosureCreate) -> C::Call<CreateDisclosure> {
        self.caller.call(CreateDisclosure::new(body))
    }

    /// Fetches a disclosure record.
    ///
    /// `GET /v0/disclosures/{disclosure_id}`.
    #[doc(alias = "getDisclosure")]
    pub fn get(&self, disclosure_id: impl Into<DisclosureId>) -> C::Call<GetDisclosure> {
        self.caller.call(GetDisclosure::new(disclosure_id))
    }
}
