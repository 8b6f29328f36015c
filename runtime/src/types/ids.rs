//! The ids of Synctera's resources, one type each, so that none stands where another is meant.
//!
//! Which field or parameter has which of them is decided in `xtask/tables/ids.toml`. An id is
//! sent and received as a plain text; no form is required of it.

use super::id::{Id, is_also};

/// Writes one alias and one kind per row. Behind `from` stand the ids that are this one, too.
macro_rules! id_types {
    ($($(#[$doc:meta])+ $Id:ident $(from $($Member:ident),+)?;)+) => {
        $(
            $(#[$doc])+
            pub type $Id = Id<kinds::$Id>;

            $($(is_also!($Member => $Id);)+)?
        )+

        /// What ids are told apart by; there are no values of these types.
        pub mod kinds {
            $(
                $(#[$doc])+
                pub enum $Id {}
            )+
        }

        /// The name of each id type, in the order of the list.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($Id)),+];
    };
}

id_types! {
    /// An account of a customer, from `accounts`.
    AccountId;
    /// The account at the bank that accounts of the ledger belong to; the bank gives it.
    BankAccountId;
    /// An internal account of the programme, from `internal_accounts`.
    InternalAccountId;
    /// Either side of a booking in the ledger: a customer's account or an internal one.
    LedgerAccountId from AccountId, InternalAccountId;
    /// An account at another bank, from `external_accounts`.
    ExternalAccountId;
    /// Who holds what in an account, from `accounts/{account_id}/relationships`.
    AccountRelationshipId;
    /// A template that accounts are opened by, from `accounts/templates`.
    AccountTemplateId;
    /// An interest or fee product of accounts, from `accounts/products`.
    AccountProductId;
    /// An order not to pay, from `accounts/stop_payments`.
    StopPaymentId;
    /// A statement of an account, from `statements`.
    StatementId;
    /// A rule on what may be spent, from `spend_controls`.
    SpendControlId;

    /// A person, from `persons`.
    PersonId;
    /// A business, from `businesses`.
    BusinessId;
    /// A customer, who is a person or a business.
    CustomerId from PersonId, BusinessId;
    /// How two persons or businesses stand to each other, from `relationships`.
    RelationshipId;
    /// A stored address, from `addresses`.
    AddressId;
    /// The record of a person's identifier and not that identifier, from `persons/personal_ids`.
    PersonalIdId;
    /// A licence of a person or business, from `licenses`.
    LicenseId;
    /// A note, from `notes`.
    NoteId;
    /// A disclosure that was shown or accepted, from `disclosures`.
    DisclosureId;
    /// A stored document, from `documents`.
    DocumentId;
    /// A verification of a person or business, from `verifications`.
    VerificationId;
    /// A report of enhanced due diligence, from `edd`.
    EddReportId;
    /// An alert of the monitoring, from `monitoring/alerts`.
    MonitoringAlertId;
    /// A subscription of the monitoring, from `monitoring/subscriptions`.
    MonitoringSubscriptionId;
    /// An alert about a customer on a watchlist, from `customers/{customer_id}/watchlists`.
    WatchlistAlertId;
    /// A customer's subscription to watchlists, from `customers/{customer_id}/watchlists`.
    WatchlistSubscriptionId;

    /// An application for an account or for credit, from `applications`.
    ApplicationId;
    /// A notice that an application was refused, from `adverse_actions`.
    AdverseActionId;
    /// A stored credit score, from `credit_scores`.
    CreditScoreId;

    /// A card, from `cards`.
    CardId;
    /// A product that cards are issued by, from `cards/products`.
    CardProductId;
    /// An image on cards, from `cards/images`.
    CardImageId;
    /// How cards are ordered in bulk, from `cards/bulk_issuance`.
    BulkOrderConfigId;
    /// One order of cards in bulk, as a card's fulfillment details tell it.
    BulkOrderId;
    /// A card in a digital wallet, from `cards/digital_wallet_tokens`.
    DigitalWalletTokenId;
    /// A gateway that is asked about card payments, from `cards/gateways`.
    CardGatewayId;
    /// A gateway that decides about 3-D Secure, from `cards/three_ds_decision_gateways`.
    ThreeDsGatewayId;
    /// A card of another bank, from `external_cards`.
    ExternalCardId;
    /// Money moved from or to an external card, from `external_cards/transfers`.
    ExternalCardTransferId;
    /// A 3-D Secure authentication of an external card, from `external_cards/initialize_3ds`.
    ThreeDsId;

    /// A transaction in the ledger, pending or posted, from `transactions`.
    TransactionId;
    /// What both sides of a booking share, from `transactions`.
    TransactionGroupId;
    /// An ACH entry that was sent, from `ach`.
    OutgoingAchId;
    /// An ACH entry that was received, from `ach/incoming`.
    IncomingAchId;
    /// A gateway that is asked about ACH entries, from `ach/gateways`.
    AchGatewayId;
    /// A wire that was sent, from `wires`.
    WireId;
    /// A wire that was received, from `wires/incoming`.
    IncomingWireId;
    /// A deposited check, from `rdc/deposits`.
    RemoteCheckDepositId;
    /// A cash transfer, from `cash`.
    CashTransferId;
    /// An authorization of a cash transfer, from `cash/authorization`.
    CashAuthorizationId;
    /// A barcode for cash in a store, from `cash/barcodes`.
    BarcodeId;
    /// A transfer within Canada, from `eft_ca`.
    EftCanadaTransferId;
    /// A schedule of payments, from `payment_schedules`.
    PaymentScheduleId;
    /// One payment of a schedule, from `payment_schedules/payments`.
    ScheduledPaymentId;
    /// A batch of payments, from `batches`.
    BatchPaymentId;
    /// A template of batches, from `batch_templates`.
    BatchPaymentTemplateId;
    /// A transfer of Synctera Pay, from `synctera_pay`.
    SyncteraPayTransferId;
    /// A configuration of outgoing transfers, from `synctera_pay/configurations`.
    SyncteraPayConfigurationId;
    /// A vendor of payments, from `synctera_pay/vendors`.
    SyncteraPayVendorId;
    /// An incoming transfer, from `synctera_pay/incoming/transfers`.
    IncomingSyncteraPayTransferId;
    /// A configuration of incoming transfers, from `synctera_pay/incoming/configurations`.
    IncomingSyncteraPayConfigurationId;
    /// A charged fee, from `fees`.
    FeeId;
    /// A template of fees, from `fee_templates`.
    FeeTemplateId;
    /// A granted reward, from `rewards`.
    RewardId;
    /// A template of rewards, from `reward_templates`.
    RewardTemplateId;
    /// A dispute about a transaction, from `disputes`.
    DisputeId;
    /// A document of a dispute, from `disputes/{dispute_id}/documents`.
    DisputeDocumentId;

    /// A request to share data, from `fdx_auth_requests`.
    FdxAuthRequestId;
    /// A grant to share data, from `fdx_tokens`.
    FdxTokenId;
    /// A subscription to events, from `webhooks`.
    WebhookId;
    /// An event that webhooks tell, from `webhooks/{webhook_id}/events`.
    WebhookEventId;
}

#[cfg(test)]
#[path = "ids_tests.rs"]
mod tests;
