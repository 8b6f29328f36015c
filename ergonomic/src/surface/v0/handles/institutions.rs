// Written by `cargo xtask regen`; changes made by hand are lost.
//! `institutions`.

use synctera_api::v0::{ListInstitutions};

use crate::Synctera;
use crate::handle::Caller;

/// Directory of banks (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, country_codes: v0::CountryCode) -> Result<(), Error> {
/// let answer = synctera.institutions().list(v0::ListInstitutions::new(country_codes, "routing_numbers")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Institutions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Institutions<C> {
    /// Lists banks by routing number and country (beta).
    ///
    /// `GET /v0/institutions`.
    #[doc(alias = "getInstitutions")]
    pub fn list(&self, operation: ListInstitutions) -> C::List<ListInstitutions> {
        self.caller.list(operation)
    }
}
