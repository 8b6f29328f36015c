// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cash_orders_and_deposits`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /cash`
///
/// Lists cash orders and deposits (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCashTransfers {
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

redacted_debug!(GetCashTransfers {
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

impl GetCashTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetCashTransfers {
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

impl Operation for GetCashTransfers {
    type Client = Client;
    type Output = CashList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getCashTransfers",
        method: Method::Get,
        path: "/cash",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transfers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashList>, SendError> {
        client.get_cash_transfers(self.amount.as_deref(), self.bank_id.as_deref(), self.currency.as_deref(), self.customer_id.as_deref(), self.dc_sign.as_deref(), self.destination_account_id.as_deref(), self.destination_account_number.as_deref(), self.destination_account_owner_name.as_deref(), self.effective_date.as_deref(), self.from_effective_date.as_deref(), self.from_posting_date.as_deref(), self.id.as_deref(), self.is_same_day, self.limit, self.max_amount, self.min_amount, self.network_status.as_deref(), self.originating_account_id.as_deref(), self.originating_account_number.as_deref(), self.originating_account_owner_name.as_deref(), self.page_token.as_deref(), self.partner_id.as_deref(), self.posting_date.as_deref(), self.reference_id.as_deref(), self.status.as_deref(), self.subtype.as_deref(), self.to_effective_date.as_deref(), self.to_posting_date.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashList>(json))
    }
}

/// `GET /cash/authorization`
///
/// Lists cash authorizations (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCashAuthorizations {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_order_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_amount: Option<i64>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_order_date: Option<Date>,
}

redacted_debug!(GetCashAuthorizations {
    show: [id],
    show_optional: [
        amount,
        bank_id,
        destination_account_id,
        from_order_date,
        limit,
        max_amount,
        min_amount,
        order_date,
        originating_account_id,
        page_token,
        partner_id,
        to_order_date,
    ],
    hide: [],
    hide_optional: [account_number, client_name]
});

impl GetCashAuthorizations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetCashAuthorizations {
    into account_number: String,
    into amount: String,
    into bank_id: String,
    into client_name: String,
    into destination_account_id: String,
    into from_order_date: Date,
    list id: String,
    value limit: i64,
    value max_amount: i64,
    value min_amount: i64,
    into order_date: Date,
    into originating_account_id: String,
    into page_token: String,
    into partner_id: String,
    into to_order_date: Date,
});

impl Operation for GetCashAuthorizations {
    type Client = Client;
    type Output = CashAuthorizationList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getCashAuthorizations",
        method: Method::Get,
        path: "/cash/authorization",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("authorizations") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashAuthorizationList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        client.get_cash_authorizations(self.account_number.as_deref(), self.amount.as_deref(), self.bank_id.as_deref(), self.client_name.as_deref(), self.destination_account_id.as_deref(), self.from_order_date.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.max_amount, self.min_amount, self.order_date.as_ref().map(|value| value.as_str()), self.originating_account_id.as_deref(), self.page_token.as_deref(), self.partner_id.as_deref(), self.to_order_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashAuthorizationList>(json))
    }
}

/// `POST /cash/authorization`
///
/// Authorizes a cash order of a given amount ahead of its transfer (alpha). Commits money.
///
/// Moves money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCashAuthorization {
    /// What is sent, as JSON.
    pub body: CashAuthorizationCreate,
}

impl CreateCashAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CashAuthorizationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateCashAuthorization {
    type Client = Client;
    type Output = CashAuthorization;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createCashAuthorization",
        method: Method::Post,
        path: "/cash/authorization",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashAuthorization>, SendError> {
        client.create_cash_authorization(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashAuthorization>(json))
    }
}

/// `GET /cash/authorization/{id}`
///
/// Fetches a cash authorization (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCashOrderAuthorization {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetCashOrderAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetCashOrderAuthorization {
    type Client = Client;
    type Output = CashOrderAuthorization;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getCashOrderAuthorization",
        method: Method::Get,
        path: "/cash/authorization/{id}",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashOrderAuthorization>, SendError> {
        let p_id = &self.id;
        client.get_cash_order_authorization(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashOrderAuthorization>(json))
    }
}

/// `PATCH /cash/authorization/{id}`
///
/// Corrects or cancels a cash authorization (alpha). Cancelling releases committed money.
///
/// Moves money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchCashOrderAuthorization {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: CashOrderAuthorizationUpdate,
}

impl PatchCashOrderAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: CashOrderAuthorizationUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for PatchCashOrderAuthorization {
    type Client = Client;
    type Output = CashOrderAuthorization;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchCashOrderAuthorization",
        method: Method::Patch,
        path: "/cash/authorization/{id}",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashOrderAuthorization>, SendError> {
        let p_id = &self.id;
        client.patch_cash_order_authorization(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashOrderAuthorization>(json))
    }
}

/// `GET /cash/{id}`
///
/// Fetches a cash order or deposit (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCashTransfer {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetCashTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetCashTransfer {
    type Client = Client;
    type Output = Cash;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getCashTransfer",
        method: Method::Get,
        path: "/cash/{id}",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Cash>, SendError> {
        let p_id = &self.id;
        client.get_cash_transfer(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Cash>(json))
    }
}

/// `PATCH /cash/{id}`
///
/// Cancels a cash transfer or redirects a suspended one (alpha). Releases or redirects money.
///
/// Moves money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchCashTransfer {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: CashUpdate,
}

impl PatchCashTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: CashUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for PatchCashTransfer {
    type Client = Client;
    type Output = Cash;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchCashTransfer",
        method: Method::Patch,
        path: "/cash/{id}",
        group: "cash_orders_and_deposits",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Cash>, SendError> {
        let p_id = &self.id;
        client.patch_cash_transfer(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Cash>(json))
    }
}
