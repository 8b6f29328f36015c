// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `card_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "simulateAuthorization")]
/// `POST /cards/transaction_simulations/authorization`
///
/// Simulates a payment with a card; its token leads to clearing or reversal. Holds simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardAuthorization {
    /// What is sent, as JSON.
    pub body: AuthorizationSimulationRequest,
}

record! { SimulateCardAuthorization {
    0 required show body;
} }

impl SimulateCardAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardAuthorization {}

impl Operation for SimulateCardAuthorization {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateAuthorizationAdvice")]
/// `POST /cards/transaction_simulations/authorization/advice`
///
/// Simulates lowering an authorized amount afterwards. Releases simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardAuthorizationAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceSimulationRequest,
}

record! { SimulateCardAuthorizationAdvice {
    0 required show body;
} }

impl SimulateCardAuthorizationAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardAuthorizationAdvice {}

impl Operation for SimulateCardAuthorizationAdvice {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateClearing")]
/// `POST /cards/transaction_simulations/clearing`
///
/// Simulates the clearing of an authorization, or with \`is\_refund\` a refund. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardClearing {
    /// What is sent, as JSON.
    pub body: ClearingSimulationRequest,
}

record! { SimulateCardClearing {
    0 required show body;
} }

impl SimulateCardClearing {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ClearingSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardClearing {}

impl Operation for SimulateCardClearing {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulatel2l3")]
/// `POST /cards/transaction_simulations/clearing/l2l3`
///
/// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardEnhancedData {
    /// What is sent, as JSON.
    pub body: Level2And3DataSimulationRequest,
}

record! { SimulateCardEnhancedData {
    0 required show body;
} }

impl SimulateCardEnhancedData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: Level2And3DataSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardEnhancedData {}

impl Operation for SimulateCardEnhancedData {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateFinancial")]
/// `POST /cards/transaction_simulations/financial`
///
/// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFinancialTransaction {
    /// What is sent, as JSON.
    pub body: FinancialSimulationRequest,
}

record! { SimulateCardFinancialTransaction {
    0 required show body;
} }

impl SimulateCardFinancialTransaction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FinancialSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardFinancialTransaction {}

impl Operation for SimulateCardFinancialTransaction {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateFinancialAdvice")]
/// `POST /cards/transaction_simulations/financial/advice`
///
/// Simulates a correction of a debit payment with PIN. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFinancialAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceSimulationRequest,
}

record! { SimulateCardFinancialAdvice {
    0 required show body;
} }

impl SimulateCardFinancialAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardFinancialAdvice {}

impl Operation for SimulateCardFinancialAdvice {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateBalanceInquiry")]
/// `POST /cards/transaction_simulations/financial/balance_inquiry`
///
/// Simulates a balance inquiry at a cash machine; no money moves.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardBalanceInquiry {
    /// What is sent, as JSON.
    pub body: BalanceInquirySimulationRequest,
}

record! { SimulateCardBalanceInquiry {
    0 required show body;
} }

impl SimulateCardBalanceInquiry {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BalanceInquirySimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardBalanceInquiry {}

impl Operation for SimulateCardBalanceInquiry {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateOriginalCredit")]
/// `POST /cards/transaction_simulations/financial/original_credit`
///
/// Simulates money sent to a card from elsewhere. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardOriginalCredit {
    /// What is sent, as JSON.
    pub body: OriginalCreditSimulationRequest,
}

record! { SimulateCardOriginalCredit {
    0 required show body;
} }

impl SimulateCardOriginalCredit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OriginalCreditSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardOriginalCredit {}

impl Operation for SimulateCardOriginalCredit {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateWithdrawal")]
/// `POST /cards/transaction_simulations/financial/withdrawal`
///
/// Simulates a withdrawal at a cash machine. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardWithdrawal {
    /// What is sent, as JSON.
    pub body: WithdrawalSimulationRequest,
}

record! { SimulateCardWithdrawal {
    0 required show body;
} }

impl SimulateCardWithdrawal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WithdrawalSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardWithdrawal {}

impl Operation for SimulateCardWithdrawal {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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

#[doc(alias = "simulateReversal")]
/// `POST /cards/transaction_simulations/reversal`
///
/// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardReversal {
    /// What is sent, as JSON.
    pub body: ReversalSimulationRequest,
}

record! { SimulateCardReversal {
    0 required show body;
} }

impl SimulateCardReversal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ReversalSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCardReversal {}

impl Operation for SimulateCardReversal {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
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
