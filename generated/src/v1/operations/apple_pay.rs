// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `apple_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "createApplePayCsr")]
/// `POST /certificates/applepay/csr`
///
/// Makes the signing request with which Apple issues a payment certificate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplePayCsr {
    /// What is sent, as JSON.
    pub body: ApplePayCertificateSigningRequest,
}

record! { CreateApplePayCsr {
    0 required show body;
} }

impl CreateApplePayCsr {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ApplePayCertificateSigningRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateApplePayCsr {}

impl Operation for CreateApplePayCsr {
    type Output = ByteStream;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "apple_pay",
            "createApplePayCsr",
            Method::Post,
            "/certificates/applepay/csr",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).gives(ResponseKind::Stream).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_apple_pay_csr(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ByteStream, DecodeError> {
        Ok(ByteStream::from_bytes(Bytes::copy_from_slice(body)))
    }

    fn stream(content: ByteStream) -> Option<ByteStream> {
        Some(content)
    }
}
