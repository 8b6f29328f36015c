// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `card_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

/// `POST /cards/transaction_simulations/authorization`
///
/// Simulates a payment with a card; its token leads to clearing or reversal. Holds simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateAuthorization {
    /// What is sent, as JSON.
    pub body: AuthRequest,
}

record! { SimulateAuthorization {
    0 required show body;
} }

impl SimulateAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateAuthorization {}

impl Operation for SimulateAuthorization {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateAuthorization",
            Method::Post,
            "/cards/transaction_simulations/authorization",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_authorization(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/authorization/advice`
///
/// Simulates lowering an authorized amount afterwards. Releases simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateAuthorizationAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceRequest,
}

record! { SimulateAuthorizationAdvice {
    0 required show body;
} }

impl SimulateAuthorizationAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateAuthorizationAdvice {}

impl Operation for SimulateAuthorizationAdvice {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateAuthorizationAdvice",
            Method::Post,
            "/cards/transaction_simulations/authorization/advice",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_authorization_advice(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/clearing`
///
/// Simulates the clearing of an authorization, or with \`is\_refund\` a refund. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateClearing {
    /// What is sent, as JSON.
    pub body: ClearingRequest,
}

record! { SimulateClearing {
    0 required show body;
} }

impl SimulateClearing {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ClearingRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateClearing {}

impl Operation for SimulateClearing {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateClearing",
            Method::Post,
            "/cards/transaction_simulations/clearing",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_clearing(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/clearing/l2l3`
///
/// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateL2l3 {
    /// What is sent, as JSON.
    pub body: L2l3Request,
}

record! { SimulateL2l3 {
    0 required show body;
} }

impl SimulateL2l3 {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: L2l3Request) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateL2l3 {}

impl Operation for SimulateL2l3 {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulatel2l3",
            Method::Post,
            "/cards/transaction_simulations/clearing/l2l3",
        )
            .tier(Tier::Ledger).sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulatel2l3(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/financial`
///
/// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateFinancial {
    /// What is sent, as JSON.
    pub body: FinancialRequest,
}

record! { SimulateFinancial {
    0 required show body;
} }

impl SimulateFinancial {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FinancialRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateFinancial {}

impl Operation for SimulateFinancial {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateFinancial",
            Method::Post,
            "/cards/transaction_simulations/financial",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_financial(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/financial/advice`
///
/// Simulates a correction of a debit payment with PIN. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateFinancialAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceRequest,
}

record! { SimulateFinancialAdvice {
    0 required show body;
} }

impl SimulateFinancialAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateFinancialAdvice {}

impl Operation for SimulateFinancialAdvice {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateFinancialAdvice",
            Method::Post,
            "/cards/transaction_simulations/financial/advice",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_financial_advice(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/financial/balance_inquiry`
///
/// Simulates a balance inquiry at a cash machine; no money moves.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateBalanceInquiry {
    /// What is sent, as JSON.
    pub body: BalanceInquiryRequest,
}

record! { SimulateBalanceInquiry {
    0 required show body;
} }

impl SimulateBalanceInquiry {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BalanceInquiryRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateBalanceInquiry {}

impl Operation for SimulateBalanceInquiry {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateBalanceInquiry",
            Method::Post,
            "/cards/transaction_simulations/financial/balance_inquiry",
        )
            .tier(Tier::Ledger).sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_balance_inquiry(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/financial/original_credit`
///
/// Simulates money sent to a card from elsewhere. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateOriginalCredit {
    /// What is sent, as JSON.
    pub body: OriginalCreditRequest,
}

record! { SimulateOriginalCredit {
    0 required show body;
} }

impl SimulateOriginalCredit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OriginalCreditRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateOriginalCredit {}

impl Operation for SimulateOriginalCredit {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateOriginalCredit",
            Method::Post,
            "/cards/transaction_simulations/financial/original_credit",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_original_credit(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/financial/withdrawal`
///
/// Simulates a withdrawal at a cash machine. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateWithdrawal {
    /// What is sent, as JSON.
    pub body: WithdrawalRequest,
}

record! { SimulateWithdrawal {
    0 required show body;
} }

impl SimulateWithdrawal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WithdrawalRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateWithdrawal {}

impl Operation for SimulateWithdrawal {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateWithdrawal",
            Method::Post,
            "/cards/transaction_simulations/financial/withdrawal",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_withdrawal(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /cards/transaction_simulations/reversal`
///
/// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateReversal {
    /// What is sent, as JSON.
    pub body: ReversalRequest,
}

record! { SimulateReversal {
    0 required show body;
} }

impl SimulateReversal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ReversalRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateReversal {}

impl Operation for SimulateReversal {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_transaction_simulations",
            "simulateReversal",
            Method::Post,
            "/cards/transaction_simulations/reversal",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_reversal(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}
