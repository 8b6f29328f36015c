// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `correspondent_bank_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CorrespondentBankDetails {
    pub bank_address: Option<CustomerAddress>,
    /// At least 1 characters.
    pub bank_name: Option<String>,
    /// Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: Option<String>,
}

record! { CorrespondentBankDetails {
    0 optional hide bank_address;
    1 optional hide bank_name;
    2 optional hide swift_code;
} }

/// Schema `correspondent_bank_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CorrespondentBankDetailsInput {
    pub bank_address: CustomerAddressInput,
    /// At least 1 characters.
    pub bank_name: String,
    /// Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
}

record! { CorrespondentBankDetailsInput {
    0 required hide bank_address;
    1 required hide bank_name;
    2 required hide swift_code;
} }

impl CorrespondentBankDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bank_address: CustomerAddressInput,
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

/// Schema `external_account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccount {
    pub account_identifiers: Option<ExternalAccountIdentifiers>,
    pub account_owner_names: Option<Vec<String>>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub deletion_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: ExternalAccountId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub name: Option<String>,
    pub nickname: Nullable<String>,
    pub routing_identifiers: Option<ExternalAccountRouting>,
    pub status: Option<ExternalAccountStatus>,
    pub status_reason: Option<String>,
    pub tenant: Option<String>,
    pub r#type: Option<ExternalAccountType>,
    pub vendor_data: Option<ExternalAccountVendorData>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponse>,
    /// Told apart by `vendor`.
    pub verification: Nullable<ExternalAccountVerification>,
}

record! { ExternalAccount {
    0 optional show account_identifiers;
    1 optional hide account_owner_names;
    2 optional show business_id;
    3 optional show creation_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show deletion_time;
    7 required show id;
    8 optional show last_updated_time;
    9 optional hide metadata;
    10 optional hide name;
    11 optional hide nickname;
    12 optional show routing_identifiers;
    13 optional show status;
    14 optional hide status_reason;
    15 optional show tenant;
    16 optional show r#type as "type";
    17 optional hide vendor_data;
    18 optional hide vendor_info;
    19 optional show verification;
} }

/// Schema `external_account_access_token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountAccessToken {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub request_id: Option<String>,
    pub vendor_access_token: Option<String>,
    /// Format `uuid`.
    pub vendor_customer_id: Option<String>,
    /// At least 1 characters.
    pub vendor_institution_id: Option<String>,
    pub vendor_public_token: Option<String>,
}

record! { ExternalAccountAccessToken {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show request_id;
    3 optional hide vendor_access_token;
    4 optional show vendor_customer_id;
    5 optional show vendor_institution_id;
    6 optional hide vendor_public_token;
} }

/// Schema `external_account_access_token`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountAccessTokenCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub vendor_customer_id: Option<String>,
    /// At least 1 characters.
    pub vendor_institution_id: String,
    pub vendor_public_token: String,
}

record! { ExternalAccountAccessTokenCreate {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show vendor_customer_id;
    3 required show vendor_institution_id;
    4 required hide vendor_public_token;
} }

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
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into vendor_customer_id: String,
});

/// Schema `external_account_balance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountBalance {
    pub available: Nullable<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub current: Nullable<i64>,
    pub last_updated_time: Option<Timestamp>,
    pub last_updated_time_vendor: Option<Timestamp>,
    /// At least 0.
    pub limit: Nullable<i64>,
    pub transactions_last_updated_time: Option<Timestamp>,
}

record! { ExternalAccountBalance {
    0 optional show available;
    1 optional show creation_time;
    2 optional show currency;
    3 optional show current;
    4 optional show last_updated_time;
    5 optional show last_updated_time_vendor;
    6 optional show limit;
    7 optional show transactions_last_updated_time;
} }

/// Schema `add_accounts_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountCreate {
    pub account_identifiers: ExternalAccountIdentifiersInput,
    /// At least 1 items. Each item: At least 1 characters.
    pub account_owner_names: Vec<String>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub customer_type: CustomerType,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// At least 1 characters.
    pub nickname: Option<String>,
    pub routing_identifiers: ExternalAccountRoutingInput,
    pub tenant: Option<String>,
    pub r#type: ExternalAccountType,
    /// At least 1 characters.
    pub vendor_account_id: Option<String>,
    /// Told apart by `vendor`.
    pub verification: Nullable<ExternalAccountVerificationInput>,
}

record! { ExternalAccountCreate {
    0 required show account_identifiers;
    1 required hide account_owner_names;
    2 optional show business_id;
    3 optional show currency;
    4 optional show customer_id;
    5 required show customer_type;
    6 optional hide metadata;
    7 optional hide nickname;
    8 required show routing_identifiers;
    9 optional show tenant;
    10 required show r#type as "type";
    11 optional show vendor_account_id;
    12 optional show verification;
} }

impl ExternalAccountCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_identifiers: ExternalAccountIdentifiersInput,
        account_owner_names: impl IntoMany<String>,
        customer_type: CustomerType,
        routing_identifiers: ExternalAccountRoutingInput,
        r#type: ExternalAccountType,
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

setters!(ExternalAccountCreate {
    into business_id: BusinessId,
    into currency: String,
    into customer_id: CustomerId,
    into metadata: Value,
    into nickname: String,
    into tenant: String,
    into vendor_account_id: String,
    nullable verification: ExternalAccountVerificationInput,
});

/// Schema `account_identifiers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountIdentifiers {
    pub iban: Option<String>,
    pub number: Option<String>,
}

record! { ExternalAccountIdentifiers {
    0 optional hide iban;
    1 optional hide number;
} }

/// Schemas `add_accounts_request_account_identifiers`, `patch_accounts_request_account_identifiers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountIdentifiersInput {
    /// At least 1 characters.
    pub iban: Option<String>,
    /// At least 1 characters.
    pub number: Option<String>,
}

record! { ExternalAccountIdentifiersInput {
    0 optional hide iban;
    1 optional hide number;
} }

impl ExternalAccountIdentifiersInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ExternalAccountIdentifiersInput {
    into iban: String,
    into number: String,
});

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountLinkToken {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub client_name: Option<String>,
    /// At least 1 items.
    pub country_codes: Option<Vec<CountryCode>>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub expiration: Option<Timestamp>,
    pub language: Option<ExternalAccountLanguage>,
    pub link_customization_name: Option<String>,
    pub link_token: Option<String>,
    pub redirect_uri: Option<String>,
    pub request_id: Option<String>,
    /// The document's default is `WEB`; it is never filled in here.
    pub sdk_type: Option<ExternalAccountLinkTokenSdkType>,
    pub r#type: Option<ExternalAccountLinkTokenType>,
    pub vendor_access_token: Option<String>,
    /// At least 1 characters.
    pub vendor_institution_id: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub verify_owner: Option<bool>,
}

record! { ExternalAccountLinkToken {
    0 optional show business_id;
    1 optional show client_name;
    2 optional show country_codes;
    3 optional show customer_id;
    4 optional hide expiration;
    5 optional show language;
    6 optional show link_customization_name;
    7 optional hide link_token;
    8 optional hide redirect_uri;
    9 optional show request_id;
    10 optional show sdk_type;
    11 optional show r#type as "type";
    12 optional hide vendor_access_token;
    13 optional show vendor_institution_id;
    14 optional show verify_owner;
} }

/// Schema `external_account_link_token`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountLinkTokenCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub client_name: String,
    /// At least 1 items.
    pub country_codes: Vec<CountryCode>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub language: ExternalAccountLanguage,
    pub link_customization_name: Option<String>,
    pub redirect_uri: Option<String>,
    /// The document's default is `WEB`; it is never filled in here.
    pub sdk_type: Option<ExternalAccountLinkTokenSdkType>,
    pub r#type: ExternalAccountLinkTokenType,
    pub vendor_access_token: Option<String>,
    /// At least 1 characters.
    pub vendor_institution_id: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub verify_owner: Option<bool>,
}

record! { ExternalAccountLinkTokenCreate {
    0 optional show business_id;
    1 required show client_name;
    2 required show country_codes;
    3 optional show customer_id;
    4 required show language;
    5 optional show link_customization_name;
    6 optional hide redirect_uri;
    7 optional show sdk_type;
    8 required show r#type as "type";
    9 optional hide vendor_access_token;
    10 optional show vendor_institution_id;
    11 optional show verify_owner;
} }

impl ExternalAccountLinkTokenCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        client_name: impl Into<String>,
        country_codes: impl IntoMany<CountryCode>,
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
    into business_id: BusinessId,
    into customer_id: CustomerId,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountList {
    pub external_accounts: Vec<ExternalAccount>,
    pub next_page_token: Option<String>,
}

record! { ExternalAccountList {
    0 required show external_accounts;
    1 optional hide next_page_token;
} }

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

/// Schema `account_routing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountRouting {
    pub ach_routing_number: Option<String>,
    pub bank_address: Option<CustomerAddress>,
    pub bank_countries: Option<Vec<String>>,
    pub bank_name: Option<String>,
    pub correspondent_bank_details: Nullable<Vec<CorrespondentBankDetails>>,
    pub eft_ca_routing_number: Option<String>,
    /// Deprecated.
    pub eft_routing_number: Option<String>,
    pub network: Option<ExternalAccountNetwork>,
    pub swift_code: Option<String>,
    pub wire_routing_number: Option<String>,
}

record! { ExternalAccountRouting {
    0 optional hide ach_routing_number;
    1 optional hide bank_address;
    2 optional show bank_countries;
    3 optional hide bank_name;
    4 optional show correspondent_bank_details;
    5 optional hide eft_ca_routing_number;
    6 optional hide eft_routing_number;
    7 optional show network;
    8 optional hide swift_code;
    9 optional hide wire_routing_number;
} }

/// Schema `add_accounts_request_routing_identifiers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountRoutingInput {
    /// At least 1 characters.
    pub ach_routing_number: Option<String>,
    /// At least 1 items.
    pub bank_countries: Vec<String>,
    /// At least 1 characters.
    pub bank_name: String,
    /// At least 9 characters. At most 9 characters.
    pub eft_ca_routing_number: Option<String>,
    pub international_wire_details: Option<InternationalWireDetailsInput>,
    pub network: Option<ExternalAccountNetwork>,
    /// At least 1 characters.
    pub wire_routing_number: Option<String>,
}

record! { ExternalAccountRoutingInput {
    0 optional hide ach_routing_number;
    1 required show bank_countries;
    2 required hide bank_name;
    3 optional hide eft_ca_routing_number;
    4 optional show international_wire_details;
    5 optional show network;
    6 optional hide wire_routing_number;
} }

impl ExternalAccountRoutingInput {
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

setters!(ExternalAccountRoutingInput {
    into ach_routing_number: String,
    into eft_ca_routing_number: String,
    into international_wire_details: InternationalWireDetailsInput,
    into network: ExternalAccountNetwork,
    into wire_routing_number: String,
});

/// Schema `patch_accounts_request_routing_identifiers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountRoutingUpdate {
    /// At least 1 characters.
    pub ach_routing_number: Option<String>,
    /// At least 1 characters.
    pub bank_name: Option<String>,
    /// At least 9 characters. At most 9 characters.
    pub eft_ca_routing_number: Option<String>,
    pub international_wire_details: Option<InternationalWireDetailsUpdate>,
    pub network: Option<ExternalAccountNetwork>,
    pub wire_routing_number: Option<String>,
}

record! { ExternalAccountRoutingUpdate {
    0 optional hide ach_routing_number;
    1 optional hide bank_name;
    2 optional hide eft_ca_routing_number;
    3 optional show international_wire_details;
    4 optional show network;
    5 optional hide wire_routing_number;
} }

impl ExternalAccountRoutingUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ExternalAccountRoutingUpdate {
    into ach_routing_number: String,
    into bank_name: String,
    into eft_ca_routing_number: String,
    into international_wire_details: InternationalWireDetailsUpdate,
    into network: ExternalAccountNetwork,
    into wire_routing_number: String,
});

open_enum! {
    /// `status` of `ExternalAccountUpdate`, `ExternalAccount`.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountTransaction {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub authorized_date: Nullable<Date>,
    pub category: Option<Vec<String>>,
    pub check_number: Option<String>,
    pub currency: Option<String>,
    pub date: Option<Date>,
    pub is_pending: Option<bool>,
    pub merchant_name: Option<String>,
    pub payment_channel: Option<ExternalAccountTransactionPaymentChannel>,
    pub payment_method: Option<String>,
    pub transaction_id: Option<String>,
    pub transaction_type: Option<String>,
}

record! { ExternalAccountTransaction {
    0 optional show amount;
    1 optional show authorized_date;
    2 optional show category;
    3 optional hide check_number;
    4 optional show currency;
    5 optional show date;
    6 optional show is_pending;
    7 optional hide merchant_name;
    8 optional show payment_channel;
    9 optional show payment_method;
    10 optional show transaction_id;
    11 optional show transaction_type;
} }

/// Schema `external_accounts_transaction_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountTransactionList {
    pub transactions: Option<Vec<ExternalAccountTransaction>>,
}

record! { ExternalAccountTransactionList {
    0 optional show transactions;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountTransactionRefresh {
    pub transactions_synced: Option<i64>,
}

record! { ExternalAccountTransactionRefresh {
    0 optional show transactions_synced;
} }

open_enum! {
    /// `type` of `ExternalAccountCreate`, `ExternalAccountUpdate`, `ExternalAccount`.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountUpdate {
    pub account_identifiers: Option<ExternalAccountIdentifiersInput>,
    pub account_owner_names: Option<Vec<String>>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// At least 1 characters.
    pub nickname: Option<String>,
    pub routing_identifiers: Option<ExternalAccountRoutingUpdate>,
    pub status: Option<ExternalAccountStatus>,
    pub status_reason: Option<String>,
    pub r#type: Option<ExternalAccountType>,
    /// Told apart by `vendor`.
    pub verification: Nullable<ExternalAccountVerificationInput>,
}

record! { ExternalAccountUpdate {
    0 optional show account_identifiers;
    1 optional hide account_owner_names;
    2 optional show currency;
    3 optional hide nickname;
    4 optional show routing_identifiers;
    5 optional show status;
    6 optional hide status_reason;
    7 optional show r#type as "type";
    8 optional show verification;
} }

impl ExternalAccountUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ExternalAccountUpdate {
    into account_identifiers: ExternalAccountIdentifiersInput,
    many account_owner_names: String,
    into currency: String,
    into nickname: String,
    into routing_identifiers: ExternalAccountRoutingUpdate,
    into status: ExternalAccountStatus,
    into status_reason: String,
    into r#type: ExternalAccountType,
    nullable verification: ExternalAccountVerificationInput,
});

open_enum! {
    /// Schema `external_account_vendor_values`.
    pub enum ExternalAccountVendor {
        /// `FINICITY`.
        Finicity = "FINICITY",
        /// `PLAID`.
        Plaid = "PLAID",
    }
}

/// Schema `external_account_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVendorData {
    pub account_number_mask: Option<String>,
    pub institution_id: Option<String>,
}

record! { ExternalAccountVendorData {
    0 optional hide account_number_mask;
    1 optional show institution_id;
} }

tagged_union! {
    /// Schema `account_verification`.
    pub enum ExternalAccountVerification by "vendor" {
        /// Chosen by `FINICITY`.
        Finicity(ExternalAccountVerificationFinicity) = ["FINICITY"],
        /// Chosen by `MANUAL`.
        Manual(ExternalAccountVerificationManual) = ["MANUAL"],
        /// Chosen by `PLAID`.
        Plaid(ExternalAccountVerificationPlaid) = ["PLAID"],
    }
}

/// Schema `base_account_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationFinicity {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: Option<ExternalAccountVerificationStatus>,
    /// Always `FINICITY`.
    pub(crate) vendor: FinicityTag,
}

record! { ExternalAccountVerificationFinicity {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 optional show status;
    3 required show vendor;
} }

/// Schema `base_account_verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationFinicityInput {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: ExternalAccountVerificationStatus,
    /// Always `FINICITY`.
    pub(crate) vendor: FinicityTag,
}

record! { ExternalAccountVerificationFinicityInput {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 required show status;
    3 required show vendor;
} }

impl ExternalAccountVerificationFinicityInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: ExternalAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: FinicityTag::default(),
        }
    }
}

setters!(ExternalAccountVerificationFinicityInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

tagged_union! {
    /// Schema `account_verification`.
    pub enum ExternalAccountVerificationInput by "vendor" {
        /// Chosen by `FINICITY`.
        Finicity(ExternalAccountVerificationFinicityInput) = ["FINICITY"],
        /// Chosen by `MANUAL`.
        Manual(ExternalAccountVerificationManualInput) = ["MANUAL"],
        /// Chosen by `PLAID`.
        Plaid(ExternalAccountVerificationPlaidInput) = ["PLAID"],
    }
}

/// Schema `base_account_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationManual {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: Option<ExternalAccountVerificationStatus>,
    /// Always `MANUAL`.
    pub(crate) vendor: ManualTag,
}

record! { ExternalAccountVerificationManual {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 optional show status;
    3 required show vendor;
} }

/// Schema `base_account_verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationManualInput {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: ExternalAccountVerificationStatus,
    /// Always `MANUAL`.
    pub(crate) vendor: ManualTag,
}

record! { ExternalAccountVerificationManualInput {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 required show status;
    3 required show vendor;
} }

impl ExternalAccountVerificationManualInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: ExternalAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: ManualTag::default(),
        }
    }
}

setters!(ExternalAccountVerificationManualInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

/// Schema `base_account_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationPlaid {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: Option<ExternalAccountVerificationStatus>,
    /// Always `PLAID`.
    pub(crate) vendor: PlaidTag,
}

record! { ExternalAccountVerificationPlaid {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 optional show status;
    3 required show vendor;
} }

/// Schema `base_account_verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAccountVerificationPlaidInput {
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub status: ExternalAccountVerificationStatus,
    /// Always `PLAID`.
    pub(crate) vendor: PlaidTag,
}

record! { ExternalAccountVerificationPlaidInput {
    0 optional show creation_time;
    1 optional show last_updated_time;
    2 required show status;
    3 required show vendor;
} }

impl ExternalAccountVerificationPlaidInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: ExternalAccountVerificationStatus) -> Self {
        Self {
            creation_time: Default::default(),
            last_updated_time: Default::default(),
            status,
            vendor: PlaidTag::default(),
        }
    }
}

setters!(ExternalAccountVerificationPlaidInput {
    into creation_time: Timestamp,
    into last_updated_time: Timestamp,
});

open_enum! {
    /// `status` of [`ExternalAccountVerificationFinicity`].
    pub enum ExternalAccountVerificationStatus {
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
        /// `VERIFIED`.
        Verified = "VERIFIED",
    }
}

tag_enum! {
    /// What `vendor` says in this variant.
    pub enum FinicityTag {
        /// `FINICITY`.
        Finicity = "FINICITY",
    }
}

/// Schema `international_wire_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternationalWireDetailsInput {
    pub bank_address: CustomerAddressInput,
    pub correspondent_banks_details: Option<Vec<CorrespondentBankDetailsInput>>,
    /// Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
}

record! { InternationalWireDetailsInput {
    0 required hide bank_address;
    1 optional show correspondent_banks_details;
    2 required hide swift_code;
} }

impl InternationalWireDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bank_address: CustomerAddressInput, swift_code: impl Into<String>) -> Self {
        Self {
            bank_address,
            correspondent_banks_details: Default::default(),
            swift_code: swift_code.into(),
        }
    }
}

setters!(InternationalWireDetailsInput {
    many correspondent_banks_details: CorrespondentBankDetailsInput,
});

/// Schema `patch_international_wire_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternationalWireDetailsUpdate {
    pub bank_address: Option<CustomerAddressInput>,
    pub correspondent_banks_details: Option<Vec<CorrespondentBankDetailsInput>>,
    /// Pattern `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: Option<String>,
}

record! { InternationalWireDetailsUpdate {
    0 optional hide bank_address;
    1 optional show correspondent_banks_details;
    2 optional hide swift_code;
} }

impl InternationalWireDetailsUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternationalWireDetailsUpdate {
    into bank_address: CustomerAddressInput,
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

open_enum! {
    /// Schema `add_vendor_accounts_error_reason`.
    pub enum VendorExternalAccountErrorReason {
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

/// Schema `add_vendor_account_failure`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorExternalAccountFailure {
    pub reason: Option<VendorExternalAccountErrorReason>,
    pub reason_description: Option<String>,
    pub vendor_account_id: Option<String>,
    pub vendor_error_message: Option<String>,
    pub vendor_request_id: Option<String>,
}

record! { VendorExternalAccountFailure {
    0 optional show reason;
    1 optional hide reason_description;
    2 optional show vendor_account_id;
    3 optional hide vendor_error_message;
    4 optional show vendor_request_id;
} }

/// Schema `add_vendor_accounts_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorExternalAccounts {
    pub added_accounts: Option<Vec<ExternalAccount>>,
    pub deleted_accounts: Option<Vec<ExternalAccount>>,
    pub failed_accounts: Option<Vec<VendorExternalAccountFailure>>,
}

record! { VendorExternalAccounts {
    0 optional show added_accounts;
    1 optional show deleted_accounts;
    2 optional show failed_accounts;
} }

/// Schema `add_vendor_accounts_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VendorExternalAccountsCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub customer_type: CustomerType,
    pub vendor: ExternalAccountVendor,
    /// At least 1 characters.
    pub vendor_access_token: Option<String>,
    /// At least 1 items. Each item: At least 1 characters.
    pub vendor_account_ids: Option<Vec<String>>,
    pub vendor_customer_id: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub verify_owner: Option<bool>,
}

record! { VendorExternalAccountsCreate {
    0 optional show business_id;
    1 optional show customer_id;
    2 required show customer_type;
    3 required show vendor;
    4 optional hide vendor_access_token;
    5 optional show vendor_account_ids;
    6 optional show vendor_customer_id;
    7 optional show verify_owner;
} }

impl VendorExternalAccountsCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_type: CustomerType, vendor: ExternalAccountVendor) -> Self {
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

setters!(VendorExternalAccountsCreate {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into vendor_access_token: String,
    many vendor_account_ids: String,
    into vendor_customer_id: String,
    value verify_owner: bool,
});
