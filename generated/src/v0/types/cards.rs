// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `card_response`.
    pub enum Card by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCard) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCard) = ["VIRTUAL"],
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

/// Schema `card_change`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardChange {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_type: Option<ChangeType>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChangeChannel>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<CardStatusReasonCode>,
    /// One of 16 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CardChangeState>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<String>,
}

redacted_debug!(CardChange {
    show: [id],
    show_optional: [change_type, channel, reason, state, updated_at],
    hide: [],
    hide_optional: [memo, updated_by]
});

/// Schema `card_changes_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardChangeList {
    /// List: object.
    pub changes: Vec<CardChange>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CardChangeList {
    show: [changes],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `card_change_state`.
    pub enum CardChangeState {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `CHANGED`.
        Changed = "CHANGED",
        /// `DIGITALLY_PRESENTED`.
        DigitallyPresented = "DIGITALLY_PRESENTED",
        /// `IMAGE_PENDING`.
        ImagePending = "IMAGE_PENDING",
        /// `IMAGE_REJECTED`.
        ImageRejected = "IMAGE_REJECTED",
        /// `ISSUED`.
        Issued = "ISSUED",
        /// `ORDERED`.
        Ordered = "ORDERED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REISSUED`.
        Reissued = "REISSUED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REORDERED`.
        Reordered = "REORDERED",
        /// `SET`.
        Set = "SET",
        /// `SHIPPED`.
        Shipped = "SHIPPED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
        /// `UNACTIVATED`.
        Unactivated = "UNACTIVATED",
    }
}

tagged_union! {
    /// Schema `card_issuance_request`.
    pub enum CardCreate by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCardCreate) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCardCreate) = ["VIRTUAL"],
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
        /// `REQUIRED`.
        Required = "REQUIRED",
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
    /// List: object told apart by `form`.
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
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Text. At least 2 characters. At most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_country: Option<String>,
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
    pub card_type: Option<CardProgramType>,
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
    /// One of 2 values.
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
    pub last_modified_time: Option<Timestamp>,
    /// Text. At least 1 characters. At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_language: Option<NotificationLanguage>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orientation: Option<CardProductOrientation>,
    /// Text. At least 1 characters. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_id: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_address: Option<Shipping>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// One of 2 values.
    /// The document's default is `MX`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub txn_enhancer: Option<TxnEnhancer>,
}

redacted_debug!(CardProduct {
    show: [id],
    show_optional: [
        active,
        bin_country,
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
        last_modified_time,
        name,
        notification_language,
        orientation,
        package_id,
        physical_card_format,
        start_date,
        three_ds_policy,
        txn_enhancer,
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

open_enum! {
    /// Schema `card_program_type`.
    pub enum CardProgramType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
    }
}

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
        /// `IMAGE_PENDING`.
        ImagePending = "IMAGE_PENDING",
        /// `IMAGE_REJECTED`.
        ImageRejected = "IMAGE_REJECTED",
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

open_enum! {
    /// Schema `change_channel`.
    pub enum ChangeChannel {
        /// `ADMIN`.
        Admin = "ADMIN",
        /// `API`.
        Api = "API",
        /// `FRAUD`.
        Fraud = "FRAUD",
        /// `SYSTEM`.
        System = "SYSTEM",
    }
}

open_enum! {
    /// Schema `change_type`.
    pub enum ChangeType {
        /// `FULFILLMENT`.
        Fulfillment = "FULFILLMENT",
        /// `PIN`.
        Pin = "PIN",
        /// `STATUS`.
        Status = "STATUS",
    }
}

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
    show_optional: [ship_date, shipping_method],
    hide: [],
    hide_optional: [tracking_number]
});

/// Schema `gateway_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gateway {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
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
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Gateway {
    show: [id],
    show_optional: [active, card_products, creation_time, last_modified_time, standin],
    hide: [],
    hide_optional: [custom_headers, url]
});

/// Schema `create_gateway_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayCreate {
    /// True or false.
    /// The document's default is `true`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// List: text.
    pub card_products: Vec<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text. Format `uri`. At most 1000 characters.
    pub url: String,
}

redacted_debug!(GatewayCreate {
    show: [card_products],
    show_optional: [active, standin],
    hide: [url],
    hide_optional: [custom_headers]
});

impl GatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_products: impl IntoMany<String>, url: impl Into<String>) -> Self {
        Self {
            active: Default::default(),
            card_products: card_products.into_many(),
            custom_headers: Default::default(),
            standin: Default::default(),
            url: url.into(),
        }
    }
}

setters!(GatewayCreate {
    value active: bool,
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
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_products: Option<Vec<String>>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standin: Option<GatewayStandin>,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(GatewayUpdate {
    show: [],
    show_optional: [active, card_products, standin],
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
    value active: bool,
    many card_products: String,
    into custom_headers: BTreeMap<String, String>,
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

/// Schema `physical_card_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalCard {
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
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_image_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// One of 8 values.
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
    pub last_modified_time: Option<Timestamp>,
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_reason: Option<PhysicalCardReissueReason>,
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
    /// Text.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CardType>,
}

redacted_debug!(PhysicalCard {
    show: [form, id],
    show_optional: [
        account_id,
        bin,
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
        last_modified_time,
        pending_reasons,
        physical_card_format,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        shipping,
        status_reason,
        tenant,
        timestamp_pin_set,
        r#type,
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
        tracking_number,
    ]
});

/// Schema `physical_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhysicalCardCreate {
    /// Text. Format `uuid`.
    pub account_id: String,
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
    pub reissue_reason: Option<PhysicalCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<ShippingInput>,
    /// One of 2 values.
    pub r#type: CardType,
}

redacted_debug!(PhysicalCardCreate {
    show: [account_id, card_product_id, form, r#type],
    show_optional: [
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

impl PhysicalCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        card_product_id: impl Into<String>,
        r#type: CardType,
    ) -> Self {
        Self {
            account_id: account_id.into(),
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
            r#type,
        }
    }
}

setters!(PhysicalCardCreate {
    into business_id: String,
    into card_image_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: PhysicalCardReissueReason,
    into reissued_from_id: String,
    into shipping: ShippingInput,
});

open_enum! {
    /// Schema `physical_card_format`.
    pub enum PhysicalCardFormat {
        /// `CHIP`.
        Chip = "CHIP",
        /// `CONTACT`.
        Contact = "CONTACT",
        /// `CONTACTLESS`.
        Contactless = "CONTACTLESS",
        /// `MAGNETIC_STRIPE`.
        MagneticStripe = "MAGNETIC_STRIPE",
        /// `PHYSICAL_COMBO`.
        PhysicalCombo = "PHYSICAL_COMBO",
    }
}

open_enum! {
    /// `reissue_reason` of [`PhysicalCardCreate`].
    pub enum PhysicalCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `NAME_CHANGE`.
        NameChange = "NAME_CHANGE",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
        /// `VIRTUAL_TO_PHYSICAL`.
        VirtualToPhysical = "VIRTUAL_TO_PHYSICAL",
    }
}

tag_enum! {
    /// What `form` says in this variant.
    pub enum PhysicalTag {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
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
}

/// Schema `recipient_name`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecipientName {
    /// Text. At most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text. At most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Text. At most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
}

redacted_debug!(RecipientName {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [first_name, last_name, middle_name]
});

/// Schema `recipient_name`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecipientNameInput {
    /// Text. At most 30 characters.
    pub first_name: String,
    /// Text. At most 30 characters.
    pub last_name: String,
    /// Text. At most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
}

redacted_debug!(RecipientNameInput {
    show: [],
    show_optional: [],
    hide: [first_name, last_name],
    hide_optional: [middle_name]
});

impl RecipientNameInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            middle_name: Default::default(),
        }
    }
}

setters!(RecipientNameInput {
    into middle_name: String,
});

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shipping {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PushTokenizeDataUserAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_of_line: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 7 values.
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
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
    pub address: Option<MerchantAddressInput>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_of_line: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 7 values.
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
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
    into address: MerchantAddressInput,
    into care_of_line: String,
    value is_expedited_fulfillment: bool,
    into method: ShippingMethod,
    into phone_number: String,
    into recipient_name: RecipientNameInput,
});

open_enum! {
    /// `method` of [`Shipping`].
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
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

/// Schema `single_use_token_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SingleUseToken {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_account_mapping_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

redacted_debug!(SingleUseToken {
    show: [],
    show_optional: [customer_account_mapping_id, expires],
    hide: [],
    hide_optional: [token]
});

/// Schema `single_use_token_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SingleUseTokenRequest {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
}

impl SingleUseTokenRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, customer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            customer_id: customer_id.into(),
        }
    }
}

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

/// Schema `virtual_card_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualCard {
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
    /// One of 8 values.
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
    pub last_modified_time: Option<Timestamp>,
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
    pub reissue_reason: Option<VirtualCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_to_id: Option<String>,
    /// One of 31 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<CardStatusReasonCode>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_pin_set: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CardType>,
}

redacted_debug!(VirtualCard {
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
        last_modified_time,
        pending_reasons,
        reissue_reason,
        reissued_from_id,
        reissued_to_id,
        status_reason,
        tenant,
        timestamp_pin_set,
        r#type,
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

/// Schema `virtual_card_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VirtualCardCreate {
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
    pub reissue_reason: Option<VirtualCardReissueReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_from_id: Option<String>,
    /// One of 2 values.
    pub r#type: CardType,
}

redacted_debug!(VirtualCardCreate {
    show: [account_id, card_product_id, form, r#type],
    show_optional: [business_id, customer_id, reissue_reason, reissued_from_id],
    hide: [],
    hide_optional: [emboss_name, metadata]
});

impl VirtualCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        card_product_id: impl Into<String>,
        r#type: CardType,
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
            r#type,
        }
    }
}

setters!(VirtualCardCreate {
    into business_id: String,
    into customer_id: String,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: VirtualCardReissueReason,
    into reissued_from_id: String,
});

open_enum! {
    /// `reissue_reason` of [`VirtualCardCreate`].
    pub enum VirtualCardReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `NAME_CHANGE`.
        NameChange = "NAME_CHANGE",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
        /// `VIRTUAL_TO_PHYSICAL`.
        VirtualToPhysical = "VIRTUAL_TO_PHYSICAL",
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

open_enum! {
    /// Schema `widget_type`.
    pub enum WidgetType {
        /// `activate_card`.
        ActivateCard = "activate_card",
        /// `set_pin`.
        SetPin = "set_pin",
    }
}
