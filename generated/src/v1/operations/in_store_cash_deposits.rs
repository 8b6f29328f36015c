// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `in_store_cash_deposits`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getBarcodes")]
/// `GET /cash/barcodes`
///
/// Lists deposit barcodes (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCashBarcodes {
    pub account_id: Vec<AccountId>,
    pub barcode_number: Vec<String>,
    pub barcode_number_like: Option<String>,
    pub biller_id: Vec<String>,
    pub biller_id_like: Option<String>,
    pub customer_id: Vec<CustomerId>,
    pub from_creation_time: Option<Timestamp>,
    pub from_last_updated_time: Option<Timestamp>,
    pub from_timestamp_valid_to: Option<Timestamp>,
    pub id: Vec<BarcodeId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Vec<InStoreCashDepositSortBy>,
    pub status: Vec<BarcodeStatus>,
    pub tenant: Vec<String>,
    pub to_creation_time: Option<Timestamp>,
    pub to_last_updated_time: Option<Timestamp>,
    pub to_timestamp_valid_to: Option<Timestamp>,
    pub r#type: Vec<BarcodeType>,
    pub upc: Vec<String>,
    pub upc_like: Option<String>,
}

record! { ListCashBarcodes {
    0 optional show account_id;
    1 optional hide barcode_number;
    2 optional hide barcode_number_like;
    3 optional show biller_id;
    4 optional hide biller_id_like;
    5 optional show customer_id;
    6 optional show from_creation_time;
    7 optional show from_last_updated_time;
    8 optional show from_timestamp_valid_to;
    9 optional show id;
    10 optional show limit;
    11 optional hide page_token;
    12 optional show sort_by;
    13 optional show status;
    14 optional show tenant;
    15 optional show to_creation_time;
    16 optional show to_last_updated_time;
    17 optional show to_timestamp_valid_to;
    18 optional show r#type as "type";
    19 optional show upc;
    20 optional hide upc_like;
} }

impl ListCashBarcodes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCashBarcodes {
    list account_id: AccountId,
    list barcode_number: String,
    into barcode_number_like: String,
    list biller_id: String,
    into biller_id_like: String,
    list customer_id: CustomerId,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_timestamp_valid_to: Timestamp,
    list id: BarcodeId,
    value limit: i64,
    into page_token: String,
    list sort_by: InStoreCashDepositSortBy,
    list status: BarcodeStatus,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_timestamp_valid_to: Timestamp,
    list r#type: BarcodeType,
    list upc: String,
    into upc_like: String,
});

impl Sealed for ListCashBarcodes {}

impl Operation for ListCashBarcodes {
    type Output = BarcodeList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "in_store_cash_deposits",
            "getBarcodes",
            Method::Get,
            "/cash/barcodes",
        )
            .tier(Tier::Read).pages("barcodes").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_barcode_number = params::csv("barcode_number", &self.barcode_number, Spelling::Upper)?;
        let p_biller_id = params::csv("biller_id", &self.biller_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let p_type = params::csv("type", &self.r#type, Spelling::Upper)?;
        let p_upc = params::csv("upc", &self.upc, Spelling::Upper)?;
        let built = client.get_barcodes(
            p_account_id.as_deref(),
            p_barcode_number.as_deref(),
            self.barcode_number_like.as_deref(),
            p_biller_id.as_deref(),
            self.biller_id_like.as_deref(),
            p_customer_id.as_deref(),
            self.from_creation_time.as_ref().map(|value| value.as_str()),
            self.from_last_updated_time.as_ref().map(|value| value.as_str()),
            self.from_timestamp_valid_to.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_sort_by.as_deref(),
            p_status.as_deref(),
            p_tenant.as_deref(),
            self.to_creation_time.as_ref().map(|value| value.as_str()),
            self.to_last_updated_time.as_ref().map(|value| value.as_str()),
            self.to_timestamp_valid_to.as_ref().map(|value| value.as_str()),
            p_type.as_deref(),
            p_upc.as_deref(),
            self.upc_like.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BarcodeList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createBarcode")]
/// `POST /cash/barcodes`
///
/// Issues a barcode for a deposit at a shop near the customer (alpha). No money moves until it is used.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCashBarcode {
    /// What is sent, as JSON.
    pub body: BarcodeCreate,
}

record! { CreateCashBarcode {
    0 required show body;
} }

impl CreateCashBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BarcodeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCashBarcode {}

impl Operation for CreateCashBarcode {
    type Output = Barcode;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "in_store_cash_deposits",
            "createBarcode",
            Method::Post,
            "/cash/barcodes",
        )
            .tier(Tier::Ledger).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_barcode(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Barcode, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getRetailerMapUrl")]
/// `GET /cash/barcodes/retailer_map_url`
///
/// Fetches the address of a map of shops that take deposits (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCashRetailerMapUrl {
    pub lat: Option<Decimal>,
    pub lng: Option<Decimal>,
}

record! { GetCashRetailerMapUrl {
    0 optional hide lat;
    1 optional hide lng;
} }

impl GetCashRetailerMapUrl {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetCashRetailerMapUrl {
    into lat: Decimal,
    into lng: Decimal,
});

impl Sealed for GetCashRetailerMapUrl {}

impl Operation for GetCashRetailerMapUrl {
    type Output = WebLink;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "in_store_cash_deposits",
            "getRetailerMapUrl",
            Method::Get,
            "/cash/barcodes/retailer_map_url",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_retailer_map_url(
            self.lat.as_ref().map(|value| value.as_str()),
            self.lng.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<WebLink, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBarcode")]
/// `GET /cash/barcodes/{barcode_id}`
///
/// Fetches a deposit barcode and its status (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCashBarcode {
    /// Format `uuid`.
    pub barcode_id: BarcodeId,
}

record! { GetCashBarcode {
    0 required show barcode_id;
} }

impl GetCashBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(barcode_id: impl Into<BarcodeId>) -> Self {
        Self {
            barcode_id: barcode_id.into(),
        }
    }
}

impl Sealed for GetCashBarcode {}

impl Operation for GetCashBarcode {
    type Output = Barcode;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "in_store_cash_deposits",
            "getBarcode",
            Method::Get,
            "/cash/barcodes/{barcode_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_barcode_id = self.barcode_id.as_str();
        let built = client.get_barcode(params::path("barcode_id", p_barcode_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Barcode, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateBarcode")]
/// `PATCH /cash/barcodes/{barcode_id}`
///
/// Blocks a deposit barcode, so that nobody can pay in with it (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCashBarcode {
    /// Format `uuid`.
    pub barcode_id: BarcodeId,
    /// What is sent, as JSON.
    pub body: BarcodeUpdate,
}

record! { UpdateCashBarcode {
    0 required show barcode_id;
    1 required show body;
} }

impl UpdateCashBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(barcode_id: impl Into<BarcodeId>, body: BarcodeUpdate) -> Self {
        Self {
            barcode_id: barcode_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCashBarcode {}

impl Operation for UpdateCashBarcode {
    type Output = Barcode;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "in_store_cash_deposits",
            "updateBarcode",
            Method::Patch,
            "/cash/barcodes/{barcode_id}",
        )
            .tier(Tier::Ledger).sends(BodyKind::Json).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_barcode_id = self.barcode_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_barcode(
            params::path("barcode_id", p_barcode_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Barcode, DecodeError> {
        decode(body)
    }
}
