// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `institutions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getInstitutions")]
/// `GET /institutions`
///
/// Lists banks by routing number and country (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInstitutions {
    /// At least 1 items.
    pub country_codes: Vec<CountryCode>,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// At least 1 items.
    pub routing_numbers: Vec<String>,
}

record! { ListInstitutions {
    0 required show country_codes;
    1 optional show limit;
    2 optional hide page_token;
    3 required hide routing_numbers;
} }

impl ListInstitutions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        country_codes: impl IntoMany<CountryCode>,
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

setters!(ListInstitutions {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListInstitutions {}

impl Operation for ListInstitutions {
    type Output = InstitutionList;
    const META: OperationMeta =
        OperationMeta::new("v0", "institutions", "getInstitutions", Method::Get, "/institutions")
            .tier(Tier::Read).pages("institutions").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_country_codes = params::csv("country_codes", &self.country_codes, Spelling::Upper)?;
        let p_routing_numbers = params::csv("routing_numbers", &self.routing_numbers, Spelling::Upper)?;
        let built = client.get_institutions(
            p_country_codes.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_routing_numbers.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<InstitutionList, DecodeError> {
        decode(body)
    }
}
