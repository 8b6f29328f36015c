// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `internal_transfer`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "createInternalTransfer")]
/// `POST /transactions/internal_transfer`
///
/// Moves money between two accounts at once, or holds it with manual capture.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalTransfer {
    /// What is sent, as JSON.
    pub body: InternalTransferCreate,
}

record! { CreateInternalTransfer {
    0 required show body;
} }

impl CreateInternalTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: InternalTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateInternalTransfer {}

impl Operation for CreateInternalTransfer {
    type Output = InternalTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_transfer",
            "createInternalTransfer",
            Method::Post,
            "/transactions/internal_transfer",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_internal_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<InternalTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getInternalTransferByID")]
/// `GET /transactions/internal_transfer/{id}`
///
/// Fetches an internal transfer that was authorized.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInternalTransfer {
    /// Format `uuid`.
    pub id: TransactionId,
}

record! { GetInternalTransfer {
    0 required show id;
} }

impl GetInternalTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<TransactionId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetInternalTransfer {}

impl Operation for GetInternalTransfer {
    type Output = InternalTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_transfer",
            "getInternalTransferByID",
            Method::Get,
            "/transactions/internal_transfer/{id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_internal_transfer_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<InternalTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateInternalTransferByID")]
/// `PATCH /transactions/internal_transfer/{id}`
///
/// Completes or cancels a transfer held with manual capture. Moves or releases money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalTransfer {
    /// Format `uuid`.
    pub id: TransactionId,
    /// What is sent, as JSON.
    pub body: InternalTransferUpdate,
}

record! { UpdateInternalTransfer {
    0 required show id;
    1 required show body;
} }

impl UpdateInternalTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<TransactionId>, body: InternalTransferUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateInternalTransfer {}

impl Operation for UpdateInternalTransfer {
    type Output = InternalTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_transfer",
            "updateInternalTransferByID",
            Method::Patch,
            "/transactions/internal_transfer/{id}",
        )
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_internal_transfer_by_id(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<InternalTransfer, DecodeError> {
        decode(body)
    }
}
