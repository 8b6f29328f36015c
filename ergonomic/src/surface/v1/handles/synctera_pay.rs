// Written by `cargo xtask regen`; changes made by hand are lost.
//! `synctera_pay`.

use synctera_api::v1::{
    CreateIncomingSyncteraPayTransfer,
    CreateSyncteraPayTransfer,
    GetIncomingSyncteraPayConfiguration,
    GetIncomingSyncteraPayTransfer,
    GetSyncteraPayConfiguration,
    GetSyncteraPayConfigurations,
    GetSyncteraPayTransfer,
    GetSyncteraPayTransfers,
    GetSyncteraPayVendor,
    GetSyncteraPayVendors,
    IncomingSyncteraPayTransferCreate,
    ListIncomingSyncteraPayConfigurations,
    ListIncomingSyncteraPayTransfers,
    ReturnSyncteraPayTransfer,
    SyncteraPayCreate,
    SyncteraPayUpdate,
    UpdateSyncteraPayTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Payments over networks of your vendors, such as Interac (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().list(v1::GetSyncteraPayTransfers::new()).await?;
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
    pub fn list(&self, operation: GetSyncteraPayTransfers) -> C::List<GetSyncteraPayTransfers> {
        self.caller.list(operation)
    }

    /// Pays out of an account over a vendor's network (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: SyncteraPayCreate) -> C::Call<CreateSyncteraPayTransfer> {
        self.caller.call(CreateSyncteraPayTransfer::new(body))
    }

    /// Fetches an outgoing transfer (beta).
    ///
    /// `GET /v1/synctera_pay/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetSyncteraPayTransfer> {
        self.caller.call(GetSyncteraPayTransfer::new(id))
    }

    /// Posts or cancels an outgoing transfer, or changes its amount or data (beta). Moves or releases money.
    ///
    /// `PATCH /v1/synctera_pay/{id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, id: impl Into<String>, body: SyncteraPayUpdate) -> C::Call<UpdateSyncteraPayTransfer> {
        self.caller.call(UpdateSyncteraPayTransfer::new(id, body))
    }

    /// Gives a posted transfer back to its account (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay/{id}/return`. A repeated key is refused once the first call has succeeded.
    pub fn return_transfer(&self, id: impl Into<String>) -> C::Call<ReturnSyncteraPayTransfer> {
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
    pub fn list(&self) -> C::List<GetSyncteraPayConfigurations> {
        self.caller.list(GetSyncteraPayConfigurations::new())
    }

    /// Fetches a configuration for outgoing transfers (beta).
    ///
    /// `GET /v1/synctera_pay/configurations/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetSyncteraPayConfiguration> {
        self.caller.call(GetSyncteraPayConfiguration::new(id))
    }
}

/// How incoming transfers are taken (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().incoming_configurations().list(v1::ListIncomingSyncteraPayConfigurations::new()).await?;
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
    pub fn list(&self, operation: ListIncomingSyncteraPayConfigurations) -> C::List<ListIncomingSyncteraPayConfigurations> {
        self.caller.list(operation)
    }

    /// Fetches a configuration for incoming transfers (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/configurations/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetIncomingSyncteraPayConfiguration> {
        self.caller.call(GetIncomingSyncteraPayConfiguration::new(id))
    }
}

/// Payments that arrive over vendors' networks (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().incoming_transfers().list(v1::ListIncomingSyncteraPayTransfers::new()).await?;
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
    pub fn list(&self, operation: ListIncomingSyncteraPayTransfers) -> C::List<ListIncomingSyncteraPayTransfers> {
        self.caller.list(operation)
    }

    /// Credits an account with a payment from a vendor's network (beta). Moves money.
    ///
    /// `POST /v1/synctera_pay/incoming/transfers`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: IncomingSyncteraPayTransferCreate) -> C::Call<CreateIncomingSyncteraPayTransfer> {
        self.caller.call(CreateIncomingSyncteraPayTransfer::new(body))
    }

    /// Fetches an incoming transfer (beta).
    ///
    /// `GET /v1/synctera_pay/incoming/transfers/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetIncomingSyncteraPayTransfer> {
        self.caller.call(GetIncomingSyncteraPayTransfer::new(id))
    }
}

/// Vendors that carry transfers (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().synctera_pay().vendors().list(v1::GetSyncteraPayVendors::new()).await?;
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
    pub fn list(&self, operation: GetSyncteraPayVendors) -> C::List<GetSyncteraPayVendors> {
        self.caller.list(operation)
    }

    /// Fetches a vendor (beta).
    ///
    /// `GET /v1/synctera_pay/vendors/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetSyncteraPayVendor> {
        self.caller.call(GetSyncteraPayVendor::new(id))
    }
}
