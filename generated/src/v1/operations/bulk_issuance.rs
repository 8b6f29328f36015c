// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `bulk_issuance`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listBulkOrderConfigs")]
/// `GET /cards/bulk_issuance`
///
/// Lists bulk orders.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBulkCardIssuances {
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Vec<BulkIssuanceSortBy>,
}

record! { ListBulkCardIssuances {
    0 optional show card_product_id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show sort_by;
} }

impl ListBulkCardIssuances {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBulkCardIssuances {
    into card_product_id: CardProductId,
    value limit: i64,
    into page_token: String,
    list sort_by: BulkIssuanceSortBy,
});

impl Sealed for ListBulkCardIssuances {}

impl Operation for ListBulkCardIssuances {
    type Output = BulkCardIssuanceList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "bulk_issuance",
            "listBulkOrderConfigs",
            Method::Get,
            "/cards/bulk_issuance",
        )
            .tier(Tier::Read).pages("bulk_order_configs").success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_bulk_order_configs(
            self.card_product_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            p_sort_by.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BulkCardIssuanceList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createBulkOrderConfig")]
/// `POST /cards/bulk_issuance`
///
/// Sets up a bulk order for a card product that allows it; cards name it when issued.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkCardIssuance {
    /// What is sent, as JSON.
    pub body: BulkCardIssuanceCreate,
}

record! { CreateBulkCardIssuance {
    0 required show body;
} }

impl CreateBulkCardIssuance {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BulkCardIssuanceCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateBulkCardIssuance {}

impl Operation for CreateBulkCardIssuance {
    type Output = BulkCardIssuance;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "bulk_issuance",
            "createBulkOrderConfig",
            Method::Post,
            "/cards/bulk_issuance",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_bulk_order_config(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<BulkCardIssuance, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBulkOrderConfig")]
/// `GET /cards/bulk_issuance/{bulk_order_config_id}`
///
/// Fetches a bulk order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBulkCardIssuance {
    /// Format `uuid`.
    pub bulk_order_config_id: BulkOrderConfigId,
}

record! { GetBulkCardIssuance {
    0 required show bulk_order_config_id;
} }

impl GetBulkCardIssuance {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bulk_order_config_id: impl Into<BulkOrderConfigId>) -> Self {
        Self {
            bulk_order_config_id: bulk_order_config_id.into(),
        }
    }
}

impl Sealed for GetBulkCardIssuance {}

impl Operation for GetBulkCardIssuance {
    type Output = BulkCardIssuance;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "bulk_issuance",
            "getBulkOrderConfig",
            Method::Get,
            "/cards/bulk_issuance/{bulk_order_config_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_bulk_order_config_id = self.bulk_order_config_id.as_str();
        let built = client.get_bulk_order_config(
            params::path("bulk_order_config_id", p_bulk_order_config_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BulkCardIssuance, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "fulfillBulkOrder")]
/// `POST /cards/bulk_issuance/{bulk_order_config_id}/fulfill`
///
/// Ships all cards added to a manual bulk order since the last time; answers without a body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FulfillBulkCardIssuance {
    /// Format `uuid`.
    pub bulk_order_config_id: BulkOrderConfigId,
}

record! { FulfillBulkCardIssuance {
    0 required show bulk_order_config_id;
} }

impl FulfillBulkCardIssuance {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bulk_order_config_id: impl Into<BulkOrderConfigId>) -> Self {
        Self {
            bulk_order_config_id: bulk_order_config_id.into(),
        }
    }
}

impl Sealed for FulfillBulkCardIssuance {}

impl Operation for FulfillBulkCardIssuance {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "bulk_issuance",
            "fulfillBulkOrder",
            Method::Post,
            "/cards/bulk_issuance/{bulk_order_config_id}/fulfill",
        )
            .tier(Tier::Cached).keyed().gives(ResponseKind::Empty).success(&[202]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_bulk_order_config_id = self.bulk_order_config_id.as_str();
        let built = client.fulfill_bulk_order(
            params::path("bulk_order_config_id", p_bulk_order_config_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}
