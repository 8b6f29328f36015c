// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `edd`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /edd`
///
/// Lists due diligence reports.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEdd {
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related_resource_id: Vec<String>,
    /// List: one of 4 values.
    pub related_resource_type: Vec<EddRelatedResourceType>,
}

redacted_debug!(ListEdd {
    show: [related_resource_id, related_resource_type],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListEdd {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(related_resource_type: impl IntoMany<EddRelatedResourceType>) -> Self {
        Self {
            limit: Default::default(),
            page_token: Default::default(),
            related_resource_id: Default::default(),
            related_resource_type: related_resource_type.into_many(),
        }
    }
}

setters!(ListEdd {
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
});

impl Operation for ListEdd {
    type Client = Client;
    type Output = EddList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listEDD",
        method: Method::Get,
        path: "/edd",
        group: "edd",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("edd_reports") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<EddList>, SendError> {
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id)?;
        let p_related_resource_type = params::csv("related_resource_type", &self.related_resource_type)?;
        client.list_edd(self.limit, self.page_token.as_deref(), p_related_resource_id.as_deref(), p_related_resource_type.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<EddList>(json))
    }
}

/// `POST /edd`
///
/// Files a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateEdd {
    /// What is sent, as JSON.
    pub body: EddCreate,
}

impl CreateEdd {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: EddCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateEdd {
    type Client = Client;
    type Output = Edd;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createEDD",
        method: Method::Post,
        path: "/edd",
        group: "edd",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Edd>, SendError> {
        client.create_edd(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Edd>(json))
    }
}

/// `GET /edd/{edd_id}`
///
/// Fetches a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEdd {
    /// Text. Format `uuid`.
    pub edd_id: String,
}

impl GetEdd {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(edd_id: impl Into<String>) -> Self {
        Self {
            edd_id: edd_id.into(),
        }
    }
}

impl Operation for GetEdd {
    type Client = Client;
    type Output = Edd;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getEDD",
        method: Method::Get,
        path: "/edd/{edd_id}",
        group: "edd",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Edd>, SendError> {
        let p_edd_id = &self.edd_id;
        client.get_edd(params::path("edd_id", p_edd_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Edd>(json))
    }
}

/// `DELETE /edd/{edd_id}`
///
/// Deletes a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteEdd {
    /// Text. Format `uuid`.
    pub edd_id: String,
}

impl DeleteEdd {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(edd_id: impl Into<String>) -> Self {
        Self {
            edd_id: edd_id.into(),
        }
    }
}

impl Operation for DeleteEdd {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteEDD",
        method: Method::Delete,
        path: "/edd/{edd_id}",
        group: "edd",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_edd_id = &self.edd_id;
        client.delete_edd(params::path("edd_id", p_edd_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}
