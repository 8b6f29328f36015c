// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listTransactionsOut")]
/// `GET /ach`
///
/// Lists ACH payments sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAch {
    pub effective_date: Option<Date>,
    pub end_effective_date: Option<Date>,
    /// Format `uuid`.
    pub incoming_ach_id: Option<IncomingAchId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub start_effective_date: Option<Date>,
}

record! { ListAch {
    0 optional show effective_date;
    1 optional show end_effective_date;
    2 optional show incoming_ach_id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show start_effective_date;
} }

impl ListAch {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAch {
    into effective_date: Date,
    into end_effective_date: Date,
    into incoming_ach_id: IncomingAchId,
    value limit: i64,
    into page_token: String,
    into start_effective_date: Date,
});

impl Sealed for ListAch {}

impl Operation for ListAch {
    type Output = OutgoingAchList;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "listTransactionsOut", Method::Get, "/ach")
            .tier(Tier::Read).pages("transactions");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_transactions_out(
            self.effective_date.as_ref().map(|value| value.as_str()),
            self.end_effective_date.as_ref().map(|value| value.as_str()),
            self.incoming_ach_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.start_effective_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<OutgoingAchList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addTransactionOut")]
/// `POST /ach`
///
/// Sends an ACH credit or debit between an account and an external account. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAch {
    /// What is sent, as JSON.
    pub body: OutgoingAchCreate,
}

record! { CreateAch {
    0 required show body;
} }

impl CreateAch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OutgoingAchCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAch {}

impl Operation for CreateAch {
    type Output = OutgoingAch;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "addTransactionOut", Method::Post, "/ach")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_transaction_out(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<OutgoingAch, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAllGatewayConfigs")]
/// `GET /ach/gateways`
///
/// Lists ACH gateways; the answer is a bare array.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAchGateways {}

record! { ListAchGateways {} }

impl ListAchGateways {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Sealed for ListAchGateways {}

impl Operation for ListAchGateways {
    type Output = Vec<AchGateway>;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getAllGatewayConfigs", Method::Get, "/ach/gateways")
            .tier(Tier::Read).lists();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_all_gateway_configs();
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Vec<AchGateway>, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addGatewayConfig")]
/// `POST /ach/gateways`
///
/// Sets up an ACH gateway&#58; from then on your endpoint decides on all ACH payments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAchGateway {
    /// What is sent, as JSON.
    pub body: AchGatewayCreate,
}

record! { CreateAchGateway {
    0 required show body;
} }

impl CreateAchGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchGatewayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAchGateway {}

impl Operation for CreateAchGateway {
    type Output = AchGateway;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "addGatewayConfig", Method::Post, "/ach/gateways")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_gateway_config(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AchGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getGatewayConfigByID")]
/// `GET /ach/gateways/{id}`
///
/// Fetches an ACH gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAchGateway {
    /// Format `uuid`.
    pub id: AchGatewayId,
}

record! { GetAchGateway {
    0 required show id;
} }

impl GetAchGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<AchGatewayId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetAchGateway {}

impl Operation for GetAchGateway {
    type Output = AchGateway;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getGatewayConfigByID", Method::Get, "/ach/gateways/{id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_gateway_config_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AchGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchGatewayConfigByID")]
/// `PATCH /ach/gateways/{id}`
///
/// Changes address, headers, waiting time or state of an ACH gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAchGateway {
    /// Format `uuid`.
    pub id: AchGatewayId,
    /// What is sent, as JSON.
    pub body: AchGatewayUpdate,
}

record! { UpdateAchGateway {
    0 required show id;
    1 required show body;
} }

impl UpdateAchGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<AchGatewayId>, body: AchGatewayUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAchGateway {}

impl Operation for UpdateAchGateway {
    type Output = AchGateway;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "ach",
            "patchGatewayConfigByID",
            Method::Patch,
            "/ach/gateways/{id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_gateway_config_by_id(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AchGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteGatewayConfigByID")]
/// `DELETE /ach/gateways/{id}`
///
/// Removes an ACH gateway for good; payments are no longer put to you.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAchGateway {
    /// Format `uuid`.
    pub id: AchGatewayId,
}

record! { DeleteAchGateway {
    0 required show id;
} }

impl DeleteAchGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<AchGatewayId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for DeleteAchGateway {}

impl Operation for DeleteAchGateway {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "ach",
            "deleteGatewayConfigByID",
            Method::Delete,
            "/ach/gateways/{id}",
        )
            .tier(Tier::Cached).gives(ResponseKind::Empty);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.delete_gateway_config_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[doc(alias = "getIncomingACHList")]
/// `GET /ach/incoming`
///
/// Lists ACH payments received (beta).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIncomingAch {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub settlement_date_from: Option<Date>,
    pub settlement_date_to: Option<Date>,
    pub status: Option<String>,
}

record! { ListIncomingAch {
    0 optional show account_id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show settlement_date_from;
    4 optional show settlement_date_to;
    5 optional show status;
} }

impl ListIncomingAch {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingAch {
    into account_id: AccountId,
    value limit: i64,
    into page_token: String,
    into settlement_date_from: Date,
    into settlement_date_to: Date,
    into status: String,
});

impl Sealed for ListIncomingAch {}

impl Operation for ListIncomingAch {
    type Output = IncomingAchList;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getIncomingACHList", Method::Get, "/ach/incoming")
            .tier(Tier::Read).pages("transactions");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_incoming_ach_list(
            self.account_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.settlement_date_from.as_ref().map(|value| value.as_str()),
            self.settlement_date_to.as_ref().map(|value| value.as_str()),
            self.status.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingAchList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getIncomingACHByID")]
/// `GET /ach/incoming/{id}`
///
/// Fetches an ACH payment received (beta).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingAch {
    /// Format `uuid`.
    pub id: IncomingAchId,
}

record! { GetIncomingAch {
    0 required show id;
} }

impl GetIncomingAch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<IncomingAchId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetIncomingAch {}

impl Operation for GetIncomingAch {
    type Output = IncomingAch;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getIncomingACHByID", Method::Get, "/ach/incoming/{id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_incoming_ach_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingAch, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getTransactionOut")]
/// `GET /ach/{transaction_id}`
///
/// Fetches an ACH payment sent, with its status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAch {
    /// Format `uuid`.
    pub transaction_id: String,
}

record! { GetAch {
    0 required show transaction_id;
} }

impl GetAch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
        }
    }
}

impl Sealed for GetAch {}

impl Operation for GetAch {
    type Output = OutgoingAch;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getTransactionOut", Method::Get, "/ach/{transaction_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_transaction_id = &self.transaction_id;
        let built = client.get_transaction_out(params::path("transaction_id", p_transaction_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<OutgoingAch, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchTransactionOut")]
/// `PATCH /ach/{transaction_id}`
///
/// Cancels an ACH payment not yet sent off, or changes when its funds are available. Releases money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAch {
    /// Format `uuid`.
    pub transaction_id: String,
    /// What is sent, as JSON.
    pub body: OutgoingAchUpdate,
}

record! { UpdateAch {
    0 required show transaction_id;
    1 required show body;
} }

impl UpdateAch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, body: OutgoingAchUpdate) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAch {}

impl Operation for UpdateAch {
    type Output = OutgoingAch;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "ach",
            "patchTransactionOut",
            Method::Patch,
            "/ach/{transaction_id}",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_transaction_id = &self.transaction_id;
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_transaction_out(
            params::path("transaction_id", p_transaction_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<OutgoingAch, DecodeError> {
        decode(body)
    }
}
