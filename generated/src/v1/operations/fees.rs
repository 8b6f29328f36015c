// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `fees`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listFeetemplates")]
/// `GET /fee_templates`
///
/// Lists fee templates (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFeeTemplates {
    pub description: Option<String>,
    pub id: Vec<FeeTemplateId>,
    pub is_enabled: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Vec<FeeOrRewardTemplateSortBy>,
    pub subtype: Option<FeeSubtype>,
}

record! { ListFeeTemplates {
    0 optional hide description;
    1 optional show id;
    2 optional show is_enabled;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show sort_by;
    6 optional show subtype;
} }

impl ListFeeTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFeeTemplates {
    into description: String,
    list id: FeeTemplateId,
    value is_enabled: bool,
    value limit: i64,
    into page_token: String,
    list sort_by: FeeOrRewardTemplateSortBy,
    into subtype: FeeSubtype,
});

impl Sealed for ListFeeTemplates {}

impl Operation for ListFeeTemplates {
    type Output = FeeTemplateList;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "listFeetemplates", Method::Get, "/fee_templates")
            .tier(Tier::Read).pages("fee_templates").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_feetemplates(
            self.description.as_deref(),
            p_id.as_deref(),
            self.is_enabled,
            self.limit,
            self.page_token.as_deref(),
            p_sort_by.as_deref(),
            self.subtype.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FeeTemplateList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createFeeTemplate")]
/// `POST /fee_templates`
///
/// Defines a kind of fee and the internal account it goes to (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFeeTemplate {
    /// What is sent, as JSON.
    pub body: FeeTemplateCreate,
}

record! { CreateFeeTemplate {
    0 required show body;
} }

impl CreateFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FeeTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateFeeTemplate {}

impl Operation for CreateFeeTemplate {
    type Output = FeeTemplate;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "createFeeTemplate", Method::Post, "/fee_templates")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_fee_template(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<FeeTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getFeeTemplate")]
/// `GET /fee_templates/{fee_template_id}`
///
/// Fetches a fee template (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFeeTemplate {
    /// Format `uuid`.
    pub fee_template_id: FeeTemplateId,
}

record! { GetFeeTemplate {
    0 required show fee_template_id;
} }

impl GetFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_template_id: impl Into<FeeTemplateId>) -> Self {
        Self {
            fee_template_id: fee_template_id.into(),
        }
    }
}

impl Sealed for GetFeeTemplate {}

impl Operation for GetFeeTemplate {
    type Output = FeeTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "fees",
            "getFeeTemplate",
            Method::Get,
            "/fee_templates/{fee_template_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_fee_template_id = self.fee_template_id.as_str();
        let built = client.get_fee_template(params::path("fee_template_id", p_fee_template_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FeeTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchFeeTemplate")]
/// `PATCH /fee_templates/{fee_template_id}`
///
/// Changes a fee template or switches it on or off; fees charged stay (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFeeTemplate {
    /// Format `uuid`.
    pub fee_template_id: FeeTemplateId,
    /// What is sent, as JSON.
    pub body: FeeTemplateUpdate,
}

record! { UpdateFeeTemplate {
    0 required show fee_template_id;
    1 required show body;
} }

impl UpdateFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_template_id: impl Into<FeeTemplateId>, body: FeeTemplateUpdate) -> Self {
        Self {
            fee_template_id: fee_template_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateFeeTemplate {}

impl Operation for UpdateFeeTemplate {
    type Output = FeeTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "fees",
            "patchFeeTemplate",
            Method::Patch,
            "/fee_templates/{fee_template_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_fee_template_id = self.fee_template_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_fee_template(
            params::path("fee_template_id", p_fee_template_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<FeeTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listFees")]
/// `GET /fees`
///
/// Lists fees charged (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFees {
    ///  Sent as repeated keys.
    pub account_id: Vec<AccountId>,
    pub description: Option<String>,
    pub end_time: Option<Timestamp>,
    pub fee_template_id: Vec<FeeTemplateId>,
    pub id: Vec<FeeId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub start_time: Option<Timestamp>,
    pub subtype: Option<FeeSubtype>,
}

record! { ListFees {
    0 optional show account_id;
    1 optional hide description;
    2 optional show end_time;
    3 optional show fee_template_id;
    4 optional show id;
    5 optional show limit;
    6 optional hide page_token;
    7 optional show start_time;
    8 optional show subtype;
} }

impl ListFees {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFees {
    list account_id: AccountId,
    into description: String,
    into end_time: Timestamp,
    list fee_template_id: FeeTemplateId,
    list id: FeeId,
    value limit: i64,
    into page_token: String,
    into start_time: Timestamp,
    into subtype: FeeSubtype,
});

impl Sealed for ListFees {}

impl Operation for ListFees {
    type Output = FeeList;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "listFees", Method::Get, "/fees")
            .tier(Tier::Read).pages("fees").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::repeated("account_id", &self.account_id, Spelling::Upper)?;
        let p_fee_template_id = params::csv("fee_template_id", &self.fee_template_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_fees(
            p_account_id.as_ref(),
            self.description.as_deref(),
            self.end_time.as_ref().map(|value| value.as_str()),
            p_fee_template_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.start_time.as_ref().map(|value| value.as_str()),
            self.subtype.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FeeList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createFee")]
/// `POST /fees`
///
/// Charges a fee to an account, from a template or with own values (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFee {
    /// What is sent, as JSON.
    pub body: FeeCreate,
}

record! { CreateFee {
    0 required show body;
} }

impl CreateFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FeeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateFee {}

impl Operation for CreateFee {
    type Output = Fee;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "createFee", Method::Post, "/fees")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_fee(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Fee, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getFee")]
/// `GET /fees/{fee_id}`
///
/// Fetches a fee (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFee {
    /// Format `uuid`.
    pub fee_id: FeeId,
}

record! { GetFee {
    0 required show fee_id;
} }

impl GetFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_id: impl Into<FeeId>) -> Self {
        Self {
            fee_id: fee_id.into(),
        }
    }
}

impl Sealed for GetFee {}

impl Operation for GetFee {
    type Output = Fee;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "getFee", Method::Get, "/fees/{fee_id}")
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_fee_id = self.fee_id.as_str();
        let built = client.get_fee(params::path("fee_id", p_fee_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Fee, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "reverseFee")]
/// `POST /fees/{fee_id}/reverse`
///
/// Gives a fee back; needs a note (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReverseFee {
    /// Format `uuid`.
    pub fee_id: FeeId,
    /// What is sent, as JSON.
    pub body: FeeOrRewardReversalRequest,
}

record! { ReverseFee {
    0 required show fee_id;
    1 required show body;
} }

impl ReverseFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_id: impl Into<FeeId>, body: FeeOrRewardReversalRequest) -> Self {
        Self {
            fee_id: fee_id.into(),
            body,
        }
    }
}

impl Sealed for ReverseFee {}

impl Operation for ReverseFee {
    type Output = Fee;
    const META: OperationMeta =
        OperationMeta::new("v1", "fees", "reverseFee", Method::Post, "/fees/{fee_id}/reverse")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_fee_id = self.fee_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.reverse_fee(params::path("fee_id", p_fee_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Fee, DecodeError> {
        decode(body)
    }
}
