// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `relationships`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /relationships`
///
/// Lists links between people and businesses.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRelationships {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from_business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from_person_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relationship_type: Vec<RelationshipType>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to_business_id: Vec<String>,
}

redacted_debug!(ListRelationships {
    show: [from_business_id, from_person_id, id, relationship_type, to_business_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListRelationships {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRelationships {
    list from_business_id: String,
    list from_person_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list relationship_type: RelationshipType,
    list to_business_id: String,
});

impl Operation for ListRelationships {
    type Client = Client;
    type Output = RelationshipsList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listRelationships",
        method: Method::Get,
        path: "/relationships",
        group: "relationships",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("relationships") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RelationshipsList>, SendError> {
        let p_from_business_id = params::csv("from_business_id", &self.from_business_id)?;
        let p_from_person_id = params::csv("from_person_id", &self.from_person_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_relationship_type = params::csv("relationship_type", &self.relationship_type)?;
        let p_to_business_id = params::csv("to_business_id", &self.to_business_id)?;
        client.list_relationships(p_from_business_id.as_deref(), p_from_person_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_relationship_type.as_deref(), p_to_business_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RelationshipsList>(json))
    }
}

/// `POST /relationships`
///
/// Links two parties; owners come with a share above 0 and up to 100 percent.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateRelationship {
    /// What is sent, as JSON.
    pub body: RelationshipCreate,
}

impl CreateRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RelationshipCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateRelationship {
    type Client = Client;
    type Output = Relationship;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createRelationship",
        method: Method::Post,
        path: "/relationships",
        group: "relationships",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Relationship>, SendError> {
        client.create_relationship(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Relationship>(json))
    }
}

/// `GET /relationships/{relationship_id}`
///
/// Fetches a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRelationship {
    /// Text. Format `uuid`.
    pub relationship_id: String,
}

impl GetRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<String>) -> Self {
        Self {
            relationship_id: relationship_id.into(),
        }
    }
}

impl Operation for GetRelationship {
    type Client = Client;
    type Output = Relationship;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getRelationship",
        method: Method::Get,
        path: "/relationships/{relationship_id}",
        group: "relationships",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Relationship>, SendError> {
        let p_relationship_id = &self.relationship_id;
        client.get_relationship(params::path("relationship_id", p_relationship_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Relationship>(json))
    }
}

/// `PATCH /relationships/{relationship_id}`
///
/// Changes a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateRelationship {
    /// Text. Format `uuid`.
    pub relationship_id: String,
    /// What is sent, as JSON.
    pub body: RelationshipUpdate,
}

impl UpdateRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<String>, body: RelationshipUpdate) -> Self {
        Self {
            relationship_id: relationship_id.into(),
            body,
        }
    }
}

impl Operation for UpdateRelationship {
    type Client = Client;
    type Output = Relationship;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateRelationship",
        method: Method::Patch,
        path: "/relationships/{relationship_id}",
        group: "relationships",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Relationship>, SendError> {
        let p_relationship_id = &self.relationship_id;
        client.update_relationship(params::path("relationship_id", p_relationship_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Relationship>(json))
    }
}

/// `DELETE /relationships/{relationship_id}`
///
/// Deletes a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteRelationship {
    /// Text. Format `uuid`.
    pub relationship_id: String,
}

impl DeleteRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<String>) -> Self {
        Self {
            relationship_id: relationship_id.into(),
        }
    }
}

impl Operation for DeleteRelationship {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteRelationship",
        method: Method::Delete,
        path: "/relationships/{relationship_id}",
        group: "relationships",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_relationship_id = &self.relationship_id;
        client.delete_relationship(params::path("relationship_id", p_relationship_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}
