// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `synctera_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getSyncteraPayTransfers")]
/// `GET /synctera_pay`
///
/// Lists outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSyncteraPayTransfers {
    pub amount: Option<String>,
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<String>,
    /// Format `uuid`.
    pub destination_account_id: Option<String>,
    pub destination_account_owner_name: Option<String>,
    pub effective_date: Option<String>,
    pub from_effective_date: Option<String>,
    pub from_posting_date: Option<String>,
    /// Format `uuid`.
    pub id: Option<SyncteraPayTransferId>,
    pub is_same_day: Option<bool>,
    pub limit: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub max_amount: Option<i64>,
    /// Minor units of the currency (cents). At least 1.
    pub min_amount: Option<i64>,
    pub network_status: Option<String>,
    /// Format `uuid`.
    pub originating_account_id: Option<String>,
    pub originating_account_owner_name: Option<String>,
    pub page_token: Option<String>,
    pub posting_date: Option<String>,
    pub reference_id: Option<String>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub to_effective_date: Option<String>,
    pub to_posting_date: Option<String>,
}

record! { ListSyncteraPayTransfers {
    0 optional show amount;
    1 optional show currency;
    2 optional show customer_id;
    3 optional show dc_sign;
    4 optional show destination_account_id;
    5 optional hide destination_account_owner_name;
    6 optional show effective_date;
    7 optional show from_effective_date;
    8 optional show from_posting_date;
    9 optional show id;
    10 optional show is_same_day;
    11 optional show limit;
    12 optional show max_amount;
    13 optional show min_amount;
    14 optional show network_status;
    15 optional show originating_account_id;
    16 optional hide originating_account_owner_name;
    17 optional show page_token;
    18 optional show posting_date;
    19 optional show reference_id;
    20 optional show status;
    21 optional show subtype;
    22 optional show to_effective_date;
    23 optional show to_posting_date;
} }

impl ListSyncteraPayTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListSyncteraPayTransfers {
    into amount: String,
    into currency: String,
    into customer_id: CustomerId,
    into dc_sign: String,
    into destination_account_id: String,
    into destination_account_owner_name: String,
    into effective_date: String,
    into from_effective_date: String,
    into from_posting_date: String,
    into id: SyncteraPayTransferId,
    value is_same_day: bool,
    value limit: i64,
    value max_amount: i64,
    value min_amount: i64,
    into network_status: String,
    into originating_account_id: String,
    into originating_account_owner_name: String,
    into page_token: String,
    into posting_date: String,
    into reference_id: String,
    into status: String,
    into subtype: String,
    into to_effective_date: String,
    into to_posting_date: String,
});

impl Sealed for ListSyncteraPayTransfers {}

impl Operation for ListSyncteraPayTransfers {
    type Output = SyncteraPayTransferList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayTransfers",
            Method::Get,
            "/synctera_pay",
        )
            .tier(Tier::Read).pages("transfers").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_synctera_pay_transfers(
            self.amount.as_deref(),
            self.currency.as_deref(),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.dc_sign.as_deref(),
            self.destination_account_id.as_deref(),
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
            self.originating_account_owner_name.as_deref(),
            self.page_token.as_deref(),
            self.posting_date.as_deref(),
            self.reference_id.as_deref(),
            self.status.as_deref(),
            self.subtype.as_deref(),
            self.to_effective_date.as_deref(),
            self.to_posting_date.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayTransferList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createSyncteraPayTransfer")]
/// `POST /synctera_pay`
///
/// Pays out of an account over a vendor's network (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSyncteraPayTransfer {
    /// What is sent, as JSON.
    pub body: SyncteraPayTransferCreate,
}

record! { CreateSyncteraPayTransfer {
    0 required show body;
} }

impl CreateSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: SyncteraPayTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateSyncteraPayTransfer {}

impl Operation for CreateSyncteraPayTransfer {
    type Output = SyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "createSyncteraPayTransfer",
            Method::Post,
            "/synctera_pay",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_synctera_pay_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSyncteraPayConfigurations")]
/// `GET /synctera_pay/configurations`
///
/// Lists configurations for outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSyncteraPayConfigurations {}

record! { ListSyncteraPayConfigurations {} }

impl ListSyncteraPayConfigurations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Sealed for ListSyncteraPayConfigurations {}

impl Operation for ListSyncteraPayConfigurations {
    type Output = Vec<SyncteraPayConfiguration>;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayConfigurations",
            Method::Get,
            "/synctera_pay/configurations",
        )
            .tier(Tier::Read).lists().stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_synctera_pay_configurations();
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Vec<SyncteraPayConfiguration>, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSyncteraPayConfiguration")]
/// `GET /synctera_pay/configurations/{id}`
///
/// Fetches a configuration for outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncteraPayConfiguration {
    /// Format `uuid`.
    pub id: SyncteraPayConfigurationId,
}

record! { GetSyncteraPayConfiguration {
    0 required show id;
} }

impl GetSyncteraPayConfiguration {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<SyncteraPayConfigurationId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetSyncteraPayConfiguration {}

impl Operation for GetSyncteraPayConfiguration {
    type Output = SyncteraPayConfiguration;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayConfiguration",
            Method::Get,
            "/synctera_pay/configurations/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_synctera_pay_configuration(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayConfiguration, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSyncteraPayVendors")]
/// `GET /synctera_pay/vendors`
///
/// Lists vendors (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSyncteraPayVendors {
    pub enabled: Option<bool>,
    /// Format `uuid`.
    pub id: Option<SyncteraPayVendorId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub page_token: Option<String>,
}

record! { ListSyncteraPayVendors {
    0 optional show enabled;
    1 optional show id;
    2 optional show limit;
    3 optional hide name;
    4 optional hide page_token;
} }

impl ListSyncteraPayVendors {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListSyncteraPayVendors {
    value enabled: bool,
    into id: SyncteraPayVendorId,
    value limit: i64,
    into name: String,
    into page_token: String,
});

impl Sealed for ListSyncteraPayVendors {}

impl Operation for ListSyncteraPayVendors {
    type Output = SyncteraPayVendorList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayVendors",
            Method::Get,
            "/synctera_pay/vendors",
        )
            .tier(Tier::Read).pages("vendors").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_synctera_pay_vendors(
            self.enabled,
            self.id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.name.as_deref(),
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayVendorList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSyncteraPayVendor")]
/// `GET /synctera_pay/vendors/{id}`
///
/// Fetches a vendor (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncteraPayVendor {
    /// Format `uuid`.
    pub id: SyncteraPayVendorId,
}

record! { GetSyncteraPayVendor {
    0 required show id;
} }

impl GetSyncteraPayVendor {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<SyncteraPayVendorId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetSyncteraPayVendor {}

impl Operation for GetSyncteraPayVendor {
    type Output = SyncteraPayVendor;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayVendor",
            Method::Get,
            "/synctera_pay/vendors/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_synctera_pay_vendor(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayVendor, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSyncteraPayTransfer")]
/// `GET /synctera_pay/{id}`
///
/// Fetches an outgoing transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncteraPayTransfer {
    /// Format `uuid`.
    pub id: SyncteraPayTransferId,
}

record! { GetSyncteraPayTransfer {
    0 required show id;
} }

impl GetSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<SyncteraPayTransferId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetSyncteraPayTransfer {}

impl Operation for GetSyncteraPayTransfer {
    type Output = SyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "getSyncteraPayTransfer",
            Method::Get,
            "/synctera_pay/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_synctera_pay_transfer(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateSyncteraPayTransfer")]
/// `PATCH /synctera_pay/{id}`
///
/// Posts or cancels an outgoing transfer, or changes its amount or data (beta). Moves or releases money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSyncteraPayTransfer {
    /// Format `uuid`.
    pub id: SyncteraPayTransferId,
    /// What is sent, as JSON.
    pub body: SyncteraPayTransferUpdate,
}

record! { UpdateSyncteraPayTransfer {
    0 required show id;
    1 required show body;
} }

impl UpdateSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<SyncteraPayTransferId>, body: SyncteraPayTransferUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateSyncteraPayTransfer {}

impl Operation for UpdateSyncteraPayTransfer {
    type Output = SyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "updateSyncteraPayTransfer",
            Method::Patch,
            "/synctera_pay/{id}",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_synctera_pay_transfer(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "returnSyncteraPayTransfer")]
/// `POST /synctera_pay/{id}/return`
///
/// Gives a posted transfer back to its account (beta). Moves money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReturnSyncteraPayTransfer {
    /// Format `uuid`.
    pub id: SyncteraPayTransferId,
}

record! { ReturnSyncteraPayTransfer {
    0 required show id;
} }

impl ReturnSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<SyncteraPayTransferId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for ReturnSyncteraPayTransfer {}

impl Operation for ReturnSyncteraPayTransfer {
    type Output = SyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "synctera_pay",
            "returnSyncteraPayTransfer",
            Method::Post,
            "/synctera_pay/{id}/return",
        )
            .tier(Tier::Ledger).moves_money().keyed().stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.return_synctera_pay_transfer(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}
