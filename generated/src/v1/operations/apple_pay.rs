// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `apple_pay`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /certificates/applepay/csr`
///
/// Makes the signing request with which Apple issues a payment certificate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateApplePayCsr {
    /// What is sent, as JSON.
    pub body: ApplepayCsrCreate,
}

impl CreateApplePayCsr {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ApplepayCsrCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateApplePayCsr {
    type Client = Client;
    type Output = ByteStream;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createApplePayCsr",
        method: Method::Post,
        path: "/certificates/applepay/csr",
        group: "apple_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Bytes,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ByteStream>, SendError> {
        client.create_apple_pay_csr(&self.body).await.map_err(SendError::from)
    }
}
