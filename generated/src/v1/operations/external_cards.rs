// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `external_cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listExternalCards")]
/// `GET /external_cards`
///
/// Lists external cards.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExternalCards {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// At least 29 characters. At most 29 characters.
    pub payment_account_reference: Option<String>,
    pub status: Option<ExternalCardStatus>,
}

record! { ListExternalCards {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show limit;
    3 optional hide page_token;
    4 optional hide payment_account_reference;
    5 optional show status;
} }

impl ListExternalCards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalCards {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    value limit: i64,
    into page_token: String,
    into payment_account_reference: String,
    into status: ExternalCardStatus,
});

impl Sealed for ListExternalCards {}

impl Operation for ListExternalCards {
    type Output = ExternalCardList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "listExternalCards",
            Method::Get,
            "/external_cards",
        )
            .tier(Tier::Read).pages("external_cards");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_external_cards(
            self.business_id.as_ref().map(|value| value.as_str()),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.payment_account_reference.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalCardList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createExternalCard")]
/// `POST /external_cards`
///
/// Adds an external card by its number (alpha); only for programmes that are PCI compliant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalCard {
    /// What is sent, as JSON.
    pub body: ExternalCardByNumberCreate,
}

record! { CreateExternalCard {
    0 required show body;
} }

impl CreateExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardByNumberCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalCard {}

impl Operation for CreateExternalCard {
    type Output = ExternalCard;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createExternalCard",
            Method::Post,
            "/external_cards",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_external_card(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalCard, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "authenticate3DS")]
/// `POST /external_cards/authenticate_3ds`
///
/// Checks the outcome of a 3-D Secure challenge; the transfer then names the check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticateThreeDs {
    /// What is sent, as JSON.
    pub body: ThreeDsAuthenticationRequest,
}

record! { AuthenticateThreeDs {
    0 required show body;
} }

impl AuthenticateThreeDs {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ThreeDsAuthenticationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AuthenticateThreeDs {}

impl Operation for AuthenticateThreeDs {
    type Output = ThreeDsAuthentication;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "authenticate3DS",
            Method::Post,
            "/external_cards/authenticate_3ds",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.authenticate3_ds(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ThreeDsAuthentication, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "initialize3DS")]
/// `POST /external_cards/initialize_3ds`
///
/// Starts a 3-D Secure check for an amount and a card; the transfer itself follows later.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeThreeDs {
    /// What is sent, as JSON.
    pub body: ThreeDsInitializationRequest,
}

record! { InitializeThreeDs {
    0 required show body;
} }

impl InitializeThreeDs {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ThreeDsInitializationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for InitializeThreeDs {}

impl Operation for InitializeThreeDs {
    type Output = ThreeDsInitialization;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "initialize3DS",
            Method::Post,
            "/external_cards/initialize_3ds",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.initialize3_ds(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ThreeDsInitialization, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "lookup3DS")]
/// `POST /external_cards/lookup_3ds`
///
/// Tells from device data whether a 3-D Secure check passes or needs a challenge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LookupThreeDs {
    /// What is sent, as JSON.
    pub body: ThreeDsLookupRequest,
}

record! { LookupThreeDs {
    0 required show body;
} }

impl LookupThreeDs {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ThreeDsLookupRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for LookupThreeDs {}

impl Operation for LookupThreeDs {
    type Output = ThreeDsLookup;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "lookup3DS",
            Method::Post,
            "/external_cards/lookup_3ds",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.lookup3_ds(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ThreeDsLookup, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createExternalCardFromToken")]
/// `POST /external_cards/tokens`
///
/// Adds an external card from a widget's token within five minutes; a card serves one customer only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalCardFromToken {
    /// What is sent, as JSON.
    pub body: ExternalCardFromTokenCreate,
}

record! { CreateExternalCardFromToken {
    0 required show body;
} }

impl CreateExternalCardFromToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardFromTokenCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalCardFromToken {}

impl Operation for CreateExternalCardFromToken {
    type Output = ExternalCard;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createExternalCardFromToken",
            Method::Post,
            "/external_cards/tokens",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_external_card_from_token(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalCard, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listExternalCardTransfers")]
/// `GET /external_cards/transfers`
///
/// Lists external card transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExternalCardTransfers {
    pub account_id: Vec<AccountId>,
    pub amount: Vec<i64>,
    pub customer_id: Vec<CustomerId>,
    pub external_card_id: Vec<ExternalCardId>,
    /// Minor units of the currency (cents).
    pub from_amount: Option<i64>,
    pub from_creation_time: Option<Timestamp>,
    pub from_last_updated_time: Option<Timestamp>,
    pub id: Vec<ExternalCardTransferId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub original_transfer_id: Vec<ExternalCardTransferId>,
    pub originating_account_id: Vec<AccountId>,
    pub originating_customer_id: Vec<CustomerId>,
    pub page_token: Option<String>,
    pub payment_account_reference: Option<String>,
    pub status: Vec<ExternalCardTransferStatus>,
    pub tenant: Vec<String>,
    pub three_ds_id: Vec<ThreeDsId>,
    /// Minor units of the currency (cents).
    pub to_amount: Option<i64>,
    pub to_creation_time: Option<Timestamp>,
    pub to_last_updated_time: Option<Timestamp>,
    pub transaction_id: Vec<TransactionId>,
    pub r#type: Vec<ExternalCardTransferType>,
}

record! { ListExternalCardTransfers {
    0 optional show account_id;
    1 optional show amount;
    2 optional show customer_id;
    3 optional show external_card_id;
    4 optional show from_amount;
    5 optional show from_creation_time;
    6 optional show from_last_updated_time;
    7 optional show id;
    8 optional show limit;
    9 optional show original_transfer_id;
    10 optional show originating_account_id;
    11 optional show originating_customer_id;
    12 optional hide page_token;
    13 optional hide payment_account_reference;
    14 optional show status;
    15 optional show tenant;
    16 optional show three_ds_id;
    17 optional show to_amount;
    18 optional show to_creation_time;
    19 optional show to_last_updated_time;
    20 optional show transaction_id;
    21 optional show r#type as "type";
} }

impl ListExternalCardTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalCardTransfers {
    list account_id: AccountId,
    list amount: i64,
    list customer_id: CustomerId,
    list external_card_id: ExternalCardId,
    value from_amount: i64,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    list id: ExternalCardTransferId,
    value limit: i64,
    list original_transfer_id: ExternalCardTransferId,
    list originating_account_id: AccountId,
    list originating_customer_id: CustomerId,
    into page_token: String,
    into payment_account_reference: String,
    list status: ExternalCardTransferStatus,
    list tenant: String,
    list three_ds_id: ThreeDsId,
    value to_amount: i64,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    list transaction_id: TransactionId,
    list r#type: ExternalCardTransferType,
});

impl Sealed for ListExternalCardTransfers {}

impl Operation for ListExternalCardTransfers {
    type Output = ExternalCardTransferList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "listExternalCardTransfers",
            Method::Get,
            "/external_cards/transfers",
        )
            .tier(Tier::Read).pages("external_transfers");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_amount = params::csv("amount", &self.amount, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_external_card_id = params::csv("external_card_id", &self.external_card_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_original_transfer_id = params::csv(
            "original_transfer_id",
            &self.original_transfer_id,
            Spelling::Upper,
        )?;
        let p_originating_account_id = params::csv(
            "originating_account_id",
            &self.originating_account_id,
            Spelling::Upper,
        )?;
        let p_originating_customer_id = params::csv(
            "originating_customer_id",
            &self.originating_customer_id,
            Spelling::Upper,
        )?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let p_three_ds_id = params::csv("three_ds_id", &self.three_ds_id, Spelling::Upper)?;
        let p_transaction_id = params::csv("transaction_id", &self.transaction_id, Spelling::Upper)?;
        let p_type = params::csv("type", &self.r#type, Spelling::Upper)?;
        let built = client.list_external_card_transfers(
            p_account_id.as_deref(),
            p_amount.as_deref(),
            p_customer_id.as_deref(),
            p_external_card_id.as_deref(),
            self.from_amount,
            self.from_creation_time.as_ref().map(|value| value.as_str()),
            self.from_last_updated_time.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            p_original_transfer_id.as_deref(),
            p_originating_account_id.as_deref(),
            p_originating_customer_id.as_deref(),
            self.page_token.as_deref(),
            self.payment_account_reference.as_deref(),
            p_status.as_deref(),
            p_tenant.as_deref(),
            p_three_ds_id.as_deref(),
            self.to_amount,
            self.to_creation_time.as_ref().map(|value| value.as_str()),
            self.to_last_updated_time.as_ref().map(|value| value.as_str()),
            p_transaction_id.as_deref(),
            p_type.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalCardTransferList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createExternalCardTransfer")]
/// `POST /external_cards/transfers`
///
/// Pushes money to an external card or pulls it; pulls may need a 3-D Secure check. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalCardTransfer {
    /// What is sent, as JSON.
    pub body: ExternalCardTransferCreate,
}

record! { CreateExternalCardTransfer {
    0 required show body;
} }

impl CreateExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalCardTransfer {}

impl Operation for CreateExternalCardTransfer {
    type Output = CreatedExternalCardTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createExternalCardTransfer",
            Method::Post,
            "/external_cards/transfers",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_external_card_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CreatedExternalCardTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createApplePayExternalCardTransfer")]
/// `POST /external_cards/transfers/applepay`
///
/// Makes a transfer with a card from Apple Pay (alpha). Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplePayTransfer {
    /// What is sent, as JSON.
    pub body: ExternalCardTransferApplePayCreate,
}

record! { CreateApplePayTransfer {
    0 required show body;
} }

impl CreateApplePayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardTransferApplePayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateApplePayTransfer {}

impl Operation for CreateApplePayTransfer {
    type Output = CreatedExternalCardTransferApplePay;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createApplePayExternalCardTransfer",
            Method::Post,
            "/external_cards/transfers/applepay",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_apple_pay_external_card_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CreatedExternalCardTransferApplePay, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createGooglePayExternalCardTransfer")]
/// `POST /external_cards/transfers/googlepay`
///
/// Makes a transfer with a card from Google Pay (alpha). Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGooglePayTransfer {
    /// What is sent, as JSON.
    pub body: ExternalCardTransferGooglePayCreate,
}

record! { CreateGooglePayTransfer {
    0 required show body;
} }

impl CreateGooglePayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalCardTransferGooglePayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateGooglePayTransfer {}

impl Operation for CreateGooglePayTransfer {
    type Output = CreatedExternalCardTransferGooglePay;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createGooglePayExternalCardTransfer",
            Method::Post,
            "/external_cards/transfers/googlepay",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_google_pay_external_card_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CreatedExternalCardTransferGooglePay, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalCardTransfer")]
/// `GET /external_cards/transfers/{transfer_id}`
///
/// Fetches an external card transfer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalCardTransfer {
    /// Format `uuid`.
    pub transfer_id: ExternalCardTransferId,
}

record! { GetExternalCardTransfer {
    0 required show transfer_id;
} }

impl GetExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transfer_id: impl Into<ExternalCardTransferId>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
        }
    }
}

impl Sealed for GetExternalCardTransfer {}

impl Operation for GetExternalCardTransfer {
    type Output = ExternalCardTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "getExternalCardTransfer",
            Method::Get,
            "/external_cards/transfers/{transfer_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_transfer_id = self.transfer_id.as_str();
        let built = client.get_external_card_transfer(params::path("transfer_id", p_transfer_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalCardTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createExternalCardTransferReversal")]
/// `POST /external_cards/transfers/{transfer_id}/reversals`
///
/// Gives back a pulled transfer, in whole or once in part. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReverseExternalCardTransfer {
    /// Format `uuid`.
    pub transfer_id: ExternalCardTransferId,
    /// What is sent, as JSON.
    pub body: ExternalCardTransferReversalCreate,
}

record! { ReverseExternalCardTransfer {
    0 required show transfer_id;
    1 required show body;
} }

impl ReverseExternalCardTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        transfer_id: impl Into<ExternalCardTransferId>,
        body: ExternalCardTransferReversalCreate,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            body,
        }
    }
}

impl Sealed for ReverseExternalCardTransfer {}

impl Operation for ReverseExternalCardTransfer {
    type Output = ExternalCardTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "createExternalCardTransferReversal",
            Method::Post,
            "/external_cards/transfers/{transfer_id}/reversals",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_transfer_id = self.transfer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_external_card_transfer_reversal(
            params::path("transfer_id", p_transfer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalCardTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalCardWidgetAccessToken")]
/// `GET /external_cards/widget_token`
///
/// Issues a short-lived token for Synctera's external card widgets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalCardWidgetToken {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub widget_type: ExternalCardWidgetType,
}

record! { GetExternalCardWidgetToken {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show external_card_id;
    3 required show widget_type;
} }

impl GetExternalCardWidgetToken {
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

setters!(GetExternalCardWidgetToken {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into external_card_id: ExternalCardId,
});

impl Sealed for GetExternalCardWidgetToken {}

impl Operation for GetExternalCardWidgetToken {
    type Output = CardWidgetToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "getExternalCardWidgetAccessToken",
            Method::Get,
            "/external_cards/widget_token",
        )
            .tier(Tier::Read).keyed();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_external_card_widget_access_token(
            self.business_id.as_ref().map(|value| value.as_str()),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.external_card_id.as_ref().map(|value| value.as_str()),
            Some(self.widget_type.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CardWidgetToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalCard")]
/// `GET /external_cards/{external_card_id}`
///
/// Fetches an external card without its full number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalCard {
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
}

record! { GetExternalCard {
    0 required show external_card_id;
} }

impl GetExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<ExternalCardId>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Sealed for GetExternalCard {}

impl Operation for GetExternalCard {
    type Output = ExternalCard;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "getExternalCard",
            Method::Get,
            "/external_cards/{external_card_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_card_id = self.external_card_id.as_str();
        let built = client.get_external_card(params::path("external_card_id", p_external_card_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalCard, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateExternalCard")]
/// `PATCH /external_cards/{external_card_id}`
///
/// Suspends or resumes an external card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalCard {
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
    /// What is sent, as JSON.
    pub body: ExternalCardUpdate,
}

record! { UpdateExternalCard {
    0 required show external_card_id;
    1 required show body;
} }

impl UpdateExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<ExternalCardId>, body: ExternalCardUpdate) -> Self {
        Self {
            external_card_id: external_card_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateExternalCard {}

impl Operation for UpdateExternalCard {
    type Output = ExternalCard;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "updateExternalCard",
            Method::Patch,
            "/external_cards/{external_card_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_card_id = self.external_card_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_external_card(
            params::path("external_card_id", p_external_card_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalCard, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteExternalCard")]
/// `DELETE /external_cards/{external_card_id}`
///
/// Deletes an external card; no other customer can use it afterwards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExternalCard {
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
}

record! { DeleteExternalCard {
    0 required show external_card_id;
} }

impl DeleteExternalCard {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<ExternalCardId>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Sealed for DeleteExternalCard {}

impl Operation for DeleteExternalCard {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "deleteExternalCard",
            Method::Delete,
            "/external_cards/{external_card_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_card_id = self.external_card_id.as_str();
        let built = client.delete_external_card(
            params::path("external_card_id", p_external_card_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "revealExternalCardDetails")]
/// `GET /external_cards/{external_card_id}/reveal`
///
/// Fetches the full card number (alpha); only for programmes that are PCI compliant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevealExternalCardDetails {
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
}

record! { RevealExternalCardDetails {
    0 required show external_card_id;
} }

impl RevealExternalCardDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_card_id: impl Into<ExternalCardId>) -> Self {
        Self {
            external_card_id: external_card_id.into(),
        }
    }
}

impl Sealed for RevealExternalCardDetails {}

impl Operation for RevealExternalCardDetails {
    type Output = EncryptedCardDetails;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "external_cards",
            "revealExternalCardDetails",
            Method::Get,
            "/external_cards/{external_card_id}/reveal",
        )
            .tier(Tier::Read).keyed();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_card_id = self.external_card_id.as_str();
        let built = client.reveal_external_card_details(
            params::path("external_card_id", p_external_card_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<EncryptedCardDetails, DecodeError> {
        decode(body)
    }
}
