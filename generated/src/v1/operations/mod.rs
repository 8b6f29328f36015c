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
pub use applications::{CreateApplication, GetApplication, ListApplications, UpdateApplication};
pub use batch_payments::{
    CreateBatchPaymentTemplate,
    CreateBatchPayments,
    GetBatchPayment,
    GetBatchPaymentTemplate,
    ListBatchPaymentTemplates,
    ListBatchPayments,
    UpdateBatchPayment,
    UpdateBatchPaymentTemplate,
};
pub use bulk_issuance::{
    CreateBulkCardIssuance,
    FulfillBulkCardIssuance,
    GetBulkCardIssuance,
    ListBulkCardIssuances,
};
pub use card_transaction_simulations::{
    SimulateCardAuthorization,
    SimulateCardAuthorizationAdvice,
    SimulateCardBalanceInquiry,
    SimulateCardClearing,
    SimulateCardEnhancedData,
    SimulateCardFinancialAdvice,
    SimulateCardFinancialTransaction,
    SimulateCardOriginalCredit,
    SimulateCardReversal,
    SimulateCardWithdrawal,
};
pub use card_webhook_simulations::{SimulateCardFulfillment};
pub use cards::{
    ActivateCard,
    CreateCardClientToken,
    CreateCardGateway,
    CreateCardImage,
    CreateThreeDsDecisionGateway,
    DownloadCardImage,
    GetCard,
    GetCardBarcode,
    GetCardGateway,
    GetCardImage,
    GetCardWidgetToken,
    GetCardWidgetUrl,
    GetThreeDsDecisionGateway,
    IssueCard,
    ListCardGateways,
    ListCardImages,
    ListCardProducts,
    ListCards,
    ListThreeDsDecisionGateways,
    RevealCardDetails,
    SetCardPin,
    UpdateCard,
    UpdateCardGateway,
    UpdateCardImage,
    UpdateThreeDsDecisionGateway,
    UploadCardImage,
};
pub use cash_transaction_simulations::{ListSimulatedStores, SimulateCashDeposit};
pub use credit_scores::{CreateCreditScore, GetCreditScore, ListCreditScores};
pub use digital_wallet_tokens::{
    GetDigitalWalletToken,
    ListDigitalWalletTokens,
    ProvisionCardToApplePay,
    ProvisionCardToGooglePay,
    UpdateDigitalWalletToken,
};
pub use dispute_simulations::{SimulateDisputeAction};
pub use disputes::{
    CreateDispute,
    CreateDisputeAction,
    DownloadDisputeDocument,
    GetDispute,
    ListDisputes,
    UpdateDispute,
    UploadDisputeDocument,
};
pub use external_cards::{
    AuthenticateThreeDs,
    CreateApplePayTransfer,
    CreateExternalCard,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    CreateGooglePayTransfer,
    DeleteExternalCard,
    GetExternalCard,
    GetExternalCardTransfer,
    GetExternalCardWidgetToken,
    InitializeThreeDs,
    ListExternalCardTransfers,
    ListExternalCards,
    LookupThreeDs,
    RevealExternalCardDetails,
    ReverseExternalCardTransfer,
    UpdateExternalCard,
};
pub use fees::{
    CreateFee,
    CreateFeeTemplate,
    GetFee,
    GetFeeTemplate,
    ListFeeTemplates,
    ListFees,
    ReverseFee,
    UpdateFeeTemplate,
};
pub use in_store_cash_deposits::{
    CreateCashBarcode,
    GetCashBarcode,
    GetCashRetailerMapUrl,
    ListCashBarcodes,
    UpdateCashBarcode,
};
pub use incoming_synctera_pay::{
    CreateIncomingSyncteraPayTransfer,
    GetIncomingSyncteraPayConfiguration,
    GetIncomingSyncteraPayTransfer,
    ListIncomingSyncteraPayConfigurations,
    ListIncomingSyncteraPayTransfers,
};
pub use plaid_core_exchange::{
    AuthorizeFdxAuthRequest,
    GetFdxToken,
    ListFdxAuthRequests,
    ListFdxTokens,
    TestFdxAuthorization,
};
pub use rewards::{
    CreateReward,
    CreateRewardTemplate,
    GetReward,
    GetRewardTemplate,
    ListRewardTemplates,
    ListRewards,
    ReverseReward,
    UpdateRewardTemplate,
};
pub use spend_controls::{
    CreateSpendControl,
    GetSpendControl,
    ListSpendControls,
    UpdateSpendControl,
};
pub use statements::{GetStatement, ListStatementTransactions, ListStatements};
pub use synctera_pay::{
    CreateSyncteraPayTransfer,
    GetSyncteraPayConfiguration,
    GetSyncteraPayTransfer,
    GetSyncteraPayVendor,
    ListSyncteraPayConfigurations,
    ListSyncteraPayTransfers,
    ListSyncteraPayVendors,
    ReturnSyncteraPayTransfer,
    UpdateSyncteraPayTransfer,
};
pub use transactions::{GetTransaction, ListTransactions};
pub use webhooks::{
    CreateWebhook,
    DeleteWebhook,
    GetWebhook,
    GetWebhookEvent,
    ListWebhookEvents,
    ListWebhooks,
    ReplaceWebhook,
    ResendWebhookEvent,
    TriggerWebhook,
};
