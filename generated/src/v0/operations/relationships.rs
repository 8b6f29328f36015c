// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `relationships`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listRelationships")]
/// `GET /relationships`
///
/// Lists links between people and businesses.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRelationships {
    pub from_business_id: Vec<BusinessId>,
    pub from_person_id: Vec<PersonId>,
    pub id: Vec<RelationshipId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub relationship_type: Vec<RelationshipType>,
    pub to_business_id: Vec<BusinessId>,
}

record! { ListRelationships {
    0 optional show from_business_id;
    1 optional show from_person_id;
    2 optional show id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show relationship_type;
    6 optional show to_business_id;
} }

impl ListRelationships {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRelationships {
    list from_business_id: BusinessId,
    list from_person_id: PersonId,
    list id: RelationshipId,
    value limit: i64,
    into page_token: String,
    list relationship_type: RelationshipType,
    list to_business_id: BusinessId,
});

impl Sealed for ListRelationships {}

impl Operation for ListRelationships {
    type Output = RelationshipList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "relationships",
            "listRelationships",
            Method::Get,
            "/relationships",
        )
            .tier(Tier::Read).pages("relationships").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_from_business_id = params::csv("from_business_id", &self.from_business_id, Spelling::Upper)?;
        let p_from_person_id = params::csv("from_person_id", &self.from_person_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_relationship_type = params::csv("relationship_type", &self.relationship_type, Spelling::Upper)?;
        let p_to_business_id = params::csv("to_business_id", &self.to_business_id, Spelling::Upper)?;
        let built = client.list_relationships(
            p_from_business_id.as_deref(),
            p_from_person_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_relationship_type.as_deref(),
            p_to_business_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RelationshipList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createRelationship")]
/// `POST /relationships`
///
/// Links two parties; owners come with a share above 0 and up to 100 percent.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRelationship {
    /// What is sent, as JSON.
    pub body: RelationshipCreate,
}

record! { CreateRelationship {
    0 required show body;
} }

impl CreateRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RelationshipCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateRelationship {}

impl Operation for CreateRelationship {
    type Output = Relationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "relationships",
            "createRelationship",
            Method::Post,
            "/relationships",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_relationship(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Relationship, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getRelationship")]
/// `GET /relationships/{relationship_id}`
///
/// Fetches a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationship {
    /// Format `uuid`.
    pub relationship_id: RelationshipId,
}

record! { GetRelationship {
    0 required show relationship_id;
} }

impl GetRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<RelationshipId>) -> Self {
        Self {
            relationship_id: relationship_id.into(),
        }
    }
}

impl Sealed for GetRelationship {}

impl Operation for GetRelationship {
    type Output = Relationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "relationships",
            "getRelationship",
            Method::Get,
            "/relationships/{relationship_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_relationship_id = self.relationship_id.as_str();
        let built = client.get_relationship(params::path("relationship_id", p_relationship_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Relationship, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateRelationship")]
/// `PATCH /relationships/{relationship_id}`
///
/// Changes a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRelationship {
    /// Format `uuid`.
    pub relationship_id: RelationshipId,
    /// What is sent, as JSON.
    pub body: RelationshipUpdate,
}

record! { UpdateRelationship {
    0 required show relationship_id;
    1 required show body;
} }

impl UpdateRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<RelationshipId>, body: RelationshipUpdate) -> Self {
        Self {
            relationship_id: relationship_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateRelationship {}

impl Operation for UpdateRelationship {
    type Output = Relationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "relationships",
            "updateRelationship",
            Method::Patch,
            "/relationships/{relationship_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_relationship_id = self.relationship_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_relationship(
            params::path("relationship_id", p_relationship_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Relationship, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteRelationship")]
/// `DELETE /relationships/{relationship_id}`
///
/// Deletes a link between two parties.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRelationship {
    /// Format `uuid`.
    pub relationship_id: RelationshipId,
}

record! { DeleteRelationship {
    0 required show relationship_id;
} }

impl DeleteRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_id: impl Into<RelationshipId>) -> Self {
        Self {
            relationship_id: relationship_id.into(),
        }
    }
}

impl Sealed for DeleteRelationship {}

impl Operation for DeleteRelationship {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "relationships",
            "deleteRelationship",
            Method::Delete,
            "/relationships/{relationship_id}",
        )
            .tier(Tier::Cached).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_relationship_id = self.relationship_id.as_str();
        let built = client.delete_relationship(params::path("relationship_id", p_relationship_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}
