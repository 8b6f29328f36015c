// Written by `cargo xtask regen`; changes made by hand are lost.
//! `ach`.

use synctera_api::v0::{
    AddGatewayConfig,
    AddTransactionOut,
    DeleteGatewayConfigById,
    GatewayConfigCreate,
    GatewayConfigUpdate,
    GetAllGatewayConfigs,
    GetGatewayConfigById,
    GetIncomingAchById,
    GetIncomingAchList,
    GetTransactionOut,
    ListTransactionsOut,
    OutgoingAchCreate,
    OutgoingAchUpdate,
    PatchGatewayConfigById,
    PatchTransactionOut,
};

use crate::Synctera;
use crate::handle::Caller;

/// ACH payments that you send: credits push money out, debits pull it in.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.ach().list(v0::ListTransactionsOut::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Ach<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Ach<C> {
    /// Endpoints of yours that Synctera asks before it lets ACH payments through.
    pub fn gateways(&self) -> AchGateways<C> {
        AchGateways {
            caller: self.caller.clone(),
        }
    }

    /// ACH payments that other banks send to your accounts.
    pub fn incoming(&self) -> AchIncoming<C> {
        AchIncoming {
            caller: self.caller.clone(),
        }
    }

    /// Lists ACH payments sent.
    ///
    /// `GET /v0/ach`.
    pub fn list(&self, operation: ListTransactionsOut) -> C::List<ListTransactionsOut> {
        self.caller.list(operation)
    }

    /// Sends an ACH credit or debit between an account and an external account. Moves money.
    ///
    /// `POST /v0/ach`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: OutgoingAchCreate) -> C::Call<AddTransactionOut> {
        self.caller.call(AddTransactionOut::new(body))
    }

    /// Fetches an ACH payment sent, with its status.
    ///
    /// `GET /v0/ach/{transaction_id}`.
    pub fn get(&self, transaction_id: impl Into<String>) -> C::Call<GetTransactionOut> {
        self.caller.call(GetTransactionOut::new(transaction_id))
    }

    /// Cancels an ACH payment not yet sent off, or changes when its funds are available. Releases money.
    ///
    /// `PATCH /v0/ach/{transaction_id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, transaction_id: impl Into<String>, body: OutgoingAchUpdate) -> C::Call<PatchTransactionOut> {
        self.caller.call(PatchTransactionOut::new(transaction_id, body))
    }
}

/// Endpoints of yours that Synctera asks before it lets ACH payments through.
///
/// ```no_run
/// # use synctera::{Error, Synctera};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.ach().gateways().list().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AchGateways<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AchGateways<C> {
    /// Lists ACH gateways; the answer is a bare array.
    ///
    /// `GET /v0/ach/gateways`.
    pub fn list(&self) -> C::List<GetAllGatewayConfigs> {
        self.caller.list(GetAllGatewayConfigs::new())
    }

    /// Sets up an ACH gateway: from then on your endpoint decides on all ACH payments.
    ///
    /// `POST /v0/ach/gateways`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: GatewayConfigCreate) -> C::Call<AddGatewayConfig> {
        self.caller.call(AddGatewayConfig::new(body))
    }

    /// Fetches an ACH gateway.
    ///
    /// `GET /v0/ach/gateways/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetGatewayConfigById> {
        self.caller.call(GetGatewayConfigById::new(id))
    }

    /// Changes address, headers, waiting time or state of an ACH gateway.
    ///
    /// `PATCH /v0/ach/gateways/{id}`. A repeated key gets the first answer, for seven days.
    pub fn update(&self, id: impl Into<String>, body: GatewayConfigUpdate) -> C::Call<PatchGatewayConfigById> {
        self.caller.call(PatchGatewayConfigById::new(id, body))
    }

    /// Removes an ACH gateway for good; payments are no longer put to you.
    ///
    /// `DELETE /v0/ach/gateways/{id}`. A repeated key gets the first answer, for seven days.
    pub fn delete(&self, id: impl Into<String>) -> C::Call<DeleteGatewayConfigById> {
        self.caller.call(DeleteGatewayConfigById::new(id))
    }
}

/// ACH payments that other banks send to your accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.ach().incoming().list(v0::GetIncomingAchList::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AchIncoming<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AchIncoming<C> {
    /// Lists ACH payments received (beta).
    ///
    /// `GET /v0/ach/incoming`.
    pub fn list(&self, operation: GetIncomingAchList) -> C::List<GetIncomingAchList> {
        self.caller.list(operation)
    }

    /// Fetches an ACH payment received (beta).
    ///
    /// `GET /v0/ach/incoming/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetIncomingAchById> {
        self.caller.call(GetIncomingAchById::new(id))
    }
}
