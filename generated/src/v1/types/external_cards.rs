// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `apple_pay_contact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplePayContact {
    pub address_lines: Option<Vec<String>>,
    pub administrative_area: Option<String>,
    pub country: Option<String>,
    /// At least 2 characters. At most 2 characters.
    pub country_code: Option<String>,
    pub email_address: Option<String>,
    pub family_name: Option<String>,
    pub given_name: Option<String>,
    pub locality: Option<String>,
    pub phone_number: Option<String>,
    pub phonetic_family_name: Option<String>,
    pub phonetic_given_name: Option<String>,
    pub postal_code: Option<String>,
    pub sub_administrative_area: Option<String>,
    pub sub_locality: Option<String>,
}

record! { ApplePayContact {
    0 optional hide address_lines;
    1 optional hide administrative_area;
    2 optional show country;
    3 optional show country_code;
    4 optional hide email_address;
    5 optional hide family_name;
    6 optional hide given_name;
    7 optional hide locality;
    8 optional hide phone_number;
    9 optional hide phonetic_family_name;
    10 optional hide phonetic_given_name;
    11 optional hide postal_code;
    12 optional hide sub_administrative_area;
    13 optional hide sub_locality;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPayment {
    pub billing_contact: Option<ApplePayContact>,
    pub shipping_contact: Option<ApplePayContact>,
    pub token: ApplePayPaymentToken,
}

record! { ApplePayPayment {
    0 optional show billing_contact;
    1 optional show shipping_contact;
    2 required hide token;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentData {
    pub data: String,
    pub header: ApplePayPaymentHeader,
    pub signature: String,
    pub version: ApplePayPaymentDataVersion,
}

record! { ApplePayPaymentData {
    0 required hide data;
    1 required hide header;
    2 required hide signature;
    3 required show version;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentHeader {
    pub application_data: Option<String>,
    pub ephemeral_public_key: String,
    pub public_key_hash: String,
    pub transaction_id: String,
}

record! { ApplePayPaymentHeader {
    0 optional show application_data;
    1 required hide ephemeral_public_key;
    2 required hide public_key_hash;
    3 required show transaction_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentMethod {
    pub billing_address: Option<ApplePayContact>,
    pub display_name: Option<String>,
    pub network: Option<String>,
    pub secure_element_pass: Option<ApplePaySecureElementPass>,
    pub r#type: Option<ApplePayPaymentMethodType>,
}

record! { ApplePayPaymentMethod {
    0 optional hide billing_address;
    1 optional hide display_name;
    2 optional show network;
    3 optional show secure_element_pass;
    4 optional show r#type as "type";
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentToken {
    pub payment_data: ApplePayPaymentData,
    pub payment_method: ApplePayPaymentMethod,
    pub transaction_identifier: String,
}

record! { ApplePayPaymentToken {
    0 required show payment_data;
    1 required show payment_method;
    2 required hide transaction_identifier;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePaySecureElementPass {
    pub device_account_identifier: String,
    pub device_account_number_suffix: String,
    pub device_pass_identifier: Option<String>,
    pub paired_terminal_identifier: Option<String>,
    pub pass_activation_state: ApplePaySecureElementPassActivationState,
    pub primary_account_identifier: String,
    pub primary_account_number_suffix: String,
}

record! { ApplePaySecureElementPass {
    0 required hide device_account_identifier;
    1 required hide device_account_number_suffix;
    2 optional hide device_pass_identifier;
    3 optional hide paired_terminal_identifier;
    4 required show pass_activation_state;
    5 required hide primary_account_identifier;
    6 required hide primary_account_number_suffix;
} }

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

tagged_union! {
    /// Schema `create_transfer_response`.
    pub enum CreatedExternalCardTransfer by "type" {
        /// Chosen by `PULL`.
        Pull(CreatedExternalCardTransferPull) = ["PULL"],
        /// Chosen by `PUSH`.
        Push(ExternalCardTransferPush) = ["PUSH"],
    }
}

/// Schema `create_transfer_response_apple_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedExternalCardTransferApplePay {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub card_details: Option<ExternalCardDetails>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub r#type: Option<CreatedExternalCardTransferApplePayType>,
}

record! { CreatedExternalCardTransferApplePay {
    0 optional show account_id;
    1 optional show amount;
    2 optional show card_details;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show reason;
    11 optional show status;
    12 optional show tenant;
    13 optional show transaction_id;
    14 optional show r#type as "type";
} }

open_enum! {
    /// `type` of [`CreatedExternalCardTransferApplePay`].
    pub enum CreatedExternalCardTransferApplePayType {
        /// `APPLE_PAY_PULL`.
        ApplePayPull = "APPLE_PAY_PULL",
    }
}

/// Schema `create_transfer_response_google_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedExternalCardTransferGooglePay {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub card_details: Option<ExternalCardDetails>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub r#type: Option<CreatedExternalCardTransferGooglePayType>,
}

record! { CreatedExternalCardTransferGooglePay {
    0 optional show account_id;
    1 optional show amount;
    2 optional show card_details;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show reason;
    11 optional show status;
    12 optional show tenant;
    13 optional show transaction_id;
    14 optional show r#type as "type";
} }

open_enum! {
    /// `type` of [`CreatedExternalCardTransferGooglePay`].
    pub enum CreatedExternalCardTransferGooglePayType {
        /// `GOOGLE_PAY_PULL`.
        GooglePayPull = "GOOGLE_PAY_PULL",
    }
}

/// Schema `create_transfer_response_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedExternalCardTransferPull {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub three_ds_id: Option<ThreeDsId>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

record! { CreatedExternalCardTransferPull {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show external_card_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show reason;
    11 optional show status;
    12 optional show tenant;
    13 optional show three_ds_id;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `external_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCard {
    pub bin: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub expiration_month: Option<String>,
    pub expiration_year: Option<String>,
    pub id: ExternalCardId,
    pub issuer: Option<String>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub name: Option<String>,
    /// At least 29 characters. At most 29 characters.
    pub payment_account_reference: Option<String>,
    pub status: Option<ExternalCardStatus>,
    pub tenant: Option<String>,
    pub verifications: Option<ExternalCardVerifications>,
}

record! { ExternalCard {
    0 optional show bin;
    1 optional show creation_time;
    2 optional show currency;
    3 optional show customer_id;
    4 optional hide expiration_month;
    5 optional hide expiration_year;
    6 required show id;
    7 optional hide issuer;
    8 optional hide last_four;
    9 optional show last_updated_time;
    10 optional hide name;
    11 optional hide payment_account_reference;
    12 optional show status;
    13 optional show tenant;
    14 optional show verifications;
} }

/// Schema `external_card_request_pan`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardByNumberCreate {
    pub billing_address: Option<PostalAddressInput>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub cvv: Option<String>,
    /// Pattern `^(0[1-9]|1[0-2])$`.
    pub expiration_month: String,
    /// Pattern `^\d{2}$`.
    pub expiration_year: String,
    pub name: String,
    pub pan: String,
}

record! { ExternalCardByNumberCreate {
    0 optional hide billing_address;
    1 optional show business_id;
    2 required show customer_id;
    3 optional hide cvv;
    4 required hide expiration_month;
    5 required hide expiration_year;
    6 required hide name;
    7 required hide pan;
} }

impl ExternalCardByNumberCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
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

setters!(ExternalCardByNumberCreate {
    into billing_address: PostalAddressInput,
    into business_id: BusinessId,
    into cvv: String,
});

/// Schema `external_card_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDetails {
    pub address_verification_result: Option<AddressVerificationResult>,
    pub bin: Option<String>,
    pub cvv2_result: Option<Cvv2Result>,
    pub issuer: Option<String>,
    pub last_four: Option<String>,
    pub name_verification_result: Option<NameVerificationResult>,
    /// At least 29 characters. At most 29 characters.
    pub payment_account_reference: Option<String>,
    pub pull_details: Option<ExternalCardPullEligibility>,
    pub pull_enabled: Option<bool>,
    pub push_details: Option<ExternalCardPushEligibility>,
    pub push_enabled: Option<bool>,
}

record! { ExternalCardDetails {
    0 optional show address_verification_result;
    1 optional show bin;
    2 optional show cvv2_result;
    3 optional hide issuer;
    4 optional hide last_four;
    5 optional show name_verification_result;
    6 optional hide payment_account_reference;
    7 optional show pull_details;
    8 optional show pull_enabled;
    9 optional show push_details;
    10 optional show push_enabled;
} }

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

tagged_union! {
    /// Schema `transfer_response`.
    pub enum ExternalCardTransfer by "type" {
        /// Chosen by `APPLE_PAY_PULL` or `APPLE_PAY_PULL_REVERSAL` or `GOOGLE_PAY_PULL` or
        /// `GOOGLE_PAY_PULL_REVERSAL`.
        Token(ExternalCardTransferByToken) = [
            "APPLE_PAY_PULL",
            "APPLE_PAY_PULL_REVERSAL",
            "GOOGLE_PAY_PULL",
            "GOOGLE_PAY_PULL_REVERSAL",
        ],
        /// Chosen by `PULL` or `PULL_REVERSAL`.
        Pull(ExternalCardTransferPull) = ["PULL", "PULL_REVERSAL"],
        /// Chosen by `PUSH`.
        Push(ExternalCardTransferPush) = ["PUSH"],
    }
}

/// Schema `transfer_request_apple_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferApplePayCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    pub apple_pay_payment: ApplePayPayment,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    pub tenant: Option<String>,
}

record! { ExternalCardTransferApplePayCreate {
    0 required show amount;
    1 required show apple_pay_payment;
    2 required show customer_id;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show tenant;
} }

impl ExternalCardTransferApplePayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        apple_pay_payment: ApplePayPayment,
        customer_id: impl Into<CustomerId>,
        originating_account_id: impl Into<AccountId>,
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

setters!(ExternalCardTransferApplePayCreate {
    into merchant: TransferMerchantInput,
    into tenant: String,
});

/// Schema `transfer_response_token`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferByToken {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub card_details: Option<ExternalCardDetails>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// One of `APPLE_PAY_PULL`, `APPLE_PAY_PULL_REVERSAL`, `GOOGLE_PAY_PULL`, `GOOGLE_PAY_PULL_REVERSAL`.
    pub r#type: ExternalCardTransferByTokenType,
}

record! { ExternalCardTransferByToken {
    0 optional show account_id;
    1 optional show amount;
    2 optional show card_details;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show reason;
    11 optional show status;
    12 optional show tenant;
    13 optional show transaction_id;
    14 required show r#type as "type";
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum ExternalCardTransferByTokenType {
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

tagged_union! {
    /// Schema `transfer_request`.
    pub enum ExternalCardTransferCreate by "type" {
        /// Chosen by `PULL`.
        Pull(ExternalCardTransferPullCreate) = ["PULL"],
        /// Chosen by `PUSH`.
        Push(ExternalCardTransferPushCreate) = ["PUSH"],
    }
}

/// Schema `transfer_request_google_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferGooglePayCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub google_pay_payment_data: GooglePayPaymentData,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    pub tenant: Option<String>,
}

record! { ExternalCardTransferGooglePayCreate {
    0 required show amount;
    1 required show customer_id;
    2 required show google_pay_payment_data;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show tenant;
} }

impl ExternalCardTransferGooglePayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        customer_id: impl Into<CustomerId>,
        google_pay_payment_data: GooglePayPaymentData,
        originating_account_id: impl Into<AccountId>,
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

setters!(ExternalCardTransferGooglePayCreate {
    into merchant: TransferMerchantInput,
    into tenant: String,
});

/// Schema `transfer_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferList {
    /// Told apart by `type`.
    pub external_transfers: Vec<ExternalCardTransfer>,
    pub next_page_token: Option<String>,
}

record! { ExternalCardTransferList {
    0 required show external_transfers;
    1 optional hide next_page_token;
} }

/// Schema `transfer_response_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPull {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub three_ds_id: Option<ThreeDsId>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// One of `PULL`, `PULL_REVERSAL`.
    pub r#type: ExternalCardTransferPullType,
}

record! { ExternalCardTransferPull {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show external_card_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show reason;
    11 optional show status;
    12 optional show tenant;
    13 optional show three_ds_id;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPullCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub three_ds_id: Option<ThreeDsId>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

record! { ExternalCardTransferPullCreate {
    0 required show amount;
    1 required show external_card_id;
    2 optional show merchant;
    3 required show originating_account_id;
    4 optional show tenant;
    5 optional show three_ds_id;
    6 required show r#type as "type";
} }

impl ExternalCardTransferPullCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        external_card_id: impl Into<ExternalCardId>,
        originating_account_id: impl Into<AccountId>,
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

setters!(ExternalCardTransferPullCreate {
    into merchant: TransferMerchantInput,
    into tenant: String,
    into three_ds_id: ThreeDsId,
});

/// Schemas `create_transfer_response_push`, `transfer_response_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPush {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub id: ExternalCardTransferId,
    pub last_updated_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    /// Format `uuid`.
    pub originating_customer_id: Option<CustomerId>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { ExternalCardTransferPush {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show external_card_id;
    6 required show id;
    7 optional show last_updated_time;
    8 optional show merchant;
    9 optional hide network_decline_details;
    10 optional show originating_customer_id;
    11 optional show reason;
    12 optional show status;
    13 optional show tenant;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPushCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    /// Format `uuid`.
    pub originating_customer_id: Option<CustomerId>,
    pub tenant: Option<String>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { ExternalCardTransferPushCreate {
    0 required show amount;
    1 required show external_card_id;
    2 optional show merchant;
    3 required show originating_account_id;
    4 optional show originating_customer_id;
    5 optional show tenant;
    6 required show r#type as "type";
} }

impl ExternalCardTransferPushCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        external_card_id: impl Into<ExternalCardId>,
        originating_account_id: impl Into<AccountId>,
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

setters!(ExternalCardTransferPushCreate {
    into merchant: TransferMerchantInput,
    into originating_customer_id: CustomerId,
    into tenant: String,
});

open_enum! {
    /// Schema `external_card_widget_type`.
    pub enum ExternalCardWidgetType {
        /// `REVEAL`.
        Reveal = "REVEAL",
        /// `TOKENIZE`.
        Tokenize = "TOKENIZE",
    }
}

/// Schema `google_pay_address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GooglePayAddress {
    pub address_1: Option<String>,
    pub address_2: Option<String>,
    pub address_3: Option<String>,
    pub administrative_area: Option<String>,
    /// At least 2 characters. At most 2 characters.
    pub country_code: Option<String>,
    pub locality: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
    pub sorting_code: Option<String>,
}

record! { GooglePayAddress {
    0 optional hide address_1;
    1 optional hide address_2;
    2 optional hide address_3;
    3 optional hide administrative_area;
    4 optional show country_code;
    5 optional hide locality;
    6 optional hide name;
    7 optional hide phone_number;
    8 optional hide postal_code;
    9 optional hide sorting_code;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GooglePayAssuranceDetails {
    pub account_verified: Option<bool>,
    pub cardholder_authenticated: Option<bool>,
}

record! { GooglePayAssuranceDetails {
    0 optional show account_verified;
    1 optional show cardholder_authenticated;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayInfo {
    pub assurance_details: GooglePayAssuranceDetails,
    pub billing_address: Option<GooglePayAddress>,
    pub card_details: String,
    pub card_network: GooglePayInfoCardNetwork,
}

record! { GooglePayInfo {
    0 required show assurance_details;
    1 optional hide billing_address;
    2 required hide card_details;
    3 required show card_network;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayPaymentData {
    pub address: Option<GooglePayAddress>,
    pub api_version: i64,
    pub api_version_minor: i64,
    pub email: Option<String>,
    pub payment_method_data: GooglePayPaymentMethodData,
}

record! { GooglePayPaymentData {
    0 optional hide address;
    1 required show api_version;
    2 required show api_version_minor;
    3 optional hide email;
    4 required show payment_method_data;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayPaymentMethodData {
    pub description: String,
    pub info: GooglePayInfo,
    pub tokenization_data: GooglePayTokenizationData,
    pub r#type: GooglePayPaymentMethodDataType,
}

record! { GooglePayPaymentMethodData {
    0 required hide description;
    1 required show info;
    2 required show tokenization_data;
    3 required show r#type as "type";
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayTokenizationData {
    pub token: String,
    pub r#type: GooglePayTokenizationDataType,
}

record! { GooglePayTokenizationData {
    0 required hide token;
    1 required show r#type as "type";
} }

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

/// Schema `merchant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferMerchant {
    pub address: Option<PostalAddress>,
    pub email: Option<String>,
    pub name: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { TransferMerchant {
    0 optional hide address;
    1 optional hide email;
    2 optional hide name;
    3 optional hide phone_number;
} }

/// Schema `merchant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferMerchantInput {
    pub address: PostalAddressInput,
    pub email: Option<String>,
    pub name: String,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { TransferMerchantInput {
    0 required hide address;
    1 optional hide email;
    2 required hide name;
    3 optional hide phone_number;
} }

impl TransferMerchantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address: PostalAddressInput, name: impl Into<String>) -> Self {
        Self {
            address,
            email: Default::default(),
            name: name.into(),
            phone_number: Default::default(),
        }
    }
}

setters!(TransferMerchantInput {
    into email: String,
    into phone_number: String,
});
