// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::prelude::*;
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

/// Schema `card_change`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardChange {
    pub change_type: Option<ChangeType>,
    pub channel: Option<ChangeChannel>,
    /// Format `uuid`.
    pub id: String,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub reason: Option<CardStatusReasonCode>,
    pub state: Option<CardChangeState>,
    pub updated_at: Option<Timestamp>,
    pub updated_by: Option<String>,
}

record! { CardChange {
    0 optional show change_type;
    1 optional show channel;
    2 required show id;
    3 optional hide memo;
    4 optional show reason;
    5 optional show state;
    6 optional show updated_at;
    7 optional hide updated_by;
} }

/// Schema `card_changes_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardChangeList {
    pub changes: Vec<CardChange>,
    pub next_page_token: Option<String>,
}

record! { CardChangeList {
    0 required show changes;
    1 optional hide next_page_token;
} }

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
    /// Told apart by `form`.
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
    pub active: Option<bool>,
    /// At least 2 characters. At most 2 characters.
    pub bin_country: Option<String>,
    pub bypass_risk_errors: Option<bool>,
    pub card_brand: Option<CardBrand>,
    pub card_category: Option<CardCategory>,
    /// At least 2 characters. At most 2 characters.
    pub card_fulfillment_country: Option<String>,
    pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
    /// Format `uuid`.
    pub card_program_id: Option<String>,
    pub card_type: Option<CardProgramType>,
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
    pub last_modified_time: Option<Timestamp>,
    /// At least 1 characters. At most 40 characters.
    pub name: Option<String>,
    pub notification_language: Option<NotificationLanguage>,
    pub orientation: Option<CardProductOrientation>,
    /// At least 1 characters. At most 50 characters.
    pub package_id: Option<String>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub return_address: Option<Shipping>,
    pub start_date: Option<Timestamp>,
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// The document's default is `MX`; it is never filled in here.
    pub txn_enhancer: Option<TxnEnhancer>,
}

record! { CardProduct {
    0 optional show active;
    1 optional show bin_country;
    2 optional show bypass_risk_errors;
    3 optional show card_brand;
    4 optional show card_category;
    5 optional show card_fulfillment_country;
    6 optional show card_fulfillment_provider;
    7 optional show card_program_id;
    8 optional show card_type;
    9 optional show color;
    10 optional show creation_time;
    11 optional show cross_border_enabled;
    12 optional show digital_wallet_tokenization;
    13 optional show end_date;
    14 optional show form;
    15 required show id;
    16 optional show image;
    17 optional show image_mode;
    18 optional show issue_without_kyc;
    19 optional show l2l3_enabled;
    20 optional show last_modified_time;
    21 optional show name;
    22 optional show notification_language;
    23 optional show orientation;
    24 optional show package_id;
    25 optional show physical_card_format;
    26 optional hide return_address;
    27 optional show start_date;
    28 optional show three_ds_policy;
    29 optional show txn_enhancer;
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientToken {
    pub client_token: Option<String>,
}

record! { ClientToken {
    0 optional hide client_token;
} }

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
    pub ship_date: Option<Date>,
    pub shipping_method: Option<String>,
    pub tracking_number: Option<String>,
}

record! { FulfillmentDetails {
    0 optional show ship_date;
    1 optional show shipping_method;
    2 optional hide tracking_number;
} }

/// Schema `gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    pub active: Option<bool>,
    pub card_products: Option<Vec<String>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uuid`.
    pub id: String,
    pub last_modified_time: Option<Timestamp>,
    pub standin: Option<GatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { Gateway {
    0 optional show active;
    1 optional show card_products;
    2 optional show creation_time;
    3 optional hide custom_headers;
    4 required show id;
    5 optional show last_modified_time;
    6 optional show standin;
    7 optional hide url;
} }

/// Schema `create_gateway_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayCreate {
    /// The document's default is `true`; it is never filled in here.
    pub active: Option<bool>,
    pub card_products: Vec<String>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub standin: Option<GatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: String,
}

record! { GatewayCreate {
    0 optional show active;
    1 required show card_products;
    2 optional hide custom_headers;
    3 optional show standin;
    4 required hide url;
} }

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
    pub active: Option<bool>,
    pub card_products: Option<Vec<String>>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub standin: Option<GatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { GatewayUpdate {
    0 optional show active;
    1 optional show card_products;
    2 optional hide custom_headers;
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
    value active: bool,
    many card_products: String,
    into custom_headers: BTreeMap<String, String>,
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

/// Schema `physical_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCard {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub bin: Option<String>,
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
    pub last_modified_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub reissue_reason: Option<PhysicalCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub shipping: Option<Shipping>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub tenant: Option<String>,
    pub timestamp_pin_set: Option<Timestamp>,
    /// Deprecated.
    pub tracking_number: Option<String>,
    pub r#type: Option<CardType>,
}

record! { PhysicalCard {
    0 optional show account_id;
    1 optional show bin;
    2 optional show business_id;
    3 optional show card_brand;
    4 optional show card_fulfillment_status;
    5 optional show card_image_id;
    6 optional show card_product_id;
    7 optional show card_status;
    8 optional show creation_time;
    9 optional show customer_id;
    10 optional hide emboss_name;
    11 optional hide expiration_month;
    12 optional hide expiration_time;
    13 optional hide expiration_year;
    14 required show form;
    15 optional show fulfillment_details;
    16 required show id;
    17 optional show is_pin_set;
    18 optional hide last_four;
    19 optional show last_modified_time;
    20 optional hide memo;
    21 optional hide metadata;
    22 optional show pending_reasons;
    23 optional show physical_card_format;
    24 optional show reissue_reason;
    25 optional show reissued_from_id;
    26 optional show reissued_to_id;
    27 optional show shipping;
    28 optional show status_reason;
    29 optional show tenant;
    30 optional show timestamp_pin_set;
    31 optional hide tracking_number;
    32 optional show r#type as "type";
} }

/// Schema `physical_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCardCreate {
    /// Format `uuid`.
    pub account_id: String,
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
    pub reissue_reason: Option<PhysicalCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    pub shipping: Option<ShippingInput>,
    pub r#type: CardType,
}

record! { PhysicalCardCreate {
    0 required show account_id;
    1 optional show business_id;
    2 optional show card_image_id;
    3 required show card_product_id;
    4 optional show customer_id;
    5 optional hide emboss_name;
    6 required show form;
    7 optional hide metadata;
    8 optional show reissue_reason;
    9 optional show reissued_from_id;
    10 optional show shipping;
    11 required show r#type as "type";
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningControls {
    pub in_app_provisioning: Option<InAppProvisioning>,
    pub manual_entry: Option<ManualEntry>,
    pub wallet_provider_card_on_file: Option<WalletProviderCardOnFile>,
}

record! { ProvisioningControls {
    0 optional show in_app_provisioning;
    1 optional show manual_entry;
    2 optional show wallet_provider_card_on_file;
} }

/// Schema `recipient_name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecipientName {
    /// At most 30 characters.
    pub first_name: Option<String>,
    /// At most 30 characters.
    pub last_name: Option<String>,
    /// At most 30 characters.
    pub middle_name: Option<String>,
}

record! { RecipientName {
    0 optional hide first_name;
    1 optional hide last_name;
    2 optional hide middle_name;
} }

/// Schema `recipient_name`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecipientNameInput {
    /// At most 30 characters.
    pub first_name: String,
    /// At most 30 characters.
    pub last_name: String,
    /// At most 30 characters.
    pub middle_name: Option<String>,
}

record! { RecipientNameInput {
    0 required hide first_name;
    1 required hide last_name;
    2 optional hide middle_name;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    pub address: Option<PushTokenizeDataUserAddress>,
    pub care_of_line: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
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
    pub address: Option<MerchantAddressInput>,
    pub care_of_line: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleUseToken {
    pub customer_account_mapping_id: Option<String>,
    pub expires: Option<Timestamp>,
    pub token: Option<String>,
}

record! { SingleUseToken {
    0 optional show customer_account_mapping_id;
    1 optional show expires;
    2 optional hide token;
} }

/// Schema `single_use_token_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleUseTokenRequest {
    /// Format `uuid`.
    pub account_id: String,
    /// Format `uuid`.
    pub customer_id: String,
}

record! { SingleUseTokenRequest {
    0 required show account_id;
    1 required show customer_id;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCard {
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
    pub last_modified_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub reissue_reason: Option<VirtualCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    /// Format `uuid`.
    pub reissued_to_id: Option<String>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub tenant: Option<String>,
    pub timestamp_pin_set: Option<Timestamp>,
    pub r#type: Option<CardType>,
}

record! { VirtualCard {
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
    16 optional show last_modified_time;
    17 optional hide memo;
    18 optional hide metadata;
    19 optional show pending_reasons;
    20 optional show reissue_reason;
    21 optional show reissued_from_id;
    22 optional show reissued_to_id;
    23 optional show status_reason;
    24 optional show tenant;
    25 optional show timestamp_pin_set;
    26 optional show r#type as "type";
} }

/// Schema `virtual_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCardCreate {
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
    pub reissue_reason: Option<VirtualCardReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<String>,
    pub r#type: CardType,
}

record! { VirtualCardCreate {
    0 required show account_id;
    1 optional show business_id;
    2 required show card_product_id;
    3 optional show customer_id;
    4 optional hide emboss_name;
    5 required show form;
    6 optional hide metadata;
    7 optional show reissue_reason;
    8 optional show reissued_from_id;
    9 required show r#type as "type";
} }

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

open_enum! {
    /// Schema `widget_type`.
    pub enum WidgetType {
        /// `activate_card`.
        ActivateCard = "activate_card",
        /// `set_pin`.
        SetPin = "set_pin",
    }
}
