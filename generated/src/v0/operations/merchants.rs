// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `merchants`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /mx/merchants/{merchant_guid}`
///
/// Fetches name, logo and website of a merchant from MX.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MxReadMerchant {
    /// Text.
    pub merchant_guid: String,
}

impl MxReadMerchant {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(merchant_guid: impl Into<String>) -> Self {
        Self {
            merchant_guid: merchant_guid.into(),
        }
    }
}

impl Operation for MxReadMerchant {
    type Client = Client;
    type Output = Merchant;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "mxReadMerchant",
        method: Method::Get,
        path: "/mx/merchants/{merchant_guid}",
        group: "merchants",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Merchant>, SendError> {
        let p_merchant_guid = &self.merchant_guid;
        client.mx_read_merchant(params::path("merchant_guid", p_merchant_guid)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Merchant>(json))
    }
}
