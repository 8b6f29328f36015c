// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `authenticate_3ds_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authenticate3dsRequest {
    /// Text.
    pub challenge_jwt: String,
    /// Text. Format `uuid`.
    pub id: String,
}

redacted_debug!(Authenticate3dsRequest {
    show: [id],
    show_optional: [],
    hide: [challenge_jwt],
    hide_optional: []
});

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authenticate3dsResponse {
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Authenticate3dsResponseStatus>,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// Whole number. At least 1. At most 99.
    pub color_depth: i64,
    /// Text.
    pub header: String,
    /// Text.
    pub ip_address: String,
    /// True or false.
    pub java_enabled: bool,
    /// True or false.
    pub javascript_enabled: bool,
    /// Text.
    pub language: String,
    /// Whole number. At least 1. At most 999999.
    pub screen_height: i64,
    /// Whole number. At least 1. At most 999999.
    pub screen_width: i64,
    /// Whole number. At least -840. At most 840.
    pub timezone: i64,
    /// Text.
    pub user_agent: String,
}

redacted_debug!(DeviceDetails {
    show: [
        color_depth,
        java_enabled,
        javascript_enabled,
        language,
        screen_height,
        screen_width,
        timezone,
    ],
    show_optional: [],
    hide: [header, ip_address, user_agent],
    hide_optional: []
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCard {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_month: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_year: Option<String>,
    /// Text.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalCardStatus>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verifications: Option<ExternalCardVerifications>,
}

redacted_debug!(ExternalCard {
    show: [id],
    show_optional: [
        bin,
        created_time,
        currency,
        customer_id,
        last_modified_time,
        status,
        verifications,
    ],
    hide: [],
    hide_optional: [expiration_month, expiration_year, issuer, last_four, name]
});

/// Schema `external_card_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Text.
    pub name: String,
    /// Text.
    pub token: String,
}

redacted_debug!(ExternalCardCreate {
    show: [customer_id],
    show_optional: [business_id],
    hide: [name, token],
    hide_optional: []
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardList {
    /// List: object.
    pub external_cards: Vec<ExternalCard>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(ExternalCardList {
    show: [external_cards],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardUpdate {
    /// One of 2 values.
    pub status: ExternalCardStatus,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardVerifications {
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_verification_result: Option<ExternalCardVerificationsAddressVerificationResult>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvv2_result: Option<ExternalCardVerificationsCvv2Result>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_verification_result: Option<ExternalCardVerificationsNameVerificationResult>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_details: Option<PullDetails>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_enabled: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_details: Option<PushDetails>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_enabled: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ExternalCardVerificationsState>,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Initialize3dsRequest {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Text. Format `uuid`.
    pub external_card_id: String,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Initialize3dsResponse {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_data_collection_jwt: Option<String>,
    /// Text. Format `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_data_collection_url: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
}

redacted_debug!(Initialize3dsResponse {
    show: [id],
    show_optional: [],
    hide: [],
    hide_optional: [device_data_collection_jwt, device_data_collection_url]
});

/// Schema `lookup_3ds_request_browser`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lookup3dsBrowserRequest {
    /// One of 3 values.
    pub authentication_indicator: Lookup3dsRequestBrowserAuthenticationIndicator,
    /// Always `BROWSER`.
    pub(crate) device_channel: BrowserTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_details: Option<DeviceDetails>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 3 values.
    pub transaction_mode: Lookup3dsRequestBrowserTransactionMode,
}

redacted_debug!(Lookup3dsBrowserRequest {
    show: [authentication_indicator, device_channel, id, transaction_mode],
    show_optional: [],
    hide: [],
    hide_optional: [device_details]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lookup3dsResponse {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_payload: Option<String>,
    /// Text. Format `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_url: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor_transaction_id: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Lookup3dsResponseStatus>,
}

redacted_debug!(Lookup3dsResponse {
    show: [id],
    show_optional: [processor_transaction_id, status],
    hide: [],
    hide_optional: [challenge_payload, challenge_url]
});

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lookup3dsSdkRequest {
    /// One of 3 values.
    pub authentication_indicator: Lookup3dsRequestBaseAuthenticationIndicator,
    /// Always `SDK`.
    pub(crate) device_channel: SdkTag,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 3 values.
    pub transaction_mode: Lookup3dsRequestBaseTransactionMode,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MerchantInput {
    /// Object.
    pub address: MerchantAddressInput,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    pub name: String,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(MerchantInput {
    show: [],
    show_optional: [],
    hide: [address, name],
    hide_optional: [email, phone_number]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PullDetails {
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_type: Option<ExternalCardProductType>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regulated: Option<bool>,
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum PullTag {
        /// `PULL`.
        Pull = "PULL",
    }
}

/// Schema `push_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PushDetails {
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_availability: Option<ExternalCardsFundsAvailability>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_type: Option<ExternalCardProductType>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regulated: Option<bool>,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferList {
    /// List: object told apart by `type`.
    pub external_transfers: Vec<Transfer>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(TransferList {
    show: [external_transfers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `transfer_response_pull`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferPull {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_card_id: Option<String>,
    /// Text.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<TransferPullMerchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Always `PULL` or `PULL_REVERSAL`.
    pub r#type: TransferPullType,
}

redacted_debug!(TransferPull {
    show: [id, r#type],
    show_optional: [
        account_id,
        amount,
        country_code,
        created_time,
        currency,
        customer_id,
        external_card_id,
        last_modified_time,
        merchant,
        reason,
        status,
        three_ds_id,
        transaction_id,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

/// Schema `transfer_request_pull`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferPullCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Text. Format `uuid`.
    pub external_card_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<MerchantInput>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_id: Option<String>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferPullMerchant {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PushTokenizeDataUserAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(TransferPullMerchant {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [address, email, name, phone_number]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferPush {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_card_id: Option<String>,
    /// Text.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<TransferPullMerchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

redacted_debug!(TransferPush {
    show: [id, r#type],
    show_optional: [
        account_id,
        amount,
        country_code,
        created_time,
        currency,
        customer_id,
        external_card_id,
        last_modified_time,
        merchant,
        originating_customer_id,
        reason,
        status,
        transaction_id,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

/// Schema `transfer_request_push`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferPushCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Text. Format `uuid`.
    pub external_card_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<MerchantInput>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_customer_id: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferReversalCreate {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Text. At least 3 characters. At most 3 characters.
    pub currency: String,
}

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
