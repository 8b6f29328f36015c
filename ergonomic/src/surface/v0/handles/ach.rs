// Written by `cargo xtask regen`; changes made by hand are lost.
//! `ach`.

use synctera_runtime::types::ids::{AchGatewayId, IncomingAchId};
use synctera_api::v0::{
    AchGatewayCreate,
    AchGatewayUpdate,
    CreateAch,
    CreateAchGateway,
    DeleteAchGateway,
    GetAch,
    GetAchGateway,
    GetIncomingAch,
    ListAch,
    ListAchGateways,
    ListIncomingAch,
    OutgoingAchCreate,
    OutgoingAchUpdate,
    UpdateAch,
    UpdateAchGateway,
};

use crate::Synctera;
use crate::handle::Caller;

/// ACH payments that you send: credits push money out, debits pull it in.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.ach().list(v0::ListAch::new()).await?;
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
    #[doc(alias = "listTransactionsOut")]
    pub fn list(&self, operation: ListAch) -> C::List<ListAch> {
        self.caller.list(operation)
    }

    /// Sends an ACH credit or debit between an account and an external account. Moves money.
    ///
    /// `POST /v0/ach`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "addTransactionOut")]
    pub fn create(&self, body: OutgoingAchCreate) -> C::Call<CreateAch> {
        self.caller.call(CreateAch::new(body))
    }

    /// Fetches an ACH payment sent, with its status.
    ///
    /// `GET /v0/ach/{transaction_id}`.
    #[doc(alias = "getTransactionOut")]
    pub fn get(&self, transaction_id: impl Into<String>) -> C::Call<GetAch> {
        self.caller.call(GetAch::new(transaction_id))
    }

    /// Cancels an ACH payment not yet sent off, or changes when its funds are available. Releases money.
    ///
    /// `PATCH /v0/ach/{transaction_id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "patchTransactionOut")]
    pub fn update(&self, transaction_id: impl Into<String>, body: OutgoingAchUpdate) -> C::Call<UpdateAch> {
        self.caller.call(UpdateAch::new(transaction_id, body))
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
    #[doc(alias = "getAllGatewayConfigs")]
    pub fn list(&self) -> C::List<ListAchGateways> {
        self.caller.list(ListAchGateways::new())
    }

    /// Sets up an ACH gateway: from then on your endpoint decides on all ACH payments.
    ///
    /// `POST /v0/ach/gateways`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "addGatewayConfig")]
    pub fn create(&self, body: AchGatewayCreate) -> C::Call<CreateAchGateway> {
        self.caller.call(CreateAchGateway::new(body))
    }

    /// Fetches an ACH gateway.
    ///
    /// `GET /v0/ach/gateways/{id}`.
    #[doc(alias = "getGatewayConfigByID")]
    pub fn get(&self, id: impl Into<AchGatewayId>) -> C::Call<GetAchGateway> {
        self.caller.call(GetAchGateway::new(id))
    }

    /// Changes address, headers, waiting time or state of an ACH gateway.
    ///
    /// `PATCH /v0/ach/gateways/{id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchGatewayConfigByID")]
    pub fn update(&self, id: impl Into<AchGatewayId>, body: AchGatewayUpdate) -> C::Call<UpdateAchGateway> {
        self.caller.call(UpdateAchGateway::new(id, body))
    }

    /// Removes an ACH gateway for good; payments are no longer put to you.
    ///
    /// `DELETE /v0/ach/gateways/{id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteGatewayConfigByID")]
    pub fn delete(&self, id: impl Into<AchGatewayId>) -> C::Call<DeleteAchGateway> {
        self.caller.call(DeleteAchGateway::new(id))
    }
}

/// ACH payments that other banks send to your accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.ach().incoming().list(v0::ListIncomingAch::new()).await?;
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
    #[doc(alias = "getIncomingACHList")]
    pub fn list(&self, operation: ListIncomingAch) -> C::List<ListIncomingAch> {
        self.caller.list(operation)
    }

    /// Fetches an ACH payment received (beta).
    ///
    /// `GET /v0/ach/incoming/{id}`.
    #[doc(alias = "getIncomingACHByID")]
    pub fn get(&self, id: impl Into<IncomingAchId>) -> C::Call<GetIncomingAch> {
        self.caller.call(GetIncomingAch::new(id))
    }
}
