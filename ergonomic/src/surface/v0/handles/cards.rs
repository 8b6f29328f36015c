// Written by `cargo xtask regen`; changes made by hand are lost.
//! `cards`.

use synctera_runtime::types::ids::{CardGatewayId, CardId, CardImageId, DigitalWalletTokenId};
use synctera_runtime::{File};
use synctera_api::v0::{
    ActivateCard,
    AppleDigitalWalletProvisionCreate,
    CardActivationRequest,
    CardCreate,
    CardGatewayCreate,
    CardGatewayUpdate,
    CardImageCreate,
    CardImageUpdate,
    CardSingleUseTokenRequest,
    CardUpdate,
    CreateCardClientToken,
    CreateCardGateway,
    CreateCardImage,
    CreateCardSingleUseToken,
    DigitalWalletTokenUpdate,
    DownloadCardImage,
    GetCard,
    GetCardBarcode,
    GetCardGateway,
    GetCardImage,
    GetCardWidgetUrl,
    GetDigitalWalletToken,
    GoogleDigitalWalletProvisionCreate,
    IssueCard,
    ListCardChanges,
    ListCardGateways,
    ListCardImages,
    ListCardProducts,
    ListCards,
    ListDigitalWalletTokens,
    ProvisionCardToApplePay,
    ProvisionCardToGooglePay,
    UpdateCard,
    UpdateCardGateway,
    UpdateCardImage,
    UpdateDigitalWalletToken,
    UploadCardImage,
};

use crate::Synctera;
use crate::handle::Caller;

/// Cards: issuing, activation, status and what shows them to their holders.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cards().list(v0::ListCards::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cards<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Cards<C> {
    /// History of a card.
    pub fn changes(&self) -> CardsChanges<C> {
        CardsChanges {
            caller: self.caller.clone(),
        }
    }

    /// Cards in Apple Pay and Google Pay; in production only.
    pub fn digital_wallet_tokens(&self) -> CardsDigitalWalletTokens<C> {
        CardsDigitalWalletTokens {
            caller: self.caller.clone(),
        }
    }

    /// Endpoints of yours that decide on card authorizations.
    pub fn gateways(&self) -> CardsGateways<C> {
        CardsGateways {
            caller: self.caller.clone(),
        }
    }

    /// Pictures printed on cards.
    pub fn images(&self) -> CardsImages<C> {
        CardsImages {
            caller: self.caller.clone(),
        }
    }

    /// Kinds of cards that a programme may issue.
    pub fn products(&self) -> CardsProducts<C> {
        CardsProducts {
            caller: self.caller.clone(),
        }
    }

    /// Lists cards, filtered by holder, account, product, status and more.
    ///
    /// `GET /v0/cards`.
    #[doc(alias = "listCards")]
    pub fn list(&self, operation: ListCards) -> C::List<ListCards> {
        self.caller.list(operation)
    }

    /// Issues or reissues a card, physical or virtual, on an account; needs a card product.
    ///
    /// `POST /v0/cards`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "issueCard")]
    pub fn issue(&self, body: CardCreate) -> C::Call<IssueCard> {
        self.caller.call(IssueCard::new(body))
    }

    /// Activates a card; needs the activation code that came with it and the holder's id.
    ///
    /// `POST /v0/cards/activate`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "activateCard")]
    pub fn activate(&self, body: CardActivationRequest) -> C::Call<ActivateCard> {
        self.caller.call(ActivateCard::new(body))
    }

    /// Fetches a card without its full number.
    ///
    /// `GET /v0/cards/{card_id}`.
    #[doc(alias = "getCard")]
    pub fn get(&self, card_id: impl Into<CardId>) -> C::Call<GetCard> {
        self.caller.call(GetCard::new(card_id))
    }

    /// Changes status, holder, embossing or metadata of a card.
    ///
    /// `PATCH /v0/cards/{card_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateCard")]
    pub fn update(&self, card_id: impl Into<CardId>, body: CardUpdate) -> C::Call<UpdateCard> {
        self.caller.call(UpdateCard::new(card_id, body))
    }

    /// Fetches the barcode of a test card; meant for test environments.
    ///
    /// `GET /v0/cards/{card_id}/barcodes`.
    #[doc(alias = "getCardBarcode")]
    pub fn barcode(&self, card_id: impl Into<CardId>) -> C::Call<GetCardBarcode> {
        self.caller.call(GetCardBarcode::new(card_id))
    }

    /// Fetches the address of a widget for activating a card or setting its PIN.
    ///
    /// `GET /v0/cards/card_widget_url`.
    #[doc(alias = "getCardWidgetURL")]
    pub fn widget_url(&self, operation: GetCardWidgetUrl) -> C::Call<GetCardWidgetUrl> {
        self.caller.call(operation)
    }

    /// Issues a token with which an app shows card details or sets the PIN.
    ///
    /// `POST /v0/cards/{card_id}/client_token`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "getClientAccessToken")]
    pub fn create_client_token(&self, card_id: impl Into<CardId>) -> C::Call<CreateCardClientToken> {
        self.caller.call(CreateCardClientToken::new(card_id))
    }

    /// Issues a token good for one request about one customer and account.
    ///
    /// `POST /v0/cards/single_use_token`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "getClientSingleUseToken")]
    pub fn create_single_use_token(&self, body: CardSingleUseTokenRequest) -> C::Call<CreateCardSingleUseToken> {
        self.caller.call(CreateCardSingleUseToken::new(body))
    }
}

/// History of a card.
#[derive(Clone, Debug)]
pub struct CardsChanges<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsChanges<C> {
    /// Lists what happened to a card and why.
    ///
    /// `GET /v0/cards/{card_id}/changes`.
    #[doc(alias = "listChanges")]
    pub fn list(&self, operation: ListCardChanges) -> C::List<ListCardChanges> {
        self.caller.list(operation)
    }
}

/// Cards in Apple Pay and Google Pay; in production only.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cards().digital_wallet_tokens().list(v0::ListDigitalWalletTokens::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsDigitalWalletTokens<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsDigitalWalletTokens<C> {
    /// Lists wallet tokens of cards.
    ///
    /// `GET /v0/cards/digital_wallet_tokens`.
    #[doc(alias = "listDigitalWalletTokens")]
    pub fn list(&self, operation: ListDigitalWalletTokens) -> C::List<ListDigitalWalletTokens> {
        self.caller.list(operation)
    }

    /// Fetches a wallet token.
    ///
    /// `GET /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    #[doc(alias = "getDigitalWalletToken")]
    pub fn get(&self, digital_wallet_token_id: impl Into<DigitalWalletTokenId>) -> C::Call<GetDigitalWalletToken> {
        self.caller.call(GetDigitalWalletToken::new(digital_wallet_token_id))
    }

    /// Suspends, resumes or terminates a wallet token; terminating it is final.
    ///
    /// `PATCH /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`. A repeated key gets the first answer, for
    /// seven days.
    #[doc(alias = "updateDigitalWalletTokenStatus")]
    pub fn update(
        &self,
        digital_wallet_token_id: impl Into<DigitalWalletTokenId>,
        body: DigitalWalletTokenUpdate,
    ) -> C::Call<UpdateDigitalWalletToken> {
        self.caller.call(UpdateDigitalWalletToken::new(digital_wallet_token_id, body))
    }

    /// Prepares the data that adds a card to Apple Pay; needs what the device reported.
    ///
    /// `POST /v0/cards/{card_id}/digital_wallet_tokens/applepay`. A repeated key gets the first answer, for seven
    /// days.
    #[doc(alias = "createDigitalWalletApple")]
    pub fn provision_apple_pay(
        &self,
        card_id: impl Into<CardId>,
        body: AppleDigitalWalletProvisionCreate,
    ) -> C::Call<ProvisionCardToApplePay> {
        self.caller.call(ProvisionCardToApplePay::new(card_id, body))
    }

    /// Prepares the data that adds a card to Google Pay; needs what the device reported.
    ///
    /// `POST /v0/cards/{card_id}/digital_wallet_tokens/googlepay`. A repeated key gets the first answer, for seven
    /// days.
    #[doc(alias = "createDigitalWalletGoogle")]
    pub fn provision_google_pay(
        &self,
        card_id: impl Into<CardId>,
        body: GoogleDigitalWalletProvisionCreate,
    ) -> C::Call<ProvisionCardToGooglePay> {
        self.caller.call(ProvisionCardToGooglePay::new(card_id, body))
    }
}

/// Endpoints of yours that decide on card authorizations.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cards().gateways().list(v0::ListCardGateways::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsGateways<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsGateways<C> {
    /// Lists card authorization gateways.
    ///
    /// `GET /v0/cards/gateways`.
    #[doc(alias = "listGateways")]
    pub fn list(&self, operation: ListCardGateways) -> C::List<ListCardGateways> {
        self.caller.list(operation)
    }

    /// Sets up an endpoint that approves or declines card payments within 1.5 seconds.
    ///
    /// `POST /v0/cards/gateways`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createGateway")]
    pub fn create(&self, body: CardGatewayCreate) -> C::Call<CreateCardGateway> {
        self.caller.call(CreateCardGateway::new(body))
    }

    /// Fetches a card authorization gateway.
    ///
    /// `GET /v0/cards/gateways/{gateway_id}`.
    #[doc(alias = "getGateway")]
    pub fn get(&self, gateway_id: impl Into<CardGatewayId>) -> C::Call<GetCardGateway> {
        self.caller.call(GetCardGateway::new(gateway_id))
    }

    /// Changes a card authorization gateway or switches it on or off.
    ///
    /// `PATCH /v0/cards/gateways/{gateway_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateGateway")]
    pub fn update(
        &self,
        gateway_id: impl Into<CardGatewayId>,
        body: CardGatewayUpdate,
    ) -> C::Call<UpdateCardGateway> {
        self.caller.call(UpdateCardGateway::new(gateway_id, body))
    }
}

/// Pictures printed on cards.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::CardImageCreate) -> Result<(), Error> {
/// let answer = synctera.cards().images().create(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsImages<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsImages<C> {
    /// Lists card images and their review status.
    ///
    /// `GET /v0/cards/images`.
    #[doc(alias = "listCardImageDetails")]
    pub fn list(&self, operation: ListCardImages) -> C::List<ListCardImages> {
        self.caller.list(operation)
    }

    /// Announces a card image for a customer; its JPEG is uploaded afterwards.
    ///
    /// `POST /v0/cards/images`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createCardImage")]
    pub fn create(&self, body: CardImageCreate) -> C::Call<CreateCardImage> {
        self.caller.call(CreateCardImage::new(body))
    }

    /// Fetches the review status of a card image.
    ///
    /// `GET /v0/cards/images/{card_image_id}`.
    #[doc(alias = "getCardImageDetails")]
    pub fn get(&self, card_image_id: impl Into<CardImageId>) -> C::Call<GetCardImage> {
        self.caller.call(GetCardImage::new(card_image_id))
    }

    /// Approves or rejects a card image.
    ///
    /// `PATCH /v0/cards/images/{card_image_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateCardImageDetails")]
    pub fn update(&self, card_image_id: impl Into<CardImageId>, body: CardImageUpdate) -> C::Call<UpdateCardImage> {
        self.caller.call(UpdateCardImage::new(card_image_id, body))
    }

    /// Uploads the JPEG of a card image; the image must have been created before.
    ///
    /// `POST /v0/cards/images/{card_image_id}/data`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "uploadCardImageData")]
    pub fn upload(&self, card_image_id: impl Into<CardImageId>, body: File) -> C::Call<UploadCardImage> {
        self.caller.call(UploadCardImage::new(card_image_id, body))
    }

    /// Downloads the JPEG of a card image.
    ///
    /// `GET /v0/cards/images/{card_image_id}/data`.
    #[doc(alias = "getCardImageData")]
    pub fn download(&self, card_image_id: impl Into<CardImageId>) -> C::Call<DownloadCardImage> {
        self.caller.call(DownloadCardImage::new(card_image_id))
    }
}

/// Kinds of cards that a programme may issue.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cards().products().list(v0::ListCardProducts::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsProducts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsProducts<C> {
    /// Lists card products.
    ///
    /// `GET /v0/cards/products`.
    #[doc(alias = "listCardProducts")]
    pub fn list(&self, operation: ListCardProducts) -> C::List<ListCardProducts> {
        self.caller.list(operation)
    }
}
