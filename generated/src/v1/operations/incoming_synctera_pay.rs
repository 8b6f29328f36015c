// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `incoming_synctera_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listIncomingSyncteraPayConfigurations")]
/// `GET /synctera_pay/incoming/configurations`
///
/// Lists configurations for incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayConfigurations {
    pub currency: Vec<String>,
    pub enabled: Option<bool>,
    pub from_creation_time: Option<Timestamp>,
    pub from_last_updated_time: Option<Timestamp>,
    pub id: Vec<IncomingSyncteraPayConfigurationId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub name: Vec<String>,
    pub name_like: Option<String>,
    pub page_token: Option<String>,
    pub payer_must_be_payee: Option<bool>,
    pub settlement_account_id: Vec<AccountId>,
    pub settlement_account_owner_id: Vec<CustomerId>,
    pub sort_by: Vec<IncomingSyncteraPaySortBy>,
    pub tenant: Vec<String>,
    pub to_creation_time: Option<Timestamp>,
    pub to_last_updated_time: Option<Timestamp>,
}

record! { ListIncomingSyncteraPayConfigurations {
    0 optional show currency;
    1 optional show enabled;
    2 optional show from_creation_time;
    3 optional show from_last_updated_time;
    4 optional show id;
    5 optional show limit;
    6 optional hide name;
    7 optional hide name_like;
    8 optional hide page_token;
    9 optional show payer_must_be_payee;
    10 optional show settlement_account_id;
    11 optional show settlement_account_owner_id;
    12 optional show sort_by;
    13 optional show tenant;
    14 optional show to_creation_time;
    15 optional show to_last_updated_time;
} }

impl ListIncomingSyncteraPayConfigurations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingSyncteraPayConfigurations {
    list currency: String,
    value enabled: bool,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    list id: IncomingSyncteraPayConfigurationId,
    value limit: i64,
    list name: String,
    into name_like: String,
    into page_token: String,
    value payer_must_be_payee: bool,
    list settlement_account_id: AccountId,
    list settlement_account_owner_id: CustomerId,
    list sort_by: IncomingSyncteraPaySortBy,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
});

impl Sealed for ListIncomingSyncteraPayConfigurations {}

impl Operation for ListIncomingSyncteraPayConfigurations {
    type Output = IncomingSyncteraPayConfigurationList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "incoming_synctera_pay",
            "listIncomingSyncteraPayConfigurations",
            Method::Get,
            "/synctera_pay/incoming/configurations",
        )
            .tier(Tier::Read).pages("configurations").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_currency = params::csv("currency", &self.currency, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_name = params::csv("name", &self.name, Spelling::Upper)?;
        let p_settlement_account_id = params::csv(
            "settlement_account_id",
            &self.settlement_account_id,
            Spelling::Upper,
        )?;
        let p_settlement_account_owner_id = params::csv(
            "settlement_account_owner_id",
            &self.settlement_account_owner_id,
            Spelling::Upper,
        )?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let built = client.list_incoming_synctera_pay_configurations(
            p_currency.as_deref(),
            self.enabled,
            self.from_creation_time.as_ref().map(|value| value.as_str()),
            self.from_last_updated_time.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            p_name.as_deref(),
            self.name_like.as_deref(),
            self.page_token.as_deref(),
            self.payer_must_be_payee,
            p_settlement_account_id.as_deref(),
            p_settlement_account_owner_id.as_deref(),
            p_sort_by.as_deref(),
            p_tenant.as_deref(),
            self.to_creation_time.as_ref().map(|value| value.as_str()),
            self.to_last_updated_time.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingSyncteraPayConfigurationList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getIncomingSyncteraPayConfiguration")]
/// `GET /synctera_pay/incoming/configurations/{id}`
///
/// Fetches a configuration for incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingSyncteraPayConfiguration {
    /// Format `uuid`.
    pub id: IncomingSyncteraPayConfigurationId,
}

record! { GetIncomingSyncteraPayConfiguration {
    0 required show id;
} }

impl GetIncomingSyncteraPayConfiguration {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<IncomingSyncteraPayConfigurationId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetIncomingSyncteraPayConfiguration {}

impl Operation for GetIncomingSyncteraPayConfiguration {
    type Output = IncomingSyncteraPayConfiguration;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "incoming_synctera_pay",
            "getIncomingSyncteraPayConfiguration",
            Method::Get,
            "/synctera_pay/incoming/configurations/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_incoming_synctera_pay_configuration(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingSyncteraPayConfiguration, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listIncomingSyncteraPayTransfers")]
/// `GET /synctera_pay/incoming/transfers`
///
/// Lists incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayTransfers {
    pub amount: Vec<i64>,
    pub config_id: Vec<IncomingSyncteraPayConfigurationId>,
    pub destination_account_id: Vec<AccountId>,
    /// Minor units of the currency (cents).
    pub from_amount: Option<i64>,
    pub from_creation_time: Option<Timestamp>,
    pub from_last_updated_time: Option<Timestamp>,
    pub from_settlement_date: Option<Date>,
    pub id: Vec<IncomingSyncteraPayTransferId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub payee_id: Vec<CustomerId>,
    pub payer_id: Vec<CustomerId>,
    pub reference_id: Vec<String>,
    pub settlement_date: Option<Date>,
    pub sort_by: Vec<IncomingSyncteraPaySortBy>,
    pub source_external_account_id: Vec<ExternalAccountId>,
    pub tenant: Vec<String>,
    /// Minor units of the currency (cents).
    pub to_amount: Option<i64>,
    pub to_creation_time: Option<Timestamp>,
    pub to_last_updated_time: Option<Timestamp>,
    pub to_settlement_date: Option<Date>,
}

record! { ListIncomingSyncteraPayTransfers {
    0 optional show amount;
    1 optional show config_id;
    2 optional show destination_account_id;
    3 optional show from_amount;
    4 optional show from_creation_time;
    5 optional show from_last_updated_time;
    6 optional show from_settlement_date;
    7 optional show id;
    8 optional show limit;
    9 optional hide page_token;
    10 optional show payee_id;
    11 optional show payer_id;
    12 optional show reference_id;
    13 optional show settlement_date;
    14 optional show sort_by;
    15 optional show source_external_account_id;
    16 optional show tenant;
    17 optional show to_amount;
    18 optional show to_creation_time;
    19 optional show to_last_updated_time;
    20 optional show to_settlement_date;
} }

impl ListIncomingSyncteraPayTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingSyncteraPayTransfers {
    list amount: i64,
    list config_id: IncomingSyncteraPayConfigurationId,
    list destination_account_id: AccountId,
    value from_amount: i64,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_settlement_date: Date,
    list id: IncomingSyncteraPayTransferId,
    value limit: i64,
    into page_token: String,
    list payee_id: CustomerId,
    list payer_id: CustomerId,
    list reference_id: String,
    into settlement_date: Date,
    list sort_by: IncomingSyncteraPaySortBy,
    list source_external_account_id: ExternalAccountId,
    list tenant: String,
    value to_amount: i64,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_settlement_date: Date,
});

impl Sealed for ListIncomingSyncteraPayTransfers {}

impl Operation for ListIncomingSyncteraPayTransfers {
    type Output = IncomingSyncteraPayTransferList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "incoming_synctera_pay",
            "listIncomingSyncteraPayTransfers",
            Method::Get,
            "/synctera_pay/incoming/transfers",
        )
            .tier(Tier::Read).pages("transfers").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_amount = params::csv("amount", &self.amount, Spelling::Upper)?;
        let p_config_id = params::csv("config_id", &self.config_id, Spelling::Upper)?;
        let p_destination_account_id = params::csv(
            "destination_account_id",
            &self.destination_account_id,
            Spelling::Upper,
        )?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_payee_id = params::csv("payee_id", &self.payee_id, Spelling::Upper)?;
        let p_payer_id = params::csv("payer_id", &self.payer_id, Spelling::Upper)?;
        let p_reference_id = params::csv("reference_id", &self.reference_id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_source_external_account_id = params::csv(
            "source_external_account_id",
            &self.source_external_account_id,
            Spelling::Upper,
        )?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let built = client.list_incoming_synctera_pay_transfers(
            p_amount.as_deref(),
            p_config_id.as_deref(),
            p_destination_account_id.as_deref(),
            self.from_amount,
            self.from_creation_time.as_ref().map(|value| value.as_str()),
            self.from_last_updated_time.as_ref().map(|value| value.as_str()),
            self.from_settlement_date.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_payee_id.as_deref(),
            p_payer_id.as_deref(),
            p_reference_id.as_deref(),
            self.settlement_date.as_ref().map(|value| value.as_str()),
            p_sort_by.as_deref(),
            p_source_external_account_id.as_deref(),
            p_tenant.as_deref(),
            self.to_amount,
            self.to_creation_time.as_ref().map(|value| value.as_str()),
            self.to_last_updated_time.as_ref().map(|value| value.as_str()),
            self.to_settlement_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingSyncteraPayTransferList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createIncomingSyncteraPayTransfer")]
/// `POST /synctera_pay/incoming/transfers`
///
/// Credits an account with a payment from a vendor's network (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateIncomingSyncteraPayTransfer {
    /// What is sent, as JSON.
    pub body: IncomingSyncteraPayTransferCreate,
}

record! { CreateIncomingSyncteraPayTransfer {
    0 required show body;
} }

impl CreateIncomingSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: IncomingSyncteraPayTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateIncomingSyncteraPayTransfer {}

impl Operation for CreateIncomingSyncteraPayTransfer {
    type Output = IncomingSyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "incoming_synctera_pay",
            "createIncomingSyncteraPayTransfer",
            Method::Post,
            "/synctera_pay/incoming/transfers",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_incoming_synctera_pay_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<IncomingSyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getIncomingSyncteraPayTransfer")]
/// `GET /synctera_pay/incoming/transfers/{id}`
///
/// Fetches an incoming transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingSyncteraPayTransfer {
    /// Format `uuid`.
    pub id: IncomingSyncteraPayTransferId,
}

record! { GetIncomingSyncteraPayTransfer {
    0 required show id;
} }

impl GetIncomingSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<IncomingSyncteraPayTransferId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetIncomingSyncteraPayTransfer {}

impl Operation for GetIncomingSyncteraPayTransfer {
    type Output = IncomingSyncteraPayTransfer;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "incoming_synctera_pay",
            "getIncomingSyncteraPayTransfer",
            Method::Get,
            "/synctera_pay/incoming/transfers/{id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_incoming_synctera_pay_transfer(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<IncomingSyncteraPayTransfer, DecodeError> {
        decode(body)
    }
}
