// Written by `cargo xtask regen`; changes made by hand are lost.
//! `synctera_pay`.

use synctera_runtime::types::ids::{
    IncomingSyncteraPayConfigurationId,
    IncomingSyncteraPayTransferId,
    SyncteraPayConfigurationId,
    SyncteraPayTransferId,
    SyncteraPayVendorId,
};
use synctera_api::v1::{
    CreateIncomingSyncteraPayTransfer,
    CreateSyncteraPayTransfer,
    GetIncomingSyncteraPayConfiguration,
    GetIncomingSyncteraPayTransfer,
    GetSyncteraPayConfiguration,
    GetSyncteraPayTransfer,
    GetSyncteraPayVendor,
    IncomingSyncteraPayTransferCreate,
    ListIncomingSyncteraPayConfigurations,
    ListIncomingSyncteraPayTransfers,
    ListSyncteraPayConfigurations,
    ListSyncteraPayTransfers,
    ListSyncteraPayVendors,
    ReturnSyncteraPayTransfer,
    SyncteraPayTransferCreate,
    SyncteraPayTransferUpdate,
    UpdateSyncteraPayTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Payments over networks of your vendors, such as Interac (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().list(v1::ListSyncteraPayTransfers::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SyncteraPay<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SyncteraPay<C> {
    /// How outgoing transfers are routed (beta).
    pub fn configurations(&self) -> SyncteraPayConfigurations<C> {
        SyncteraPayConfigurations {
            caller: self.caller.clone(),
        }
    }

    /// How incoming transfers are taken (beta).
    pub fn incoming_configurations(&self) -> SyncteraPayIncomingConfigurations<C> {
        SyncteraPayIncomingConfigurations {
            caller: self.caller.clone(),
        }
    }

    /// Payments that arrive over vendors' networks (beta).
    pub fn incoming_transfers(&self) -> SyncteraPayIncomingTransfers<C> {
        SyncteraPayIncomingTransfers {
            caller: self.caller.clone(),
        }
    }

    /// Vendors that carry transfers (beta).
    pub fn vendors(&self) -> SyncteraPayVendors<C> {
        SyncteraPayVendors {
            caller: self.caller.clone(),
        }
    }

    /// Lists outgoing transfers (beta).
    ///
    /// `GET /v1/synctera_pay`.
    #[doc(alias = "getSyncteraPayTransfers")]
    pub fn list(&self, operation: ListSyncteraPayTransfers) -> C::List<ListSyncteraPayTransfers> {
        self.caller.list(operation)
    }

    /// Pays out of an account over a vendor's network (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createSyncteraPayTransfer")]
    pub fn create(&self, body: SyncteraPayTransferCreate) -> C::Call<CreateSyncteraPayTransfer> {
        self.caller.call(CreateSyncteraPayTransfer::new(body))
    }

    /// Fetches an outgoing transfer (beta).
    ///
    /// `GET /v1/synctera_pay/{id}`.
    #[doc(alias = "getSyncteraPayTransfer")]
    pub fn get(&self, id: impl Into<SyncteraPayTransferId>) -> C::Call<GetSyncteraPayTransfer> {
        self.caller.call(GetSyncteraPayTransfer::new(id))
    }

    /// Posts or cancels an outgoing transfer, or changes its amount or data (beta). Moves or releases money.
    ///
    /// `PATCH /v1/synctera_pay/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "updateSyncteraPayTransfer")]
    pub fn update(
        &self,
        id: impl Into<SyncteraPayTransferId>,
        body: SyncteraPayTransferUpdate,
    ) -> C::Call<UpdateSyncteraPayTransfer> {
        self.caller.call(UpdateSyncteraPayTransfer::new(id, body))
    }

    /// Gives a posted transfer back to its account (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay/{id}/return`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "returnSyncteraPayTransfer")]
    pub fn return_transfer(&self, id: impl Into<SyncteraPayTransferId>) -> C::Call<ReturnSyncteraPayTransfer> {
        self.caller.call(ReturnSyncteraPayTransfer::new(id))
    }
}

/// How outgoing transfers are routed (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().configurations().list().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SyncteraPayConfigurations<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SyncteraPayConfigurations<C> {
    /// Lists configurations for outgoing transfers (beta).
    ///
    /// `GET /v1/synctera_pay/configurations`.
    #[doc(alias = "getSyncteraPayConfigurations")]
    pub fn list(&self) -> C::List<ListSyncteraPayConfigurations> {
        self.caller.list(ListSyncteraPayConfigurations::new())
    }

    /// Fetches a configuration for outgoing transfers (beta).
    ///
    /// `GET /v1/synctera_pay/configurations/{id}`.
    #[doc(alias = "getSyncteraPayConfiguration")]
    pub fn get(&self, id: impl Into<SyncteraPayConfigurationId>) -> C::Call<GetSyncteraPayConfiguration> {
        self.caller.call(GetSyncteraPayConfiguration::new(id))
    }
}

/// How incoming transfers are taken (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().incoming_configurations()
///     .list(v1::ListIncomingSyncteraPayConfigurations::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SyncteraPayIncomingConfigurations<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SyncteraPayIncomingConfigurations<C> {
    /// Lists configurations for incoming transfers (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/configurations`.
    #[doc(alias = "listIncomingSyncteraPayConfigurations")]
    pub fn list(
        &self,
        operation: ListIncomingSyncteraPayConfigurations,
    ) -> C::List<ListIncomingSyncteraPayConfigurations> {
        self.caller.list(operation)
    }

    /// Fetches a configuration for incoming transfers (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/configurations/{id}`.
    #[doc(alias = "getIncomingSyncteraPayConfiguration")]
    pub fn get(
        &self,
        id: impl Into<IncomingSyncteraPayConfigurationId>,
    ) -> C::Call<GetIncomingSyncteraPayConfiguration> {
        self.caller.call(GetIncomingSyncteraPayConfiguration::new(id))
    }
}

/// Payments that arrive over vendors' networks (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().incoming_transfers().list(v1::ListIncomingSyncteraPayTransfers::new())
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SyncteraPayIncomingTransfers<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SyncteraPayIncomingTransfers<C> {
    /// Lists incoming transfers (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/transfers`.
    #[doc(alias = "listIncomingSyncteraPayTransfers")]
    pub fn list(&self, operation: ListIncomingSyncteraPayTransfers) -> C::List<ListIncomingSyncteraPayTransfers> {
        self.caller.list(operation)
    }

    /// Credits an account with a payment from a vendor's network (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay/incoming/transfers`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createIncomingSyncteraPayTransfer")]
    pub fn create(&self, body: IncomingSyncteraPayTransferCreate) -> C::Call<CreateIncomingSyncteraPayTransfer> {
        self.caller.call(CreateIncomingSyncteraPayTransfer::new(body))
    }

    /// Fetches an incoming transfer (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/transfers/{id}`.
    #[doc(alias = "getIncomingSyncteraPayTransfer")]
    pub fn get(&self, id: impl Into<IncomingSyncteraPayTransferId>) -> C::Call<GetIncomingSyncteraPayTransfer> {
        self.caller.call(GetIncomingSyncteraPayTransfer::new(id))
    }
}

/// Vendors that carry transfers (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().vendors().list(v1::ListSyncteraPayVendors::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SyncteraPayVendors<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SyncteraPayVendors<C> {
    /// Lists vendors (beta).
    ///
    /// `GET /v1/synctera_pay/vendors`.
    #[doc(alias = "getSyncteraPayVendors")]
    pub fn list(&self, operation: ListSyncteraPayVendors) -> C::List<ListSyncteraPayVendors> {
        self.caller.list(operation)
    }

    /// Fetches a vendor (beta).
    ///
    /// `GET /v1/synctera_pay/vendors/{id}`.
    #[doc(alias = "getSyncteraPayVendor")]
    pub fn get(&self, id: impl Into<SyncteraPayVendorId>) -> C::Call<GetSyncteraPayVendor> {
        self.caller.call(GetSyncteraPayVendor::new(id))
    }
}
