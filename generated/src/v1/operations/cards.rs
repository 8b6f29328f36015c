// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /cards`
///
/// Lists cards, filtered by holder, account, product, status and more.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCards {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// Text. Pattern `\d{20}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
    /// Text. Pattern `^(\d{6}|\d{8})$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_prefix: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_config_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_before: Option<Date>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    /// Text. Pattern `^\d{4}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 18 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<CardSortBy>,
}

redacted_debug!(ListCards {
    show: [account_id, sort_by],
    show_optional: [
        bin_prefix,
        bulk_order_config_id,
        bulk_order_id,
        card_brand,
        card_product_id,
        card_status,
        customer_id,
        expires_before,
        form,
        limit,
    ],
    hide: [],
    hide_optional: [barcode, emboss_name, expiration_date, last_four, page_token]
});

impl ListCards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCards {
    list account_id: String,
    into barcode: String,
    into bin_prefix: String,
    into bulk_order_config_id: String,
    into bulk_order_id: String,
    into card_brand: CardBrand,
    into card_product_id: String,
    into card_status: CardStatus,
    into customer_id: String,
    into emboss_name: String,
    into expiration_date: Date,
    into expires_before: Date,
    into form: Form,
    into last_four: String,
    value limit: i64,
    into page_token: String,
    list sort_by: CardSortBy,
});

impl Operation for ListCards {
    type Client = Client;
    type Output = CardList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listCards",
        method: Method::Get,
        path: "/cards",
        group: "cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("cards") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_cards(p_account_id.as_deref(), self.barcode.as_deref(), self.bin_prefix.as_deref(), self.bulk_order_config_id.as_deref(), self.bulk_order_id.as_deref(), self.card_brand.as_ref().map(|value| value.as_str()), self.card_product_id.as_deref(), self.card_status.as_ref().map(|value| value.as_str()), self.customer_id.as_deref(), self.emboss_name.as_deref(), self.expiration_date.as_ref().map(|value| value.as_str()), self.expires_before.as_ref().map(|value| value.as_str()), self.form.as_ref().map(|value| value.as_str()), self.last_four.as_deref(), self.limit, self.page_token.as_deref(), p_sort_by.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardList>(json))
    }
}

/// `POST /cards`
///
/// Issues or reissues a card, physical or virtual, on an account; needs a card product.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IssueCard {
    /// What is sent, as JSON.
    pub body: CardCreate,
}

impl IssueCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for IssueCard {
    type Client = Client;
    type Output = Card;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "issueCard",
        method: Method::Post,
        path: "/cards",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Card>, SendError> {
        client.issue_card(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Card>(json))
    }
}

/// `POST /cards/activate`
///
/// Activates a card; needs the activation code that came with it and the holder's id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivateCard {
    /// What is sent, as JSON.
    pub body: CardActivationRequest,
}

impl ActivateCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardActivationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for ActivateCard {
    type Client = Client;
    type Output = Card;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "activateCard",
        method: Method::Post,
        path: "/cards/activate",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Card>, SendError> {
        client.activate_card(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Card>(json))
    }
}

/// `GET /cards/card_widget_url`
///
/// Fetches the address of a widget for activating a card or setting its PIN.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCardWidgetUrl {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// One of 2 values.
    pub widget_type: WidgetType,
}

impl GetCardWidgetUrl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        customer_id: impl Into<String>,
        widget_type: WidgetType,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: Default::default(),
            customer_id: customer_id.into(),
            widget_type,
        }
    }
}

setters!(GetCardWidgetUrl {
    into card_id: String,
});

impl Operation for GetCardWidgetUrl {
    type Client = Client;
    type Output = CardWidgetUrl;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCardWidgetURL",
        method: Method::Get,
        path: "/cards/card_widget_url",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardWidgetUrl>, SendError> {
        client.get_card_widget_url(Some(self.account_id.as_str()), self.card_id.as_deref(), Some(self.customer_id.as_str()), Some(self.widget_type.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardWidgetUrl>(json))
    }
}

/// `GET /cards/gateways`
///
/// Lists card authorization gateways.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGateways {
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListGateways {
    show: [],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListGateways {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListGateways {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListGateways {
    type Client = Client;
    type Output = GatewayList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listGateways",
        method: Method::Get,
        path: "/cards/gateways",
        group: "cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("gateways") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<GatewayList>, SendError> {
        client.list_gateways(self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<GatewayList>(json))
    }
}

/// `POST /cards/gateways`
///
/// Sets up an endpoint that approves or declines card payments within 1.5 seconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateGateway {
    /// What is sent, as JSON.
    pub body: GatewayCreate,
}

impl CreateGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: GatewayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateGateway {
    type Client = Client;
    type Output = Gateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createGateway",
        method: Method::Post,
        path: "/cards/gateways",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Gateway>, SendError> {
        client.create_gateway(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Gateway>(json))
    }
}

/// `GET /cards/gateways/{gateway_id}`
///
/// Fetches a card authorization gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGateway {
    /// Text. Format `uuid`.
    pub gateway_id: String,
}

impl GetGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(gateway_id: impl Into<String>) -> Self {
        Self {
            gateway_id: gateway_id.into(),
        }
    }
}

impl Operation for GetGateway {
    type Client = Client;
    type Output = Gateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getGateway",
        method: Method::Get,
        path: "/cards/gateways/{gateway_id}",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Gateway>, SendError> {
        let p_gateway_id = &self.gateway_id;
        client.get_gateway(params::path("gateway_id", p_gateway_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Gateway>(json))
    }
}

/// `PATCH /cards/gateways/{gateway_id}`
///
/// Changes a card authorization gateway or switches it on or off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateGateway {
    /// Text. Format `uuid`.
    pub gateway_id: String,
    /// What is sent, as JSON.
    pub body: GatewayUpdate,
}

impl UpdateGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(gateway_id: impl Into<String>, body: GatewayUpdate) -> Self {
        Self {
            gateway_id: gateway_id.into(),
            body,
        }
    }
}

impl Operation for UpdateGateway {
    type Client = Client;
    type Output = Gateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateGateway",
        method: Method::Patch,
        path: "/cards/gateways/{gateway_id}",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Gateway>, SendError> {
        let p_gateway_id = &self.gateway_id;
        client.update_gateway(params::path("gateway_id", p_gateway_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Gateway>(json))
    }
}

/// `GET /cards/images`
///
/// Lists card images and their review status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCardImageDetails {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListCardImageDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCardImageDetails {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListCardImageDetails {
    type Client = Client;
    type Output = CardImageDetailsList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listCardImageDetails",
        method: Method::Get,
        path: "/cards/images",
        group: "cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("images") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardImageDetailsList>, SendError> {
        client.list_card_image_details(Some(self.customer_id.as_str()), self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardImageDetailsList>(json))
    }
}

/// `POST /cards/images`
///
/// Announces a card image for a customer; its JPEG is uploaded afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCardImage {
    /// What is sent, as JSON.
    pub body: CardImageCreate,
}

impl CreateCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardImageCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateCardImage {
    type Client = Client;
    type Output = CardImageDetails;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createCardImage",
        method: Method::Post,
        path: "/cards/images",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardImageDetails>, SendError> {
        client.create_card_image(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardImageDetails>(json))
    }
}

/// `GET /cards/images/{card_image_id}`
///
/// Fetches the review status of a card image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCardImageDetails {
    /// Text. Format `uuid`.
    pub card_image_id: String,
}

impl GetCardImageDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<String>) -> Self {
        Self {
            card_image_id: card_image_id.into(),
        }
    }
}

impl Operation for GetCardImageDetails {
    type Client = Client;
    type Output = CardImageDetails;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCardImageDetails",
        method: Method::Get,
        path: "/cards/images/{card_image_id}",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardImageDetails>, SendError> {
        let p_card_image_id = &self.card_image_id;
        client.get_card_image_details(params::path("card_image_id", p_card_image_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardImageDetails>(json))
    }
}

/// `PATCH /cards/images/{card_image_id}`
///
/// Approves or rejects a card image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateCardImageDetails {
    /// Text. Format `uuid`.
    pub card_image_id: String,
    /// What is sent, as JSON.
    pub body: CardImageUpdate,
}

impl UpdateCardImageDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<String>, body: CardImageUpdate) -> Self {
        Self {
            card_image_id: card_image_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCardImageDetails {
    type Client = Client;
    type Output = CardImageDetails;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateCardImageDetails",
        method: Method::Patch,
        path: "/cards/images/{card_image_id}",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardImageDetails>, SendError> {
        let p_card_image_id = &self.card_image_id;
        client.update_card_image_details(params::path("card_image_id", p_card_image_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardImageDetails>(json))
    }
}

/// `GET /cards/images/{card_image_id}/data`
///
/// Downloads the JPEG of a card image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCardImageData {
    /// Text. Format `uuid`.
    pub card_image_id: String,
}

impl GetCardImageData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<String>) -> Self {
        Self {
            card_image_id: card_image_id.into(),
        }
    }
}

impl Operation for GetCardImageData {
    type Client = Client;
    type Output = ByteStream;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCardImageData",
        method: Method::Get,
        path: "/cards/images/{card_image_id}/data",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Bytes,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ByteStream>, SendError> {
        let p_card_image_id = &self.card_image_id;
        client.get_card_image_data(params::path("card_image_id", p_card_image_id)?).await.map_err(SendError::from)
    }
}

/// `POST /cards/images/{card_image_id}/data`
///
/// Uploads the JPEG of a card image; the image must have been created before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UploadCardImageData {
    /// Text. Format `uuid`.
    pub card_image_id: String,
    /// The file that is sent, as `image/jpeg`.
    pub body: File,
}

impl UploadCardImageData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<String>, body: File) -> Self {
        Self {
            card_image_id: card_image_id.into(),
            body,
        }
    }
}

impl Operation for UploadCardImageData {
    type Client = Client;
    type Output = CardImageDetails;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "uploadCardImageData",
        method: Method::Post,
        path: "/cards/images/{card_image_id}/data",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Binary("image/jpeg"),
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardImageDetails>, SendError> {
        let p_card_image_id = &self.card_image_id;
        let client = &client.with_content_type(self.body.content_type())?;
        client.upload_card_image_data(params::path("card_image_id", p_card_image_id)?, self.body.content().clone()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardImageDetails>(json))
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body)
    }
}

/// `GET /cards/products`
///
/// Lists card products.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCardProducts {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 18 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<ListCardProductsSortBy>,
}

redacted_debug!(ListCardProducts {
    show: [sort_by],
    show_optional: [card_brand, form, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListCardProducts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCardProducts {
    into card_brand: CardBrand,
    into form: Form,
    value limit: i64,
    into page_token: String,
    list sort_by: ListCardProductsSortBy,
});

impl Operation for ListCardProducts {
    type Client = Client;
    type Output = CardProductList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listCardProducts",
        method: Method::Get,
        path: "/cards/products",
        group: "cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("card_products") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardProductList>, SendError> {
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_card_products(self.card_brand.as_ref().map(|value| value.as_str()), self.form.as_ref().map(|value| value.as_str()), self.limit, self.page_token.as_deref(), p_sort_by.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardProductList>(json))
    }
}

/// `GET /cards/three_ds_decision_gateways`
///
/// Lists 3-D Secure decision gateways.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListThreeDsDecisionGateways {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListThreeDsDecisionGateways {
    show: [],
    show_optional: [card_product_id, is_active, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListThreeDsDecisionGateways {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListThreeDsDecisionGateways {
    into card_product_id: String,
    value is_active: bool,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListThreeDsDecisionGateways {
    type Client = Client;
    type Output = ThreeDsDecisionGatewayList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listThreeDsDecisionGateways",
        method: Method::Get,
        path: "/cards/three_ds_decision_gateways",
        group: "cards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("gateways") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ThreeDsDecisionGatewayList>, SendError> {
        client.list_three_ds_decision_gateways(self.card_product_id.as_deref(), self.is_active, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ThreeDsDecisionGatewayList>(json))
    }
}

/// `POST /cards/three_ds_decision_gateways`
///
/// Sets up an endpoint that decides on 3-D Secure checks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateThreeDsDecisionGateway {
    /// What is sent, as JSON.
    pub body: ThreeDsDecisionGatewayCreate,
}

impl CreateThreeDsDecisionGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ThreeDsDecisionGatewayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateThreeDsDecisionGateway {
    type Client = Client;
    type Output = ThreeDsDecisionGateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createThreeDsDecisionGateway",
        method: Method::Post,
        path: "/cards/three_ds_decision_gateways",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ThreeDsDecisionGateway>, SendError> {
        client.create_three_ds_decision_gateway(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ThreeDsDecisionGateway>(json))
    }
}

/// `GET /cards/three_ds_decision_gateways/{id}`
///
/// Fetches a 3-D Secure decision gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetThreeDsDecisionGateway {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetThreeDsDecisionGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetThreeDsDecisionGateway {
    type Client = Client;
    type Output = ThreeDsDecisionGateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getThreeDsDecisionGateway",
        method: Method::Get,
        path: "/cards/three_ds_decision_gateways/{id}",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ThreeDsDecisionGateway>, SendError> {
        let p_id = &self.id;
        client.get_three_ds_decision_gateway(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ThreeDsDecisionGateway>(json))
    }
}

/// `PATCH /cards/three_ds_decision_gateways/{id}`
///
/// Changes a 3-D Secure decision gateway or switches it on or off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateThreeDsGateway {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: ThreeDsDecisionGatewayUpdate,
}

impl UpdateThreeDsGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: ThreeDsDecisionGatewayUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateThreeDsGateway {
    type Client = Client;
    type Output = ThreeDsDecisionGateway;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateThreeDsGateway",
        method: Method::Patch,
        path: "/cards/three_ds_decision_gateways/{id}",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ThreeDsDecisionGateway>, SendError> {
        let p_id = &self.id;
        client.update_three_ds_gateway(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ThreeDsDecisionGateway>(json))
    }
}

/// `GET /cards/{card_id}`
///
/// Fetches a card without its full number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCard {
    /// Text. Format `uuid`.
    pub card_id: String,
}

impl GetCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Operation for GetCard {
    type Client = Client;
    type Output = Card;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCard",
        method: Method::Get,
        path: "/cards/{card_id}",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Card>, SendError> {
        let p_card_id = &self.card_id;
        client.get_card(params::path("card_id", p_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Card>(json))
    }
}

/// `PATCH /cards/{card_id}`
///
/// Changes status, holder, embossing or metadata of a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateCard {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// What is sent, as JSON.
    pub body: CardUpdate,
}

impl UpdateCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, body: CardUpdate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCard {
    type Client = Client;
    type Output = Card;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateCard",
        method: Method::Patch,
        path: "/cards/{card_id}",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Card>, SendError> {
        let p_card_id = &self.card_id;
        client.update_card(params::path("card_id", p_card_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Card>(json))
    }
}

/// `GET /cards/{card_id}/barcodes`
///
/// Fetches the barcode of a test card; meant for test environments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCardBarcode {
    /// Text. Format `uuid`.
    pub card_id: String,
}

impl GetCardBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Operation for GetCardBarcode {
    type Client = Client;
    type Output = CardBarcode;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCardBarcode",
        method: Method::Get,
        path: "/cards/{card_id}/barcodes",
        group: "cards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardBarcode>, SendError> {
        let p_card_id = &self.card_id;
        client.get_card_barcode(params::path("card_id", p_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardBarcode>(json))
    }
}

/// `POST /cards/{card_id}/client_token`
///
/// Issues a token with which an app shows card details or sets the PIN.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetClientAccessToken {
    /// Text. Format `uuid`.
    pub card_id: String,
}

impl GetClientAccessToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Operation for GetClientAccessToken {
    type Client = Client;
    type Output = ClientToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getClientAccessToken",
        method: Method::Post,
        path: "/cards/{card_id}/client_token",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ClientToken>, SendError> {
        let p_card_id = &self.card_id;
        client.get_client_access_token(params::path("card_id", p_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ClientToken>(json))
    }
}

/// `POST /cards/{card_id}/pin`
///
/// Sets the PIN of a card; only for programmes that are PCI compliant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetCardPin {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// What is sent, as JSON.
    pub body: SetPinRequest,
}

impl SetCardPin {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, body: SetPinRequest) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Operation for SetCardPin {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "setCardPIN",
        method: Method::Post,
        path: "/cards/{card_id}/pin",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[204],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        let p_card_id = &self.card_id;
        client.set_card_pin(params::path("card_id", p_card_id)?, &self.body).await.map_err(SendError::from)
    }
}

/// `GET /cards/{card_id}/reveal`
///
/// Fetches full number, expiry and security code; only for programmes that are PCI compliant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RevealCardDetails {
    /// Text. Format `uuid`.
    pub card_id: String,
}

impl RevealCardDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Operation for RevealCardDetails {
    type Client = Client;
    type Output = CardReveal;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "revealCardDetails",
        method: Method::Get,
        path: "/cards/{card_id}/reveal",
        group: "cards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CardReveal>, SendError> {
        let p_card_id = &self.card_id;
        client.reveal_card_details(params::path("card_id", p_card_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CardReveal>(json))
    }
}

/// `GET /cards/{card_id}/widget_token`
///
/// Issues a short-lived token for Synctera's card widgets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetWidgetAccessToken {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// One of 4 values.
    pub widget_type: CardWidgetType,
}

impl GetWidgetAccessToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, widget_type: CardWidgetType) -> Self {
        Self {
            card_id: card_id.into(),
            widget_type,
        }
    }
}

impl Operation for GetWidgetAccessToken {
    type Client = Client;
    type Output = WidgetToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getWidgetAccessToken",
        method: Method::Get,
        path: "/cards/{card_id}/widget_token",
        group: "cards",
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
        let p_card_id = &self.card_id;
        client.get_widget_access_token(params::path("card_id", p_card_id)?, Some(self.widget_type.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WidgetToken>(json))
    }
}
