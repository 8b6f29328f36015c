// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `wires`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listWires")]
/// `GET /wires`
///
/// Lists wires sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWires {
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub from_date: Option<Date>,
    pub id: Vec<WireId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    pub page_token: Option<String>,
    /// Format `uuid`.
    pub receiving_account_id: Option<ExternalAccountId>,
    pub status: Option<IncomingWireStatus>,
    pub to_date: Option<Date>,
}

record! { ListWires {
    0 optional show customer_id;
    1 optional show from_date;
    2 optional show id;
    3 optional show limit;
    4 optional show originating_account_id;
    5 optional hide page_token;
    6 optional show receiving_account_id;
    7 optional show status;
    8 optional show to_date;
} }

impl ListWires {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListWires {
    into customer_id: CustomerId,
    into from_date: Date,
    list id: WireId,
    value limit: i64,
    into originating_account_id: AccountId,
    into page_token: String,
    into receiving_account_id: ExternalAccountId,
    into status: IncomingWireStatus,
    into to_date: Date,
});

impl Sealed for ListWires {}

impl Operation for ListWires {
    type Output = WireList;
    const META: OperationMeta =
        OperationMeta::new("v0", "wires", "listWires", Method::Get, "/wires")
            .tier(Tier::Read).pages("wires");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_wires(
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.from_date.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.originating_account_id.as_ref().map(|value| value.as_str()),
            self.page_token.as_deref(),
            self.receiving_account_id.as_ref().map(|value| value.as_str()),
            self.status.as_ref().map(|value| value.as_str()),
            self.to_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WireList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createWire")]
/// `POST /wires`
///
/// Sends a wire in US dollars to an external account of a beneficiary. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWire {
    /// What is sent, as JSON.
    pub body: WireCreate,
}

record! { CreateWire {
    0 required show body;
} }

impl CreateWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateWire {}

impl Operation for CreateWire {
    type Output = Wire;
    const META: OperationMeta =
        OperationMeta::new("v0", "wires", "createWire", Method::Post, "/wires")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_wire(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Wire, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listIncomingWires")]
/// `GET /wires/incoming`
///
/// Lists wires received.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIncomingWires {
    pub from_date: Option<Date>,
    pub id: Vec<IncomingWireId>,
    pub imad: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub omad: Option<String>,
    pub page_token: Option<String>,
    pub status: Option<IncomingWireStatus>,
    pub to_date: Option<Date>,
    /// Format `uuid`.
    pub uetr: Option<String>,
}

record! { ListIncomingWires {
    0 optional show from_date;
    1 optional show id;
    2 optional show imad;
    3 optional show limit;
    4 optional show omad;
    5 optional hide page_token;
    6 optional show status;
    7 optional show to_date;
    8 optional show uetr;
} }

impl ListIncomingWires {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingWires {
    into from_date: Date,
    list id: IncomingWireId,
    into imad: String,
    value limit: i64,
    into omad: String,
    into page_token: String,
    into status: IncomingWireStatus,
    into to_date: Date,
    into uetr: String,
});

impl Sealed for ListIncomingWires {}

impl Operation for ListIncomingWires {
    type Output = IncomingWireList;
    const META: OperationMeta =
        OperationMeta::new("v0", "wires", "listIncomingWires", Method::Get, "/wires/incoming")
            .tier(Tier::Read).pages("wires");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_incoming_wires(
            self.from_date.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.imad.as_deref(),
            self.limit,
            self.omad.as_deref(),
            self.page_token.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
            self.to_date.as_ref().map(|value| value.as_str()),
            self.uetr.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingWireList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getIncomingWire")]
/// `GET /wires/incoming/{wire_id}`
///
/// Fetches a wire received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingWire {
    /// Format `uuid`.
    pub wire_id: IncomingWireId,
}

record! { GetIncomingWire {
    0 required show wire_id;
} }

impl GetIncomingWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<IncomingWireId>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

impl Sealed for GetIncomingWire {}

impl Operation for GetIncomingWire {
    type Output = IncomingWire;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "wires",
            "getIncomingWire",
            Method::Get,
            "/wires/incoming/{wire_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_wire_id = self.wire_id.as_str();
        let built = client.get_incoming_wire(params::path("wire_id", p_wire_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingWire, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchIncomingWire")]
/// `PATCH /wires/incoming/{wire_id}`
///
/// Adds return data to a wire received, so that it is matched as a return. May move money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIncomingWire {
    /// Format `uuid`.
    pub wire_id: IncomingWireId,
    /// What is sent, as JSON.
    pub body: IncomingWireUpdate,
}

record! { UpdateIncomingWire {
    0 required show wire_id;
    1 required show body;
} }

impl UpdateIncomingWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<IncomingWireId>, body: IncomingWireUpdate) -> Self {
        Self {
            wire_id: wire_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateIncomingWire {}

impl Operation for UpdateIncomingWire {
    type Output = IncomingWire;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "wires",
            "patchIncomingWire",
            Method::Patch,
            "/wires/incoming/{wire_id}",
        )
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_wire_id = self.wire_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_incoming_wire(
            params::path("wire_id", p_wire_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<IncomingWire, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getWire")]
/// `GET /wires/{wire_id}`
///
/// Fetches a wire sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWire {
    /// Format `uuid`.
    pub wire_id: WireId,
}

record! { GetWire {
    0 required show wire_id;
} }

impl GetWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<WireId>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

impl Sealed for GetWire {}

impl Operation for GetWire {
    type Output = Wire;
    const META: OperationMeta =
        OperationMeta::new("v0", "wires", "getWire", Method::Get, "/wires/{wire_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_wire_id = self.wire_id.as_str();
        let built = client.get_wire(params::path("wire_id", p_wire_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Wire, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "cancelWire")]
/// `PATCH /wires/{wire_id}`
///
/// Cancels a wire that is still pending. Releases money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelWire {
    /// Format `uuid`.
    pub wire_id: WireId,
    /// What is sent, as JSON.
    pub body: WireCancellation,
}

record! { CancelWire {
    0 required show wire_id;
    1 required show body;
} }

impl CancelWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<WireId>, body: WireCancellation) -> Self {
        Self {
            wire_id: wire_id.into(),
            body,
        }
    }
}

impl Sealed for CancelWire {}

impl Operation for CancelWire {
    type Output = Wire;
    const META: OperationMeta =
        OperationMeta::new("v0", "wires", "cancelWire", Method::Patch, "/wires/{wire_id}")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_wire_id = self.wire_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.cancel_wire(params::path("wire_id", p_wire_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Wire, DecodeError> {
        decode(body)
    }
}
