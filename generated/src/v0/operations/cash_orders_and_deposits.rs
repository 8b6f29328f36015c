// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cash_orders_and_deposits`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getCashTransfers")]
/// `GET /cash`
///
/// Lists cash orders and deposits (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCashTransfers {
    pub amount: Option<String>,
    pub bank_id: Option<String>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<String>,
    pub destination_account_id: Option<String>,
    pub destination_account_number: Option<String>,
    pub destination_account_owner_name: Option<String>,
    pub effective_date: Option<String>,
    pub from_effective_date: Option<String>,
    pub from_posting_date: Option<String>,
    pub id: Option<CashTransferId>,
    pub is_same_day: Option<bool>,
    pub limit: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub max_amount: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub min_amount: Option<i64>,
    pub network_status: Option<String>,
    pub originating_account_id: Option<String>,
    pub originating_account_number: Option<String>,
    pub originating_account_owner_name: Option<String>,
    pub page_token: Option<String>,
    pub partner_id: Option<String>,
    pub posting_date: Option<String>,
    pub reference_id: Option<String>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub to_effective_date: Option<String>,
    pub to_posting_date: Option<String>,
}

record! { ListCashTransfers {
    0 optional show amount;
    1 optional show bank_id;
    2 optional show currency;
    3 optional show customer_id;
    4 optional show dc_sign;
    5 optional show destination_account_id;
    6 optional hide destination_account_number;
    7 optional hide destination_account_owner_name;
    8 optional show effective_date;
    9 optional show from_effective_date;
    10 optional show from_posting_date;
    11 optional show id;
    12 optional show is_same_day;
    13 optional show limit;
    14 optional show max_amount;
    15 optional show min_amount;
    16 optional show network_status;
    17 optional show originating_account_id;
    18 optional hide originating_account_number;
    19 optional hide originating_account_owner_name;
    20 optional show page_token;
    21 optional show partner_id;
    22 optional show posting_date;
    23 optional show reference_id;
    24 optional show status;
    25 optional show subtype;
    26 optional show to_effective_date;
    27 optional show to_posting_date;
} }

impl ListCashTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCashTransfers {
    into amount: String,
    into bank_id: String,
    into currency: String,
    into customer_id: CustomerId,
    into dc_sign: String,
    into destination_account_id: String,
    into destination_account_number: String,
    into destination_account_owner_name: String,
    into effective_date: String,
    into from_effective_date: String,
    into from_posting_date: String,
    into id: CashTransferId,
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

impl Sealed for ListCashTransfers {}

impl Operation for ListCashTransfers {
    type Output = CashTransferList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "getCashTransfers",
            Method::Get,
            "/cash",
        )
            .tier(Tier::Read).pages("transfers").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_cash_transfers(
            self.amount.as_deref(),
            self.bank_id.as_deref(),
            self.currency.as_deref(),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.dc_sign.as_deref(),
            self.destination_account_id.as_deref(),
            self.destination_account_number.as_deref(),
            self.destination_account_owner_name.as_deref(),
            self.effective_date.as_deref(),
            self.from_effective_date.as_deref(),
            self.from_posting_date.as_deref(),
            self.id.as_ref().map(|value| value.as_str()),
            self.is_same_day,
            self.limit,
            self.max_amount,
            self.min_amount,
            self.network_status.as_deref(),
            self.originating_account_id.as_deref(),
            self.originating_account_number.as_deref(),
            self.originating_account_owner_name.as_deref(),
            self.page_token.as_deref(),
            self.partner_id.as_deref(),
            self.posting_date.as_deref(),
            self.reference_id.as_deref(),
            self.status.as_deref(),
            self.subtype.as_deref(),
            self.to_effective_date.as_deref(),
            self.to_posting_date.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CashTransferList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCashAuthorizations")]
/// `GET /cash/authorization`
///
/// Lists cash authorizations (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCashAuthorizations {
    pub account_number: Option<String>,
    pub amount: Option<String>,
    pub bank_id: Option<String>,
    pub client_name: Option<String>,
    pub destination_account_id: Option<AccountId>,
    pub from_order_date: Option<Date>,
    pub id: Vec<CashAuthorizationId>,
    pub limit: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub max_amount: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub min_amount: Option<i64>,
    pub order_date: Option<Date>,
    pub originating_account_id: Option<AccountId>,
    pub page_token: Option<String>,
    pub partner_id: Option<String>,
    pub to_order_date: Option<Date>,
}

record! { ListCashAuthorizations {
    0 optional hide account_number;
    1 optional show amount;
    2 optional show bank_id;
    3 optional hide client_name;
    4 optional show destination_account_id;
    5 optional show from_order_date;
    6 optional show id;
    7 optional show limit;
    8 optional show max_amount;
    9 optional show min_amount;
    10 optional show order_date;
    11 optional show originating_account_id;
    12 optional show page_token;
    13 optional show partner_id;
    14 optional show to_order_date;
} }

impl ListCashAuthorizations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCashAuthorizations {
    into account_number: String,
    into amount: String,
    into bank_id: String,
    into client_name: String,
    into destination_account_id: AccountId,
    into from_order_date: Date,
    list id: CashAuthorizationId,
    value limit: i64,
    value max_amount: i64,
    value min_amount: i64,
    into order_date: Date,
    into originating_account_id: AccountId,
    into page_token: String,
    into partner_id: String,
    into to_order_date: Date,
});

impl Sealed for ListCashAuthorizations {}

impl Operation for ListCashAuthorizations {
    type Output = CashAuthorizationList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "getCashAuthorizations",
            Method::Get,
            "/cash/authorization",
        )
            .tier(Tier::Read).pages("authorizations").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.get_cash_authorizations(
            self.account_number.as_deref(),
            self.amount.as_deref(),
            self.bank_id.as_deref(),
            self.client_name.as_deref(),
            self.destination_account_id.as_ref().map(|value| value.as_str()),
            self.from_order_date.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.max_amount,
            self.min_amount,
            self.order_date.as_ref().map(|value| value.as_str()),
            self.originating_account_id.as_ref().map(|value| value.as_str()),
            self.page_token.as_deref(),
            self.partner_id.as_deref(),
            self.to_order_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CashAuthorizationList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createCashAuthorization")]
/// `POST /cash/authorization`
///
/// Authorizes a cash order of a given amount ahead of its transfer (alpha). Commits money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCashAuthorization {
    /// What is sent, as JSON.
    pub body: CashAuthorizationCreate,
}

record! { CreateCashAuthorization {
    0 required show body;
} }

impl CreateCashAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CashAuthorizationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCashAuthorization {}

impl Operation for CreateCashAuthorization {
    type Output = CashAuthorization;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "createCashAuthorization",
            Method::Post,
            "/cash/authorization",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_cash_authorization(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CashAuthorization, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCashOrderAuthorization")]
/// `GET /cash/authorization/{id}`
///
/// Fetches a cash authorization (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCashAuthorization {
    /// Format `uuid`.
    pub id: CashAuthorizationId,
}

record! { GetCashAuthorization {
    0 required show id;
} }

impl GetCashAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<CashAuthorizationId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetCashAuthorization {}

impl Operation for GetCashAuthorization {
    type Output = CashOrderAuthorization;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "getCashOrderAuthorization",
            Method::Get,
            "/cash/authorization/{id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_cash_order_authorization(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CashOrderAuthorization, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchCashOrderAuthorization")]
/// `PATCH /cash/authorization/{id}`
///
/// Corrects or cancels a cash authorization (alpha). Cancelling releases committed money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCashAuthorization {
    /// Format `uuid`.
    pub id: CashAuthorizationId,
    /// What is sent, as JSON.
    pub body: CashOrderAuthorizationUpdate,
}

record! { UpdateCashAuthorization {
    0 required show id;
    1 required show body;
} }

impl UpdateCashAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<CashAuthorizationId>, body: CashOrderAuthorizationUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCashAuthorization {}

impl Operation for UpdateCashAuthorization {
    type Output = CashOrderAuthorization;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "patchCashOrderAuthorization",
            Method::Patch,
            "/cash/authorization/{id}",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json)
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_cash_order_authorization(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CashOrderAuthorization, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCashTransfer")]
/// `GET /cash/{id}`
///
/// Fetches a cash order or deposit (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCashTransfer {
    /// Format `uuid`.
    pub id: CashTransferId,
}

record! { GetCashTransfer {
    0 required show id;
} }

impl GetCashTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<CashTransferId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetCashTransfer {}

impl Operation for GetCashTransfer {
    type Output = CashTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "getCashTransfer",
            Method::Get,
            "/cash/{id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_cash_transfer(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CashTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchCashTransfer")]
/// `PATCH /cash/{id}`
///
/// Cancels a cash transfer or redirects a suspended one (alpha). Releases or redirects money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCashTransfer {
    /// Format `uuid`.
    pub id: CashTransferId,
    /// What is sent, as JSON.
    pub body: CashTransferUpdate,
}

record! { UpdateCashTransfer {
    0 required show id;
    1 required show body;
} }

impl UpdateCashTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<CashTransferId>, body: CashTransferUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCashTransfer {}

impl Operation for UpdateCashTransfer {
    type Output = CashTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "cash_orders_and_deposits",
            "patchCashTransfer",
            Method::Patch,
            "/cash/{id}",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json)
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_cash_transfer(params::path("id", p_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CashTransfer, DecodeError> {
        decode(body)
    }
}
