// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `spend_controls`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listSpendControls")]
/// `GET /spend_controls`
///
/// Lists spend controls.
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpendControls {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit: Option<i64>,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit_gte: Option<i64>,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit_lte: Option<i64>,
    pub direction: Option<SpendControlDirection>,
    pub id: Vec<SpendControlId>,
    pub is_active: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub name: Option<String>,
    /// At least 0.
    pub num_related_accounts: Option<i64>,
    /// At least 0.
    pub num_related_accounts_gte: Option<i64>,
    /// At least 0.
    pub num_related_accounts_lte: Option<i64>,
    pub page_token: Option<String>,
    pub payment_type: Option<PaymentType>,
    pub sort_by: Vec<SpendControlSortBy>,
}

record! { ListSpendControls {
    0 optional show account_id;
    1 optional show amount_limit;
    2 optional show amount_limit_gte;
    3 optional show amount_limit_lte;
    4 optional show direction;
    5 optional show id;
    6 optional show is_active;
    7 optional show limit;
    8 optional hide name;
    9 optional show num_related_accounts;
    10 optional show num_related_accounts_gte;
    11 optional show num_related_accounts_lte;
    12 optional show page_token;
    13 optional show payment_type;
    14 optional show sort_by;
} }

impl ListSpendControls {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListSpendControls {
    into account_id: AccountId,
    value amount_limit: i64,
    value amount_limit_gte: i64,
    value amount_limit_lte: i64,
    into direction: SpendControlDirection,
    list id: SpendControlId,
    value is_active: bool,
    value limit: i64,
    into name: String,
    value num_related_accounts: i64,
    value num_related_accounts_gte: i64,
    value num_related_accounts_lte: i64,
    into page_token: String,
    into payment_type: PaymentType,
    list sort_by: SpendControlSortBy,
});

impl Sealed for ListSpendControls {}

impl Operation for ListSpendControls {
    type Output = SpendControlList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "spend_controls",
            "listSpendControls",
            Method::Get,
            "/spend_controls",
        )
            .tier(Tier::Read).pages("spend_controls").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_spend_controls(
            self.account_id.as_ref().map(|value| value.as_str()),
            self.amount_limit,
            self.amount_limit_gte,
            self.amount_limit_lte,
            self.direction.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.is_active,
            self.limit,
            self.name.as_deref(),
            self.num_related_accounts,
            self.num_related_accounts_gte,
            self.num_related_accounts_lte,
            self.page_token.as_deref(),
            self.payment_type.as_ref().map(|value| value.as_str()),
            p_sort_by.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SpendControlList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createSpendControl")]
/// `POST /spend_controls`
///
/// Defines a limit by amount, time, kind of payment or merchant; accounts then refer to it.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSpendControl {
    /// What is sent, as JSON.
    pub body: SpendControlCreate,
}

record! { CreateSpendControl {
    0 required show body;
} }

impl CreateSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: SpendControlCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateSpendControl {}

impl Operation for CreateSpendControl {
    type Output = SpendControl;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "spend_controls",
            "createSpendControl",
            Method::Post,
            "/spend_controls",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_spend_control(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<SpendControl, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSpendControl")]
/// `GET /spend_controls/{spend_control_id}`
///
/// Fetches a spend control.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSpendControl {
    /// Format `uuid`.
    pub spend_control_id: SpendControlId,
}

record! { GetSpendControl {
    0 required show spend_control_id;
} }

impl GetSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(spend_control_id: impl Into<SpendControlId>) -> Self {
        Self {
            spend_control_id: spend_control_id.into(),
        }
    }
}

impl Sealed for GetSpendControl {}

impl Operation for GetSpendControl {
    type Output = SpendControl;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "spend_controls",
            "getSpendControl",
            Method::Get,
            "/spend_controls/{spend_control_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_spend_control_id = self.spend_control_id.as_str();
        let built = client.get_spend_control(params::path("spend_control_id", p_spend_control_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<SpendControl, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateSpendControl")]
/// `PATCH /spend_controls/{spend_control_id}`
///
/// Changes a spend control or switches it on or off.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpendControl {
    /// Format `uuid`.
    pub spend_control_id: SpendControlId,
    /// What is sent, as JSON.
    pub body: SpendControlUpdate,
}

record! { UpdateSpendControl {
    0 required show spend_control_id;
    1 required show body;
} }

impl UpdateSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(spend_control_id: impl Into<SpendControlId>, body: SpendControlUpdate) -> Self {
        Self {
            spend_control_id: spend_control_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateSpendControl {}

impl Operation for UpdateSpendControl {
    type Output = SpendControl;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "spend_controls",
            "updateSpendControl",
            Method::Patch,
            "/spend_controls/{spend_control_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_spend_control_id = self.spend_control_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_spend_control(
            params::path("spend_control_id", p_spend_control_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<SpendControl, DecodeError> {
        decode(body)
    }
}
