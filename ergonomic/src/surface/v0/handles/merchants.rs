// Written by `cargo xtask regen`; changes made by hand are lost.
//! `merchants`.

use synctera_api::v0::{GetMerchant};

use crate::Synctera;
use crate::handle::Caller;

/// Shops behind transactions, as MX knows them.
///
/// ```no_run
/// # use synctera::{Error, Synctera};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.merchants().get("merchant_guid").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Merchants<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Merchants<C> {
    /// Fetches name, logo and website of a merchant from MX.
    ///
    /// `GET /v0/mx/merchants/{merchant_guid}`.
    #[doc(alias = "mxReadMerchant")]
    pub fn get(&self, merchant_guid: impl Into<String>) -> C::Call<GetMerchant> {
        self.caller.call(GetMerchant::new(merchant_guid))
    }
}
