// Written by `cargo xtask regen`; changes made by hand are lost.
//! What generated files start from.

#![allow(unused_imports, reason = "not every document needs everything")]

pub(crate) use std::collections::BTreeMap;

pub(crate) use reqwest::{Client as Http, Request};
pub(crate) use synctera_runtime::internal::Sealed;
pub(crate) use synctera_runtime::internal::bytes::Bytes;
pub(crate) use synctera_runtime::internal::serde_json::Value;
pub(crate) use synctera_runtime::operation::{
    BodyKind, Method, Operation, OperationMeta, ResponseKind, Stability, Tier,
};
pub(crate) use synctera_runtime::request::{self, EncodedBody, Multipart, RequestError, params};
pub(crate) use synctera_runtime::types::ids::{
    AccountId, AccountProductId, AccountRelationshipId, AccountTemplateId, AchGatewayId, AddressId,
    AdverseActionId, ApplicationId, BankAccountId, BarcodeId, BatchPaymentId,
    BatchPaymentTemplateId, BulkOrderConfigId, BulkOrderId, BusinessId, CardGatewayId, CardId,
    CardImageId, CardProductId, CashAuthorizationId, CashTransferId, CreditScoreId, CustomerId,
    DigitalWalletTokenId, DisclosureId, DisputeDocumentId, DisputeId, DocumentId, EddReportId,
    EftCanadaTransferId, ExternalAccountId, ExternalCardId, ExternalCardTransferId,
    FdxAuthRequestId, FdxTokenId, FeeId, FeeTemplateId, IncomingAchId,
    IncomingSyncteraPayConfigurationId, IncomingSyncteraPayTransferId, IncomingWireId,
    InternalAccountId, LedgerAccountId, LicenseId, MonitoringAlertId, MonitoringSubscriptionId,
    NoteId, OutgoingAchId, PaymentScheduleId, PersonId, PersonalIdId, RelationshipId,
    RemoteCheckDepositId, RewardId, RewardTemplateId, ScheduledPaymentId, SpendControlId,
    StatementId, StopPaymentId, SyncteraPayConfigurationId, SyncteraPayTransferId,
    SyncteraPayVendorId, ThreeDsGatewayId, ThreeDsId, TransactionGroupId, TransactionId,
    VerificationId, WatchlistAlertId, WatchlistSubscriptionId, WebhookEventId, WebhookId, WireId,
};
pub(crate) use synctera_runtime::types::{
    ByteStream, Date, Decimal, File, IntoMany, Json, Nullable, Timestamp,
};
pub(crate) use synctera_runtime::{
    DecodeError, Spelling, decode, open_enum, record, setters, tag_enum, tagged_union,
};
