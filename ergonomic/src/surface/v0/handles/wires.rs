// Written by `cargo xtask regen`; changes made by hand are lost.
//! `wires`.

use synctera_runtime::types::ids::{IncomingWireId, WireId};
use synctera_api::v0::{
    CancelWire,
    CreateWire,
    GetIncomingWire,
    GetWire,
    IncomingWireUpdate,
    ListIncomingWires,
    ListWires,
    UpdateIncomingWire,
    WireCancellation,
    WireCreate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Wires that you send.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.wires().list(v0::ListWires::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Wires<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Wires<C> {
    /// Wires that other banks send to your accounts.
    pub fn incoming(&self) -> WiresIncoming<C> {
        WiresIncoming {
            caller: self.caller.clone(),
        }
    }

    /// Lists wires sent.
    ///
    /// `GET /v0/wires`.
    #[doc(alias = "listWires")]
    pub fn list(&self, operation: ListWires) -> C::List<ListWires> {
        self.caller.list(operation)
    }

    /// Sends a wire in US dollars to an external account of a beneficiary. Moves money.
    ///
    /// `POST /v0/wires`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createWire")]
    pub fn create(&self, body: WireCreate) -> C::Call<CreateWire> {
        self.caller.call(CreateWire::new(body))
    }

    /// Fetches a wire sent.
    ///
    /// `GET /v0/wires/{wire_id}`.
    #[doc(alias = "getWire")]
    pub fn get(&self, wire_id: impl Into<WireId>) -> C::Call<GetWire> {
        self.caller.call(GetWire::new(wire_id))
    }

    /// Cancels a wire that is still pending. Releases money.
    ///
    /// `PATCH /v0/wires/{wire_id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "cancelWire")]
    pub fn cancel(&self, wire_id: impl Into<WireId>, body: WireCancellation) -> C::Call<CancelWire> {
        self.caller.call(CancelWire::new(wire_id, body))
    }
}

/// Wires that other banks send to your accounts.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.wires().incoming().list(v0::ListIncomingWires::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WiresIncoming<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> WiresIncoming<C> {
    /// Lists wires received.
    ///
    /// `GET /v0/wires/incoming`.
    #[doc(alias = "listIncomingWires")]
    pub fn list(&self, operation: ListIncomingWires) -> C::List<ListIncomingWires> {
        self.caller.list(operation)
    }

    /// Fetches a wire received.
    ///
    /// `GET /v0/wires/incoming/{wire_id}`.
    #[doc(alias = "getIncomingWire")]
    pub fn get(&self, wire_id: impl Into<IncomingWireId>) -> C::Call<GetIncomingWire> {
        self.caller.call(GetIncomingWire::new(wire_id))
    }

    /// Adds return data to a wire received, so that it is matched as a return. May move money.
    ///
    /// `PATCH /v0/wires/incoming/{wire_id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "patchIncomingWire")]
    pub fn update(
        &self,
        wire_id: impl Into<IncomingWireId>,
        body: IncomingWireUpdate,
    ) -> C::Call<UpdateIncomingWire> {
        self.caller.call(UpdateIncomingWire::new(wire_id, body))
    }
}
