// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `remote_check_deposit`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listRdcDeposits")]
/// `GET /rdc/deposits`
///
/// Lists check deposits (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRemoteCheckDeposits {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub deposit_amount: Vec<i64>,
    pub deposit_check_number: Vec<String>,
    pub deposit_currency: Vec<String>,
    /// Minor units of the currency (cents).
    pub from_deposit_amount: Option<i64>,
    pub id: Vec<RemoteCheckDepositId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub tenant: Vec<String>,
    /// Minor units of the currency (cents).
    pub to_deposit_amount: Option<i64>,
}

record! { ListRemoteCheckDeposits {
    0 optional show business_id;
    1 optional show deposit_amount;
    2 optional hide deposit_check_number;
    3 optional show deposit_currency;
    4 optional show from_deposit_amount;
    5 optional show id;
    6 optional show limit;
    7 optional hide page_token;
    8 optional show person_id;
    9 optional show tenant;
    10 optional show to_deposit_amount;
} }

impl ListRemoteCheckDeposits {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRemoteCheckDeposits {
    into business_id: BusinessId,
    list deposit_amount: i64,
    list deposit_check_number: String,
    list deposit_currency: String,
    value from_deposit_amount: i64,
    list id: RemoteCheckDepositId,
    value limit: i64,
    into page_token: String,
    into person_id: PersonId,
    list tenant: String,
    value to_deposit_amount: i64,
});

impl Sealed for ListRemoteCheckDeposits {}

impl Operation for ListRemoteCheckDeposits {
    type Output = RemoteCheckDepositList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "remote_check_deposit",
            "listRdcDeposits",
            Method::Get,
            "/rdc/deposits",
        )
            .tier(Tier::Read).pages("deposits").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_deposit_amount = params::csv("deposit_amount", &self.deposit_amount, Spelling::Upper)?;
        let p_deposit_check_number = params::csv(
            "deposit_check_number",
            &self.deposit_check_number,
            Spelling::Upper,
        )?;
        let p_deposit_currency = params::csv("deposit_currency", &self.deposit_currency, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let built = client.list_rdc_deposits(
            self.business_id.as_ref().map(|value| value.as_str()),
            p_deposit_amount.as_deref(),
            p_deposit_check_number.as_deref(),
            p_deposit_currency.as_deref(),
            self.from_deposit_amount,
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.person_id.as_ref().map(|value| value.as_str()),
            p_tenant.as_deref(),
            self.to_deposit_amount,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RemoteCheckDepositList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createRdcDeposit")]
/// `POST /rdc/deposits`
///
/// Deposits a check into an account; needs documents with its front and back (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRemoteCheckDeposit {
    /// What is sent, as JSON.
    pub body: RemoteCheckDepositCreate,
}

record! { CreateRemoteCheckDeposit {
    0 required show body;
} }

impl CreateRemoteCheckDeposit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RemoteCheckDepositCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateRemoteCheckDeposit {}

impl Operation for CreateRemoteCheckDeposit {
    type Output = RemoteCheckDeposit;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "remote_check_deposit",
            "createRdcDeposit",
            Method::Post,
            "/rdc/deposits",
        )
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_rdc_deposit(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<RemoteCheckDeposit, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getRdcDeposit")]
/// `GET /rdc/deposits/{deposit_id}`
///
/// Fetches a check deposit (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRemoteCheckDeposit {
    /// Format `uuid`.
    pub deposit_id: RemoteCheckDepositId,
}

record! { GetRemoteCheckDeposit {
    0 required show deposit_id;
} }

impl GetRemoteCheckDeposit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(deposit_id: impl Into<RemoteCheckDepositId>) -> Self {
        Self {
            deposit_id: deposit_id.into(),
        }
    }
}

impl Sealed for GetRemoteCheckDeposit {}

impl Operation for GetRemoteCheckDeposit {
    type Output = RemoteCheckDeposit;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "remote_check_deposit",
            "getRdcDeposit",
            Method::Get,
            "/rdc/deposits/{deposit_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_deposit_id = self.deposit_id.as_str();
        let built = client.get_rdc_deposit(params::path("deposit_id", p_deposit_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RemoteCheckDeposit, DecodeError> {
        decode(body)
    }
}
