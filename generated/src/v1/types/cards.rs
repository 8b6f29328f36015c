// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `card_response`.
    pub enum Card by "type" {
        /// Chosen by `CREDIT`.
        Credit(CreditCard) = ["CREDIT"],
        /// Chosen by `DEBIT` or `PREPAID`.
        Debit(DebitCard) = ["DEBIT", "PREPAID"],
    }
}

tagged_union! {
    /// Schema `card_issuance_request`.
    pub enum CardCreate by "type" {
        /// Chosen by `CREDIT`.
        Credit(CreditCardCreate) = ["CREDIT"],
        /// Chosen by `DEBIT` or `PREPAID`.
        Debit(DebitCardCreate) = ["DEBIT", "PREPAID"],
    }
}

tagged_union! {
    /// Schemas `credit_card_response_details`, `debit_card_response_details`.
    pub enum CardDetails by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCardDetails) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCardDetails) = ["VIRTUAL"],
    }
}

tagged_union! {
    /// Schemas `credit_card_request_details`, `debit_card_request_details`.
    pub enum CardDetailsInput by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCardDetailsInput) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCardDetailsInput) = ["VIRTUAL"],
    }
}

/// Schema `fulfillment_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardFulfillment {
    /// Format `uuid`.
    pub bulk_order_id: Option<BulkOrderId>,
    pub ship_date: Option<Date>,
    pub shipping_method: Option<String>,
    pub tracking_number: Option<String>,
}

record! { CardFulfillment {
    0 optional show bulk_order_id;
    1 optional show ship_date;
    2 optional show shipping_method;
    3 optional hide tracking_number;
} }

/// Schema `gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGateway {
    pub card_products: Option<Vec<CardProductId>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uuid`.
    pub id: CardGatewayId,
    pub is_active: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub standin: Option<CardGatewayStandin>,
    pub tenant: Option<String>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { CardGateway {
    0 optional show card_products;
    1 optional show creation_time;
    2 optional hide custom_headers;
    3 required show id;
    4 optional show is_active;
    5 optional show last_updated_time;
    6 optional show standin;
    7 optional show tenant;
    8 optional hide url;
} }

/// Schema `create_gateway_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayCreate {
    pub card_products: Vec<CardProductId>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub is_active: bool,
    pub standin: Option<CardGatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: String,
}

record! { CardGatewayCreate {
    0 required show card_products;
    1 optional hide custom_headers;
    2 required show is_active;
    3 optional show standin;
    4 required hide url;
} }

impl CardGatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        card_products: impl IntoMany<CardProductId>,
        is_active: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            card_products: card_products.into_many(),
            custom_headers: Default::default(),
            is_active,
            standin: Default::default(),
            url: url.into(),
        }
    }
}

setters!(CardGatewayCreate {
    into custom_headers: BTreeMap<String, String>,
    into standin: CardGatewayStandin,
});

/// Schema `gateway_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayList {
    pub gateways: Vec<CardGateway>,
    pub next_page_token: Option<String>,
}

record! { CardGatewayList {
    0 required show gateways;
    1 optional hide next_page_token;
} }

/// Schema `update_gateway_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayUpdate {
    pub card_products: Option<Vec<CardProductId>>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub is_active: Option<bool>,
    pub standin: Option<CardGatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { CardGatewayUpdate {
    0 optional show card_products;
    1 optional hide custom_headers;
    2 optional show is_active;
    3 optional show standin;
    4 optional hide url;
} }

impl CardGatewayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardGatewayUpdate {
    many card_products: CardProductId,
    into custom_headers: BTreeMap<String, String>,
    value is_active: bool,
    into standin: CardGatewayStandin,
    into url: String,
});

/// Schema `card_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardList {
    /// Told apart by `type`.
    pub cards: Vec<Card>,
    pub next_page_token: Option<String>,
}

record! { CardList {
    0 required show cards;
    1 optional hide next_page_token;
} }

/// Schema `set_pin_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardPinRequest {
    pub pin: String,
}

record! { CardPinRequest {
    0 required hide pin;
} }

impl CardPinRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            pin: pin.into(),
        }
    }
}

/// Schema `card_product_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProduct {
    /// Format `uuid`.
    pub account_range_id: Option<String>,
    pub active: Option<bool>,
    /// At least 2 characters. At most 2 characters.
    pub bin_country: Option<String>,
    /// Format `uuid`.
    pub bin_id: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub bulk_shipping_enabled: Option<bool>,
    pub bypass_risk_errors: Option<bool>,
    pub card_brand: Option<CardBrand>,
    pub card_category: Option<CardCategory>,
    /// At least 2 characters. At most 2 characters.
    pub card_fulfillment_country: Option<String>,
    pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
    /// Format `uuid`.
    pub card_program_id: Option<String>,
    pub card_type: Option<CardType>,
    /// Pattern `^[0-9A-F]{6}$`.
    pub color: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// The document's default is `false`; it is never filled in here.
    pub cross_border_enabled: Option<bool>,
    pub digital_wallet_tokenization: Option<DigitalWalletTokenization>,
    pub end_date: Option<Timestamp>,
    pub form: Option<CardForm>,
    /// Format `uuid`.
    pub id: CardProductId,
    pub image: Option<bool>,
    pub image_mode: Option<CardImageMode>,
    pub issue_without_kyc: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub l2l3_enabled: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    /// At least 1 characters. At most 40 characters.
    pub name: Option<String>,
    pub notification_language: Option<NotificationLanguage>,
    pub offline_pin: Option<bool>,
    pub orientation: Option<CardProductOrientation>,
    /// At least 1 characters. At most 50 characters.
    pub package_id: Option<String>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub pin_issuance_policy: Option<PinIssuancePolicy>,
    pub return_address: Option<CardShipping>,
    pub start_date: Option<Timestamp>,
    pub tenant: Option<String>,
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// The document's default is `MX`; it is never filled in here.
    pub txn_enhancer: Option<TransactionEnhancer>,
    /// The document's default is `false`; it is never filled in here.
    pub unsecured_credit_enabled: Option<bool>,
}

record! { CardProduct {
    0 optional show account_range_id;
    1 optional show active;
    2 optional show bin_country;
    3 optional show bin_id;
    4 optional show bulk_shipping_enabled;
    5 optional show bypass_risk_errors;
    6 optional show card_brand;
    7 optional show card_category;
    8 optional show card_fulfillment_country;
    9 optional show card_fulfillment_provider;
    10 optional show card_program_id;
    11 optional show card_type;
    12 optional show color;
    13 optional show creation_time;
    14 optional show cross_border_enabled;
    15 optional show digital_wallet_tokenization;
    16 optional show end_date;
    17 optional show form;
    18 required show id;
    19 optional show image;
    20 optional show image_mode;
    21 optional show issue_without_kyc;
    22 optional show l2l3_enabled;
    23 optional show last_updated_time;
    24 optional show name;
    25 optional show notification_language;
    26 optional show offline_pin;
    27 optional show orientation;
    28 optional show package_id;
    29 optional show physical_card_format;
    30 optional show pin_issuance_policy;
    31 optional hide return_address;
    32 optional show start_date;
    33 optional show tenant;
    34 optional show three_ds_policy;
    35 optional show txn_enhancer;
    36 optional show unsecured_credit_enabled;
} }

/// Schema `card_product_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProductList {
    pub card_products: Vec<CardProduct>,
    pub next_page_token: Option<String>,
}

record! { CardProductList {
    0 required show card_products;
    1 optional hide next_page_token;
} }

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardShipping {
    pub address: Option<PostalAddress>,
    pub care_of_line: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    pub method: Option<CardShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<CardRecipientName>,
}

record! { CardShipping {
    0 optional hide address;
    1 optional hide care_of_line;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardShippingInput {
    pub address: Option<PostalAddressInput>,
    pub care_of_line: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    pub method: Option<CardShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<CardRecipientNameInput>,
}

record! { CardShippingInput {
    0 optional hide address;
    1 optional hide care_of_line;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

impl CardShippingInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardShippingInput {
    into address: PostalAddressInput,
    into care_of_line: String,
    value is_expedited_fulfillment: bool,
    into method: CardShippingMethod,
    into phone_number: String,
    into recipient_name: CardRecipientNameInput,
});

/// Schema `card_response_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardVendorData {
    pub loan_pro: Option<LoanProCardVendorData>,
}

record! { CardVendorData {
    0 optional show loan_pro;
} }

open_enum! {
    /// Schema `card_widget_type`.
    pub enum CardWidgetType {
        /// `ACTIVATE`.
        Activate = "ACTIVATE",
        /// `GET_PIN`.
        GetPin = "GET_PIN",
        /// `REVEAL`.
        Reveal = "REVEAL",
        /// `SET_PIN`.
        SetPin = "SET_PIN",
    }
}

/// Schema `credit_card_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    /// Told apart by `form`.
    pub card_details: Option<CardDetails>,
    pub tenant: Option<String>,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
    pub vendor_data: Option<CardVendorData>,
}

record! { CreditCard {
    0 optional show card_details;
    1 optional show tenant;
    2 required show r#type as "type";
    3 optional hide vendor_data;
} }

/// Schema `credit_card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardCreate {
    /// Told apart by `form`.
    pub card_details: CardDetailsInput,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

record! { CreditCardCreate {
    0 required show card_details;
    1 required show r#type as "type";
} }

impl CreditCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_details: CardDetailsInput) -> Self {
        Self {
            card_details,
            r#type: CreditTag::default(),
        }
    }
}

/// Schema `debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DebitCard {
    /// Told apart by `form`.
    pub card_details: Option<CardDetails>,
    pub tenant: Option<String>,
    /// One of `DEBIT`, `PREPAID`.
    pub r#type: DebitCardType,
}

record! { DebitCard {
    0 optional show card_details;
    1 optional show tenant;
    2 required show r#type as "type";
} }

/// Schema `debit_card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DebitCardCreate {
    /// Told apart by `form`.
    pub card_details: CardDetailsInput,
    /// One of `DEBIT`, `PREPAID`.
    pub r#type: DebitCardType,
}

record! { DebitCardCreate {
    0 required show card_details;
    1 required show r#type as "type";
} }

impl DebitCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_details: CardDetailsInput, r#type: DebitCardType) -> Self {
        Self {
            card_details,
            r#type,
        }
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum DebitCardType {
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
    }
}

/// Schema `digital_wallet_tokenization`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenization {
    pub card_art_id: Option<String>,
    pub provisioning_controls: Option<WalletProvisioningControls>,
}

record! { DigitalWalletTokenization {
    0 optional show card_art_id;
    1 optional show provisioning_controls;
} }

/// Schema `loan_pro_card_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanProCardVendorData {
    pub card_id: Option<i64>,
    pub secure_payments_card_uuid: Option<String>,
}

record! { LoanProCardVendorData {
    0 optional show card_id;
    1 optional hide secure_payments_card_uuid;
} }

/// Schemas `physical_credit_card_response`, `physical_debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCardDetails {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub card_brand: Option<CardBrand>,
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Format `uuid`.
    pub card_image_id: Option<CardImageId>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub fulfillment_details: Option<CardFulfillment>,
    /// Format `uuid`.
    pub id: CardId,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    /// Format `uuid`.
    pub reissued_to_id: Option<CardId>,
    pub shipping: Option<CardShipping>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { PhysicalCardDetails {
    0 optional show account_id;
    1 optional show bin;
    2 optional show bulk_order_config_id;
    3 optional show business_id;
    4 optional show card_brand;
    5 optional show card_fulfillment_status;
    6 optional show card_image_id;
    7 optional show card_product_id;
    8 optional show card_status;
    9 optional show creation_time;
    10 optional show customer_id;
    11 optional hide emboss_name;
    12 optional hide expiration_month;
    13 optional hide expiration_time;
    14 optional hide expiration_year;
    15 required show form;
    16 optional show fulfillment_details;
    17 required show id;
    18 optional show is_pin_set;
    19 optional hide last_four;
    20 optional show last_updated_time;
    21 optional hide memo;
    22 optional hide metadata;
    23 optional show pending_reasons;
    24 optional show physical_card_format;
    25 optional show reissue_reason;
    26 optional show reissued_from_id;
    27 optional show reissued_to_id;
    28 optional show shipping;
    29 optional show status_reason;
    30 optional show timestamp_pin_set;
} }

/// Schemas `physical_credit_card_issuance_request`, `physical_debit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCardDetailsInput {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub card_image_id: Option<CardImageId>,
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    pub shipping: Option<CardShippingInput>,
}

record! { PhysicalCardDetailsInput {
    0 required show account_id;
    1 optional show bulk_order_config_id;
    2 optional show business_id;
    3 optional show card_image_id;
    4 required show card_product_id;
    5 optional show customer_id;
    6 optional hide emboss_name;
    7 required show form;
    8 optional hide metadata;
    9 optional show reissue_reason;
    10 optional show reissued_from_id;
    11 optional show shipping;
} }

impl PhysicalCardDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        card_product_id: impl Into<CardProductId>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bulk_order_config_id: Default::default(),
            business_id: Default::default(),
            card_image_id: Default::default(),
            card_product_id: card_product_id.into(),
            customer_id: Default::default(),
            emboss_name: Default::default(),
            form: PhysicalTag::default(),
            metadata: Default::default(),
            reissue_reason: Default::default(),
            reissued_from_id: Default::default(),
            shipping: Default::default(),
        }
    }
}

setters!(PhysicalCardDetailsInput {
    into bulk_order_config_id: BulkOrderConfigId,
    into business_id: BusinessId,
    into card_image_id: CardImageId,
    into customer_id: CustomerId,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: ReissueReason,
    into reissued_from_id: CardId,
    into shipping: CardShippingInput,
});

open_enum! {
    /// Schema `pin_issuance_policy`.
    pub enum PinIssuancePolicy {
        /// `NOT_REQUIRED`.
        NotRequired = "NOT_REQUIRED",
        /// `RANDOM`.
        Random = "RANDOM",
        /// `REQUIRED`.
        Required = "REQUIRED",
    }
}

/// Schema `three_ds_decision_gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGateway {
    pub card_products: Option<Vec<CardProductId>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uri`. At most 1000 characters.
    pub decision_url: Option<String>,
    pub fallback_decision: Option<ThreeDsDecision>,
    /// Format `uuid`.
    pub id: ThreeDsGatewayId,
    pub is_active: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub tenant: Option<String>,
}

record! { ThreeDsDecisionGateway {
    0 optional show card_products;
    1 optional show creation_time;
    2 optional hide custom_headers;
    3 optional hide decision_url;
    4 optional show fallback_decision;
    5 required show id;
    6 optional show is_active;
    7 optional show last_updated_time;
    8 optional show tenant;
} }

/// Schema `create_three_ds_decision_gateway_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayCreate {
    pub card_products: Vec<CardProductId>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uri`. At most 1000 characters.
    pub decision_url: String,
    pub fallback_decision: ThreeDsDecision,
    pub is_active: bool,
}

record! { ThreeDsDecisionGatewayCreate {
    0 required show card_products;
    1 optional hide custom_headers;
    2 required hide decision_url;
    3 required show fallback_decision;
    4 required show is_active;
} }

impl ThreeDsDecisionGatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        card_products: impl IntoMany<CardProductId>,
        decision_url: impl Into<String>,
        fallback_decision: ThreeDsDecision,
        is_active: bool,
    ) -> Self {
        Self {
            card_products: card_products.into_many(),
            custom_headers: Default::default(),
            decision_url: decision_url.into(),
            fallback_decision,
            is_active,
        }
    }
}

setters!(ThreeDsDecisionGatewayCreate {
    into custom_headers: BTreeMap<String, String>,
});

/// Schema `three_ds_decision_gateway_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayList {
    pub gateways: Vec<ThreeDsDecisionGateway>,
    pub next_page_token: Option<String>,
}

record! { ThreeDsDecisionGatewayList {
    0 required show gateways;
    1 optional hide next_page_token;
} }

/// Schema `update_three_ds_decision_gateway_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayUpdate {
    pub card_products: Option<Vec<CardProductId>>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uri`. At most 1000 characters.
    pub decision_url: Option<String>,
    pub fallback_decision: Option<ThreeDsDecision>,
    pub is_active: Option<bool>,
}

record! { ThreeDsDecisionGatewayUpdate {
    0 optional show card_products;
    1 optional hide custom_headers;
    2 optional hide decision_url;
    3 optional show fallback_decision;
    4 optional show is_active;
} }

impl ThreeDsDecisionGatewayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ThreeDsDecisionGatewayUpdate {
    many card_products: CardProductId,
    into custom_headers: BTreeMap<String, String>,
    into decision_url: String,
    into fallback_decision: ThreeDsDecision,
    value is_active: bool,
});

/// Schemas `virtual_credit_card_response`, `virtual_debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCardDetails {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub card_brand: Option<CardBrand>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Format `uuid`.
    pub id: CardId,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    /// Format `uuid`.
    pub reissued_to_id: Option<CardId>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { VirtualCardDetails {
    0 optional show account_id;
    1 optional show bin;
    2 optional show business_id;
    3 optional show card_brand;
    4 optional show card_product_id;
    5 optional show card_status;
    6 optional show creation_time;
    7 optional show customer_id;
    8 optional hide emboss_name;
    9 optional hide expiration_month;
    10 optional hide expiration_time;
    11 optional hide expiration_year;
    12 required show form;
    13 required show id;
    14 optional show is_pin_set;
    15 optional hide last_four;
    16 optional show last_updated_time;
    17 optional hide memo;
    18 optional hide metadata;
    19 optional show pending_reasons;
    20 optional show reissue_reason;
    21 optional show reissued_from_id;
    22 optional show reissued_to_id;
    23 optional show status_reason;
    24 optional show timestamp_pin_set;
} }

/// Schemas `virtual_credit_card_issuance_request`, `virtual_debit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCardDetailsInput {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
}

record! { VirtualCardDetailsInput {
    0 required show account_id;
    1 optional show business_id;
    2 required show card_product_id;
    3 optional show customer_id;
    4 optional hide emboss_name;
    5 required show form;
    6 optional hide metadata;
    7 optional show reissue_reason;
    8 optional show reissued_from_id;
} }

impl VirtualCardDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        card_product_id: impl Into<CardProductId>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            business_id: Default::default(),
            card_product_id: card_product_id.into(),
            customer_id: Default::default(),
            emboss_name: Default::default(),
            form: VirtualTag::default(),
            metadata: Default::default(),
            reissue_reason: Default::default(),
            reissued_from_id: Default::default(),
        }
    }
}

setters!(VirtualCardDetailsInput {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: ReissueReason,
    into reissued_from_id: CardId,
});

/// Schema `provisioning_controls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletProvisioningControls {
    pub in_app_provisioning: Option<WalletProvisioningMethod>,
    pub manual_entry: Option<WalletProvisioningMethod>,
    pub wallet_provider_card_on_file: Option<WalletProvisioningMethod>,
    pub web_push_provisioning: Option<WalletWebPushProvisioning>,
}

record! { WalletProvisioningControls {
    0 optional show in_app_provisioning;
    1 optional show manual_entry;
    2 optional show wallet_provider_card_on_file;
    3 optional show web_push_provisioning;
} }

/// Schema `web_push_provisioning`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletWebPushProvisioning {
    pub apple_card_template_id: Option<String>,
    pub apple_partner_id: Option<String>,
    pub google_piaid: Option<String>,
}

record! { WalletWebPushProvisioning {
    0 optional show apple_card_template_id;
    1 optional show apple_partner_id;
    2 optional show google_piaid;
} }
