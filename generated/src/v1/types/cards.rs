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

/// Schema `card_activation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardActivationRequest {
    pub activation_code: String,
    /// Format `uuid`.
    pub customer_id: String,
}

record! { CardActivationRequest {
    0 required hide activation_code;
    1 required show customer_id;
} }

impl CardActivationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(activation_code: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            activation_code: activation_code.into(),
            customer_id: customer_id.into(),
        }
    }
}

/// What `getCardBarcode` gives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardBarcode {
    pub barcode: Option<String>,
}

record! { CardBarcode {
    0 optional hide barcode;
} }

open_enum! {
    /// Schema `card_brand`.
    pub enum CardBrand {
        /// `MASTERCARD`.
        Mastercard = "MASTERCARD",
        /// `VISA`.
        Visa = "VISA",
    }
}

open_enum! {
    /// Schema `card_category`.
    pub enum CardCategory {
        /// `COMMERCIAL`.
        Commercial = "COMMERCIAL",
        /// `CONSUMER`.
        Consumer = "CONSUMER",
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

open_enum! {
    /// Schema `card_fulfillment_provider`.
    pub enum CardFulfillmentProvider {
        /// `ARROWEYE`.
        Arroweye = "ARROWEYE",
        /// `GD`.
        Gd = "GD",
    }
}

/// Schema `create_card_image_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageCreate {
    /// Format `uuid`.
    pub card_product_id: String,
    /// Format `uuid`.
    pub customer_id: String,
}

record! { CardImageCreate {
    0 required show card_product_id;
    1 required show customer_id;
} }

impl CardImageCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_product_id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            card_product_id: card_product_id.into(),
            customer_id: customer_id.into(),
        }
    }
}

/// Schema `card_image_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageDetails {
    /// Format `uuid`.
    pub card_product_id: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    /// Format `uuid`.
    pub id: String,
    pub rejection_memo: Option<String>,
    pub rejection_reason: Option<CardImageRejectionReason>,
    pub status: Option<CardImageStatus>,
}

record! { CardImageDetails {
    0 optional show card_product_id;
    1 optional show customer_id;
    2 required show id;
    3 optional hide rejection_memo;
    4 optional show rejection_reason;
    5 optional show status;
} }

/// Schema `card_image_details_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageDetailsList {
    pub images: Vec<CardImageDetails>,
    pub next_page_token: Option<String>,
}

record! { CardImageDetailsList {
    0 required show images;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `card_image_mode`.
    pub enum CardImageMode {
        /// `REQUIRED_APPROVED_FIRST`.
        RequiredApprovedFirst = "REQUIRED_APPROVED_FIRST",
    }
}

open_enum! {
    /// Schema `card_image_rejection_reason`.
    pub enum CardImageRejectionReason {
        /// `BRANDED`.
        Branded = "BRANDED",
        /// `COPYRIGHT`.
        Copyright = "COPYRIGHT",
        /// `INAPPROPRIATE`.
        Inappropriate = "INAPPROPRIATE",
        /// `OTHER`.
        Other = "OTHER",
        /// `PROMOTIONAL`.
        Promotional = "PROMOTIONAL",
        /// `TRADEMARK`.
        Trademark = "TRADEMARK",
    }
}

open_enum! {
    /// Schema `card_image_status`.
    pub enum CardImageStatus {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `NOT_UPLOADED`.
        NotUploaded = "NOT_UPLOADED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `UNREVIEWED`.
        Unreviewed = "UNREVIEWED",
    }
}

/// Schema `update_card_image_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageUpdate {
    pub rejection_memo: Option<String>,
    pub rejection_reason: Option<CardImageRejectionReason>,
    pub status: CardImageStatus,
}

record! { CardImageUpdate {
    0 optional hide rejection_memo;
    1 optional show rejection_reason;
    2 required show status;
} }

impl CardImageUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: CardImageStatus) -> Self {
        Self {
            rejection_memo: Default::default(),
            rejection_reason: Default::default(),
            status,
        }
    }
}

setters!(CardImageUpdate {
    into rejection_memo: String,
    into rejection_reason: CardImageRejectionReason,
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
    pub form: Option<CardProductForm>,
    /// Format `uuid`.
    pub id: String,
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
    pub pin_issuance_policy: Option<PinPolicy>,
    pub return_address: Option<Shipping>,
    pub start_date: Option<Timestamp>,
    pub tenant: Option<String>,
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// The document's default is `MX`; it is never filled in here.
    pub txn_enhancer: Option<TxnEnhancer>,
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

open_enum! {
    /// `form` of [`CardProduct`].
    pub enum CardProductForm {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

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

open_enum! {
    /// `orientation` of [`CardProduct`].
    pub enum CardProductOrientation {
        /// `HORIZONTAL`.
        Horizontal = "HORIZONTAL",
        /// `VERTICAL`.
        Vertical = "VERTICAL",
    }
}

/// Schema `card_reveal_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardReveal {
    pub ciphertext: Option<String>,
}

record! { CardReveal {
    0 optional hide ciphertext;
} }

open_enum! {
    /// Parameter `sort_by` of `listCards`.
    pub enum CardSortBy {
        /// `account_id:asc`.
        AccountIdAsc = "account_id:asc",
        /// `account_id:desc`.
        AccountIdDesc = "account_id:desc",
        /// `card_brand:asc`.
        CardBrandAsc = "card_brand:asc",
        /// `card_brand:desc`.
        CardBrandDesc = "card_brand:desc",
        /// `card_product_id:asc`.
        CardProductIdAsc = "card_product_id:asc",
        /// `card_product_id:desc`.
        CardProductIdDesc = "card_product_id:desc",
        /// `card_status:asc`.
        CardStatusAsc = "card_status:asc",
        /// `card_status:desc`.
        CardStatusDesc = "card_status:desc",
        /// `card_type:asc`.
        CardTypeAsc = "card_type:asc",
        /// `card_type:desc`.
        CardTypeDesc = "card_type:desc",
        /// `customer_id:asc`.
        CustomerIdAsc = "customer_id:asc",
        /// `customer_id:desc`.
        CustomerIdDesc = "customer_id:desc",
        /// `expiration_date:asc`.
        ExpirationDateAsc = "expiration_date:asc",
        /// `expiration_date:desc`.
        ExpirationDateDesc = "expiration_date:desc",
        /// `form:asc`.
        FormAsc = "form:asc",
        /// `form:desc`.
        FormDesc = "form:desc",
        /// `last_four:asc`.
        LastFourAsc = "last_four:asc",
        /// `last_four:desc`.
        LastFourDesc = "last_four:desc",
    }
}

open_enum! {
    /// Schema `card_status`.
    pub enum CardStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
        /// `UNACTIVATED`.
        Unactivated = "UNACTIVATED",
    }
}

/// Schema `card_status_pending_reasons`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardStatusPendingReasons {
    pub is_waiting_for_bulk_shipment: Option<bool>,
    pub is_waiting_for_image: Option<bool>,
    pub is_waiting_for_pin: Option<bool>,
}

record! { CardStatusPendingReasons {
    0 optional show is_waiting_for_bulk_shipment;
    1 optional show is_waiting_for_image;
    2 optional show is_waiting_for_pin;
} }

open_enum! {
    /// Schema `card_status_reason_code`.
    pub enum CardStatusReasonCode {
        /// `ACT`.
        Act = "ACT",
        /// `ADD`.
        Add = "ADD",
        /// `AUX`.
        Aux = "AUX",
        /// `CLO`.
        Clo = "CLO",
        /// `COM`.
        Com = "COM",
        /// `DOB`.
        Dob = "DOB",
        /// `EML`.
        Eml = "EML",
        /// `EXP`.
        Exp = "EXP",
        /// `FRD`.
        Frd = "FRD",
        /// `FUL`.
        Ful = "FUL",
        /// `INA`.
        Ina = "INA",
        /// `INF`.
        Inf = "INF",
        /// `ISS`.
        Iss = "ISS",
        /// `KYC`.
        Kyc = "KYC",
        /// `LOS`.
        Los = "LOS",
        /// `MAT`.
        Mat = "MAT",
        /// `NAM`.
        Nam = "NAM",
        /// `NEG`.
        Neg = "NEG",
        /// `NEW`.
        New = "NEW",
        /// `OTH`.
        Oth = "OTH",
        /// `OUT`.
        Out = "OUT",
        /// `PHO`.
        Pho = "PHO",
        /// `PIN`.
        Pin = "PIN",
        /// `PRC`.
        Prc = "PRC",
        /// `REQ`.
        Req = "REQ",
        /// `REV`.
        Rev = "REV",
        /// `SSN`.
        Ssn = "SSN",
        /// `STO`.
        Sto = "STO",
        /// `SUS`.
        Sus = "SUS",
        /// `TMP`.
        Tmp = "TMP",
        /// `UNK`.
        Unk = "UNK",
    }
}

open_enum! {
    /// Schema `card_status_request`.
    pub enum CardStatusRequest {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// Schema `card_type`.
    pub enum CardType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
    }
}

/// Schema `card_edit_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardUpdate {
    pub card_status: Option<CardStatusRequest>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossNameInput>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reason: Option<CardStatusReasonCode>,
}

record! { CardUpdate {
    0 optional show card_status;
    1 optional show customer_id;
    2 optional hide emboss_name;
    3 optional hide memo;
    4 optional hide metadata;
    5 optional show reason;
} }

impl CardUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardUpdate {
    into card_status: CardStatusRequest,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into memo: String,
    into metadata: BTreeMap<String, String>,
    into reason: CardStatusReasonCode,
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

/// Schema `card_widget_url_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardWidgetUrl {
    /// Format `uri`.
    pub url: Option<String>,
}

record! { CardWidgetUrl {
    0 optional hide url;
} }

/// Schema `client_token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientToken {
    pub client_token: Option<String>,
}

record! { ClientToken {
    0 optional hide client_token;
} }

/// Schema `credit_card_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    /// Told apart by `form`.
    pub card_details: Option<CreditCardDetails>,
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
    pub card_details: CreditCardDetailsInput,
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
    pub fn new(card_details: CreditCardDetailsInput) -> Self {
        Self {
            card_details,
            r#type: CreditTag::default(),
        }
    }
}

tagged_union! {
    /// Schema `credit_card_response_details`.
    pub enum CreditCardDetails by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCreditCard) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCreditCard) = ["VIRTUAL"],
    }
}

tagged_union! {
    /// Schema `credit_card_request_details`.
    pub enum CreditCardDetailsInput by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCreditCardInput) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCreditCardInput) = ["VIRTUAL"],
    }
}

/// Schema `debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DebitCard {
    /// Told apart by `form`.
    pub card_details: Option<DebitCardDetails>,
    pub tenant: Option<String>,
    /// Always `DEBIT` or `PREPAID`.
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
    pub card_details: DebitCardDetailsInput,
    /// Always `DEBIT` or `PREPAID`.
    pub r#type: DebitCardType,
}

record! { DebitCardCreate {
    0 required show card_details;
    1 required show r#type as "type";
} }

impl DebitCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_details: DebitCardDetailsInput, r#type: DebitCardType) -> Self {
        Self {
            card_details,
            r#type,
        }
    }
}

tagged_union! {
    /// Schema `debit_card_response_details`.
    pub enum DebitCardDetails by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalDebitCard) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualDebitCard) = ["VIRTUAL"],
    }
}

tagged_union! {
    /// Schema `debit_card_request_details`.
    pub enum DebitCardDetailsInput by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalDebitCardInput) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualDebitCardInput) = ["VIRTUAL"],
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

/// Schema `digital_wallet_token_address_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenAddressVerification {
    pub validate: Option<bool>,
}

record! { DigitalWalletTokenAddressVerification {
    0 optional show validate;
} }

/// Schema `digital_wallet_tokenization`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenization {
    pub card_art_id: Option<String>,
    pub provisioning_controls: Option<ProvisioningControls>,
}

record! { DigitalWalletTokenization {
    0 optional show card_art_id;
    1 optional show provisioning_controls;
} }

/// Schema `emboss_name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbossName {
    pub line_1: Option<String>,
    pub line_2: Option<String>,
}

record! { EmbossName {
    0 optional hide line_1;
    1 optional hide line_2;
} }

/// Schema `emboss_name`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbossNameInput {
    pub line_1: String,
    pub line_2: Option<String>,
}

record! { EmbossNameInput {
    0 required hide line_1;
    1 optional hide line_2;
} }

impl EmbossNameInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(line_1: impl Into<String>) -> Self {
        Self {
            line_1: line_1.into(),
            line_2: Default::default(),
        }
    }
}

setters!(EmbossNameInput {
    into line_2: String,
});

open_enum! {
    /// Schema `form`.
    pub enum Form {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

/// Schema `fulfillment_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FulfillmentDetails {
    /// Format `uuid`.
    pub bulk_order_id: Option<String>,
    pub ship_date: Option<Date>,
    pub shipping_method: Option<String>,
    pub tracking_number: Option<String>,
}

record! { FulfillmentDetails {
    0 optional show bulk_order_id;
    1 optional show ship_date;
    2 optional show shipping_method;
    3 optional hide tracking_number;
} }

/// Schema `gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    pub card_products: Option<Vec<String>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uuid`.
    pub id: String,
    pub is_active: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub standin: Option<GatewayStandin>,
    pub tenant: Option<String>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { Gateway {
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
pub struct GatewayCreate {
    pub card_products: Vec<String>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub is_active: bool,
    pub standin: Option<GatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: String,
}

record! { GatewayCreate {
    0 required show card_products;
    1 optional hide custom_headers;
    2 required show is_active;
    3 optional show standin;
    4 required hide url;
} }

impl GatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        card_products: impl IntoMany<String>,
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

setters!(GatewayCreate {
    into custom_headers: BTreeMap<String, String>,
    into standin: GatewayStandin,
});

/// Schema `gateway_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayList {
    pub gateways: Vec<Gateway>,
    pub next_page_token: Option<String>,
}

record! { GatewayList {
    0 required show gateways;
    1 optional hide next_page_token;
} }

/// Schema `gateway_standin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayStandin {
    pub enabled: Option<bool>,
}

record! { GatewayStandin {
    0 optional show enabled;
} }

impl GatewayStandin {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GatewayStandin {
    value enabled: bool,
});

/// Schema `update_gateway_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayUpdate {
    pub card_products: Option<Vec<String>>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub is_active: Option<bool>,
    pub standin: Option<GatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { GatewayUpdate {
    0 optional show card_products;
    1 optional hide custom_headers;
    2 optional show is_active;
    3 optional show standin;
    4 optional hide url;
} }

impl GatewayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GatewayUpdate {
    many card_products: String,
    into custom_headers: BTreeMap<String, String>,
    value is_active: bool,
    into standin: GatewayStandin,
    into url: String,
});

/// Schema `in_app_provisioning`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InAppProvisioning {
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    pub enabled: Option<bool>,
}

record! { InAppProvisioning {
    0 optional show address_verification;
    1 optional show enabled;
} }

open_enum! {
    /// Parameter `sort_by` of `listCardProducts`.
    pub enum ListCardProductsSortBy {
        /// `active:asc`.
        ActiveAsc = "active:asc",
        /// `active:desc`.
        ActiveDesc = "active:desc",
        /// `card_brand:asc`.
        CardBrandAsc = "card_brand:asc",
        /// `card_brand:desc`.
        CardBrandDesc = "card_brand:desc",
        /// `card_category:asc`.
        CardCategoryAsc = "card_category:asc",
        /// `card_category:desc`.
        CardCategoryDesc = "card_category:desc",
        /// `card_type:asc`.
        CardTypeAsc = "card_type:asc",
        /// `card_type:desc`.
        CardTypeDesc = "card_type:desc",
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `end_date:asc`.
        EndDateAsc = "end_date:asc",
        /// `end_date:desc`.
        EndDateDesc = "end_date:desc",
        /// `form:asc`.
        FormAsc = "form:asc",
        /// `form:desc`.
        FormDesc = "form:desc",
        /// `name:asc`.
        NameAsc = "name:asc",
        /// `name:desc`.
        NameDesc = "name:desc",
        /// `start_date:asc`.
        StartDateAsc = "start_date:asc",
        /// `start_date:desc`.
        StartDateDesc = "start_date:desc",
    }
}

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

/// Schema `manual_entry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualEntry {
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    pub enabled: Option<bool>,
}

record! { ManualEntry {
    0 optional show address_verification;
    1 optional show enabled;
} }

open_enum! {
    /// Schema `notification_language`.
    pub enum NotificationLanguage {
        /// `ces`.
        Ces = "ces",
        /// `deu`.
        Deu = "deu",
        /// `ell`.
        Ell = "ell",
        /// `eng`.
        Eng = "eng",
        /// `fra`.
        Fra = "fra",
        /// `ita`.
        Ita = "ita",
        /// `nld`.
        Nld = "nld",
        /// `pol`.
        Pol = "pol",
        /// `por`.
        Por = "por",
        /// `ron`.
        Ron = "ron",
        /// `spa`.
        Spa = "spa",
    }
}

open_enum! {
    /// Schema `physical_card_format`.
    pub enum PhysicalCardFormat {
        /// `CHIP`.
        Chip = "CHIP",
        /// `CONTACTLESS`.
        Contactless = "CONTACTLESS",
        /// `MAGNETIC_STRIPE`.
        MagneticStripe = "MAGNETIC_STRIPE",
        /// `PHYSICAL_COMBO`.
        PhysicalCombo = "PHYSICAL_COMBO",
    }
}

/// Schema `physical_credit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCreditCard {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    pub card_brand: Option<CardBrand>,
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Format `uuid`.
    pub card_image_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: Option<String>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Format `uuid`.
    pub id: String,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub reissue_reason: Option<PhysicalCreditCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub shipping: Option<Shipping>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { PhysicalCreditCard {
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

/// Schema `physical_credit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCreditCardInput {
    /// Format `uuid`.
    pub account_id: String,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    /// Format `uuid`.
    pub card_image_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: String,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<PhysicalCreditCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    pub shipping: Option<ShippingInput>,
}

record! { PhysicalCreditCardInput {
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

impl PhysicalCreditCardInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_product_id: impl Into<String>) -> Self {
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

setters!(PhysicalCreditCardInput {
    into bulk_order_config_id: String,
    into business_id: String,
    into card_image_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: PhysicalCreditCardReissueReason,
    into reissued_from_id: String,
    into shipping: ShippingInput,
});

open_enum! {
    /// `reissue_reason` of [`PhysicalCreditCardInput`].
    pub enum PhysicalCreditCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `BANK_MIGRATION`.
        BankMigration = "BANK_MIGRATION",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `PROGRAM_CHANGE`.
        ProgramChange = "PROGRAM_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
    }
}

/// Schema `physical_debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalDebitCard {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    pub card_brand: Option<CardBrand>,
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Format `uuid`.
    pub card_image_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: Option<String>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Format `uuid`.
    pub id: String,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub reissue_reason: Option<PhysicalDebitCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub shipping: Option<Shipping>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { PhysicalDebitCard {
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

/// Schema `physical_debit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalDebitCardInput {
    /// Format `uuid`.
    pub account_id: String,
    /// Format `uuid`.
    pub bulk_order_config_id: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    /// Format `uuid`.
    pub card_image_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: String,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<PhysicalDebitCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    pub shipping: Option<ShippingInput>,
}

record! { PhysicalDebitCardInput {
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

impl PhysicalDebitCardInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_product_id: impl Into<String>) -> Self {
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

setters!(PhysicalDebitCardInput {
    into bulk_order_config_id: String,
    into business_id: String,
    into card_image_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: PhysicalDebitCardReissueReason,
    into reissued_from_id: String,
    into shipping: ShippingInput,
});

open_enum! {
    /// `reissue_reason` of [`PhysicalDebitCardInput`].
    pub enum PhysicalDebitCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `BANK_MIGRATION`.
        BankMigration = "BANK_MIGRATION",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `PROGRAM_CHANGE`.
        ProgramChange = "PROGRAM_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
    }
}

tag_enum! {
    /// What `form` says in this variant.
    pub enum PhysicalTag {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
    }
}

open_enum! {
    /// Schema `pin_issuance_policy`.
    pub enum PinPolicy {
        /// `NOT_REQUIRED`.
        NotRequired = "NOT_REQUIRED",
        /// `RANDOM`.
        Random = "RANDOM",
        /// `REQUIRED`.
        Required = "REQUIRED",
    }
}

/// Schema `provisioning_controls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningControls {
    pub in_app_provisioning: Option<InAppProvisioning>,
    pub manual_entry: Option<ManualEntry>,
    pub wallet_provider_card_on_file: Option<WalletProviderCardOnFile>,
    pub web_push_provisioning: Option<WebPushProvisioning>,
}

record! { ProvisioningControls {
    0 optional show in_app_provisioning;
    1 optional show manual_entry;
    2 optional show wallet_provider_card_on_file;
    3 optional show web_push_provisioning;
} }

/// Schema `set_pin_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPinRequest {
    pub pin: String,
}

record! { SetPinRequest {
    0 required hide pin;
} }

impl SetPinRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            pin: pin.into(),
        }
    }
}

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    pub address: Option<Address>,
    pub care_of_line: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    pub method: Option<ShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<RecipientName>,
}

record! { Shipping {
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
pub struct ShippingInput {
    pub address: Option<AddressInput>,
    pub care_of_line: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    pub method: Option<ShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<RecipientNameInput>,
}

record! { ShippingInput {
    0 optional hide address;
    1 optional hide care_of_line;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

impl ShippingInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ShippingInput {
    into address: AddressInput,
    into care_of_line: String,
    value is_expedited_fulfillment: bool,
    into method: ShippingMethod,
    into phone_number: String,
    into recipient_name: RecipientNameInput,
});

open_enum! {
    /// Schema `shipping_method`.
    pub enum ShippingMethod {
        /// `INTERNATIONAL`.
        International = "INTERNATIONAL",
        /// `INTERNATIONAL_GROUND`.
        InternationalGround = "INTERNATIONAL_GROUND",
        /// `INTERNATIONAL_PRIORITY`.
        InternationalPriority = "INTERNATIONAL_PRIORITY",
        /// `LOCAL_MAIL`.
        LocalMail = "LOCAL_MAIL",
        /// `LOCAL_PRIORITY`.
        LocalPriority = "LOCAL_PRIORITY",
        /// `OVERNIGHT`.
        Overnight = "OVERNIGHT",
        /// `TWO_DAY`.
        TwoDay = "TWO_DAY",
    }
}

/// Schema `three_ds_decision_gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGateway {
    pub card_products: Option<Vec<String>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uri`. At most 1000 characters.
    pub decision_url: Option<String>,
    pub fallback_decision: Option<ThreeDsDecision>,
    /// Format `uuid`.
    pub id: String,
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
    pub card_products: Vec<String>,
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
        card_products: impl IntoMany<String>,
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
    pub card_products: Option<Vec<String>>,
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
    many card_products: String,
    into custom_headers: BTreeMap<String, String>,
    into decision_url: String,
    into fallback_decision: ThreeDsDecision,
    value is_active: bool,
});

open_enum! {
    /// Schema `three_ds_policy`.
    pub enum ThreeDsPolicy {
        /// `DECISION_GATEWAY`.
        DecisionGateway = "DECISION_GATEWAY",
        /// `EXEMPT`.
        Exempt = "EXEMPT",
        /// `SMS_OTP`.
        SmsOtp = "SMS_OTP",
    }
}

open_enum! {
    /// Schema `txn_enhancer`.
    /// The document's default is `MX`; it is never filled in here.
    pub enum TxnEnhancer {
        /// `MX`.
        Mx = "MX",
        /// `NONE`.
        None = "NONE",
    }
}

/// Schema `virtual_credit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCreditCard {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    pub card_brand: Option<CardBrand>,
    /// Format `uuid`.
    pub card_product_id: Option<String>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Format `uuid`.
    pub id: String,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub reissue_reason: Option<VirtualCreditCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { VirtualCreditCard {
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

/// Schema `virtual_credit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCreditCardInput {
    /// Format `uuid`.
    pub account_id: String,
    /// Format `uuid`.
    pub business_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: String,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<VirtualCreditCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
}

record! { VirtualCreditCardInput {
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

impl VirtualCreditCardInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_product_id: impl Into<String>) -> Self {
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

setters!(VirtualCreditCardInput {
    into business_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: VirtualCreditCardReissueReason,
    into reissued_from_id: String,
});

open_enum! {
    /// `reissue_reason` of [`VirtualCreditCardInput`].
    pub enum VirtualCreditCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `BANK_MIGRATION`.
        BankMigration = "BANK_MIGRATION",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `PROGRAM_CHANGE`.
        ProgramChange = "PROGRAM_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
    }
}

/// Schema `virtual_debit_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualDebitCard {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<String>,
    pub card_brand: Option<CardBrand>,
    /// Format `uuid`.
    pub card_product_id: Option<String>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Format `uuid`.
    pub id: String,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub reissue_reason: Option<VirtualDebitCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub timestamp_pin_set: Option<Timestamp>,
}

record! { VirtualDebitCard {
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

/// Schema `virtual_debit_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualDebitCardInput {
    /// Format `uuid`.
    pub account_id: String,
    /// Format `uuid`.
    pub business_id: Option<String>,
    /// Format `uuid`.
    pub card_product_id: String,
    /// Format `uuid`.
    pub customer_id: Option<String>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<VirtualDebitCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
}

record! { VirtualDebitCardInput {
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

impl VirtualDebitCardInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_product_id: impl Into<String>) -> Self {
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

setters!(VirtualDebitCardInput {
    into business_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: VirtualDebitCardReissueReason,
    into reissued_from_id: String,
});

open_enum! {
    /// `reissue_reason` of [`VirtualDebitCardInput`].
    pub enum VirtualDebitCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `BANK_MIGRATION`.
        BankMigration = "BANK_MIGRATION",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `PROGRAM_CHANGE`.
        ProgramChange = "PROGRAM_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
    }
}

tag_enum! {
    /// What `form` says in this variant.
    pub enum VirtualTag {
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

/// Schema `wallet_provider_card_on_file`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletProviderCardOnFile {
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    pub enabled: Option<bool>,
}

record! { WalletProviderCardOnFile {
    0 optional show address_verification;
    1 optional show enabled;
} }

/// Schema `web_push_provisioning`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebPushProvisioning {
    pub apple_card_template_id: Option<String>,
    pub apple_partner_id: Option<String>,
    pub google_piaid: Option<String>,
}

record! { WebPushProvisioning {
    0 optional show apple_card_template_id;
    1 optional show apple_partner_id;
    2 optional show google_piaid;
} }

open_enum! {
    /// Schema `widget_type`.
    pub enum WidgetType {
        /// `ACTIVATE_CARD`.
        ActivateCard = "ACTIVATE_CARD",
        /// `SET_PIN`.
        SetPin = "SET_PIN",
    }
}
