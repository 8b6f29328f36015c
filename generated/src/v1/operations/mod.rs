// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations as values, by API group.

mod adverse_actions;
mod apple_pay;
mod applications;
mod batch_payments;
mod bulk_issuance;
mod card_transaction_simulations;
mod card_webhook_simulations;
mod cards;
mod cash_transaction_simulations;
mod credit_scores;
mod digital_wallet_tokens;
mod dispute_simulations;
mod disputes;
mod external_cards;
mod fees;
mod in_store_cash_deposits;
mod incoming_synctera_pay;
mod plaid_core_exchange;
mod rewards;
mod spend_controls;
mod statements;
mod synctera_pay;
mod transactions;
mod webhooks;

pub use adverse_actions::{CreateAdverseAction, GetAdverseAction, ListAdverseActions};
pub use apple_pay::{CreateApplePayCsr};
pub use applications::{CreateApplication, GetApplication, ListApplications, PatchApplication};
pub use batch_payments::{
    CreateBatchPaymentTemplate,
    CreateBatchPayments,
    GetBatchPayment,
    GetBatchPaymentTemplate,
    GetBatchPaymentTemplates,
    GetBatchPayments,
    UpdateBatchPayment,
    UpdateBatchPaymentTemplate,
};
pub use bulk_issuance::{
    CreateBulkOrderConfig,
    FulfillBulkOrder,
    GetBulkOrderConfig,
    ListBulkOrderConfigs,
};
pub use card_transaction_simulations::{
    SimulateAuthorization,
    SimulateAuthorizationAdvice,
    SimulateBalanceInquiry,
    SimulateClearing,
    SimulateFinancial,
    SimulateFinancialAdvice,
    SimulateL2l3,
    SimulateOriginalCredit,
    SimulateReversal,
    SimulateWithdrawal,
};
pub use card_webhook_simulations::{SimulateCardFulfillmentEvent};
pub use cards::{
    ActivateCard,
    CreateCardImage,
    CreateGateway,
    CreateThreeDsDecisionGateway,
    GetCard,
    GetCardBarcode,
    GetCardImageData,
    GetCardImageDetails,
    GetCardWidgetUrl,
    GetClientAccessToken,
    GetGateway,
    GetThreeDsDecisionGateway,
    GetWidgetAccessToken,
    IssueCard,
    ListCardImageDetails,
    ListCardProducts,
    ListCards,
    ListGateways,
    ListThreeDsDecisionGateways,
    RevealCardDetails,
    SetCardPin,
    UpdateCard,
    UpdateCardImageDetails,
    UpdateGateway,
    UpdateThreeDsGateway,
    UploadCardImageData,
};
pub use cash_transaction_simulations::{CreateBarcodeDepositSimulation, GetBarcodeSimulationStore};
pub use credit_scores::{CreateCreditScores, GetCreditScore, ListCreditScores};
pub use digital_wallet_tokens::{
    CreateDigitalWalletApple,
    CreateDigitalWalletGoogle,
    GetDigitalWalletToken,
    ListDigitalWalletTokens,
    UpdateDigitalWalletTokenStatus,
};
pub use dispute_simulations::{SimulateDisputeAction};
pub use disputes::{
    AddDisputeDocument,
    CreateAction,
    CreateDispute,
    GetDispute,
    GetDisputeDocumentContents,
    ListDisputes,
    UpdateDispute,
};
pub use external_cards::{
    Authenticate3Ds,
    CreateApplePayExternalCardTransfer,
    CreateExternalCard,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    CreateExternalCardTransferReversal,
    CreateGooglePayExternalCardTransfer,
    DeleteExternalCard,
    GetExternalCard,
    GetExternalCardTransfer,
    GetExternalCardWidgetAccessToken,
    Initialize3Ds,
    ListExternalCardTransfers,
    ListExternalCards,
    Lookup3Ds,
    RevealExternalCardDetails,
    UpdateExternalCard,
};
pub use fees::{
    CreateFee,
    CreateFeeTemplate,
    GetFee,
    GetFeeTemplate,
    ListFeeTemplates,
    ListFees,
    PatchFeeTemplate,
    ReverseFee,
};
pub use in_store_cash_deposits::{
    CreateBarcode,
    GetBarcode,
    GetBarcodes,
    GetRetailerMapUrl,
    UpdateBarcode,
};
pub use incoming_synctera_pay::{
    CreateIncomingSyncteraPayTransfer,
    GetIncomingSyncteraPayConfiguration,
    GetIncomingSyncteraPayTransfer,
    ListIncomingSyncteraPayConfigurations,
    ListIncomingSyncteraPayTransfers,
};
pub use plaid_core_exchange::{
    GetAuthorizationTest,
    GetFdxToken,
    GrantFdxAuthRequest,
    ListFdxAuthRequests,
    ListFdxToken,
};
pub use rewards::{
    CreateReward,
    CreateRewardTemplate,
    GetReward,
    GetRewardTemplate,
    ListRewardTemplates,
    ListRewards,
    PatchRewardTemplate,
    ReverseReward,
};
pub use spend_controls::{
    CreateSpendControl,
    GetSpendControl,
    ListSpendControls,
    UpdateSpendControl,
};
pub use statements::{GetStatement, GetStatementTransactions, ListStatements};
pub use synctera_pay::{
    CreateSyncteraPayTransfer,
    GetSyncteraPayConfiguration,
    GetSyncteraPayConfigurations,
    GetSyncteraPayTransfer,
    GetSyncteraPayTransfers,
    GetSyncteraPayVendor,
    GetSyncteraPayVendors,
    ReturnSyncteraPayTransfer,
    UpdateSyncteraPayTransfer,
};
pub use transactions::{GetTransactionById, ListTransactions};
pub use webhooks::{
    CreateWebhook,
    DeleteWebhook,
    GetEvent,
    GetWebhook,
    ListEvents,
    ListWebhooks,
    ResendEvent,
    TriggerEvent,
    UpdateWebhook,
};
