// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `card_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /cards/transaction_simulations/authorization`
///
/// Simulates a payment with a card; its token leads to clearing or reversal. Holds simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateAuthorization {
    /// What is sent, as JSON.
    pub body: AuthRequest,
}

impl SimulateAuthorization {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateAuthorization {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateAuthorization",
        method: Method::Post,
        path: "/cards/transaction_simulations/authorization",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_authorization(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/authorization/advice`
///
/// Simulates lowering an authorized amount afterwards. Releases simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateAuthorizationAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceRequest,
}

impl SimulateAuthorizationAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateAuthorizationAdvice {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateAuthorizationAdvice",
        method: Method::Post,
        path: "/cards/transaction_simulations/authorization/advice",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_authorization_advice(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/clearing`
///
/// Simulates the clearing of an authorization, or with \`is\_refund\` a refund. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateClearing {
    /// What is sent, as JSON.
    pub body: ClearingRequest,
}

impl SimulateClearing {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ClearingRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateClearing {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateClearing",
        method: Method::Post,
        path: "/cards/transaction_simulations/clearing",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_clearing(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/clearing/l2l3`
///
/// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateL2l3 {
    /// What is sent, as JSON.
    pub body: L2l3Request,
}

impl SimulateL2l3 {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: L2l3Request) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateL2l3 {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulatel2l3",
        method: Method::Post,
        path: "/cards/transaction_simulations/clearing/l2l3",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulatel2l3(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/financial`
///
/// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateFinancial {
    /// What is sent, as JSON.
    pub body: FinancialRequest,
}

impl SimulateFinancial {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FinancialRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateFinancial {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateFinancial",
        method: Method::Post,
        path: "/cards/transaction_simulations/financial",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_financial(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/financial/advice`
///
/// Simulates a correction of a debit payment with PIN. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateFinancialAdvice {
    /// What is sent, as JSON.
    pub body: AuthorizationAdviceRequest,
}

impl SimulateFinancialAdvice {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AuthorizationAdviceRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateFinancialAdvice {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateFinancialAdvice",
        method: Method::Post,
        path: "/cards/transaction_simulations/financial/advice",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_financial_advice(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/financial/balance_inquiry`
///
/// Simulates a balance inquiry at a cash machine; no money moves.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateBalanceInquiry {
    /// What is sent, as JSON.
    pub body: BalanceInquiryRequest,
}

impl SimulateBalanceInquiry {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BalanceInquiryRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateBalanceInquiry {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateBalanceInquiry",
        method: Method::Post,
        path: "/cards/transaction_simulations/financial/balance_inquiry",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_balance_inquiry(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/financial/original_credit`
///
/// Simulates money sent to a card from elsewhere. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateOriginalCredit {
    /// What is sent, as JSON.
    pub body: OriginalCreditRequest,
}

impl SimulateOriginalCredit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OriginalCreditRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateOriginalCredit {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateOriginalCredit",
        method: Method::Post,
        path: "/cards/transaction_simulations/financial/original_credit",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_original_credit(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/financial/withdrawal`
///
/// Simulates a withdrawal at a cash machine. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateWithdrawal {
    /// What is sent, as JSON.
    pub body: WithdrawalRequest,
}

impl SimulateWithdrawal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WithdrawalRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateWithdrawal {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateWithdrawal",
        method: Method::Post,
        path: "/cards/transaction_simulations/financial/withdrawal",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_withdrawal(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /cards/transaction_simulations/reversal`
///
/// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateReversal {
    /// What is sent, as JSON.
    pub body: ReversalRequest,
}

impl SimulateReversal {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ReversalRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SimulateReversal {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateReversal",
        method: Method::Post,
        path: "/cards/transaction_simulations/reversal",
        group: "card_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.simulate_reversal(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}
