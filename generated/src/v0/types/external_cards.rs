// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `authenticate_3ds_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Authenticate3dsRequest {
    pub challenge_jwt: String,
    /// Format `uuid`.
    pub id: String,
}

record! { Authenticate3dsRequest {
    0 required hide challenge_jwt;
    1 required show id;
} }

impl Authenticate3dsRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(challenge_jwt: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            challenge_jwt: challenge_jwt.into(),
            id: id.into(),
        }
    }
}

/// Schema `authenticate_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Authenticate3dsResponse {
    /// Format `uuid`.
    pub id: String,
    pub status: Option<Authenticate3dsResponseStatus>,
}

record! { Authenticate3dsResponse {
    0 required show id;
    1 optional show status;
} }

open_enum! {
    /// `status` of [`Authenticate3dsResponse`].
    pub enum Authenticate3dsResponseStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}

tag_enum! {
    /// What `device_channel` says in this variant.
    pub enum BrowserTag {
        /// `BROWSER`.
        Browser = "BROWSER",
    }
}

/// Schema `device_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// At least 1. At most 99.
    pub color_depth: i64,
    pub header: String,
    pub ip_address: String,
    pub java_enabled: bool,
    pub javascript_enabled: bool,
    pub language: String,
    /// At least 1. At most 999999.
    pub screen_height: i64,
    /// At least 1. At most 999999.
    pub screen_width: i64,
    /// At least -840. At most 840.
    pub timezone: i64,
    pub user_agent: String,
}

record! { DeviceDetails {
    0 required show color_depth;
    1 required hide header;
    2 required hide ip_address;
    3 required show java_enabled;
    4 required show javascript_enabled;
    5 required show language;
    6 required show screen_height;
    7 required show screen_width;
    8 required show timezone;
    9 required hide user_agent;
} }

impl DeviceDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        color_depth: i64,
        header: impl Into<String>,
        ip_address: impl Into<String>,
        java_enabled: bool,
        javascript_enabled: bool,
        language: impl Into<String>,
        screen_height: i64,
        screen_width: i64,
        timezone: i64,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            color_depth,
            header: header.into(),
            ip_address: ip_address.into(),
            java_enabled,
            javascript_enabled,
            language: language.into(),
            screen_height,
            screen_width,
            timezone,
            user_agent: user_agent.into(),
        }
    }
}

/// Schema `external_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCard {
    pub bin: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub expiration_month: Option<String>,
    pub expiration_year: Option<String>,
    pub id: String,
    pub issuer: Option<String>,
    pub last_four: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<ExternalCardStatus>,
    pub verifications: Option<ExternalCardVerifications>,
}

record! { ExternalCard {
    0 optional show bin;
    1 optional show created_time;
    2 optional show currency;
    3 optional show customer_id;
    4 optional hide expiration_month;
    5 optional hide expiration_year;
    6 required show id;
    7 optional hide issuer;
    8 optional hide last_four;
    9 optional show last_modified_time;
    10 optional hide name;
    11 optional show status;
    12 optional show verifications;
} }

/// Schema `external_card_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardCreate {
    /// Format `uuid`.
    pub business_id: Option<String>,
    /// Format `uuid`.
    pub customer_id: String,
    pub name: String,
    pub token: String,
}

record! { ExternalCardCreate {
    0 optional show business_id;
    1 required show customer_id;
    2 required hide name;
    3 required hide token;
} }

impl ExternalCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<String>,
        name: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        Self {
            business_id: Default::default(),
            customer_id: customer_id.into(),
            name: name.into(),
            token: token.into(),
        }
    }
}

setters!(ExternalCardCreate {
    into business_id: String,
});

/// Schema `external_card_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardList {
    pub external_cards: Vec<ExternalCard>,
    pub next_page_token: Option<String>,
}

record! { ExternalCardList {
    0 required show external_cards;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `external_card_product_type`.
    pub enum ExternalCardProductType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
    }
}

open_enum! {
    /// Schema `external_card_status`.
    pub enum ExternalCardStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
    }
}

/// Schema `external_card_update_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardUpdate {
    pub status: ExternalCardStatus,
}

record! { ExternalCardUpdate {
    0 required show status;
} }

impl ExternalCardUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: ExternalCardStatus) -> Self {
        Self {
            status,
        }
    }
}

/// Schema `external_card_verifications`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardVerifications {
    pub address_verification_result: Option<ExternalCardVerificationsAddressVerificationResult>,
    pub cvv2_result: Option<ExternalCardVerificationsCvv2Result>,
    pub name_verification_result: Option<ExternalCardVerificationsNameVerificationResult>,
    pub pull_details: Option<PullDetails>,
    pub pull_enabled: Option<bool>,
    pub push_details: Option<PushDetails>,
    pub push_enabled: Option<bool>,
    pub state: Option<ExternalCardVerificationsState>,
}

record! { ExternalCardVerifications {
    0 optional show address_verification_result;
    1 optional show cvv2_result;
    2 optional show name_verification_result;
    3 optional show pull_details;
    4 optional show pull_enabled;
    5 optional show push_details;
    6 optional show push_enabled;
    7 optional show state;
} }

open_enum! {
    /// `address_verification_result` of [`ExternalCardVerifications`].
    pub enum ExternalCardVerificationsAddressVerificationResult {
        /// `ADDRESS_AND_ZIP_MISMATCH`.
        AddressAndZipMismatch = "ADDRESS_AND_ZIP_MISMATCH",
        /// `ADDRESS_MISMATCH`.
        AddressMismatch = "ADDRESS_MISMATCH",
        /// `NOT_VERIFIED`.
        NotVerified = "NOT_VERIFIED",
        /// `VERIFIED`.
        Verified = "VERIFIED",
        /// `ZIP_MISMATCH`.
        ZipMismatch = "ZIP_MISMATCH",
    }
}

open_enum! {
    /// `cvv2_result` of [`ExternalCardVerifications`].
    pub enum ExternalCardVerificationsCvv2Result {
        /// `CVV_MISMATCH`.
        CvvMismatch = "CVV_MISMATCH",
        /// `NOT_SUPPORTED`.
        NotSupported = "NOT_SUPPORTED",
        /// `NOT_VERIFIED`.
        NotVerified = "NOT_VERIFIED",
        /// `VERIFIED`.
        Verified = "VERIFIED",
    }
}

open_enum! {
    /// `name_verification_result` of [`ExternalCardVerifications`].
    pub enum ExternalCardVerificationsNameVerificationResult {
        /// `NAME_MISMATCH`.
        NameMismatch = "NAME_MISMATCH",
        /// `NOT_SUPPORTED`.
        NotSupported = "NOT_SUPPORTED",
        /// `NOT_VERIFIED`.
        NotVerified = "NOT_VERIFIED",
        /// `VERIFIED`.
        Verified = "VERIFIED",
    }
}

open_enum! {
    /// `state` of [`ExternalCardVerifications`].
    pub enum ExternalCardVerificationsState {
        /// `FAILED`.
        Failed = "FAILED",
        /// `SUCCEEDED`.
        Succeeded = "SUCCEEDED",
    }
}

open_enum! {
    /// Schema `external_cards_funds_availability`.
    pub enum ExternalCardsFundsAvailability {
        /// `FEW`.
        Few = "FEW",
        /// `NEXT`.
        Next = "NEXT",
        /// `NOW`.
        Now = "NOW",
    }
}

/// Schema `initialize_3ds_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Initialize3dsRequest {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: String,
}

record! { Initialize3dsRequest {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
} }

impl Initialize3dsRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
        }
    }
}

/// Schema `initialize_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Initialize3dsResponse {
    pub device_data_collection_jwt: Option<String>,
    /// Format `uri`.
    pub device_data_collection_url: Option<String>,
    /// Format `uuid`.
    pub id: String,
}

record! { Initialize3dsResponse {
    0 optional hide device_data_collection_jwt;
    1 optional hide device_data_collection_url;
    2 required show id;
} }

/// Schema `lookup_3ds_request_browser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsBrowserRequest {
    pub authentication_indicator: Lookup3dsRequestBrowserAuthenticationIndicator,
    /// Always `BROWSER`.
    pub(crate) device_channel: BrowserTag,
    pub device_details: Option<DeviceDetails>,
    /// Format `uuid`.
    pub id: String,
    pub transaction_mode: Lookup3dsRequestBrowserTransactionMode,
}

record! { Lookup3dsBrowserRequest {
    0 required show authentication_indicator;
    1 required show device_channel;
    2 optional hide device_details;
    3 required show id;
    4 required show transaction_mode;
} }

impl Lookup3dsBrowserRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        authentication_indicator: Lookup3dsRequestBrowserAuthenticationIndicator,
        id: impl Into<String>,
        transaction_mode: Lookup3dsRequestBrowserTransactionMode,
    ) -> Self {
        Self {
            authentication_indicator,
            device_channel: BrowserTag::default(),
            device_details: Default::default(),
            id: id.into(),
            transaction_mode,
        }
    }
}

setters!(Lookup3dsBrowserRequest {
    into device_details: DeviceDetails,
});

tagged_union! {
    /// Schema `lookup_3ds_request`.
    pub enum Lookup3dsRequest by "device_channel" {
        /// Chosen by `BROWSER`.
        Browser(Lookup3dsBrowserRequest) = ["BROWSER"],
        /// Chosen by `SDK`.
        Sdk(Lookup3dsSdkRequest) = ["SDK"],
    }
}

open_enum! {
    /// `authentication_indicator` of [`Lookup3dsSdkRequest`].
    pub enum Lookup3dsRequestBaseAuthenticationIndicator {
        /// `INSTALLMENT`.
        Installment = "INSTALLMENT",
        /// `PAYMENT`.
        Payment = "PAYMENT",
        /// `RECURRING`.
        Recurring = "RECURRING",
    }
}

open_enum! {
    /// `transaction_mode` of [`Lookup3dsSdkRequest`].
    pub enum Lookup3dsRequestBaseTransactionMode {
        /// `COMPUTER_DEVICE`.
        ComputerDevice = "COMPUTER_DEVICE",
        /// `MOBILE_DEVICE`.
        MobileDevice = "MOBILE_DEVICE",
        /// `TABLET_DEVICE`.
        TabletDevice = "TABLET_DEVICE",
    }
}

open_enum! {
    /// `authentication_indicator` of [`Lookup3dsBrowserRequest`].
    pub enum Lookup3dsRequestBrowserAuthenticationIndicator {
        /// `INSTALLMENT`.
        Installment = "INSTALLMENT",
        /// `PAYMENT`.
        Payment = "PAYMENT",
        /// `RECURRING`.
        Recurring = "RECURRING",
    }
}

open_enum! {
    /// `transaction_mode` of [`Lookup3dsBrowserRequest`].
    pub enum Lookup3dsRequestBrowserTransactionMode {
        /// `COMPUTER_DEVICE`.
        ComputerDevice = "COMPUTER_DEVICE",
        /// `MOBILE_DEVICE`.
        MobileDevice = "MOBILE_DEVICE",
        /// `TABLET_DEVICE`.
        TabletDevice = "TABLET_DEVICE",
    }
}

/// Schema `lookup_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsResponse {
    pub challenge_payload: Option<String>,
    /// Format `uri`.
    pub challenge_url: Option<String>,
    /// Format `uuid`.
    pub id: String,
    pub processor_transaction_id: Option<String>,
    pub status: Option<Lookup3dsResponseStatus>,
}

record! { Lookup3dsResponse {
    0 optional hide challenge_payload;
    1 optional hide challenge_url;
    2 required show id;
    3 optional show processor_transaction_id;
    4 optional show status;
} }

open_enum! {
    /// `status` of [`Lookup3dsResponse`].
    pub enum Lookup3dsResponseStatus {
        /// `CHALLENGE_REQUIRED`.
        ChallengeRequired = "CHALLENGE_REQUIRED",
        /// `FAILED`.
        Failed = "FAILED",
        /// `NOT_ENROLLED`.
        NotEnrolled = "NOT_ENROLLED",
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

/// Schema `lookup_3ds_request_base`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsSdkRequest {
    pub authentication_indicator: Lookup3dsRequestBaseAuthenticationIndicator,
    /// Always `SDK`.
    pub(crate) device_channel: SdkTag,
    /// Format `uuid`.
    pub id: String,
    pub transaction_mode: Lookup3dsRequestBaseTransactionMode,
}

record! { Lookup3dsSdkRequest {
    0 required show authentication_indicator;
    1 required show device_channel;
    2 required show id;
    3 required show transaction_mode;
} }

impl Lookup3dsSdkRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        authentication_indicator: Lookup3dsRequestBaseAuthenticationIndicator,
        id: impl Into<String>,
        transaction_mode: Lookup3dsRequestBaseTransactionMode,
    ) -> Self {
        Self {
            authentication_indicator,
            device_channel: SdkTag::default(),
            id: id.into(),
            transaction_mode,
        }
    }
}

/// Schema `merchant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantInput {
    pub address: MerchantAddressInput,
    pub email: Option<String>,
    pub name: String,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { MerchantInput {
    0 required hide address;
    1 optional hide email;
    2 required hide name;
    3 optional hide phone_number;
} }

impl MerchantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address: MerchantAddressInput, name: impl Into<String>) -> Self {
        Self {
            address,
            email: Default::default(),
            name: name.into(),
            phone_number: Default::default(),
        }
    }
}

setters!(MerchantInput {
    into email: String,
    into phone_number: String,
});

/// Schema `pull_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullDetails {
    /// At least 2 characters. At most 2 characters.
    pub country: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    pub network: Option<String>,
    pub product_type: Option<ExternalCardProductType>,
    pub regulated: Option<bool>,
}

record! { PullDetails {
    0 optional show country;
    1 optional show currency;
    2 optional show network;
    3 optional show product_type;
    4 optional show regulated;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum PullTag {
        /// `PULL`.
        Pull = "PULL",
    }
}

/// Schema `push_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushDetails {
    /// At least 2 characters. At most 2 characters.
    pub country: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    pub funds_availability: Option<ExternalCardsFundsAvailability>,
    pub network: Option<String>,
    pub product_type: Option<ExternalCardProductType>,
    pub regulated: Option<bool>,
}

record! { PushDetails {
    0 optional show country;
    1 optional show currency;
    2 optional show funds_availability;
    3 optional show network;
    4 optional show product_type;
    5 optional show regulated;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum PushTag {
        /// `PUSH`.
        Push = "PUSH",
    }
}

tag_enum! {
    /// What `device_channel` says in this variant.
    pub enum SdkTag {
        /// `SDK`.
        Sdk = "SDK",
    }
}

tagged_union! {
    /// Schema `transfer_response`.
    pub enum Transfer by "type" {
        /// Chosen by `PULL` or `PULL_REVERSAL`.
        Pull(TransferPull) = ["PULL", "PULL_REVERSAL"],
        /// Chosen by `PUSH`.
        Push(TransferPush) = ["PUSH"],
    }
}

tagged_union! {
    /// Schema `transfer_request`.
    pub enum TransferCreate by "type" {
        /// Chosen by `PULL`.
        Pull(TransferPullCreate) = ["PULL"],
        /// Chosen by `PUSH`.
        Push(TransferPushCreate) = ["PUSH"],
    }
}

/// Schema `transfer_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferList {
    /// Told apart by `type`.
    pub external_transfers: Vec<Transfer>,
    pub next_page_token: Option<String>,
}

record! { TransferList {
    0 required show external_transfers;
    1 optional hide next_page_token;
} }

/// Schema `transfer_response_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferPull {
    /// Format `uuid`.
    pub account_id: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub country_code: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    /// Format `uuid`.
    pub external_card_id: Option<String>,
    pub id: String,
    pub last_modified_time: Option<Timestamp>,
    pub merchant: Option<TransferPullMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<TransferStatus>,
    /// Format `uuid`.
    pub three_ds_id: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<String>,
    /// Always `PULL` or `PULL_REVERSAL`.
    pub r#type: TransferPullType,
}

record! { TransferPull {
    0 optional show account_id;
    1 optional show amount;
    2 optional show country_code;
    3 optional show created_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show external_card_id;
    7 required show id;
    8 optional show last_modified_time;
    9 optional show merchant;
    10 optional hide network_decline_details;
    11 optional show reason;
    12 optional show status;
    13 optional show three_ds_id;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferPullCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: String,
    pub merchant: Option<MerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: String,
    /// Format `uuid`.
    pub three_ds_id: Option<String>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

record! { TransferPullCreate {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show three_ds_id;
    6 required show r#type as "type";
} }

impl TransferPullCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<String>,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            three_ds_id: Default::default(),
            r#type: PullTag::default(),
        }
    }
}

setters!(TransferPullCreate {
    into merchant: MerchantInput,
    into three_ds_id: String,
});

/// Schema `merchant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferPullMerchant {
    pub address: Option<PushTokenizeDataUserAddress>,
    pub email: Option<String>,
    pub name: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { TransferPullMerchant {
    0 optional hide address;
    1 optional hide email;
    2 optional hide name;
    3 optional hide phone_number;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum TransferPullType {
        /// `PULL`.
        Pull = "PULL",
        /// `PULL_REVERSAL`.
        PullReversal = "PULL_REVERSAL",
    }
}

/// Schema `transfer_response_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferPush {
    /// Format `uuid`.
    pub account_id: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub country_code: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    /// Format `uuid`.
    pub external_card_id: Option<String>,
    pub id: String,
    pub last_modified_time: Option<Timestamp>,
    pub merchant: Option<TransferPullMerchant>,
    pub network_decline_details: Option<String>,
    /// Format `uuid`.
    pub originating_customer_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<TransferStatus>,
    /// Format `uuid`.
    pub transaction_id: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { TransferPush {
    0 optional show account_id;
    1 optional show amount;
    2 optional show country_code;
    3 optional show created_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show external_card_id;
    7 required show id;
    8 optional show last_modified_time;
    9 optional show merchant;
    10 optional hide network_decline_details;
    11 optional show originating_customer_id;
    12 optional show reason;
    13 optional show status;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferPushCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: String,
    pub merchant: Option<MerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: String,
    /// Format `uuid`.
    pub originating_customer_id: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { TransferPushCreate {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show originating_customer_id;
    6 required show r#type as "type";
} }

impl TransferPushCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<String>,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            originating_customer_id: Default::default(),
            r#type: PushTag::default(),
        }
    }
}

setters!(TransferPushCreate {
    into merchant: MerchantInput,
    into originating_customer_id: String,
});

/// Schema `transfer_reversal_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferReversalCreate {
    /// Minor units of the currency (cents).
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
}

record! { TransferReversalCreate {
    0 required show amount;
    1 required show currency;
} }

impl TransferReversalCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }
}

open_enum! {
    /// Schema `transfer_status`.
    pub enum TransferStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `SUCCEEDED`.
        Succeeded = "SUCCEEDED",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

open_enum! {
    /// Schema `transfer_type`.
    pub enum TransferType {
        /// `PULL`.
        Pull = "PULL",
        /// `PULL_REVERSAL`.
        PullReversal = "PULL_REVERSAL",
        /// `PUSH`.
        Push = "PUSH",
    }
}
