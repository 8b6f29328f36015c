// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `account_identifiers`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountIdentifiers {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

redacted_debug!(AccountIdentifiers {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [iban, number]
});

/// Schema `account_routing`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountRouting {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ach_routing_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address: Option<BusinessAddress>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_countries: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// List: object.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub correspondent_bank_details: Nullable<Vec<CorrespondentBankDetails>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eft_ca_routing_number: Option<String>,
    /// Text.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eft_routing_number: Option<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ExternalAccountNetwork>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire_routing_number: Option<String>,
}

redacted_debug!(AccountRouting {
    show: [],
    show_optional: [bank_countries, correspondent_bank_details, network],
    hide: [],
    hide_optional: [
        ach_routing_number,
        bank_address,
        bank_name,
        eft_ca_routing_number,
        eft_routing_number,
        swift_code,
        wire_routing_number,
    ]
});

tagged_union! {
    /// Schema `account_verification`.
    pub enum AccountVerification by "vendor" {
        /// Chosen by `FINICITY`.
        Finicity(BaseAccountVerification) = ["FINICITY"],
        /// Chosen by `MANUAL`.
        Manual(AccountVerificationManual) = ["MANUAL"],
        /// Chosen by `PLAID`.
        Plaid(AccountVerificationPlaid) = ["PLAID"],
    }
}

tagged_union! {
    /// Schema `account_verification`.
    pub enum AccountVerificationInput by "vendor" {
        /// Chosen by `FINICITY`.
        Finicity(BaseAccountVerificationInput) = ["FINICITY"],
        /// Chosen by `MANUAL`.
        Manual(AccountVerificationManualInput) = ["MANUAL"],
        /// Chosen by `PLAID`.
        Plaid(AccountVerificationPlaidInput) = ["PLAID"],
    }
}

/// Schema `base_account_verification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountVerificationManual {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BaseAccountVerificationStatus>,
    /// Always `MANUAL`.
    pub(crate) vendor: ManualTag,
}

/// Schema `base_account_verification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountVerificationManualInput {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    pub status: BaseAccountVerificationStatus,
    /// Always `MANUAL`.
    pub(crate) vendor: ManualTag,
}

impl AccountVerificationManualInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: BaseAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: ManualTag::default(),
        }
    }
}

setters!(AccountVerificationManualInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

/// Schema `base_account_verification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountVerificationPlaid {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BaseAccountVerificationStatus>,
    /// Always `PLAID`.
    pub(crate) vendor: PlaidTag,
}

/// Schema `base_account_verification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountVerificationPlaidInput {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    pub status: BaseAccountVerificationStatus,
    /// Always `PLAID`.
    pub(crate) vendor: PlaidTag,
}

impl AccountVerificationPlaidInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: BaseAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: PlaidTag::default(),
        }
    }
}

setters!(AccountVerificationPlaidInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

/// Schema `patch_accounts_request_account_identifiers`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountsAccountIdentifiers {
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

redacted_debug!(AccountsAccountIdentifiers {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [iban, number]
});

impl AccountsAccountIdentifiers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountsAccountIdentifiers {
    into iban: String,
    into number: String,
});

/// Schema `patch_accounts_request_routing_identifiers`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountsRoutingIdentifiers {
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ach_routing_number: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// Text. At least 9 characters. At most 9 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eft_ca_routing_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_wire_details: Option<InternationalWireDetailsInput>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ExternalAccountNetwork>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire_routing_number: Option<String>,
}

redacted_debug!(AccountsRoutingIdentifiers {
    show: [],
    show_optional: [international_wire_details, network],
    hide: [],
    hide_optional: [ach_routing_number, bank_name, eft_ca_routing_number, wire_routing_number]
});

impl AccountsRoutingIdentifiers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountsRoutingIdentifiers {
    into ach_routing_number: String,
    into bank_name: String,
    into eft_ca_routing_number: String,
    into international_wire_details: InternationalWireDetailsInput,
    into network: ExternalAccountNetwork,
    into wire_routing_number: String,
});

/// Schema `add_accounts_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddAccountsRequest {
    /// Object.
    pub account_identifiers: AddAccountsRequestAccountIdentifiers,
    /// List: text. At least 1 items. Each item: At least 1 characters.
    pub account_owner_names: Vec<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    pub customer_type: ExtAccountCustomerType,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Object.
    pub routing_identifiers: AddAccountsRequestRoutingIdentifiers,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 5 values.
    pub r#type: AddAccountsRequestType,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_account_id: Option<String>,
    /// Object told apart by `vendor`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub verification: Nullable<AccountVerificationInput>,
}

redacted_debug!(AddAccountsRequest {
    show: [account_identifiers, customer_type, routing_identifiers, r#type],
    show_optional: [business_id, currency, customer_id, tenant, vendor_account_id, verification],
    hide: [account_owner_names],
    hide_optional: [metadata, nickname]
});

impl AddAccountsRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_identifiers: AddAccountsRequestAccountIdentifiers,
        account_owner_names: impl IntoMany<String>,
        customer_type: ExtAccountCustomerType,
        routing_identifiers: AddAccountsRequestRoutingIdentifiers,
        r#type: AddAccountsRequestType,
    ) -> Self {
        Self {
            account_identifiers,
            account_owner_names: account_owner_names.into_many(),
            business_id: Default::default(),
            currency: Default::default(),
            customer_id: Default::default(),
            customer_type,
            metadata: Default::default(),
            nickname: Default::default(),
            routing_identifiers,
            tenant: Default::default(),
            r#type,
            vendor_account_id: Default::default(),
            verification: Default::default(),
        }
    }
}

setters!(AddAccountsRequest {
    into business_id: String,
    into currency: String,
    into customer_id: String,
    into metadata: Value,
    into nickname: String,
    into tenant: String,
    into vendor_account_id: String,
    nullable verification: AccountVerificationInput,
});

/// Schema `add_accounts_request_account_identifiers`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddAccountsRequestAccountIdentifiers {
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

redacted_debug!(AddAccountsRequestAccountIdentifiers {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [iban, number]
});

impl AddAccountsRequestAccountIdentifiers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AddAccountsRequestAccountIdentifiers {
    into iban: String,
    into number: String,
});

/// Schema `add_accounts_request_routing_identifiers`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddAccountsRequestRoutingIdentifiers {
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ach_routing_number: Option<String>,
    /// List: text. At least 1 items.
    pub bank_countries: Vec<String>,
    /// Text. At least 1 characters.
    pub bank_name: String,
    /// Text. At least 9 characters. At most 9 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eft_ca_routing_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_wire_details: Option<InternationalWireDetails>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ExternalAccountNetwork>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire_routing_number: Option<String>,
}

redacted_debug!(AddAccountsRequestRoutingIdentifiers {
    show: [bank_countries],
    show_optional: [international_wire_details, network],
    hide: [bank_name],
    hide_optional: [ach_routing_number, eft_ca_routing_number, wire_routing_number]
});

impl AddAccountsRequestRoutingIdentifiers {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bank_countries: impl IntoMany<String>, bank_name: impl Into<String>) -> Self {
        Self {
            ach_routing_number: Default::default(),
            bank_countries: bank_countries.into_many(),
            bank_name: bank_name.into(),
            eft_ca_routing_number: Default::default(),
            international_wire_details: Default::default(),
            network: Default::default(),
            wire_routing_number: Default::default(),
        }
    }
}

setters!(AddAccountsRequestRoutingIdentifiers {
    into ach_routing_number: String,
    into eft_ca_routing_number: String,
    into international_wire_details: InternationalWireDetails,
    into network: ExternalAccountNetwork,
    into wire_routing_number: String,
});

open_enum! {
    /// `type` of [`AddAccountsRequest`].
    pub enum AddAccountsRequestType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `CRYPTO_WALLET`.
        CryptoWallet = "CRYPTO_WALLET",
        /// `OTHER_BANK_ACCOUNT`.
        OtherBankAccount = "OTHER_BANK_ACCOUNT",
        /// `SAVINGS`.
        Savings = "SAVINGS",
        /// `WALLET`.
        Wallet = "WALLET",
    }
}

/// Schema `add_vendor_account_failure`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddVendorAccountFailure {
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<AddVendorAccountsErrorReason>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_error_message: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_request_id: Option<String>,
}

redacted_debug!(AddVendorAccountFailure {
    show: [],
    show_optional: [reason, vendor_account_id, vendor_request_id],
    hide: [],
    hide_optional: [reason_description, vendor_error_message]
});

open_enum! {
    /// Schema `add_vendor_accounts_error_reason`.
    pub enum AddVendorAccountsErrorReason {
        /// `ACCOUNT_NOT_FOUND`.
        AccountNotFound = "ACCOUNT_NOT_FOUND",
        /// `DUPLICATE_ACCOUNT`.
        DuplicateAccount = "DUPLICATE_ACCOUNT",
        /// `FAILED_VERIFICATION`.
        FailedVerification = "FAILED_VERIFICATION",
        /// `PROVIDER_ERROR`.
        ProviderError = "PROVIDER_ERROR",
        /// `UNSUPPORTED_ACCOUNT_TYPE`.
        UnsupportedAccountType = "UNSUPPORTED_ACCOUNT_TYPE",
    }
}

/// Schema `add_vendor_accounts_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddVendorAccountsRequest {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    pub customer_type: ExtAccountCustomerType,
    /// One of 2 values.
    pub vendor: ExternalAccountVendorValues,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_access_token: Option<String>,
    /// List: text. At least 1 items. Each item: At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_account_ids: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_customer_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_owner: Option<bool>,
}

redacted_debug!(AddVendorAccountsRequest {
    show: [customer_type, vendor],
    show_optional: [business_id, customer_id, vendor_account_ids, vendor_customer_id, verify_owner],
    hide: [],
    hide_optional: [vendor_access_token]
});

impl AddVendorAccountsRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_type: ExtAccountCustomerType, vendor: ExternalAccountVendorValues) -> Self {
        Self {
            business_id: Default::default(),
            customer_id: Default::default(),
            customer_type,
            vendor,
            vendor_access_token: Default::default(),
            vendor_account_ids: Default::default(),
            vendor_customer_id: Default::default(),
            verify_owner: Default::default(),
        }
    }
}

setters!(AddVendorAccountsRequest {
    into business_id: String,
    into customer_id: String,
    into vendor_access_token: String,
    many vendor_account_ids: String,
    into vendor_customer_id: String,
    value verify_owner: bool,
});

/// Schema `add_vendor_accounts_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddVendorAccountsResponse {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_accounts: Option<Vec<ExternalAccount>>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_accounts: Option<Vec<ExternalAccount>>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_accounts: Option<Vec<AddVendorAccountFailure>>,
}

/// Schema `address`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressInput {
    /// Text.
    pub address_line_1: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(AddressInput {
    show: [country_code],
    show_optional: [is_registered_agent],
    hide: [address_line_1],
    hide_optional: [address_line_2, city, nickname, postal_code, state]
});

impl AddressInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_line_1: impl Into<String>, country_code: impl Into<String>) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            city: Default::default(),
            country_code: country_code.into(),
            is_registered_agent: Default::default(),
            nickname: Default::default(),
            postal_code: Default::default(),
            state: Default::default(),
        }
    }
}

setters!(AddressInput {
    into address_line_2: String,
    into city: String,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
    into state: String,
});

/// Schema `base_account_verification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaseAccountVerification {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BaseAccountVerificationStatus>,
    /// Always `FINICITY`.
    pub(crate) vendor: FinicityTag,
}

/// Schema `base_account_verification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaseAccountVerificationInput {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 2 values.
    pub status: BaseAccountVerificationStatus,
    /// Always `FINICITY`.
    pub(crate) vendor: FinicityTag,
}

impl BaseAccountVerificationInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: BaseAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: FinicityTag::default(),
        }
    }
}

setters!(BaseAccountVerificationInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

open_enum! {
    /// `status` of [`BaseAccountVerification`].
    pub enum BaseAccountVerificationStatus {
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
        /// `VERIFIED`.
        Verified = "VERIFIED",
    }
}

/// Schema `correspondent_bank_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CorrespondentBankDetails {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address: Option<BusinessAddress>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// Text. Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
}

redacted_debug!(CorrespondentBankDetails {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [bank_address, bank_name, swift_code]
});

/// Schema `correspondent_bank_details`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CorrespondentBankDetailsInput {
    /// Object.
    pub bank_address: AddressInput,
    /// Text. At least 1 characters.
    pub bank_name: String,
    /// Text. Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
}

redacted_debug!(CorrespondentBankDetailsInput {
    show: [],
    show_optional: [],
    hide: [bank_address, bank_name, swift_code],
    hide_optional: []
});

impl CorrespondentBankDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bank_address: AddressInput,
        bank_name: impl Into<String>,
        swift_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_address,
            bank_name: bank_name.into(),
            swift_code: swift_code.into(),
        }
    }
}

open_enum! {
    /// Schema `ext_account_customer_type`.
    pub enum ExtAccountCustomerType {
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `PERSONAL`.
        Personal = "PERSONAL",
    }
}

/// Schema `external_account`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccount {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_identifiers: Option<AccountIdentifiers>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_owner_names: Option<Vec<String>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub nickname: Nullable<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_identifiers: Option<AccountRouting>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalAccountStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ExternalAccountType>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<ExternalAccountVendorData>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<ExternalAccountVendorInfo>,
    /// Object told apart by `vendor`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub verification: Nullable<AccountVerification>,
}

redacted_debug!(ExternalAccount {
    show: [id],
    show_optional: [
        account_identifiers,
        business_id,
        creation_time,
        currency,
        customer_id,
        deletion_time,
        last_updated_time,
        routing_identifiers,
        status,
        tenant,
        r#type,
        verification,
    ],
    hide: [],
    hide_optional: [
        account_owner_names,
        metadata,
        name,
        nickname,
        status_reason,
        vendor_data,
        vendor_info,
    ]
});

/// Schema `external_account_access_token`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountAccessToken {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_access_token: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_customer_id: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_institution_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_public_token: Option<String>,
}

redacted_debug!(ExternalAccountAccessToken {
    show: [],
    show_optional: [business_id, customer_id, request_id, vendor_customer_id, vendor_institution_id],
    hide: [],
    hide_optional: [vendor_access_token, vendor_public_token]
});

/// Schema `external_account_access_token`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountAccessTokenCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_customer_id: Option<String>,
    /// Text. At least 1 characters.
    pub vendor_institution_id: String,
    /// Text.
    pub vendor_public_token: String,
}

redacted_debug!(ExternalAccountAccessTokenCreate {
    show: [vendor_institution_id],
    show_optional: [business_id, customer_id, vendor_customer_id],
    hide: [vendor_public_token],
    hide_optional: []
});

impl ExternalAccountAccessTokenCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        vendor_institution_id: impl Into<String>,
        vendor_public_token: impl Into<String>,
    ) -> Self {
        Self {
            business_id: Default::default(),
            customer_id: Default::default(),
            vendor_customer_id: Default::default(),
            vendor_institution_id: vendor_institution_id.into(),
            vendor_public_token: vendor_public_token.into(),
        }
    }
}

setters!(ExternalAccountAccessTokenCreate {
    into business_id: String,
    into customer_id: String,
    into vendor_customer_id: String,
});

/// Schema `external_account_balance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountBalance {
    /// Whole number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub available: Nullable<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whole number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub current: Nullable<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time_vendor: Option<Timestamp>,
    /// Whole number. At least 0.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub limit: Nullable<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions_last_updated_time: Option<Timestamp>,
}

open_enum! {
    /// Schema `external_account_language`.
    pub enum ExternalAccountLanguage {
        /// `DE`.
        De = "DE",
        /// `EN`.
        En = "EN",
        /// `ES`.
        Es = "ES",
        /// `FR`.
        Fr = "FR",
        /// `NL`.
        Nl = "NL",
    }
}

/// Schema `external_account_link_token`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountLinkToken {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// List: one of 2 values. At least 1 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<Vec<ExternalAccountLinkTokenCountryCode>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<ExternalAccountLanguage>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_customization_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// One of 3 values.
    /// The document's default is `WEB`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sdk_type: Option<ExternalAccountLinkTokenSdkType>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ExternalAccountLinkTokenType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_access_token: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_institution_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_owner: Option<bool>,
}

redacted_debug!(ExternalAccountLinkToken {
    show: [],
    show_optional: [
        business_id,
        client_name,
        country_codes,
        customer_id,
        language,
        link_customization_name,
        request_id,
        sdk_type,
        r#type,
        vendor_institution_id,
        verify_owner,
    ],
    hide: [],
    hide_optional: [expiration, link_token, redirect_uri, vendor_access_token]
});

open_enum! {
    /// `country_codes` of [`ExternalAccountLinkToken`].
    pub enum ExternalAccountLinkTokenCountryCode {
        /// `CA`.
        Ca = "CA",
        /// `US`.
        Us = "US",
    }
}

/// Schema `external_account_link_token`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountLinkTokenCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    pub client_name: String,
    /// List: one of 2 values. At least 1 items.
    pub country_codes: Vec<ExternalAccountLinkTokenCountryCode>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 5 values.
    pub language: ExternalAccountLanguage,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_customization_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// One of 3 values.
    /// The document's default is `WEB`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sdk_type: Option<ExternalAccountLinkTokenSdkType>,
    /// One of 4 values.
    pub r#type: ExternalAccountLinkTokenType,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_access_token: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_institution_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_owner: Option<bool>,
}

redacted_debug!(ExternalAccountLinkTokenCreate {
    show: [client_name, country_codes, language, r#type],
    show_optional: [
        business_id,
        customer_id,
        link_customization_name,
        sdk_type,
        vendor_institution_id,
        verify_owner,
    ],
    hide: [],
    hide_optional: [redirect_uri, vendor_access_token]
});

impl ExternalAccountLinkTokenCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        client_name: impl Into<String>,
        country_codes: impl IntoMany<ExternalAccountLinkTokenCountryCode>,
        language: ExternalAccountLanguage,
        r#type: ExternalAccountLinkTokenType,
    ) -> Self {
        Self {
            business_id: Default::default(),
            client_name: client_name.into(),
            country_codes: country_codes.into_many(),
            customer_id: Default::default(),
            language,
            link_customization_name: Default::default(),
            redirect_uri: Default::default(),
            sdk_type: Default::default(),
            r#type,
            vendor_access_token: Default::default(),
            vendor_institution_id: Default::default(),
            verify_owner: Default::default(),
        }
    }
}

setters!(ExternalAccountLinkTokenCreate {
    into business_id: String,
    into customer_id: String,
    into link_customization_name: String,
    into redirect_uri: String,
    into sdk_type: ExternalAccountLinkTokenSdkType,
    into vendor_access_token: String,
    into vendor_institution_id: String,
    value verify_owner: bool,
});

open_enum! {
    /// `sdk_type` of [`ExternalAccountLinkToken`].
    /// The document's default is `WEB`; it is never filled in here.
    pub enum ExternalAccountLinkTokenSdkType {
        /// `ANDROID`.
        Android = "ANDROID",
        /// `IOS`.
        Ios = "IOS",
        /// `WEB`.
        Web = "WEB",
    }
}

open_enum! {
    /// `type` of [`ExternalAccountLinkToken`].
    pub enum ExternalAccountLinkTokenType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEPOSITORY`.
        Depository = "DEPOSITORY",
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `MICRO_DEPOSIT`.
        MicroDeposit = "MICRO_DEPOSIT",
    }
}

/// Schema `external_accounts_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountList {
    /// List: object.
    pub external_accounts: Vec<ExternalAccount>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(ExternalAccountList {
    show: [external_accounts],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `external_account_network`.
    pub enum ExternalAccountNetwork {
        /// `ALGORAND`.
        Algorand = "ALGORAND",
        /// `AVALANCHE`.
        Avalanche = "AVALANCHE",
        /// `BITCOIN`.
        Bitcoin = "BITCOIN",
        /// `CARDANO`.
        Cardano = "CARDANO",
        /// `CIRCLE`.
        Circle = "CIRCLE",
        /// `EOS`.
        Eos = "EOS",
        /// `ETHEREUM`.
        Ethereum = "ETHEREUM",
        /// `OTHER`.
        Other = "OTHER",
        /// `POLKADOT`.
        Polkadot = "POLKADOT",
        /// `SOLANA`.
        Solana = "SOLANA",
        /// `TRON`.
        Tron = "TRON",
    }
}

open_enum! {
    /// `status` of [`ExternalAccount`].
    pub enum ExternalAccountStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `CLOSED`.
        Closed = "CLOSED",
        /// `DELETED`.
        Deleted = "DELETED",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
    }
}

/// Schema `external_account_transaction`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountTransaction {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Day.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub authorized_date: Nullable<Date>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pending: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_channel: Option<ExternalAccountTransactionPaymentChannel>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type: Option<String>,
}

redacted_debug!(ExternalAccountTransaction {
    show: [],
    show_optional: [
        amount,
        authorized_date,
        category,
        currency,
        date,
        is_pending,
        payment_channel,
        payment_method,
        transaction_id,
        transaction_type,
    ],
    hide: [],
    hide_optional: [check_number, merchant_name]
});

open_enum! {
    /// `payment_channel` of [`ExternalAccountTransaction`].
    pub enum ExternalAccountTransactionPaymentChannel {
        /// `IN_STORE`.
        InStore = "IN_STORE",
        /// `ONLINE`.
        Online = "ONLINE",
        /// `OTHER`.
        Other = "OTHER",
    }
}

/// Schema `external_account_transaction_refresh_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountTransactionRefresh {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions_synced: Option<i64>,
}

open_enum! {
    /// `type` of [`ExternalAccount`].
    pub enum ExternalAccountType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `CREDIT_CARD`.
        CreditCard = "CREDIT_CARD",
        /// `CRYPTO_WALLET`.
        CryptoWallet = "CRYPTO_WALLET",
        /// `INVESTMENT_529`.
        Investment529 = "INVESTMENT_529",
        /// `MONEY_MARKET`.
        MoneyMarket = "MONEY_MARKET",
        /// `OTHER`.
        Other = "OTHER",
        /// `OTHER_BANK_ACCOUNT`.
        OtherBankAccount = "OTHER_BANK_ACCOUNT",
        /// `SAVINGS`.
        Savings = "SAVINGS",
        /// `WALLET`.
        Wallet = "WALLET",
    }
}

/// Schema `patch_external_account`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_identifiers: Option<AccountsAccountIdentifiers>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_owner_names: Option<Vec<String>>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_identifiers: Option<AccountsRoutingIdentifiers>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalAccountUpdateStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ExternalAccountUpdateType>,
    /// Object told apart by `vendor`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub verification: Nullable<AccountVerificationInput>,
}

redacted_debug!(ExternalAccountUpdate {
    show: [],
    show_optional: [
        account_identifiers,
        currency,
        routing_identifiers,
        status,
        r#type,
        verification,
    ],
    hide: [],
    hide_optional: [account_owner_names, nickname, status_reason]
});

impl ExternalAccountUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ExternalAccountUpdate {
    into account_identifiers: AccountsAccountIdentifiers,
    many account_owner_names: String,
    into currency: String,
    into nickname: String,
    into routing_identifiers: AccountsRoutingIdentifiers,
    into status: ExternalAccountUpdateStatus,
    into status_reason: String,
    into r#type: ExternalAccountUpdateType,
    nullable verification: AccountVerificationInput,
});

open_enum! {
    /// `status` of [`ExternalAccountUpdate`].
    pub enum ExternalAccountUpdateStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
    }
}

open_enum! {
    /// `type` of [`ExternalAccountUpdate`].
    pub enum ExternalAccountUpdateType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `CRYPTO_WALLET`.
        CryptoWallet = "CRYPTO_WALLET",
        /// `OTHER_BANK_ACCOUNT`.
        OtherBankAccount = "OTHER_BANK_ACCOUNT",
        /// `SAVINGS`.
        Savings = "SAVINGS",
        /// `WALLET`.
        Wallet = "WALLET",
    }
}

/// Schema `external_account_vendor_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountVendorData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number_mask: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub institution_id: Option<String>,
}

redacted_debug!(ExternalAccountVendorData {
    show: [],
    show_optional: [institution_id],
    hide: [],
    hide_optional: [account_number_mask]
});

tagged_union! {
    /// Schema `vendor_info1`.
    pub enum ExternalAccountVendorInfo by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXml) = ["text/xml"],
    }
}

open_enum! {
    /// Schema `external_account_vendor_values`.
    pub enum ExternalAccountVendorValues {
        /// `FINICITY`.
        Finicity = "FINICITY",
        /// `PLAID`.
        Plaid = "PLAID",
    }
}

/// Schema `external_accounts_transaction_list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountsTransactionList {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions: Option<Vec<ExternalAccountTransaction>>,
}

tag_enum! {
    /// What `vendor` says in this variant.
    pub enum FinicityTag {
        /// `FINICITY`.
        Finicity = "FINICITY",
    }
}

/// Schema `international_wire_details`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternationalWireDetails {
    /// Object.
    pub bank_address: AddressInput,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correspondent_banks_details: Option<Vec<CorrespondentBankDetailsInput>>,
    /// Text. Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
}

redacted_debug!(InternationalWireDetails {
    show: [],
    show_optional: [correspondent_banks_details],
    hide: [bank_address, swift_code],
    hide_optional: []
});

impl InternationalWireDetails {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bank_address: AddressInput, swift_code: impl Into<String>) -> Self {
        Self {
            bank_address,
            correspondent_banks_details: Default::default(),
            swift_code: swift_code.into(),
        }
    }
}

setters!(InternationalWireDetails {
    many correspondent_banks_details: CorrespondentBankDetailsInput,
});

/// Schema `patch_international_wire_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternationalWireDetailsInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address: Option<AddressInput>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correspondent_banks_details: Option<Vec<CorrespondentBankDetailsInput>>,
    /// Text. Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
}

redacted_debug!(InternationalWireDetailsInput {
    show: [],
    show_optional: [correspondent_banks_details],
    hide: [],
    hide_optional: [bank_address, swift_code]
});

impl InternationalWireDetailsInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternationalWireDetailsInput {
    into bank_address: AddressInput,
    many correspondent_banks_details: CorrespondentBankDetailsInput,
    into swift_code: String,
});

tag_enum! {
    /// What `vendor` says in this variant.
    pub enum ManualTag {
        /// `MANUAL`.
        Manual = "MANUAL",
    }
}

tag_enum! {
    /// What `vendor` says in this variant.
    pub enum PlaidTag {
        /// `PLAID`.
        Plaid = "PLAID",
    }
}
