// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `eft_canada`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /eft_ca`
///
/// Lists Canadian transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEftCaTransfers {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_owner_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_posting_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_owner_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_posting_date: Option<String>,
}

redacted_debug!(GetEftCaTransfers {
    show: [],
    show_optional: [
        amount,
        bank_id,
        currency,
        customer_id,
        dc_sign,
        destination_account_id,
        effective_date,
        from_effective_date,
        from_posting_date,
        id,
        is_same_day,
        limit,
        max_amount,
        min_amount,
        network_status,
        originating_account_id,
        page_token,
        partner_id,
        posting_date,
        reference_id,
        status,
        subtype,
        to_effective_date,
        to_posting_date,
    ],
    hide: [],
    hide_optional: [
        destination_account_number,
        destination_account_owner_name,
        originating_account_number,
        originating_account_owner_name,
    ]
});

impl GetEftCaTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetEftCaTransfers {
    into amount: String,
    into bank_id: String,
    into currency: String,
    into customer_id: String,
    into dc_sign: String,
    into destination_account_id: String,
    into destination_account_number: String,
    into destination_account_owner_name: String,
    into effective_date: String,
    into from_effective_date: String,
    into from_posting_date: String,
    into id: String,
    value is_same_day: bool,
    value limit: i64,
    value max_amount: i64,
    value min_amount: i64,
    into network_status: String,
    into originating_account_id: String,
    into originating_account_number: String,
    into originating_account_owner_name: String,
    into page_token: String,
    into partner_id: String,
    into posting_date: String,
    into reference_id: String,
    into status: String,
    into subtype: String,
    into to_effective_date: String,
    into to_posting_date: String,
});

impl Operation for GetEftCaTransfers {
    type Client = Client;
    type Output = EftCaList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getEFTCATransfers",
        method: Method::Get,
        path: "/eft_ca",
        group: "eft_canada",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transfers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EftCaList>, SendError> {
        client.get_eftca_transfers(self.amount.as_deref(), self.bank_id.as_deref(), self.currency.as_deref(), self.customer_id.as_deref(), self.dc_sign.as_deref(), self.destination_account_id.as_deref(), self.destination_account_number.as_deref(), self.destination_account_owner_name.as_deref(), self.effective_date.as_deref(), self.from_effective_date.as_deref(), self.from_posting_date.as_deref(), self.id.as_deref(), self.is_same_day, self.limit, self.max_amount, self.min_amount, self.network_status.as_deref(), self.originating_account_id.as_deref(), self.originating_account_number.as_deref(), self.originating_account_owner_name.as_deref(), self.page_token.as_deref(), self.partner_id.as_deref(), self.posting_date.as_deref(), self.reference_id.as_deref(), self.status.as_deref(), self.subtype.as_deref(), self.to_effective_date.as_deref(), self.to_posting_date.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EftCaList>(json))
    }
}

/// `POST /eft_ca`
///
/// Sends or pulls a Canadian transfer between an account and an external account (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateEftCaTransfer {
    /// What is sent, as JSON.
    pub body: EftCaCreate,
}

impl CreateEftCaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: EftCaCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateEftCaTransfer {
    type Client = Client;
    type Output = EftCa;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createEFTCATransfer",
        method: Method::Post,
        path: "/eft_ca",
        group: "eft_canada",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EftCa>, SendError> {
        client.create_eftca_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EftCa>(json))
    }
}

/// `GET /eft_ca/{id}`
///
/// Fetches a Canadian transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEftCaTransfer {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetEftCaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetEftCaTransfer {
    type Client = Client;
    type Output = EftCa;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getEFTCATransfer",
        method: Method::Get,
        path: "/eft_ca/{id}",
        group: "eft_canada",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EftCa>, SendError> {
        let p_id = &self.id;
        client.get_eftca_transfer(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EftCa>(json))
    }
}

/// `PATCH /eft_ca/{id}`
///
/// Cancels a Canadian transfer not yet posted, or adds data to it (beta). Cancelling releases money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchEftCaTransfer {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: EftCaUpdate,
}

impl PatchEftCaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: EftCaUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for PatchEftCaTransfer {
    type Client = Client;
    type Output = EftCa;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchEFTCATransfer",
        method: Method::Patch,
        path: "/eft_ca/{id}",
        group: "eft_canada",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EftCa>, SendError> {
        let p_id = &self.id;
        client.patch_eftca_transfer(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EftCa>(json))
    }
}
