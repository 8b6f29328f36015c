// Written by `cargo xtask regen`; changes made by hand are lost.
//! `simulations`.

use synctera_api::v1::{
    AuthRequest,
    AuthorizationAdviceRequest,
    BalanceInquiryRequest,
    BarcodeDepositSimulationCreate,
    ClearingRequest,
    CreateBarcodeDepositSimulation,
    DisputeActionCreate,
    FinancialRequest,
    GetBarcodeSimulationStore,
    L2l3Request,
    OriginalCreditRequest,
    ReversalRequest,
    SimulateAuthorization,
    SimulateAuthorizationAdvice,
    SimulateBalanceInquiry,
    SimulateCardFulfillmentEvent,
    SimulateCardFulfillmentRequest,
    SimulateClearing,
    SimulateDisputeAction,
    SimulateFinancial,
    SimulateFinancialAdvice,
    SimulateL2l3,
    SimulateOriginalCredit,
    SimulateReversal,
    SimulateWithdrawal,
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
    /// Made-up card payments, named after the network message they simulate.
    pub fn cards(&self) -> SimulationsCards<C> {
        SimulationsCards {
            caller: self.caller.clone(),
        }
    }

    /// Made-up cash deposits at shops (alpha).
    pub fn cash(&self) -> SimulationsCash<C> {
        SimulationsCash {
            caller: self.caller.clone(),
        }
    }

    /// Made-up answers of the card networks to disputes (beta).
    pub fn disputes(&self) -> SimulationsDisputes<C> {
        SimulationsDisputes {
            caller: self.caller.clone(),
        }
    }
}

/// Made-up card payments, named after the network message they simulate.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::AuthRequest) -> Result<(), Error> {
/// let answer = synctera.v1().simulations().cards().authorization(body).await?;
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
    /// `POST /v1/cards/transaction_simulations/authorization`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn authorization(&self, body: AuthRequest) -> C::Call<SimulateAuthorization> {
        self.caller.call(SimulateAuthorization::new(body))
    }

    /// Simulates lowering an authorized amount afterwards. Releases simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/authorization/advice`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn authorization_advice(&self, body: AuthorizationAdviceRequest) -> C::Call<SimulateAuthorizationAdvice> {
        self.caller.call(SimulateAuthorizationAdvice::new(body))
    }

    /// Simulates the clearing of an authorization, or with `is_refund` a refund. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/clearing`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn clearing(&self, body: ClearingRequest) -> C::Call<SimulateClearing> {
        self.caller.call(SimulateClearing::new(body))
    }

    /// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
    ///
    /// `POST /v1/cards/transaction_simulations/clearing/l2l3`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn l2l3(&self, body: L2l3Request) -> C::Call<SimulateL2l3> {
        self.caller.call(SimulateL2l3::new(body))
    }

    /// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn financial(&self, body: FinancialRequest) -> C::Call<SimulateFinancial> {
        self.caller.call(SimulateFinancial::new(body))
    }

    /// Simulates a correction of a debit payment with PIN. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/advice`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn financial_advice(&self, body: AuthorizationAdviceRequest) -> C::Call<SimulateFinancialAdvice> {
        self.caller.call(SimulateFinancialAdvice::new(body))
    }

    /// Simulates a balance inquiry at a cash machine; no money moves.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/balance_inquiry`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn balance_inquiry(&self, body: BalanceInquiryRequest) -> C::Call<SimulateBalanceInquiry> {
        self.caller.call(SimulateBalanceInquiry::new(body))
    }

    /// Simulates money sent to a card from elsewhere. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/original_credit`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn original_credit(&self, body: OriginalCreditRequest) -> C::Call<SimulateOriginalCredit> {
        self.caller.call(SimulateOriginalCredit::new(body))
    }

    /// Simulates a withdrawal at a cash machine. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/withdrawal`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn withdrawal(&self, body: WithdrawalRequest) -> C::Call<SimulateWithdrawal> {
        self.caller.call(SimulateWithdrawal::new(body))
    }

    /// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/reversal`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn reversal(&self, body: ReversalRequest) -> C::Call<SimulateReversal> {
        self.caller.call(SimulateReversal::new(body))
    }

    /// Simulates a step in making and shipping a card, with its webhook.
    ///
    /// `POST /v1/cards/{card_id}/webhook_simulations/fulfillment`. Refused by a client for production. A repeated key gets the first answer, for seven days.
    pub fn fulfillment(&self, card_id: impl Into<String>, body: SimulateCardFulfillmentRequest) -> C::Call<SimulateCardFulfillmentEvent> {
        self.caller.call(SimulateCardFulfillmentEvent::new(card_id, body))
    }
}

/// Made-up cash deposits at shops (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::BarcodeDepositSimulationCreate) -> Result<(), Error> {
/// let answer = synctera.v1().simulations().cash().deposit(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimulationsCash<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsCash<C> {
    /// Simulates a deposit with a barcode at a simulated shop (alpha). Moves simulated money.
    ///
    /// `POST /v1/cash/transaction_simulations/barcodes/deposit`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn deposit(&self, body: BarcodeDepositSimulationCreate) -> C::Call<CreateBarcodeDepositSimulation> {
        self.caller.call(CreateBarcodeDepositSimulation::new(body))
    }

    /// Lists simulated shops near a place that take deposits with barcodes (alpha).
    ///
    /// `GET /v1/cash/transaction_simulations/barcodes/stores`. Refused by a client for production.
    pub fn stores(&self, operation: GetBarcodeSimulationStore) -> C::Call<GetBarcodeSimulationStore> {
        self.caller.call(operation)
    }
}

/// Made-up answers of the card networks to disputes (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::DisputeActionCreate) -> Result<(), Error> {
/// let answer = synctera.v1().simulations().disputes().create_action("dispute_id", body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimulationsDisputes<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsDisputes<C> {
    /// Simulates the network's move in a dispute (beta). May move simulated money.
    ///
    /// `POST /v1/disputes/simulations/{dispute_id}/actions`. Refused by a client for production. A repeated key is refused once the first call has succeeded.
    pub fn create_action(&self, dispute_id: impl Into<String>, body: DisputeActionCreate) -> C::Call<SimulateDisputeAction> {
        self.caller.call(SimulateDisputeAction::new(dispute_id, body))
    }
}
