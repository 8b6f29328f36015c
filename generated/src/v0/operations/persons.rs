// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `persons`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listPersons")]
/// `GET /persons`
///
/// Lists people.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPersons {
    pub ban_status: Vec<BanStatus>,
    pub classifications: Vec<CustomerClassification>,
    pub dob: Option<Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub has_accounts: Option<bool>,
    pub id: Vec<PersonId>,
    pub include_console_users: Option<bool>,
    pub is_customer: Option<bool>,
    pub last_name: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub phone_number: Option<String>,
    pub sort_by: Vec<PersonSortBy>,
    /// At least 4 characters. At most 4 characters.
    pub ssn_last_4: Option<String>,
    pub status: Option<PersonStatus>,
    pub verification_status: Vec<VerificationStatus>,
}

record! { ListPersons {
    0 optional show ban_status;
    1 optional show classifications;
    2 optional hide dob;
    3 optional hide email;
    4 optional hide first_name;
    5 optional show has_accounts;
    6 optional show id;
    7 optional show include_console_users;
    8 optional show is_customer;
    9 optional hide last_name;
    10 optional show limit;
    11 optional hide page_token;
    12 optional hide phone_number;
    13 optional show sort_by;
    14 optional hide ssn_last_4;
    15 optional show status;
    16 optional show verification_status;
} }

impl ListPersons {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPersons {
    list ban_status: BanStatus,
    list classifications: CustomerClassification,
    into dob: Date,
    into email: String,
    into first_name: String,
    value has_accounts: bool,
    list id: PersonId,
    value include_console_users: bool,
    value is_customer: bool,
    into last_name: String,
    value limit: i64,
    into page_token: String,
    into phone_number: String,
    list sort_by: PersonSortBy,
    into ssn_last_4: String,
    into status: PersonStatus,
    list verification_status: VerificationStatus,
});

impl Sealed for ListPersons {}

impl Operation for ListPersons {
    type Output = PersonList;
    const META: OperationMeta =
        OperationMeta::new("v0", "persons", "listPersons", Method::Get, "/persons")
            .tier(Tier::Read).pages("persons").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_ban_status = params::csv("ban_status", &self.ban_status, Spelling::Upper)?;
        let p_classifications = params::csv("classifications", &self.classifications, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_verification_status = params::csv("verification_status", &self.verification_status, Spelling::Upper)?;
        let built = client.list_persons(
            p_ban_status.as_deref(),
            p_classifications.as_deref(),
            self.dob.as_ref().map(|value| value.as_str()),
            self.email.as_deref(),
            self.first_name.as_deref(),
            self.has_accounts,
            p_id.as_deref(),
            self.include_console_users,
            self.is_customer,
            self.last_name.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.phone_number.as_deref(),
            p_sort_by.as_deref(),
            self.ssn_last_4.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
            p_verification_status.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PersonList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createPerson")]
/// `POST /persons`
///
/// Records a person, as prospect or customer; an active one needs first and last name.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePerson {
    /// What is sent, as JSON.
    pub body: PersonCreate,
}

record! { CreatePerson {
    0 required show body;
} }

impl CreatePerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PersonCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreatePerson {}

impl Operation for CreatePerson {
    type Output = Person;
    const META: OperationMeta =
        OperationMeta::new("v0", "persons", "createPerson", Method::Post, "/persons")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_person(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Person, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createPersonalId")]
/// `POST /persons/personal_ids`
///
/// Adds an identity number to a person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonalId {
    /// What is sent, as JSON.
    pub body: PersonalIdWithCustomerCreate,
}

record! { CreatePersonalId {
    0 required show body;
} }

impl CreatePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PersonalIdWithCustomerCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreatePersonalId {}

impl Operation for CreatePersonalId {
    type Output = PersonalIdWithCustomer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "persons",
            "createPersonalId",
            Method::Post,
            "/persons/personal_ids",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_personal_id(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<PersonalIdWithCustomer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updatePersonalId")]
/// `PATCH /persons/personal_ids/{personal_id_id}`
///
/// Changes an identity number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonalId {
    /// Format `uuid`.
    pub personal_id_id: PersonalIdId,
    /// What is sent, as JSON.
    pub body: PersonalIdUpdate,
}

record! { UpdatePersonalId {
    0 required show personal_id_id;
    1 required show body;
} }

impl UpdatePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(personal_id_id: impl Into<PersonalIdId>, body: PersonalIdUpdate) -> Self {
        Self {
            personal_id_id: personal_id_id.into(),
            body,
        }
    }
}

impl Sealed for UpdatePersonalId {}

impl Operation for UpdatePersonalId {
    type Output = PersonalIdWithCustomer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "persons",
            "updatePersonalId",
            Method::Patch,
            "/persons/personal_ids/{personal_id_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_personal_id_id = self.personal_id_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_personal_id(
            params::path("personal_id_id", p_personal_id_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<PersonalIdWithCustomer, DecodeError> {
        decode(body)
    }
}

/// `DELETE /persons/personal_ids/{personal_id_id}`
///
/// Deletes an identity number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePersonalId {
    /// Format `uuid`.
    pub personal_id_id: PersonalIdId,
}

record! { DeletePersonalId {
    0 required show personal_id_id;
} }

impl DeletePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(personal_id_id: impl Into<PersonalIdId>) -> Self {
        Self {
            personal_id_id: personal_id_id.into(),
        }
    }
}

impl Sealed for DeletePersonalId {}

impl Operation for DeletePersonalId {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "persons",
            "DeletePersonalId",
            Method::Delete,
            "/persons/personal_ids/{personal_id_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_personal_id_id = self.personal_id_id.as_str();
        let built = client.delete_personal_id(params::path("personal_id_id", p_personal_id_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getPerson")]
/// `GET /persons/{person_id}`
///
/// Fetches a person; identity numbers come back shortened.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPerson {
    /// Format `uuid`.
    pub person_id: PersonId,
}

record! { GetPerson {
    0 required show person_id;
} }

impl GetPerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<PersonId>) -> Self {
        Self {
            person_id: person_id.into(),
        }
    }
}

impl Sealed for GetPerson {}

impl Operation for GetPerson {
    type Output = Person;
    const META: OperationMeta =
        OperationMeta::new("v0", "persons", "getPerson", Method::Get, "/persons/{person_id}")
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_person_id = self.person_id.as_str();
        let built = client.get_person(params::path("person_id", p_person_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Person, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updatePerson")]
/// `PATCH /persons/{person_id}`
///
/// Changes data or status of a person; an empty shipping address may follow the legal one.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePerson {
    /// Format `uuid`.
    pub person_id: PersonId,
    /// What is sent, as JSON.
    pub body: PersonUpdate,
}

record! { UpdatePerson {
    0 required show person_id;
    1 required show body;
} }

impl UpdatePerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<PersonId>, body: PersonUpdate) -> Self {
        Self {
            person_id: person_id.into(),
            body,
        }
    }
}

impl Sealed for UpdatePerson {}

impl Operation for UpdatePerson {
    type Output = Person;
    const META: OperationMeta =
        OperationMeta::new("v0", "persons", "updatePerson", Method::Patch, "/persons/{person_id}")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_person_id = self.person_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_person(
            params::path("person_id", p_person_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Person, DecodeError> {
        decode(body)
    }
}
