// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `merchants`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "mxReadMerchant")]
/// `GET /mx/merchants/{merchant_guid}`
///
/// Fetches name, logo and website of a merchant from MX.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMerchant {
    pub merchant_guid: String,
}

record! { GetMerchant {
    0 required show merchant_guid;
} }

impl GetMerchant {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(merchant_guid: impl Into<String>) -> Self {
        Self {
            merchant_guid: merchant_guid.into(),
        }
    }
}

impl Sealed for GetMerchant {}

impl Operation for GetMerchant {
    type Output = EnrichedMerchant;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "merchants",
            "mxReadMerchant",
            Method::Get,
            "/mx/merchants/{merchant_guid}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_merchant_guid = &self.merchant_guid;
        let built = client.mx_read_merchant(params::path("merchant_guid", p_merchant_guid)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<EnrichedMerchant, DecodeError> {
        decode(body)
    }
}
