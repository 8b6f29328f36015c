// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listCards")]
/// `GET /cards`
///
/// Lists cards, filtered by holder, account, product, status and more.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCards {
    pub account_id: Vec<AccountId>,
    /// Pattern `\d{20}`.
    pub barcode: Option<String>,
    /// Pattern `^(\d{6}|\d{8})$`.
    pub bin_prefix: Option<String>,
    pub card_brand: Option<CardBrand>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub card_status: Option<CardStatus>,
    pub card_type: Option<CardType>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<String>,
    pub expiration_date: Option<Date>,
    pub form: Option<CardForm>,
    /// Pattern `^\d{4}$`.
    pub last_four: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub postal_code: Option<String>,
    pub sort_by: Vec<CardSortBy>,
}

record! { ListCards {
    0 optional show account_id;
    1 optional hide barcode;
    2 optional show bin_prefix;
    3 optional show card_brand;
    4 optional show card_product_id;
    5 optional show card_status;
    6 optional show card_type;
    7 optional show customer_id;
    8 optional hide emboss_name;
    9 optional hide expiration_date;
    10 optional show form;
    11 optional hide last_four;
    12 optional show limit;
    13 optional hide page_token;
    14 optional hide postal_code;
    15 optional show sort_by;
} }

impl ListCards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCards {
    list account_id: AccountId,
    into barcode: String,
    into bin_prefix: String,
    into card_brand: CardBrand,
    into card_product_id: CardProductId,
    into card_status: CardStatus,
    into card_type: CardType,
    into customer_id: CustomerId,
    into emboss_name: String,
    into expiration_date: Date,
    into form: CardForm,
    into last_four: String,
    value limit: i64,
    into page_token: String,
    into postal_code: String,
    list sort_by: CardSortBy,
});

impl Sealed for ListCards {}

impl Operation for ListCards {
    type Output = CardList;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "listCards", Method::Get, "/cards")
            .tier(Tier::Read).pages("cards");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_cards(
            p_account_id.as_deref(),
            self.barcode.as_deref(),
            self.bin_prefix.as_deref(),
            self.card_brand.as_ref().map(|value| value.as_str()),
            self.card_product_id.as_ref().map(|value| value.as_str()),
            self.card_status.as_ref().map(|value| value.as_str()),
            self.card_type.as_ref().map(|value| value.as_str()),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.emboss_name.as_deref(),
            self.expiration_date.as_ref().map(|value| value.as_str()),
            self.form.as_ref().map(|value| value.as_str()),
            self.last_four.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.postal_code.as_deref(),
            p_sort_by.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "issueCard")]
/// `POST /cards`
///
/// Issues or reissues a card, physical or virtual, on an account; needs a card product.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueCard {
    /// What is sent, as JSON.
    pub body: CardCreate,
}

record! { IssueCard {
    0 required show body;
} }

impl IssueCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for IssueCard {}

impl Operation for IssueCard {
    type Output = Card;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "issueCard", Method::Post, "/cards")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.issue_card(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Card, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "activateCard")]
/// `POST /cards/activate`
///
/// Activates a card; needs the activation code that came with it and the holder's id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivateCard {
    /// What is sent, as JSON.
    pub body: CardActivationRequest,
}

record! { ActivateCard {
    0 required show body;
} }

impl ActivateCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardActivationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for ActivateCard {}

impl Operation for ActivateCard {
    type Output = Card;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "activateCard", Method::Post, "/cards/activate")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.activate_card(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Card, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCardWidgetURL")]
/// `GET /cards/card_widget_url`
///
/// Fetches the address of a widget for activating a card or setting its PIN.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardWidgetUrl {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub widget_type: CardWidgetUrlType,
}

record! { GetCardWidgetUrl {
    0 required show account_id;
    1 optional show card_id;
    2 required show customer_id;
    3 required show widget_type spelled Lower;
} }

impl GetCardWidgetUrl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        customer_id: impl Into<CustomerId>,
        widget_type: CardWidgetUrlType,
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
    into card_id: CardId,
});

impl Sealed for GetCardWidgetUrl {}

impl Operation for GetCardWidgetUrl {
    type Output = WebLink;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "getCardWidgetURL", Method::Get, "/cards/card_widget_url")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_card_widget_url(
            Some(self.account_id.as_str()),
            self.card_id.as_ref().map(|value| value.as_str()),
            Some(self.customer_id.as_str()),
            Some(self.widget_type.as_str_in(Spelling::Lower)),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebLink, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listGateways")]
/// `GET /cards/gateways`
///
/// Lists card authorization gateways.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCardGateways {
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCardGateways {
    0 optional show limit;
    1 optional hide page_token;
} }

impl ListCardGateways {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCardGateways {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCardGateways {}

impl Operation for ListCardGateways {
    type Output = CardGatewayList;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "listGateways", Method::Get, "/cards/gateways")
            .tier(Tier::Read).pages("gateways").success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_gateways(self.limit, self.page_token.as_deref());
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardGatewayList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createGateway")]
/// `POST /cards/gateways`
///
/// Sets up an endpoint that approves or declines card payments within 1.5 seconds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCardGateway {
    /// What is sent, as JSON.
    pub body: CardGatewayCreate,
}

record! { CreateCardGateway {
    0 required show body;
} }

impl CreateCardGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardGatewayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCardGateway {}

impl Operation for CreateCardGateway {
    type Output = CardGateway;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "createGateway", Method::Post, "/cards/gateways")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_gateway(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getGateway")]
/// `GET /cards/gateways/{gateway_id}`
///
/// Fetches a card authorization gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardGateway {
    /// Format `uuid`.
    pub gateway_id: CardGatewayId,
}

record! { GetCardGateway {
    0 required show gateway_id;
} }

impl GetCardGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(gateway_id: impl Into<CardGatewayId>) -> Self {
        Self {
            gateway_id: gateway_id.into(),
        }
    }
}

impl Sealed for GetCardGateway {}

impl Operation for GetCardGateway {
    type Output = CardGateway;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "getGateway", Method::Get, "/cards/gateways/{gateway_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_gateway_id = self.gateway_id.as_str();
        let built = client.get_gateway(params::path("gateway_id", p_gateway_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateGateway")]
/// `PATCH /cards/gateways/{gateway_id}`
///
/// Changes a card authorization gateway or switches it on or off.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardGateway {
    /// Format `uuid`.
    pub gateway_id: CardGatewayId,
    /// What is sent, as JSON.
    pub body: CardGatewayUpdate,
}

record! { UpdateCardGateway {
    0 required show gateway_id;
    1 required show body;
} }

impl UpdateCardGateway {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(gateway_id: impl Into<CardGatewayId>, body: CardGatewayUpdate) -> Self {
        Self {
            gateway_id: gateway_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCardGateway {}

impl Operation for UpdateCardGateway {
    type Output = CardGateway;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "updateGateway",
            Method::Patch,
            "/cards/gateways/{gateway_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_gateway_id = self.gateway_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_gateway(
            params::path("gateway_id", p_gateway_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardGateway, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listCardImageDetails")]
/// `GET /cards/images`
///
/// Lists card images and their review status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCardImages {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCardImages {
    0 required show customer_id;
    1 optional show limit;
    2 optional show page_token;
} }

impl ListCardImages {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCardImages {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCardImages {}

impl Operation for ListCardImages {
    type Output = CardImageList;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "listCardImageDetails", Method::Get, "/cards/images")
            .tier(Tier::Read).pages("images");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_card_image_details(
            Some(self.customer_id.as_str()),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardImageList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createCardImage")]
/// `POST /cards/images`
///
/// Announces a card image for a customer; its JPEG is uploaded afterwards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCardImage {
    /// What is sent, as JSON.
    pub body: CardImageCreate,
}

record! { CreateCardImage {
    0 required show body;
} }

impl CreateCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardImageCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCardImage {}

impl Operation for CreateCardImage {
    type Output = CardImage;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "createCardImage", Method::Post, "/cards/images")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_card_image(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardImage, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCardImageDetails")]
/// `GET /cards/images/{card_image_id}`
///
/// Fetches the review status of a card image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardImage {
    /// Format `uuid`.
    pub card_image_id: CardImageId,
}

record! { GetCardImage {
    0 required show card_image_id;
} }

impl GetCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<CardImageId>) -> Self {
        Self {
            card_image_id: card_image_id.into(),
        }
    }
}

impl Sealed for GetCardImage {}

impl Operation for GetCardImage {
    type Output = CardImage;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "getCardImageDetails",
            Method::Get,
            "/cards/images/{card_image_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_image_id = self.card_image_id.as_str();
        let built = client.get_card_image_details(params::path("card_image_id", p_card_image_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardImage, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateCardImageDetails")]
/// `PATCH /cards/images/{card_image_id}`
///
/// Approves or rejects a card image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardImage {
    /// Format `uuid`.
    pub card_image_id: CardImageId,
    /// What is sent, as JSON.
    pub body: CardImageUpdate,
}

record! { UpdateCardImage {
    0 required show card_image_id;
    1 required show body;
} }

impl UpdateCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<CardImageId>, body: CardImageUpdate) -> Self {
        Self {
            card_image_id: card_image_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCardImage {}

impl Operation for UpdateCardImage {
    type Output = CardImage;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "updateCardImageDetails",
            Method::Patch,
            "/cards/images/{card_image_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_image_id = self.card_image_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_card_image_details(
            params::path("card_image_id", p_card_image_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardImage, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCardImageData")]
/// `GET /cards/images/{card_image_id}/data`
///
/// Downloads the JPEG of a card image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadCardImage {
    /// Format `uuid`.
    pub card_image_id: CardImageId,
}

record! { DownloadCardImage {
    0 required show card_image_id;
} }

impl DownloadCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<CardImageId>) -> Self {
        Self {
            card_image_id: card_image_id.into(),
        }
    }
}

impl Sealed for DownloadCardImage {}

impl Operation for DownloadCardImage {
    type Output = ByteStream;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "getCardImageData",
            Method::Get,
            "/cards/images/{card_image_id}/data",
        )
            .tier(Tier::Read).gives(ResponseKind::Stream);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_image_id = self.card_image_id.as_str();
        let built = client.get_card_image_data(params::path("card_image_id", p_card_image_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ByteStream, DecodeError> {
        Ok(ByteStream::from_bytes(Bytes::copy_from_slice(body)))
    }

    fn stream(content: ByteStream) -> Option<ByteStream> {
        Some(content)
    }
}

#[doc(alias = "uploadCardImageData")]
/// `POST /cards/images/{card_image_id}/data`
///
/// Uploads the JPEG of a card image; the image must have been created before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadCardImage {
    /// Format `uuid`.
    pub card_image_id: CardImageId,
    /// The file that is sent, as `image/jpeg`.
    pub body: File,
}

record! { UploadCardImage {
    0 required show card_image_id;
    1 required show body;
} }

impl UploadCardImage {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_image_id: impl Into<CardImageId>, body: File) -> Self {
        Self {
            card_image_id: card_image_id.into(),
            body,
        }
    }
}

impl Sealed for UploadCardImage {}

impl Operation for UploadCardImage {
    type Output = CardImage;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "uploadCardImageData",
            Method::Post,
            "/cards/images/{card_image_id}/data",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Binary("image/jpeg"));

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_image_id = self.card_image_id.as_str();
        let body = EncodedBody::file(&self.body)?;
        let built = client.upload_card_image_data(
            params::path("card_image_id", p_card_image_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardImage, DecodeError> {
        decode(body)
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body)
    }
}

#[doc(alias = "listCardProducts")]
/// `GET /cards/products`
///
/// Lists card products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCardProducts {
    pub form: Option<CardForm>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCardProducts {
    0 optional show form;
    1 optional show limit;
    2 optional hide page_token;
} }

impl ListCardProducts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCardProducts {
    into form: CardForm,
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCardProducts {}

impl Operation for ListCardProducts {
    type Output = CardProductList;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "listCardProducts", Method::Get, "/cards/products")
            .tier(Tier::Read).pages("card_products");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_card_products(
            self.form.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardProductList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getClientSingleUseToken")]
/// `POST /cards/single_use_token`
///
/// Issues a token good for one request about one customer and account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCardSingleUseToken {
    /// What is sent, as JSON.
    pub body: CardSingleUseTokenRequest,
}

record! { CreateCardSingleUseToken {
    0 required show body;
} }

impl CreateCardSingleUseToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CardSingleUseTokenRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCardSingleUseToken {}

impl Operation for CreateCardSingleUseToken {
    type Output = CardSingleUseToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "getClientSingleUseToken",
            Method::Post,
            "/cards/single_use_token",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.get_client_single_use_token(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardSingleUseToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCard")]
/// `GET /cards/{card_id}`
///
/// Fetches a card without its full number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCard {
    /// Format `uuid`.
    pub card_id: CardId,
}

record! { GetCard {
    0 required show card_id;
} }

impl GetCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Sealed for GetCard {}

impl Operation for GetCard {
    type Output = Card;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "getCard", Method::Get, "/cards/{card_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let built = client.get_card(params::path("card_id", p_card_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Card, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateCard")]
/// `PATCH /cards/{card_id}`
///
/// Changes status, holder, embossing or metadata of a card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCard {
    /// Format `uuid`.
    pub card_id: CardId,
    /// What is sent, as JSON.
    pub body: CardUpdate,
}

record! { UpdateCard {
    0 required show card_id;
    1 required show body;
} }

impl UpdateCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>, body: CardUpdate) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCard {}

impl Operation for UpdateCard {
    type Output = Card;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "updateCard", Method::Patch, "/cards/{card_id}")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_card(params::path("card_id", p_card_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Card, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCardBarcode")]
/// `GET /cards/{card_id}/barcodes`
///
/// Fetches the barcode of a test card; meant for test environments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardBarcode {
    /// Format `uuid`.
    pub card_id: CardId,
}

record! { GetCardBarcode {
    0 required show card_id;
} }

impl GetCardBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Sealed for GetCardBarcode {}

impl Operation for GetCardBarcode {
    type Output = CardBarcode;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "getCardBarcode",
            Method::Get,
            "/cards/{card_id}/barcodes",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let built = client.get_card_barcode(params::path("card_id", p_card_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardBarcode, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listChanges")]
/// `GET /cards/{card_id}/changes`
///
/// Lists what happened to a card and why.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCardChanges {
    /// Format `uuid`.
    pub card_id: CardId,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCardChanges {
    0 required show card_id;
    1 optional show limit;
    2 optional show page_token;
} }

impl ListCardChanges {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>) -> Self {
        Self {
            card_id: card_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCardChanges {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCardChanges {}

impl Operation for ListCardChanges {
    type Output = CardChangeList;
    const META: OperationMeta =
        OperationMeta::new("v0", "cards", "listChanges", Method::Get, "/cards/{card_id}/changes")
            .tier(Tier::Read).pages("changes");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let built = client.list_changes(
            params::path("card_id", p_card_id)?,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardChangeList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getClientAccessToken")]
/// `POST /cards/{card_id}/client_token`
///
/// Issues a token with which an app shows card details or sets the PIN.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCardClientToken {
    /// Format `uuid`.
    pub card_id: CardId,
}

record! { CreateCardClientToken {
    0 required show card_id;
} }

impl CreateCardClientToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

impl Sealed for CreateCardClientToken {}

impl Operation for CreateCardClientToken {
    type Output = CardClientToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cards",
            "getClientAccessToken",
            Method::Post,
            "/cards/{card_id}/client_token",
        )
            .tier(Tier::Cached).keyed().success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let built = client.get_client_access_token(params::path("card_id", p_card_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardClientToken, DecodeError> {
        decode(body)
    }
}
