// Written by `cargo xtask regen`; changes made by hand are lost.
//! `workspace`.

use synctera_api::v0::{WipeWorkspace};

use crate::Synctera;
use crate::handle::Caller;

/// The test workspace as a whole; refused by production clients.
///
/// ```no_run
/// # use synctera::{Error, Synctera};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.workspace().wipe().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Workspace<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Workspace<C> {
    /// Deletes customers, accounts, cards and transactions of a test workspace; keeps its configuration.
    ///
    /// `POST /v0/wipe`. Refused by a client for production. A repeated key gets the first answer, for seven days.
    #[doc(alias = "wipeWorkspace")]
    pub fn wipe(&self) -> C::Call<WipeWorkspace> {
        self.caller.call(WipeWorkspace::new())
    }
}
