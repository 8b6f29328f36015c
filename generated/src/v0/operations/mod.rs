// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations as values, by API group.

mod accounts;
mod ach;
mod ach_transaction_simulations;
mod addresses;
mod businesses;
mod card_transaction_simulations;
mod card_webhook_simulations;
mod cards;
mod cash_orders_and_deposits;
mod customers;
mod digital_wallet_tokens;
mod disclosures;
mod documents;
mod edd;
mod eft_canada;
mod external_accounts;
mod external_cards;
mod institutions;
mod internal_accounts;
mod internal_transfer;
mod kyc_kyb_verifications;
mod kyc_verification;
mod licenses;
mod merchants;
mod monitoring;
mod notes;
mod payment_schedules;
mod persons;
mod relationships;
mod remote_check_deposit;
mod sandbox_wipe;
mod spend_controls;
mod statements;
mod transactions;
mod watchlist;
mod webhooks;
mod wire_transaction_simulations;
mod wires;

pub use accounts::{
    CreateAccount,
    CreateAccountProduct,
    CreateAccountRelationship,
    CreateAccountTemplate,
    DeleteAccountRelationship,
    DeleteAccountTemplate,
    GetAccount,
    GetAccountRelationship,
    GetAccountTemplate,
    InitiateAccountClosure,
    ListAccountProducts,
    ListAccountRelationships,
    ListAccountTemplates,
    ListAccounts,
    ListStopPayments,
    ReplaceAccount,
    ReplaceAccountRelationship,
    ReplaceAccountTemplate,
    UpdateAccount,
    UpdateAccountClosure,
    UpdateAccountProduct,
    UpdateAccountTemplate,
};
pub use ach::{
    CreateAch,
    CreateAchGateway,
    DeleteAchGateway,
    GetAch,
    GetAchGateway,
    GetIncomingAch,
    ListAch,
    ListAchGateways,
    ListIncomingAch,
    UpdateAch,
    UpdateAchGateway,
};
pub use ach_transaction_simulations::{SimulateAchReturn, SimulateIncomingAch};
pub use addresses::{CreateAddress, GetAddress, ListAddresses, UpdateAddress};
pub use businesses::{CreateBusiness, GetBusiness, ListBusinesses, UpdateBusiness};
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
    CreateCardSingleUseToken,
    DownloadCardImage,
    GetCard,
    GetCardBarcode,
    GetCardGateway,
    GetCardImage,
    GetCardWidgetUrl,
    IssueCard,
    ListCardChanges,
    ListCardGateways,
    ListCardImages,
    ListCardProducts,
    ListCards,
    UpdateCard,
    UpdateCardGateway,
    UpdateCardImage,
    UploadCardImage,
};
pub use cash_orders_and_deposits::{
    CreateCashAuthorization,
    GetCashAuthorization,
    GetCashTransfer,
    ListCashAuthorizations,
    ListCashTransfers,
    UpdateCashAuthorization,
    UpdateCashTransfer,
};
pub use customers::{CreateCustomer, GetCustomer, ListCustomers, ReplaceCustomer, UpdateCustomer};
pub use digital_wallet_tokens::{
    GetDigitalWalletToken,
    ListDigitalWalletTokens,
    ProvisionCardToApplePay,
    ProvisionCardToGooglePay,
    UpdateDigitalWalletToken,
};
pub use disclosures::{
    CreateCustomerDisclosure,
    CreateDisclosure,
    GetDisclosure,
    ListCustomerDisclosures,
    ListDisclosures,
};
pub use documents::{
    DeleteDocument,
    DownloadDocument,
    DownloadDocumentVersion,
    GetDocument,
    GetDocumentVersion,
    ListDocuments,
    UpdateDocument,
    UploadDocument,
    UploadDocumentVersion,
};
pub use edd::{CreateEddReport, DeleteEddReport, GetEddReport, ListEddReports};
pub use eft_canada::{
    CreateEftCanadaTransfer,
    GetEftCanadaTransfer,
    ListEftCanadaTransfers,
    UpdateEftCanadaTransfer,
};
pub use external_accounts::{
    AddVendorExternalAccounts,
    CreateExternalAccount,
    CreateExternalAccountAccessToken,
    CreateExternalAccountLinkToken,
    DeleteExternalAccount,
    GetExternalAccount,
    GetExternalAccountBalance,
    ListExternalAccountTransactions,
    ListExternalAccounts,
    RefreshExternalAccountTransactions,
    SyncVendorExternalAccounts,
    UpdateExternalAccount,
};
pub use external_cards::{
    AuthenticateThreeDs,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    DeleteExternalCard,
    GetExternalCard,
    GetExternalCardTransfer,
    InitializeThreeDs,
    ListExternalCardTransfers,
    ListExternalCards,
    LookupThreeDs,
    ReverseExternalCardTransfer,
    UpdateExternalCard,
};
pub use institutions::{ListInstitutions};
pub use internal_accounts::{
    CreateInternalAccount,
    GetInternalAccount,
    ListInternalAccounts,
    UpdateInternalAccount,
};
pub use internal_transfer::{CreateInternalTransfer, GetInternalTransfer, UpdateInternalTransfer};
pub use kyc_kyb_verifications::{
    CreateVerification,
    GetVerification,
    ListVerifications,
    ScreenPayee,
    StartDocumentVerificationSession,
    VerifyIdentity,
};
pub use kyc_verification::{
    CreateCustomerVerification,
    GetCustomerVerification,
    ListCustomerVerifications,
    VerifyCustomer,
};
pub use licenses::{CreateLicense, GetLicense, ListLicenses, UpdateLicense};
pub use merchants::{GetMerchant};
pub use monitoring::{
    CreateMonitoringSubscription,
    DeleteMonitoringSubscription,
    GetMonitoringAlert,
    GetMonitoringSubscription,
    ListMonitoringAlerts,
    ListMonitoringSubscriptions,
    UpdateMonitoringAlert,
};
pub use notes::{CreateNote, ListNotes, UpdateNote};
pub use payment_schedules::{
    CreatePaymentSchedule,
    ListPaymentSchedulePayments,
    ListPaymentSchedules,
    UpdatePaymentSchedule,
};
pub use persons::{
    CreatePerson,
    CreatePersonalId,
    DeletePersonalId,
    GetPerson,
    ListPersons,
    UpdatePerson,
    UpdatePersonalId,
};
pub use relationships::{
    CreateRelationship,
    DeleteRelationship,
    GetRelationship,
    ListRelationships,
    UpdateRelationship,
};
pub use remote_check_deposit::{
    CreateRemoteCheckDeposit,
    GetRemoteCheckDeposit,
    ListRemoteCheckDeposits,
};
pub use sandbox_wipe::{WipeWorkspace};
pub use spend_controls::{
    CreateSpendControl,
    GetSpendControl,
    ListSpendControls,
    UpdateSpendControl,
};
pub use statements::{GetStatement, ListStatementTransactions, ListStatements};
pub use transactions::{
    GetPendingTransaction,
    GetPostedTransaction,
    ListBatchableTransactions,
    ListPendingTransactions,
    ListPostedTransactions,
};
pub use watchlist::{
    ListCustomerWatchlistSubscriptions,
    ReplaceCustomerWatchlistAlert,
    ReplaceCustomerWatchlistSubscription,
};
pub use webhooks::{
    CreateWebhook,
    CreateWebhookSecret,
    DeleteWebhook,
    GetWebhook,
    GetWebhookEvent,
    ListWebhookEvents,
    ListWebhooks,
    ReplaceWebhook,
    ReplaceWebhookSecret,
    ResendWebhookEvent,
    RevokeWebhookSecret,
    TriggerWebhook,
};
pub use wire_transaction_simulations::{SimulateIncomingWire, SimulateWireReturn};
pub use wires::{
    CancelWire,
    CreateWire,
    GetIncomingWire,
    GetWire,
    ListIncomingWires,
    ListWires,
    UpdateIncomingWire,
};
