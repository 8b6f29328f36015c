// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `remote_check_deposit`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /rdc/deposits`
///
/// Lists cheque deposits (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRdcDeposits {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// List: whole number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposit_amount: Vec<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposit_check_number: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposit_currency: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_deposit_amount: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_deposit_amount: Option<i64>,
}

redacted_debug!(ListRdcDeposits {
    show: [deposit_amount, deposit_currency, id, tenant],
    show_optional: [business_id, from_deposit_amount, limit, person_id, to_deposit_amount],
    hide: [deposit_check_number],
    hide_optional: [page_token]
});

impl ListRdcDeposits {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRdcDeposits {
    into business_id: String,
    list deposit_amount: i64,
    list deposit_check_number: String,
    list deposit_currency: String,
    value from_deposit_amount: i64,
    list id: String,
    value limit: i64,
    into page_token: String,
    into person_id: String,
    list tenant: String,
    value to_deposit_amount: i64,
});

impl Operation for ListRdcDeposits {
    type Client = Client;
    type Output = DepositList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listRdcDeposits",
        method: Method::Get,
        path: "/rdc/deposits",
        group: "remote_check_deposit",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("deposits") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DepositList>, SendError> {
        let p_deposit_amount = params::csv("deposit_amount", &self.deposit_amount)?;
        let p_deposit_check_number = params::csv("deposit_check_number", &self.deposit_check_number)?;
        let p_deposit_currency = params::csv("deposit_currency", &self.deposit_currency)?;
        let p_id = params::csv("id", &self.id)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        client.list_rdc_deposits(self.business_id.as_deref(), p_deposit_amount.as_deref(), p_deposit_check_number.as_deref(), p_deposit_currency.as_deref(), self.from_deposit_amount, p_id.as_deref(), self.limit, self.page_token.as_deref(), self.person_id.as_deref(), p_tenant.as_deref(), self.to_deposit_amount).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DepositList>(json))
    }
}

/// `POST /rdc/deposits`
///
/// Deposits a cheque into an account; needs documents with its front and back (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateRdcDeposit {
    /// What is sent, as JSON.
    pub body: DepositCreate,
}

impl CreateRdcDeposit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DepositCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateRdcDeposit {
    type Client = Client;
    type Output = Deposit;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createRdcDeposit",
        method: Method::Post,
        path: "/rdc/deposits",
        group: "remote_check_deposit",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Deposit>, SendError> {
        client.create_rdc_deposit(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Deposit>(json))
    }
}

/// `GET /rdc/deposits/{deposit_id}`
///
/// Fetches a cheque deposit (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRdcDeposit {
    /// Text. Format `uuid`.
    pub deposit_id: String,
}

impl GetRdcDeposit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(deposit_id: impl Into<String>) -> Self {
        Self {
            deposit_id: deposit_id.into(),
        }
    }
}

impl Operation for GetRdcDeposit {
    type Client = Client;
    type Output = Deposit;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getRdcDeposit",
        method: Method::Get,
        path: "/rdc/deposits/{deposit_id}",
        group: "remote_check_deposit",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Deposit>, SendError> {
        let p_deposit_id = &self.deposit_id;
        client.get_rdc_deposit(params::path("deposit_id", p_deposit_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Deposit>(json))
    }
}
