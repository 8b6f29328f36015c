// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `digital_wallet_tokens`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listDigitalWalletTokens")]
/// `GET /cards/digital_wallet_tokens`
///
/// Lists wallet tokens of cards.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalWalletTokens {
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub token_state: Option<DigitalWalletTokenState>,
}

record! { ListDigitalWalletTokens {
    0 optional show card_id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show token_state;
} }

impl ListDigitalWalletTokens {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDigitalWalletTokens {
    into card_id: CardId,
    value limit: i64,
    into page_token: String,
    into token_state: DigitalWalletTokenState,
});

impl Sealed for ListDigitalWalletTokens {}

impl Operation for ListDigitalWalletTokens {
    type Output = DigitalWalletTokenList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "digital_wallet_tokens",
            "listDigitalWalletTokens",
            Method::Get,
            "/cards/digital_wallet_tokens",
        )
            .tier(Tier::Read).pages("digital_wallet_tokens");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_digital_wallet_tokens(
            self.card_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.token_state.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<DigitalWalletTokenList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getDigitalWalletToken")]
/// `GET /cards/digital_wallet_tokens/{digital_wallet_token_id}`
///
/// Fetches a wallet token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDigitalWalletToken {
    /// Format `uuid`.
    pub digital_wallet_token_id: DigitalWalletTokenId,
}

record! { GetDigitalWalletToken {
    0 required show digital_wallet_token_id;
} }

impl GetDigitalWalletToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(digital_wallet_token_id: impl Into<DigitalWalletTokenId>) -> Self {
        Self {
            digital_wallet_token_id: digital_wallet_token_id.into(),
        }
    }
}

impl Sealed for GetDigitalWalletToken {}

impl Operation for GetDigitalWalletToken {
    type Output = DigitalWalletToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "digital_wallet_tokens",
            "getDigitalWalletToken",
            Method::Get,
            "/cards/digital_wallet_tokens/{digital_wallet_token_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_digital_wallet_token_id = self.digital_wallet_token_id.as_str();
        let built = client.get_digital_wallet_token(
            params::path("digital_wallet_token_id", p_digital_wallet_token_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<DigitalWalletToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateDigitalWalletTokenStatus")]
/// `PATCH /cards/digital_wallet_tokens/{digital_wallet_token_id}`
///
/// Suspends, resumes or terminates a wallet token; terminating it is final.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalWalletToken {
    /// Format `uuid`.
    pub digital_wallet_token_id: DigitalWalletTokenId,
    /// What is sent, as JSON.
    pub body: DigitalWalletTokenUpdate,
}

record! { UpdateDigitalWalletToken {
    0 required show digital_wallet_token_id;
    1 required show body;
} }

impl UpdateDigitalWalletToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        digital_wallet_token_id: impl Into<DigitalWalletTokenId>,
        body: DigitalWalletTokenUpdate,
    ) -> Self {
        Self {
            digital_wallet_token_id: digital_wallet_token_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateDigitalWalletToken {}

impl Operation for UpdateDigitalWalletToken {
    type Output = DigitalWalletToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "digital_wallet_tokens",
            "updateDigitalWalletTokenStatus",
            Method::Patch,
            "/cards/digital_wallet_tokens/{digital_wallet_token_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_digital_wallet_token_id = self.digital_wallet_token_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_digital_wallet_token_status(
            params::path("digital_wallet_token_id", p_digital_wallet_token_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<DigitalWalletToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDigitalWalletApple")]
/// `POST /cards/{card_id}/digital_wallet_tokens/applepay`
///
/// Prepares the data that adds a card to Apple Pay; needs what the device reported.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionCardToApplePay {
    /// Format `uuid`.
    pub card_id: CardId,
    /// What is sent, as JSON.
    pub body: AppleDigitalWalletProvisionCreate,
}

record! { ProvisionCardToApplePay {
    0 required show card_id;
    1 required show body;
} }

impl ProvisionCardToApplePay {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>, body: AppleDigitalWalletProvisionCreate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Sealed for ProvisionCardToApplePay {}

impl Operation for ProvisionCardToApplePay {
    type Output = AppleDigitalWalletProvision;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "digital_wallet_tokens",
            "createDigitalWalletApple",
            Method::Post,
            "/cards/{card_id}/digital_wallet_tokens/applepay",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_digital_wallet_apple(
            params::path("card_id", p_card_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AppleDigitalWalletProvision, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDigitalWalletGoogle")]
/// `POST /cards/{card_id}/digital_wallet_tokens/googlepay`
///
/// Prepares the data that adds a card to Google Pay; needs what the device reported.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionCardToGooglePay {
    /// Format `uuid`.
    pub card_id: CardId,
    /// What is sent, as JSON.
    pub body: GoogleDigitalWalletProvisionCreate,
}

record! { ProvisionCardToGooglePay {
    0 required show card_id;
    1 required show body;
} }

impl ProvisionCardToGooglePay {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>, body: GoogleDigitalWalletProvisionCreate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Sealed for ProvisionCardToGooglePay {}

impl Operation for ProvisionCardToGooglePay {
    type Output = GoogleDigitalWalletProvision;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "digital_wallet_tokens",
            "createDigitalWalletGoogle",
            Method::Post,
            "/cards/{card_id}/digital_wallet_tokens/googlepay",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_digital_wallet_google(
            params::path("card_id", p_card_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<GoogleDigitalWalletProvision, DecodeError> {
        decode(body)
    }
}
