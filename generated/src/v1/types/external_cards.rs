// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `apple_pay_contact`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayContact {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_lines: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrative_area: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phonetic_family_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phonetic_given_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_administrative_area: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_locality: Option<String>,
}

redacted_debug!(ApplePayContact {
    show: [],
    show_optional: [country, country_code],
    hide: [],
    hide_optional: [
        address_lines,
        administrative_area,
        email_address,
        family_name,
        given_name,
        locality,
        phone_number,
        phonetic_family_name,
        phonetic_given_name,
        postal_code,
        sub_administrative_area,
        sub_locality,
    ]
});

impl ApplePayContact {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ApplePayContact {
    many address_lines: String,
    into administrative_area: String,
    into country: String,
    into country_code: String,
    into email_address: String,
    into family_name: String,
    into given_name: String,
    into locality: String,
    into phone_number: String,
    into phonetic_family_name: String,
    into phonetic_given_name: String,
    into postal_code: String,
    into sub_administrative_area: String,
    into sub_locality: String,
});

/// Schema `apple_pay_payment`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayPayment {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_contact: Option<ApplePayContact>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_contact: Option<ApplePayContact>,
    /// Object.
    pub token: ApplePayPaymentToken,
}

redacted_debug!(ApplePayPayment {
    show: [],
    show_optional: [billing_contact, shipping_contact],
    hide: [token],
    hide_optional: []
});

impl ApplePayPayment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(token: ApplePayPaymentToken) -> Self {
        Self {
            billing_contact: Default::default(),
            shipping_contact: Default::default(),
            token,
        }
    }
}

setters!(ApplePayPayment {
    into billing_contact: ApplePayContact,
    into shipping_contact: ApplePayContact,
});

/// Schema `apple_pay_payment_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayPaymentData {
    /// Text.
    pub data: String,
    /// Object.
    pub header: ApplePayPaymentHeader,
    /// Text.
    pub signature: String,
    /// One of 2 values.
    pub version: ApplePayPaymentDataVersion,
}

redacted_debug!(ApplePayPaymentData {
    show: [version],
    show_optional: [],
    hide: [data, header, signature],
    hide_optional: []
});

impl ApplePayPaymentData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        data: impl Into<String>,
        header: ApplePayPaymentHeader,
        signature: impl Into<String>,
        version: ApplePayPaymentDataVersion,
    ) -> Self {
        Self {
            data: data.into(),
            header,
            signature: signature.into(),
            version,
        }
    }
}

open_enum! {
    /// `version` of [`ApplePayPaymentData`].
    pub enum ApplePayPaymentDataVersion {
        /// `EC_v1`.
        EcV1 = "EC_v1",
        /// `RSA_v1`.
        RsaV1 = "RSA_v1",
    }
}

/// Schema `apple_pay_payment_header`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayPaymentHeader {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_data: Option<String>,
    /// Text.
    pub ephemeral_public_key: String,
    /// Text.
    pub public_key_hash: String,
    /// Text.
    pub transaction_id: String,
}

redacted_debug!(ApplePayPaymentHeader {
    show: [transaction_id],
    show_optional: [application_data],
    hide: [ephemeral_public_key, public_key_hash],
    hide_optional: []
});

impl ApplePayPaymentHeader {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        ephemeral_public_key: impl Into<String>,
        public_key_hash: impl Into<String>,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            application_data: Default::default(),
            ephemeral_public_key: ephemeral_public_key.into(),
            public_key_hash: public_key_hash.into(),
            transaction_id: transaction_id.into(),
        }
    }
}

setters!(ApplePayPaymentHeader {
    into application_data: String,
});

/// Schema `apple_pay_payment_method`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayPaymentMethod {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<ApplePayContact>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure_element_pass: Option<ApplePaySecureElementPass>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ApplePayPaymentMethodType>,
}

redacted_debug!(ApplePayPaymentMethod {
    show: [],
    show_optional: [network, secure_element_pass, r#type],
    hide: [],
    hide_optional: [billing_address, display_name]
});

impl ApplePayPaymentMethod {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ApplePayPaymentMethod {
    into billing_address: ApplePayContact,
    into display_name: String,
    into network: String,
    into secure_element_pass: ApplePaySecureElementPass,
    into r#type: ApplePayPaymentMethodType,
});

open_enum! {
    /// `type` of [`ApplePayPaymentMethod`].
    pub enum ApplePayPaymentMethodType {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
        /// `prepaid`.
        Prepaid = "prepaid",
        /// `store`.
        Store = "store",
    }
}

/// Schema `apple_pay_payment_token`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePayPaymentToken {
    /// Object.
    pub payment_data: ApplePayPaymentData,
    /// Object.
    pub payment_method: ApplePayPaymentMethod,
    /// Text.
    pub transaction_identifier: String,
}

redacted_debug!(ApplePayPaymentToken {
    show: [payment_data, payment_method],
    show_optional: [],
    hide: [transaction_identifier],
    hide_optional: []
});

impl ApplePayPaymentToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        payment_data: ApplePayPaymentData,
        payment_method: ApplePayPaymentMethod,
        transaction_identifier: impl Into<String>,
    ) -> Self {
        Self {
            payment_data,
            payment_method,
            transaction_identifier: transaction_identifier.into(),
        }
    }
}

/// Schema `apple_pay_secure_element_pass`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplePaySecureElementPass {
    /// Text.
    pub device_account_identifier: String,
    /// Text.
    pub device_account_number_suffix: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_pass_identifier: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paired_terminal_identifier: Option<String>,
    /// One of 5 values.
    pub pass_activation_state: ApplePaySecureElementPassActivationState,
    /// Text.
    pub primary_account_identifier: String,
    /// Text.
    pub primary_account_number_suffix: String,
}

redacted_debug!(ApplePaySecureElementPass {
    show: [pass_activation_state],
    show_optional: [],
    hide: [
        device_account_identifier,
        device_account_number_suffix,
        primary_account_identifier,
        primary_account_number_suffix,
    ],
    hide_optional: [device_pass_identifier, paired_terminal_identifier]
});

impl ApplePaySecureElementPass {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        device_account_identifier: impl Into<String>,
        device_account_number_suffix: impl Into<String>,
        pass_activation_state: ApplePaySecureElementPassActivationState,
        primary_account_identifier: impl Into<String>,
        primary_account_number_suffix: impl Into<String>,
    ) -> Self {
        Self {
            device_account_identifier: device_account_identifier.into(),
            device_account_number_suffix: device_account_number_suffix.into(),
            device_pass_identifier: Default::default(),
            paired_terminal_identifier: Default::default(),
            pass_activation_state,
            primary_account_identifier: primary_account_identifier.into(),
            primary_account_number_suffix: primary_account_number_suffix.into(),
        }
    }
}

setters!(ApplePaySecureElementPass {
    into device_pass_identifier: String,
    into paired_terminal_identifier: String,
});

open_enum! {
    /// `pass_activation_state` of [`ApplePaySecureElementPass`].
    pub enum ApplePaySecureElementPassActivationState {
        /// `activated`.
        Activated = "activated",
        /// `activating`.
        Activating = "activating",
        /// `deactivated`.
        Deactivated = "deactivated",
        /// `requiresActivation`.
        RequiresActivation = "requiresActivation",
        /// `suspended`.
        Suspended = "suspended",
    }
}

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

tagged_union! {
    /// Schema `create_transfer_response`.
    pub enum CreatedTransfer by "type" {
        /// Chosen by `PULL`.
        Pull(CreatedTransferPull) = ["PULL"],
        /// Chosen by `PUSH`.
        Push(CreatedTransferPush) = ["PUSH"],
    }
}

/// Schema `create_transfer_response_pull`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedTransferPull {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
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
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

redacted_debug!(CreatedTransferPull {
    show: [id, r#type],
    show_optional: [
        account_id,
        amount,
        creation_time,
        currency,
        customer_id,
        external_card_id,
        last_updated_time,
        merchant,
        reason,
        status,
        tenant,
        three_ds_id,
        transaction_id,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

/// Schema `create_transfer_response_push`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedTransferPush {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
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
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

redacted_debug!(CreatedTransferPush {
    show: [id, r#type],
    show_optional: [
        account_id,
        amount,
        creation_time,
        currency,
        customer_id,
        external_card_id,
        last_updated_time,
        merchant,
        originating_customer_id,
        reason,
        status,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

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
    pub creation_time: Option<Timestamp>,
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
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text. At least 29 characters. At most 29 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_account_reference: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalCardStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verifications: Option<ExternalCardVerifications>,
}

redacted_debug!(ExternalCard {
    show: [id],
    show_optional: [
        bin,
        creation_time,
        currency,
        customer_id,
        last_updated_time,
        status,
        tenant,
        verifications,
    ],
    hide: [],
    hide_optional: [
        expiration_month,
        expiration_year,
        issuer,
        last_four,
        name,
        payment_account_reference,
    ]
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

/// Schema `external_card_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardDetails {
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_verification_result: Option<ExternalCardDetailsAddressVerificationResult>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvv2_result: Option<ExternalCardDetailsCvv2Result>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_verification_result: Option<ExternalCardDetailsNameVerificationResult>,
    /// Text. At least 29 characters. At most 29 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_account_reference: Option<String>,
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
}

redacted_debug!(ExternalCardDetails {
    show: [],
    show_optional: [
        address_verification_result,
        bin,
        cvv2_result,
        name_verification_result,
        pull_details,
        pull_enabled,
        push_details,
        push_enabled,
    ],
    hide: [],
    hide_optional: [issuer, last_four, payment_account_reference]
});

open_enum! {
    /// `address_verification_result` of [`ExternalCardDetails`].
    pub enum ExternalCardDetailsAddressVerificationResult {
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
    /// `cvv2_result` of [`ExternalCardDetails`].
    pub enum ExternalCardDetailsCvv2Result {
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
    /// `name_verification_result` of [`ExternalCardDetails`].
    pub enum ExternalCardDetailsNameVerificationResult {
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

/// Schema `external_card_request_pan`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardPanCreate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<AddressInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvv: Option<String>,
    /// Text. Pattern `^(0[1-9]|1[0-2])$`.
    pub expiration_month: String,
    /// Text. Pattern `^\d{2}$`.
    pub expiration_year: String,
    /// Text.
    pub name: String,
    /// Text.
    pub pan: String,
}

redacted_debug!(ExternalCardPanCreate {
    show: [customer_id],
    show_optional: [business_id],
    hide: [expiration_month, expiration_year, name, pan],
    hide_optional: [billing_address, cvv]
});

impl ExternalCardPanCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<String>,
        expiration_month: impl Into<String>,
        expiration_year: impl Into<String>,
        name: impl Into<String>,
        pan: impl Into<String>,
    ) -> Self {
        Self {
            billing_address: Default::default(),
            business_id: Default::default(),
            customer_id: customer_id.into(),
            cvv: Default::default(),
            expiration_month: expiration_month.into(),
            expiration_year: expiration_year.into(),
            name: name.into(),
            pan: pan.into(),
        }
    }
}

setters!(ExternalCardPanCreate {
    into billing_address: AddressInput,
    into business_id: String,
    into cvv: String,
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

/// Schema `external_card_reveal_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalCardReveal {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphertext: Option<String>,
}

redacted_debug!(ExternalCardReveal {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [ciphertext]
});

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
    /// Schema `external_card_widget_type`.
    pub enum ExternalCardWidgetType {
        /// `REVEAL`.
        Reveal = "REVEAL",
        /// `TOKENIZE`.
        Tokenize = "TOKENIZE",
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

/// Schema `google_pay_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_3: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrative_area: Option<String>,
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sorting_code: Option<String>,
}

redacted_debug!(GooglePayAddress {
    show: [],
    show_optional: [country_code],
    hide: [],
    hide_optional: [
        address_1,
        address_2,
        address_3,
        administrative_area,
        locality,
        name,
        phone_number,
        postal_code,
        sorting_code,
    ]
});

impl GooglePayAddress {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GooglePayAddress {
    into address_1: String,
    into address_2: String,
    into address_3: String,
    into administrative_area: String,
    into country_code: String,
    into locality: String,
    into name: String,
    into phone_number: String,
    into postal_code: String,
    into sorting_code: String,
});

/// Schema `google_pay_assurance_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayAssuranceDetails {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_verified: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cardholder_authenticated: Option<bool>,
}

impl GooglePayAssuranceDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GooglePayAssuranceDetails {
    value account_verified: bool,
    value cardholder_authenticated: bool,
});

/// Schema `google_pay_info`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayInfo {
    /// Object.
    pub assurance_details: GooglePayAssuranceDetails,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<GooglePayAddress>,
    /// Text.
    pub card_details: String,
    /// One of 6 values.
    pub card_network: GooglePayInfoCardNetwork,
}

redacted_debug!(GooglePayInfo {
    show: [assurance_details, card_network],
    show_optional: [],
    hide: [card_details],
    hide_optional: [billing_address]
});

impl GooglePayInfo {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        assurance_details: GooglePayAssuranceDetails,
        card_details: impl Into<String>,
        card_network: GooglePayInfoCardNetwork,
    ) -> Self {
        Self {
            assurance_details,
            billing_address: Default::default(),
            card_details: card_details.into(),
            card_network,
        }
    }
}

setters!(GooglePayInfo {
    into billing_address: GooglePayAddress,
});

open_enum! {
    /// `card_network` of [`GooglePayInfo`].
    pub enum GooglePayInfoCardNetwork {
        /// `AMEX`.
        Amex = "AMEX",
        /// `DISCOVER`.
        Discover = "DISCOVER",
        /// `INTERAC`.
        Interac = "INTERAC",
        /// `JCB`.
        Jcb = "JCB",
        /// `MASTERCARD`.
        Mastercard = "MASTERCARD",
        /// `VISA`.
        Visa = "VISA",
    }
}

/// Schema `google_pay_payment_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayPaymentData {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<GooglePayAddress>,
    /// Whole number.
    pub api_version: i64,
    /// Whole number.
    pub api_version_minor: i64,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Object.
    pub payment_method_data: GooglePayPaymentMethodData,
}

redacted_debug!(GooglePayPaymentData {
    show: [api_version, api_version_minor, payment_method_data],
    show_optional: [],
    hide: [],
    hide_optional: [address, email]
});

impl GooglePayPaymentData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        api_version: i64,
        api_version_minor: i64,
        payment_method_data: GooglePayPaymentMethodData,
    ) -> Self {
        Self {
            address: Default::default(),
            api_version,
            api_version_minor,
            email: Default::default(),
            payment_method_data,
        }
    }
}

setters!(GooglePayPaymentData {
    into address: GooglePayAddress,
    into email: String,
});

/// Schema `google_pay_payment_method_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayPaymentMethodData {
    /// Text.
    pub description: String,
    /// Object.
    pub info: GooglePayInfo,
    /// Object.
    pub tokenization_data: GooglePayTokenizationData,
    /// One of 1 values.
    pub r#type: GooglePayPaymentMethodDataType,
}

redacted_debug!(GooglePayPaymentMethodData {
    show: [info, tokenization_data, r#type],
    show_optional: [],
    hide: [description],
    hide_optional: []
});

impl GooglePayPaymentMethodData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        info: GooglePayInfo,
        tokenization_data: GooglePayTokenizationData,
        r#type: GooglePayPaymentMethodDataType,
    ) -> Self {
        Self {
            description: description.into(),
            info,
            tokenization_data,
            r#type,
        }
    }
}

open_enum! {
    /// `type` of [`GooglePayPaymentMethodData`].
    pub enum GooglePayPaymentMethodDataType {
        /// `CARD`.
        Card = "CARD",
    }
}

/// Schema `google_pay_tokenization_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GooglePayTokenizationData {
    /// Text.
    pub token: String,
    /// One of 2 values.
    pub r#type: GooglePayTokenizationDataType,
}

redacted_debug!(GooglePayTokenizationData {
    show: [r#type],
    show_optional: [],
    hide: [token],
    hide_optional: []
});

impl GooglePayTokenizationData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(token: impl Into<String>, r#type: GooglePayTokenizationDataType) -> Self {
        Self {
            token: token.into(),
            r#type,
        }
    }
}

open_enum! {
    /// `type` of [`GooglePayTokenizationData`].
    pub enum GooglePayTokenizationDataType {
        /// `DIRECT`.
        Direct = "DIRECT",
        /// `PAYMENT_GATEWAY`.
        PaymentGateway = "PAYMENT_GATEWAY",
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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Merchant {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
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

redacted_debug!(Merchant {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [address, email, name, phone_number]
});

/// Schema `merchant`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MerchantInput {
    /// Object.
    pub address: AddressInput,
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
    pub fn new(address: AddressInput, name: impl Into<String>) -> Self {
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
        /// Chosen by `APPLE_PAY_PULL` or `APPLE_PAY_PULL_REVERSAL` or `GOOGLE_PAY_PULL` or `GOOGLE_PAY_PULL_REVERSAL`.
        Token(TransferToken) = ["APPLE_PAY_PULL", "APPLE_PAY_PULL_REVERSAL", "GOOGLE_PAY_PULL", "GOOGLE_PAY_PULL_REVERSAL"],
        /// Chosen by `PULL` or `PULL_REVERSAL`.
        Pull(TransferPull) = ["PULL", "PULL_REVERSAL"],
        /// Chosen by `PUSH`.
        Push(TransferPush) = ["PUSH"],
    }
}

/// Schema `create_transfer_response_apple_pay`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferApplePay {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_details: Option<ExternalCardDetails>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TransferApplePayType>,
}

redacted_debug!(TransferApplePay {
    show: [id],
    show_optional: [
        account_id,
        amount,
        card_details,
        creation_time,
        currency,
        customer_id,
        last_updated_time,
        merchant,
        reason,
        status,
        tenant,
        transaction_id,
        r#type,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

/// Schema `transfer_request_apple_pay`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferApplePayCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Object.
    pub apple_pay_payment: ApplePayPayment,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<MerchantInput>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

impl TransferApplePayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        apple_pay_payment: ApplePayPayment,
        customer_id: impl Into<String>,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            apple_pay_payment,
            customer_id: customer_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            tenant: Default::default(),
        }
    }
}

setters!(TransferApplePayCreate {
    into merchant: MerchantInput,
    into tenant: String,
});

open_enum! {
    /// `type` of [`TransferApplePay`].
    pub enum TransferApplePayType {
        /// `APPLE_PAY_PULL`.
        ApplePayPull = "APPLE_PAY_PULL",
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

/// Schema `create_transfer_response_google_pay`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferGooglePay {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_details: Option<ExternalCardDetails>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TransferGooglePayType>,
}

redacted_debug!(TransferGooglePay {
    show: [id],
    show_optional: [
        account_id,
        amount,
        card_details,
        creation_time,
        currency,
        customer_id,
        last_updated_time,
        merchant,
        reason,
        status,
        tenant,
        transaction_id,
        r#type,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

/// Schema `transfer_request_google_pay`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferGooglePayCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Object.
    pub google_pay_payment_data: GooglePayPaymentData,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<MerchantInput>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

impl TransferGooglePayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        customer_id: impl Into<String>,
        google_pay_payment_data: GooglePayPaymentData,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            customer_id: customer_id.into(),
            google_pay_payment_data,
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            tenant: Default::default(),
        }
    }
}

setters!(TransferGooglePayCreate {
    into merchant: MerchantInput,
    into tenant: String,
});

open_enum! {
    /// `type` of [`TransferGooglePay`].
    pub enum TransferGooglePayType {
        /// `GOOGLE_PAY_PULL`.
        GooglePayPull = "GOOGLE_PAY_PULL",
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
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
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
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
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
        creation_time,
        currency,
        customer_id,
        external_card_id,
        last_updated_time,
        merchant,
        reason,
        status,
        tenant,
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
    /// Text. Format `uuid`.
    pub external_card_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<MerchantInput>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
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
        external_card_id: impl Into<String>,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            tenant: Default::default(),
            three_ds_id: Default::default(),
            r#type: PullTag::default(),
        }
    }
}

setters!(TransferPullCreate {
    into merchant: MerchantInput,
    into tenant: String,
    into three_ds_id: String,
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
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
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
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
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
        creation_time,
        currency,
        customer_id,
        external_card_id,
        last_updated_time,
        merchant,
        originating_customer_id,
        reason,
        status,
        tenant,
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

impl TransferPushCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        external_card_id: impl Into<String>,
        originating_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            originating_customer_id: Default::default(),
            tenant: Default::default(),
            r#type: PushTag::default(),
        }
    }
}

setters!(TransferPushCreate {
    into merchant: MerchantInput,
    into originating_customer_id: String,
    into tenant: String,
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

/// Schema `transfer_response_token`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransferToken {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_details: Option<ExternalCardDetails>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<Merchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_decline_details: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Always `APPLE_PAY_PULL` or `APPLE_PAY_PULL_REVERSAL` or `GOOGLE_PAY_PULL` or `GOOGLE_PAY_PULL_REVERSAL`.
    pub r#type: TransferTokenType,
}

redacted_debug!(TransferToken {
    show: [id, r#type],
    show_optional: [
        account_id,
        amount,
        card_details,
        creation_time,
        currency,
        customer_id,
        last_updated_time,
        merchant,
        reason,
        status,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [network_decline_details]
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum TransferTokenType {
        /// `APPLE_PAY_PULL`.
        ApplePayPull = "APPLE_PAY_PULL",
        /// `APPLE_PAY_PULL_REVERSAL`.
        ApplePayPullReversal = "APPLE_PAY_PULL_REVERSAL",
        /// `GOOGLE_PAY_PULL`.
        GooglePayPull = "GOOGLE_PAY_PULL",
        /// `GOOGLE_PAY_PULL_REVERSAL`.
        GooglePayPullReversal = "GOOGLE_PAY_PULL_REVERSAL",
    }
}

open_enum! {
    /// Schema `transfer_type`.
    pub enum TransferType {
        /// `APPLE_PAY_PULL`.
        ApplePayPull = "APPLE_PAY_PULL",
        /// `APPLE_PAY_PULL_REVERSAL`.
        ApplePayPullReversal = "APPLE_PAY_PULL_REVERSAL",
        /// `GOOGLE_PAY_PULL`.
        GooglePayPull = "GOOGLE_PAY_PULL",
        /// `GOOGLE_PAY_PULL_REVERSAL`.
        GooglePayPullReversal = "GOOGLE_PAY_PULL_REVERSAL",
        /// `PULL`.
        Pull = "PULL",
        /// `PULL_REVERSAL`.
        PullReversal = "PULL_REVERSAL",
        /// `PUSH`.
        Push = "PUSH",
    }
}
