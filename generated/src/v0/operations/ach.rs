// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

/// `GET /ach`
///
/// Lists ACH payments sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransactionsOut {
    pub effective_date: Option<Date>,
    pub end_effective_date: Option<Date>,
    /// Format `uuid`.
    pub incoming_ach_id: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub start_effective_date: Option<Date>,
}

record! { ListTransactionsOut {
    0 optional show effective_date;
    1 optional show end_effective_date;
    2 optional show incoming_ach_id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show start_effective_date;
} }

impl ListTransactionsOut {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListTransactionsOut {
    into effective_date: Date,
    into end_effective_date: Date,
    into incoming_ach_id: String,
    value limit: i64,
    into page_token: String,
    into start_effective_date: Date,
});

impl Sealed for ListTransactionsOut {}

impl Operation for ListTransactionsOut {
    type Output = OutgoingAchList;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "listTransactionsOut", Method::Get, "/ach")
            .tier(Tier::Read).pages("transactions");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_transactions_out(
            self.effective_date.as_ref().map(|value| value.as_str()),
            self.end_effective_date.as_ref().map(|value| value.as_str()),
            self.incoming_ach_id.as_deref(),
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

/// `POST /ach`
///
/// Sends an ACH credit or debit between an account and an external account. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTransactionOut {
    /// What is sent, as JSON.
    pub body: OutgoingAchCreate,
}

record! { AddTransactionOut {
    0 required show body;
} }

impl AddTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OutgoingAchCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AddTransactionOut {}

impl Operation for AddTransactionOut {
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

/// `GET /ach/gateways`
///
/// Lists ACH gateways; the answer is a bare array.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllGatewayConfigs {}

record! { GetAllGatewayConfigs {} }

impl GetAllGatewayConfigs {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Sealed for GetAllGatewayConfigs {}

impl Operation for GetAllGatewayConfigs {
    type Output = Vec<GatewayConfig>;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getAllGatewayConfigs", Method::Get, "/ach/gateways")
            .tier(Tier::Read).lists();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_all_gateway_configs();
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Vec<GatewayConfig>, DecodeError> {
        decode(body)
    }
}

/// `POST /ach/gateways`
///
/// Sets up an ACH gateway&#58; from then on your endpoint decides on all ACH payments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGatewayConfig {
    /// What is sent, as JSON.
    pub body: GatewayConfigCreate,
}

record! { AddGatewayConfig {
    0 required show body;
} }

impl AddGatewayConfig {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: GatewayConfigCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AddGatewayConfig {}

impl Operation for AddGatewayConfig {
    type Output = GatewayConfig;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "addGatewayConfig", Method::Post, "/ach/gateways")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_gateway_config(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<GatewayConfig, DecodeError> {
        decode(body)
    }
}

/// `GET /ach/gateways/{id}`
///
/// Fetches an ACH gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGatewayConfigById {
    /// Format `uuid`.
    pub id: String,
}

record! { GetGatewayConfigById {
    0 required show id;
} }

impl GetGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetGatewayConfigById {}

impl Operation for GetGatewayConfigById {
    type Output = GatewayConfig;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getGatewayConfigByID", Method::Get, "/ach/gateways/{id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = &self.id;
        let built = client.get_gateway_config_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<GatewayConfig, DecodeError> {
        decode(body)
    }
}

/// `PATCH /ach/gateways/{id}`
///
/// Changes address, headers, waiting time or state of an ACH gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchGatewayConfigById {
    /// Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: GatewayConfigUpdate,
}

record! { PatchGatewayConfigById {
    0 required show id;
    1 required show body;
} }

impl PatchGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: GatewayConfigUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for PatchGatewayConfigById {}

impl Operation for PatchGatewayConfigById {
    type Output = GatewayConfig;
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
        let p_id = &self.id;
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_gateway_config_by_id(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<GatewayConfig, DecodeError> {
        decode(body)
    }
}

/// `DELETE /ach/gateways/{id}`
///
/// Removes an ACH gateway for good; payments are no longer put to you.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGatewayConfigById {
    /// Format `uuid`.
    pub id: String,
}

record! { DeleteGatewayConfigById {
    0 required show id;
} }

impl DeleteGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for DeleteGatewayConfigById {}

impl Operation for DeleteGatewayConfigById {
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
        let p_id = &self.id;
        let built = client.delete_gateway_config_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// `GET /ach/incoming`
///
/// Lists ACH payments received (beta).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingAchList {
    /// Format `uuid`.
    pub account_id: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub settlement_date_from: Option<Date>,
    pub settlement_date_to: Option<Date>,
    pub status: Option<String>,
}

record! { GetIncomingAchList {
    0 optional show account_id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show settlement_date_from;
    4 optional show settlement_date_to;
    5 optional show status;
} }

impl GetIncomingAchList {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetIncomingAchList {
    into account_id: String,
    value limit: i64,
    into page_token: String,
    into settlement_date_from: Date,
    into settlement_date_to: Date,
    into status: String,
});

impl Sealed for GetIncomingAchList {}

impl Operation for GetIncomingAchList {
    type Output = IncomingAchList;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getIncomingACHList", Method::Get, "/ach/incoming")
            .tier(Tier::Read).pages("transactions");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_incoming_ach_list(
            self.account_id.as_deref(),
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

/// `GET /ach/incoming/{id}`
///
/// Fetches an ACH payment received (beta).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingAchById {
    /// Format `uuid`.
    pub id: String,
}

record! { GetIncomingAchById {
    0 required show id;
} }

impl GetIncomingAchById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetIncomingAchById {}

impl Operation for GetIncomingAchById {
    type Output = IncomingAch;
    const META: OperationMeta =
        OperationMeta::new("v0", "ach", "getIncomingACHByID", Method::Get, "/ach/incoming/{id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = &self.id;
        let built = client.get_incoming_ach_by_id(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingAch, DecodeError> {
        decode(body)
    }
}

/// `GET /ach/{transaction_id}`
///
/// Fetches an ACH payment sent, with its status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTransactionOut {
    /// Format `uuid`.
    pub transaction_id: String,
}

record! { GetTransactionOut {
    0 required show transaction_id;
} }

impl GetTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
        }
    }
}

impl Sealed for GetTransactionOut {}

impl Operation for GetTransactionOut {
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

/// `PATCH /ach/{transaction_id}`
///
/// Cancels an ACH payment not yet sent off, or changes when its funds are available. Releases money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchTransactionOut {
    /// Format `uuid`.
    pub transaction_id: String,
    /// What is sent, as JSON.
    pub body: OutgoingAchUpdate,
}

record! { PatchTransactionOut {
    0 required show transaction_id;
    1 required show body;
} }

impl PatchTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, body: OutgoingAchUpdate) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            body,
        }
    }
}

impl Sealed for PatchTransactionOut {}

impl Operation for PatchTransactionOut {
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
