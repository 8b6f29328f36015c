// Written by `cargo xtask regen`; changes made by hand are lost.
//! `persons`.

use synctera_runtime::types::ids::{PersonId, PersonalIdId};
use synctera_api::v0::{
    CreatePerson,
    CreatePersonalId,
    DeletePersonalId,
    GetPerson,
    ListPersons,
    PersonCreate,
    PersonUpdate,
    PersonalIdUpdate,
    PersonalIdWithCustomerCreate,
    UpdatePerson,
    UpdatePersonalId,
};

use crate::Synctera;
use crate::handle::Caller;

/// People: customers themselves, or owners and officers of businesses.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.persons().list(v0::ListPersons::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Persons<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Persons<C> {
    /// Identity numbers of people, such as SSN and passport.
    pub fn personal_ids(&self) -> PersonsPersonalIds<C> {
        PersonsPersonalIds {
            caller: self.caller.clone(),
        }
    }

    /// Lists people.
    ///
    /// `GET /v0/persons`.
    #[doc(alias = "listPersons")]
    pub fn list(&self, operation: ListPersons) -> C::List<ListPersons> {
        self.caller.list(operation)
    }

    /// Records a person, as prospect or customer; an active one needs first and last name.
    ///
    /// `POST /v0/persons`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createPerson")]
    pub fn create(&self, body: PersonCreate) -> C::Call<CreatePerson> {
        self.caller.call(CreatePerson::new(body))
    }

    /// Fetches a person; identity numbers come back shortened.
    ///
    /// `GET /v0/persons/{person_id}`.
    #[doc(alias = "getPerson")]
    pub fn get(&self, person_id: impl Into<PersonId>) -> C::Call<GetPerson> {
        self.caller.call(GetPerson::new(person_id))
    }

    /// Changes data or status of a person; an empty shipping address may follow the legal one.
    ///
    /// `PATCH /v0/persons/{person_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updatePerson")]
    pub fn update(&self, person_id: impl Into<PersonId>, body: PersonUpdate) -> C::Call<UpdatePerson> {
        self.caller.call(UpdatePerson::new(person_id, body))
    }
}

/// Identity numbers of people, such as SSN and passport.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::PersonalIdWithCustomerCreate) -> Result<(), Error> {
/// let answer = synctera.persons().personal_ids().create(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PersonsPersonalIds<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> PersonsPersonalIds<C> {
    /// Adds an identity number to a person.
    ///
    /// `POST /v0/persons/personal_ids`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createPersonalId")]
    pub fn create(&self, body: PersonalIdWithCustomerCreate) -> C::Call<CreatePersonalId> {
        self.caller.call(CreatePersonalId::new(body))
    }

    /// Changes an identity number.
    ///
    /// `PATCH /v0/persons/personal_ids/{personal_id_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updatePersonalId")]
    pub fn update(
        &self,
        personal_id_id: impl Into<PersonalIdId>,
        body: PersonalIdUpdate,
    ) -> C::Call<UpdatePersonalId> {
        self.caller.call(UpdatePersonalId::new(personal_id_id, body))
    }

    /// Deletes an identity number.
    ///
    /// `DELETE /v0/persons/personal_ids/{personal_id_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "DeletePersonalId")]
    pub fn delete(&self, personal_id_id: impl Into<PersonalIdId>) -> C::Call<DeletePersonalId> {
        self.caller.call(DeletePersonalId::new(personal_id_id))
    }
}
