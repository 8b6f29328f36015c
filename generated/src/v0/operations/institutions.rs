// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `institutions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /institutions`
///
/// Lists banks by routing number and country (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetInstitutions {
    /// List: one of 2 values. At least 1 items.
    pub country_codes: Vec<InstitutionCountryCode>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text. At least 1 items.
    pub routing_numbers: Vec<String>,
}

redacted_debug!(GetInstitutions {
    show: [country_codes],
    show_optional: [limit],
    hide: [routing_numbers],
    hide_optional: [page_token]
});

impl GetInstitutions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        country_codes: impl IntoMany<InstitutionCountryCode>,
        routing_numbers: impl IntoMany<String>,
    ) -> Self {
        Self {
            country_codes: country_codes.into_many(),
            limit: Default::default(),
            page_token: Default::default(),
            routing_numbers: routing_numbers.into_many(),
        }
    }
}

setters!(GetInstitutions {
    value limit: i64,
    into page_token: String,
});

impl Operation for GetInstitutions {
    type Client = Client;
    type Output = InstitutionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getInstitutions",
        method: Method::Get,
        path: "/institutions",
        group: "institutions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("institutions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InstitutionList>, SendError> {
        let p_country_codes = params::csv("country_codes", &self.country_codes)?;
        let p_routing_numbers = params::csv("routing_numbers", &self.routing_numbers)?;
        client.get_institutions(p_country_codes.as_deref(), self.limit, self.page_token.as_deref(), p_routing_numbers.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InstitutionList>(json))
    }
}
