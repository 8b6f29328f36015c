//! The question about an ACH transaction, of which no form is documented.

use synctera_runtime::Json;

use super::{CustomHeaders, GatewayError};
use crate::webhooks::Headers;

/// Reads the calls of an ACH gateway.
///
/// Synctera documents how such a gateway is set up, and neither what it asks nor which answer means
/// what: the question is raw JSON here, and the answer yours, as agreed with Synctera. The gateway's
/// `max_wait_ms` says how long Synctera waits, 1500 if nothing was set and 32 000 at most; with
/// [`within`](super::within) an answer comes in time.
#[derive(Clone, Debug)]
pub struct AchGateway {
    headers: CustomHeaders,
}

impl AchGateway {
    /// Calls have to carry these headers. An ACH gateway may send several values for one name; give
    /// it one for each.
    #[must_use]
    pub fn new(headers: CustomHeaders) -> Self {
        Self { headers }
    }

    /// The question, as JSON. Debug does not show it.
    ///
    /// # Errors
    /// Headers of somebody else, or a body that is no JSON.
    pub fn question(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
    ) -> Result<Json, GatewayError> {
        self.headers.read(headers, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_json_from_the_right_gateway() {
        let gateway = AchGateway::new(CustomHeaders::new([("x-key", "secret")]));
        let right = [("x-key", "secret")];
        let question = gateway.question(&right, br#"{"anything":["at","all"]}"#);
        assert_eq!(
            question.map(|json| json.0["anything"][1] == "all"),
            Ok(true)
        );
        assert_eq!(
            gateway.question(&[("x-key", "wrong")], b"{}"),
            Err(GatewayError::Headers)
        );
        assert!(matches!(
            gateway.question(&right, b"{"),
            Err(GatewayError::Unreadable(_))
        ));
    }
}
