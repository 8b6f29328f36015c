// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::support::prelude::*;
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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardActivationRequest {
    /// Text.
    pub activation_code: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
}

redacted_debug!(CardActivationRequest {
    show: [customer_id],
    show_optional: [],
    hide: [activation_code],
    hide_optional: []
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardBarcode {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
}

redacted_debug!(CardBarcode {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [barcode]
});

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardImageCreate {
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardImageDetails {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection_memo: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<CardImageRejectionReason>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CardImageStatus>,
}

redacted_debug!(CardImageDetails {
    show: [id],
    show_optional: [card_product_id, customer_id, rejection_reason, status],
    hide: [],
    hide_optional: [rejection_memo]
});

/// Schema `card_image_details_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardImageDetailsList {
    /// List: object.
    pub images: Vec<CardImageDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CardImageDetailsList {
    show: [images],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardImageUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection_memo: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<CardImageRejectionReason>,
    /// One of 4 values.
    pub status: CardImageStatus,
}

redacted_debug!(CardImageUpdate {
    show: [status],
    show_optional: [rejection_reason],
    hide: [],
    hide_optional: [rejection_memo]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardList {
    /// List: object told apart by `type`.
    pub cards: Vec<Card>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CardList {
    show: [cards],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `card_product_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardProduct {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_range_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_country: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_shipping_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_risk_errors: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_category: Option<CardCategory>,
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_country: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_program_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<CardType>,
    /// Text. Pattern `^[0-9A-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_border_enabled: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital_wallet_tokenization: Option<DigitalWalletTokenization>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<CardProductForm>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<bool>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_mode: Option<CardImageMode>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_without_kyc: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub l2l3_enabled: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. At least 1 characters. At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_language: Option<NotificationLanguage>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_pin: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orientation: Option<CardProductOrientation>,
    /// Text. At least 1 characters. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_id: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_issuance_policy: Option<PinPolicy>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_address: Option<Shipping>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// One of 2 values.
    /// The document's default is `MX`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub txn_enhancer: Option<TxnEnhancer>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsecured_credit_enabled: Option<bool>,
}

redacted_debug!(CardProduct {
    show: [id],
    show_optional: [
        account_range_id,
        active,
        bin_country,
        bin_id,
        bulk_shipping_enabled,
        bypass_risk_errors,
        card_brand,
        card_category,
        card_fulfillment_country,
        card_fulfillment_provider,
        card_program_id,
        card_type,
        color,
        creation_time,
        cross_border_enabled,
        digital_wallet_tokenization,
        end_date,
        form,
        image,
        image_mode,
        issue_without_kyc,
        l2l3_enabled,
        last_updated_time,
        name,
        notification_language,
        offline_pin,
        orientation,
        package_id,
        physical_card_format,
        pin_issuance_policy,
        start_date,
        tenant,
        three_ds_policy,
        txn_enhancer,
        unsecured_credit_enabled,
    ],
    hide: [],
    hide_optional: [return_address]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardProductList {
    /// List: object.
    pub card_products: Vec<CardProduct>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CardProductList {
    show: [card_products],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardReveal {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphertext: Option<String>,
}

redacted_debug!(CardReveal {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [ciphertext]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardStatusPendingReasons {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_waiting_for_bulk_shipment: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_waiting_for_image: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_waiting_for_pin: Option<bool>,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardUpdate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatusRequest>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossNameInput>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<CardStatusReasonCode>,
}

redacted_debug!(CardUpdate {
    show: [],
    show_optional: [card_status, customer_id, reason],
    hide: [],
    hide_optional: [emboss_name, memo, metadata]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardVendorData {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loan_pro: Option<LoanProCardVendorData>,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardWidgetUrl {
    /// Text. Format `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(CardWidgetUrl {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [url]
});

/// Schema `client_token`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientToken {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

redacted_debug!(ClientToken {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [client_token]
});

/// Schema `credit_card_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditCard {
    /// Object told apart by `form`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_details: Option<CreditCardDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<CardVendorData>,
}

redacted_debug!(CreditCard {
    show: [r#type],
    show_optional: [card_details, tenant],
    hide: [],
    hide_optional: [vendor_data]
});

/// Schema `credit_card`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditCardCreate {
    /// Object told apart by `form`.
    pub card_details: CreditCardDetailsInput,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DebitCard {
    /// Object told apart by `form`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_details: Option<DebitCardDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Always `DEBIT` or `PREPAID`.
    pub r#type: DebitCardType,
}

/// Schema `debit_card`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DebitCardCreate {
    /// Object told apart by `form`.
    pub card_details: DebitCardDetailsInput,
    /// Always `DEBIT` or `PREPAID`.
    pub r#type: DebitCardType,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigitalWalletTokenAddressVerification {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validate: Option<bool>,
}

/// Schema `digital_wallet_tokenization`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigitalWalletTokenization {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_art_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning_controls: Option<ProvisioningControls>,
}

/// Schema `emboss_name`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmbossName {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_2: Option<String>,
}

redacted_debug!(EmbossName {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [line_1, line_2]
});

/// Schema `emboss_name`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmbossNameInput {
    /// Text.
    pub line_1: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_2: Option<String>,
}

redacted_debug!(EmbossNameInput {
    show: [],
    show_optional: [],
    hide: [line_1],
    hide_optional: [line_2]
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FulfillmentDetails {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
}

redacted_debug!(FulfillmentDetails {
    show: [],
    show_optional: [bulk_order_id, ship_date, shipping_method],
    hide: [],
    hide_optional: [tracking_number]
});

/// Schema `gateway_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gateway {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_products: Option<Vec<String>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Gateway {
    show: [id],
    show_optional: [card_products, creation_time, is_active, last_updated_time, standin, tenant],
    hide: [],
    hide_optional: [custom_headers, url]
});

/// Schema `create_gateway_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayCreate {
    /// List: text.
    pub card_products: Vec<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// True or false.
    pub is_active: bool,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text. Format `uri`. At most 1000 characters.
    pub url: String,
}

redacted_debug!(GatewayCreate {
    show: [card_products, is_active],
    show_optional: [standin],
    hide: [url],
    hide_optional: [custom_headers]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayList {
    /// List: object.
    pub gateways: Vec<Gateway>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(GatewayList {
    show: [gateways],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `gateway_standin`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayStandin {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayUpdate {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_products: Option<Vec<String>>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(GatewayUpdate {
    show: [],
    show_optional: [card_products, is_active, standin],
    hide: [],
    hide_optional: [custom_headers, url]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InAppProvisioning {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoanProCardVendorData {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure_payments_card_uuid: Option<String>,
}

redacted_debug!(LoanProCardVendorData {
    show: [],
    show_optional: [card_id],
    hide: [],
    hide_optional: [secure_payments_card_uuid]
});

/// Schema `manual_entry`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ManualEntry {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalCreditCard {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_config_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_image_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_month: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pin_set: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<PhysicalCreditCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_to_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Shipping>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<CardStatusReasonCode>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
}

redacted_debug!(PhysicalCreditCard {
    show: [form, id],
    show_optional: [
        account_id,
        bin,
        bulk_order_config_id,
        business_id,
        card_brand,
        card_fulfillment_status,
        card_image_id,
        card_product_id,
        card_status,
        creation_time,
        customer_id,
        fulfillment_details,
        is_pin_set,
        last_updated_time,
        pending_reasons,
        physical_card_format,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        shipping,
        status_reason,
        timestamp_pin_set,
    ],
    hide: [],
    hide_optional: [
        emboss_name,
        expiration_month,
        expiration_time,
        expiration_year,
        last_four,
        memo,
        metadata,
    ]
});

/// Schema `physical_credit_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalCreditCardInput {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_config_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_image_id: Option<String>,
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<PhysicalCreditCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<ShippingInput>,
}

redacted_debug!(PhysicalCreditCardInput {
    show: [account_id, card_product_id, form],
    show_optional: [
        bulk_order_config_id,
        business_id,
        card_image_id,
        customer_id,
        reissue_reason,
        reissued_from_id,
        shipping,
    ],
    hide: [],
    hide_optional: [emboss_name, metadata]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalDebitCard {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_config_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_image_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_month: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pin_set: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<PhysicalDebitCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_to_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Shipping>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<CardStatusReasonCode>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
}

redacted_debug!(PhysicalDebitCard {
    show: [form, id],
    show_optional: [
        account_id,
        bin,
        bulk_order_config_id,
        business_id,
        card_brand,
        card_fulfillment_status,
        card_image_id,
        card_product_id,
        card_status,
        creation_time,
        customer_id,
        fulfillment_details,
        is_pin_set,
        last_updated_time,
        pending_reasons,
        physical_card_format,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        shipping,
        status_reason,
        timestamp_pin_set,
    ],
    hide: [],
    hide_optional: [
        emboss_name,
        expiration_month,
        expiration_time,
        expiration_year,
        last_four,
        memo,
        metadata,
    ]
});

/// Schema `physical_debit_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalDebitCardInput {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_order_config_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_image_id: Option<String>,
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<PhysicalDebitCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<ShippingInput>,
}

redacted_debug!(PhysicalDebitCardInput {
    show: [account_id, card_product_id, form],
    show_optional: [
        bulk_order_config_id,
        business_id,
        card_image_id,
        customer_id,
        reissue_reason,
        reissued_from_id,
        shipping,
    ],
    hide: [],
    hide_optional: [emboss_name, metadata]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProvisioningControls {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_app_provisioning: Option<InAppProvisioning>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_entry: Option<ManualEntry>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wallet_provider_card_on_file: Option<WalletProviderCardOnFile>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_push_provisioning: Option<WebPushProvisioning>,
}

/// Schema `set_pin_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetPinRequest {
    /// Text.
    pub pin: String,
}

redacted_debug!(SetPinRequest {
    show: [],
    show_optional: [],
    hide: [pin],
    hide_optional: []
});

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shipping {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_of_line: Option<String>,
    /// True or false.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<ShippingMethod>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_name: Option<RecipientName>,
}

redacted_debug!(Shipping {
    show: [],
    show_optional: [is_expedited_fulfillment, method],
    hide: [],
    hide_optional: [address, care_of_line, phone_number, recipient_name]
});

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShippingInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_of_line: Option<String>,
    /// True or false.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<ShippingMethod>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_name: Option<RecipientNameInput>,
}

redacted_debug!(ShippingInput {
    show: [],
    show_optional: [is_expedited_fulfillment, method],
    hide: [],
    hide_optional: [address, care_of_line, phone_number, recipient_name]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGateway {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_products: Option<Vec<String>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_url: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_decision: Option<ThreeDsDecision>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(ThreeDsDecisionGateway {
    show: [id],
    show_optional: [
        card_products,
        creation_time,
        fallback_decision,
        is_active,
        last_updated_time,
        tenant,
    ],
    hide: [],
    hide_optional: [custom_headers, decision_url]
});

/// Schema `create_three_ds_decision_gateway_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayCreate {
    /// List: text.
    pub card_products: Vec<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Text. Format `uri`. At most 1000 characters.
    pub decision_url: String,
    /// One of 2 values.
    pub fallback_decision: ThreeDsDecision,
    /// True or false.
    pub is_active: bool,
}

redacted_debug!(ThreeDsDecisionGatewayCreate {
    show: [card_products, fallback_decision, is_active],
    show_optional: [],
    hide: [decision_url],
    hide_optional: [custom_headers]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayList {
    /// List: object.
    pub gateways: Vec<ThreeDsDecisionGateway>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(ThreeDsDecisionGatewayList {
    show: [gateways],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `update_three_ds_decision_gateway_request`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayUpdate {
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_products: Option<Vec<String>>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_url: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_decision: Option<ThreeDsDecision>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}

redacted_debug!(ThreeDsDecisionGatewayUpdate {
    show: [],
    show_optional: [card_products, fallback_decision, is_active],
    hide: [],
    hide_optional: [custom_headers, decision_url]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualCreditCard {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_month: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pin_set: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<VirtualCreditCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_to_id: Option<String>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<CardStatusReasonCode>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
}

redacted_debug!(VirtualCreditCard {
    show: [form, id],
    show_optional: [
        account_id,
        bin,
        business_id,
        card_brand,
        card_product_id,
        card_status,
        creation_time,
        customer_id,
        is_pin_set,
        last_updated_time,
        pending_reasons,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        status_reason,
        timestamp_pin_set,
    ],
    hide: [],
    hide_optional: [
        emboss_name,
        expiration_month,
        expiration_time,
        expiration_year,
        last_four,
        memo,
        metadata,
    ]
});

/// Schema `virtual_credit_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualCreditCardInput {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<VirtualCreditCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
}

redacted_debug!(VirtualCreditCardInput {
    show: [account_id, card_product_id, form],
    show_optional: [business_id, customer_id, reissue_reason, reissued_from_id],
    hide: [],
    hide_optional: [emboss_name, metadata]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualDebitCard {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_brand: Option<CardBrand>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_status: Option<CardStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_month: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pin_set: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<VirtualDebitCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_to_id: Option<String>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<CardStatusReasonCode>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
}

redacted_debug!(VirtualDebitCard {
    show: [form, id],
    show_optional: [
        account_id,
        bin,
        business_id,
        card_brand,
        card_product_id,
        card_status,
        creation_time,
        customer_id,
        is_pin_set,
        last_updated_time,
        pending_reasons,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        status_reason,
        timestamp_pin_set,
    ],
    hide: [],
    hide_optional: [
        emboss_name,
        expiration_month,
        expiration_time,
        expiration_year,
        last_four,
        memo,
        metadata,
    ]
});

/// Schema `virtual_debit_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualDebitCardInput {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<VirtualDebitCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
}

redacted_debug!(VirtualDebitCardInput {
    show: [account_id, card_product_id, form],
    show_optional: [business_id, customer_id, reissue_reason, reissued_from_id],
    hide: [],
    hide_optional: [emboss_name, metadata]
});

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WalletProviderCardOnFile {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// Schema `web_push_provisioning`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebPushProvisioning {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apple_card_template_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apple_partner_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_piaid: Option<String>,
}

open_enum! {
    /// Schema `widget_type`.
    pub enum WidgetType {
        /// `ACTIVATE_CARD`.
        ActivateCard = "ACTIVATE_CARD",
        /// `SET_PIN`.
        SetPin = "SET_PIN",
    }
}
