// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// v0: `address_verification_result` of `ExternalCardVerifications`.
    /// v1: `address_verification_result` of `ExternalCardDetails`, `ExternalCardVerifications`.
    pub enum AddressVerificationResult {
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

/// v0 and v1: schema `device_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrowserDetails {
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

record! { BrowserDetails {
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

impl BrowserDetails {
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

tag_enum! {
    /// v0 and v1: what `device_channel` says in this variant.
    pub enum BrowserTag {
        /// `BROWSER`.
        Browser = "BROWSER",
    }
}

open_enum! {
    /// v0: `cvv2_result` of `ExternalCardVerifications`.
    /// v1: `cvv2_result` of `ExternalCardDetails`, `ExternalCardVerifications`.
    pub enum Cvv2Result {
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

/// v0 and v1: schema `external_card_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardFromTokenCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub name: String,
    pub token: String,
}

record! { ExternalCardFromTokenCreate {
    0 optional show business_id;
    1 required show customer_id;
    2 required hide name;
    3 required hide token;
} }

impl ExternalCardFromTokenCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
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

setters!(ExternalCardFromTokenCreate {
    into business_id: BusinessId,
});

open_enum! {
    /// v0 and v1: schema `external_cards_funds_availability`.
    pub enum ExternalCardFundsAvailability {
        /// `FEW`.
        Few = "FEW",
        /// `NEXT`.
        Next = "NEXT",
        /// `NOW`.
        Now = "NOW",
    }
}

/// v0 and v1: schema `pull_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardPullEligibility {
    /// At least 2 characters. At most 2 characters.
    pub country: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    pub network: Option<String>,
    pub product_type: Option<CardType>,
    pub regulated: Option<bool>,
}

record! { ExternalCardPullEligibility {
    0 optional show country;
    1 optional show currency;
    2 optional show network;
    3 optional show product_type;
    4 optional show regulated;
} }

/// v0 and v1: schema `push_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardPushEligibility {
    /// At least 2 characters. At most 2 characters.
    pub country: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    pub funds_availability: Option<ExternalCardFundsAvailability>,
    pub network: Option<String>,
    pub product_type: Option<CardType>,
    pub regulated: Option<bool>,
}

record! { ExternalCardPushEligibility {
    0 optional show country;
    1 optional show currency;
    2 optional show funds_availability;
    3 optional show network;
    4 optional show product_type;
    5 optional show regulated;
} }

open_enum! {
    /// v0 and v1: schema `external_card_status`.
    pub enum ExternalCardStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
    }
}

tag_enum! {
    /// v0 and v1: what `type` says in this variant.
    pub enum ExternalCardTransferPullType {
        /// `PULL`.
        Pull = "PULL",
        /// `PULL_REVERSAL`.
        PullReversal = "PULL_REVERSAL",
    }
}

/// v0 and v1: schema `transfer_reversal_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferReversalCreate {
    /// Minor units of the currency (cents).
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
}

record! { ExternalCardTransferReversalCreate {
    0 required show amount;
    1 required show currency;
} }

impl ExternalCardTransferReversalCreate {
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
    /// v0 and v1: schema `transfer_status`.
    pub enum ExternalCardTransferStatus {
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
    /// v0 and v1: schema `transfer_type`.
    pub enum ExternalCardTransferType {
        /// `APPLE_PAY_PULL`. Only in v1.
        ApplePayPull = "APPLE_PAY_PULL",
        /// `APPLE_PAY_PULL_REVERSAL`. Only in v1.
        ApplePayPullReversal = "APPLE_PAY_PULL_REVERSAL",
        /// `GOOGLE_PAY_PULL`. Only in v1.
        GooglePayPull = "GOOGLE_PAY_PULL",
        /// `GOOGLE_PAY_PULL_REVERSAL`. Only in v1.
        GooglePayPullReversal = "GOOGLE_PAY_PULL_REVERSAL",
        /// `PULL`.
        Pull = "PULL",
        /// `PULL_REVERSAL`.
        PullReversal = "PULL_REVERSAL",
        /// `PUSH`.
        Push = "PUSH",
    }
}

/// v0 and v1: schema `external_card_update_request`.
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

/// v0 and v1: schema `external_card_verifications`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardVerifications {
    pub address_verification_result: Option<AddressVerificationResult>,
    pub cvv2_result: Option<Cvv2Result>,
    pub name_verification_result: Option<NameVerificationResult>,
    pub pull_details: Option<ExternalCardPullEligibility>,
    pub pull_enabled: Option<bool>,
    pub push_details: Option<ExternalCardPushEligibility>,
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
    /// v0 and v1: `state` of `ExternalCardVerifications`.
    pub enum ExternalCardVerificationsState {
        /// `FAILED`.
        Failed = "FAILED",
        /// `SUCCEEDED`.
        Succeeded = "SUCCEEDED",
    }
}

open_enum! {
    /// v0: `name_verification_result` of `ExternalCardVerifications`.
    /// v1: `name_verification_result` of `ExternalCardDetails`, `ExternalCardVerifications`.
    pub enum NameVerificationResult {
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

tag_enum! {
    /// v0 and v1: what `type` says in this variant.
    pub enum PullTag {
        /// `PULL`.
        Pull = "PULL",
    }
}

tag_enum! {
    /// v0 and v1: what `type` says in this variant.
    pub enum PushTag {
        /// `PUSH`.
        Push = "PUSH",
    }
}

tag_enum! {
    /// v0 and v1: what `device_channel` says in this variant.
    pub enum SdkTag {
        /// `SDK`.
        Sdk = "SDK",
    }
}

/// v0 and v1: schema `authenticate_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsAuthentication {
    /// Format `uuid`.
    pub id: ThreeDsId,
    pub status: Option<ThreeDsAuthenticationStatus>,
}

record! { ThreeDsAuthentication {
    0 required show id;
    1 optional show status;
} }

open_enum! {
    /// v0 and v1: `authentication_indicator` of `ThreeDsLookupBrowserRequest`, `ThreeDsLookupSdkRequest`.
    pub enum ThreeDsAuthenticationIndicator {
        /// `INSTALLMENT`.
        Installment = "INSTALLMENT",
        /// `PAYMENT`.
        Payment = "PAYMENT",
        /// `RECURRING`.
        Recurring = "RECURRING",
    }
}

/// v0 and v1: schema `authenticate_3ds_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsAuthenticationRequest {
    pub challenge_jwt: String,
    /// Format `uuid`.
    pub id: ThreeDsId,
}

record! { ThreeDsAuthenticationRequest {
    0 required hide challenge_jwt;
    1 required show id;
} }

impl ThreeDsAuthenticationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(challenge_jwt: impl Into<String>, id: impl Into<ThreeDsId>) -> Self {
        Self {
            challenge_jwt: challenge_jwt.into(),
            id: id.into(),
        }
    }
}

open_enum! {
    /// v0 and v1: `status` of `ThreeDsAuthentication`.
    pub enum ThreeDsAuthenticationStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}

/// v0 and v1: schema `initialize_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInitialization {
    pub device_data_collection_jwt: Option<String>,
    /// Format `uri`.
    pub device_data_collection_url: Option<String>,
    /// Format `uuid`.
    pub id: ThreeDsId,
}

record! { ThreeDsInitialization {
    0 optional hide device_data_collection_jwt;
    1 optional hide device_data_collection_url;
    2 required show id;
} }

/// v0 and v1: schema `initialize_3ds_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInitializationRequest {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
}

record! { ThreeDsInitializationRequest {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
} }

impl ThreeDsInitializationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<ExternalCardId>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
        }
    }
}

/// v0 and v1: schema `lookup_3ds_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsLookup {
    pub challenge_payload: Option<String>,
    /// Format `uri`.
    pub challenge_url: Option<String>,
    /// Format `uuid`.
    pub id: ThreeDsId,
    pub processor_transaction_id: Option<String>,
    pub status: Option<ThreeDsLookupStatus>,
}

record! { ThreeDsLookup {
    0 optional hide challenge_payload;
    1 optional hide challenge_url;
    2 required show id;
    3 optional show processor_transaction_id;
    4 optional show status;
} }

/// v0 and v1: schema `lookup_3ds_request_browser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsLookupBrowserRequest {
    pub authentication_indicator: ThreeDsAuthenticationIndicator,
    /// Always `BROWSER`.
    pub(crate) device_channel: BrowserTag,
    pub device_details: Option<BrowserDetails>,
    /// Format `uuid`.
    pub id: ThreeDsId,
    pub transaction_mode: ThreeDsTransactionMode,
}

record! { ThreeDsLookupBrowserRequest {
    0 required show authentication_indicator;
    1 required show device_channel;
    2 optional hide device_details;
    3 required show id;
    4 required show transaction_mode;
} }

impl ThreeDsLookupBrowserRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        authentication_indicator: ThreeDsAuthenticationIndicator,
        id: impl Into<ThreeDsId>,
        transaction_mode: ThreeDsTransactionMode,
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

setters!(ThreeDsLookupBrowserRequest {
    into device_details: BrowserDetails,
});

tagged_union! {
    /// v0 and v1: schema `lookup_3ds_request`.
    pub enum ThreeDsLookupRequest by "device_channel" {
        /// Chosen by `BROWSER`.
        Browser(ThreeDsLookupBrowserRequest) = ["BROWSER"],
        /// Chosen by `SDK`.
        Sdk(ThreeDsLookupSdkRequest) = ["SDK"],
    }
}

/// v0 and v1: schema `lookup_3ds_request_base`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsLookupSdkRequest {
    pub authentication_indicator: ThreeDsAuthenticationIndicator,
    /// Always `SDK`.
    pub(crate) device_channel: SdkTag,
    /// Format `uuid`.
    pub id: ThreeDsId,
    pub transaction_mode: ThreeDsTransactionMode,
}

record! { ThreeDsLookupSdkRequest {
    0 required show authentication_indicator;
    1 required show device_channel;
    2 required show id;
    3 required show transaction_mode;
} }

impl ThreeDsLookupSdkRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        authentication_indicator: ThreeDsAuthenticationIndicator,
        id: impl Into<ThreeDsId>,
        transaction_mode: ThreeDsTransactionMode,
    ) -> Self {
        Self {
            authentication_indicator,
            device_channel: SdkTag::default(),
            id: id.into(),
            transaction_mode,
        }
    }
}

open_enum! {
    /// v0 and v1: `status` of `ThreeDsLookup`.
    pub enum ThreeDsLookupStatus {
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

open_enum! {
    /// v0 and v1: `transaction_mode` of `ThreeDsLookupBrowserRequest`, `ThreeDsLookupSdkRequest`.
    pub enum ThreeDsTransactionMode {
        /// `COMPUTER_DEVICE`.
        ComputerDevice = "COMPUTER_DEVICE",
        /// `MOBILE_DEVICE`.
        MobileDevice = "MOBILE_DEVICE",
        /// `TABLET_DEVICE`.
        TabletDevice = "TABLET_DEVICE",
    }
}
