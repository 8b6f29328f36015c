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
    CreateAccountRelationship,
    CreateAccountResourceProduct,
    CreateAccountTemplate,
    DeleteAccountRelationship,
    DeleteAccountTemplate,
    GetAccount,
    GetAccountRelationship,
    GetAccountTemplate,
    InitiateAccountClosure,
    ListAccountRelationship,
    ListAccountResourceProducts,
    ListAccountTemplates,
    ListAccounts,
    ListStopPayment,
    PatchAccount,
    PatchAccountProduct,
    PatchAccountTemplate,
    UpdateAccount,
    UpdateAccountClosure,
    UpdateAccountRelationship,
    UpdateAccountTemplate,
};
pub use ach::{
    AddGatewayConfig,
    AddTransactionOut,
    DeleteGatewayConfigById,
    GetAllGatewayConfigs,
    GetGatewayConfigById,
    GetIncomingAchById,
    GetIncomingAchList,
    GetTransactionOut,
    ListTransactionsOut,
    PatchGatewayConfigById,
    PatchTransactionOut,
};
pub use ach_transaction_simulations::{AchReturnSimulation, AchTransactionSimulation};
pub use addresses::{CreateAddress, GetAddress, ListAddresses, UpdateAddress};
pub use businesses::{CreateBusiness, GetBusiness, ListBusinesses, UpdateBusiness};
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
    GetCard,
    GetCardBarcode,
    GetCardImageData,
    GetCardImageDetails,
    GetCardWidgetUrl,
    GetClientAccessToken,
    GetClientSingleUseToken,
    GetGateway,
    IssueCard,
    ListCardImageDetails,
    ListCardProducts,
    ListCards,
    ListChanges,
    ListGateways,
    UpdateCard,
    UpdateCardImageDetails,
    UpdateGateway,
    UploadCardImageData,
};
pub use cash_orders_and_deposits::{
    CreateCashAuthorization,
    GetCashAuthorizations,
    GetCashOrderAuthorization,
    GetCashTransfer,
    GetCashTransfers,
    PatchCashOrderAuthorization,
    PatchCashTransfer,
};
pub use customers::{CreateCustomer, GetCustomer, ListCustomers, PatchCustomer, UpdateCustomer};
pub use digital_wallet_tokens::{
    CreateDigitalWalletApple,
    CreateDigitalWalletGoogle,
    GetDigitalWalletToken,
    ListDigitalWalletTokens,
    UpdateDigitalWalletTokenStatus,
};
pub use disclosures::{
    CreateCustomerDisclosure,
    CreateDisclosure,
    GetDisclosure,
    ListCustomerDisclosures,
    ListDisclosures,
};
pub use documents::{
    CreateDocument,
    CreateDocumentVersion,
    DeleteDocument,
    GetDocument,
    GetDocumentContents,
    GetDocumentVersion,
    GetDocumentVersionContents,
    ListDocuments,
    UpdateDocument,
};
pub use edd::{CreateEdd, DeleteEdd, GetEdd, ListEdd};
pub use eft_canada::{CreateEftCaTransfer, GetEftCaTransfer, GetEftCaTransfers, PatchEftCaTransfer};
pub use external_accounts::{
    AddExternalAccounts,
    AddVendorExternalAccounts,
    CreateAccessToken,
    CreateVerificationLinkToken,
    DeleteExternalAccount,
    ExternalAccountRefreshTransactions,
    GetExternalAccount,
    GetExternalAccountBalance,
    GetExternalAccountTransactions,
    ListExternalAccounts,
    SyncVendorExternalAccounts,
    UpdateExternalAccount,
};
pub use external_cards::{
    Authenticate3Ds,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    CreateExternalCardTransferReversal,
    DeleteExternalCard,
    GetExternalCard,
    GetExternalCardTransfer,
    Initialize3Ds,
    ListExternalCardTransfers,
    ListExternalCards,
    Lookup3Ds,
    UpdateExternalCard,
};
pub use institutions::{GetInstitutions};
pub use internal_accounts::{
    AddInternalAccounts,
    GetInternalAccounts,
    ListInternalAccounts,
    PatchInternalAccount,
};
pub use internal_transfer::{
    CreateInternalTransfer,
    GetInternalTransferById,
    UpdateInternalTransferById,
};
pub use kyc_kyb_verifications::{
    CreateVerification,
    GetVerification,
    InitiateDocumentVerificationSession,
    ListVerificationVerifications,
    Verify,
    VerifyAdHoc,
};
pub use kyc_verification::{
    CreateCustomerVerificationResult,
    GetCustomerVerification,
    ListCustomerVerifications,
    VerifyCustomer,
};
pub use licenses::{CreateLicenses, GetLicense, ListLicenses, PatchLicense};
pub use merchants::{MxReadMerchant};
pub use monitoring::{
    CreateSubscription,
    DeleteSubscription,
    GetAlert,
    GetSubscription,
    ListAlerts,
    ListSubscriptions,
    UpdateAlert,
};
pub use notes::{CreateNote, ListNotes, PatchNote};
pub use payment_schedules::{
    CreatePaymentSchedule,
    ListPaymentSchedules,
    ListPayments,
    PatchPaymentSchedule,
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
pub use remote_check_deposit::{CreateRdcDeposit, GetRdcDeposit, ListRdcDeposits};
pub use sandbox_wipe::{WipeWorkspace};
pub use spend_controls::{
    CreateSpendControl,
    GetSpendControl,
    ListSpendControls,
    UpdateSpendControl,
};
pub use statements::{GetStatement, GetStatementTransactions, ListStatements};
pub use transactions::{
    GetPendingTransactionById,
    GetPostedTransactionById,
    GetTransactionsBatchPayments,
    ListPendingTransactions,
    ListPostedTransactions,
};
pub use watchlist::{ListWatchlistSubscriptions, UpdateWatchlistAlert, UpdateWatchlistSubscription};
pub use webhooks::{
    CreateSecret,
    CreateWebhook,
    DeleteWebhook,
    GetEvent,
    GetWebhook,
    ListEvents,
    ListWebhooks,
    ReplaceSecret,
    ResendEvent,
    RevokeSecret,
    TriggerEvent,
    UpdateWebhook,
};
pub use wire_transaction_simulations::{WireReturnSimulation, WireTransactionSimulation};
pub use wires::{
    CancelWire,
    CreateWire,
    GetIncomingWire,
    GetWire,
    ListIncomingWires,
    ListWires,
    PatchIncomingWire,
};
