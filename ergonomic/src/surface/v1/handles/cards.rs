// Written by `cargo xtask regen`; changes made by hand are lost.
//! `cards`.

use synctera_runtime::types::ids::{
    BulkOrderConfigId,
    CardGatewayId,
    CardId,
    CardImageId,
    DigitalWalletTokenId,
    ThreeDsGatewayId,
};
use synctera_runtime::{File};
use synctera_api::v1::{
    ActivateCard,
    AppleDigitalWalletProvisionCreate,
    BulkCardIssuanceCreate,
    CardActivationRequest,
    CardCreate,
    CardGatewayCreate,
    CardGatewayUpdate,
    CardImageCreate,
    CardImageUpdate,
    CardPinRequest,
    CardUpdate,
    CardWidgetType,
    CreateBulkCardIssuance,
    CreateCardClientToken,
    CreateCardGateway,
    CreateCardImage,
    CreateThreeDsDecisionGateway,
    DigitalWalletTokenUpdate,
    DownloadCardImage,
    FulfillBulkCardIssuance,
    GetBulkCardIssuance,
    GetCard,
    GetCardBarcode,
    GetCardGateway,
    GetCardImage,
    GetCardWidgetToken,
    GetCardWidgetUrl,
    GetDigitalWalletToken,
    GetThreeDsDecisionGateway,
    GoogleDigitalWalletProvisionCreate,
    IssueCard,
    ListBulkCardIssuances,
    ListCardGateways,
    ListCardImages,
    ListCardProducts,
    ListCards,
    ListDigitalWalletTokens,
    ListThreeDsDecisionGateways,
    ProvisionCardToApplePay,
    ProvisionCardToGooglePay,
    RevealCardDetails,
    SetCardPin,
    ThreeDsDecisionGatewayCreate,
    ThreeDsDecisionGatewayUpdate,
    UpdateCard,
    UpdateCardGateway,
    UpdateCardImage,
    UpdateDigitalWalletToken,
    UpdateThreeDsDecisionGateway,
    UploadCardImage,
};

use crate::Synctera;
use crate::handle::Caller;

/// Cards: issuing, activation, status and what shows them to their holders.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().list(v1::ListCards::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cards<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Cards<C> {
    /// Orders of many cards shipped together.
    pub fn bulk_issuance(&self) -> CardsBulkIssuance<C> {
        CardsBulkIssuance {
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

    /// Endpoints of yours that decide on 3-D Secure checks of your cards.
    pub fn three_ds_decision_gateways(&self) -> CardsThreeDsDecisionGateways<C> {
        CardsThreeDsDecisionGateways {
            caller: self.caller.clone(),
        }
    }

    /// Lists cards, filtered by holder, account, product, status and more.
    ///
    /// `GET /v1/cards`.
    #[doc(alias = "listCards")]
    pub fn list(&self, operation: ListCards) -> C::List<ListCards> {
        self.caller.list(operation)
    }

    /// Issues or reissues a card, physical or virtual, on an account; needs a card product.
    ///
    /// `POST /v1/cards`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "issueCard")]
    pub fn issue(&self, body: CardCreate) -> C::Call<IssueCard> {
        self.caller.call(IssueCard::new(body))
    }

    /// Activates a card; needs the activation code that came with it and the holder's id.
    ///
    /// `POST /v1/cards/activate`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "activateCard")]
    pub fn activate(&self, body: CardActivationRequest) -> C::Call<ActivateCard> {
        self.caller.call(ActivateCard::new(body))
    }

    /// Fetches a card without its full number.
    ///
    /// `GET /v1/cards/{card_id}`.
    #[doc(alias = "getCard")]
    pub fn get(&self, card_id: impl Into<CardId>) -> C::Call<GetCard> {
        self.caller.call(GetCard::new(card_id))
    }

    /// Changes status, holder, embossing or metadata of a card.
    ///
    /// `PATCH /v1/cards/{card_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateCard")]
    pub fn update(&self, card_id: impl Into<CardId>, body: CardUpdate) -> C::Call<UpdateCard> {
        self.caller.call(UpdateCard::new(card_id, body))
    }

    /// Fetches the barcode of a test card; meant for test environments.
    ///
    /// `GET /v1/cards/{card_id}/barcodes`.
    #[doc(alias = "getCardBarcode")]
    pub fn barcode(&self, card_id: impl Into<CardId>) -> C::Call<GetCardBarcode> {
        self.caller.call(GetCardBarcode::new(card_id))
    }

    /// Fetches the address of a widget for activating a card or setting its PIN.
    ///
    /// `GET /v1/cards/card_widget_url`.
    #[doc(alias = "getCardWidgetURL")]
    pub fn widget_url(&self, operation: GetCardWidgetUrl) -> C::Call<GetCardWidgetUrl> {
        self.caller.call(operation)
    }

    /// Issues a token with which an app shows card details or sets the PIN.
    ///
    /// `POST /v1/cards/{card_id}/client_token`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "getClientAccessToken")]
    pub fn create_client_token(&self, card_id: impl Into<CardId>) -> C::Call<CreateCardClientToken> {
        self.caller.call(CreateCardClientToken::new(card_id))
    }

    /// Sets the PIN of a card; only for programmes that are PCI compliant.
    ///
    /// `POST /v1/cards/{card_id}/pin`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "setCardPIN")]
    pub fn set_pin(&self, card_id: impl Into<CardId>, body: CardPinRequest) -> C::Call<SetCardPin> {
        self.caller.call(SetCardPin::new(card_id, body))
    }

    /// Fetches full number, expiry and security code; only for programmes that are PCI compliant.
    ///
    /// `GET /v1/cards/{card_id}/reveal`.
    #[doc(alias = "revealCardDetails")]
    pub fn reveal(&self, card_id: impl Into<CardId>) -> C::Call<RevealCardDetails> {
        self.caller.call(RevealCardDetails::new(card_id))
    }

    /// Issues a short-lived token for Synctera's card widgets.
    ///
    /// `GET /v1/cards/{card_id}/widget_token`.
    #[doc(alias = "getWidgetAccessToken")]
    pub fn widget_token(
        &self,
        card_id: impl Into<CardId>,
        widget_type: CardWidgetType,
    ) -> C::Call<GetCardWidgetToken> {
        self.caller.call(GetCardWidgetToken::new(card_id, widget_type))
    }
}

/// Orders of many cards shipped together.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().bulk_issuance().list(v1::ListBulkCardIssuances::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsBulkIssuance<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsBulkIssuance<C> {
    /// Lists bulk orders.
    ///
    /// `GET /v1/cards/bulk_issuance`.
    #[doc(alias = "listBulkOrderConfigs")]
    pub fn list(&self, operation: ListBulkCardIssuances) -> C::List<ListBulkCardIssuances> {
        self.caller.list(operation)
    }

    /// Sets up a bulk order for a card product that allows it; cards name it when issued.
    ///
    /// `POST /v1/cards/bulk_issuance`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createBulkOrderConfig")]
    pub fn create(&self, body: BulkCardIssuanceCreate) -> C::Call<CreateBulkCardIssuance> {
        self.caller.call(CreateBulkCardIssuance::new(body))
    }

    /// Fetches a bulk order.
    ///
    /// `GET /v1/cards/bulk_issuance/{bulk_order_config_id}`.
    #[doc(alias = "getBulkOrderConfig")]
    pub fn get(&self, bulk_order_config_id: impl Into<BulkOrderConfigId>) -> C::Call<GetBulkCardIssuance> {
        self.caller.call(GetBulkCardIssuance::new(bulk_order_config_id))
    }

    /// Ships all cards added to a manual bulk order since the last time; answers without a body.
    ///
    /// `POST /v1/cards/bulk_issuance/{bulk_order_config_id}/fulfill`. A repeated key gets the first answer, for
    /// seven days.
    #[doc(alias = "fulfillBulkOrder")]
    pub fn fulfill(&self, bulk_order_config_id: impl Into<BulkOrderConfigId>) -> C::Call<FulfillBulkCardIssuance> {
        self.caller.call(FulfillBulkCardIssuance::new(bulk_order_config_id))
    }
}

/// Cards in Apple Pay and Google Pay; in production only.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().digital_wallet_tokens().list(v1::ListDigitalWalletTokens::new()).await?;
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
    /// `GET /v1/cards/digital_wallet_tokens`.
    #[doc(alias = "listDigitalWalletTokens")]
    pub fn list(&self, operation: ListDigitalWalletTokens) -> C::List<ListDigitalWalletTokens> {
        self.caller.list(operation)
    }

    /// Fetches a wallet token.
    ///
    /// `GET /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    #[doc(alias = "getDigitalWalletToken")]
    pub fn get(&self, digital_wallet_token_id: impl Into<DigitalWalletTokenId>) -> C::Call<GetDigitalWalletToken> {
        self.caller.call(GetDigitalWalletToken::new(digital_wallet_token_id))
    }

    /// Suspends, resumes or terminates a wallet token; terminating it is final.
    ///
    /// `PATCH /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`. A repeated key gets the first answer, for
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
    /// `POST /v1/cards/{card_id}/digital_wallet_tokens/applepay`. A repeated key gets the first answer, for seven
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
    /// `POST /v1/cards/{card_id}/digital_wallet_tokens/googlepay`. A repeated key gets the first answer, for seven
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
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().gateways().list(v1::ListCardGateways::new()).await?;
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
    /// `GET /v1/cards/gateways`.
    #[doc(alias = "listGateways")]
    pub fn list(&self, operation: ListCardGateways) -> C::List<ListCardGateways> {
        self.caller.list(operation)
    }

    /// Sets up an endpoint that approves or declines card payments within 1.5 seconds.
    ///
    /// `POST /v1/cards/gateways`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createGateway")]
    pub fn create(&self, body: CardGatewayCreate) -> C::Call<CreateCardGateway> {
        self.caller.call(CreateCardGateway::new(body))
    }

    /// Fetches a card authorization gateway.
    ///
    /// `GET /v1/cards/gateways/{gateway_id}`.
    #[doc(alias = "getGateway")]
    pub fn get(&self, gateway_id: impl Into<CardGatewayId>) -> C::Call<GetCardGateway> {
        self.caller.call(GetCardGateway::new(gateway_id))
    }

    /// Changes a card authorization gateway or switches it on or off.
    ///
    /// `PATCH /v1/cards/gateways/{gateway_id}`. A repeated key gets the first answer, for seven days.
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
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::CardImageCreate) -> Result<(), Error> {
/// let answer = synctera.v1().cards().images().create(body).await?;
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
    /// `GET /v1/cards/images`.
    #[doc(alias = "listCardImageDetails")]
    pub fn list(&self, operation: ListCardImages) -> C::List<ListCardImages> {
        self.caller.list(operation)
    }

    /// Announces a card image for a customer; its JPEG is uploaded afterwards.
    ///
    /// `POST /v1/cards/images`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createCardImage")]
    pub fn create(&self, body: CardImageCreate) -> C::Call<CreateCardImage> {
        self.caller.call(CreateCardImage::new(body))
    }

    /// Fetches the review status of a card image.
    ///
    /// `GET /v1/cards/images/{card_image_id}`.
    #[doc(alias = "getCardImageDetails")]
    pub fn get(&self, card_image_id: impl Into<CardImageId>) -> C::Call<GetCardImage> {
        self.caller.call(GetCardImage::new(card_image_id))
    }

    /// Approves or rejects a card image.
    ///
    /// `PATCH /v1/cards/images/{card_image_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateCardImageDetails")]
    pub fn update(&self, card_image_id: impl Into<CardImageId>, body: CardImageUpdate) -> C::Call<UpdateCardImage> {
        self.caller.call(UpdateCardImage::new(card_image_id, body))
    }

    /// Uploads the JPEG of a card image; the image must have been created before.
    ///
    /// `POST /v1/cards/images/{card_image_id}/data`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "uploadCardImageData")]
    pub fn upload(&self, card_image_id: impl Into<CardImageId>, body: File) -> C::Call<UploadCardImage> {
        self.caller.call(UploadCardImage::new(card_image_id, body))
    }

    /// Downloads the JPEG of a card image.
    ///
    /// `GET /v1/cards/images/{card_image_id}/data`.
    #[doc(alias = "getCardImageData")]
    pub fn download(&self, card_image_id: impl Into<CardImageId>) -> C::Call<DownloadCardImage> {
        self.caller.call(DownloadCardImage::new(card_image_id))
    }
}

/// Kinds of cards that a programme may issue.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().products().list(v1::ListCardProducts::new()).await?;
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
    /// `GET /v1/cards/products`.
    #[doc(alias = "listCardProducts")]
    pub fn list(&self, operation: ListCardProducts) -> C::List<ListCardProducts> {
        self.caller.list(operation)
    }
}

/// Endpoints of yours that decide on 3-D Secure checks of your cards.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cards().three_ds_decision_gateways().list(v1::ListThreeDsDecisionGateways::new())
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardsThreeDsDecisionGateways<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CardsThreeDsDecisionGateways<C> {
    /// Lists 3-D Secure decision gateways.
    ///
    /// `GET /v1/cards/three_ds_decision_gateways`.
    #[doc(alias = "listThreeDsDecisionGateways")]
    pub fn list(&self, operation: ListThreeDsDecisionGateways) -> C::List<ListThreeDsDecisionGateways> {
        self.caller.list(operation)
    }

    /// Sets up an endpoint that decides on 3-D Secure checks.
    ///
    /// `POST /v1/cards/three_ds_decision_gateways`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createThreeDsDecisionGateway")]
    pub fn create(&self, body: ThreeDsDecisionGatewayCreate) -> C::Call<CreateThreeDsDecisionGateway> {
        self.caller.call(CreateThreeDsDecisionGateway::new(body))
    }

    /// Fetches a 3-D Secure decision gateway.
    ///
    /// `GET /v1/cards/three_ds_decision_gateways/{id}`.
    #[doc(alias = "getThreeDsDecisionGateway")]
    pub fn get(&self, id: impl Into<ThreeDsGatewayId>) -> C::Call<GetThreeDsDecisionGateway> {
        self.caller.call(GetThreeDsDecisionGateway::new(id))
    }

    /// Changes a 3-D Secure decision gateway or switches it on or off.
    ///
    /// `PATCH /v1/cards/three_ds_decision_gateways/{id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateThreeDsGateway")]
    pub fn update(
        &self,
        id: impl Into<ThreeDsGatewayId>,
        body: ThreeDsDecisionGatewayUpdate,
    ) -> C::Call<UpdateThreeDsDecisionGateway> {
        self.caller.call(UpdateThreeDsDecisionGateway::new(id, body))
    }
}
