// Written by `cargo xtask regen`; changes made by hand are lost.
//! `relationships`.

use synctera_runtime::types::ids::{RelationshipId};
use synctera_api::v0::{
    CreateRelationship,
    DeleteRelationship,
    GetRelationship,
    ListRelationships,
    RelationshipCreate,
    RelationshipUpdate,
    UpdateRelationship,
};

use crate::Synctera;
use crate::handle::Caller;

/// Links between people and businesses, such as owner and officer.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.relationships().list(v0::ListRelationships::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Relationships<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Relationships<C> {
    /// Lists links between people and businesses.
    ///
    /// `GET /v0/relationships`.
    #[doc(alias = "listRelationships")]
    pub fn list(&self, operation: ListRelationships) -> C::List<ListRelationships> {
        self.caller.list(operation)
    }

    /// Links two parties; owners come with a share above 0 and up to 100 percent.
    ///
    /// `POST /v0/relationships`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createRelationship")]
    pub fn create(&self, body: RelationshipCreate) -> C::Call<CreateRelationship> {
        self.caller.call(CreateRelationship::new(body))
    }

    /// Fetches a link between two parties.
    ///
    /// `GET /v0/relationships/{relationship_id}`.
    #[doc(alias = "getRelationship")]
    pub fn get(&self, relationship_id: impl Into<RelationshipId>) -> C::Call<GetRelationship> {
        self.caller.call(GetRelationship::new(relationship_id))
    }

    /// Changes a link between two parties.
    ///
    /// `PATCH /v0/relationships/{relationship_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateRelationship")]
    pub fn update(
        &self,
        relationship_id: impl Into<RelationshipId>,
        body: RelationshipUpdate,
    ) -> C::Call<UpdateRelationship> {
        self.caller.call(UpdateRelationship::new(relationship_id, body))
    }

    /// Deletes a link between two parties.
    ///
    /// `DELETE /v0/relationships/{relationship_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteRelationship")]
    pub fn delete(&self, relationship_id: impl Into<RelationshipId>) -> C::Call<DeleteRelationship> {
        self.caller.call(DeleteRelationship::new(relationship_id))
    }
}
