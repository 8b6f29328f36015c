//! The question how a cardholder has to prove who they are.

use std::future::Future;
use std::time::Duration;

use http::StatusCode;
/// How the cardholder has to prove who they are: not at all, or by a code sent to them.
pub use synctera_api::v1::ThreeDsDecision;
use synctera_api::v1::ThreeDsDecisionGatewayDecision;
/// A 3-D Secure question as Synctera puts it (v1 document, `three_ds_decision_gateway_request`).
pub use synctera_api::v1::ThreeDsDecisionGatewayRequest as ThreeDsRequest;

use super::deadline::{LIMIT, within};
use super::{CustomHeaders, GatewayError};
use crate::time::Time;
use crate::webhooks::Headers;

/// The answer to a 3-D Secure question: 200 with a decision, or a refusal without a body. Where
/// Synctera gets no answer, the gateway's `fallback_decision` counts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ThreeDsAnswer {
    /// The handler has decided.
    Decided(ThreeDsDecision),
    /// The handler has not answered in time; this is the decision for such cases.
    Late(ThreeDsDecision),
    /// Nobody has looked at it.
    Refused(GatewayError),
}

impl ThreeDsAnswer {
    /// The status to answer with.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Decided(_) | Self::Late(_) => StatusCode::OK,
            Self::Refused(error) => error.status(),
        }
    }

    /// The body of the answer, of type `application/json`; empty for a refusal.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        match self {
            Self::Decided(decision) | Self::Late(decision) => {
                let body = ThreeDsDecisionGatewayDecision::new(decision.clone());
                // A struct of texts can always be written.
                serde_json::to_vec(&body).unwrap_or_default()
            }
            Self::Refused(_) => Vec::new(),
        }
    }
}

/// Answers 3-D Secure questions, always in time.
#[derive(Clone, Debug)]
pub struct ThreeDsGateway {
    headers: CustomHeaders,
    limit: Duration,
    when_late: ThreeDsDecision,
}

impl ThreeDsGateway {
    /// Calls have to carry these headers. A handler that takes longer than 1.2 seconds is answered for
    /// by the demand of a code, the stricter decision. How long Synctera waits is not published; it
    /// waits 1.5 seconds for authorizations.
    #[must_use]
    pub fn new(headers: CustomHeaders) -> Self {
        Self {
            headers,
            limit: LIMIT,
            when_late: ThreeDsDecision::SmsOtp,
        }
    }

    /// How long the handler may take.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// The decision where the handler takes longer.
    #[must_use]
    pub fn when_late(mut self, decision: ThreeDsDecision) -> Self {
        self.when_late = decision;
        self
    }

    /// The answer to a call.
    pub async fn answer<H, F>(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
        time: &(impl Time + ?Sized),
        handler: H,
    ) -> ThreeDsAnswer
    where
        H: FnOnce(ThreeDsRequest) -> F,
        F: Future<Output = ThreeDsDecision>,
    {
        let request = match self.headers.read(headers, body) {
            Ok(request) => request,
            Err(error) => return ThreeDsAnswer::Refused(error),
        };
        match within(time, self.limit, async { handler(request).await }).await {
            Some(decision) => ThreeDsAnswer::Decided(decision),
            None => ThreeDsAnswer::Late(self.when_late.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::super::deadline::tests::Clock;
    use super::*;

    const HEADERS: [(&str, &str); 1] = [("x-key", "secret")];
    const BODY: &[u8] = br#"{"acs_transaction_id":"t1","card_id":"c1","card_product_id":"p1"}"#;

    #[tokio::test]
    async fn the_answer_is_typed_both_ways() {
        let gateway = ThreeDsGateway::new(CustomHeaders::new(HEADERS));
        let clock = Clock::new();
        let exempt = |request: ThreeDsRequest| {
            assert_eq!(request.card_id.as_deref(), Some("c1"));
            ready(ThreeDsDecision::Exempt)
        };
        let answer = gateway.answer(&HEADERS, BODY, &clock, exempt).await;
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.body(), br#"{"decision":"EXEMPT"}"#);

        let late = gateway.answer(&HEADERS, BODY, &clock, |_| pending()).await;
        assert_eq!(late, ThreeDsAnswer::Late(ThreeDsDecision::SmsOtp));
        assert_eq!(late.body(), br#"{"decision":"SMS_OTP"}"#);
        let exempt = gateway.clone().when_late(ThreeDsDecision::Exempt);
        let late = exempt.answer(&HEADERS, BODY, &clock, |_| pending()).await;
        assert_eq!(late, ThreeDsAnswer::Late(ThreeDsDecision::Exempt));

        for (headers, body, status) in [
            ([("x-key", "wrong")], BODY, 401),
            (HEADERS, b"[]".as_slice(), 400),
        ] {
            let refused = gateway.answer(&headers, body, &clock, |_| pending()).await;
            assert_eq!(refused.status(), status);
            assert!(refused.body().is_empty());
        }
    }
}
