// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `external_cards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /external_cards`
///
/// Lists external cards.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExternalCards {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text. At least 29 characters. At most 29 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_account_reference: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalCardStatus>,
}

redacted_debug!(ListExternalCards {
    show: [],
    show_optional: [business_id, customer_id, limit, status],
    hide: [],
    hide_optional: [page_token, payment_account_reference]
});

impl ListExternalCards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalCards {
    into business_id: String,
    into customer_id: String,
    value limit: i64,
    into page_token: String,
    into payment_account_reference: String,
    into status: ExternalCardStatus,
});

impl Operation for ListExternalCards {
    type Client = Client;
    type Output = ExternalCardList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listExternalCards",
        method: Method::Get,
        path: "/external_cards",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("external_cards") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCardList>, SendError> {
        client.list_external_cards(self.business_id.as_deref(), self.customer_id.as_deref(), self.limit, self.page_token.as_deref(), self.payment_account_reference.as_deref(), self.status.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCardList>(json))
    }
}

/// `POST /external_cards`
///
/// Adds an external card by its number (alpha); only for programmes that are PCI compliant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateExternalCard {
    /// What is sent, as JSON.
    pub body: ExternalCardPanCreate,
}

impl CreateExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardPanCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateExternalCard {
    type Client = Client;
    type Output = ExternalCard;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createExternalCard",
        method: Method::Post,
        path: "/external_cards",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCard>, SendError> {
        client.create_external_card(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCard>(json))
    }
}

/// `POST /external_cards/authenticate_3ds`
///
/// Checks the outcome of a 3-D Secure challenge; the transfer then names the check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authenticate3Ds {
    /// What is sent, as JSON.
    pub body: Authenticate3dsRequest,
}

impl Authenticate3Ds {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: Authenticate3dsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for Authenticate3Ds {
    type Client = Client;
    type Output = Authenticate3dsResponse;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "authenticate3DS",
        method: Method::Post,
        path: "/external_cards/authenticate_3ds",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Authenticate3dsResponse>, SendError> {
        client.authenticate3_ds(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Authenticate3dsResponse>(json))
    }
}

/// `POST /external_cards/initialize_3ds`
///
/// Starts a 3-D Secure check for an amount and a card; the transfer itself follows later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Initialize3Ds {
    /// What is sent, as JSON.
    pub body: Initialize3dsRequest,
}

impl Initialize3Ds {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: Initialize3dsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for Initialize3Ds {
    type Client = Client;
    type Output = Initialize3dsResponse;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "initialize3DS",
        method: Method::Post,
        path: "/external_cards/initialize_3ds",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Initialize3dsResponse>, SendError> {
        client.initialize3_ds(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Initialize3dsResponse>(json))
    }
}

/// `POST /external_cards/lookup_3ds`
///
/// Tells from device data whether a 3-D Secure check passes or needs a challenge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lookup3Ds {
    /// What is sent, as JSON.
    pub body: Lookup3dsRequest,
}

impl Lookup3Ds {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: Lookup3dsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for Lookup3Ds {
    type Client = Client;
    type Output = Lookup3dsResponse;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "lookup3DS",
        method: Method::Post,
        path: "/external_cards/lookup_3ds",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Lookup3dsResponse>, SendError> {
        client.lookup3_ds(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Lookup3dsResponse>(json))
    }
}

/// `POST /external_cards/tokens`
///
/// Adds an external card from a widget's token within five minutes; a card serves one customer only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateExternalCardFromToken {
    /// What is sent, as JSON.
    pub body: ExternalCardCreate,
}

impl CreateExternalCardFromToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateExternalCardFromToken {
    type Client = Client;
    type Output = ExternalCard;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createExternalCardFromToken",
        method: Method::Post,
        path: "/external_cards/tokens",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCard>, SendError> {
        client.create_external_card_from_token(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCard>(json))
    }
}

/// `GET /external_cards/transfers`
///
/// Lists external card transfers.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExternalCardTransfers {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// List: whole number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amount: Vec<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_card_id: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_last_updated_time: Option<Timestamp>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub original_transfer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub originating_account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub originating_customer_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_account_reference: Option<String>,
    /// List: one of 5 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<TransferStatus>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub three_ds_id: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_last_updated_time: Option<Timestamp>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transaction_id: Vec<String>,
    /// List: one of 7 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub r#type: Vec<TransferType>,
}

redacted_debug!(ListExternalCardTransfers {
    show: [
        account_id,
        amount,
        customer_id,
        external_card_id,
        id,
        original_transfer_id,
        originating_account_id,
        originating_customer_id,
        status,
        tenant,
        three_ds_id,
        transaction_id,
        r#type,
    ],
    show_optional: [
        from_amount,
        from_creation_time,
        from_last_updated_time,
        limit,
        to_amount,
        to_creation_time,
        to_last_updated_time,
    ],
    hide: [],
    hide_optional: [page_token, payment_account_reference]
});

impl ListExternalCardTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalCardTransfers {
    list account_id: String,
    list amount: i64,
    list customer_id: String,
    list external_card_id: String,
    value from_amount: i64,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    list id: String,
    value limit: i64,
    list original_transfer_id: String,
    list originating_account_id: String,
    list originating_customer_id: String,
    into page_token: String,
    into payment_account_reference: String,
    list status: TransferStatus,
    list tenant: String,
    list three_ds_id: String,
    value to_amount: i64,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    list transaction_id: String,
    list r#type: TransferType,
});

impl Operation for ListExternalCardTransfers {
    type Client = Client;
    type Output = TransferList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listExternalCardTransfers",
        method: Method::Get,
        path: "/external_cards/transfers",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("external_transfers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TransferList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_amount = params::csv("amount", &self.amount)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_external_card_id = params::csv("external_card_id", &self.external_card_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_original_transfer_id = params::csv("original_transfer_id", &self.original_transfer_id)?;
        let p_originating_account_id = params::csv("originating_account_id", &self.originating_account_id)?;
        let p_originating_customer_id = params::csv("originating_customer_id", &self.originating_customer_id)?;
        let p_status = params::csv("status", &self.status)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        let p_three_ds_id = params::csv("three_ds_id", &self.three_ds_id)?;
        let p_transaction_id = params::csv("transaction_id", &self.transaction_id)?;
        let p_type = params::csv("type", &self.r#type)?;
        client.list_external_card_transfers(p_account_id.as_deref(), p_amount.as_deref(), p_customer_id.as_deref(), p_external_card_id.as_deref(), self.from_amount, self.from_creation_time.as_ref().map(|value| value.as_str()), self.from_last_updated_time.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, p_original_transfer_id.as_deref(), p_originating_account_id.as_deref(), p_originating_customer_id.as_deref(), self.page_token.as_deref(), self.payment_account_reference.as_deref(), p_status.as_deref(), p_tenant.as_deref(), p_three_ds_id.as_deref(), self.to_amount, self.to_creation_time.as_ref().map(|value| value.as_str()), self.to_last_updated_time.as_ref().map(|value| value.as_str()), p_transaction_id.as_deref(), p_type.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TransferList>(json))
    }
}

/// `POST /external_cards/transfers`
///
/// Pushes money to an external card or pulls it; pulls may need a 3-D Secure check. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateExternalCardTransfer {
    /// What is sent, as JSON.
    pub body: TransferCreate,
}

impl CreateExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: TransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateExternalCardTransfer {
    type Client = Client;
    type Output = CreatedTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createExternalCardTransfer",
        method: Method::Post,
        path: "/external_cards/transfers",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CreatedTransfer>, SendError> {
        client.create_external_card_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CreatedTransfer>(json))
    }
}

/// `POST /external_cards/transfers/applepay`
///
/// Makes a transfer with a card from Apple Pay (alpha). Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateApplePayExternalCardTransfer {
    /// What is sent, as JSON.
    pub body: TransferApplePayCreate,
}

impl CreateApplePayExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: TransferApplePayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateApplePayExternalCardTransfer {
    type Client = Client;
    type Output = TransferApplePay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createApplePayExternalCardTransfer",
        method: Method::Post,
        path: "/external_cards/transfers/applepay",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TransferApplePay>, SendError> {
        client.create_apple_pay_external_card_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TransferApplePay>(json))
    }
}

/// `POST /external_cards/transfers/googlepay`
///
/// Makes a transfer with a card from Google Pay (alpha). Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateGooglePayExternalCardTransfer {
    /// What is sent, as JSON.
    pub body: TransferGooglePayCreate,
}

impl CreateGooglePayExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: TransferGooglePayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateGooglePayExternalCardTransfer {
    type Client = Client;
    type Output = TransferGooglePay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createGooglePayExternalCardTransfer",
        method: Method::Post,
        path: "/external_cards/transfers/googlepay",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TransferGooglePay>, SendError> {
        client.create_google_pay_external_card_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TransferGooglePay>(json))
    }
}

/// `GET /external_cards/transfers/{transfer_id}`
///
/// Fetches an external card transfer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalCardTransfer {
    /// Text. Format `uuid`.
    pub transfer_id: String,
}

impl GetExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transfer_id: impl Into<String>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
        }
    }
}

impl Operation for GetExternalCardTransfer {
    type Client = Client;
    type Output = Transfer;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getExternalCardTransfer",
        method: Method::Get,
        path: "/external_cards/transfers/{transfer_id}",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Transfer>, SendError> {
        let p_transfer_id = &self.transfer_id;
        client.get_external_card_transfer(params::path("transfer_id", p_transfer_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Transfer>(json))
    }
}

/// `POST /external_cards/transfers/{transfer_id}/reversals`
///
/// Gives back a pulled transfer, in whole or once in part. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateExternalCardTransferReversal {
    /// Text. Format `uuid`.
    pub transfer_id: String,
    /// What is sent, as JSON.
    pub body: TransferReversalCreate,
}

impl CreateExternalCardTransferReversal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transfer_id: impl Into<String>, body: TransferReversalCreate) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            body,
        }
    }
}

impl Operation for CreateExternalCardTransferReversal {
    type Client = Client;
    type Output = Transfer;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createExternalCardTransferReversal",
        method: Method::Post,
        path: "/external_cards/transfers/{transfer_id}/reversals",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Transfer>, SendError> {
        let p_transfer_id = &self.transfer_id;
        client.create_external_card_transfer_reversal(params::path("transfer_id", p_transfer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Transfer>(json))
    }
}

/// `GET /external_cards/widget_token`
///
/// Issues a short-lived token for Synctera's external card widgets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalCardWidgetAccessToken {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_card_id: Option<String>,
    /// One of 2 values.
    pub widget_type: ExternalCardWidgetType,
}

impl GetExternalCardWidgetAccessToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(widget_type: ExternalCardWidgetType) -> Self {
        Self {
            business_id: Default::default(),
            customer_id: Default::default(),
            external_card_id: Default::default(),
            widget_type,
        }
    }
}

setters!(GetExternalCardWidgetAccessToken {
    into business_id: String,
    into customer_id: String,
    into external_card_id: String,
});

impl Operation for GetExternalCardWidgetAccessToken {
    type Client = Client;
    type Output = WidgetToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getExternalCardWidgetAccessToken",
        method: Method::Get,
        path: "/external_cards/widget_token",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WidgetToken>, SendError> {
        client.get_external_card_widget_access_token(self.business_id.as_deref(), self.customer_id.as_deref(), self.external_card_id.as_deref(), Some(self.widget_type.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WidgetToken>(json))
    }
}

/// `GET /external_cards/{external_card_id}`
///
/// Fetches an external card without its full number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalCard {
    /// Text. Format `uuid`.
    pub external_card_id: String,
}

impl GetExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<String>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Operation for GetExternalCard {
    type Client = Client;
    type Output = ExternalCard;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getExternalCard",
        method: Method::Get,
        path: "/external_cards/{external_card_id}",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCard>, SendError> {
        let p_external_card_id = &self.external_card_id;
        client.get_external_card(params::path("external_card_id", p_external_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCard>(json))
    }
}

/// `PATCH /external_cards/{external_card_id}`
///
/// Suspends or resumes an external card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateExternalCard {
    /// Text. Format `uuid`.
    pub external_card_id: String,
    /// What is sent, as JSON.
    pub body: ExternalCardUpdate,
}

impl UpdateExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<String>, body: ExternalCardUpdate) -> Self {
        Self {
            external_card_id: external_card_id.into(),
            body,
        }
    }
}

impl Operation for UpdateExternalCard {
    type Client = Client;
    type Output = ExternalCard;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateExternalCard",
        method: Method::Patch,
        path: "/external_cards/{external_card_id}",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCard>, SendError> {
        let p_external_card_id = &self.external_card_id;
        client.update_external_card(params::path("external_card_id", p_external_card_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCard>(json))
    }
}

/// `DELETE /external_cards/{external_card_id}`
///
/// Deletes an external card; no other customer can use it afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteExternalCard {
    /// Text. Format `uuid`.
    pub external_card_id: String,
}

impl DeleteExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<String>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Operation for DeleteExternalCard {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "deleteExternalCard",
        method: Method::Delete,
        path: "/external_cards/{external_card_id}",
        group: "external_cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_external_card_id = &self.external_card_id;
        client.delete_external_card(params::path("external_card_id", p_external_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /external_cards/{external_card_id}/reveal`
///
/// Fetches the full card number (alpha); only for programmes that are PCI compliant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RevealExternalCardDetails {
    /// Text. Format `uuid`.
    pub external_card_id: String,
}

impl RevealExternalCardDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<String>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Operation for RevealExternalCardDetails {
    type Client = Client;
    type Output = ExternalCardReveal;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "revealExternalCardDetails",
        method: Method::Get,
        path: "/external_cards/{external_card_id}/reveal",
        group: "external_cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalCardReveal>, SendError> {
        let p_external_card_id = &self.external_card_id;
        client.reveal_external_card_details(params::path("external_card_id", p_external_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalCardReveal>(json))
    }
}
