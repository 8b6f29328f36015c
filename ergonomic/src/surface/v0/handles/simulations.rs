// Written by `cargo xtask regen`; changes made by hand are lost.
//! `simulations`.

use synctera_api::v0::{
    AchReturnSimulation,
    AchReturnSimulationRequest,
    AchTransactionSimulation,
    AchTransactionSimulationRequest,
    AuthRequest,
    AuthorizationAdviceRequest,
    BalanceInquiryRequest,
    ClearingRequest,
    FinancialRequest,
    L2l3Request,
    OriginalCreditRequest,
    ReversalRequest,
    SimulateAuthorization,
    SimulateAuthorizationAdvice,
    SimulateBalanceInquiry,
    SimulateCardFulfillmentEvent,
    SimulateCardFulfillmentRequest,
    SimulateClearing,
    SimulateFinancial,
    SimulateFinancialAdvice,
    SimulateL2l3,
    SimulateOriginalCredit,
    SimulateReversal,
    SimulateWithdrawal,
    WireReturnSimulation,
    WireReturnSimulationRequest,
    WireTransactionSimulation,
    WireTransactionSimulationRequest,
    WithdrawalRequest,
};

use crate::Synctera;
use crate::handle::Caller;

/// Events of banks and card networks, made up for tests; refused by production clients.
#[derive(Clone, Debug)]
pub struct Simulations<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Simulations<C> {
    /// Made-up ACH payments and returns from other banks.
    pub fn ach(&self) -> SimulationsAch<C> {
        SimulationsAch {
            caller: self.caller.clone(),
        }
    }

    /// Made-up card payments, named after the network message they simulate.
    pub fn cards(&self) -> SimulationsCards<C> {
        SimulationsCards {
            caller: self.caller.clone(),
        }
    }

    /// Made-up wires and returns from other banks.
    pub fn wires(&self) -> SimulationsWires<C> {
        SimulationsWires {
            caller: self.caller.clone(),
        }
    }
}

/// Made-up ACH payments and returns from other banks.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::AchTransactionSimulationRequest) -> Result<(), Error> {
/// let answer = synctera.simulations().ach().receive_transaction(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimulationsAch<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsAch<C> {
    /// Simulates an ACH payment from another bank; amount 0 is a prenote. Moves simulated money.
    ///
    /// `POST /v0/ach/transaction_simulations/receiving_transaction`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn receive_transaction(&self, body: AchTransactionSimulationRequest) -> C::Call<AchTransactionSimulation> {
        self.caller.call(AchTransactionSimulation::new(body))
    }

    /// Simulates the return of an ACH payment that you sent. Moves simulated money.
    ///
    /// `POST /v0/ach/transaction_simulations/receiving_return`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn receive_return(&self, body: AchReturnSimulationRequest) -> C::Call<AchReturnSimulation> {
        self.caller.call(AchReturnSimulation::new(body))
    }
}

/// Made-up card payments, named after the network message they simulate.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::AuthRequest) -> Result<(), Error> {
/// let answer = synctera.simulations().cards().authorization(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimulationsCards<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsCards<C> {
    /// Simulates a payment with a card; its token leads to clearing or reversal. Holds simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/authorization`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn authorization(&self, body: AuthRequest) -> C::Call<SimulateAuthorization> {
        self.caller.call(SimulateAuthorization::new(body))
    }

    /// Simulates lowering an authorized amount afterwards. Releases simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/authorization/advice`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn authorization_advice(&self, body: AuthorizationAdviceRequest) -> C::Call<SimulateAuthorizationAdvice> {
        self.caller.call(SimulateAuthorizationAdvice::new(body))
    }

    /// Simulates the clearing of an authorization, or with `is_refund` a refund. Moves simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/clearing`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn clearing(&self, body: ClearingRequest) -> C::Call<SimulateClearing> {
        self.caller.call(SimulateClearing::new(body))
    }

    /// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
    ///
    /// `POST /v0/cards/transaction_simulations/clearing/l2l3`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn l2l3(&self, body: L2l3Request) -> C::Call<SimulateL2l3> {
        self.caller.call(SimulateL2l3::new(body))
    }

    /// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/financial`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn financial(&self, body: FinancialRequest) -> C::Call<SimulateFinancial> {
        self.caller.call(SimulateFinancial::new(body))
    }

    /// Simulates a correction of a debit payment with PIN. Moves simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/financial/advice`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn financial_advice(&self, body: AuthorizationAdviceRequest) -> C::Call<SimulateFinancialAdvice> {
        self.caller.call(SimulateFinancialAdvice::new(body))
    }

    /// Simulates a balance inquiry at a cash machine; no money moves.
    ///
    /// `POST /v0/cards/transaction_simulations/financial/balance_inquiry`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn balance_inquiry(&self, body: BalanceInquiryRequest) -> C::Call<SimulateBalanceInquiry> {
        self.caller.call(SimulateBalanceInquiry::new(body))
    }

    /// Simulates money sent to a card from elsewhere. Moves simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/financial/original_credit`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn original_credit(&self, body: OriginalCreditRequest) -> C::Call<SimulateOriginalCredit> {
        self.caller.call(SimulateOriginalCredit::new(body))
    }

    /// Simulates a withdrawal at a cash machine. Moves simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/financial/withdrawal`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn withdrawal(&self, body: WithdrawalRequest) -> C::Call<SimulateWithdrawal> {
        self.caller.call(SimulateWithdrawal::new(body))
    }

    /// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
    ///
    /// `POST /v0/cards/transaction_simulations/reversal`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn reversal(&self, body: ReversalRequest) -> C::Call<SimulateReversal> {
        self.caller.call(SimulateReversal::new(body))
    }

    /// Simulates a step in making and shipping a card, with its webhook.
    ///
    /// `POST /v0/cards/{card_id}/webhook_simulations/fulfillment`. Refused by a client for production. A repeated key gets the first answer, for seven days.
    pub fn fulfillment(&self, card_id: impl Into<String>, body: SimulateCardFulfillmentRequest) -> C::Call<SimulateCardFulfillmentEvent> {
        self.caller.call(SimulateCardFulfillmentEvent::new(card_id, body))
    }
}

/// Made-up wires and returns from other banks.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::WireTransactionSimulationRequest) -> Result<(), Error> {
/// let answer = synctera.simulations().wires().receive_transaction(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimulationsWires<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsWires<C> {
    /// Simulates a wire from another bank. Moves simulated money.
    ///
    /// `POST /v0/wires/transaction_simulations/receiving_transaction`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn receive_transaction(&self, body: WireTransactionSimulationRequest) -> C::Call<WireTransactionSimulation> {
        self.caller.call(WireTransactionSimulation::new(body))
    }

    /// Simulates the return of a wire that you sent. Moves simulated money.
    ///
    /// `POST /v0/wires/transaction_simulations/receiving_return`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn receive_return(&self, body: WireReturnSimulationRequest) -> C::Call<WireReturnSimulation> {
        self.caller.call(WireReturnSimulation::new(body))
    }
}
