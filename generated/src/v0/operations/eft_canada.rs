// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `eft_canada`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getEFTCATransfers")]
/// `GET /eft_ca`
///
/// Lists Canadian transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEftCanadaTransfers {
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
    pub id: Option<EftCanadaTransferId>,
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

record! { ListEftCanadaTransfers {
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

impl ListEftCanadaTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListEftCanadaTransfers {
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
    into id: EftCanadaTransferId,
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

impl Sealed for ListEftCanadaTransfers {}

impl Operation for ListEftCanadaTransfers {
    type Output = EftCanadaTransferList;
    const META: OperationMeta =
        OperationMeta::new("v0", "eft_canada", "getEFTCATransfers", Method::Get, "/eft_ca")
            .tier(Tier::Read).pages("transfers").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_eftca_transfers(
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

    fn decode(body: &[u8]) -> Result<EftCanadaTransferList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createEFTCATransfer")]
/// `POST /eft_ca`
///
/// Sends or pulls a Canadian transfer between an account and an external account (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEftCanadaTransfer {
    /// What is sent, as JSON.
    pub body: EftCanadaTransferCreate,
}

record! { CreateEftCanadaTransfer {
    0 required show body;
} }

impl CreateEftCanadaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: EftCanadaTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateEftCanadaTransfer {}

impl Operation for CreateEftCanadaTransfer {
    type Output = EftCanadaTransfer;
    const META: OperationMeta =
        OperationMeta::new("v0", "eft_canada", "createEFTCATransfer", Method::Post, "/eft_ca")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_eftca_transfer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<EftCanadaTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getEFTCATransfer")]
/// `GET /eft_ca/{id}`
///
/// Fetches a Canadian transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEftCanadaTransfer {
    /// Format `uuid`.
    pub id: EftCanadaTransferId,
}

record! { GetEftCanadaTransfer {
    0 required show id;
} }

impl GetEftCanadaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<EftCanadaTransferId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetEftCanadaTransfer {}

impl Operation for GetEftCanadaTransfer {
    type Output = EftCanadaTransfer;
    const META: OperationMeta =
        OperationMeta::new("v0", "eft_canada", "getEFTCATransfer", Method::Get, "/eft_ca/{id}")
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_eftca_transfer(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<EftCanadaTransfer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchEFTCATransfer")]
/// `PATCH /eft_ca/{id}`
///
/// Cancels a Canadian transfer not yet posted, or adds data to it (beta). Cancelling releases money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEftCanadaTransfer {
    /// Format `uuid`.
    pub id: EftCanadaTransferId,
    /// What is sent, as JSON.
    pub body: EftCanadaTransferUpdate,
}

record! { UpdateEftCanadaTransfer {
    0 required show id;
    1 required show body;
} }

impl UpdateEftCanadaTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<EftCanadaTransferId>, body: EftCanadaTransferUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateEftCanadaTransfer {}

impl Operation for UpdateEftCanadaTransfer {
    type Output = EftCanadaTransfer;
    const META: OperationMeta =
        OperationMeta::new("v0", "eft_canada", "patchEFTCATransfer", Method::Patch, "/eft_ca/{id}")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json)
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_eftca_transfer(params::path("id", p_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<EftCanadaTransfer, DecodeError> {
        decode(body)
    }
}
