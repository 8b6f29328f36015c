//! The question whether a card may be charged.

use std::future::Future;
use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};
/// A card authorization as Synctera puts it (v1 document, `gateway_authorization`); amounts are in
/// minor units of their currency.
pub use synctera_api::v1::GatewayAuthorization as CardAuthorization;
use synctera_runtime::{decode, decode_any};

use super::deadline::{LIMIT, within};
use super::{CustomHeaders, GatewayError};
use crate::time::Time;
use crate::webhooks::Headers;

const DESCRIPTION: &str = "enhanced_transaction";

/// What to do with an authorization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The money is set aside.
    Approve,
    /// The purchase fails.
    Decline,
}

/// The answer to an authorization: a status, and no body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardAnswer {
    /// The handler has approved. 200: money is set aside.
    Approved,
    /// The handler has declined. 402.
    Declined,
    /// The handler has not answered in time. 402.
    Late,
    /// Nobody has looked at it. 401 or 400, which decline as well.
    Refused(GatewayError),
}

impl CardAnswer {
    /// The status to answer with. 200 approves; Synctera takes everything else as a refusal.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Approved => StatusCode::OK,
            Self::Declined | Self::Late => StatusCode::PAYMENT_REQUIRED,
            Self::Refused(error) => error.status(),
        }
    }
}

/// Answers card authorizations, always in time.
///
/// ```
/// use synctera::time::SystemTimer;
/// use synctera::webhooks::gateways::{CardGateway, CustomHeaders, Decision};
///
/// # async fn example() {
/// let gateway = CardGateway::new(CustomHeaders::new([("X-Gateway-Key", "a long random value")]));
/// # let (headers, body) = ([("X-Gateway-Key", "a long random value")], br#"{"id":"a1"}"#);
/// let answer = gateway
///     .answer(&headers, body, &SystemTimer, async |authorization| {
///         let amount = authorization.amount.and_then(|amount| amount.amount);
///         match amount {
///             Some(minor_units) if minor_units <= 50_00 => Decision::Approve,
///             _ => Decision::Decline,
///         }
///     })
///     .await;
/// assert_eq!(answer.status(), 402);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CardGateway {
    headers: CustomHeaders,
    limit: Duration,
}

impl CardGateway {
    /// Calls have to carry these headers. The handler has 1.2 of the 1.5 seconds that Synctera waits.
    #[must_use]
    pub fn new(headers: CustomHeaders) -> Self {
        Self {
            headers,
            limit: LIMIT,
        }
    }

    /// How long the handler may take.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// The answer to a call. The handler decides; where it takes too long it is dropped, and the
    /// answer is a refusal. It may have done a part of its work by then.
    ///
    /// `enhanced_transaction` is missing where Synctera has sent none, and also where it sent one of
    /// another form than documented. A handler that decides by it has to decline without it.
    ///
    /// Approving sets money aside.
    pub async fn answer<H, F>(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
        time: &(impl Time + ?Sized),
        handler: H,
    ) -> CardAnswer
    where
        H: FnOnce(CardAuthorization) -> F,
        F: Future<Output = Decision>,
    {
        let authorization = match self.read(headers, body) {
            Ok(authorization) => authorization,
            Err(error) => return CardAnswer::Refused(error),
        };
        match within(time, self.limit, async { handler(authorization).await }).await {
            Some(Decision::Approve) => CardAnswer::Approved,
            Some(Decision::Decline) => CardAnswer::Declined,
            None => CardAnswer::Late,
        }
    }

    /// Reads the question, in need without `enhanced_transaction`: it is a description added by a
    /// vendor, Synctera's own samples of it differ from the document, and no purchase shall fail by it.
    fn read(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
    ) -> Result<CardAuthorization, GatewayError> {
        match self.headers.read(headers, body) {
            Err(GatewayError::Unreadable(error)) if error.path().starts_with(DESCRIPTION) => {
                let mut question: Map<String, Value> = decode_any(body)?;
                question.remove(DESCRIPTION);
                Ok(decode(Value::from(question).to_string().as_bytes())?)
            }
            read => read,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::super::deadline::tests::Clock;
    use super::*;

    const HEADERS: [(&str, &str); 1] = [("x-key", "secret")];

    async fn ask<F: Future<Output = Decision>>(
        headers: &[(&str, &str)],
        body: &str,
        clock: &Clock,
        handler: impl FnOnce(CardAuthorization) -> F,
    ) -> CardAnswer {
        let gateway = CardGateway::new(CustomHeaders::new(HEADERS));
        gateway
            .answer(headers, body.as_bytes(), clock, handler)
            .await
    }

    #[tokio::test]
    async fn only_an_approval_in_time_is_a_200() {
        let clock = Clock::new();
        let body = r#"{"id":"a1","amount":{"amount":1999,"currency":"USD"},"new":{}}"#;
        let approve = |authorization: CardAuthorization| {
            assert_eq!(
                authorization.amount.and_then(|amount| amount.amount),
                Some(1999)
            );
            ready(Decision::Approve)
        };
        let answer = ask(&HEADERS, body, &clock, approve).await;
        assert_eq!(
            (answer.status().as_u16(), answer),
            (200, CardAnswer::Approved)
        );
        let answer = ask(&HEADERS, body, &clock, |_| ready(Decision::Decline)).await;
        assert_eq!(
            (answer.status().as_u16(), answer),
            (402, CardAnswer::Declined)
        );
        let answer = ask(&HEADERS, body, &clock, |_| pending()).await;
        assert_eq!((answer.status().as_u16(), answer), (402, CardAnswer::Late));
        let blocking = |_| {
            clock.advance(3000);
            ready(Decision::Approve)
        };
        assert_eq!(
            ask(&HEADERS, body, &clock, blocking).await,
            CardAnswer::Late
        );
    }

    #[tokio::test]
    async fn a_description_of_another_form_fails_no_purchase() {
        let clock = Clock::new();
        let body = r#"{"id":"a1","dc_sign":"DEBIT",
            "enhanced_transaction":{"enhanced_raw":[{"merchant_category_code":4816}]}}"#;
        let approve = |authorization: CardAuthorization| {
            assert_eq!(authorization.dc_sign.as_deref(), Some("DEBIT"));
            assert!(authorization.enhanced_transaction.is_none());
            ready(Decision::Approve)
        };
        let answer = ask(&HEADERS, body, &clock, approve).await;
        assert_eq!(answer, CardAnswer::Approved);
        let both = body.replace("\"DEBIT\"", "5");
        let answer = ask(&HEADERS, &both, &clock, |_| pending()).await;
        assert_eq!(answer.status(), 400);
    }

    #[tokio::test]
    async fn what_is_not_asked_rightly_is_not_put_to_the_handler() {
        let clock = Clock::new();
        for (headers, body, status) in [
            ([("x-key", "wrong")], r#"{"id":"a1"}"#, 401),
            ([("x-other", "secret")], r#"{"id":"a1"}"#, 401),
            (HEADERS, "{", 400),
            (HEADERS, r#"{"id":"a1","amount":5}"#, 400),
        ] {
            let answer = ask(
                &headers,
                body,
                &clock,
                |_| -> std::future::Ready<Decision> { unreachable!("{status}") },
            );
            assert_eq!(answer.await.status().as_u16(), status);
        }
    }
}
