// Written by `cargo xtask regen`; changes made by hand are lost.
//! `simulations`.

use synctera_runtime::types::ids::{CardId, DisputeId};
use synctera_api::v1::{
    AuthorizationAdviceSimulationRequest,
    AuthorizationSimulationRequest,
    BalanceInquirySimulationRequest,
    BarcodeDepositSimulationRequest,
    CardFulfillmentSimulationRequest,
    ClearingSimulationRequest,
    DisputeActionCreate,
    FinancialSimulationRequest,
    Level2And3DataSimulationRequest,
    ListSimulatedStores,
    OriginalCreditSimulationRequest,
    ReversalSimulationRequest,
    SimulateCardAuthorization,
    SimulateCardAuthorizationAdvice,
    SimulateCardBalanceInquiry,
    SimulateCardClearing,
    SimulateCardEnhancedData,
    SimulateCardFinancialAdvice,
    SimulateCardFinancialTransaction,
    SimulateCardFulfillment,
    SimulateCardOriginalCredit,
    SimulateCardReversal,
    SimulateCardWithdrawal,
    SimulateCashDeposit,
    SimulateDisputeAction,
    WithdrawalSimulationRequest,
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
/// # async fn example(synctera: &Synctera, body: v1::AuthorizationSimulationRequest) -> Result<(), Error> {
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
    /// `POST /v1/cards/transaction_simulations/authorization`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulateAuthorization")]
    pub fn authorization(&self, body: AuthorizationSimulationRequest) -> C::Call<SimulateCardAuthorization> {
        self.caller.call(SimulateCardAuthorization::new(body))
    }

    /// Simulates lowering an authorized amount afterwards. Releases simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/authorization/advice`. Refused by a client for production. A repeated
    /// key is refused once the first call has succeeded.
    #[doc(alias = "simulateAuthorizationAdvice")]
    pub fn authorization_advice(
        &self,
        body: AuthorizationAdviceSimulationRequest,
    ) -> C::Call<SimulateCardAuthorizationAdvice> {
        self.caller.call(SimulateCardAuthorizationAdvice::new(body))
    }

    /// Simulates the clearing of an authorization, or with `is_refund` a refund. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/clearing`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulateClearing")]
    pub fn clearing(&self, body: ClearingSimulationRequest) -> C::Call<SimulateCardClearing> {
        self.caller.call(SimulateCardClearing::new(body))
    }

    /// Simulates purchase details (level 2 and 3) that arrive for a cleared payment (alpha).
    ///
    /// `POST /v1/cards/transaction_simulations/clearing/l2l3`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulatel2l3")]
    pub fn l2l3(&self, body: Level2And3DataSimulationRequest) -> C::Call<SimulateCardEnhancedData> {
        self.caller.call(SimulateCardEnhancedData::new(body))
    }

    /// Simulates a debit payment with PIN, authorized and posted in one. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulateFinancial")]
    pub fn financial(&self, body: FinancialSimulationRequest) -> C::Call<SimulateCardFinancialTransaction> {
        self.caller.call(SimulateCardFinancialTransaction::new(body))
    }

    /// Simulates a correction of a debit payment with PIN. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/advice`. Refused by a client for production. A repeated key
    /// is refused once the first call has succeeded.
    #[doc(alias = "simulateFinancialAdvice")]
    pub fn financial_advice(
        &self,
        body: AuthorizationAdviceSimulationRequest,
    ) -> C::Call<SimulateCardFinancialAdvice> {
        self.caller.call(SimulateCardFinancialAdvice::new(body))
    }

    /// Simulates a balance inquiry at a cash machine; no money moves.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/balance_inquiry`. Refused by a client for production. A
    /// repeated key is refused once the first call has succeeded.
    #[doc(alias = "simulateBalanceInquiry")]
    pub fn balance_inquiry(&self, body: BalanceInquirySimulationRequest) -> C::Call<SimulateCardBalanceInquiry> {
        self.caller.call(SimulateCardBalanceInquiry::new(body))
    }

    /// Simulates money sent to a card from elsewhere. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/original_credit`. Refused by a client for production. A
    /// repeated key is refused once the first call has succeeded.
    #[doc(alias = "simulateOriginalCredit")]
    pub fn original_credit(&self, body: OriginalCreditSimulationRequest) -> C::Call<SimulateCardOriginalCredit> {
        self.caller.call(SimulateCardOriginalCredit::new(body))
    }

    /// Simulates a withdrawal at a cash machine. Moves simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/financial/withdrawal`. Refused by a client for production. A repeated
    /// key is refused once the first call has succeeded.
    #[doc(alias = "simulateWithdrawal")]
    pub fn withdrawal(&self, body: WithdrawalSimulationRequest) -> C::Call<SimulateCardWithdrawal> {
        self.caller.call(SimulateCardWithdrawal::new(body))
    }

    /// Simulates the reversal of an authorization, in part or whole. Releases simulated money.
    ///
    /// `POST /v1/cards/transaction_simulations/reversal`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulateReversal")]
    pub fn reversal(&self, body: ReversalSimulationRequest) -> C::Call<SimulateCardReversal> {
        self.caller.call(SimulateCardReversal::new(body))
    }

    /// Simulates a step in making and shipping a card, with its webhook.
    ///
    /// `POST /v1/cards/{card_id}/webhook_simulations/fulfillment`. Refused by a client for production. A repeated
    /// key gets the first answer, for seven days.
    #[doc(alias = "simulateCardFulfillmentEvent")]
    pub fn fulfillment(
        &self,
        card_id: impl Into<CardId>,
        body: CardFulfillmentSimulationRequest,
    ) -> C::Call<SimulateCardFulfillment> {
        self.caller.call(SimulateCardFulfillment::new(card_id, body))
    }
}

/// Made-up cash deposits at shops (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::BarcodeDepositSimulationRequest) -> Result<(), Error> {
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
    /// `POST /v1/cash/transaction_simulations/barcodes/deposit`. Refused by a client for production. A repeated key
    /// is refused once the first call has succeeded.
    #[doc(alias = "createBarcodeDepositSimulation")]
    pub fn deposit(&self, body: BarcodeDepositSimulationRequest) -> C::Call<SimulateCashDeposit> {
        self.caller.call(SimulateCashDeposit::new(body))
    }

    /// Lists simulated shops near a place that take deposits with barcodes (alpha).
    ///
    /// `GET /v1/cash/transaction_simulations/barcodes/stores`. Refused by a client for production.
    #[doc(alias = "getBarcodeSimulationStore")]
    pub fn stores(&self, operation: ListSimulatedStores) -> C::Call<ListSimulatedStores> {
        self.caller.call(operation)
    }
}

/// Made-up answers of the card networks to disputes (beta).
#[derive(Clone, Debug)]
pub struct SimulationsDisputes<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SimulationsDisputes<C> {
    /// Simulates the network's move in a dispute (beta). May move simulated money.
    ///
    /// `POST /v1/disputes/simulations/{dispute_id}/actions`. Refused by a client for production. A repeated key is
    /// refused once the first call has succeeded.
    #[doc(alias = "simulateDisputeAction")]
    pub fn create_action(
        &self,
        dispute_id: impl Into<DisputeId>,
        body: DisputeActionCreate,
    ) -> C::Call<SimulateDisputeAction> {
        self.caller.call(SimulateDisputeAction::new(dispute_id, body))
    }
}
