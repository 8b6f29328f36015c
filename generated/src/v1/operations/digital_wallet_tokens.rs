// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `digital_wallet_tokens`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /cards/digital_wallet_tokens`
///
/// Lists wallet tokens of cards.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDigitalWalletTokens {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_state: Option<DigitalWalletTokenState>,
}

redacted_debug!(ListDigitalWalletTokens {
    show: [],
    show_optional: [card_id, limit, token_state],
    hide: [],
    hide_optional: [page_token]
});

impl ListDigitalWalletTokens {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDigitalWalletTokens {
    into card_id: String,
    value limit: i64,
    into page_token: String,
    into token_state: DigitalWalletTokenState,
});

impl Operation for ListDigitalWalletTokens {
    type Client = Client;
    type Output = DigitalWalletTokenList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listDigitalWalletTokens",
        method: Method::Get,
        path: "/cards/digital_wallet_tokens",
        group: "digital_wallet_tokens",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("digital_wallet_tokens") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DigitalWalletTokenList>, SendError> {
        client.list_digital_wallet_tokens(self.card_id.as_deref(), self.limit, self.page_token.as_deref(), self.token_state.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DigitalWalletTokenList>(json))
    }
}

/// `GET /cards/digital_wallet_tokens/{digital_wallet_token_id}`
///
/// Fetches a wallet token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDigitalWalletToken {
    /// Text. Format `uuid`.
    pub digital_wallet_token_id: String,
}

impl GetDigitalWalletToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(digital_wallet_token_id: impl Into<String>) -> Self {
        Self {
            digital_wallet_token_id: digital_wallet_token_id.into(),
        }
    }
}

impl Operation for GetDigitalWalletToken {
    type Client = Client;
    type Output = DigitalWalletToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getDigitalWalletToken",
        method: Method::Get,
        path: "/cards/digital_wallet_tokens/{digital_wallet_token_id}",
        group: "digital_wallet_tokens",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DigitalWalletToken>, SendError> {
        let p_digital_wallet_token_id = &self.digital_wallet_token_id;
        client.get_digital_wallet_token(params::path("digital_wallet_token_id", p_digital_wallet_token_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DigitalWalletToken>(json))
    }
}

/// `PATCH /cards/digital_wallet_tokens/{digital_wallet_token_id}`
///
/// Suspends, resumes or terminates a wallet token; terminating it is final.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateDigitalWalletTokenStatus {
    /// Text. Format `uuid`.
    pub digital_wallet_token_id: String,
    /// What is sent, as JSON.
    pub body: DigitalWalletTokenUpdate,
}

impl UpdateDigitalWalletTokenStatus {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(digital_wallet_token_id: impl Into<String>, body: DigitalWalletTokenUpdate) -> Self {
        Self {
            digital_wallet_token_id: digital_wallet_token_id.into(),
            body,
        }
    }
}

impl Operation for UpdateDigitalWalletTokenStatus {
    type Client = Client;
    type Output = DigitalWalletToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateDigitalWalletTokenStatus",
        method: Method::Patch,
        path: "/cards/digital_wallet_tokens/{digital_wallet_token_id}",
        group: "digital_wallet_tokens",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DigitalWalletToken>, SendError> {
        let p_digital_wallet_token_id = &self.digital_wallet_token_id;
        client.update_digital_wallet_token_status(params::path("digital_wallet_token_id", p_digital_wallet_token_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DigitalWalletToken>(json))
    }
}

/// `POST /cards/{card_id}/digital_wallet_tokens/applepay`
///
/// Prepares the data that adds a card to Apple Pay; needs what the device reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDigitalWalletApple {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// What is sent, as JSON.
    pub body: AppleDigitalWalletProvisionCreate,
}

impl CreateDigitalWalletApple {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, body: AppleDigitalWalletProvisionCreate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Operation for CreateDigitalWalletApple {
    type Client = Client;
    type Output = AppleDigitalWalletProvision;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createDigitalWalletApple",
        method: Method::Post,
        path: "/cards/{card_id}/digital_wallet_tokens/applepay",
        group: "digital_wallet_tokens",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AppleDigitalWalletProvision>, SendError> {
        let p_card_id = &self.card_id;
        client.create_digital_wallet_apple(params::path("card_id", p_card_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AppleDigitalWalletProvision>(json))
    }
}

/// `POST /cards/{card_id}/digital_wallet_tokens/googlepay`
///
/// Prepares the data that adds a card to Google Pay; needs what the device reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDigitalWalletGoogle {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// What is sent, as JSON.
    pub body: GoogleDigitalWalletProvisionCreate,
}

impl CreateDigitalWalletGoogle {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, body: GoogleDigitalWalletProvisionCreate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Operation for CreateDigitalWalletGoogle {
    type Client = Client;
    type Output = GoogleDigitalWalletProvision;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createDigitalWalletGoogle",
        method: Method::Post,
        path: "/cards/{card_id}/digital_wallet_tokens/googlepay",
        group: "digital_wallet_tokens",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<GoogleDigitalWalletProvision>, SendError> {
        let p_card_id = &self.card_id;
        client.create_digital_wallet_google(params::path("card_id", p_card_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<GoogleDigitalWalletProvision>(json))
    }
}
