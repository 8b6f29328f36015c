// Written by `cargo xtask regen`; changes made by hand are lost.
//! `edd`.

use synctera_runtime::types::ids::{EddReportId};
use synctera_api::v0::{
    CreateEddReport,
    DeleteEddReport,
    EddReportCreate,
    GetEddReport,
    ListEddReports,
};

use crate::Synctera;
use crate::handle::Caller;

/// Reports of enhanced due diligence on customers and accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, related_resource_type: v0::RelatedResourceType) -> Result<(), Error> {
/// let answer = synctera.edd().list(v0::ListEddReports::new(related_resource_type)).await?;
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
    #[doc(alias = "listEDD")]
    pub fn list(&self, operation: ListEddReports) -> C::List<ListEddReports> {
        self.caller.list(operation)
    }

    /// Files a due diligence report.
    ///
    /// `POST /v0/edd`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createEDD")]
    pub fn create(&self, body: EddReportCreate) -> C::Call<CreateEddReport> {
        self.caller.call(CreateEddReport::new(body))
    }

    /// Fetches a due diligence report.
    ///
    /// `GET /v0/edd/{edd_id}`.
    #[doc(alias = "getEDD")]
    pub fn get(&self, edd_id: impl Into<EddReportId>) -> C::Call<GetEddReport> {
        self.caller.call(GetEddReport::new(edd_id))
    }

    /// Deletes a due diligence report.
    ///
    /// `DELETE /v0/edd/{edd_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteEDD")]
    pub fn delete(&self, edd_id: impl Into<EddReportId>) -> C::Call<DeleteEddReport> {
        self.caller.call(DeleteEddReport::new(edd_id))
    }
}
