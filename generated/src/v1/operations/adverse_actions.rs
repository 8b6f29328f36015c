// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `adverse_actions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listAdverseActions")]
/// `GET /adverse_actions`
///
/// Lists adverse action notices (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAdverseActions {
    pub id: Vec<AdverseActionId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub related_resource_id: Vec<String>,
}

record! { ListAdverseActions {
    0 optional show id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show related_resource_id;
} }

impl ListAdverseActions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAdverseActions {
    list id: AdverseActionId,
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
});

impl Sealed for ListAdverseActions {}

impl Operation for ListAdverseActions {
    type Output = AdverseActionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "adverse_actions",
            "listAdverseActions",
            Method::Get,
            "/adverse_actions",
        )
            .tier(Tier::Read).pages("adverse_actions").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id, Spelling::Upper)?;
        let built = client.list_adverse_actions(
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_related_resource_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AdverseActionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAdverseAction")]
/// `POST /adverse_actions`
///
/// Records that a customer was told of a refusal or worse terms, and why (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAdverseAction {
    /// What is sent, as JSON.
    pub body: AdverseActionCreate,
}

record! { CreateAdverseAction {
    0 required show body;
} }

impl CreateAdverseAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AdverseActionCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAdverseAction {}

impl Operation for CreateAdverseAction {
    type Output = AdverseAction;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "adverse_actions",
            "createAdverseAction",
            Method::Post,
            "/adverse_actions",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_adverse_action(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AdverseAction, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAdverseAction")]
/// `GET /adverse_actions/{adverse_action_id}`
///
/// Fetches an adverse action notice (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAdverseAction {
    /// Format `uuid`.
    pub adverse_action_id: AdverseActionId,
}

record! { GetAdverseAction {
    0 required show adverse_action_id;
} }

impl GetAdverseAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(adverse_action_id: impl Into<AdverseActionId>) -> Self {
        Self {
            adverse_action_id: adverse_action_id.into(),
        }
    }
}

impl Sealed for GetAdverseAction {}

impl Operation for GetAdverseAction {
    type Output = AdverseAction;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "adverse_actions",
            "getAdverseAction",
            Method::Get,
            "/adverse_actions/{adverse_action_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_adverse_action_id = self.adverse_action_id.as_str();
        let built = client.get_adverse_action(
            params::path("adverse_action_id", p_adverse_action_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AdverseAction, DecodeError> {
        decode(body)
    }
}
