// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `persons`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /persons`
///
/// Lists people.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPersons {
    /// List: one of 3 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ban_status: Vec<BanStatus>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classifications: Vec<Classification>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_console_users: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_customer: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: one of 10 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<PersonSortBy>,
    /// Text. At least 4 characters. At most 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_last_4: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PersonStatus>,
    /// List: one of 6 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verification_status: Vec<VerificationStatus>,
}

redacted_debug!(ListPersons {
    show: [ban_status, classifications, id, sort_by, verification_status],
    show_optional: [has_accounts, include_console_users, is_customer, limit, status],
    hide: [],
    hide_optional: [dob, email, first_name, last_name, page_token, phone_number, ssn_last_4]
});

impl ListPersons {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPersons {
    list ban_status: BanStatus,
    list classifications: Classification,
    into dob: Date,
    into email: String,
    into first_name: String,
    value has_accounts: bool,
    list id: String,
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

impl Operation for ListPersons {
    type Client = Client;
    type Output = PersonList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPersons",
        method: Method::Get,
        path: "/persons",
        group: "persons",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("persons") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PersonList>, SendError> {
        let p_ban_status = params::csv("ban_status", &self.ban_status)?;
        let p_classifications = params::csv("classifications", &self.classifications)?;
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_verification_status = params::csv("verification_status", &self.verification_status)?;
        client.list_persons(p_ban_status.as_deref(), p_classifications.as_deref(), self.dob.as_ref().map(|value| value.as_str()), self.email.as_deref(), self.first_name.as_deref(), self.has_accounts, p_id.as_deref(), self.include_console_users, self.is_customer, self.last_name.as_deref(), self.limit, self.page_token.as_deref(), self.phone_number.as_deref(), p_sort_by.as_deref(), self.ssn_last_4.as_deref(), self.status.as_ref().map(|value| value.as_str()), p_verification_status.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PersonList>(json))
    }
}

/// `POST /persons`
///
/// Records a person, as prospect or customer; an active one needs first and last name.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatePerson {
    /// What is sent, as JSON.
    pub body: PersonCreate,
}

impl CreatePerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PersonCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreatePerson {
    type Client = Client;
    type Output = Person;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createPerson",
        method: Method::Post,
        path: "/persons",
        group: "persons",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Person>, SendError> {
        client.create_person(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Person>(json))
    }
}

/// `POST /persons/personal_ids`
///
/// Adds an identity number to a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatePersonalId {
    /// What is sent, as JSON.
    pub body: PersonalIdWithCustomerCreate,
}

impl CreatePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PersonalIdWithCustomerCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreatePersonalId {
    type Client = Client;
    type Output = PersonalIdWithCustomer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createPersonalId",
        method: Method::Post,
        path: "/persons/personal_ids",
        group: "persons",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PersonalIdWithCustomer>, SendError> {
        client.create_personal_id(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PersonalIdWithCustomer>(json))
    }
}

/// `PATCH /persons/personal_ids/{personal_id_id}`
///
/// Changes an identity number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdatePersonalId {
    /// Text. Format `uuid`.
    pub personal_id_id: String,
    /// What is sent, as JSON.
    pub body: PersonalIdUpdate,
}

impl UpdatePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(personal_id_id: impl Into<String>, body: PersonalIdUpdate) -> Self {
        Self {
            personal_id_id: personal_id_id.into(),
            body,
        }
    }
}

impl Operation for UpdatePersonalId {
    type Client = Client;
    type Output = PersonalIdWithCustomer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updatePersonalId",
        method: Method::Patch,
        path: "/persons/personal_ids/{personal_id_id}",
        group: "persons",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PersonalIdWithCustomer>, SendError> {
        let p_personal_id_id = &self.personal_id_id;
        client.update_personal_id(params::path("personal_id_id", p_personal_id_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PersonalIdWithCustomer>(json))
    }
}

/// `DELETE /persons/personal_ids/{personal_id_id}`
///
/// Deletes an identity number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletePersonalId {
    /// Text. Format `uuid`.
    pub personal_id_id: String,
}

impl DeletePersonalId {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(personal_id_id: impl Into<String>) -> Self {
        Self {
            personal_id_id: personal_id_id.into(),
        }
    }
}

impl Operation for DeletePersonalId {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "DeletePersonalId",
        method: Method::Delete,
        path: "/persons/personal_ids/{personal_id_id}",
        group: "persons",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_personal_id_id = &self.personal_id_id;
        client.delete_personal_id(params::path("personal_id_id", p_personal_id_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /persons/{person_id}`
///
/// Fetches a person; identity numbers come back shortened.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetPerson {
    /// Text. Format `uuid`.
    pub person_id: String,
}

impl GetPerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            person_id: person_id.into(),
        }
    }
}

impl Operation for GetPerson {
    type Client = Client;
    type Output = Person;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getPerson",
        method: Method::Get,
        path: "/persons/{person_id}",
        group: "persons",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Person>, SendError> {
        let p_person_id = &self.person_id;
        client.get_person(params::path("person_id", p_person_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Person>(json))
    }
}

/// `PATCH /persons/{person_id}`
///
/// Changes data or status of a person; an empty shipping address may follow the legal one.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdatePerson {
    /// Text. Format `uuid`.
    pub person_id: String,
    /// What is sent, as JSON.
    pub body: PersonUpdate,
}

impl UpdatePerson {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<String>, body: PersonUpdate) -> Self {
        Self {
            person_id: person_id.into(),
            body,
        }
    }
}

impl Operation for UpdatePerson {
    type Client = Client;
    type Output = Person;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updatePerson",
        method: Method::Patch,
        path: "/persons/{person_id}",
        group: "persons",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Person>, SendError> {
        let p_person_id = &self.person_id;
        client.update_person(params::path("person_id", p_person_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Person>(json))
    }
}
